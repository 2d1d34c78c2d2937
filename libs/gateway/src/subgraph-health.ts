import type { Clock } from '#platform';

/** How a service in another process is seen from the gateway. */
export type SubgraphState = 'UP' | 'AWAY';

const LATELY_MS = 30_000;

/**
 * Which services in other processes have answered lately. A service that misses a question is not away yet, so the state does not
 * flap with a restart or a lost packet.
 */
export class SubgraphHealth {
  private readonly answeredAt = new Map<string, number>();
  private readonly begunAt: number;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  /** `ask`: by name, how to see whether the service answers; rejects when it does not. */
  constructor(
    private readonly ask: ReadonlyMap<string, () => Promise<unknown>>,
    private readonly clock: Clock,
  ) {
    this.begunAt = this.now();
  }

  /** Asks at once and every so often until stopped, and ten times as often as long as requests cannot come. */
  watch(everyMs: number): void {
    void this.look().finally(() => {
      const pauseMs = this.isReady ? everyMs : everyMs / 10;
      if (!this.isStopped) this.timer = setTimeout(() => this.watch(everyMs), pauseMs).unref();
    });
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  /** Asks every service once. */
  async look(): Promise<void> {
    const asking = [...this.ask].map(async ([name, ask]) => {
      await ask();
      this.answeredAt.set(name, this.now());
    });
    // One that does not answer is known by its silence.
    await Promise.allSettled(asking);
  }

  get states(): Readonly<Record<string, SubgraphState>> {
    return Object.fromEntries([...this.ask.keys()].map(name => [name, this.stateOf(name)]));
  }

  /**
   * Whether requests should come here: at first when every service has answered, so that a new gateway is not asked before it has
   * found its services; later, or when one stays silent for long, as long as any answers. One service that is away empties its own
   * fields; if it closed all gateways, it would empty everything.
   */
  get isReady(): boolean {
    const states = Object.values(this.states);
    if (states.length === 0) return true;
    const isNew = this.answeredAt.size < this.ask.size && this.now() - this.begunAt < LATELY_MS;
    return isNew ? false : states.includes('UP');
  }

  /** What `/ready` says. */
  get readiness(): { readonly ready: boolean; readonly subgraphs: Readonly<Record<string, SubgraphState>> } {
    return { ready: this.isReady, subgraphs: this.states };
  }

  private stateOf(name: string): SubgraphState {
    const at = this.answeredAt.get(name);
    return at !== undefined && this.now() - at < LATELY_MS ? 'UP' : 'AWAY';
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
