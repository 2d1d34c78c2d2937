import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../random.mjs';

const skus = Array.from({ length: 12 }, (_, i) => `CHAOS-${i}`);
/** Sells out early, so that overselling would show. */
const scarce = { sku: 'SCARCE', pieces: 50 };
const pieces = 10_000_000;
const shopIds = ['shp_chaos_1', 'shp_chaos_2', 'shp_chaos_3', 'shp_chaos_4'];
const senders = 8;
const pauseMs = 60;
const answerMs = 8_000;
const repeatShare = 0.1;
const cancelShare = 0.1;
const scarceShare = 0.05;

/** Shops that send orders as platforms do: some twice, some cancelled later, and again what got no answer. */
export class Load {
  /** Of each push that was acknowledged: the version that the order must have reached at the least. */
  accepted = new Map();
  #unanswered = [];
  #made = 0;
  #stopping = new AbortController();
  #running = null;

  constructor(world, seed) {
    this.world = world;
    this.random = randomFrom(seed + 1);
    this.shops = shopIds.map(id => ({ id, secret: randomUUID() }));
  }

  async seed() {
    for (const { id, secret } of this.shops)
      await this.world.ask(
        'mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }',
        { input: { id, name: id, channel: 'GENERIC', appSecret: secret } },
      );
    for (const [sku, onHand] of [...skus.map(sku => [sku, pieces]), [scarce.sku, scarce.pieces]])
      await this.world.ask(
        'mutation($input: SetStockInput!) { setStock(input: $input) { __typename ... on Problem { message } } }',
        { input: { skuId: sku, onHand, reason: 'chaos' } },
      );
  }

  start() {
    this.#running = Promise.all(Array.from({ length: senders }, () => this.#sendOn()));
  }

  /** Ends the sending and sends once more, until it is answered, what was not. */
  async finish() {
    this.#stopping.abort();
    await this.#running;
    while (this.#unanswered.length > 0) {
      await Promise.all(this.#unanswered.splice(0, 50).map(push => this.#send(push)));
      if (this.#unanswered.length > 0) await pause(100);
    }
  }

  /** Sends one order until it is acknowledged; its number. */
  async probe() {
    const push = this.#order();
    while (!(await this.#post(push))) await pause(50);
    this.#note(push);
    return push.id;
  }

  async #sendOn() {
    const sent = [];
    while (!this.#stopping.signal.aborted) {
      const push = this.#next(sent);
      await this.#send(push);
      await pause(pauseMs);
    }
  }

  #next(sent) {
    const dice = this.random();
    const earlier = sent[Math.floor(this.random() * sent.length)];
    if (earlier && dice < repeatShare) return earlier;
    if (earlier && dice < repeatShare + cancelShare) return { ...earlier, version: 2 };
    const push = this.#order();
    sent.push(push);
    if (sent.length > 200) sent.shift();
    return push;
  }

  #order() {
    this.#made += 1;
    const shop = this.shops[this.#made % this.shops.length];
    const some = () => skus[Math.floor(this.random() * skus.length)];
    const wanted = this.random() < scarceShare ? [scarce.sku, some()] : [some()];
    return { id: `C${String(this.#made).padStart(7, '0')}`, shop, wanted, version: 1 };
  }

  async #send(push) {
    if (await this.#post(push)) this.#note(push);
    else this.#unanswered.push(push);
  }

  #note({ id, version }) {
    this.accepted.set(id, Math.max(version, this.accepted.get(id) ?? 0));
  }

  async #post({ id, shop, wanted, version }) {
    const body = JSON.stringify(bodyOf(id, shop.id, wanted, version));
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', shop.secret)
      .update(timestamp + body)
      .digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-ordermesh-timestamp': timestamp,
      'x-ordermesh-signature': signature,
    };
    const url = `${this.world.hooksUrl()}/hooks/generic/${shop.id}`;
    const signal = AbortSignal.timeout(answerMs);
    const answer = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.ok ?? false;
  }
}

function bodyOf(orderId, shopId, wanted, version) {
  return {
    shopId,
    orderId,
    version,
    status: version === 1 ? 'PAID' : 'CANCELLED',
    payable: 1_000 * wanted.length,
    createdAt: '2026-11-22T08:00:00+08:00',
    paidAt: '2026-11-22T08:01:00+08:00',
    buyer: { id: `buyer-${orderId}`, name: '王小明' },
    receiver: {
      name: '王小明',
      phone: '13800138000',
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
      address: '文三路 478 号华星时代广场 A 座 1203 室',
    },
    lines: wanted.map((sku, i) => ({ id: String(i + 1), sku, title: sku, quantity: 1, unitPrice: 1_000 })),
  };
}
