import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, Database, Ids, Jobs, Log, Metrics, type Config, type Worker } from '#platform';
import { sharesOf, type ReadyEndpoint } from '../domain/webhook-shares.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import { WebhookDeliveryStore } from '../store/webhook-delivery.store.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { WebhookStore } from '../store/webhook.store.js';
import { GuardedPost } from './guarded-post.js';
import { WebhookAttempt } from './webhook-attempt.js';
import { WebhookResults } from './webhook-results.js';

/** The net under a lost wake-up, and what finds retries that have become due. */
const LOOK_MS = 1_000;
/** How long those under way may go on when the process stops. */
const FINISH_MS = 3_000;
/** On top of the time of an attempt: reading, shaping and recording. */
const SPARE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Sends what is due: taken from the table by a claim, so that several gateways share it and one that dies is replaced. */
@Injectable()
export class WebhookSender implements Worker {
  private readonly flying = new Map<string, { readonly endpoint: ReadyEndpoint; readonly flight: Promise<void> }>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private again = false;
  private begun = false;
  private turns = 0;

  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookStore,
    private readonly deliveries: WebhookDeliveryStore,
    private readonly attempt: WebhookAttempt,
    private readonly results: WebhookResults,
    private readonly guarded: GuardedPost,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    this.watch();
    this.jobs.every('trim-webhook-deliveries', HOUR_MS, () => this.trim());
    this.timer = setInterval(() => this.wake(), LOOK_MS).unref();
    this.wake();
  }

  /** Lets those under way finish for a moment; the rest is given back. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.looking;
    const end = setTimeout(() => this.stopping.abort(), FINISH_MS);
    await Promise.all([...this.flying.values()].map(({ flight }) => flight));
    clearTimeout(end);
    await this.guarded.close();
  }

  /** Something may be due. */
  wake(): void {
    if (!this.timer) return;
    this.again = true;
    this.looking ??= this.look().finally(() => (this.looking = null));
  }

  private async look(): Promise<void> {
    while (this.again && this.timer) {
      this.again = false;
      try {
        if (!this.begun) await this.begin();
        await this.takeDue();
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'webhooks could not be looked for');
      }
    }
  }

  /** An embedded hub has its files alone: what is in hand when it starts was in the hand of a life that was cut off. */
  private async begin(): Promise<void> {
    if (this.db.engine === 'sqlite') await this.db.write(tx => this.deliveries.freeAll(tx, this.clock.now()));
    this.begun = true;
  }

  private async takeDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.db.read(tx => this.webhooks.withDue(tx, now));
    if (due.length === 0) return;
    // Another one begins each time, or those at the end would go without while there is less than enough.
    const from = (this.turns += 1) % due.length;
    const ready = [...due.slice(from), ...due.slice(0, from)].map(readyOf);
    const { webhooksConcurrency: inAll, webhooksPerEndpoint: perEndpoint, webhooksTimeoutSeconds } = this.config;
    const flying = [...this.flying.values()].map(({ endpoint }) => endpoint);
    const shares = sharesOf(ready, flying, { inAll, perEndpoint });
    if (shares.size === 0) return;
    const until = new Date(now.getTime() + webhooksTimeoutSeconds * 1_000 + SPARE_MS);
    const claim = this.ids.next('clm');
    const taken = await this.db.write(tx => this.deliveries.claim(tx, shares, { claim, now, until }));
    const byId = new Map(due.map(row => [row.id, row]));
    for (const delivery of taken) {
      const webhook = byId.get(delivery.webhookId);
      if (webhook) this.send(webhook, delivery);
    }
  }

  private send(webhook: WebhookRow, delivery: WebhookDeliveryRow): void {
    const flight = this.fly(webhook, delivery).finally(() => {
      this.flying.delete(delivery.id);
      this.wake();
    });
    this.flying.set(delivery.id, { endpoint: readyOf(webhook), flight });
  }

  private async fly(webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<void> {
    const facts = { webhookId: webhook.id, deliveryId: delivery.id, type: delivery.type, attempt: delivery.attempts };
    try {
      const outcome = await this.attempt.make(webhook, delivery, this.stopping.signal);
      const { state, fault } = await this.results.record(webhook, delivery, outcome);
      this.attempts.inc({ outcome: fault ?? state });
      this.log.debug({ ...facts, state, fault }, 'webhook attempted');
    } catch (error) {
      // Without a record it is due again when its claim runs out; at best it is given back at once.
      if (this.stopping.signal.aborted) await this.results.giveBack(delivery).catch(() => undefined);
      this.log.warn({ ...facts, error: messageOf(error) }, 'webhook attempt was cut off');
    }
  }

  private async trim(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.webhooksKeepDays * 24 * HOUR_MS);
    while ((await this.db.write(tx => this.deliveries.trim(tx, before))) > 0);
  }

  private get attempts() {
    return this.metrics.counter('ordermesh_webhook_attempts_total', 'Attempts at webhooks by what came of them', [
      'outcome',
    ]);
  }

  private watch(): void {
    const backlog = () => this.db.read(tx => this.deliveries.backlog(tx));
    this.metrics.watch(
      'ordermesh_webhook_backlog',
      'Webhooks that wait to be sent',
      {},
      async () => (await backlog()).count,
    );
    this.metrics.watch('ordermesh_webhook_oldest_seconds', 'Age of the oldest webhook that waits', {}, async () => {
      const { oldest } = await backlog();
      return oldest ? Math.max(0, (this.clock.now().getTime() - oldest.getTime()) / 1_000) : 0;
    });
    this.metrics.watch('ordermesh_webhooks_in_flight', 'Webhooks this process is sending', {}, () =>
      Promise.resolve(this.flying.size),
    );
  }
}

const readyOf = ({ id, owner, failures }: WebhookRow): ReadyEndpoint => ({ id, owner, isFailing: failures > 0 });
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
