import { TableColumn, type TableColumnOptions } from 'typeorm';
import { createTable, ddl, Migration } from '#platform';

const { instant, json, longText, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** The policy that weighs rules and models, and what models said of each order. */
export class CreatePolicies1700000002400 extends Migration {
  readonly name = 'CreatePolicies1700000002400';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'risk_policies',
      columns: [
        minor('revision'),
        json('classes'),
        text('author', { length: 100 }),
        text('reason', { length: 500 }),
        instant('created_at'),
      ],
      primary: ['revision'],
    });
    await add(runner, json('opinions', { nullable: true }));
    await add(runner, longText('grounds', { nullable: true }));
  }
}

/** MySQL commits each change by itself: begun and cut off, the migration goes on where it was. */
async function add(runner: Runner, column: TableColumnOptions): Promise<void> {
  if (!(await runner.hasColumn('risk_decisions', column.name)))
    await runner.addColumn('risk_decisions', new TableColumn(column));
}
