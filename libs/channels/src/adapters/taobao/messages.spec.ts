import { Unmapped, type Meaning } from '../../domain/draft.js';
import { taobao } from './taobao.adapter.js';

const read = (body: unknown): readonly Meaning[] => taobao.read({ form: 'ORDER', text: JSON.stringify(body) });

describe('a message of TMC', () => {
  const message = (topic: string, content: object) =>
    taobao.read({
      form: 'PUSH',
      text: JSON.stringify({
        id: '6110',
        topic,
        pub_time: '2026-03-01 10:05:00',
        user_nick: 'shop',
        content: JSON.stringify(content),
      }),
    });

  it('is a reason to read the trade', () => {
    expect(
      message('taobao_trade_TradeBuyerPay', { tid: 12, seller_nick: 'shop', status: 'WAIT_SELLER_SEND_GOODS' }),
    ).toEqual([{ kind: 'look', externalId: '12', platformShopId: 'shop' }]);
  });

  it('keeps ids beyond 2^53 inside its own JSON text', () => {
    const text = '{"topic":"taobao_trade_TradeChanged","user_nick":"shop","content":"{\\"tid\\":3000000000000000001}"}';
    expect(taobao.read({ form: 'PUSH', text })).toEqual([
      { kind: 'look', externalId: '3000000000000000001', platformShopId: 'shop' },
    ]);
  });

  it('tells the state of a refund by itself', () => {
    const content = {
      tid: '12',
      oid: '13',
      refund_id: '77',
      refund_fee: '9.90',
      bill_type: 'return_bill',
      seller_nick: 'shop',
      modified: '2026-03-02 10:05:00',
    };
    const [refund, look] = message('taobao_refund_RefundSuccess', content);
    expect(refund).toEqual({
      kind: 'refund',
      refund: {
        externalId: '12',
        platformShopId: 'shop',
        refundId: '77',
        version: Date.UTC(2026, 2, 2, 2, 5),
        state: 'REFUNDED',
        type: 'RETURN_AND_REFUND',
        amountMinor: 990,
        currency: 'CNY',
        lineExternalId: '13',
        occurredAt: new Date('2026-03-02T02:05:00Z'),
      },
    });
    expect(look?.kind).toBe('look');
  });

  it('orders refunds by version, so that an older one can be told', () => {
    const version = (refund_version: number, modified: string) => {
      const [refund] = message('taobao_refund_RefundCreated', {
        tid: 1,
        refund_id: 2,
        refund_fee: 1,
        refund_version,
        modified,
      });
      return refund?.kind === 'refund' ? refund.refund.version : null;
    };
    const older = version(1772330700000, '2026-03-01 10:05:00') ?? Number.NaN;
    expect(version(1772330700500, '2026-03-01 10:05:00')).toBeGreaterThan(older);
  });

  it('only looks where a refund message does not name its refund', () => {
    expect(message('taobao_refund_RefundCreated', { tid: '12' })).toEqual([
      { kind: 'look', externalId: '12', platformShopId: 'shop' },
    ]);
  });

  it('about goods is ignored', () => {
    expect(message('taobao_item_ItemUpdate', { num_iid: 1 })[0]?.kind).toBe('ignore');
  });

  it('about an order without its id is refused', () => {
    expect(() => message('taobao_trade_TradeClose', {})).toThrow(Unmapped);
  });
});

describe('a refund as taobao.refund.get shows it', () => {
  it('is read with its type, and refused for a status that is not known', () => {
    const refund = (change: object) => ({
      refund_get_response: {
        refund: {
          refund_id: '77',
          tid: '12',
          oid: '13',
          status: 'WAIT_SELLER_AGREE',
          refund_fee: '9.90',
          modified: '2026-03-02 10:05:00',
          dispute_type: 'REFUND',
          ...change,
        },
      },
    });
    expect(read(refund({}))[0]).toMatchObject({
      kind: 'refund',
      refund: { state: 'REQUESTED', type: 'REFUND_ONLY', amountMinor: 990 },
    });
    expect(() => read(refund({ status: 'X' }))).toThrow(expect.objectContaining({ code: 'UNKNOWN_STATUS' }));
    expect(() => read(refund({ dispute_type: 'X' }))).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });
});
