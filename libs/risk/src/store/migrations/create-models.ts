import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int, json, longText, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Trained models, their moves, and the trainings they come from. */
export class CreateModels1700000002200 extends Migration {
  readonly name = 'CreateModels1700000002200';

  async up(runner: Runner): Promise<void> {
    await createModels(runner);
    await createTrainings(runner);
  }
}

async function createModels(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'risk_models',
    columns: [
      id('id'),
      code('kind'),
      text('name', { length: 100 }),
      json('card'),
      int('bytes'),
      text('author', { length: 100 }),
      text('reason', { length: 500 }),
      instant('created_at'),
    ],
    primary: ['id'],
  });
  await createTable(runner, {
    name: 'risk_model_parts',
    columns: [id('model_id'), int('part'), longText('content')],
    primary: ['model_id', 'part'],
  });
  await createTable(runner, {
    name: 'risk_model_moves',
    columns: [
      minor('revision'),
      id('model_id'),
      code('kind'),
      code('state'),
      text('author', { length: 100 }),
      text('reason', { length: 500 }),
      instant('at'),
    ],
    primary: ['revision'],
  });
}

async function createTrainings(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'risk_trainings',
    columns: [
      id('id'),
      id('set_id'),
      code('kind'),
      text('name', { length: 100 }),
      json('asked'),
      code('status'),
      int('progress_percent'),
      json('faults'),
      id('model_id', { nullable: true }),
      text('author', { length: 100 }),
      text('reason', { length: 500 }),
      instant('created_at'),
      instant('beat_at'),
      instant('finished_at', { nullable: true }),
    ],
    primary: ['id'],
    indices: [{ name: 'ix_risk_trainings_status', columns: ['status'] }],
  });
  await createTable(runner, {
    name: 'training_set_parts',
    columns: [id('set_id'), int('part'), longText('sealed'), int('bytes'), id('hash'), instant('at')],
    primary: ['set_id', 'part'],
    indices: [{ name: 'ix_training_set_parts_at', columns: ['at'] }],
  });
}
