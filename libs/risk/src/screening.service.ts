import { Injectable } from '@nestjs/common';
import { recordOf, type OrderFact, type PersonalFields } from '#contracts';
import { businessDay, Clock, Ids, Outbox, Vault, type NewEvent, type Tx } from '#platform';
import { FRAUD, isUnclear, verdictOf, type Reason } from './domain/decision.js';
import { withExceptions, type Exception } from './domain/exception.js';
import type { Screened } from './domain/condition/reading.js';
import { fused, scoreOf, type FusionPolicy } from './domain/fusion.js';
import { figuresOf, textsOf } from './domain/figures.js';
import { ModelTally } from './domain/model-tally.js';
import { keptOf } from './domain/kept-figures.js';
import type { Rule } from './domain/rule.js';
import type { RuleSet } from './domain/rule-set.js';
import type { Past } from './domain/past.js';
import { RISK_REVIEW, TICKET_OF_RULE } from './domain/ticket.js';
import { partiesOf } from './exception.service.js';
import { ModelBook, type ModelSet } from './model-book.service.js';
import { Opinions, worthKeeping } from './opinions.service.js';
import { PolicyBook } from './policy-book.service.js';
import { RuleBook } from './rule-book.service.js';
import type { DecisionRow } from './store/decision.row.js';
import { DecisionStore } from './store/decision.store.js';
import { ExceptionStore } from './store/exception.store.js';
import { ModelDayStore } from './store/model-day.store.js';
import { StatisticsService } from './statistics.service.js';
import { TicketDesk, type TicketRequest } from './ticket-desk.service.js';

/** A paid order that asks to be judged. */
export interface ScreeningRequest {
  readonly order: OrderFact;
  /** It was cancelled before and paid again: judged anew. */
  readonly reopened: boolean;
}

/** A decision and the order it is about. */
export interface Judged {
  readonly order: OrderFact;
  readonly decision: DecisionRow;
}

/** What a batch is judged by. */
interface Bench {
  readonly rules: RuleSet;
  readonly models: ModelSet;
  readonly policy: FusionPolicy;
  /** What the models say, counted. */
  readonly tally: ModelTally;
  readonly past: Past;
  readonly exceptions: readonly Exception[];
}

