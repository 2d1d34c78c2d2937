import { createProposals, createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, json, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

const SIGNED = [
  text('author', { length: 100 }),
  text('approver', { length: 100 }),
  text('reason', { length: 500 }),
  instant('created_at'),
];

/** Duty rules and currency rates by date. */
export class CreateDuties1700000002520 extends Migration {
  readonly name = 'CreateDuties1700000002520';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'duty_rules',
      columns: [
        ...[minor('revision'), code('country'), code('category'), code('effect'), code('currency')],
        ...[minor('threshold_minor'), code('basis'), int('duty_bp'), int('tax_bp'), flag('tax_below'), code('owed')],
        ...[instant('effective_at'), text('source'), text('source_url'), ...SIGNED],
      ],
      primary: ['revision'],
      indices: [{ name: 'ix_duty_rules_country', columns: ['country', 'effective_at'] }],
    });
    await createTable(runner, {
      name: 'currency_rates',
      columns: [
        ...[minor('revision'), code('base'), code('quote'), minor('numerator'), int('scale')],
        ...[code('effective_on'), text('source'), ...SIGNED],
      ],
      primary: ['revision'],
      indices: [{ name: 'ix_currency_rates_pair', columns: ['base', 'quote', 'effective_on'] }],
    });
  }
}

/** What was found about orders that cross a border. */
export class CreateComplianceChecks1700000002521 extends Migration {
  readonly name = 'CreateComplianceChecks1700000002521';

  up(runner: Runner): Promise<void> {
    return createTable(runner, {
      name: 'compliance_checks',
      columns: [
        ...[id('id'), id('shop_id'), id('order_id'), text('question', { length: 500 })],
        ...[text('country', { length: 64 }), code('currency'), minor('goods_minor'), minor('freight_minor')],
        ...[code('outcome'), json('grounds')],
        ...[minor('rule_revision', { nullable: true }), minor('rate_revision', { nullable: true })],
        ...[minor('duty_minor', { nullable: true }), minor('tax_minor', { nullable: true })],
        ...[code('owed_currency', { nullable: true }), flag('is_open')],
        ...[instant('asked_at'), instant('decided_at'), text('decided_by', { length: 100 })],
      ],
      primary: ['id', 'shop_id'],
      indices: [
        { name: 'ix_compliance_checks_order', columns: ['order_id'] },
        { name: 'ix_compliance_checks_open', columns: ['is_open', 'outcome', 'id'] },
      ],
    });
  }
}

/** Changes that take two people. */
export class CreateProposals1700000002522 extends Migration {
  readonly name = 'CreateProposals1700000002522';

  up(runner: Runner): Promise<void> {
    return createProposals(runner);
  }
}
