import { setTimeout as pause } from 'node:timers/promises';
import { aPaidOrder, GenericShop } from '#testing';
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
    this.random = randomFrom(seed + 1);
    const door = { url: world.url(), hooksUrl: world.hooksUrl(), staffToken: world.token() };
    this.shops = shopIds.map(id => new GenericShop(door, id));
  }

  async seed() {
    for (const shop of this.shops) await shop.connect();
    for (const sku of skus) await this.shops[0].stock(sku, pieces);
    await this.shops[0].stock(scarce.sku, scarce.pieces);
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

  #post({ id, shop, wanted, version }) {
    const lines = wanted.map((sku, i) => ({ id: String(i + 1), sku, title: sku, quantity: 1, unitPrice: 1_000 }));
    const order = { version, status: version === 1 ? 'PAID' : 'CANCELLED', payable: 1_000 * wanted.length, lines };
    return shop.push(aPaidOrder(id, order), AbortSignal.timeout(answerMs)).catch(() => false);
  }
}
