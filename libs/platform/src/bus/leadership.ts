import { HubError } from '#contracts';
import type { Database, Tx } from '../database/database.js';
import type { Lease, Leases } from './leases.js';

/** How long things take; tests make them shorter. */
export interface TermLengths {
  readonly ttlMs: number;
  /** The holder prolongs this often; the others ask this often. */
  readonly everyMs: number;
}

// A killed leader is followed within the lease; one that stops in order gives it back.
const LENGTHS: TermLengths = { ttlMs: 5_000, everyMs: 1_000 };

/** Which of the copies of a service gives positions and publishes. */
export interface Leadership {
  /** The number of the term if this copy leads; null while another does. */
  hold(): Promise<number | null>;
  /** As last known, without asking. */
  leads(): boolean;
  /** Belongs into every write of the leader: throws when another has taken over meanwhile. */
  guard(tx: Tx): Promise<void>;
  /** Nothing more is done under this term. */
  lose(): void;
  /** Gives the lead back to whoever wants it next. */
  resign(): Promise<void>;
}

/** One leader per database: on SQLite the one process that owns the file, on MySQL the holder of a lease. */
export function leadershipOf(db: Database, leases: Leases, lengths = LENGTHS): Leadership {
  return db.engine === 'sqlite' ? new SoleLeadership() : new LeasedLeadership(leases, lengths);
}

/** No traffic: who owns the file leads. */
class SoleLeadership implements Leadership {
  private readonly term = Promise.resolve(0);
  private readonly done = Promise.resolve();
  hold(): Promise<number> {
    return this.term;
  }
  leads(): boolean {
    return true;
  }
  guard(): Promise<void> {
    return this.done;
  }
  lose(): void {
    // There is nobody to lose it to.
  }
  resign(): Promise<void> {
    return this.done;
  }
}

class LeasedLeadership implements Leadership {
  private lease: Lease | null = null;
  /** By this process's own clock, counted from before the lease was asked for: it never believes longer than the database does. */
  private validUntil = 0;
  private nextAt = 0;
  private asking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly leases: Leases,
    private readonly lengths: TermLengths,
  ) {}

  async hold(): Promise<number | null> {
    // An idle leader prolongs as well, else the lead would wander about.
    this.timer ??= setInterval(() => void this.prolong(), this.lengths.everyMs).unref();
    if (!this.leads() && performance.now() >= this.nextAt) await this.ask();
    return this.leads() ? (this.lease?.fence ?? null) : null;
  }

  leads(): boolean {
    return this.lease !== null && performance.now() < this.validUntil;
  }

  async guard(tx: Tx): Promise<void> {
    if (!this.lease) throw new HubError('CONFLICT', 'this copy does not lead');
    await this.lease.guard(tx);
  }

  lose(): void {
    this.lease = null;
  }

  async resign(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.asking?.catch(() => undefined);
    const { lease } = this;
    this.lease = null;
    if (lease) await this.leases.release(lease);
  }

  private async prolong(): Promise<void> {
    // A database that is away just now: hold() asks again and tells.
    if (this.lease) await this.ask().catch(() => undefined);
  }

  private ask(): Promise<void> {
    this.asking ??= this.acquire().finally(() => (this.asking = null));
    return this.asking;
  }

  private async acquire(): Promise<void> {
    const from = performance.now();
    this.nextAt = from + this.lengths.everyMs;
    const lease = await this.leases.acquire('relay', this.lengths.ttlMs);
    this.lease = lease;
    this.validUntil = lease ? from + this.lengths.ttlMs : 0;
  }
}
