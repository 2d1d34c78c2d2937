import { Injectable } from '@nestjs/common';
import { HubError, mayShop, type HoldKind, type OrderStatus, type Problem, type Viewer } from '#contracts';
import { asResult, Clock, Database, Ids, Refused, type Tx } from '#platform';
import {
  approve,
  cancel,
  force,
  placeHold,
  refusal,
  releaseHold,
  ship,
  shipRefusal,
  unknownOrder,
  type Outcome,
} from './domain/act.js';
import type { Dossier } from './domain/dossier.js';
import type { GatePolicy } from './domain/gate.js';
import { holdOf } from './domain/hold.js';
import type { Cause, Order } from './domain/order.js';
import { pack, type ParcelLine } from './domain/parcels.js';
import { AddressWatch } from './address-watch.service.js';
import { PoolService, type Opened } from './pool.service.js';
import { DetailStore } from './store/detail.store.js';

/** An outbound voucher of the warehouse. */
export interface Voucher {
  readonly orderId: string;
  readonly voucher: string;
  readonly carrier: string;
  readonly trackingNo: string;
  readonly lines?: readonly ParcelLine[] | null;
}

/** What a mutation answers: the order after it, or a refusal. */
export type OrderResult = (Order & { readonly kind: 'Order' }) | Problem;

type Act = (order: Order, cause: Cause, policy: GatePolicy) => Outcome;
const LONGEST = 200;
const LONGEST_NAME = 100;

/** What people and warehouses do to orders. Each act is one transaction; a refusal rolls it back. */
@Injectable()
export class FulfilmentService {
  constructor(
    private readonly db: Database,
    private readonly pool: PoolService,
    private readonly details: DetailStore,
    private readonly addresses: AddressWatch,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  approve(viewer: Viewer, id: string, note: string | null): Promise<OrderResult> {
    staffOnly(viewer);
    return this.change(viewer, id, note ? said('note', note) : 'approved by finance', approve);
  }

  cancel(viewer: Viewer, id: string, reason: string): Promise<OrderResult> {
    return this.change(viewer, id, said('reason', reason), cancel);
  }

  force(viewer: Viewer, id: string, status: OrderStatus, reason: string): Promise<OrderResult> {
    staffOnly(viewer);
    return this.change(viewer, id, said('reason', reason), (order, cause, policy) =>
      force(order, status, cause, policy),
    );
  }

  placeHold(viewer: Viewer, id: string, reason: string): Promise<OrderResult> {
    return this.change(viewer, id, said('reason', reason), placeHold);
  }

  releaseHold(viewer: Viewer, id: string, kind: HoldKind, reason: string): Promise<OrderResult> {
    return this.change(viewer, id, said('reason', reason), (order, cause, policy) => {
      const hold = holdOf(order.holds, kind);
      if (viewer.kind === 'PARTNER' && hold && hold.by !== viewer.name) {
        return {
          refused: refusal(
            'HoldNotReleasable',
            'HOLD_NOT_RELEASABLE',
            'This hold was placed by somebody else; ask them to lift it.',
            { hold: kind },
          ),
        };
      }
      return releaseHold(order, kind, cause, policy);
    });
  }

  /** The same voucher again answers with the order as it is and ships nothing. */
  ship(viewer: Viewer, input: Voucher): Promise<OrderResult> {
    const voucher = {
      ...input,
      voucher: said('voucher', input.voucher, LONGEST_NAME),
      carrier: said('carrier', input.carrier, LONGEST_NAME),
      trackingNo: said('trackingNo', input.trackingNo, LONGEST_NAME),
    };
    return this.transact(viewer, input.orderId, async (tx, opened, dossier, order) => {
      const sent = await this.details.shipmentByVoucher(tx, order.shopId, voucher.voucher);
      if (sent?.orderId === order.id) return;
      if (sent) throw new Refused(voucherTaken(voucher.voucher));
      await this.send(tx, viewer, voucher, dossier, order);
      await this.pool.close(tx, opened);
    });
  }

  private async send(tx: Tx, viewer: Viewer, voucher: Voucher, dossier: Dossier, order: Order): Promise<void> {
    const refused = shipRefusal(order);
    if (refused) throw new Refused(refused);
    const earlier = await this.details.shipments(tx, [order.id]);
    const packed = pack(
      dossier.linesNow,
      earlier.flatMap(shipment => shipment.lines),
      voucher.lines ?? null,
    );
    if ('refused' in packed) throw new Refused(packed.refused);
    const cause = this.cause(viewer, `outbound voucher ${voucher.voucher}`);
    const source = { ...cause, source: 'WAREHOUSE' as const };
    const { carrier, trackingNo } = voucher;
    const row = {
      id: this.ids.next('shm'),
      shopId: order.shopId,
      orderId: order.id,
      voucher: voucher.voucher,
      carrier,
      trackingNo,
      lines: packed.lines,
      last: packed.last,
      by: viewer.name,
      at: cause.at,
    };
    if (!(await this.details.addShipment(tx, row))) throw new Refused(voucherTaken(voucher.voucher));
    act(dossier, source, (of, policy) => ship(of, packed.last ? 'SHIPPED' : 'PARTIALLY_SHIPPED', source, policy));
  }

  private change(viewer: Viewer, id: string, because: string, how: Act): Promise<OrderResult> {
    return this.transact(viewer, id, async (tx, opened, dossier) => {
      const cause = this.cause(viewer, because);
      act(dossier, cause, (order, policy) => how(order, cause, policy));
      await this.pool.close(tx, opened);
    });
  }

  /** Opens one order of the viewer's, locked; anything else is not there. */
  private transact(
    viewer: Viewer,
    id: string,
    work: (tx: Tx, opened: Opened, dossier: Dossier, order: Order) => Promise<void>,
  ): Promise<OrderResult> {
    return asResult(() =>
      this.db.write(async tx => {
        const opened = await this.pool.open(tx, { whole: [id] });
        const dossier = opened.byId.get(id);
        if (!dossier?.order || !mayShop(viewer, dossier.order.shopId)) throw new Refused(unknownOrder(id));
        await work(tx, opened, dossier, dossier.order);
        await this.addresses.follow(tx, [dossier], viewer.name);
        return { ...dossier.order, kind: 'Order' as const };
      }),
    );
  }

  private cause(viewer: Viewer, because: string): Cause {
    return { because, source: viewer.kind === 'SYSTEM' ? 'HUB' : 'STAFF', by: viewer.name, at: this.clock.now() };
  }
}

function act(dossier: Dossier, cause: Cause, how: (order: Order, policy: GatePolicy) => Outcome): void {
  const outcome = dossier.act(how, cause);
  if (outcome && 'refused' in outcome) throw new Refused(outcome.refused);
}

const voucherTaken = (voucher: string): Problem =>
  refusal(
    'VoucherTaken',
    'VOUCHER_TAKEN',
    `Voucher ${voucher} belongs to another parcel; give each parcel a number of its own.`,
    { voucher },
  );

function staffOnly(viewer: Viewer): void {
  if (viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only staff may do this.');
}

function said(name: string, text: string, longest = LONGEST): string {
  const trimmed = text.trim();
  if (!trimmed) throw new HubError('BAD_INPUT', `${name} must not be empty`);
  if ([...trimmed].length > longest)
    throw new HubError('BAD_INPUT', `${name} must not be longer than ${longest} characters`);
  return trimmed;
}
