import {
  HubError,
  needPerson,
  PROPOSAL_MS,
  stateOf,
  verdictRefusal,
  type Problem,
  type ProposalState,
  type ProposalVerdict,
  type VerdictRefusal,
  type Viewer,
} from '#contracts';
import type { Outbox } from '../bus/outbox.js';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import { idAfter, page, pageSize, type Connection, type PageArgs } from '../graphql/page.js';
import { need, Refused } from '../graphql/refused.js';
import type { Ids } from '../ids.js';
import type { ProposalKind } from './proposal-kind.js';
import type { ProposalRow } from './proposal.row.js';
import { ProposalStore } from './proposal.store.js';

/** A proposal as the graph tells unions apart, with the state it has now. */
export type ProposalView = ProposalRow & { readonly kind: 'Proposal' };

const LONGEST_REASON = 500;
const STATE_AFTER = { APPROVE: 'APPLIED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' } as const satisfies Record<
  ProposalVerdict,
  ProposalState
>;

/** Changes that take two people: one proposes, another approves, and only then, once, it is made. */
export class Proposals {
  private readonly store: ProposalStore;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    this.store = new ProposalStore(db);
  }

  /** Notes a change with what it would do; nothing is changed. */
  async propose<C>(viewer: Viewer, kind: ProposalKind<C>, change: C, reason: string): Promise<ProposalView> {
    const maker = signer(viewer, kind);
    const why = sound(reason);
    await this.db.read(tx => kind.check(tx, change));
    const impact = await kind.impact(change);
    return this.db.write(async tx => {
      await kind.check(tx, change);
      const now = this.clock.now();
      const row: ProposalRow = {
        ...{ id: this.ids.next('prp'), changeKind: kind.name, subject: kind.subjectOf(change), state: 'OPEN' },
        ...{ change, baseRevision: await kind.revision(tx, change), impact, reason: why, maker },
        ...{ createdAt: now, expiresAt: new Date(now.getTime() + PROPOSAL_MS) },
        ...{ decidedBy: null, decidedAt: null, decisionReason: null },
      };
      await this.store.add(tx, row);
      await this.audit(tx, viewer, 'PROPOSED', row);
      return this.viewOf(row);
    });
  }

  /** Approves and applies, rejects or withdraws. */
  decide(
    viewer: Viewer,
    kinds: readonly ProposalKind<unknown>[],
    { id, verdict, reason }: { id: string; verdict: ProposalVerdict; reason: string },
  ): Promise<ProposalView> {
    const why = sound(reason);
    return this.db.write(async tx => {
      const row = await this.store.byId(tx, id);
      const kind = kinds.find(one => one.name === row?.changeKind);
      if (!row || !kind) throw new Refused(UNKNOWN);
      const person = signer(viewer, kind);
      const now = this.clock.now();
      const refused = verdictRefusal(row, verdict, person, now);
      if (refused) throw new Refused(problemOf(refused));
      const ending = { state: STATE_AFTER[verdict], by: person, at: now, reason: why };
      // Of two that are approved at once the later one must see what the other has changed.
      await this.store.lockKind(tx, row);
      // Whoever ends it first applies it; another at the same moment finds it over.
      if (!(await this.store.end(tx, id, ending))) throw new Refused(OVER);
      if (verdict === 'APPROVE') await this.apply(tx, kind, row, person, now);
      await this.audit(tx, viewer, ending.state, row);
      const { state, by: decidedBy, at: decidedAt, reason: decisionReason } = ending;
      return this.viewOf({ ...row, state, decidedBy, decidedAt, decisionReason });
    });
  }

  async byId(id: string): Promise<ProposalView | null> {
    const row = await this.db.read(tx => this.store.byId(tx, id));
    return row && this.viewOf(row);
  }

  /** The newest first. */
  async list(state: ProposalState | null, args: PageArgs): Promise<Connection<ProposalView>> {
    const [first, before, now] = [pageSize(args.first), idAfter(args.after), this.clock.now()];
    const rows = await this.db.read(tx => this.store.page(tx, state, now, before, first + 1));
    return page(
      rows.map(row => this.viewOf(row)),
      first,
      row => [row.id],
    );
  }

  private async apply(
    tx: Tx,
    kind: ProposalKind<unknown>,
    row: ProposalRow,
    approver: string,
    at: Date,
  ): Promise<void> {
    const change = kind.read(row.change);
    if ((await kind.revision(tx, change)) !== row.baseRevision) throw new Refused(stale(row));
    await kind.check(tx, change);
    await kind.apply(tx, change, { maker: row.maker, approver, reason: row.reason, at });
  }

  private async audit(tx: Tx, viewer: Viewer, action: string, row: ProposalRow): Promise<void> {
    const facts = [
      { name: 'change', value: row.changeKind },
      { name: 'of', value: row.subject },
    ];
    const payload = { actor: viewer.name, action: `PROPOSAL_${action}`, subject: row.id, facts };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: row.id, shopId: '', payload }]);
  }

  private viewOf(row: ProposalRow): ProposalView {
    return { ...row, state: stateOf(row, this.clock.now()), kind: 'Proposal' };
  }
}

/** The person who signs; throws FORBIDDEN unless it is one, with the right to it over all shops. */
function signer(viewer: Viewer, { scope }: ProposalKind<unknown>): string {
  need(viewer, scope);
  const person = needPerson(viewer);
  if (viewer.shops !== 'ALL')
    throw new HubError('FORBIDDEN', 'This counts for all shops: only staff of all shops may.');
  return person;
}

function sound(reason: string): string {
  const text = reason.trim();
  if (text === '' || text.length > LONGEST_REASON)
    throw new HubError('BAD_INPUT', `reason must have 1 to ${LONGEST_REASON} characters`);
  return text;
}

const KINDS = {
  PROPOSAL_OVER: 'ProposalOver',
  NEEDS_SECOND_PERSON: 'NeedsSecondPerson',
  NOT_THE_PROPOSER: 'NotTheProposer',
} as const satisfies Record<VerdictRefusal['code'], string>;

const problemOf = (refused: VerdictRefusal): Problem => ({ kind: KINDS[refused.code], ...refused });

const OVER = problemOf({ code: 'PROPOSAL_OVER', message: 'Nothing can be decided any more: somebody was faster.' });

const UNKNOWN: Problem = {
  kind: 'UnknownProposal',
  code: 'UNKNOWN_PROPOSAL',
  message: 'There is no such proposal here.',
};

const stale = ({ subject }: ProposalRow): Problem => ({
  kind: 'StaleProposal',
  code: 'STALE_PROPOSAL',
  message: `${subject} was changed since this was proposed: look at what is in force, and propose it anew.`,
});

/** Why a change is not made at once: two people have to agree to it. */
export const needsSecondPerson = (mutation: string): Problem => ({
  kind: 'NeedsSecondPerson',
  code: 'NEEDS_SECOND_PERSON',
  message: `This takes two people: propose it with ${mutation}, and let another person approve it.`,
});

/** What is wrong with a change that was proposed. */
export const invalidProposal = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidProposal',
  code: 'INVALID_PROPOSAL',
  message: `This cannot be proposed: ${faults.join('; ')}.`,
  faults,
});
