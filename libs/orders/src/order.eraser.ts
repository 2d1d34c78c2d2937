import { Injectable } from '@nestjs/common';
import { Clock, type Eraser, type ErasurePart, type ErasureWrite } from '#platform';
import { PeopleStore } from './store/people.store.js';

const AT_ONCE = 50;

/** Forgets the people of orders in the pool. */
@Injectable()
export class OrderEraser implements Eraser {
  constructor(
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  async erase({ orders }: ErasurePart, write: ErasureWrite): Promise<readonly string[]> {
    const ids = orders.map(order => order.orderId);
    for (let i = 0; i < ids.length; i += AT_ONCE)
      await write(tx => this.people.forget(tx, ids.slice(i, i + AT_ONCE), this.clock.now()));
    return [];
  }
}
