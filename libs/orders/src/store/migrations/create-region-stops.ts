import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int, json, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Stops of shipping into regions, the orders they held, and the guard of both. */
export class CreateRegionStops1700000002610 extends Migration {
  readonly name = 'CreateRegionStops1700000002610';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'region_stops',
      columns: [
        ...[id('id'), code('state'), json('regions'), json('shop_ids'), text('reason', { length: 200 })],
        ...[id('incident_id', { nullable: true }), text('opened_by', { length: 100 }), instant('opened_at')],
        ...[text('lifted_by', { nullable: true, length: 100 }), instant('lifted_at', { nullable: true })],
        ...[text('lift_reason', { nullable: true, length: 200 }), int('checked'), json('place', { nullable: true })],
      ],
      primary: ['id'],
      indices: [
        { name: 'ix_region_stops_state', columns: ['state', 'id'] },
        { name: 'ix_region_stops_incident', columns: ['incident_id'] },
      ],
    });
    await createTable(runner, {
      name: 'region_stop_orders',
      columns: [
        ...[id('stop_id'), id('order_id'), id('shop_id'), instant('held_at')],
        instant('freed_at', { nullable: true }),
      ],
      primary: ['stop_id', 'order_id', 'shop_id'],
      indices: [{ name: 'ix_region_stop_orders_order', columns: ['order_id'] }],
    });
    await createTable(runner, {
      name: 'region_stop_guard',
      columns: [id('name'), int('version')],
      primary: ['name'],
    });
  }
}

/** The one row of the guard, in a step of its own: a step that was cut off begins anew, and the table is there by then. */
export class SeedRegionStopGuard1700000002611 extends Migration {
  readonly name = 'SeedRegionStopGuard1700000002611';

  async up(runner: Runner): Promise<void> {
    await runner.query("INSERT INTO region_stop_guard (name, version) VALUES ('stops', 0)");
  }
}
