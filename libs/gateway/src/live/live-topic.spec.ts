import type { StreamMessage, SubgraphEvents } from '#platform';
import { LiveTopic } from './live-topic.js';
import { Slots } from './slots.js';

/** Streams of a service that the test fills by hand. */
class Source {
  readonly streams: { readonly after: number | null; put(position: number, shopId: string): void }[] = [];

  open(after: number | null): Promise<SubgraphEvents> {
    const waiting: StreamMessage[] = [];
    let wake = () => {};
    const put = (message: StreamMessage) => {
      waiting.push(message);
      wake();
    };
    this.streams.push({
      after,
      put: (position, shopId) =>
        put({ data: { at: position }, extensions: { stream: 'event', position, labels: { shopId } } } as StreamMessage),
    });
    put({ extensions: { stream: 'reached', position: after ?? 10 } } as StreamMessage);
    const next = async (): Promise<IteratorResult<StreamMessage>> => {
      while (waiting.length === 0) await new Promise<void>(resolve => (wake = resolve));
      return { value: waiting.shift() as StreamMessage, done: false };
    };
    return Promise.resolve({ next, return: () => Promise.resolve() } as unknown as SubgraphEvents);
  }
}

function aTopic(source: Source, resolve: (event: object) => Promise<string>): LiveTopic {
  return new LiveTopic({
    open: after => source.open(after),
    resolve,
    explain: () => [],
    delivered: () => {},
    ended: () => {},
    replays: new Slots(10),
  });
}

const turn = () => new Promise<void>(resolve => setTimeout(resolve, 5));
function aClient() {
  const heard: string[] = [];
  const send = (payloads: readonly string[]) => void heard.push(...payloads);
  return { heard, send, sendAndWait: (payload: string) => Promise.resolve(send([payload])), end: () => {} };
}

it('a client that comes back while its event is on the way to others who do not want it gets the event', async () => {
  const source = new Source();
  const slow = Promise.withResolvers<string>();
  const topic = aTopic(source, event => {
    const { at } = (event as { data: { at: number } }).data;
    return at === 11 ? slow.promise : Promise.resolve(String(at));
  });
  const [other, mine] = [aClient(), aClient()];
  topic.join(other, { shopId: ['shp_a'] });
  void topic.run();
  await turn();
  const [shared] = source.streams;
  // The answer to the first event takes its time, and what nobody wanted waits behind it.
  shared?.put(11, 'shp_a');
  shared?.put(12, 'shp_b');
  await turn();
  topic.join(mine, { shopId: ['shp_b'] }, 10);
  await turn();
  slow.resolve('11');
  await turn();
  const own = source.streams.find(({ after }) => after === 10);
  own?.put(11, 'shp_a');
  own?.put(12, 'shp_b');
  await turn();
  shared?.put(13, 'shp_b');
  await turn();
  own?.put(13, 'shp_b');
  await turn();
  expect(mine.heard).toEqual(['12', '13']);
  expect(other.heard).toEqual(['11']);
});
