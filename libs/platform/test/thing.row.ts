import { Entity, Index, Unique, type QueryRunner } from 'typeorm';
import {
  createTable,
  Database,
  ddl,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  Migration,
  MinorColumn,
  TextColumn,
  CodeColumn,
  type Config,
} from '#platform';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';

/** A table with a column of every kind. */
@Entity('things')
@Unique('uq_things_code', ['code', 'shopId'])
@Index('ix_things_at', ['shopId', 'at'])
export class ThingRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'shop_id', length: 64, primary: true }) shopId!: string;
  @CodeColumn({ name: 'code' }) code!: string;
  @MinorColumn({ name: 'amount' }) amount!: number;
  @IntColumn({ name: 'count' }) count!: number;
  @FlagColumn({ name: 'open' }) open!: boolean;
  @InstantColumn({ name: 'at', nullable: true }) at!: Date | null;
  @JsonColumn({ name: 'facts', nullable: true }) facts!: unknown;
  @LongTextColumn({ name: 'note' }) note!: string;
}

export class CreateThings1700000000001 extends Migration {
  readonly name = 'CreateThings1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'things',
      columns: [
        ddl.id('id'),
        ddl.text('shop_id', { length: 64 }),
        ddl.code('code'),
        ddl.minor('amount'),
        ddl.int('count'),
        ddl.flag('open'),
        ddl.instant('at', { nullable: true }),
        ddl.json('facts', { nullable: true }),
        ddl.longText('note'),
      ],
      primary: ['id', 'shop_id'],
      uniques: [{ name: 'uq_things_code', columns: ['code', 'shop_id'] }],
      indices: [{ name: 'ix_things_at', columns: ['shop_id', 'at'] }],
    });
  }
}

export const aThing = (over: Partial<ThingRow> = {}): ThingRow => ({
  id: `thg_${Math.random().toString(36).slice(2)}`,
  shopId: 'shp_a',
  code: Math.random().toString(36).slice(2),
  amount: 0,
  count: 0,
  open: false,
  at: null,
  facts: null,
  note: '',
  ...over,
});

/** A database of things beside outbox and inbox, not migrated yet. */
export const openThings = (config: Config, name: string): Promise<Database> =>
  Database.open(config, name, [...PLATFORM_ROWS, ThingRow], [...PLATFORM_MIGRATIONS, CreateThings1700000000001]);

/** The same, ready for use. */
export async function migratedThings(config: Config, name: string): Promise<Database> {
  const db = await openThings(config, name);
  await db.migrate();
  return db;
}
