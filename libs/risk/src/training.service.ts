import { Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { Clock, Database, Ids, need, Refused, Vault } from '#platform';
import type { ModelKind } from './domain/model-state.js';
import { needAllShops, soundText } from './house.js';
import { MODELS_OF_THE_HOUSE } from './models.service.js';
import type { TrainingRow } from './store/model.row.js';
import { TrainingStore } from './store/training.store.js';
import { Trainer } from './trainer.service.js';
import { contentOf, sealedIn } from './training/sealed-part.js';
import type { ColumnMapping } from './training/training-file.js';

/** A training as the graph tells unions apart. */
export type TrainingView = TrainingRow & { readonly kind: 'RiskTraining' };

/** An uploaded set as it stands. */
export interface TrainingSetView {
  readonly kind: 'TrainingSet';
  readonly id: string;
  readonly parts: number;
  readonly bytes: number;
}

/** One slice of a file. */
export interface PartInput {
  readonly setId?: string | null;
  readonly part: number;
  readonly content: string;
}

/** What is to be trained. */
export interface TrainInput {
  readonly setId: string;
  readonly name: string;
  readonly kind: ModelKind;
  readonly textColumn?: string | null;
  readonly featureColumns?: readonly string[] | null;
  readonly labelColumn?: string | null;
  readonly positive?: string | null;
  readonly harmless?: string | null;
  readonly askedFalsePositiveRate?: number | null;
  readonly seed?: number | null;
  readonly reason: string;
}

const MOST_PART_BYTES = 1_048_576;
const MOST_SET_BYTES = 32 * 1_048_576;
const LONGEST_NAME = 100;
const MOST_FEATURES = 200;
const HIGHEST_RATE = 0.5;

/** A training as it waits for its turn. */
export const queued = (
  asked: Pick<TrainingRow, 'setId' | 'modelKind' | 'name' | 'asked' | 'author' | 'reason'>,
  { id, now }: { readonly id: string; readonly now: Date },
): TrainingRow => ({
  ...{ ...asked, id, status: 'QUEUED', progressPercent: 0, faults: [], modelId: null },
  ...{ createdAt: now, beatAt: now, finishedAt: null },
});

const viewOf = (row: TrainingRow): TrainingView => ({ ...row, kind: 'RiskTraining' });

/** Uploads of labelled rows, and the trainings asked for. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly db: Database,
    private readonly trainings: TrainingStore,
    private readonly trainer: Trainer,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<readonly TrainingView[]> {
    need(viewer, 'risk:read');
    return viewer.shops === 'ALL' ? (await this.db.read(tx => this.trainings.newest(tx))).map(viewOf) : [];
  }

  async byId(viewer: Viewer, id: string): Promise<TrainingView | null> {
    need(viewer, 'risk:read');
    const row = viewer.shops === 'ALL' ? await this.db.read(tx => this.trainings.byId(tx, id)) : null;
    return row ? viewOf(row) : null;
  }

  /** Takes a slice; the same slice sent again changes nothing. */
  async upload(viewer: Viewer, { setId, part, content }: PartInput): Promise<TrainingSetView> {
    needAllShops(viewer, MODELS_OF_THE_HOUSE);
    const bytes = contentOf(content, MOST_PART_BYTES);
    if (bytes === null)
      throw new Refused(invalid([`content must be base64 of 1 to ${MOST_PART_BYTES} bytes: cut smaller slices`]));
    const id = setId ?? this.ids.next('set');
    const hash = this.vault.hash('training-part', content);
    return this.db.write(async tx => {
      const known = await this.trainings.sizesOf(tx, id);
      if (setId && known.length === 0) throw new Refused(invalid([NO_SET]));
      const total = known.reduce((sum, one) => sum + one.bytes, 0);
      if (known[part]?.hash === hash) return { kind: 'TrainingSet', id, parts: known.length, bytes: total };
      if (part !== known.length)
        throw new Refused(invalid([`slice ${known.length} comes next, and slices before it stay as they are`]));
      if (total + bytes.length > MOST_SET_BYTES)
        throw new Refused(
          invalid([`a set has at most ${MOST_SET_BYTES / 1_048_576} MiB: gzip the file, or use a part of it`]),
        );
      const sealed = sealedIn(this.vault, id, part, content);
      const row = { setId: id, part, sealed, bytes: bytes.length, hash, at: this.clock.now() };
      if (!(await this.trainings.addPart(tx, row)))
        throw new HubError('CONFLICT', 'This slice is being sent twice: send the next one when it is answered.');
      return { kind: 'TrainingSet', id, parts: known.length + 1, bytes: total + bytes.length };
    });
  }

  /** Begins a training; it goes on in the background, over restarts too. */
  async train(viewer: Viewer, input: TrainInput): Promise<TrainingView> {
    needAllShops(viewer, MODELS_OF_THE_HOUSE);
    soundText('reason', input.reason);
    const faults = faultsIn(input);
    if (faults.length > 0) throw new Refused(invalid(faults));
    return this.db.write(async tx => {
      if ((await this.trainings.sizesOf(tx, input.setId)).length === 0) throw new Refused(invalid([NO_SET]));
      const row = this.rowOf(viewer, input);
      await this.trainings.add(tx, row);
      this.db.afterCommit(() => this.trainer.begin(row.id));
      return viewOf(row);
    });
  }

  private rowOf(viewer: Viewer, input: TrainInput): TrainingRow {
    const { setId, kind: modelKind, reason } = input;
    const request = {
      positive: input.positive ?? null,
      harmless: input.harmless ?? null,
      askedFalsePositiveRate: input.askedFalsePositiveRate ?? 0.04,
      seed: input.seed ?? 1,
    };
    const asked = { mapping: mappingOf(input), request };
    return queued(
      { setId, modelKind, name: input.name.trim(), asked, author: viewer.name, reason },
      { id: this.ids.next('trn'), now: this.clock.now() },
    );
  }
}

const NO_SET = 'there is no such set: upload the file first; sets that nobody trains on are removed after a day';

function mappingOf({ kind, textColumn, featureColumns, labelColumn }: TrainInput): ColumnMapping {
  const label = labelColumn ?? 'label';
  if (kind === 'TEXT') return { kind, text: textColumn ?? 'text', label };
  return { kind, features: featureColumns ?? [], label };
}

function faultsIn({ name, kind, featureColumns, askedFalsePositiveRate: rate }: TrainInput): readonly string[] {
  const faults: string[] = [];
  if (name.trim() === '' || name.length > LONGEST_NAME) faults.push(`name must have 1 to ${LONGEST_NAME} characters`);
  if (kind === 'FEATURES' && !featureColumns?.length) faults.push('name the featureColumns to learn from');
  if ((featureColumns?.length ?? 0) > MOST_FEATURES) faults.push(`use at most ${MOST_FEATURES} featureColumns`);
  if (typeof rate === 'number' && !(rate > 0 && rate <= HIGHEST_RATE))
    faults.push(`askedFalsePositiveRate must be above 0 and at most ${HIGHEST_RATE}`);
  return faults;
}

/** Why nothing can be trained, fault by fault. */
export const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidTraining',
  code: 'INVALID_TRAINING',
  message: `It cannot be done like this: ${faults.join('; ')}.`,
  faults,
});
