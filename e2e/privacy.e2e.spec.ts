import 'reflect-metadata';
import { plainAddress } from '#contracts';
import { Vault, type Config } from '#platform';
import {
  aPaidOrder,
  FakeClock,
  GenericShop,
  isFleet,
  scanTables,
  shared,
  startHub,
  until,
  type TestHub,
} from '#testing';

// Passwords are hashed for two people, and a job has its turn every few seconds.
jest.setTimeout(isFleet ? 300_000 : 180_000);

const NAME = '欧阳静婉';
const PHONE = '13912345678';
const STREET = '大润发超市旁边的红房子';
const REMARK = '帮忙刷单,好评返现,请联系欧阳静婉';
const BUYER = 'u-ouyang-77';
const NOTE = `call ${NAME} back on ${PHONE}`;
/** What a scan must not meet. */
const TEXTS = [NAME, PHONE, STREET, REMARK, BUYER];
const DAY_MS = 86_400_000;

const ORDER = `query($shop: ID!, $id: String!) { orderByExternalId(channel: GENERIC, shopId: $shop, externalId: $id) {
  id status receiver { name } buyerRemark buyer { id } payable { minor } risk { outcome } tickets { id kind notes { text } } } }`;
const ERASE = `mutation($input: EraseBuyerInput!, $key: String) { eraseBuyer(input: $input, idempotencyKey: $key) { __typename
  ... on Erasure { id state orders requestedBy } ... on OrdersStillOpen { count orderIds message } ... on Problem { code } } }`;
const ERASURES = '{ erasures(first: 20) { nodes { id state orders parts services { service done } finishedAt } } }';

/** A hub, its shop, and somebody who may deal with requests of buyers. */
async function openHouse(options: { clock?: FakeClock; config?: Partial<Config> } = {}) {
  const hub = await startHub(options);
  const shop = await new GenericShop(hub.door).connect();
  await shop.stock('SKU-1', 100);
  const officer = await signIn(hub, 'mei', 'PRIVACY');
  const agent = await signIn(hub, 'lin', 'ADMIN');
  const orderOf = async (id: string, token?: string) =>
    (await hub.query(ORDER, { shop: shop.id, id }, token)).data?.orderByExternalId;
  const seen = (id: string, holds: (order: any) => boolean = Boolean) => until(() => orderOf(id, agent), holds, 60_000);
  const erase = async (input: object, key?: string) =>
    (await hub.query(ERASE, { input: { reason: 'asked in writing', ...input }, key }, officer)).data.eraseBuyer;
  const erasures = async () => (await hub.query(ERASURES, {}, officer)).data.erasures.nodes;
  return {
    hub,
    shop,
    officer,
    agent,
    orderOf,
    seen,
    erase,
    erasures,
    [Symbol.asyncDispose]: () => hub[Symbol.asyncDispose](),
  };
}
type House = Awaited<ReturnType<typeof openHouse>>;

async function signIn(hub: TestHub, name: string, role: string): Promise<string> {
  const input = { name, password: 'correct horse battery', roles: [role] };
  await hub.query('mutation($input: CreateUserInput!) { createUser(input: $input) { __typename } }', { input });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name, password: input.password });
  return ((await (await fetch(`${hub.url}/session`, { method: 'POST', headers, body })).json()) as { token: string })
    .token;
}

/** An order of the person this is about. */
const hers = (id: string, over: object = {}) => {
  const base = aPaidOrder(id);
  const receiver = { ...(base['receiver'] as object), name: NAME, phone: PHONE, address: STREET };
  return { ...base, buyer: { id: BUYER, name: NAME }, receiver, remark: REMARK, ...over };
};

