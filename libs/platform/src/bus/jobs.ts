import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Log } from '../log.js';
import type { Lease, Leases } from './leases.js';
import { JobRow } from './rows.js';

const LEASE_MS = 30_000;

/** `stopping` is aborted when the process stops: long work that throws then goes on after the next start. */
type Work = (lease: Lease, stopping: AbortSignal) => Promise<void>;

interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly work: Work;
}

/** Scheduled jobs: one holder at a time over all copies, caught up after a stop, last and next run on record. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();
  private readonly busy = new Set<string>();
  private started = false;
  private stopping = new AbortController();

  constructor(
    private readonly db: Database,
    private readonly leases: Leases,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly leaseMs = LEASE_MS,
  ) {}

  /** Declares a job; it runs when due once the process has started. */
  every(name: string, everyMs: number, work: Work): void {
    const job: Job = { name, everyMs, work };
    this.jobs.set(name, job);
    if (this.started) this.schedule(job);
  }

  start(): void {
    this.started = true;
    this.stopping = new AbortController();
    for (const job of this.jobs.values()) this.schedule(job);
  }

  async stop(): Promise<void> {
    this.started = false;
    this.stopping.abort(new Error('the process stops'));
    this.timers.forEach(clearInterval);
    await Promise.all(this.running);
  }

  /** Runs a job now if it is due (or `force`d) and nobody else is at it; true when it ran. */
  async run(name: string, force = false): Promise<boolean> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`no job is called ${name}`);
    // A second run in this process would share the lease of the first and give it back too early.
    if (this.busy.has(name)) return false;
    this.busy.add(name);
    try {
      return await this.runLeased(job, force);
    } finally {
      this.busy.delete(name);
    }
  }

  private async runLeased(job: Job, force: boolean): Promise<boolean> {
    const ttlMs = Math.max(this.leaseMs, job.everyMs);
    const lease = await this.leases.acquire(`job:${job.name}`, ttlMs);
    if (!lease) return false;
    const letGo = this.hold(lease, ttlMs);
    try {
      if (!force && !(await this.isDue(job.name))) return false;
      await this.perform(job, lease);
      return true;
    } finally {
      await letGo();
      await this.leases.release(lease);
    }
  }

  /** Prolongs a lease for as long as work runs under it, however long that is; call the answer when it is done. */
  private hold(lease: Lease, ttlMs: number): () => Promise<void> {
    let prolonging = Promise.resolve();
    const prolong = () =>
      this.leases.prolong(lease, ttlMs).catch((error: unknown) => {
        this.log.warn({ lease: lease.name, error: (error as Error).message }, 'lease could not be prolonged');
      });
    const timer = setInterval(() => (prolonging = prolonging.then(prolong)), ttlMs / 3);
    return () => {
      clearInterval(timer);
      // One on its way would take the lease again after it was given back.
      return prolonging;
    };
  }

  /** Runs a job at once, once the process has started; one that is under way goes on. */
  soon(name: string): void {
    if (this.started) this.begin(name, true);
  }

  private schedule({ name, everyMs }: Job): void {
    this.timers.push(setInterval(() => this.begin(name, false), Math.min(everyMs, 5_000)));
  }

  private begin(name: string, force: boolean): void {
    const turn = this.run(name, force).then(
      () => undefined,
      (error: unknown) => this.log.warn({ job: name, error: (error as Error).message }, 'job could not be started'),
    );
    this.running.add(turn);
    void turn.finally(() => this.running.delete(turn));
  }

  private async isDue(name: string): Promise<boolean> {
    const [row] = await this.db.read(tx => this.db.findIn(tx, JobRow, 'name', [name]));
    return !row || row.nextRunAt <= this.clock.now();
  }

  private async perform(job: Job, lease: Lease): Promise<void> {
    let lastError: string | null = null;
    const { signal } = this.stopping;
    // What comes up while it works may have come too late for it: the next run counts from the beginning of this one.
    const begun = this.clock.now();
    try {
      await job.work(lease, signal);
    } catch (error) {
      // Cut off by the stop it was told of: nothing has failed, and it is due at the next start.
      if (signal.aborted && error === signal.reason) return;
      lastError = (error as Error).message.slice(0, 1000);
      this.log.warn({ job: job.name, error: lastError }, 'job failed');
    }
    const now = this.clock.now();
    await this.db.write(async tx => {
      await this.db.insertMissing(tx, JobRow, [
        { name: job.name, lastRunAt: null, nextRunAt: now, runs: 0, lastError: null },
      ]);
      await tx.query(
        'UPDATE jobs SET last_run_at = ?, next_run_at = ?, runs = runs + 1, last_error = ? WHERE name = ?',
        [now, new Date(begun.getTime() + job.everyMs), lastError, job.name],
      );
    });
  }
}
