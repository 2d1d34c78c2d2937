import { Injectable } from '@nestjs/common';
import { CONSUMERS, type DomainEvent, type OrderFact } from '#contracts';
import { Clock, Ids, type Listener, type Tx } from '#platform';
import { carryOut, commandOf, mayFree, type Command } from './domain/command.js';
import type { StockRequest } from './domain/stock-book.js';
import type { MovementKind } from './domain/stock.js';
import { StockBooks, type BookNeeds } from './stock-books.service.js';
import type { LedgerNote } from './store/ledger.store.js';

const REASONS: Readonly<Record<MovementKind, string>> = {
  RECEIVE: 'received',
  ADJUST: 'counted',
  RESERVE: 'order paid',
  RELEASE: 'order ended',
  CONSUME: 'order shipped',
};
const NOTE: LedgerNote = { by: 'system:inventory', reasonOf: movement => REASONS[movement.kind] };

/** Moves stock for what happens to orders, a whole batch at a time, first come first served. */
@Injectable()
export class InventoryListener implements Listener {
  readonly consumes = CONSUMERS.inventory;

  constructor(
    private readonly books: StockBooks,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const commands = events.map(commandOf).filter(command => command !== null);
    if (commands.length === 0) return;
    await this.books.keep(tx, needsOf(commands), NOTE, book => {
      for (const command of commands) carryOut(book, command, this.requestOf(command.order));
    });
  }

  concerns(events: readonly DomainEvent[]): boolean {
    return events.some(event => commandOf(event) !== null);
  }

  private requestOf({ orderId, shopId, lines }: OrderFact): StockRequest {
    return { reservationId: this.ids.next('res'), orderId, shopId, lines, at: this.clock.now() };
  }
}

function needsOf(commands: readonly Command[]): BookNeeds {
  const skus = new Set<string>();
  for (const { order } of commands) for (const line of order.lines) skus.add(line.skuCode);
  return {
    orderIds: commands.map(c => c.order.orderId),
    skuCodes: [...skus],
    freeingOrderIds: commands.filter(mayFree).map(c => c.order.orderId),
    freeingSkuCodes: [],
  };
}
