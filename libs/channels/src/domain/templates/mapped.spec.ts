import { TemplateProblem } from './definition.js';
import { genericOrders } from './generic.js';
import { templateFromJson } from './mapped.js';
import type { Row } from './template.js';

const definition = (change: object = {}) => ({
  name: 'my_erp',
  groupBy: '单号',
  order: {
    orderId: '单号',
    status: { column: '状态', values: { 待发货: 'PAID', 已发货: 'SHIPPED' } },
    payable: '实付',
    createdAt: '下单时间',
    'receiver.name': '收件人',
    'receiver.country': { constant: 'CN' },
    tags: '来源',
  },
  line: { sku: '编码', quantity: '数量', unitPrice: '单价' },
  ...change,
});
const row = (change: object = {}): Row => ({
  单号: "'E-1",
  状态: '待发货',
  实付: '30.50',
  下单时间: '2026/3/1 9:30:00',
  收件人: '张三',
  来源: 'wechat; spring',
  编码: 'SKU-1',
  数量: '2.0',
  单价: '10.25',
  ...change,
});
const assemble = (json: unknown, ...main: Row[]) => templateFromJson(json).assemble({ main, joined: {} });

describe('a template of a user', () => {
  it('reads the columns it names', () => {
    const order = assemble(definition(), row(), row({ 编码: 'SKU-2', 数量: '1', 单价: '10' }));
    expect(order).toMatchObject({
      externalId: 'E-1',
      status: 'PAID',
      currency: 'CNY',
      payableMinor: 3050,
      goodsMinor: 3050,
      createdAt: new Date('2026-03-01T01:30:00Z'),
      country: 'CN',
      tags: ['wechat', 'spring'],
      linesKnown: true,
      personal: expect.objectContaining({ receiverName: '张三' }),
    });
    expect(order.lines.map(line => [line.externalId, line.skuCode, line.quantity, line.unitPriceMinor])).toEqual([
      ['1', 'SKU-1', 2, 1025],
      ['2', 'SKU-2', 1, 1000],
    ]);
  });

  it('may count in minor units, another currency and another zone, and have no lines', () => {
    const order = assemble(
      definition({ money: 'minor', currency: 'JPY', offset: '+09:00', line: {} }),
      row({ 实付: '3050' }),
    );
    expect([order.payableMinor, order.currency, order.createdAt.toISOString(), order.linesKnown]).toEqual([
      3050,
      'JPY',
      '2026-03-01T00:30:00.000Z',
      false,
    ]);
    expect(() => assemble(definition({ money: 'minor' }), row())).toThrow(
      expect.objectContaining({ code: 'BAD_MONEY' }),
    );
  });

  it('names what it needs of the file', () => {
    const template = templateFromJson(definition({ file: '订单', history: true }));
    expect(template).toMatchObject({
      name: 'my_erp',
      channel: 'GENERIC',
      historyByDefault: true,
      groupBy: '单号',
      joined: [],
    });
    expect(template.main).toEqual({
      name: '订单',
      columns: ['单号', '状态', '实付', '下单时间', '收件人', '来源', '编码', '数量', '单价'],
    });
  });

  it.each([
    ['a word it does not list', { 状态: '已取消' }, 'UNKNOWN_STATUS'],
    ['a piece and a half', { 数量: '1.5' }, 'BAD_FIELD'],
    ['no number', { 单号: '' }, 'MISSING_FIELD'],
    ['an amount with three decimals', { 实付: '30.505' }, 'BAD_MONEY'],
    ['a time that is none', { 下单时间: 'today' }, 'BAD_TIME'],
  ])('refuses %s', (_what, change, code) => {
    expect(() => assemble(definition(), row(change))).toThrow(expect.objectContaining({ name: 'Unmapped', code }));
  });

  it.each([
    ['the file must hold one JSON object', []],
    ['name must be a text', definition({ name: '' })],
    ['order.payable is missing', definition({ order: { orderId: 'a', status: 'b', createdAt: 'c' } })],
    ['order.amount is not one of orderId version', definition({ order: { amount: 'x' } })],
    ['line.quantity is missing', definition({ line: { sku: 'a' } })],
    ['order.orderId must be a column name or an object', definition({ order: { orderId: 7 } })],
    [
      'order.status.values must be an object of texts',
      definition({ order: { status: { column: 'a', values: { b: 1 } } } }),
    ],
    ['channel must be one of TAOBAO', definition({ channel: 'AMAZON' })],
    ['offset "Beijing" is not written like +08:00', definition({ offset: 'Beijing' })],
    ['money must be one of units minor', definition({ money: 'gold' })],
    ['history must be true or false', definition({ history: 'yes' })],
  ])('that is wrong says so: %s', (message, json) => {
    expect(() => templateFromJson(json)).toThrow(TemplateProblem);
    expect(() => templateFromJson(json)).toThrow(`template: ${message}`);
  });
});

describe('a file in the generic form', () => {
  const csv = {
    orderId: 'W-1',
    status: 'PAID',
    payable: '30.00',
    createdAt: '2026-03-01T09:30:00Z',
    'receiver.city': '深圳市',
  };
  const assemble = (...main: Row[]) => genericOrders.assemble({ main, joined: {} });

  it('has a row a line as CSV', () => {
    const order = assemble(
      { ...csv, 'line.sku': 'SKU-1', 'line.quantity': '2', 'line.unitPrice': '10.00' },
      { ...csv, 'line.sku': 'SKU-2', 'line.quantity': '1', 'line.unitPrice': '10.00' },
    );
    expect(order).toMatchObject({ externalId: 'W-1', payableMinor: 3000, city: '深圳市', linesKnown: true });
    expect(order.lines.map(line => line.skuCode)).toEqual(['SKU-1', 'SKU-2']);
  });

  it('may have no lines', () => {
    expect(assemble({ ...csv, 'line.sku': '' }).linesKnown).toBe(false);
  });

  it('has an order a row as JSON', () => {
    const order = assemble({
      orderId: 'W-1',
      status: 'PAID',
      payable: 3000,
      createdAt: '2026-03-01T09:30:00Z',
      lines: [{ sku: 'SKU-1', quantity: 3, unitPrice: 1000 }],
    });
    expect([order.payableMinor, order.lines[0]?.quantity]).toEqual([3000, 3]);
  });
});
