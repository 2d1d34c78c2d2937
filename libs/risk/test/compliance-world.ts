import type { OrderFact, Viewer } from '#contracts';
import { Jobs } from '#platform';
import { anEvent, bootSubgraphForTest, FakeClock, staff, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { RECHECK } from '../src/compliance-recheck.service.js';
import { aFact } from './builders.js';

/** Two people who may both propose and approve. */
export const lin: Viewer = { ...staff, name: 'staff:lin' };
export const wang: Viewer = { ...staff, name: 'staff:wang' };

/** A rule as it is typed in: goods up to $800 are free, 10 % above. */
export const US_800 = {
  country: 'US',
  effect: 'DUTY',
  currency: 'USD',
  thresholdMinor: 80_000,
  basis: 'GOODS',
  dutyBp: 1_000,
  taxBp: 0,
  taxBelow: false,
  owed: 'HOLD',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  source: '19 USC 1321',
  sourceUrl: 'https://www.law.cornell.edu/uscode/text/19/1321',
  reason: 'as the law is',
};
/** What one dollar was worth in yuan. */
export const DOLLAR = {
  ...{ base: 'USD', quote: 'CNY', numerator: 725, scale: 2, effectiveOn: '2026-11-28' },
  ...{ source: 'PBoC', reason: 'of the day' },
};

const PROPOSAL = `__typename ... on Proposal { id state maker decidedBy baseRevision subject
  impact { looked complete affected counts { name count } orderIds } } ... on Problem { code message }`;
const PROPOSE = {
  rule: `mutation($input: DutyRuleInput!) { it: proposeDutyRule(input: $input) { ${PROPOSAL} } }`,
  rate: `mutation($input: CurrencyRateInput!) { it: proposeCurrencyRate(input: $input) { ${PROPOSAL} } }`,
};
const RELEASE = `mutation($orderId: ID!) { it: proposeComplianceRelease(orderId: $orderId, reason: "declared") { ${PROPOSAL} } }`;
const DECIDE = `mutation($id: ID!, $verdict: ProposalVerdict!) {
  it: decideProposal(id: $id, verdict: $verdict, reason: "looked at") { ${PROPOSAL} } }`;

/** What a mutation about a proposal answers. */
export interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly code?: string;
  readonly message?: string;
  readonly impact: { readonly affected: number; readonly counts: readonly { name: string; count: number }[] };
}

/** Risk on a bench, with people at it and orders that cross borders. */
export class ComplianceWorld implements AsyncDisposable {
  private asked = 0;

  private constructor(
    readonly bench: SubgraphBench,
    readonly clock: FakeClock,
  ) {}

  static async open(at = '2026-11-30T08:00:00.000Z'): Promise<ComplianceWorld> {
    const clock = new FakeClock(new Date(at));
    return new ComplianceWorld(await bootSubgraphForTest(risk, { clock }), clock);
  }

  async ask<T>(source: string, variables: Record<string, unknown> = {}, viewer: Viewer = lin): Promise<T> {
    const { data, errors } = await this.bench.graphql(source, variables, viewer);
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return JSON.parse(JSON.stringify(data)) as T;
  }

  private async it(source: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Answered> {
    return (await this.ask<{ it: Answered }>(source, variables, viewer)).it;
  }

  propose(what: keyof typeof PROPOSE, input: object, by = lin): Promise<Answered> {
    return this.it(PROPOSE[what], { input }, by);
  }

  release(orderId: string, by = lin): Promise<Answered> {
    return this.it(RELEASE, { orderId }, by);
  }

  decide({ id }: { readonly id: string }, verdict = 'APPROVE', by = wang): Promise<Answered> {
    return this.it(DECIDE, { id, verdict }, by);
  }

  /** Proposed by one, approved by the other. */
  async agree(what: keyof typeof PROPOSE, input: object): Promise<Answered> {
    return this.decide(await this.propose(what, input));
  }

  /** Orders asks about an order; every question is another one unless it is named. */
  crossing(orderId: string, over: Partial<OrderFact> = {}, goodsMinor = 10_000, question = ''): Promise<void> {
    this.asked += 1;
    const about = { question: question || `question ${this.asked}`, goodsMinor, freightMinor: 0 };
    return this.tell('order.compliance_requested', orderId, {
      country: 'US',
      currency: 'USD',
      crossing: about,
      ...over,
    });
  }

  async tell(type: 'order.compliance_requested' | 'order.cancelled' | 'order.shipped', id: string, over: object) {
    const fact = { ...aFact(id), country: 'US', ...over };
    await this.bench.deliver([anEvent(type, id, fact, { scope: this.bench.around.config.databasePrefix })]);
  }

  /** Looks at held orders again. */
  async recheck(): Promise<void> {
    await this.bench.get(Jobs).run(RECHECK, true);
  }

  /** Answers given so far: `ord_1 held NO_DUTY_RULE`. */
  async answers(): Promise<string[]> {
    return (await this.bench.emitted()).flatMap(event =>
      event.type === 'compliance.cleared' || event.type === 'compliance.held'
        ? [
            `${event.aggregate} ${event.type.slice(11)} ${event.payload.grounds.map(ground => ground.code).join()}`.trim(),
          ]
        : [],
    );
  }

  async checkOf(id: string, viewer: Viewer = lin): Promise<Record<string, unknown> | null> {
    const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { compliance {
      outcome decidedBy duty { minor currency } ruleRevision rateRevision grounds { code } order { id } } } } }`;
    const r = [{ __typename: 'Order', id }];
    type Entities = { _entities: { compliance: Record<string, unknown> | null }[] };
    return (await this.ask<Entities>(source, { r }, viewer))._entities[0]?.compliance ?? null;
  }

  async tickets(id: string): Promise<unknown> {
    const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { tickets { kind open } } } }`;
    const r = [{ __typename: 'Order', id }];
    return (await this.ask<{ _entities: { tickets: unknown }[] }>(source, { r }))._entities[0]?.tickets;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.bench[Symbol.asyncDispose]() as Promise<void>;
  }
}
