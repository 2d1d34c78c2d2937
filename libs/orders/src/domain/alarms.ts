import type { HoldKind } from '#contracts';
import { shippedWhileHeld } from './news.js';
import type { Order } from './order.js';
import { isOpenHold } from './hold.js';
import { isShipment } from './status-machine.js';

/** Something a person has to look at. One alert a kind and subject. */
export interface Alarm {
  readonly kind: string;
  readonly subject: string;
  readonly shopId: string;
  readonly severity: 'INFO' | 'WARNING' | 'CRITICAL';
  readonly message: string;
}

/** What a change of an order gives cause to be alarmed about. */
export function alarmsOf(before: Order | null, after: Order): readonly Alarm[] {
  if (before === null || before === after || after.history) return [];
  const about = { subject: after.id, shopId: after.shopId };
  const alarms: Alarm[] = [];
  if (shippedWhileHeld(before, after)) {
    const kinds = before.holds.filter(isOpenHold).map(h => h.kind);
    alarms.push({
      ...about,
      kind: 'order.shipped_while_held',
      severity: 'CRITICAL',
      message: `Reported as ${after.status} while held by ${kinds.join(', ')}.`,
    });
  }
  if (before.status !== after.status && before.status === 'CANCELLED' && isShipment(after.status)) {
    alarms.push({
      ...about,
      kind: 'order.shipped_after_cancel',
      severity: 'CRITICAL',
      message: `Reported as ${after.status} after it was cancelled.`,
    });
  }
  if (isShipment(before.status) && after.status === 'CANCELLED') {
    alarms.push({
      ...about,
      kind: 'order.cancelled_after_shipping',
      severity: 'CRITICAL',
      message: `Cancelled by the channel although it was ${before.status}.`,
    });
  }
  return alarms;
}

const UNANSWERED: Partial<Record<HoldKind, string>> = {
  STOCK: 'stock.unanswered',
  COMPLIANCE: 'compliance.unanswered',
};

/** Stock or risk has not answered in time: somebody has to look, nothing is released. */
export function unansweredAlarms(order: Order, deadline: Date): readonly Alarm[] {
  return order.holds
    .filter(hold => hold.state === 'PENDING' && new Date(hold.at) <= deadline)
    .map(hold => ({
      kind: UNANSWERED[hold.kind] ?? 'risk.unanswered',
      subject: order.id,
      shopId: order.shopId,
      severity: 'CRITICAL',
      message: `No answer about ${hold.kind} since ${hold.at}; the order stays held.`,
    }));
}
