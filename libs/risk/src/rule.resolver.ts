import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HubError, type Problem, type Viewer } from '#contracts';
import { asResult } from '#platform';
import { CONDITION_SCHEMA } from './condition-schema.js';
import { FIELDS } from './domain/condition/fields.js';
import { conditionOf, detectorOf, NO_SETTINGS, shortFormOf, type Detector } from './domain/condition/short-form.js';
import type { ShortForm } from './domain/condition/short-form.js';
import type { Rule } from './domain/rule.js';
import type { RuleState } from './domain/rule-state.js';
import { RuleBook, type Publication, type WrittenRule } from './rule-book.service.js';

/** A rule as a caller hands it in: a condition, or the short form of one of three detectors. */
type RuleInput = Pick<Rule, 'key' | 'title' | 'level' | 'reason'> & {
  readonly [K in keyof ShortForm]?: ShortForm[K] | null;
} & {
  readonly detector?: Detector | null;
  readonly condition?: unknown;
  readonly state?: RuleState | null;
  readonly enabled?: boolean | null;
};

type RuleView = Rule &
  ShortForm & { readonly kind: 'RiskRule'; readonly detector: Detector; readonly enabled: boolean };

const viewOf = (rule: Rule): RuleView => ({
  ...rule,
  ...shortFormOf(rule.condition),
  kind: 'RiskRule',
  detector: detectorOf(rule.condition),
  enabled: rule.state === 'LIVE',
});

/** Rules as data: read, saved as new versions, and moved from draft over shadow to live and back. */
@Resolver('RiskRule')
export class RiskRuleResolver {
  constructor(private readonly rules: RuleBook) {}

  @Query('riskRules')
  async riskRules(@Context('viewer') viewer: Viewer): Promise<readonly RuleView[]> {
    return (await this.rules.newest(viewer)).map(viewOf);
  }

  @Query('riskRuleVersions')
  async versions(@Args('key') key: string, @Context('viewer') viewer: Viewer): Promise<readonly RuleView[]> {
    return (await this.rules.versionsOf(viewer, key)).map(viewOf);
  }

  @Query('riskRuleForm')
  form() {
    const fields = Object.entries(FIELDS).map(([name, { kind, says }]) => ({ name, kind, says }));
    return { schema: CONDITION_SCHEMA, fields };
  }

  @Mutation('saveRiskRule')
  saveRiskRule(@Args('input') input: RuleInput, @Context('viewer') viewer: Viewer): Promise<RuleView | Problem> {
    return asResult(async () => viewOf(await this.rules.save(viewer, writtenOf(input))));
  }

  @Mutation('publishRiskRule')
  publishRiskRule(@Args() input: Publication, @Context('viewer') viewer: Viewer): Promise<RuleView | Problem> {
    return asResult(async () => viewOf(await this.rules.publish(viewer, input)));
  }
}

function writtenOf(input: RuleInput): WrittenRule {
  const { key, title, level, reason } = input;
  const state = input.state ?? (input.enabled === false ? 'RETIRED' : 'LIVE');
  return { key, title, level, reason, state, ...conditionIn(input) };
}

function conditionIn(input: RuleInput): Pick<WrittenRule, 'condition' | 'detector'> {
  const { condition, detector } = input;
  if (condition !== undefined && condition !== null) return { condition, detector: null };
  if (detector === undefined || detector === null || detector === 'CONDITION')
    throw new HubError('BAD_INPUT', 'a rule needs a condition, or a detector and its settings');
  return { condition: conditionOf(detector, formIn(input)), detector };
}

const formIn = (input: RuleInput): ShortForm => ({
  fields: input.fields ?? NO_SETTINGS.fields,
  phrases: input.phrases ?? NO_SETTINGS.phrases,
  unless: input.unless ?? NO_SETTINGS.unless,
  ratioPercent: input.ratioPercent ?? NO_SETTINGS.ratioPercent,
  leastOrders: input.leastOrders ?? NO_SETTINGS.leastOrders,
  relativeWords: input.relativeWords ?? NO_SETTINGS.relativeWords,
  emptyWords: input.emptyWords ?? NO_SETTINGS.emptyWords,
});
