import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import type { Dossier } from './domain/dossier.js';
import { stopsHolding, type StopRule } from './domain/region-stop.js';
import { RegionStopStore } from './store/region-stop.store.js';

/** Lets every order that is taken in hand follow the stops in force, in the transaction of whatever happens to it. */
@Injectable()
export class RegionWatch {
  private known: { readonly version: number; readonly stops: readonly StopRule[] } | null = null;

  constructor(private readonly store: RegionStopStore) {}

  /** The stops in force, and none can come or go before the transaction ends. They are read again only when they changed. */
  async stops(tx: Tx): Promise<readonly StopRule[]> {
    const version = await this.store.sharedVersion(tx);
    if (this.known?.version === version) return this.known.stops;
    const stops = await this.store.inForce(tx);
    this.known = { version, stops };
    return stops;
  }

  /** Writes down which orders stops have begun or ceased to hold. */
  async note(tx: Tx, dossiers: readonly Dossier[], at: Date): Promise<void> {
    const changes = dossiers.flatMap(changesOf);
    const held = changes.filter(change => change.isHeld).map(({ row }) => ({ ...row, heldAt: at, freedAt: null }));
    const freed = changes.filter(change => !change.isHeld).map(({ row }) => ({ ...row, freedAt: at }));
    if (held.length > 0) await this.store.noteHeld(tx, held);
    if (freed.length > 0) await this.store.noteFreed(tx, freed);
  }
}

function changesOf({ before, order }: Dossier) {
  if (order === null || before?.holds === order.holds) return [];
  const [was, is] = [before ? stopsHolding(before.holds) : [], stopsHolding(order.holds)];
  const change = (stopId: string, isHeld: boolean) => ({
    isHeld,
    row: { stopId, orderId: order.id, shopId: order.shopId },
  });
  return [
    ...is.filter(id => !was.includes(id)).map(id => change(id, true)),
    ...was.filter(id => !is.includes(id)).map(id => change(id, false)),
  ];
}
