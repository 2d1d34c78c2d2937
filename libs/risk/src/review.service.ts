import { Injectable } from '@nestjs/common';
import { mayScope, type Problem, type Viewer } from '#contracts';
import {
  afterCursor,
  businessDay,
  Clock,
  Database,
  Ids,
  need,
  Outbox,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { soundClass, soundText } from './house.js';
import type { Leaf, Opinion, SeenTest } from './domain/decision.js';
import type { Contribution } from './domain/classifier/classifier.js';
import { Opinions } from './opinions.service.js';
import { ModelTally } from './domain/model-tally.js';
import { labelOf, type Word } from './domain/review-label.js';
import { RISK_REVIEW } from './domain/ticket.js';
import { Labels } from './labels.service.js';
import { PolicyBook } from './policy-book.service.js';
import type { DecisionRow, ReviewRow } from './store/decision.row.js';
import { ModelDayStore } from './store/model-day.store.js';
import { DecisionStore } from './store/decision.store.js';
import { TicketDesk } from './ticket-desk.service.js';

/** A decision as the graph tells unions apart. */
export type DecisionView = DecisionRow & { readonly kind: 'RiskDecision' };

/** A rule that fired, as the graph shows it. */
export type FindingView = Leaf & { readonly shadow: boolean; readonly tests: readonly SeenTest[] };

/** What a model said, as the graph shows it. */
export type OpinionView = Omit<Opinion, 'className' | 'bp'> & {
  readonly class: string;
  readonly probability: number;
  readonly shadow: boolean;
  readonly grounds: readonly Contribution[];
};

/** A person's word on a flagged order. */
export interface ReviewInput {
  readonly orderId: string;
  readonly verdict: ReviewRow['verdict'];
  readonly reason: string;
  /** The class of trouble, where the person named it. */
  readonly className: string | null;
}

interface Queued {
  readonly since: Date;
  readonly decision: DecisionView;
}

const viewOf = (row: DecisionRow): DecisionView => ({ ...row, kind: 'RiskDecision' });

/** Flagged orders before the risk officer. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Database,
    private readonly decisions: DecisionStore,
    private readonly opinions: Opinions,
    private readonly policies: PolicyBook,
    private readonly modelDays: ModelDayStore,
    private readonly labels: Labels,
    private readonly desk: TicketDesk,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The last decision on each order the viewer may see. */
  async decisionsOf(viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, DecisionView>> {
    if (!mayScope(viewer, 'risk:read')) return new Map();
    const rows = await this.db.read(tx => this.decisions.newestFor(tx, viewer, orderIds));
    return new Map([...rows].map(([orderId, row]) => [orderId, viewOf(row)]));
  }

  /** What each rule found, test by test. How rules are written, and which run in shadow, is for the house alone. */
  findingsOf(viewer: Viewer, { leaves }: DecisionRow): readonly FindingView[] {
    const house = viewer.shops === 'ALL';
    return leaves
      .filter(leaf => house || leaf.shadow !== true)
      .map(leaf => ({ ...leaf, shadow: leaf.shadow === true, tests: house ? (leaf.tests ?? []) : [] }));
  }

  /** What the models said of it, and why: for the house alone. */
  opinionsOf(viewer: Viewer, { id, shopId, opinions, grounds }: DecisionRow): readonly OpinionView[] {
    if (viewer.shops !== 'ALL' || opinions === null) return [];
    const opened = this.opinions.open(grounds, shopId, id);
    return opinions.map(({ className, bp, shadow = false, ...rest }) => ({
      ...rest,
      ...{ class: className, probability: bp / 10_000, shadow, grounds: shadow ? [] : (opened[className] ?? []) },
    }));
  }

  async queue(viewer: Viewer, shopId: string | null, args: PageArgs): Promise<Connection<DecisionView>> {
    need(viewer, 'risk:read');
    const first = pageSize(args.first);
    const [since, id] = afterCursor(args.after, 2) ?? [];
    const after = since === undefined ? null : ([new Date(since), String(id)] as const);
    const queued = await this.db.read(async (tx): Promise<Queued[]> => {
      const rows = await this.decisions.queuePage(tx, viewer, shopId, after, first + 1);
      const newest = await this.decisions.newestFor(
        tx,
        viewer,
        rows.map(row => row.orderId),
      );
      return rows.flatMap(({ orderId, since: asked }) => {
        const decision = newest.get(orderId);
        return decision ? [{ since: asked, decision: viewOf(decision) }] : [];
      });
    });
    const { edges, nodes, pageInfo } = page(queued, first, q => [q.since.getTime(), q.decision.id]);
    return {
      edges: edges.map(({ node, cursor }) => ({ node: node.decision, cursor })),
      nodes: nodes.map(q => q.decision),
      pageInfo,
    };
  }

  /** Releases or rejects a flagged order; refused when there is nothing to say, or somebody said it already. */
  async review(viewer: Viewer, { orderId, verdict, reason, className }: ReviewInput): Promise<DecisionView> {
    need(viewer, 'risk:write');
    soundText('reason', reason);
    if (className !== null) soundClass(className);
    return this.db.write(async tx => {
      const waiting = await this.decisions.queued(tx, [orderId]);
      const decision = (await this.decisions.newestFor(tx, viewer, [orderId])).get(orderId);
      if (decision?.outcome === 'RELEASED' || decision?.outcome === 'REJECTED')
        throw new Refused(alreadyReviewed(decision));
      if (!decision || !waiting.has(orderId)) throw new Refused(NOTHING);
      const decided = {
        ...decision,
        outcome: verdict === 'RELEASE' ? 'RELEASED' : 'REJECTED',
        decidedAt: this.clock.now(),
        decidedBy: viewer.name,
      } as const;
      await this.record(tx, decided, verdict, reason);
      await this.learn(tx, decision, { verdict, className }, viewer.name);
      return viewOf(decided);
    });
  }

  /** A model that found what a person says is not so erred, in shadow too; and the word is kept to learn from. */
  private async learn(tx: Tx, decision: DecisionRow, word: Word, by: string): Promise<void> {
    const { opinions, leaves, decidedAt } = decision;
    const label = labelOf(word, leaves, (await this.policies.inForce(tx)).classes);
    if (label === null) return;
    const tally = new ModelTally();
    tally.judge(opinions ?? [], businessDay(decidedAt), label);
    await this.modelDays.add(tx, tally.days);
    await this.labels.ofOrder(tx, decision, { label, source: 'REVIEW', by });
  }

  private async record(tx: Tx, decided: DecisionRow, verdict: ReviewRow['verdict'], reason: string): Promise<void> {
    const { id: decisionId, shopId, orderId, level, reasons, decidedBy: by, decidedAt: at } = decided;
    await this.decisions.close(tx, decided, {
      id: this.ids.next('rev'),
      shopId,
      orderId,
      decisionId,
      verdict,
      reason,
      by,
      at,
    });
    await this.desk.settle(tx, { kind: RISK_REVIEW, subjects: [orderId], by, reason, code: 'DECIDED' });
    const type = verdict === 'RELEASE' ? 'risk.released' : 'risk.rejected';
    await this.outbox.append(tx, [
      { type, aggregate: orderId, shopId, payload: { orderId, shopId, decisionId, level, reasons, by } },
    ]);
  }
}

const NOTHING: Problem = {
  kind: 'NothingToReview',
  code: 'NOTHING_TO_REVIEW',
  message: 'No flagged order with this id waits for a review.',
};

const alreadyReviewed = ({ outcome, decidedBy, decidedAt }: DecisionRow) => ({
  kind: 'AlreadyReviewed',
  code: 'ALREADY_REVIEWED',
  message: `${decidedBy} has reviewed this order before.`,
  outcome,
  decidedBy,
  decidedAt,
});
