import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import { NO_SETTINGS, type Rule, type RuleDraft } from './domain/rule.js';
import { RuleBook } from './rule-book.service.js';

/** A rule as a caller hands it in: what is left out is empty or the usual figure. */
type RuleInput = Pick<RuleDraft, 'key' | 'detector' | 'title' | 'level' | 'reason'> & {
  readonly [K in keyof RuleDraft]?: RuleDraft[K] | null;
};

type RuleView = Rule & { readonly kind: 'RiskRule' };

const viewOf = (rule: Rule): RuleView => ({ ...rule, kind: 'RiskRule' });

/** Rules as data: read, and saved as new versions. */
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

  @Mutation('saveRiskRule')
  saveRiskRule(@Args('input') input: RuleInput, @Context('viewer') viewer: Viewer): Promise<RuleView | Problem> {
    return asResult(async () => viewOf(await this.rules.save(viewer, draftOf(input))));
  }
}

const draftOf = (input: RuleInput): RuleDraft => ({
  key: input.key,
  detector: input.detector,
  title: input.title,
  level: input.level,
  reason: input.reason,
  enabled: input.enabled ?? true,
  fields: input.fields ?? NO_SETTINGS.fields,
  phrases: input.phrases ?? NO_SETTINGS.phrases,
  unless: input.unless ?? NO_SETTINGS.unless,
  ratioPercent: input.ratioPercent ?? NO_SETTINGS.ratioPercent,
  leastOrders: input.leastOrders ?? NO_SETTINGS.leastOrders,
  relativeWords: input.relativeWords ?? NO_SETTINGS.relativeWords,
  emptyWords: input.emptyWords ?? NO_SETTINGS.emptyWords,
});
