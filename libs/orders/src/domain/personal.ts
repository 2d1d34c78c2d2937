import type { CanonicalOrder, PersonalFields } from '#contracts';
import type { Order } from './order.js';

/** Fields a platform hides once it sees no more need to show them; remarks it always shows as they are now. */
const HIDDEN = ['buyerName', 'receiverName', 'phone', 'district', 'address'] as const;

/** The part of them that another address stands in for. */
const ADDRESS: readonly string[] = ['district', 'address'];

/** A report of an order whose people were erased: it brings none back. */
export const unpeopled = (fact: CanonicalOrder): CanonicalOrder => ({
  ...fact,
  sealed: null,
  buyerHash: null,
  phoneHash: null,
  addressHash: null,
});

/** The order without anybody in it; what was bought and what became of it stays. */
export function withoutPeople<O extends Order>(order: O, at: Date): O {
  const { address: _hashed, ...told } = order.told;
  // What such a hold is about is the hash of an address.
  const holds = order.holds.map(hold => (hold.kind === 'ADDRESS' ? { ...hold, about: '' } : hold));
  const nobody = { buyerHash: null, phoneHash: null, addressHash: null };
  return { ...order, ...nobody, told, holds, erasedAt: order.erasedAt ?? at };
}

type Hashes = Pick<Order, 'buyerHash' | 'phoneHash' | 'addressHash'>;

/** What is known of the people of an order; a report that hides them takes nothing away. */
export const keptHashes = (order: Hashes, fact: Hashes): Hashes => ({
  buyerHash: fact.buyerHash ?? order.buyerHash,
  phoneHash: fact.phoneHash ?? order.phoneHash,
  addressHash: fact.addressHash ?? order.addressHash,
});

/** Whether a report hides what an earlier one showed: only what is clear has a hash. */
export const hidesPeople = (before: Hashes, fact: CanonicalOrder): boolean =>
  (before.phoneHash !== null && fact.phoneHash === null) || (before.addressHash !== null && fact.addressHash === null);

/** The newer fields, with the older one wherever the newer is missing or masked, or where the older address stands. */
export function joinPersonal(older: PersonalFields, newer: PersonalFields, keepAddress = false): PersonalFields {
  const stays = (name: (typeof HIDDEN)[number]): boolean => keepAddress && ADDRESS.includes(name);
  const kept = HIDDEN.filter(name => stays(name) || (isHidden(newer[name]) && !isHidden(older[name])));
  return { ...newer, ...Object.fromEntries(kept.map(name => [name, older[name]])) };
}

const isHidden = (text: string): boolean => text === '' || text.normalize('NFKC').includes('*');
