import { createHash } from 'node:crypto';
import { EVENTS, type DomainEvent } from '#contracts';
import { isEnvelope } from './event-schemas.js';
import type { InboxQuarantineRow } from './rows.js';

/** Whose turn it is in which order: events of one aggregate in one topic of one producer. */
export const streamOf = (event: DomainEvent): string =>
  `${event.producer}:${EVENTS[event.type].topic}:${event.aggregate}`;

/** The stream of something that arrived; null when it does not say so soundly, an event type of a later version included. */
export function soundStreamOf(event: unknown): string | null {
  return isEnvelope(event) && Object.hasOwn(EVENTS, event.type) ? streamOf(event) : null;
}

/** What arrived as a row of the quarantine, whatever it is: nothing may be too broken to be kept. */
export function quarantineRowOf(event: unknown, reason: string, attempts: number, at: Date): InboxQuarantineRow {
  const body = JSON.stringify(event) ?? 'null';
  const said = (typeof event === 'object' && event !== null ? event : {}) as Partial<
    Record<keyof DomainEvent, unknown>
  >;
  return {
    eventId: matching(said.id, /^evt_\w{1,60}$/) ?? idOfBody(body),
    stream: soundStreamOf(event) ?? 'unknown',
    seq: Number.isSafeInteger(said.seq) ? (said.seq as number) : 0,
    type: matching(said.type, /^[\w.]{1,32}$/) ?? 'unknown',
    shopId: typeof said.shopId === 'string' ? said.shopId.slice(0, 64) : '',
    reason: reason.slice(0, 1000),
    attempts,
    at,
    body,
  };
}

const matching = (value: unknown, form: RegExp): string | null =>
  typeof value === 'string' && form.test(value) ? value : null;

/** The same rubbish delivered twice gets the same id. */
const idOfBody = (body: string): string => `evt_${createHash('sha256').update(body).digest('hex').slice(0, 26)}`;
