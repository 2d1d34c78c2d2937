import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Lists and snoozes. */
export class CreateExceptions1700000002011 extends Migration {
  readonly name = 'CreateExceptions1700000002011';

  up(runner: Runner): Promise<void> {
    return createTable(runner, {
      name: 'risk_exceptions',
      columns: [
        id('id'),
        code('effect'),
        code('party'),
        id('party_hash'),
        text('rule_key', { length: 64 }),
        instant('until', { nullable: true }),
        text('reason', { length: 500 }),
        text('author', { length: 100 }),
        instant('created_at'),
        instant('ended_at', { nullable: true }),
        text('ended_by', { nullable: true, length: 100 }),
        text('end_reason', { nullable: true, length: 500 }),
      ],
      primary: ['id'],
      indices: [{ name: 'ix_risk_exceptions_hash', columns: ['party_hash', 'party'] }],
    });
  }
}
