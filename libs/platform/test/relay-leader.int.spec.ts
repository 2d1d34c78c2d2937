import 'reflect-metadata';
import type { DomainEvent } from '#contracts';
import { Database, MemoryPubSub, Relay, type Carrier, type Config } from '#platform';
import { removeTraces, testConfig, until } from '#testing';
import { LeaseRow, RelayMarkRow } from '../src/bus/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';
import { ENGINE } from '../src/config/engine.js';
import { alert } from './recorder.js';
import { aRelay } from './a-relay.js';

// SQLite belongs to one process: there is nobody to share the lead with.
const onMysql = ENGINE === 'mysql' ? describe : describe.skip;

/** A carrier that notes what it is given, and confirms when it is told to. */
class Notes implements Carrier {
  readonly published: DomainEvent[] = [];
  confirming = true;
  publish(events: readonly DomainEvent[]): Promise<void> {
    this.published.push(...events);
    return this.confirming ? Promise.resolve() : new Promise(() => undefined);
  }
  consume(): never {
    throw new Error('nobody consumes here');
  }
  reached(): boolean {
    return true;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

onMysql('one relay leads (MySQL only)', () => {
  let config: Config;
  let db: Database;
  let pubsub: MemoryPubSub;
  const copies: Relay[] = [];

  beforeEach(async () => {
    config = testConfig();
    db = await Database.open(config, 'relay', PLATFORM_ROWS, PLATFORM_MIGRATIONS);
    await db.migrate();
    pubsub = new MemoryPubSub();
  });
  afterEach(async () => {
    await Promise.all(copies.splice(0).map(copy => copy.stop()));
    await db.close();
    await removeTraces(config);
  });

  async function copy(lengths = { ttlMs: 600, everyMs: 100 }) {
    const carrier = new Notes();
    const { outbox, leadership, relay } = aRelay(db, carrier, pubsub, lengths);
    copies.push(relay);
    await relay.start();
    return {
      outbox,
      leadership,
      carrier,
      relay,
      write: (name: string) => db.write(tx => outbox.append(tx, [alert(name)])),
    };
  }
  type Copy = Awaited<ReturnType<typeof copy>>;
  const leading = (one: Copy) => until(() => one.leadership.leads());
  const names = ({ carrier }: Copy) => carrier.published.map(event => event.aggregate);
  const positions = async (relay: Relay) => (await relay.readAfter(0, 10_000)).map(message => message.position);
  const markedUpTo = async () => (await db.read(tx => tx.findOneBy(RelayMarkRow, { name: 'published' })))?.value ?? 0;
  /** What time does to the lease of a process that is frozen: its own clock it cannot see. */
  const runOut = () => db.write(tx => tx.update(LeaseRow, { name: 'relay' }, { expiresAt: new Date(0) }));

  it('and is woken by the commits of all copies; the others publish nothing', async () => {
    const first = await copy();
    await leading(first);
    const second = await copy();
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? first : second).write(`a${i}`)));
    await until(() => first.carrier.published.length === 20);
    expect(second.carrier.published).toEqual([]);
    expect(await positions(first.relay)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await until(
      () => second.relay.backlog(),
      n => n === 0,
    );
  });

  it('hands the lead over when it stops, and loses nothing', async () => {
    const first = await copy();
    await leading(first);
    const second = await copy({ ttlMs: 60_000, everyMs: 50 });
    await first.write('a');
    await until(markedUpTo, mark => mark === 1);
    await first.relay.stop();
    await second.write('b');
    await until(() => second.carrier.published.length === 1);
    expect(names(second)).toEqual(['b']);
  });

  it('frozen past its lease finds its number old: it gives no position and moves no mark', async () => {
    const frozen = await copy({ ttlMs: 60_000, everyMs: 60_000 });
    await leading(frozen);
    frozen.carrier.confirming = false;
    await frozen.write('a');
    await until(() => frozen.carrier.published.length === 1);
    await runOut();
    const next = await copy();
    await leading(next);
    // Not confirmed under the old term: published again under the new one.
    await until(() => names(next).join() === 'a');
    expect(frozen.leadership.leads()).toBe(true);
    await frozen.write('b');
    await until(() => !frozen.leadership.leads());
    await next.write('c');
    await until(() => next.carrier.published.length === 3);
    expect(names(next)).toEqual(['a', 'b', 'c']);
    expect(names(frozen)).toEqual(['a']);
    await until(markedUpTo, mark => mark === 3);
    expect(await positions(next.relay)).toEqual([1, 2, 3]);
  });

  it('changes over and over under load, with no event lost and no gap in the positions', async () => {
    const all = await Promise.all([copy(), copy(), copy()]);
    for (let i = 0; i < 150; i += 1) {
      await Promise.all(all.map((one, n) => one.write(`a${i}-${n}`)));
      if (i % 30 === 15) await runOut();
    }
    const published = () => new Set(all.flatMap(one => one.carrier.published.map(event => event.id)));
    await until(() => published().size === 450);
    const [first] = all;
    expect(first && (await positions(first.relay))).toEqual(Array.from({ length: 450 }, (_, i) => i + 1));
    await until(markedUpTo, mark => mark === 450);
  });
});
