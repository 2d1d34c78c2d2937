import { Injectable } from '@nestjs/common';
import type { Problem, Viewer } from '#contracts';
import {
  Clock,
  Database,
  Ids,
  idAfter,
  need,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
} from '#platform';
import { needAllShops } from './house.js';
import { PARTIES, type ExceptionEffect, type Party } from './domain/exception.js';
import type { DecisionRow } from './store/decision.row.js';
import { DecisionStore } from './store/decision.store.js';
import type { ExceptionRow } from './store/exception.row.js';
import { ExceptionStore } from './store/exception.store.js';
import { RuleStore } from './store/rule.store.js';

/** An exception to be made for a party of an order. */
export interface ExceptionInput {
  readonly effect: ExceptionEffect;
  readonly party: Party;
  readonly orderId: string;
  readonly ruleKey?: string | null;
  readonly until?: Date | null;
  readonly reason: string;
}

export type ExceptionView = ExceptionRow & { readonly kind: 'RiskException' };

const LONGEST_REASON = 500;
const viewOf = (row: ExceptionRow): ExceptionView => ({ ...row, kind: 'RiskException' });

/** Lists and snoozes: exceptions from the rules that people make, each with its author and reason. */
@Injectable()
export class Exceptions {
  constructor(
    private readonly db: Database,
    private readonly exceptions: ExceptionStore,
    private readonly decisions: DecisionStore,
    private readonly rules: RuleStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, args: PageArgs): Promise<Connection<ExceptionView>> {
    need(viewer, 'risk:read');
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    // They are those of all shops: whoever sees some shops only is shown none.
    const rows = viewer.shops === 'ALL' ? await this.db.read(tx => this.exceptions.page(tx, before, first + 1)) : [];
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  async add(viewer: Viewer, input: ExceptionInput): Promise<ExceptionView> {
    needAllShops(viewer, EXCEPTIONS_OF_THE_HOUSE);
    const { effect, party, orderId, reason, until = null } = input;
    const now = this.clock.now();
    const ruleKey = effect === 'SNOOZE' ? (input.ruleKey ?? '') : '';
    const faults = faultsOf(input, now);
    if (faults.length > 0) throw new Refused(invalid(faults));
    return this.db.write(async tx => {
      if (effect === 'SNOOZE' && (await this.rules.versionsOf(tx, ruleKey)).length === 0)
        throw new Refused(invalid([`there is no rule ${ruleKey}`]));
      const decision = (await this.decisions.newestFor(tx, viewer, [orderId])).get(orderId);
      const hash = decision ? partiesOf(decision)[party] : null;
      if (hash === null) throw new Refused(invalid([`nothing is known of the ${party.toLowerCase()} of this order`]));
      const ended = { endedAt: null, endedBy: null, endReason: null };
      const made = { id: this.ids.next('rex'), author: viewer.name, createdAt: now };
      const row: ExceptionRow = { ...made, ...ended, effect, party, hash, ruleKey, until, reason };
      await this.exceptions.add(tx, row);
      return viewOf(row);
    });
  }

  async end(viewer: Viewer, id: string, reason: string): Promise<ExceptionView> {
    needAllShops(viewer, EXCEPTIONS_OF_THE_HOUSE);
    if (!isReason(reason)) throw new Refused(invalid([NO_REASON]));
    return this.db.write(async tx => {
      const ended = await this.exceptions.end(tx, id, this.clock.now(), viewer.name, reason);
      const row = await this.exceptions.byId(tx, id);
      if (!ended || !row) throw new Refused(invalid(['no such exception is in force']));
      return viewOf(row);
    });
  }
}

/** Hashes of the parties of a judged order. */
export const partiesOf = ({
  buyerHash,
  phoneHash,
  addressHash,
}: Pick<DecisionRow, 'buyerHash' | 'phoneHash' | 'addressHash'>) => ({
  BUYER: buyerHash,
  PHONE: phoneHash,
  ADDRESS: addressHash,
});

const EXCEPTIONS_OF_THE_HOUSE =
  'Exceptions belong to the house: only staff of all shops with the scope risk:write may make or end them.';

const NO_REASON = `reason must have 1 to ${LONGEST_REASON} characters`;
const isReason = (reason: string): boolean => reason.trim() !== '' && reason.length <= LONGEST_REASON;

function faultsOf({ effect, party, ruleKey, until, reason }: ExceptionInput, now: Date): readonly string[] {
  const faults: string[] = [];
  if (!isReason(reason)) faults.push(NO_REASON);
  if (!PARTIES.includes(party)) faults.push(`party must be one of ${PARTIES.join(', ')}`);
  if (until && until <= now) faults.push('until must lie in the future');
  if (effect === 'SNOOZE' && !ruleKey) faults.push('a snooze names the rule it silences');
  if (effect === 'SNOOZE' && !until) faults.push('a snooze ends: say until when');
  if (effect !== 'SNOOZE' && ruleKey) faults.push('a list is for all rules: leave ruleKey out');
  return faults;
}

const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidRiskException',
  code: 'INVALID_RISK_EXCEPTION',
  message: `Nothing was changed: ${faults.join('; ')}.`,
  faults,
});
