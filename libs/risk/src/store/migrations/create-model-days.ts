import { createTable, ddl, Migration } from '#platform';

const { code, id, int, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** What models said day by day, and the class of the tickets that ask people to look at a model. */
export class CreateModelDays1700000002410 extends Migration {
  readonly name = 'CreateModelDays1700000002410';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'risk_model_days',
      columns: [
        id('model_id'),
        text('class_name', { length: 64 }),
        code('on_day'),
        ...Array.from({ length: 10 }, (_, bin) => int(`bin_${bin}`)),
        int('found'),
        int('told_right'),
        int('told_wrong'),
      ],
      primary: ['model_id', 'class_name', 'on_day'],
    });
  }
}

/** A class of its own: neither an order that waits nor a channel that disagrees. A house that has one keeps it. */
export class SeedModelTickets1700000002411 extends Migration {
  readonly name = 'SeedModelTickets1700000002411';

  async up(runner: Runner): Promise<void> {
    const known = (await runner.query("SELECT revision FROM ticket_classes WHERE class_key = 'MODEL'")) as unknown[];
    if (known.length > 0) return;
    await runner.query(
      'INSERT INTO ticket_classes (revision, class_key, title, kinds, severity, respond_within_minutes, resolve_within_minutes, ' +
        'skill, effective_from, author, reason, created_at) SELECT MAX(revision) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM ticket_classes',
      [
        ...[
          'MODEL',
          'A trained model needs people (模型漂移)',
          JSON.stringify(['model']),
          'WARNING',
          480,
          7_200,
          'RISK',
        ],
        ...['1970-01-02 00:00:00.000', 'system:first', 'first classes', '2026-11-30 00:00:00.000'],
      ],
    );
  }
}
