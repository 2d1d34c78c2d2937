import type { DomainEvent, OrderFact, OrderStatus } from '#contracts';
import type { StockBook, StockRequest } from './stock-book.js';

/** What an event of an order asks of the stock. */
export type Command =
  | { readonly kind: 'RESERVE'; readonly order: OrderFact; readonly reopened: boolean }
  | { readonly kind: 'REVISE'; readonly order: OrderFact }
  | { readonly kind: 'RELEASE'; readonly order: OrderFact }
  | { readonly kind: 'CONSUME'; readonly order: OrderFact; readonly firm: boolean };

const GONE: readonly (OrderStatus | null)[] = ['CANCELLED', 'CLOSED'];
const IN_THE_HOUSE: readonly (OrderStatus | null)[] = ['PENDING_PAYMENT', 'PAID', 'READY_TO_SHIP', 'PARTIALLY_SHIPPED'];

/** The stock's part in an event; null when it has none. Imports of the past never move stock. */
export function commandOf(event: DomainEvent): Command | null {
  switch (event.type) {
    case 'order.paid':
      return live(event.payload, order => ({ kind: 'RESERVE', order, reopened: GONE.includes(order.from) }));
    case 'order.changed':
      return live(event.payload, order => ({ kind: 'REVISE', order }));
    case 'order.cancelled':
    case 'order.closed':
      return live(event.payload, order => ({ kind: 'RELEASE', order }));
    case 'order.shipped':
      return live(event.payload, order => ({ kind: 'CONSUME', order, firm: true }));
    case 'order.signed':
    case 'order.completed':
      // A channel may report "signed" without ever having said "shipped". An order first seen as signed shipped before
      // our counts were taken, so it uses up nothing.
      return live(event.payload, order => ({ kind: 'CONSUME', order, firm: IN_THE_HOUSE.includes(order.from) }));
    default:
      return null;
  }
}

const live = (order: OrderFact, command: (order: OrderFact) => Command): Command | null =>
  order.history ? null : command(order);

/** Whether doing it may leave stock free that others wait for. */
export const mayFree = ({ kind }: Command): boolean => kind === 'RELEASE' || kind === 'CONSUME';

/** Does to the books what the command asks. */
export function carryOut(book: StockBook, command: Command, request: StockRequest): void {
  switch (command.kind) {
    case 'RESERVE':
      return book.reserve(request, command.reopened);
    case 'REVISE':
      return book.revise(request);
    case 'RELEASE':
      return book.release(request.orderId);
    case 'CONSUME':
      return book.consume(request, command.firm);
  }
}
