import type { Lease, Leases } from '#platform';

const TERM_MS = 15_000;

/**
 * Work that one copy of the service does for all: it is on duty while it holds the lease. Two that believe they are (one was
 * frozen and does not know yet) do no harm, since what they store is stored once; the lease is there so that a platform is not
 * called from everywhere.
 */
export class Duty {
  private lease: Lease | null = null;
  private until = 0;

  constructor(
    private readonly leases: Leases,
    private readonly name: string,
  ) {}

  /** Whether this copy is on duty; takes over when nobody is, and prolongs its term in good time. */
  async isOurs(): Promise<boolean> {
    if (performance.now() < this.until - TERM_MS / 2) return true;
    // Counted from before the question, so that the term never seems longer than it is.
    const askedAt = performance.now();
    this.lease = await this.leases.acquire(this.name, TERM_MS);
    this.until = this.lease ? askedAt + TERM_MS : 0;
    return this.lease !== null;
  }

  /** Does long work while on duty: its signal aborts when the term cannot be prolonged. Null: another copy is on duty. */
  async during<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    if (!(await this.isOurs())) return null;
    const inner = new AbortController();
    const end = () => inner.abort();
    const beat = setInterval(() => void this.prolong(end), TERM_MS / 3);
    signal.addEventListener('abort', end, { once: true });
    try {
      return await work(signal.aborted ? AbortSignal.abort() : inner.signal);
    } finally {
      clearInterval(beat);
      signal.removeEventListener('abort', end);
    }
  }

  /** Lets another copy take over without waiting for the end of the term. */
  async leave(): Promise<void> {
    const { lease } = this;
    this.lease = null;
    this.until = 0;
    if (lease) await this.leases.release(lease);
  }

  private async prolong(end: () => void): Promise<void> {
    // A database that is away says nothing; the term ends by itself.
    const ours = await this.isOurs().catch(() => performance.now() < this.until);
    if (!ours) end();
  }
}
