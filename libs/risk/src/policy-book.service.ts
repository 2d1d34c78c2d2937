import { Inject, Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { Clock, CONFIG, Database, need, needsSecondPerson, Refused, type Config, type Tx } from '#platform';
import { faultsOfPolicy, FIRST_POLICY, type ClassPolicy, type FusionPolicy } from './domain/fusion.js';
import { needAllShops, needHouse, soundText } from './house.js';
import { PolicyStore } from './store/policy.store.js';

/** The policy as the graph tells unions apart. */
export type PolicyView = FusionPolicy & { readonly kind: 'RiskPolicy' };

const MOST_VERSIONS = 50;
const BEFORE_ALL: FusionPolicy = {
  revision: 0,
  classes: FIRST_POLICY,
  author: 'system:risk',
  reason: 'first policy',
  createdAt: new Date(0),
};

/** The policy that weighs rules and models: the one of the moment, and new versions by people. */
@Injectable()
export class PolicyBook {
  private current: FusionPolicy = BEFORE_ALL;

  constructor(
    private readonly db: Database,
    private readonly policies: PolicyStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asked for every batch, so a new version counts from the next one on, in every process. */
  async inForce(tx: Tx): Promise<FusionPolicy> {
    const revision = await this.policies.revision(tx);
    if (this.current.revision !== revision) this.current = (await this.policies.newest(tx, 1))[0] ?? BEFORE_ALL;
    return this.current;
  }

  /** All versions, the one in force first; they belong to the house, as rules do. */
  async versions(viewer: Viewer): Promise<readonly PolicyView[]> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL') return [];
    const rows = await this.db.read(tx => this.policies.newest(tx, MOST_VERSIONS));
    return [...rows, BEFORE_ALL].map(viewOf);
  }

  async save(viewer: Viewer, classes: readonly ClassPolicy[], reason: string): Promise<PolicyView> {
    needHouse(viewer, 'risk:write');
    needAllShops(viewer, 'The policy belongs to the house: it counts for all shops.');
    if (this.config.fourEyes === 'critical') throw new Refused(needsSecondPerson('proposeRiskPolicy'));
    soundText('reason', reason);
    const faults = faultsOfPolicy(classes);
    if (faults.length > 0) throw new Refused(invalid(faults));
    return this.db.write(tx => this.saveBy(tx, viewer.name, classes, reason));
  }

  /** Adds a version; in force for the next orders. */
  async saveBy(tx: Tx, author: string, classes: readonly ClassPolicy[], reason: string): Promise<PolicyView> {
    const revision = (await this.policies.revision(tx)) + 1;
    const row = { revision, classes, author, reason, createdAt: this.clock.now() };
    if (!(await this.policies.add(tx, row)))
      throw new HubError('CONFLICT', 'Somebody saved a policy at the same moment: look at it and save again.');
    return viewOf(row);
  }
}

const viewOf = (policy: FusionPolicy): PolicyView => ({ ...policy, kind: 'RiskPolicy' });

const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidRiskPolicy',
  code: 'INVALID_RISK_POLICY',
  message: `The policy cannot be used like this: ${faults.join('; ')}.`,
  faults,
});
