import { Injectable } from '@nestjs/common';
import { HubError, type Viewer } from '#contracts';
import { businessDay, Clock, Database, DAY, Jobs, Metrics, need, Outbox, type Lease, type Tx } from '#platform';
import type { ModelCard } from './domain/classifier/model-card.js';
import { hasDrifted, houseSpread, windowsOf, type DriftWindow, type ModelDay } from './domain/model-drift.js';
import { ModelBook } from './model-book.service.js';
import { SHIPPED, shippedCard, watchedAs } from './shipped-model.js';
import { ModelDayStore } from './store/model-day.store.js';
import { ModelStore } from './store/model.store.js';
import { TicketDesk } from './ticket-desk.service.js';

/** One class of a model, watched. */
export interface ClassDrift {
  readonly className: string;
  readonly drifted: boolean;
  /** The newest first. */
  readonly windows: readonly DriftWindow[];
}

/** A model, watched. */
export interface ModelDrift {
  readonly modelId: string;
  readonly classes: readonly ClassDrift[];
}

/** Kind of the ticket that asks people to look at a model whose orders have changed. */
export const MODEL_DRIFT = 'model.drift';
const EVERY_MS = 3_600_000;
const WATCHED_DAYS = 30;
const MOST_DAYS = 90;
const KEPT_DAYS = 400;

/** Watches whether models still see what they were trained on, and calls people when they do not. */
@Injectable()
export class ModelWatch {
  constructor(
    private readonly db: Database,
    private readonly book: ModelBook,
    private readonly models: ModelStore,
    private readonly days: ModelDayStore,
    private readonly desk: TicketDesk,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    jobs: Jobs,
  ) {
    jobs.every('watch-models', EVERY_MS, lease => this.watch(lease));
  }

  /** A model over the last days that are over; null when there is none of this id, or for whoever is limited to some shops. */
  async of(viewer: Viewer, modelId: string, days: number): Promise<ModelDrift | null> {
    need(viewer, 'risk:read');
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw new HubError('BAD_INPUT', `days must be from 1 to ${MOST_DAYS}`);
    if (viewer.shops !== 'ALL') return null;
    const [found] = await this.db.read(tx => this.driftOf(tx, [modelId], days));
    return found ?? null;
  }

  private async watch(lease: Lease): Promise<void> {
    const watched = await this.db.read(async tx => {
      const { texts, features, shadowTexts, shadowFeatures } = await this.book.inForce(tx);
      const used = [texts, features, ...shadowTexts, ...shadowFeatures].flatMap(one => (one ? [one.id] : []));
      return this.driftOf(tx, used, WATCHED_DAYS);
    });
    this.show(watched);
    const drifted = watched.filter(model => model.classes.some(one => one.drifted));
    await this.db.write(async tx => {
      await lease.guard(tx);
      await this.days.removeBefore(tx, this.dayBefore(KEPT_DAYS));
      await this.tell(tx, drifted);
    });
  }

  private async driftOf(tx: Tx, modelIds: readonly string[], days: number): Promise<readonly ModelDrift[]> {
    const cards = await this.cardsOf(tx, modelIds);
    // Today is not over: a window that grows by the hour would be another one each time it is looked at.
    const counted = await this.days.between(tx, [...cards.keys()], this.dayBefore(days), this.dayBefore(1));
    const all = cards.has(SHIPPED)
      ? await this.days.between(tx, [SHIPPED], this.dayBefore(KEPT_DAYS), this.dayBefore(1))
      : [];
    return [...cards].map(([modelId, card]) => ({
      modelId,
      classes: classesOf(card, modelId, counted, modelId === SHIPPED ? all : null),
    }));
  }

  private async cardsOf(tx: Tx, modelIds: readonly string[]): Promise<ReadonlyMap<string, ModelCard>> {
    const rows = await this.models.byIds(
      tx,
      modelIds.filter(id => id !== SHIPPED),
    );
    const shipped = modelIds.includes(SHIPPED) ? shippedCard() : null;
    return new Map([
      ...rows.map(row => [row.id, row.card] as const),
      ...(shipped ? [[SHIPPED, shipped] as const] : []),
    ]);
  }

  /** One ticket a model, whatever becomes of it: who closed it knows, and is not asked again every hour. */
  private async tell(tx: Tx, drifted: readonly ModelDrift[]): Promise<void> {
    const requests = drifted.map(model => ({
      ...{
        kind: MODEL_DRIFT,
        subject: watchedAs(model.modelId),
        shopId: '',
        severity: 'WARNING' as const,
        by: 'system:risk',
      },
      message: wordsOf(model),
    }));
    const opened = await this.desk.open(tx, requests);
    await this.outbox.append(
      tx,
      opened.map(({ subject, message }) => ({
        type: 'alert.raised' as const,
        aggregate: `alert/RISK_MODEL_DRIFTED/${subject}`,
        shopId: '',
        payload: { kind: 'RISK_MODEL_DRIFTED', subject, shopId: '', severity: 'WARNING' as const, message },
      })),
    );
  }

  private show(watched: readonly ModelDrift[]): void {
    const help =
      'Population stability index of the newest days with enough scores: under 0.1 steady, over 0.25 drifted';
    const gauge = this.metrics.gauge('ordermesh_risk_model_stability_index', help, ['model', 'class']);
    gauge.reset();
    for (const { modelId: model, classes } of watched) {
      for (const { className, windows } of classes) {
        const newest = windows.find(({ state }) => state !== 'TOO_FEW');
        if (typeof newest?.index === 'number') gauge.set({ model, class: className }, newest.index);
      }
    }
  }

  private dayBefore(days: number): string {
    return businessDay(new Date(this.clock.now().getTime() - days * DAY));
  }
}

/** `first`: all days of a model that was trained elsewhere. */
function classesOf(
  card: ModelCard,
  modelId: string,
  counted: readonly ModelDay[],
  first: readonly ModelDay[] | null,
): readonly ClassDrift[] {
  return card.classes.map(({ name: className, spread = null }) => {
    const ofClass = (days: readonly ModelDay[]) => days.filter(day => day.className === className);
    const own = ofClass(counted).filter(day => day.modelId === modelId);
    const windows = windowsOf(own, first ? houseSpread(spread, ofClass(first)) : spread);
    return { className, windows, drifted: hasDrifted(windows) };
  });
}

function wordsOf({ modelId, classes }: ModelDrift): string {
  const drifted = classes.filter(one => one.drifted).map(one => one.className);
  return (
    `Orders are no more what the model ${modelId} was trained on (${drifted.join(', ')}): look at modelDrift, ` +
    'review some of what it found, and train it again from the labels or from newer rows.'
  );
}
