import type { DomainEvent } from '#contracts';
import type { Answer } from './answer.js';

/** The events that answer a question the order asked. */
export type AnswerEvent = Extract<
  DomainEvent,
  {
    type:
      | 'stock.reserved'
      | 'stock.short'
      | 'risk.cleared'
      | 'risk.flagged'
      | 'risk.released'
      | 'risk.rejected'
      | 'compliance.cleared'
      | 'compliance.held';
  }
>;

const LONGEST_REASON = 300;

/** What an event of inventory, risk or compliance means for the holds. */
export function answerOf(event: AnswerEvent, at: Date): Answer {
  switch (event.type) {
    case 'stock.reserved':
      return {
        kind: 'STOCK',
        state: 'RELEASED',
        cause: { because: 'stock reserved', source: 'HUB', by: 'inventory', at },
        about: event.payload.reservationId,
      };
    case 'stock.short': {
      const lacking = event.payload.shortfall.map(s => `${s.skuCode} wants ${s.wanted}, has ${s.available}`).join('; ');
      return {
        kind: 'STOCK',
        state: 'BLOCKED',
        cause: { because: clip(`short of stock: ${lacking}`), source: 'HUB', by: 'inventory', at },
        about: 'short',
      };
    }
    case 'risk.cleared':
    case 'risk.flagged':
    case 'risk.released':
    case 'risk.rejected':
      return { ...decided(event, at), ...whichHolds(event) };
    case 'compliance.cleared':
    case 'compliance.held':
      return checked(event, at);
  }
}

type Checked = Extract<AnswerEvent, { type: `compliance.${string}` }>;

function checked({ type, payload }: Checked, at: Date): Answer {
  const grounds = payload.grounds.map(ground => ground.message).join('; ');
  const isCleared = type === 'compliance.cleared';
  const word = isCleared ? 'compliance cleared' : 'compliance holds it';
  return {
    kind: 'COMPLIANCE',
    state: isCleared ? 'RELEASED' : 'BLOCKED',
    cause: {
      because: clip(grounds ? `${word}: ${grounds}` : word),
      source: payload.by.startsWith('staff:') ? 'STAFF' : 'HUB',
      by: payload.by,
      at,
    },
    about: payload.question,
  };
}

// A review is a person's word; a run of rules is the hub's own.
const DECISIONS = {
  'risk.cleared': { state: 'RELEASED', source: 'HUB', word: 'risk cleared' },
  'risk.flagged': { state: 'BLOCKED', source: 'HUB', word: 'risk flagged' },
  'risk.released': { state: 'RELEASED', source: 'STAFF', word: 'risk review released' },
  'risk.rejected': { state: 'BLOCKED', source: 'STAFF', word: 'risk review rejected' },
} as const;

const SUSPECT = 1;
const UNCLEAR = 2;

/** Which holds a decision is about. An unclear address has one of its own; an answer about a new address lifts no other. */
function whichHolds({ type, payload }: Decided): Pick<Answer, 'kind' | 'state' | 'address' | 'newAddress'> {
  const { state } = DECISIONS[type];
  const { level, newAddress } = payload;
  const unclear = payload.addressUnclear ?? (type === 'risk.flagged' && level === UNCLEAR);
  const address = unclear ? 'BLOCKED' : 'RELEASED';
  if (newAddress !== undefined) {
    const suspect = type === 'risk.flagged' && level === SUSPECT;
    return suspect ? { kind: 'RISK', state, address, newAddress } : { kind: 'ADDRESS', state: address, newAddress };
  }
  switch (type) {
    case 'risk.flagged':
      return { kind: 'RISK', state: level === SUSPECT ? state : 'RELEASED', ...(unclear ? { address } : {}) };
    case 'risk.released':
      // An officer who lets an order go whose address is all that was unclear means the address.
      return { kind: 'RISK', state, ...(level === UNCLEAR ? { address: 'RELEASED' } : {}) };
    default:
      return { kind: 'RISK', state };
  }
}

type Decided = Extract<AnswerEvent, { type: `risk.${string}` }>;

function decided({ type, payload }: Decided, at: Date): Answer {
  const { state, source, word } = DECISIONS[type];
  const reasons = payload.reasons.map(reason => reason.message || reason.rule).join('; ');
  return {
    kind: 'RISK',
    state,
    cause: { because: clip(reasons ? `${word}: ${reasons}` : word), source, by: payload.by, at },
    about: payload.decisionId,
  };
}

const clip = (text: string): string => (text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text);
