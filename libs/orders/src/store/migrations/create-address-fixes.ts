import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int, text } = ddl;

/** Links by which buyers mend addresses, the messages that carry them and what came of sending those. */
export class CreateAddressFixes1700000002500 extends Migration {
  readonly name = 'CreateAddressFixes1700000002500';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'address_fixes',
      columns: [
        ...[id('id'), id('shop_id'), id('order_id'), int('attempt'), code('state'), id('seed'), id('token_hash')],
        ...[id('phone_hash', { nullable: true }), int('tries'), text('asked_by', { length: 100 })],
        ...[instant('created_at'), instant('expires_at')],
        ...[instant('opened_at', { nullable: true }), instant('used_at', { nullable: true })],
      ],
      primary: ['id', 'shop_id'],
      uniques: [
        { name: 'uq_address_fixes_attempt', columns: ['order_id', 'attempt', 'shop_id'] },
        { name: 'uq_address_fixes_token', columns: ['token_hash', 'shop_id'] },
      ],
      indices: [{ name: 'ix_address_fixes_expiry', columns: ['state', 'expires_at'] }],
    });
    await createMessages(runner);
  }
}

async function createMessages(runner: Parameters<Migration['up']>[0]): Promise<void> {
  await createTable(runner, {
    name: 'text_messages',
    columns: [
      ...[id('id'), id('shop_id'), id('order_id'), id('fix_id'), code('state'), int('attempts'), instant('next_at')],
      ...[id('claim', { nullable: true }), instant('created_at'), instant('finished_at', { nullable: true })],
    ],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_text_messages_fix', columns: ['fix_id', 'shop_id'] }],
    indices: [{ name: 'ix_text_messages_due', columns: ['state', 'next_at'] }],
  });
  await createTable(runner, {
    name: 'text_message_attempts',
    columns: [id('id'), id('shop_id'), id('message_id'), instant('at'), code('outcome'), int('status_code')],
    primary: ['id', 'shop_id'],
    indices: [{ name: 'ix_text_message_attempts_message', columns: ['message_id'] }],
  });
}
