import { addColumn, ddl, Migration } from '#platform';

const { code, id, json, longText, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Rules as conditions with states, and what a decision needs to be made again. Old rows keep their form and stay readable. */
export class AddRuleConditions1700000002010 extends Migration {
  readonly name = 'AddRuleConditions1700000002010';

  async up(runner: Runner): Promise<void> {
    await addColumn(runner, 'risk_rules', code('state', { nullable: true }));
    await addColumn(runner, 'risk_rules', json('rule_condition', { nullable: true }));
    await addColumn(runner, 'risk_decisions', text('external_id', { nullable: true }));
    await addColumn(runner, 'risk_decisions', id('buyer_hash', { nullable: true }));
    await addColumn(runner, 'risk_decisions', id('phone_hash', { nullable: true }));
    await addColumn(runner, 'risk_decisions', id('address_hash', { nullable: true }));
    await addColumn(runner, 'risk_decisions', longText('sealed', { nullable: true }));
  }
}
