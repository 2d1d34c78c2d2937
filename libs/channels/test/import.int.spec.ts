import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { aShop, bootChannels } from './builders.js';
import { bring, fates, observedIn } from './imports.js';

interface Files extends Disposable {
  readonly folder: string;
  write(name: string, text: string | Buffer): string;
}
function files(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-import-'));
  return {
    folder,
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const UCI_HEAD = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const line = (invoice: string, code: string, quantity = 1, price = '1.50') =>
  `${invoice},${code},"MUG, ""BLUE""\nLARGE",${quantity},2010-12-01 08:26:00,${price},17850,United Kingdom`;

describe('an import', () => {
  it('gathers the lines of an invoice wherever they stand, and counts rows', async () => {
    using made = files();
    const rows = [
      line('536365', 'A'),
      line('536366', 'A'),
      line('536365', 'K', 3),
      line('536367', 'C', -2),
      line('536366', 'D'),
      line('536365', 'E'),
    ];
    made.write('invoice_lines.csv.gz', gzipSync(`\uFEFF${UCI_HEAD}\r\n${rows.join('\r\n')}\r\n`));
    await using channels = await bootChannels({ shops: [] });
    const report = await bring(channels, { path: made.folder, template: 'uci_online_retail' });
    expect(fates(report)).toEqual({ read: 6, accepted: 5, duplicate: 0, quarantined: 1, orders: 2 });
    const observed = await observedIn(channels);
    expect(observed).toEqual([
      expect.objectContaining({
        externalId: '536365',
        payableMinor: 750,
        source: 'IMPORT',
        history: true,
        shopId: report.shop,
        currency: 'GBP',
      }),
      expect.objectContaining({ externalId: '536366', payableMinor: 300 }),
    ]);
    expect(observed[0]).toMatchObject({
      lines: [{ skuCode: 'A', title: 'MUG, "BLUE"\nLARGE' }, { skuCode: 'K', quantity: 3 }, { skuCode: 'E' }],
    });
  });

  it('made again adds nothing, and made with one order changed adds that order', async () => {
    using made = files();
    const rows = [line('536365', 'A'), line('536367', 'C', -2), line('536366', 'D')];
    const path = made.write('retail.csv', `${UCI_HEAD}\n${rows.join('\n')}\n`);
    await using channels = await bootChannels({ shops: [] });
    const request = { path, template: 'uci_online_retail' };
    expect(fates(await bring(channels, request))).toEqual({
      read: 3,
      accepted: 2,
      duplicate: 0,
      quarantined: 1,
      orders: 2,
    });
    expect(fates(await bring(channels, request))).toEqual({
      read: 3,
      accepted: 0,
      duplicate: 2,
      quarantined: 1,
      orders: 0,
    });
    made.write('retail.csv', `${UCI_HEAD}\n${[rows[0], line('536366', 'D', 5)].join('\n')}\n`);
    expect(fates(await bring(channels, request))).toEqual({
      read: 2,
      accepted: 1,
      duplicate: 1,
      quarantined: 0,
      orders: 1,
    });
    expect(await observedIn(channels)).toHaveLength(3);
  });

  it('puts bad rows into quarantine with their number, once, to be mended in the file', async () => {
    using made = files();
    const path = made.write(
      'retail.csv',
      [
        UCI_HEAD,
        '536365,A,MUG,1,2010-12-01 08:26:00,1.50,17850',
        line('536366', 'B', 1, 'free'),
        line('536368', 'C'),
        '"536369,A,never closed',
      ].join('\n'),
    );
    await using channels = await bootChannels({ shops: [] });
    for (let i = 0; i < 2; i += 1) {
      expect(fates(await bring(channels, { path, template: 'uci_online_retail', shop: 'shp_retail' }))).toMatchObject({
        read: 4,
        quarantined: 3,
      });
    }
    const listed = await channels.bench.graphql('{ quarantine { nodes { id shopId code reason replayable } } }');
    const { nodes } = (
      listed.data as unknown as {
        quarantine: { nodes: { id: string; shopId: string; code: string; reason: string; replayable: boolean }[] };
      }
    ).quarantine;
    expect(nodes.map(node => `${node.code} ${node.reason.split(':')[0]}`).sort()).toEqual([
      'BAD_MONEY row 2',
      'BAD_ROW row 1',
      'BAD_ROW row 4',
    ]);
    expect(new Set(nodes.map(node => `${node.shopId} ${node.replayable}`))).toEqual(new Set(['shp_retail false']));
    expect(await channels.emitted('alert.raised')).toEqual([]);
    const replay = await channels.bench.graphql(
      'mutation($ids: [ID!]) { replayQuarantined(ids: $ids) { __typename } }',
      { ids: nodes.map(node => node.id) },
    );
    expect(replay.data).toEqual({ replayQuarantined: { __typename: 'NothingToReplay' } });
  });

  it('joins files by their keys, marks orders without lines, and streams more than one batch', async () => {
    using made = files();
    const ids = Array.from({ length: 1_203 }, (_, i) => `o${i}`);
    const head =
      'order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date';
    made.write(
      'orders.csv',
      [head, ...ids.map(id => `${id},c-${id},delivered,2018-01-01 10:00:00,,,,2018-02-01 00:00:00`)].join('\n'),
    );
    const items = ids.slice(1).map((id, i) => `${id},1,p${i % 7},s,2018-01-05 10:00:00,10.00,2.50`);
    made.write(
      'order_items.csv',
      ['order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value', ...items.reverse()].join(
        '\n',
      ),
    );
    await using channels = await bootChannels({ shops: [] });
    const report = await bring(channels, { path: made.folder, template: 'olist_orders', history: false });
    expect(fates(report)).toEqual({ read: 1_203, accepted: 1_203, duplicate: 0, quarantined: 0, orders: 1_203 });
    const observed = (await observedIn(channels)) as unknown as {
      externalId: string;
      linesKnown: boolean;
      lines: unknown[];
      history: boolean;
      payableMinor: number;
    }[];
    expect(observed.map(order => order.externalId)).toEqual(ids);
    expect(observed[0]).toMatchObject({ linesKnown: false, lines: [], history: false });
    expect(observed[5]).toMatchObject({
      linesKnown: true,
      payableMinor: 1250,
      lines: [{ quantity: 1, unitPriceMinor: 1000 }],
    });
  });

  it('reads JSON arrays and JSON lines with numbers beyond 2^53, and GB18030 with semicolons', async () => {
    using made = files();
    await using channels = await bootChannels({ shops: [] });
    const row = (invoice: string, description: string) =>
      `{"InvoiceNo":${invoice},"StockCode":"A","Description":${JSON.stringify(description)},"Quantity":1,"InvoiceDate":"2010-12-01 08:26:00","UnitPrice":"1.50","CustomerID":"1","Country":"France"}`;
    const array = made.write('a.json', `[\n${row('9007199254740993123', 'a "}{" b')},\n${row('2', '杯子')}\n]`);
    expect(fates(await bring(channels, { path: array, template: 'uci_online_retail' }))).toEqual({
      read: 2,
      accepted: 2,
      duplicate: 0,
      quarantined: 0,
      orders: 2,
    });
    const lines = made.write('b.jsonl', `${row('2', '杯子')}\nnot json\n${row('3', 'c')}\n{"InvoiceNo":`);
    expect(fates(await bring(channels, { path: lines, template: 'uci_online_retail' }))).toEqual({
      read: 4,
      accepted: 1,
      duplicate: 1,
      quarantined: 2,
      orders: 1,
    });
    // 杯子 in GB18030.
    const text = Buffer.concat([
      Buffer.from(`${UCI_HEAD.replaceAll(',', ';')}\n4;A;`),
      Buffer.from([0xb1, 0xad, 0xd7, 0xd3]),
      Buffer.from(';1;2010-12-01 08:26:00;1.50;1;France\n'),
    ]);
    expect(
      fates(await bring(channels, { path: made.write('c.csv', text), template: 'uci_online_retail' })),
    ).toMatchObject({ read: 1, accepted: 1 });
    const observed = (await observedIn(channels)) as unknown as { externalId: string; lines: { title: string }[] }[];
    expect(observed.map(order => order.externalId)).toEqual(['9007199254740993123', '2', '3', '4']);
    expect(observed.at(-1)?.lines[0]?.title).toBe('杯子');
  });

  it('says clearly what is wrong with the request', async () => {
    using made = files();
    await using channels = await bootChannels({ shops: [aShop()] });
    const path = made.write('x.csv', 'a,b\n1,2\n');
    mkdirSync(join(made.folder, 'empty'));
    for (const [request, message] of [
      [{ path, template: 'unheard_of' }, /no template is called "unheard_of"/],
      [{ path: join(made.folder, 'gone'), template: 'uci_online_retail' }, /does not exist/],
      [{ path: join(made.folder, 'empty'), template: 'uci_online_retail' }, /holds no invoice_lines/],
      [{ path, template: 'uci_online_retail' }, /has no column InvoiceNo/],
      [{ path, template: 'uci_online_retail', shop: 'my shop' }, /no shop id/],
    ] as const) {
      await expect(bring(channels, request)).rejects.toMatchObject({
        code: expect.stringMatching(/BAD_INPUT|NOT_FOUND/),
        message: expect.stringMatching(message),
      });
    }
  });

  it('of a torn archive fails instead of passing for a whole one', async () => {
    using made = files();
    const whole = gzipSync(
      `${UCI_HEAD}\n${Array.from({ length: 5_000 }, (_, i) => line(String(i), `${Math.random()}`)).join('\n')}\n`,
    );
    const path = made.write('retail.csv.gz', whole.subarray(0, whole.length / 2));
    await using channels = await bootChannels({ shops: [] });
    await expect(bring(channels, { path, template: 'uci_online_retail' })).rejects.toThrow();
  });
});

describe('the door of imports', () => {
  it('takes orders only from who holds the staff token, and tells how it goes in lines of JSON', async () => {
    using made = files();
    const path = made.write('retail.csv', `${UCI_HEAD}\n${line('536365', 'A')}\n`);
    await using channels = await bootChannels({ shops: [] });
    await channels.bench.service.relay.start();
    const call = (token: string, body: object) =>
      channels.http.inject({
        method: 'POST',
        url: '/admin/import',
        headers: { authorization: `Bearer ${token}` },
        payload: body,
      });
    expect((await call('guess', { path, template: 'uci_online_retail' })).statusCode).toBe(401);
    const { loadDoorKeys } = await import('#platform');
    const { staffToken } = loadDoorKeys(channels.bench.around.config);
    const answer = await call(staffToken, { path, template: 'uci_online_retail' });
    expect(JSON.parse(answer.body.trim().split('\n').at(-1) ?? '')).toMatchObject({ done: { read: 1, accepted: 1 } });
    const failed = await call(staffToken, { path: `${path}.gone`, template: 'uci_online_retail' });
    expect(JSON.parse(failed.body.trim().split('\n').at(-1) ?? '')).toMatchObject({ failed: { code: 'BAD_INPUT' } });
    expect((await call(staffToken, { path: 'relative.csv', template: 'uci_online_retail' })).statusCode).toBe(400);
    await channels.bench.service.relay.stop();
  });
});
