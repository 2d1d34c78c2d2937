import type { Severity } from './ticket.js';

/** What a class of tickets promises, as a person sets it. */
export interface TicketClassDraft {
  /** Key of the class: COMPLAINT_A. */
  readonly key: string;
  readonly title: string;
  /** Beginnings of the kinds that belong to it; the longest that fits decides. */
  readonly kinds: readonly string[];
  /** Its tickets are at least this pressing. */
  readonly severity: Severity;
  readonly respondWithinMinutes: number;
  readonly resolveWithinMinutes: number;
  /** What an agent must be able to do. */
  readonly skill: string;
  readonly effectiveFrom: Date;
  readonly reason: string;
}

/** One version of a class; versions are added, never changed, so that a ticket can be read with the promise it was opened under. */
export interface TicketClass extends TicketClassDraft {
  readonly revision: number;
  readonly author: string;
  readonly createdAt: Date;
}

/** The class of whatever belongs to no other. */
export const OTHER = 'OTHER';

const KEY = /^[A-Z][A-Z0-9_]{1,31}$/;
const KIND = /^[a-z][a-z0-9_.-]{0,99}$/;
const YEAR_MINUTES = 525_600;
const MOST_KINDS = 50;

/** What is wrong with a class; empty when it can be saved. */
export function faultsOfClass(draft: TicketClassDraft): readonly string[] {
  const faults: string[] = [];
  const { key, title, kinds, skill, reason, respondWithinMinutes: respond, resolveWithinMinutes: resolve } = draft;
  if (!KEY.test(key)) faults.push('key must be 2 to 32 capital letters, digits or "_", beginning with a letter');
  if (!KEY.test(skill)) faults.push('skill must be 2 to 32 capital letters, digits or "_", beginning with a letter');
  if (title.trim() === '' || title.length > 100) faults.push('title must have 1 to 100 characters');
  if (reason.trim() === '' || reason.length > 500) faults.push('reason must have 1 to 500 characters');
  if (!Number.isInteger(respond) || respond < 1 || respond > YEAR_MINUTES)
    faults.push(`respondWithinMinutes must be from 1 to ${YEAR_MINUTES}`);
  if (!Number.isInteger(resolve) || resolve < respond || resolve > YEAR_MINUTES)
    faults.push(`resolveWithinMinutes must be from respondWithinMinutes to ${YEAR_MINUTES}`);
  if (kinds.length > MOST_KINDS || kinds.some(kind => !KIND.test(kind)))
    faults.push(`kinds are at most ${MOST_KINDS} words of lower-case letters, digits, ".", "_" or "-"`);
  if (key !== OTHER && kinds.length === 0) faults.push('kinds must name at least one beginning of a kind');
  return faults;
}

/** Of each class the version in force at a moment: the one that began last, of several the one saved last. */
export function classesAt<C extends TicketClass>(versions: readonly C[], at: Date): readonly C[] {
  const inForce = new Map<string, C>();
  for (const version of versions) {
    const known = inForce.get(version.key);
    if (version.effectiveFrom <= at && (!known || isLater(version, known))) inForce.set(version.key, version);
  }
  return [...inForce.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const isLater = (one: TicketClass, other: TicketClass): boolean =>
  one.effectiveFrom.getTime() === other.effectiveFrom.getTime()
    ? one.revision > other.revision
    : one.effectiveFrom > other.effectiveFrom;

/** The class a kind belongs to: `complaint.crm` belongs to `complaint.crm` before `complaint`, and to OTHER when nothing fits. */
export function classOf<C extends TicketClass>(classes: readonly C[], kind: string): C {
  let best: C | undefined;
  let length = -1;
  for (const one of classes) {
    const fit = Math.max(one.key === OTHER ? 0 : -1, ...one.kinds.filter(k => covers(k, kind)).map(k => k.length));
    if (fit > length) [best, length] = [one, fit];
  }
  if (!best) throw new Error(`no class of tickets is in force, not even ${OTHER}`);
  return best;
}

const covers = (beginning: string, kind: string): boolean => kind === beginning || kind.startsWith(`${beginning}.`);
