import { Inject, Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { Clock, CONFIG, Database, need, needsSecondPerson, Refused, type Config, type Tx } from '#platform';
import { needAllShops } from './house.js';
import { readCondition } from './condition-schema.js';
import { detectorOf, type Detector } from './domain/condition/short-form.js';
import { faultsOf, type Rule, type RuleDraft } from './domain/rule.js';
import { RuleSet } from './domain/rule-set.js';
import { actingOf, type RuleState } from './domain/rule-state.js';
import { LinearEngine } from './linear-regex.js';
import { RuleStore } from './store/rule.store.js';

/** A rule as it was written: the condition is still unread. */
export interface WrittenRule extends Omit<RuleDraft, 'condition'> {
  readonly condition: unknown;
  /** The short form it was written in; null when it came as a condition. */
  readonly detector: Detector | null;
}

/** A version to be copied into another state. */
export interface Publication {
  readonly key: string;
  readonly version: number;
  readonly state: RuleState;
  readonly reason: string;
}

/** The rules as data: the compiled set of the moment, and new versions by people. */
@Injectable()
export class RuleBook {
  private compiled: RuleSet | null = null;

  constructor(
    private readonly db: Database,
    private readonly rules: RuleStore,
    private readonly clock: Clock,
    private readonly engine: LinearEngine,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The rules that judge; asked for every batch, so a published version counts from the next one on, in every process. */
  async inForce(tx: Tx): Promise<RuleSet> {
    const revision = await this.rules.revision(tx);
    if (this.compiled?.revision === revision) return this.compiled;
    const acting = actingOf(await this.rules.stated(tx));
    const live = await this.rules.byRevisions(tx, acting.live);
    const shadow = await this.rules.byRevisions(tx, acting.shadow);
    this.compiled = new RuleSet(revision, live, shadow, this.engine);
    return this.compiled;
  }

  /** Rules belong to the house: whoever sees one shop only would learn how to get past them. */
  async newest(viewer: Viewer): Promise<readonly Rule[]> {
    need(viewer, 'risk:read');
    return viewer.shops === 'ALL' ? this.db.read(tx => this.rules.newest(tx)) : [];
  }

  async versionsOf(viewer: Viewer, key: string): Promise<readonly Rule[]> {
    need(viewer, 'risk:read');
    return viewer.shops === 'ALL' ? this.db.read(tx => this.rules.versionsOf(tx, key)) : [];
  }

  /** Adds a version; what was there stays as it was. */
  async save(viewer: Viewer, written: WrittenRule): Promise<Rule> {
    needAllShops(viewer, RULES_OF_THE_HOUSE);
    this.refuseAlone(written.state);
    const draft = this.read(written);
    return this.db.write(async tx => {
      const [newest] = await this.rules.versionsOf(tx, draft.key);
      const before = newest ? detectorOf(newest.condition) : 'CONDITION';
      if (written.detector !== null && before !== 'CONDITION' && before !== written.detector)
        throw new Refused(invalidRule([`${draft.key} is a rule of ${before}: give the new one another key`]));
      return this.add(tx, draft, viewer.name);
    });
  }

  /** Reads a rule as it was written; refused when it is none. */
  read(written: WrittenRule): RuleDraft {
    const condition = readCondition(written.condition);
    if ('faults' in condition) throw new Refused(invalidRule(condition.faults));
    const draft: RuleDraft = { ...written, condition };
    const faults = faultsOf(draft, this.engine.compile);
    if (faults.length > 0) throw new Refused(invalidRule(faults));
    return draft;
  }

  /** Adds a copy of an earlier version in another state: to shadow, live, back to what was live before, or retired. */
  async publish(viewer: Viewer, publication: Publication): Promise<Rule> {
    needAllShops(viewer, RULES_OF_THE_HOUSE);
    this.refuseAlone(publication.state);
    return this.db.write(async tx => this.add(tx, await this.draftOf(tx, publication), viewer.name));
  }

  /** The same by two people: the first one stands as its author. */
  async publishBy(tx: Tx, author: string, publication: Publication): Promise<Rule> {
    return this.add(tx, await this.draftOf(tx, publication), author);
  }

  /** The version as it would be added; refused when there is none, or when it cannot be used. */
  async draftOf(tx: Tx, { key, version, state, reason }: Publication): Promise<RuleDraft> {
    const chosen = (await this.rules.versionsOf(tx, key)).find(rule => rule.version === version);
    if (!chosen) throw new Refused(UNKNOWN_VERSION);
    const draft: RuleDraft = { ...chosen, state, reason };
    // An expression that was accepted by an older engine must not go live unread.
    const faults = state === 'RETIRED' ? [] : faultsOf(draft, this.engine.compile);
    if (faults.length > 0) throw new Refused(invalidRule(faults));
    return draft;
  }

  /** Where two people are asked for, nobody puts a rule in force or ends one alone; drafts and shadows change nothing. */
  private refuseAlone(state: RuleState): void {
    if (this.config.fourEyes === 'critical' && (state === 'LIVE' || state === 'RETIRED'))
      throw new Refused(needsSecondPerson('proposeRiskRule, from a version saved as DRAFT'));
  }

  /**
   * Retires a rule whose expressions took too long; a slow one in shadow gives way to the live one again. Null when another
   * process did so at the same moment.
   */
  async retireSlow(tx: Tx, slow: Rule): Promise<Rule | null> {
    const versions = await this.rules.versionsOf(tx, slow.key);
    const { live } = actingOf([...versions].reverse());
    const acting = slow.state === 'SHADOW' ? versions.find(rule => live.includes(rule.revision)) : undefined;
    const reason = `regular expressions of version ${slow.version} took more time than a rule may`;
    const draft: RuleDraft = acting ? { ...acting, reason } : { ...slow, state: 'RETIRED', reason };
    const rule = await this.numbered(tx, draft, versions[0]?.version ?? 0, 'system:risk');
    return (await this.rules.add(tx, rule)) ? rule : null;
  }

  private async add(tx: Tx, draft: RuleDraft, author: string): Promise<Rule> {
    const [newest] = await this.rules.versionsOf(tx, draft.key);
    const rule = await this.numbered(tx, draft, newest?.version ?? 0, author);
    if (!(await this.rules.add(tx, rule)))
      throw new HubError('CONFLICT', 'Somebody saved a rule at the same moment: look at it and save again.');
    return rule;
  }

  private async numbered(tx: Tx, draft: RuleDraft, version: number, author: string): Promise<Rule> {
    const { key, title, level, state, condition, reason } = draft;
    return {
      revision: (await this.rules.revision(tx)) + 1,
      key,
      version: version + 1,
      title,
      level,
      state,
      condition,
      author,
      reason,
      createdAt: this.clock.now(),
    };
  }
}

const RULES_OF_THE_HOUSE =
  'Rules belong to the house: only staff of all shops with the scope risk:write may change them.';

const UNKNOWN_VERSION: Problem = {
  kind: 'UnknownRiskRule',
  code: 'UNKNOWN_RISK_RULE',
  message: 'There is no such version of such a rule: riskRuleVersions lists what there is.',
};

/** Why a rule is none. */
export const invalidRule = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidRiskRule',
  code: 'INVALID_RISK_RULE',
  message: `The rule cannot be used like this: ${faults.join('; ')}.`,
  faults,
});
