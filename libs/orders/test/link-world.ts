import { recordOf, type CanonicalOrder, type EventPayload, type PersonalFields, type Viewer } from '#contracts';
import { anEvent, aWebhookReceiver, bootSubgraphForTest, FakeClock, staff } from '#testing';
import { orders } from '../src/index.js';
import { BUYER } from '../src/address-links.service.js';
import { TextMessenger } from '../src/text-messenger.worker.js';
import { aReport } from './builders.js';
import { feedOf } from './feed.js';

export const PHONE = '13900007788';
export const PEOPLE: PersonalFields = {
  buyerName: '',
  receiverName: '赵敏敏',
  phone: PHONE,
  district: '西湖区',
  address: '大润发超市旁边',
  buyerRemark: '',
  sellerMemo: '',
};
/** The page of the hub. */
export const page: Viewer = { kind: 'SYSTEM', name: BUYER, shops: 'ALL', scopes: [] };
export const CLEAR_ADDRESS = '文三路 478 号 A 座 1203 室';

const MEND = `mutation($input: MendAddressInput!) { mendAddress(input: $input) {
  ... on AddressMended { verdict } ... on AddressRefused { code triesLeft } } }`;
const LINKS = `query($id: ID!) { order(id: $id) { status province holds { kind state by reason } receiver { address }
  addressLinks { attempt state tries message sends askedBy } log(first: 100) { nodes { axis from to because source by } } } }`;

/** Orders with an SMS provider beside it, and risk played by hand. */
export async function linkWorld(over: { readonly withoutProvider?: boolean } = {}) {
  const phones = await aWebhookReceiver();
  const clock = new FakeClock();
  const sms = { smsUrl: phones.url, smsSecret: 'shared', smsSign: '某店', publicUrl: 'https://orders.example.com' };
  const bench = await bootSubgraphForTest(orders, { clock, config: over.withoutProvider ? {} : sms });
  const feed = feedOf(bench);
  const graph = async (source: string, variables: object, viewer: Viewer) => {
    const { data, errors } = await bench.graphql(source, { ...variables }, viewer);
    if (errors?.length) throw new Error(errors.map(error => error.message).join('; '));
    return JSON.parse(JSON.stringify(data));
  };
  const decide = async (id: string, said: Partial<EventPayload<'risk.flagged'>> = {}): Promise<void> => {
    const { flagged = true, ...more } = { flagged: said.level !== 3, ...said };
    const base = { orderId: id, shopId: 'shp_demo_taobao', decisionId: `dec_${Math.random()}`, by: 'rules', level: 2 };
    const reasons = [{ rule: 'address.vague', message: 'no house number' }];
    const type = flagged ? 'risk.flagged' : 'risk.cleared';
    await bench.deliver([anEvent(type, id, { ...base, reasons, ...more }, { scope: feed.scope, producer: 'risk' })]);
  };
  const report = (more: Partial<CanonicalOrder> = {}, people: Partial<PersonalFields> = {}): CanonicalOrder => {
    const one = aReport(more);
    const sealed = bench.around.vault.seal({ ...PEOPLE, ...people }, one.shopId, recordOf(one));
    return { ...one, sealed };
  };
  return {
    ...{ bench, feed, clock, phones, decide, report },
    /** An order whose address is unclear and that lacks nothing else. */
    async unclear(more: Partial<CanonicalOrder> = {}, people: Partial<PersonalFields> = {}): Promise<string> {
      const one = report(more, people);
      await feed.observe(one);
      await feed.reserved(one.externalId);
      const id = await feed.idOf(one.externalId);
      await decide(id, { addressUnclear: true });
      return id;
    },
    /** Sends what waits; the token of the newest message. */
    async token(): Promise<string> {
      await bench.get(TextMessenger).sendDue();
      const { text } = JSON.parse(phones.received.at(-1)?.body ?? '{}') as { readonly text?: string };
      return /\/address\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
    },
    async mend(token: string, phoneTail = PHONE.slice(-4), address = CLEAR_ADDRESS) {
      return (await graph(MEND, { input: { token, phoneTail, address } }, page)).mendAddress;
    },
    async view(token: string) {
      const source = 'query($token: String!) { addressLink(token: $token) { shut goods place triesLeft } }';
      return (await graph(source, { token }, page)).addressLink;
    },
    async order(id: string) {
      return (await graph(LINKS, { id }, staff)).order;
    },
    /** The question to risk about a new address. */
    async asked(): Promise<EventPayload<'order.address_changed'> | null> {
      const events = await bench.emitted();
      const last = events.filter(event => event.type === 'order.address_changed').at(-1);
      return last?.type === 'order.address_changed' ? last.payload : null;
    },
    graph,
    [Symbol.asyncDispose]: async () => {
      await bench[Symbol.asyncDispose]();
      await phones[Symbol.asyncDispose]();
    },
  };
}
export type LinkWorld = Awaited<ReturnType<typeof linkWorld>>;

/** A buyer mends the address, and risk is found to think of it what is said, while the buyer waits. */
export async function mendAndJudge(world: LinkWorld, id: string, token: string, unclear: boolean) {
  const before = (await world.asked())?.addressHash ?? null;
  const mended = world.mend(token);
  for (;;) {
    const question = await world.asked();
    if (question && question.addressHash !== before) {
      const newAddress = question.addressHash ?? '';
      await world.decide(id, unclear ? { addressUnclear: true, newAddress } : { level: 3, reasons: [], newAddress });
      return mended;
    }
    await new Promise(resolve => setImmediate(resolve));
  }
}
