import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, DAY, Ids, Jobs, Log, type Tx } from '#platform';
import { ModelService } from './models.service.js';
import type { TrainingRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';
import { TrainingStore } from './store/training.store.js';
import { TrainingOrders } from './training-orders.service.js';
import { trainInThread } from './training/train-in-thread.js';
import type { ModelFile } from './training/train-file.js';

const SWEEP_MS = 60_000;
/** Who gave no sign of life for this long was cut off: the training begins again, here or in another process. */
const SILENT_MS = 120_000;
const BEAT_MS = 1_000;

/** Carries trainings out, one after another, each in a thread of its own. */
@Injectable()
export class Trainer implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly trainings: TrainingStore,
    private readonly models: ModelStore,
    private readonly moves: ModelService,
    private readonly orders: TrainingOrders,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly log: Log,
    jobs: Jobs,
  ) {
    jobs.every('train-models', SWEEP_MS, () => this.sweep());
  }

  /** Puts a training in the line of this process. */
  begin(id: string): void {
    this.tail = this.tail.then(() => this.perform(id)).catch((error: unknown) => this.give(id, error));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.tail;
  }

  /** Takes up what was left by a process that ended, and removes sets nobody trains on. */
  private async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const due = await this.db.read(tx => this.trainings.due(tx, new Date(now - SILENT_MS)));
    due.forEach(id => this.begin(id));
    await this.db.write(tx => this.trainings.removeLeft(tx, new Date(now - DAY)));
  }

  private async perform(id: string): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const now = this.clock.now();
    const silentSince = new Date(now.getTime() - SILENT_MS);
    const isMine = await this.db.write(tx => this.trainings.claim(tx, id, now, silentSince));
    const training = isMine ? await this.db.read(tx => this.trainings.byId(tx, id)) : null;
    if (!training) return;
    const order = await this.orders.of(training, now);
    const beats = new Beats(share => this.beat(id, share));
    try {
      const outcome = await trainInThread(order, share => beats.tell(share), this.stopping.signal);
      await beats.settled;
      if (outcome.kind === 'Untrainable') await this.fail(training, outcome.faults);
      else await this.keep(training, outcome);
    } catch (error) {
      await beats.settled;
      // Stopped with the process: it stays RUNNING, and is begun again when it has been silent for long enough.
      if (!this.stopping.signal.aborted) await this.failBy(training, error);
    }
  }

  private async beat(id: string, share: number): Promise<void> {
    await this.db.write(tx => this.trainings.beat(tx, id, Math.floor(share * 100), this.clock.now()));
  }

  private async keep(training: TrainingRow, { bytes, card }: ModelFile): Promise<void> {
    const { id: trainingId, modelKind, name, author, reason } = training;
    const id = this.ids.next('mdl');
    const createdAt = this.clock.now();
    await this.db.write(async tx => {
      const end = { status: 'DONE', faults: [], modelId: id, finishedAt: createdAt, progressPercent: 100 } as const;
      // Somebody else took it for cut off and was quicker: one model is enough.
      if (!(await this.trainings.finish(tx, trainingId, end))) return;
      await this.models.add(tx, { id, modelKind, name, card, bytes: bytes.length, author, reason, createdAt }, bytes);
      await this.moves.draft(tx, id, modelKind, { author, reason });
      if (training.asked.retraining) await this.moves.shadowDraft(tx, id, modelKind, { author, reason });
      await this.removeRows(tx, training);
    });
    this.log.info({ training: trainingId, model: id, rows: card.data.used }, 'a model was trained');
  }

  /** What was learnt from is not kept. */
  private async removeRows(tx: Tx, { setId, asked }: TrainingRow): Promise<void> {
    await this.trainings.removeSet(tx, setId);
    if (asked.retraining?.baseSet) await this.trainings.removeSet(tx, asked.retraining.baseSet);
  }

  private async fail(training: TrainingRow, faults: readonly string[]): Promise<void> {
    const { id, progressPercent } = training;
    const end = { status: 'FAILED', faults, modelId: null, finishedAt: this.clock.now(), progressPercent } as const;
    await this.db.write(async tx => {
      if (await this.trainings.finish(tx, id, end)) await this.removeRows(tx, training);
    });
  }

  private async failBy(training: TrainingRow, error: unknown): Promise<void> {
    this.log.error({ training: training.id, error: nameOf(error) }, 'a training failed');
    await this.fail(training, ['the training broke off by a fault of the hub: look into its log, then train again']);
  }

  private give(id: string, error: unknown): void {
    this.log.error({ training: id, error: nameOf(error) }, 'a training could not be carried out');
  }
}

/** The kind of an error alone: its message might hold what was in the file. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Writes how far a training is, now and then, one word after another. */
class Beats {
  settled: Promise<void> = Promise.resolve();
  private toldAt = 0;

  constructor(private readonly write: (share: number) => Promise<void>) {}

  tell(share: number): void {
    if (performance.now() - this.toldAt < BEAT_MS) return;
    this.toldAt = performance.now();
    // A word that is lost is no harm: the next one says more.
    this.settled = this.settled.then(() => this.write(share)).catch(() => undefined);
  }
}
