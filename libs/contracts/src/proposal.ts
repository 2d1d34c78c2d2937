import { HubError } from './problems.js';
import type { Viewer } from './viewer.js';

/** OPEN: waits for a second person. APPLIED: that one approved, and the change is in force. The others came to nothing. */
export const PROPOSAL_STATES = ['OPEN', 'APPLIED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** APPROVE and REJECT are for another person than the one who proposed, WITHDRAW is for that one. */
export const PROPOSAL_VERDICTS = ['APPROVE', 'REJECT', 'WITHDRAW'] as const;
export type ProposalVerdict = (typeof PROPOSAL_VERDICTS)[number];

/** What decides who may still do what about a proposal. */
export interface Proposed {
  readonly state: ProposalState;
  readonly maker: string;
  readonly expiresAt: Date;
}

/** Why a verdict on a proposal does not count. */
export interface VerdictRefusal {
  readonly code: 'PROPOSAL_OVER' | 'NEEDS_SECOND_PERSON' | 'NOT_THE_PROPOSER';
  readonly message: string;
}

/** How long a proposal waits for its second person. */
export const PROPOSAL_MS = 7 * 86_400_000;

/** The token of machines and of the first entry: whoever holds it, it names nobody. */
const NOBODY = 'staff:local';

/** One name for one person, however many logins, sessions and keys there are of it. */
export const personOf = (viewer: Viewer): string => viewer.name.normalize('NFKC').trim().toLowerCase();

/** The person who asks; throws FORBIDDEN unless it is one of the house, signed in by a name of its own. */
export function needPerson(viewer: Viewer): string {
  const person = personOf(viewer);
  if (viewer.kind !== 'STAFF' || person === NOBODY)
    throw new HubError(
      'FORBIDDEN',
      'This takes two people of the house: sign in by a name of your own, the staff token names nobody.',
    );
  return person;
}

/** The state as it is now: nobody has to write down that a proposal expired. */
export const stateOf = ({ state, expiresAt }: Proposed, now: Date): ProposalState =>
  state === 'OPEN' && expiresAt <= now ? 'EXPIRED' : state;

/** Whether a person may say this of a proposal; null when so. */
export function verdictRefusal(
  proposal: Proposed,
  verdict: ProposalVerdict,
  person: string,
  now: Date,
): VerdictRefusal | null {
  const state = stateOf(proposal, now);
  if (state !== 'OPEN') return { code: 'PROPOSAL_OVER', message: `Nothing can be decided any more: it is ${state}.` };
  const isMaker = person === proposal.maker;
  if (verdict === 'WITHDRAW' && !isMaker)
    return { code: 'NOT_THE_PROPOSER', message: `Only ${proposal.maker} may withdraw it; you may reject it.` };
  if (verdict !== 'WITHDRAW' && isMaker)
    return {
      code: 'NEEDS_SECOND_PERSON',
      message: 'Another person has to decide on what you proposed; you may withdraw it.',
    };
  return null;
}
