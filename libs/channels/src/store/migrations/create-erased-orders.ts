import { createTable, ddl, Migration } from '#platform';

const { instant, text } = ddl;

/** Orders whose people were erased. */
export class CreateErasedOrders1700000003010 extends Migration {
  readonly name = 'CreateErasedOrders1700000003010';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'erased_orders',
      columns: [text('id'), instant('erased_at')],
      primary: ['id'],
    });
  }
}
