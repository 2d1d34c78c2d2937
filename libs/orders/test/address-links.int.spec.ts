import { createHmac } from 'node:crypto';
import type { PersonalFields } from '#contracts';
import { partnerOf, staff } from '#testing';
import { EXPIRY_JOB } from '../src/address-link-expiry.service.js';
import { CLEAR_ADDRESS, linkWorld, mendAndJudge, PHONE, page } from './link-world.js';

const HOUR_MS = 3_600_000;
const SEND = `mutation($id: ID!) { sendAddressLink(orderId: $id) { __typename ... on AddressFix { attempt state } ... on Problem { code } } }`;
const holdsOf = (order: { holds: { kind: string; state: string }[] }): string[] =>
  order.holds.map(({ kind, state }) => `${kind} ${state}`);

describe('an order whose address is unclear', () => {
  it('is held by ADDRESS alone, and its buyer is sent a signed message with a link', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    expect(holdsOf(await world.order(id))).toEqual(['STOCK RELEASED', 'RISK RELEASED', 'ADDRESS BLOCKED']);
    const [message] = world.phones.received;
    const timestamp = String(message?.headers['x-ordermesh-timestamp']);
    const signature = createHmac('sha256', 'shared')
      .update(timestamp + (message?.body ?? ''))
      .digest('hex');
    expect(message?.headers['x-ordermesh-signature']).toBe(signature);
    expect(JSON.parse(message?.body ?? '{}')).toMatchObject({
      to: PHONE,
      text: expect.stringContaining(`【某店】`),
    });
    expect(token).toHaveLength(43);
    expect(await world.view(token)).toEqual({ shut: null, goods: ['Tea'], place: '浙江省杭州市***', triesLeft: 5 });
  });

  it('is ready once the buyer mended the address and risk found it clear, and the link opens nothing any more', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    expect(await mendAndJudge(world, id, token, false)).toEqual({ verdict: 'CLEAR' });
    const order = await world.order(id);
    expect(order).toMatchObject({ status: 'READY_TO_SHIP', addressLinks: [{ state: 'USED', message: 'SENT' }] });
    expect(order.log.nodes).toContainEqual(
      expect.objectContaining({ axis: 'ADDRESS', from: '1', to: '2', source: 'HUB', by: 'buyer:link' }),
    );
    expect(await world.mend(token)).toEqual({ code: 'LINK_USED', triesLeft: 0 });
    expect(await world.view(token)).toMatchObject({ shut: 'LINK_USED', goods: [], place: '' });
    expect((await world.bench.emitted()).map(event => event.type)).toContain('ticket.settled');
  });

  it('stays held when the new address is unclear too, and a new link goes out', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    expect(await mendAndJudge(world, id, token, true)).toEqual({ verdict: 'UNCLEAR' });
    const next = await world.token();
    expect(next).not.toBe(token);
    const order = await world.order(id);
    expect(order.status).toBe('PAID');
    expect(order.addressLinks.map((link: { state: string }) => link.state)).toEqual(['USED', 'OPEN']);
  });

  it('keeps the mended address when the channel reports the old one again, and gives way to a third one', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    await mendAndJudge(world, id, await world.token(), false);
    await world.feed.observe(world.report({ version: 2, tags: ['later'] }));
    const { sealed } = await personal();
    expect(open(sealed)).toMatchObject({ address: CLEAR_ADDRESS.normalize('NFKC'), receiverName: '赵敏敏' });
    await world.feed.observe(world.report({ version: 3, addressHash: 'third' }, { address: '文一路 1 号' }));
    expect(open((await personal()).sealed)).toMatchObject({ address: '文一路 1 号' });
    expect((await world.feed.order())?.addressHash).toBe('third');

    async function personal(): Promise<{ sealed: string }> {
      const rows = await world.bench.service.db.read(tx => tx.query('SELECT * FROM order_personal'));
      return (rows as { sealed: string }[])[0] ?? { sealed: '' };
    }
    function open(sealed: string): PersonalFields {
      return world.bench.around.vault.open(sealed, 'shp_demo_taobao', 'TAOBAO/shp_demo_taobao/3500000000000000001');
    }
  });

  it('asks risk again when the channel itself reports another address', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    await world.feed.observe(world.report({ version: 2, addressHash: 'better' }, { address: '文一路 1 号' }));
    expect(await world.asked()).toMatchObject({ orderId: id, addressHash: 'better' });
    await world.decide(id, { level: 3, reasons: [], newAddress: 'other' });
    expect((await world.order(id)).status).toBe('PAID');
    await world.decide(id, { level: 3, reasons: [], newAddress: 'better' });
    expect(await world.order(id)).toMatchObject({ status: 'READY_TO_SHIP', addressLinks: [{ state: 'SETTLED' }] });
  });
});

