import { Entity, Index, Unique, type QueryRunner } from 'typeorm';
import {
  createTable,
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
} from '#platform';

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