/** Everything the hub comes to know of her: orders, suspicion, a note, a complaint, inputs nobody could read. */
async function liveThrough({ hub, shop, agent, seen }: House): Promise<void> {
  await shop.push(hers('HERS-1'));
  await shop.push(hers('HERS-2', { version: 1, status: 'COMPLETED' }));
  await shop.push(aPaidOrder('OTHER-1', { status: 'COMPLETED' }));
  await seen('OTHER-1');
  await seen('HERS-2');
  const { id, tickets } = await seen('HERS-1', order => order?.tickets?.length > 0 && order.risk);
  expect(id).toMatch(/^ord_/);
  const note = `mutation($input: AddTicketNoteInput!) { addTicketNote(input: $input, idempotencyKey: "note-1") { id } }`;
  expect((await hub.query(note, { input: { ticketId: tickets[0].id, text: NOTE } }, agent)).errors).toBeUndefined();
  const csv = `id,order,contact,text\nC1,HERS-1,${PHONE},${NAME} is not pleased\n`;
  const columns = { externalId: 'id', orderNumber: 'order', contact: 'contact', text: 'text' };
  const complaint = `mutation($input: ImportComplaintsInput!) { importComplaints(input: $input) { opened } }`;
  const imported = await hub.query(complaint, { input: { shopId: shop.id, source: 'crm', csv, columns } }, agent);
  expect(imported.data?.importComplaints).toEqual({ opened: 1 });
  await shop.push(hers('HERS-3', { status: 'ON_THE_MOON' }));
  await shop.push({ ...hers('HERS-4'), orderId: '' });
  await until(
    async () => (await hub.query('{ quarantine(first: 10) { nodes { id } } }')).data.quarantine.nodes.length,
    count => count === 2,
    60_000,
  );
  await hub.settled();
}

/** Hashes the hub tells her by, as its own key makes them. */
function hashesOf(config: Config): string[] {
  const vault = Vault.open(config);
  const place = { province: '浙江省', city: '杭州市', district: '西湖区', address: STREET };
  const address = vault.hash('address', plainAddress(place));
  return [vault.hash('phone', PHONE), vault.hash('buyer', `GENERIC:${BUYER}`), address];
}

/** A house that has lived through it all: first she is told what it holds, then erased. */
const theHouse = shared(async () => {
  await using opened = new AsyncDisposableStack();
  const house = opened.use(await openHouse({ config: { publicUrl: 'http://buyers.invalid' } }));
  await liveThrough(house);
  opened.move();
  return house;
});