describe('an order that is suspected as well', () => {
  it('stays held by RISK after its address was mended', async () => {
    await using world = await linkWorld();
    const report = world.report();
    await world.feed.observe(report);
    await world.feed.reserved();
    const id = await world.feed.idOf();
    await world.decide(id, { level: 1, addressUnclear: true });
    expect(await mendAndJudge(world, id, await world.token(), false)).toEqual({ verdict: 'CLEAR' });
    expect(await world.order(id)).toMatchObject({
      status: 'PAID',
      holds: [{ kind: 'STOCK' }, { kind: 'RISK', state: 'BLOCKED' }, { kind: 'ADDRESS', state: 'RELEASED' }],
    });
  });
});

describe('a link', () => {
  it('is closed by five wrong answers, and a person is asked', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    const answers = [];
    for (const tail of ['0000', 'abcd', '778', '17788']) answers.push(await world.mend(token, tail));
    expect(answers.map(answer => answer.code)).toEqual(Array.from({ length: 4 }, () => 'WRONG_PHONE'));
    expect(answers.at(-1)?.triesLeft).toBe(1);
    expect(await world.mend(token, '7788', '***')).toEqual({ code: 'LINK_LOCKED', triesLeft: 0 });
    expect(await world.mend(token)).toEqual({ code: 'LINK_LOCKED', triesLeft: 0 });
    expect(await world.order(id)).toMatchObject({ status: 'PAID', addressLinks: [{ state: 'LOCKED', tries: 5 }] });
    const tickets = (await world.bench.emitted()).filter(event => event.type === 'ticket.requested');
    expect(tickets).toMatchObject([{ payload: { kind: 'address.unclear', subject: id } }]);
  });

  it('takes no address in another province', async () => {
    await using world = await linkWorld();
    await world.unclear();
    expect(await world.mend(await world.token(), '7788', '四川省成都市武侯大道 1 号')).toMatchObject({
      code: 'ADDRESS_PROVINCE',
    });
  });

  it('works for a day, and then a person is asked', async () => {
    await using world = await linkWorld();
    await world.unclear();
    const token = await world.token();
    world.clock.advance(24 * HOUR_MS);
    expect(await world.mend(token)).toEqual({ code: 'LINK_EXPIRED', triesLeft: 0 });
    await world.bench.service.jobs.run(EXPIRY_JOB, true);
    await world.bench.service.jobs.run(EXPIRY_JOB, true);
    expect((await world.order(await world.feed.idOf())).addressLinks).toMatchObject([{ state: 'EXPIRED' }]);
    const tickets = (await world.bench.emitted()).filter(event => event.type === 'ticket.requested');
    expect(tickets).toHaveLength(1);
  });

  it('opens nothing when the phone of the order is another by now', async () => {
    await using world = await linkWorld();
    await world.unclear();
    const token = await world.token();
    await world.feed.observe(world.report({ version: 2, phoneHash: 'another' }, { phone: '13811112222' }));
    expect(await world.view(token)).toBeNull();
    expect(await world.mend(token, '2222')).toEqual({ code: 'LINK_UNKNOWN', triesLeft: 0 });
  });

  it('takes nothing but the digits of its own phone, whatever other orders there are', async () => {
    await using world = await linkWorld();
    await world.unclear({ externalId: 'B' }, { phone: '13811112222' });
    await world.unclear();
    expect(await world.mend(await world.token(), '2222')).toMatchObject({ code: 'WRONG_PHONE', triesLeft: 4 });
  });

  it('changes nothing of an order that has shipped', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    await world.feed.observe(world.report({ version: 2, status: 'SHIPPED' }));
    expect(await world.mend(token)).toEqual({ code: 'LINK_OVER', triesLeft: 0 });
    expect((await world.order(id)).log.nodes.map((entry: { axis: string }) => entry.axis)).not.toContain('ADDRESS');
  });

  it('used twice at the same moment mends once', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    const second = world.mend(token);
    const first = await mendAndJudge(world, id, token, false);
    const outcomes = [first, await second].map(answer => answer.verdict ?? answer.code).sort();
    expect(outcomes).toEqual(['CLEAR', 'LINK_USED']);
  });

  it.each(['', 'x', 'a'.repeat(43), '../../etc', '\u0000'.repeat(43)])(
    'is none when it is garbage: %j',
    async token => {
      await using world = await linkWorld();
      await world.unclear();
      expect(await world.view(token)).toBeNull();
      expect(await world.mend(token)).toEqual({ code: 'LINK_UNKNOWN', triesLeft: 0 });
    },
  );

  it('is for the page alone', async () => {
    await using world = await linkWorld();
    const source = '{ addressLink(token: "x") { shut } }';
    await expect(world.graph(source, {}, staff)).rejects.toThrow('page');
    await expect(world.graph(source, {}, page)).resolves.toEqual({ addressLink: null });
  });
});

