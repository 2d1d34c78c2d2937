import { skuOf } from '../world/catalog.js';
import type { OrderDraft, WantedLine } from '../world/make-order.js';
import { PLATFORMS, STEPS, type Platform, type Step } from '../world/order.js';
import type { Receiver } from '../world/people.js';

/** Said to whoever drives the emulators when a request makes no sense. */
export class BadRequest extends Error {}

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Fields;
  throw new BadRequest('an object is expected');
}

export function platformIn(value: unknown): Platform {
  const platform = PLATFORMS.find(name => name === value);
  if (!platform) throw new BadRequest(`platform must be one of ${PLATFORMS.join(', ')}`);
  return platform;
}

export function stepIn(value: unknown): Step {
  const step = STEPS.find(name => name === value);
  if (!step || step === 'CREATED') throw new BadRequest(`to must be one of ${STEPS.slice(1).join(', ')}`);
  return step;
}

export function numberIn(fields: Fields, name: string, fallback: number, max = 1e12): number {
  const value = fields[name] ?? fallback;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > max)
    throw new BadRequest(`${name} must be a number from 0 to ${max}`);
  return value;
}

export function textIn(fields: Fields, name: string, fallback: string): string {
  const value = fields[name] ?? fallback;
  if (typeof value !== 'string') throw new BadRequest(`${name} must be a text`);
  return value;
}

export function flagIn(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  if (typeof value !== 'boolean') throw new BadRequest(`${name} must be true or false`);
  return value;
}

/** An instant the change is said to have happened at; absent: now. */
export function instantIn(fields: Fields): Date | null {
  const text = textIn(fields, 'at', '');
  if (text === '') return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new BadRequest('at must be an instant like 2026-01-01T00:00:00Z');
  return at;
}

/** A basket as the platform's next buyer would fill it, changed as the request says. */
export function patched(draft: OrderDraft, patch: Fields): OrderDraft {
  return {
    ...draft,
    buyerNick: textIn(patch, 'buyerNick', draft.buyerNick),
    buyerOpenId: textIn(patch, 'buyerOpenId', draft.buyerOpenId),
    buyerRemark: textIn(patch, 'remark', draft.buyerRemark),
    sellerMemo: textIn(patch, 'sellerMemo', draft.sellerMemo),
    receiver: receiverIn(draft.receiver, fieldsOf(patch['receiver'] ?? {})),
    lines: patch['lines'] === undefined ? draft.lines : linesIn(patch['lines']),
    postageFen: Math.trunc(numberIn(patch, 'postageFen', draft.postageFen)),
    discountFen: Math.trunc(numberIn(patch, 'discountFen', draft.discountFen)),
    barred: patch['barred'] === undefined ? draft.barred : flagIn(patch, 'barred'),
  };
}

function receiverIn(receiver: Receiver, patch: Fields): Receiver {
  return {
    name: textIn(patch, 'name', receiver.name),
    phone: textIn(patch, 'phone', receiver.phone),
    province: textIn(patch, 'province', receiver.province),
    city: textIn(patch, 'city', receiver.city),
    district: textIn(patch, 'district', receiver.district),
    street: textIn(patch, 'street', receiver.street),
    detail: textIn(patch, 'detail', receiver.detail),
  };
}

function linesIn(value: unknown): WantedLine[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new BadRequest('lines must be a list of { sku, quantity, priceFen? }');
  return value.map(one => {
    const line = fieldsOf(one);
    const code = textIn(line, 'sku', '');
    const known = skuOf(code);
    if (code === '') throw new BadRequest('sku is missing in a line');
    const priceFen = Math.trunc(numberIn(line, 'priceFen', known?.priceFen ?? 1000));
    const sku = known ?? { code, title: code, spec: '默认', priceFen, goodsId: '699000000000', skuId: '5109000000000' };
    return { sku, quantity: Math.max(1, Math.trunc(numberIn(line, 'quantity', 1, 100_000))), priceFen };
  });
}
