import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import { CONDITION_SCHEMA } from './condition-schema.js';
import { FIELDS } from './domain/condition/fields.js';
import { detectorOf, shortFormOf, type Detector, type ShortForm } from './domain/condition/short-form.js';
import type { Rule } from './domain/rule.js';
import { RuleBook, type Publication } from './rule-book.service.js';
import { writtenOf, type RuleInput } from './rule-input.js';

/** A rule as the graph shows it, in its short form too where it has one. */
export type RuleView = Rule &
  ShortForm & { readonly kind: 'RiskRule'; readonly detector: Detector; readonly enabled: boolean };

export const ruleView = (rule: Rule): RuleView => ({
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
    return (await this.rules.newest(viewer)).map(ruleView);
  }

  @Query('riskRuleVersions')
  async versions(@Args('key') key: string, @Context('viewer') viewer: Viewer): Promise<readonly RuleView[]> {
    return (await this.rules.versionsOf(viewer, key)).map(ruleView);
  }

  @Query('riskRuleForm')
  form() {
    const fields = Object.entries(FIELDS).map(([name, { kind, says }]) => ({ name, kind, says }));
    return { schema: CONDITION_SCHEMA, fields };
  }

  @Mutation('saveRiskRule')
  saveRiskRule(@Args('input') input: RuleInput, @Context('viewer') viewer: Viewer): Promise<RuleView | Problem> {
    return asResult(async () => ruleView(await this.rules.save(viewer, writtenOf(input))));
  }

  @Mutation('publishRiskRule')
  publishRiskRule(@Args() input: Publication, @Context('viewer') viewer: Viewer): Promise<RuleView | Problem> {
    return asResult(async () => ruleView(await this.rules.publish(viewer, input)));
  }
}
