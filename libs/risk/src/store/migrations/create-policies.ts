import { addColumn, createTable, ddl, Migration } from '#platform';

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
    await addColumn(runner, 'risk_decisions', json('opinions', { nullable: true }));
    await addColumn(runner, 'risk_decisions', longText('grounds', { nullable: true }));
  }
}