/** Judges paid orders, a batch at a time. Personal fields are opened in memory and never leave it. */
@Injectable()
export class Screening {
  constructor(
    private readonly rules: RuleBook,
    private readonly models: ModelBook,
    private readonly policies: PolicyBook,
    private readonly opinions: Opinions,
    private readonly decisions: DecisionStore,
    private readonly modelDays: ModelDayStore,
    private readonly statistics: StatisticsService,
    private readonly exceptions: ExceptionStore,
    private readonly desk: TicketDesk,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Decides each order once and answers for it; an order that was decided already gets no second answer. */
  async screen(tx: Tx, requests: readonly ScreeningRequest[]): Promise<void> {
    // The past is asked for before it is known who is judged: one question after another would cost a turn of the loop.
    const [attempts, past] = await Promise.all([
      this.attemptsOf(tx, requests),
      this.statistics.recall(
        tx,
        requests.map(request => request.order),
      ),
    ]);
    if (attempts.size === 0) return;
    const orders = [...attempts.keys()];
    // A second attempt is the same order: it is not counted twice.
    past.measure(orders, order => attempts.get(order) === 1);
    const bench = await this.bench(tx, orders, past);
    const judged = orders.map(order => ({ order, decision: this.judge(bench, order, attempts.get(order) ?? 1) }));
    await this.statistics.remember(tx, past);
    await this.decisions.add(
      tx,
      judged.map(j => j.decision),
    );
    await this.outbox.append(tx, [...judged.map(one => eventOf(one)), ...(await this.retireSlow(tx, bench.rules))]);
    await this.desk.open(tx, judged.flatMap(requestsOf));
    // Last: other processes count on the same rows, and wait for them until this transaction ends.
    await this.modelDays.add(tx, bench.tally.days);
  }

  /** What would be decided on orders now, whatever was decided before; nothing is written or counted. */
  async judgeAgain(tx: Tx, orders: ReadonlyMap<OrderFact, number>): Promise<readonly Judged[]> {
    const facts = [...orders.keys()];
    const past = await this.statistics.recall(tx, facts);
    past.measure(facts, () => false);
    const bench = await this.bench(tx, facts, past);
    return facts.map(order => ({ order, decision: this.judge(bench, order, orders.get(order) ?? 1) }));
  }

  private async bench(tx: Tx, orders: readonly OrderFact[], past: Past): Promise<Bench> {
    const [rules, models, policy, exceptions] = await Promise.all([
      this.rules.inForce(tx),
      this.models.inForce(tx),
      this.policies.inForce(tx),
      this.exceptions.inForce(tx, orders.flatMap(hashesOf), this.clock.now()),
    ]);
    return { rules, models, policy, past, exceptions, tally: new ModelTally() };
  }

  /** A rule must not hold up orders: one that takes too long is retired, and people are told. */
  private async retireSlow(tx: Tx, rules: RuleSet): Promise<NewEvent[]> {
    const alerts: NewEvent[] = [];
    for (const slow of rules.usedUp()) {
      const retired = await this.rules.retireSlow(tx, slow);
      if (retired) alerts.push(tooSlow(slow));
    }
    return alerts;
  }

  /** Orders still to be decided, each with the number of its attempt. */
  private async attemptsOf(tx: Tx, requests: readonly ScreeningRequest[]): Promise<ReadonlyMap<OrderFact, number>> {
    const known = await this.decisions.newestOf(
      tx,
      requests.map(r => r.order.orderId),
    );
    const attempts = new Map<OrderFact, number>();
    const seen = new Set<string>();
    for (const { order, reopened } of requests) {
      const before = known.get(order.orderId);
      if (seen.has(order.orderId) || (before && !reopened)) continue;
      seen.add(order.orderId);
      attempts.set(order, (before?.attempt ?? 0) + 1);
    }
    return attempts;
  }

  private judge(bench: Bench, order: OrderFact, attempt: number): DecisionRow {
    const { rules, models, policy, past, exceptions, tally } = bench;
    const screened = this.screened(past, order);
    const { opinions, grounds } = this.opinions.of(models, screened);
    tally.add(opinions, businessDay(this.clock.now()));
    const leaves = withExceptions(fused(rules.judge(screened), opinions, policy), partiesOf(order), exceptions);
    const { outcome, level, reasons } = verdictOf(leaves);
    if (attempt === 1) past.spend(order);
    const id = this.ids.next('dec');
    return {
      id,
      shopId: order.shopId,
      orderId: order.orderId,
      attempt,
      outcome,
      level,
      scoreBp: scoreOf(opinions, policy),
      modelId: opinions.find(({ shadow }) => shadow !== true)?.model ?? null,
      ruleRevision: rules.revision,
      reasons,
      leaves,
      features: keptOf(screened.figures),
      decidedAt: this.clock.now(),
      decidedBy: `system:rules@${rules.revision}`,
      externalId: order.externalId,
      buyerHash: order.buyerHash,
      phoneHash: order.phoneHash,
      addressHash: order.addressHash,
      sealed: order.sealed,
      opinions: worthKeeping(opinions),
      grounds: this.opinions.seal(grounds, order.shopId, id),
    };
  }

  private screened(past: Past, order: OrderFact): Screened {
    const { shopId, sealed } = order;
    const personal = sealed === null ? null : this.vault.open<PersonalFields>(sealed, shopId, recordOf(order));
    return {
      figures: figuresOf(order, past.of(order), personal),
      texts: personal && textsOf(personal),
    };
  }
}

const hashesOf = ({ buyerHash, phoneHash, addressHash }: OrderFact): readonly string[] =>
  [buyerHash, phoneHash, addressHash].filter(hash => hash !== null);

/** What is told of a decision; `newAddress`: it was made because of that one. */
export function eventOf({ order, decision }: Judged, newAddress?: string): NewEvent {
  const { orderId, shopId, channel } = order;
  const { id: decisionId, level, reasons, decidedBy: by } = decision;
  const type = decision.outcome === 'FLAGGED' ? 'risk.flagged' : 'risk.cleared';
  const more = {
    ...(isUnclear(decision.leaves) ? { addressUnclear: true } : {}),
    ...(newAddress === undefined ? {} : { newAddress }),
  };
  const payload = { orderId, shopId, decisionId, level, reasons, by, channel, ...more };
  return { type, aggregate: orderId, shopId, payload };
}

/** Tickets a decision asks for: a review by an officer, and what single rules ask for whatever the decision is. */
export function requestsOf({ order, decision }: Judged): readonly TicketRequest[] {
  const { orderId: subject, shopId } = order;
  const ask = (kind: string, severity: TicketRequest['severity'], reasons: readonly Reason[]): TicketRequest => ({
    ...{ kind, subject, shopId, severity, by: decision.decidedBy, always: kind === RISK_REVIEW },
    message: reasons.map(reason => reason.message).join('; '),
  });
  const review = decision.outcome === 'FLAGGED' && decision.level === FRAUD;
  const kinds = Map.groupBy(decision.reasons, ({ rule }) => TICKET_OF_RULE[rule] ?? '');
  kinds.delete('');
  return [
    ...(review ? [ask(RISK_REVIEW, 'CRITICAL', decision.reasons)] : []),
    ...[...kinds].map(([kind, reasons]) => ask(kind, 'WARNING', reasons)),
  ];
}

function tooSlow({ key, version }: Rule): NewEvent {
  const message = `Version ${version} of the rule ${key} was switched off: its regular expressions took too much time. Write them simpler and save it again.`;
  return {
    type: 'alert.raised',
    aggregate: `alert/RISK_RULE_SLOW/${key}`,
    shopId: '',
    payload: { kind: 'RISK_RULE_SLOW', subject: `${key}@${version}`, shopId: '', severity: 'WARNING', message },
  };
}
