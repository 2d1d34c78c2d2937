import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { AddressFixes } from './address-fixes.service.js';
import type { Dossier } from './domain/dossier.js';
import { holdOf, isOpenHold, type Hold } from './domain/hold.js';
import type { Order } from './domain/order.js';

/** Sees to it that a buyer is asked when an address is found unclear, and left alone when it is clear. */
@Injectable()
export class AddressWatch {
  constructor(private readonly fixes: AddressFixes) {}

  /** Looks at what a batch did to the holds; orders without an unclear address cost nothing. */
  async follow(tx: Tx, dossiers: Iterable<Dossier>, by: string): Promise<void> {
    const unclear: Order[] = [];
    const settled: Order[] = [];
    for (const { before, order } of dossiers) {
      if (!order || before === order) continue;
      const [was, is] = [before ? holdOf(before.holds, 'ADDRESS') : undefined, holdOf(order.holds, 'ADDRESS')];
      if (is === was || !is) continue;
      if (isOpenHold(is)) {
        if (asks(was, is)) unclear.push(order);
      } else if (was && isOpenHold(was)) settled.push(order);
    }
    if (unclear.length > 0) await this.fixes.ask(tx, unclear, by);
    if (settled.length > 0) await this.fixes.settle(tx, settled);
  }
}

/** A new finding, and not the same one told again. */
const asks = (was: Hold | undefined, is: Hold): boolean =>
  is.state === 'BLOCKED' && !(was?.state === 'BLOCKED' && was.about === is.about);
