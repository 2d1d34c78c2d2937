import { createTable, ddl, Migration } from '#platform';

const { flag, id, instant, longText, text } = ddl;

/** Notes on tickets. */
export class CreateTicketNotes1700000002304 extends Migration {
  readonly name = 'CreateTicketNotes1700000002304';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'ticket_notes',
      columns: [
        id('id'),
        id('shop_id'),
        id('ticket_id'),
        text('author', { length: 100 }),
        instant('at'),
        flag('personal'),
        longText('sealed'),
      ],
      primary: ['id', 'shop_id'],
      indices: [{ name: 'ix_ticket_notes_ticket', columns: ['ticket_id'] }],
    });
  }
}
