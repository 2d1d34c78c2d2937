/** What a person may say of a ticket that is done with. */
export const CLOSE_CODES = ['SOLVED', 'COMPENSATED', 'UNFOUNDED', 'UNREACHABLE', 'OTHER'] as const;
/** What the hub says: the order was reviewed, the reason fell away, another ticket goes on with it. */
export const OWN_CLOSE_CODES = ['DECIDED', 'SETTLED', 'MERGED'] as const;

export type PersonsCloseCode = (typeof CLOSE_CODES)[number];
export type CloseCode = PersonsCloseCode | (typeof OWN_CLOSE_CODES)[number];
