import { CATALOG, type Sku } from './catalog.js';
import type { Numbers } from './ids.js';
import type { Platform, WorldLine, WorldOrder } from './order.js';
import { brushingRemark, makeRemark, vaguely, type Buyer, type Receiver } from './people.js';
import type { Random } from './random.js';

export interface WantedLine {
  readonly sku: Sku;
  readonly quantity: number;
  readonly priceFen: number;
}

/** Everything chosen about an order before its platform gives it a number. */
export interface OrderDraft {
  readonly platform: Platform;
  readonly buyerNick: string;
  readonly buyerOpenId: string;
  readonly receiver: Receiver;
  readonly buyerRemark: string;
  readonly sellerMemo: string;
  readonly lines: readonly WantedLine[];
  readonly postageFen: number;
  readonly discountFen: number;
  readonly barred: boolean;
}

/** What a buyer puts in the basket: usually a habit, at times something a risk officer should look at. */
export function makeDraft(
  platform: Platform,
  buyers: readonly Buyer[],
  random: Random,
  riskPercent: number,
): OrderDraft {
  const buyer = random.pick(buyers);
  const lines = basket(buyer, random);
  const ordinary: OrderDraft = {
    platform,
    buyerNick: buyer.nick,
    buyerOpenId: buyer.openId,
    receiver: buyer.receiver,
    buyerRemark: makeRemark(random),
    sellerMemo: random.chance(5) ? '改发顺丰' : '',
    lines,
    postageFen: random.chance(25) ? random.pick([500, 800, 1000, 1200]) : 0,
    discountFen: random.chance(40) ? random.int(1, 20) * 50 : 0,
    barred: random.chance(6),
  };
  return random.chance(riskPercent) ? suspicious(ordinary, random) : ordinary;
}

function basket(buyer: Buyer, random: Random): WantedLine[] {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const chosen = random.shuffled(buyer.taste).slice(0, count);
  return chosen.map(index => {
    const sku = CATALOG[index] ?? random.pick(CATALOG);
    return { sku, quantity: random.pick([1, 1, 1, 2]), priceFen: sku.priceFen };
  });
}

function suspicious(draft: OrderDraft, random: Random): OrderDraft {
  const kind = random.pick(['address', 'remark', 'amount'] as const);
  if (kind === 'address') return { ...draft, receiver: vaguely(draft.receiver, random) };
  if (kind === 'remark') return { ...draft, buyerRemark: brushingRemark(random) };
  return {
    ...draft,
    lines: draft.lines.map((line, i) => (i === 0 ? { ...line, quantity: random.int(25, 60) } : line)),
  };
}

/** The order as the platform books it: numbers given, sums made, the discount shared over the lines. */
export function bookOrder(draft: OrderDraft, numbers: Numbers, at: Date): WorldOrder {
  const id = numbers.orderId(draft.platform);
  const goodsFen = draft.lines.reduce((sum, line) => sum + line.priceFen * line.quantity, 0);
  const discountFen = Math.min(draft.discountFen, Math.max(0, goodsFen - draft.lines.length));
  return {
    platform: draft.platform,
    id,
    buyerNick: draft.buyerNick,
    buyerOpenId: draft.buyerOpenId,
    receiver: draft.receiver,
    buyerRemark: draft.buyerRemark,
    sellerMemo: draft.sellerMemo,
    lines: bookLines(draft, id, numbers, goodsFen, discountFen),
    goodsFen,
    postageFen: draft.postageFen,
    discountFen,
    payableFen: goodsFen - discountFen + draft.postageFen,
    stage: 'CREATED',
    barred: draft.barred,
    refund: 'NONE',
    refundId: numbers.refundId(draft.platform),
    refundedFen: 0,
    carrier: '',
    trackingNo: '',
    createdAt: at,
    paidAt: null,
    shippedAt: null,
    signedAt: null,
    endedAt: null,
    shipBy: null,
    modifiedAt: at,
    version: 1,
  };
}

/** A single line carries the order's own number, as Taobao and Douyin do it. Shares are rounded as running sums: none exceeds its line. */
function bookLines(
  draft: OrderDraft,
  id: string,
  numbers: Numbers,
  goodsFen: number,
  discountFen: number,
): WorldLine[] {
  const sharedUpTo = (sumFen: number) => Math.floor((discountFen * sumFen) / Math.max(1, goodsFen));
  let before = 0;
  return draft.lines.map(({ sku, quantity, priceFen }) => {
    const sumFen = priceFen * quantity;
    const share = sharedUpTo(before + sumFen) - sharedUpTo(before);
    before += sumFen;
    return {
      id: draft.lines.length === 1 ? id : numbers.lineId(draft.platform),
      skuCode: sku.code,
      skuId: sku.skuId,
      goodsId: sku.goodsId,
      title: sku.title,
      spec: sku.spec,
      quantity,
      priceFen,
      paidFen: sumFen - share,
      shippedAt: null,
    };
  });
}
