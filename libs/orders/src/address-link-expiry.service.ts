import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Jobs, type Lease } from '#platform';
import { AddressFixes } from './address-fixes.service.js';
import { AddressFixStore } from './store/address-fix.store.js';

const EVERY_MS = 60_000;
const AT_ONCE = 100;
/** Name of the job, for tests and for those who run it by hand. */
export const EXPIRY_JOB = 'orders.address-links';
const WORDS = 'The buyer did not use the link to mend the address in time: ask for it, or send another.';

/** Hands addresses over to people whose links ran out unused. */
@Injectable()
export class AddressLinkExpiry implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly fixes: AddressFixStore,
    private readonly asking: AddressFixes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EXPIRY_JOB, EVERY_MS, lease => this.expire(lease));
  }

  private async expire(lease: Lease): Promise<void> {
    for (let found = AT_ONCE; found === AT_ONCE;) {
      found = await this.db.write(async tx => {
        await lease.guard(tx);
        const over = await this.fixes.expired(tx, this.clock.now(), AT_ONCE);
        for (const fix of over) {
          if (!(await this.fixes.end(tx, fix, 'EXPIRED'))) continue;
          await this.asking.audit(tx, fix, 'system:orders', 'ADDRESS_LINK_EXPIRED');
          await this.asking.hand(tx, { id: fix.orderId, shopId: fix.shopId }, WORDS);
        }
        return over.length;
      });
    }
  }
}