it('a buyer is told what every service holds, order by order, and each look is on record', async () => {
  const { hub, officer, agent, orderOf } = await theHouse();
  const { id: orderId } = await orderOf('HERS-1');
  const ask = `query($input: ExportBuyerInput!, $after: String) { exportBuyer(input: $input, first: 1, after: $after) {
    nodes { id externalId order risk } pageInfo { hasNextPage endCursor } } }`;
  const input = { phone: PHONE, reason: 'asked in writing' };
  const told: any[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await hub.query(ask, { input, after }, officer);
    expect(errors).toBeUndefined();
    told.push(...data.exportBuyer.nodes);
    ({ hasNextPage: more, endCursor: after } = data.exportBuyer.pageInfo);
  }
  expect(told.map(one => one.externalId).sort()).toEqual(['HERS-1', 'HERS-2']);
  const first = told.find(one => one.id === orderId);
  expect(JSON.parse(first.order)).toMatchObject({
    people: { receiverName: NAME, phone: PHONE, address: STREET, buyerRemark: REMARK },
  });
  const risk = JSON.parse(first.risk);
  expect(risk.notes).toEqual([expect.objectContaining({ text: NOTE })]);
  expect(risk.complaints).toEqual([expect.objectContaining({ contact: PHONE, text: `${NAME} is not pleased` })]);
  expect(risk.decisions).toHaveLength(1);
  const nobody = await hub.query(ask, { input: { buyerId: 'nobody', reason: 'asked' } }, officer);
  expect(nobody).toMatchObject({ data: { exportBuyer: null } });
  expect((await hub.query(ask, { input }, hub.keys.staffToken)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const log =
    'query($id: ID!) { auditLog(filter: { subject: $id, action: "PERSONAL_DATA_EXPORTED" }) { nodes { actor } } }';
  const { data } = await until(
    () => hub.query(log, { id: orderId }, agent),
    answer => answer.data.auditLog.nodes.length > 0,
  );
  expect(data.auditLog.nodes).toEqual([{ actor: 'staff:mei' }]);
});

it('of a buyer who was erased nothing is left in any table, and late news brings nothing back', async () => {
  const { hub, shop, officer, orderOf, seen, erase, erasures } = await theHouse();
  const traces = { texts: TEXTS, hashes: hashesOf(hub.config) };
  const places = (await scanTables(hub.config, traces)).map(({ where, how }) => `${where} ${how}`);
  // The scan sees: sealed and hashed in every service that knows her, and nowhere in clear.
  for (const place of [
    'orders.order_personal.sealed SEALED',
    'orders.orders.buyer_hash HASH',
    'orders.orders.phone_hash HASH',
    'orders.orders.address_hash HASH',
    'channels.raw_pushes.body SEALED',
    'channels.outbox.body SEALED',
    'orders.outbox.body SEALED',
    'risk.risk_decisions.sealed SEALED',
    'risk.spend_days.subject HASH',
    'risk.ticket_notes.sealed SEALED',
    'risk.complaints.sealed SEALED',
    'risk.idempotency_keys.answer SEALED',
  ])
    expect(places).toContain(place);
  expect(places.filter(place => place.endsWith('CLEAR'))).toEqual([]);

  const { id: orderId } = await orderOf('HERS-1');
  expect(await erase({ orderId })).toMatchObject({ __typename: 'OrdersStillOpen', count: 1, orderIds: [orderId] });
  expect(await erase({ phone: '13000000000' })).toMatchObject({ __typename: 'UnknownBuyer', code: 'UNKNOWN_BUYER' });
  const waiting = await erase({ orderId, waitForOpenOrders: true }, 'wish-1');
  expect(waiting).toMatchObject({ __typename: 'Erasure', state: 'WAITING', requestedBy: 'staff:mei' });
  expect(await erase({ orderId, waitForOpenOrders: true }, 'wish-1')).toEqual(waiting);
  await shop.push(hers('HERS-1', { version: 2, status: 'SHIPPED' }));
  await until(erasures, ([one]) => one?.state === 'DONE', 60_000);
  const [done] = await erasures();
  expect(done).toMatchObject({ id: waiting.id, orders: 2, parts: 1 });
  expect(done.services.every((one: { done: boolean }) => one.done)).toBe(true);
  await hub.settled();
  expect(await scanTables(hub.config, traces)).toEqual([]);

  // What books must keep is there, and the others are untouched.
  expect(await orderOf('HERS-1', officer)).toMatchObject({
    ...{ status: 'SHIPPED', receiver: null, buyerRemark: null, buyer: null, payable: { minor: 9_900 } },
    risk: { outcome: 'FLAGGED' },
  });
  expect(await orderOf('OTHER-1', officer)).toMatchObject({ receiver: { name: '王小明' } });

  // Repeats, late news and a sale of the past come again, with everything in them.
  await shop.push(hers('HERS-1'));
  await shop.push(hers('HERS-1', { version: 3, status: 'SIGNED' }));
  await shop.push(hers('HERS-2', { version: 2, status: 'CLOSED', afterSale: 'REFUNDED', refunded: 9_900 }));
  await seen('HERS-1', order => order?.status === 'SIGNED');
  await seen('HERS-2', order => order?.status === 'CLOSED');
  await hub.settled();
  expect(await scanTables(hub.config, traces)).toEqual([]);

  const log = 'query($id: ID!) { auditLog(filter: { subject: $id }) { nodes { actor action } } }';
  const { data } = await until(
    () => hub.query(log, { id: done.id }, officer),
    answer => answer.data.auditLog.nodes.length === 2,
  );
  expect(data.auditLog.nodes).toEqual([
    { actor: 'staff:mei', action: 'BUYER_ERASED' },
    { actor: 'staff:mei', action: 'BUYER_ERASURE_REQUESTED' },
  ]);
});

(isFleet ? it.skip : it)('when its time is over, personal data goes by itself', async () => {
  const clock = new FakeClock(new Date());
  await using house = await openHouse({ clock });
  const { hub, shop, seen } = house;
  await liveThrough(house);
  await shop.push(hers('HERS-1', { version: 2, status: 'SHIPPED' }));
  await seen('HERS-1', order => order?.status === 'SHIPPED');
  await hub.settled();
  const traces = { texts: TEXTS, hashes: hashesOf(hub.config) };
  clock.advance(1_100 * DAY_MS);
  const left = await until(
    () => {
      // Every job has its turn again.
      clock.advance(3_600_000);
      return scanTables(hub.config, traces);
    },
    places => places.length === 0,
    60_000,
  );
  expect(left).toEqual([]);
});
