import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, longText, text } = ddl;

/** What people said of the words of buyers: rows to learn from. */
export class CreateLabels1700000002420 extends Migration {
  readonly name = 'CreateLabels1700000002420';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'risk_labels',
      columns: [
        id('id'),
        id('shop_id'),
        id('subject'),
        text('label', { length: 64 }),
        code('source'),
        text('labelled_by', { length: 100 }),
        instant('at'),
        id('text_hash'),
        id('buyer_hash', { nullable: true }),
        longText('sealed'),
      ],
      primary: ['id', 'shop_id'],
      indices: [
        { name: 'ix_risk_labels_at', columns: ['at'] },
        { name: 'ix_risk_labels_subject', columns: ['subject'] },
      ],
    });
  }
}
