import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, Database, Outbox, type Config, type NewEvent, type Tx } from '#platform';
import { AuditLog } from '../audit-log.js';
import { isHopeless, verdictOn, type Outcome, type Verdict } from '../domain/webhook-verdict.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import { WebhookDeliveryStore } from '../store/webhook-delivery.store.js';
import type { DisabledBecause, WebhookRow } from '../store/webhook.row.js';
import { WebhookStore } from '../store/webhook.store.js';

const SENDER = 'system:webhooks';
const WORDS: Readonly<Record<Exclude<DisabledBecause, 'ASKED'>, string>> = {
  GONE: 'answered 410 Gone',
  FAILING: 'has failed for long',
};

/** Records what came of attempts, and gives up endpoints that are hopeless. */
@Injectable()
export class WebhookResults {
  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookStore,
    private readonly deliveries: WebhookDeliveryStore,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async record(webhook: WebhookRow, delivery: WebhookDeliveryRow, outcome: Outcome): Promise<Verdict> {
    const now = this.clock.now();
    const firstPauseMs = this.config.webhooksRetrySeconds * 1_000;
    const verdict = verdictOn(outcome, delivery, { now, random: Math.random(), firstPauseMs });
    const { state, nextAt, fault } = verdict;
    const answered = outcome.kind === 'ANSWERED' ? outcome : null;
    const note = {
      ...{ state, nextAt, fault, attemptedAt: now },
      finishedAt: state === 'PENDING' ? null : now,
      statusCode: answered?.status ?? null,
      answer: answered?.answer ?? null,
    };
    await this.db.write(async tx => {
      // Taken over by another sender: it tells what becomes of the delivery. What was learnt of the endpoint is true all the same.
      await this.deliveries.note(tx, delivery, note);
      await this.judge(tx, webhook.id, verdict, now);
    });
    return verdict;
  }

  /** Nothing was attempted: somebody else may do it at once. */
  async giveBack(delivery: WebhookDeliveryRow): Promise<void> {
    await this.db.write(tx => this.deliveries.giveBack(tx, delivery, this.clock.now()));
  }

  private async judge(tx: Tx, id: string, { endpoint, restUntil }: Verdict, now: Date): Promise<void> {
    if (endpoint === 'NOTHING') return;
    if (endpoint === 'GOOD') return this.webhooks.noteGood(tx, id);
    const row = await this.webhooks.noteBad(tx, id, now, restUntil);
    if (!row) return;
    const { webhooksDisableFailures: disableFailures, webhooksDisableHours } = this.config;
    const patience = { disableFailures, disableMs: webhooksDisableHours * 3_600_000 };
    if (endpoint === 'GONE') await this.disable(tx, row, 'GONE', now);
    else if (isHopeless(row, patience, now)) await this.disable(tx, row, 'FAILING', now);
  }

  private async disable(tx: Tx, row: WebhookRow, because: keyof typeof WORDS, now: Date): Promise<void> {
    if (!(await this.webhooks.disable(tx, row.id, because, now))) return;
    const facts = { owner: row.owner, because };
    await this.audit.note(tx, SENDER, { action: 'WEBHOOK_DISABLED', subject: row.id, facts });
    await this.outbox.append(tx, [noticeOf(row, because)]);
  }
}

/** Said where staff and partners look for what needs a hand. */
function noticeOf({ id, owner, url, shops }: WebhookRow, because: keyof typeof WORDS): NewEvent<'alert.raised'> {
  const shopId = shops?.[0] ?? '';
  const message = `Webhook ${id} of ${owner} to ${new URL(url).host} ${WORDS[because]} and was disabled: mend the receiver, then enable it.`;
  const payload = { kind: 'WEBHOOK_DISABLED', subject: id, shopId, severity: 'WARNING', message } as const;
  return { type: 'alert.raised', aggregate: id, shopId, payload };
}
