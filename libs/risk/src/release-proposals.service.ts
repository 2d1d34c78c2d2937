import { Injectable } from '@nestjs/common';
import { invalidProposal, Refused, type Impact, type ProposalKind, type Signed, type Tx } from '#platform';
import { ComplianceChecks } from './compliance.service.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore } from './store/compliance-check.store.js';

/** An order that two people let go although the check holds it: what is owed is declared, or prepaid. */
export interface ReleaseChange {
  readonly orderId: string;
  /** The check it is about: an order that goes elsewhere has another one. */
  readonly checkId: string;
}

/** Releases of held orders: they always take two people. */
@Injectable()
export class ReleaseProposals implements ProposalKind<ReleaseChange> {
  readonly name = 'COMPLIANCE_RELEASE';
  readonly scope = 'compliance:write';

  constructor(
    private readonly store: ComplianceCheckStore,
    private readonly checks: ComplianceChecks,
  ) {}

  /** The change for an order as it is held now; refused when it is not. */
  async changeOf(tx: Tx, orderId: string): Promise<ReleaseChange> {
    const held = await this.held(tx, orderId);
    if (!held) throw new Refused(invalidProposal(['no order with this id is held by the compliance check']));
    return { orderId, checkId: held.id };
  }

  read(change: ReleaseChange): ReleaseChange {
    return change;
  }

  subjectOf({ orderId }: ReleaseChange): string {
    return orderId;
  }

  async check(tx: Tx, { orderId, checkId }: ReleaseChange): Promise<void> {
    const held = await this.held(tx, orderId);
    if (held?.id !== checkId)
      throw new Refused(invalidProposal(['the order is held no longer, or is asked about anew: look at it again']));
    if (held.grounds.some(ground => ground.code === 'BLOCKED_COUNTRY'))
      throw new Refused(invalidProposal([`nothing is sent to ${held.country}: the rule has to be changed first`]));
  }

  /** A check is written once; `check` tells whether it still stands. */
  async revision(): Promise<number> {
    return 0;
  }

  async impact({ orderId }: ReleaseChange): Promise<Impact> {
    return { looked: 1, complete: true, affected: 1, counts: [{ name: 'CLEARED', count: 1 }], orderIds: [orderId] };
  }

  async apply(tx: Tx, { orderId }: ReleaseChange, { approver, at }: Signed): Promise<void> {
    const held = await this.held(tx, orderId);
    const released = held && { ...held, outcome: 'RELEASED' as const, decidedAt: at, decidedBy: approver };
    if (!released || !(await this.checks.answer(tx, released)))
      throw new Refused(invalidProposal(['the order is held no longer']));
  }

  private async held(tx: Tx, orderId: string): Promise<ComplianceCheckRow | null> {
    const row = (await this.store.newestOf(tx, [orderId])).get(orderId);
    return row?.outcome === 'HELD' && row.isOpen ? row : null;
  }
}
