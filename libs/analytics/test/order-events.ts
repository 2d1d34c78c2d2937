import { STATUS_EVENTS, type DomainEvent, type EventType, type OrderFact, type OrderStatus } from '#contracts';

let made = 0;

/** The events the orders service would send about one order, in sequence. */
export class OrderStory {
  private seq = 0;
  private fact: OrderFact;

  constructor(over: Partial<OrderFact> = {}) {
    made += 1;
    const orderId = `ord_${String(made).padStart(26, '0')}`;
    this.fact = { ...BLANK, orderId, externalId: `X${made}`, ...over };
  }

  get id(): string {
    return this.fact.orderId;
  }

  /** The order enters a status. */
  enters(status: OrderStatus, at: Date, over: Partial<OrderFact> = {}): DomainEvent {
    const from = this.seq === 0 ? null : this.fact.status;
    return this.tells(STATUS_EVENTS[status], at, { from, status, statusAt: at.toISOString(), ...over });
  }

  /** Something else about it changes. */
  tells(type: EventType, at: Date, over: Partial<OrderFact> = {}): DomainEvent {
    this.seq += 1;
    this.fact = { ...this.fact, ...(this.seq > 1 ? { from: this.fact.status } : {}), ...over };
    const { orderId, shopId } = this.fact;
    const envelope = {
      id: `evt_${orderId}_${this.seq}`,
      version: 1,
      producer: 'orders',
      aggregate: orderId,
      seq: this.seq,
      shopId,
      at: at.toISOString(),
    };
    return { ...envelope, type, payload: this.fact } as DomainEvent;
  }
}

const BLANK: OrderFact = {
  orderId: '',
  channel: 'TAOBAO',
  shopId: 'shp_a',
  externalId: '',
  from: null,
  status: 'PENDING_PAYMENT',
  because: 'test',
  holds: [],
  afterSale: 'NONE',
  currency: 'CNY',
  payableMinor: 12_900,
  refundedMinor: 0,
  createdAt: '2026-11-22T07:00:00.000Z',
  paidAt: null,
  shipBy: null,
  statusAt: '2026-11-22T08:00:00.000Z',
  country: 'CN',
  province: '浙江省',
  city: '杭州市',
  buyerHash: null,
  phoneHash: null,
  addressHash: null,
  sealed: null,
  lines: [],
  history: false,
};