describe('asking the buyer', () => {
  it('again is for staff, makes the older link useless, and ends after three links a day', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const first = await world.token();
    expect(await world.graph(SEND, { id }, staff)).toEqual({
      sendAddressLink: { __typename: 'AddressFix', attempt: 2, state: 'OPEN' },
    });
    expect(await world.mend(first)).toEqual({ code: 'LINK_OVER', triesLeft: 0 });
    await world.graph(SEND, { id }, staff);
    expect((await world.graph(SEND, { id }, staff)).sendAddressLink).toMatchObject({ code: 'TOO_MANY_LINKS' });
    world.clock.advance(24 * HOUR_MS);
    expect((await world.graph(SEND, { id }, staff)).sendAddressLink).toMatchObject({ attempt: 5 });
    await expect(world.graph(SEND, { id }, partnerOf('shp_demo_taobao'))).rejects.toThrow();
    expect((await world.graph(SEND, { id: 'ord_none' }, staff)).sendAddressLink.__typename).toBe('UnknownOrder');
  });

  it('is left to a person where no provider is set up, or the order has no phone', async () => {
    await using alone = await linkWorld({ withoutProvider: true });
    const id = await alone.unclear();
    expect((await alone.order(id)).addressLinks).toMatchObject([{ state: 'UNSENT', message: null }]);
    await using world = await linkWorld();
    await world.unclear({}, { phone: '139****7788' });
    const tickets = async (of: typeof world) =>
      (await of.bench.emitted()).flatMap(event => (event.type === 'ticket.requested' ? [event.payload.message] : []));
    expect(await tickets(alone)).toEqual([expect.stringContaining('no SMS provider is set up')]);
    expect(await tickets(world)).toEqual([expect.stringContaining('no phone number')]);
  });

  it('is tried again while the provider is busy, with the same link, and given up when it refuses', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    world.phones.answer(503);
    const token = await world.token();
    expect((await world.order(id)).addressLinks).toMatchObject([{ message: 'WAITING', sends: 1 }]);
    world.clock.advance(5_000);
    world.phones.answer(204);
    expect(await world.token()).toBe(token);
    expect(world.phones.received.map(one => JSON.parse(one.body).id)).toEqual([
      ...Array.from({ length: 2 }, () => JSON.parse(world.phones.received[0]?.body ?? '{}').id),
    ]);
    await world.unclear({ externalId: 'B' });
    world.phones.answer(400);
    await world.token();
    expect((await world.order(await world.feed.idOf('B'))).addressLinks).toMatchObject([{ message: 'FAILED' }]);
  });

  it('leaves neither phone nor token nor address in any table or event', async () => {
    await using world = await linkWorld();
    const id = await world.unclear();
    const token = await world.token();
    await mendAndJudge(world, id, token, false);
    for (const table of ['address_fixes', 'text_messages', 'text_message_attempts', 'outbox', 'status_log', 'orders']) {
      const rows = JSON.stringify(await world.bench.service.db.read(tx => tx.query(`SELECT * FROM ${table}`)));
      for (const secret of [PHONE, token, '大润发', '文三路', '赵敏敏'])
        expect([table, secret, rows.includes(secret)]).toEqual([table, secret, false]);
    }
  });
});

it('an order with a clear address is asked about nothing', async () => {
  await using world = await linkWorld();
  await world.feed.observe(world.report());
  await world.feed.reserved();
  await world.decide(await world.feed.idOf(), { level: 3, reasons: [] });
  expect(await world.order(await world.feed.idOf())).toMatchObject({ status: 'READY_TO_SHIP', addressLinks: [] });
  expect(await world.feed.count('address_fixes')).toBe(0);
});
