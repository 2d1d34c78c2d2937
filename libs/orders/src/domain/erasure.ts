import { SUBGRAPHS, type OrderStatus, type ServiceName } from '#contracts';
import { isOpen } from './status-machine.js';

/** WAITING: an order of the buyer is not shipped yet. RUNNING: the services are at it. DONE: nothing is left anywhere. */
export const ERASURE_STATES = ['WAITING', 'RUNNING', 'DONE'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

/** Whose orders are meant: of a buyer, to a phone, or a single one that tells of neither. */
export interface ErasureSubject {
  readonly buyerHash: string | null;
  readonly phoneHash: string | null;
  readonly orderId: string | null;
}

/** A request to forget a buyer, and how far it is. */
export interface Erasure {
  readonly id: string;
  readonly state: ErasureState;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Orders that were handed out to the services so far. */
  readonly orders: number;
  readonly parts: number;
  readonly handedOut: boolean;
  readonly finishedAt: Date | null;
}

/** An order of the buyer, as far as the erasure has to know it. */
export interface BuyerOrder {
  readonly id: string;
  readonly shopId: string;
  readonly channel: string;
  readonly externalId: string;
  readonly status: OrderStatus;
  readonly history: boolean;
  readonly buyerHash: string | null;
  readonly phoneHash: string | null;
}

/** Whether goods are still to be sent for the order: until then the address is needed. */
export const isStillNeeded = ({ status, history }: Pick<BuyerOrder, 'status' | 'history'>): boolean =>
  isOpen(status) && !history;

/** Who an order belongs to: its buyer, else its phone, else nobody but itself. */
export function subjectOf({ id, buyerHash, phoneHash }: BuyerOrder): ErasureSubject {
  if (buyerHash !== null) return { buyerHash, phoneHash: null, orderId: null };
  return phoneHash === null
    ? { buyerHash: null, phoneHash: null, orderId: id }
    : { buyerHash: null, phoneHash, orderId: null };
}

/**
 * Who a phone belongs to. A buyer whose every order goes to it is meant with all other orders too; where several buyers send to
 * it (a family, a present) only the parcels to this phone are meant, and nobody else is erased along.
 */
export function subjectOfPhone(phoneHash: string, buyers: ReadonlySet<string>): ErasureSubject {
  const [buyerHash = null] = buyers.size === 1 ? buyers : [];
  return { buyerHash, phoneHash, orderId: null };
}

/** The digits of a phone as it was written out; null for one that is masked or none. */
export function phoneDigits(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const digits = /^[+\d\s().-]+$/.test(plain) ? plain.replace(/\D/g, '') : '';
  return digits === '' ? null : digits;
}

/** Whether every service has done every part. */
export function isAnswered({ parts, handedOut }: Erasure, answers: ReadonlyMap<ServiceName, number>): boolean {
  return handedOut && SUBGRAPHS.every(service => (answers.get(service) ?? 0) >= parts);
}
