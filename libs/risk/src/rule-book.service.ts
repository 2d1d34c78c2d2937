import { Injectable } from '@nestjs/common';
import { HubError, mayScope, type Problem, type Viewer } from '#contracts';
import { Clock, Database, need, Refused, type Tx } from '#platform';
import { faultsOf, type Rule, type RuleDraft } from './domain/rule.js';
import { RuleSet } from './domain/rule-set.js';
import { RuleStore } from './store/rule.store.js';

/** The rules as data: the compiled set of the moment, and new versions by people. */
@Injectable()
export class RuleBook {
  private compiled: RuleSet | null = null;

  constructor(
    private readonly db: Database,
    private readonly rules: RuleStore,
    private readonly clock: Clock,
  ) {}

  /** The rules in force; asked for every batch, so a published version counts from the next one on, in every process. */
  async inForce(tx: Tx): Promise<RuleSet> {
    const revision = await this.rules.revision(tx);
    if (this.compiled?.revision === revision) return this.compiled;
    const rules = await this.rules.newest(tx);
    this.compiled = new RuleSet(Math.max(0, ...rules.map(rule => rule.revision)), rules);
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
  async save(viewer: Viewer, draft: RuleDraft): Promise<Rule> {
    if (!mayScope(viewer, 'risk:write') || viewer.shops !== 'ALL') {
      throw new HubError(
        'FORBIDDEN',
        'Rules belong to the house: only staff of all shops with the scope risk:write may change them.',
      );
    }
    const faults = faultsOf(draft);
    if (faults.length > 0) throw new Refused(invalid(faults));
    return this.db.write(async tx => {
      const versions = await this.rules.versionsOf(tx, draft.key);
      const detector = versions[0]?.detector ?? draft.detector;
      if (detector !== draft.detector)
        throw new Refused(invalid([`${draft.key} is a rule of ${detector}: give the new one another key`]));
      const rule: Rule = {
        ...draft,
        revision: (await this.rules.revision(tx)) + 1,
        version: (versions[0]?.version ?? 0) + 1,
        author: viewer.name,
        createdAt: this.clock.now(),
      };
      if (!(await this.rules.add(tx, rule)))
        throw new HubError('CONFLICT', 'Somebody saved a rule at the same moment: look at it and save again.');
      return rule;
    });
  }
}

const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidRiskRule',
  code: 'INVALID_RISK_RULE',
  message: `The rule was not saved: ${faults.join('; ')}.`,
  faults,
});
