import type { Problem } from '#contracts';
import type { OrderLine } from './order.js';
import { refusal } from './act.js';
import { isShipment } from './status-machine.js';

/** Pieces of one line in one parcel. */
export interface ParcelLine {
  readonly lineId: string;
  readonly quantity: number;
}

/** What a voucher ships, and whether anything is left to ship afterwards. */
export type Packed = { readonly lines: readonly ParcelLine[]; readonly last: boolean } | { readonly refused: Problem };

/**
 * What a voucher may ship of an order: the named pieces, or everything that is left when none are named.
 * `gone`: pieces in earlier parcels of ours; lines the channel reports as shipped are gone as well.
 */
export function pack(
  lines: readonly OrderLine[],
  gone: readonly ParcelLine[],
  wanted: readonly ParcelLine[] | null,
): Packed {
  const left = leftToShip(lines, gone);
  if (!wanted)
    return {
      lines: [...left].filter(([, quantity]) => quantity > 0).map(([lineId, quantity]) => ({ lineId, quantity })),
      last: true,
    };
  if (!wanted.length) return { refused: refusal('NothingToShip', 'NOTHING_TO_SHIP', 'The voucher names no line.') };
  const parcel = summed(wanted);
  for (const [lineId, quantity] of parcel) {
    const rest = left.get(lineId);
    if (rest === undefined)
      return { refused: refusal('UnknownLine', 'UNKNOWN_LINE', `The order has no line ${lineId}.`, { lineId }) };
    if (quantity < 1 || quantity > rest) {
      const message = `Of line ${lineId} ${rest} can still be shipped, not ${quantity}.`;
      return { refused: refusal('MoreThanLeft', 'MORE_THAN_LEFT', message, { lineId, left: rest }) };
    }
    left.set(lineId, rest - quantity);
  }
  const last = [...left.values()].every(rest => rest <= 0);
  return { lines: [...parcel].map(([lineId, quantity]) => ({ lineId, quantity })), last };
}

function leftToShip(lines: readonly OrderLine[], gone: readonly ParcelLine[]): Map<string, number> {
  const sent = summed(gone);
  return new Map(lines.map(line => [line.id, isShipment(line.status) ? 0 : line.quantity - (sent.get(line.id) ?? 0)]));
}

function summed(parcel: readonly ParcelLine[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lineId, quantity } of parcel) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity);
  return sums;
}
