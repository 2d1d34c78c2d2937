import { Entity, Index } from 'typeorm';
import type { PlaceKey } from '#contracts';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '#platform';
import type { RegionStopState, StopRule } from '../domain/region-stop.js';

/** How far the orders that were there before have been gone through. */
export interface WalkPlace {
  /** The stretch of the pool, and the last order of it that was looked at. */
  readonly stretch: string;
  readonly createdAt: string;
  readonly id: string;
}

/** A region, as people named it and as it is compared. */
export type NamedRegion = PlaceKey & { readonly named: { readonly country: string; readonly province: string } };

/** A stop of shipping into regions. */
@Entity('region_stops')
@Index('ix_region_stops_state', ['state', 'id'])
@Index('ix_region_stops_incident', ['incidentId'])
export class RegionStopRow implements StopRule {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'state' }) state!: RegionStopState;
  @JsonColumn({ name: 'regions' }) regions!: readonly NamedRegion[];
  @JsonColumn({ name: 'shop_ids' }) shopIds!: readonly string[];
  @TextColumn({ name: 'reason', length: 200 }) reason!: string;
  @IdColumn({ name: 'incident_id', nullable: true }) incidentId!: string | null;
  @TextColumn({ name: 'opened_by', length: 100 }) openedBy!: string;
  @InstantColumn({ name: 'opened_at' }) openedAt!: Date;
  @TextColumn({ name: 'lifted_by', nullable: true, length: 100 }) liftedBy!: string | null;
  @InstantColumn({ name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
  @TextColumn({ name: 'lift_reason', nullable: true, length: 200 }) liftReason!: string | null;
  /** Orders looked at since it was opened, or since it was lifted. */
  @IntColumn({ name: 'checked' }) checked!: number;
  @JsonColumn({ name: 'place', nullable: true }) place!: WalkPlace | null;
}

/** An order that a stop held or holds: what is lifted with it, and whom it concerned. */
@Entity('region_stop_orders')
@Index('ix_region_stop_orders_order', ['orderId'])
export class RegionStopOrderRow {
  @IdColumn({ name: 'stop_id', primary: true }) stopId!: string;
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @InstantColumn({ name: 'held_at' }) heldAt!: Date;
  /** Null while it is held. */
  @InstantColumn({ name: 'freed_at', nullable: true }) freedAt!: Date | null;
}

/** One row that counts the changes of the stops in force: who takes orders in hand shares it, who changes stops has it alone. */
@Entity('region_stop_guard')
export class RegionStopGuardRow {
  @IdColumn({ name: 'name', primary: true }) name!: string;
  @IntColumn({ name: 'version' }) version!: number;
}
