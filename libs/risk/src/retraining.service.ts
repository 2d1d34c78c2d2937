import { Injectable } from '@nestjs/common';
import { HubError, type Viewer } from '#contracts';
import { Clock, Database, DAY, Ids, Jobs, Log, Refused, Vault, type Lease, type Tx } from '#platform';
import type { ModelCard } from './domain/classifier/model-card.js';
import { chosenLabels, FEWEST_LABELS, type LabelSource } from './domain/label-set.js';
import { NOTHING_WRONG } from './domain/review-label.js';
import { needAllShops, soundText } from './house.js';
import { ModelBook } from './model-book.service.js';
import { MODELS_OF_THE_HOUSE } from './models.service.js';
import { SHIPPED, shippedCard, shippedRows } from './shipped-model.js';
import { LabelStore } from './store/label.store.js';
import type { TrainingRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';
import { TrainingStore } from './store/training.store.js';
import { Trainer } from './trainer.service.js';
import { sealTold, type ToldRow } from './training/told-rows.js';
import { invalid, queued, type TrainingView } from './training.service.js';

/** Which model goes on, and from which labels. */
export interface RetrainInput {
  readonly modelId?: string | null;
  readonly setId?: string | null;
  readonly sources?: readonly LabelSource[] | null;
  readonly reason: string;
}

/** A model as it is gone on from. */
interface Parent {
  readonly id: string;
  readonly name: string;
  readonly card: ModelCard;
  readonly asked: TrainingRow['asked'];
}

/** What a CRM calls a complaint is wider than a buyer who threatens: it is learnt from only when somebody asks for it. */
const USUAL_SOURCES: readonly LabelSource[] = ['REVIEW', 'TICKET'];
const MONTH_MS = 30 * DAY;
const KEPT_DAYS = 730;
const ROWS_A_PART = 2_000;
const SHIPPED_ASKED: TrainingRow['asked'] = {
  mapping: { kind: 'TEXT', text: 'text', label: 'label' },
  request: { positive: null, harmless: NOTHING_WRONG, askedFalsePositiveRate: 0.023, promise: 'EACH', seed: 1 },
  retraining: { parent: SHIPPED, baseSet: null, sources: [] },
};

/** Trains the model in force again, with what people have said since; what comes out runs in shadow until a person promotes it. */
@Injectable()
export class Retrainer {
  constructor(
    private readonly db: Database,
    private readonly labels: LabelStore,
    private readonly trainings: TrainingStore,
    private readonly models: ModelStore,
    private readonly book: ModelBook,
    private readonly trainer: Trainer,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly log: Log,
    jobs: Jobs,
  ) {
    jobs.every('learn-from-labels', MONTH_MS, lease => this.monthly(lease));
  }

  async retrain(viewer: Viewer, input: RetrainInput): Promise<TrainingView> {
    needAllShops(viewer, MODELS_OF_THE_HOUSE);
    soundText('reason', input.reason);
    return this.begin(input, viewer.name);
  }

  /** Learns by itself when there is enough that is new; what is too old is forgotten. */
  private async monthly(lease: Lease): Promise<void> {
    await this.db.write(async tx => {
      await lease.guard(tx);
      await this.labels.removeBefore(tx, new Date(this.clock.now().getTime() - KEPT_DAYS * DAY));
    });
    try {
      await this.begin({ reason: 'labels of the last month' }, 'system:risk');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.log.info({ because: error.problem.message }, 'no model was trained from labels');
    }
  }

  private async begin({ modelId, setId, sources, reason }: RetrainInput, author: string): Promise<TrainingView> {
    const from = sources && sources.length > 0 ? sources : USUAL_SOURCES;
    const { parent, told } = await this.db.read(async tx => {
      const found = await this.parentOf(tx, modelId ?? null);
      return { parent: found, told: await this.toldSince(tx, found, from) };
    });
    const baseSet = setId ?? null;
    const faults = [...baseFaults(parent, baseSet), ...labelFaults(told)];
    if (faults.length > 0) throw new Refused(invalid(faults));
    const toldSet = this.ids.next('set');
    const asked = { ...parent.asked, retraining: { parent: parent.id, baseSet, sources: from } };
    const row = queued(
      { setId: toldSet, modelKind: 'TEXT', name: nameOf(parent.name), asked, author, reason },
      { id: this.ids.next('trn'), now: this.clock.now() },
    );
    return this.db.write(async tx => {
      if (baseSet !== null && (await this.trainings.sizesOf(tx, baseSet)).length === 0)
        throw new Refused(invalid([`there is no set ${baseSet}: upload the file of ${parent.id} first`]));
      await this.keepTold(tx, toldSet, told);
      await this.trainings.add(tx, row);
      this.db.afterCommit(() => this.trainer.begin(row.id));
      return { ...row, kind: 'RiskTraining' };
    });
  }

  private async parentOf(tx: Tx, modelId: string | null): Promise<Parent> {
    const id = modelId ?? (await this.book.inForce(tx)).texts?.id ?? SHIPPED;
    if (id === SHIPPED) {
      const card = shippedCard();
      if (card) return { id, name: 'Remarks', card, asked: SHIPPED_ASKED };
    }
    const [model] = await this.models.byIds(tx, [id]);
    const training = await this.trainings.ofModel(tx, id);
    if (!model || !training) throw new HubError('NOT_FOUND', 'There is no such model: take an id from riskModels.');
    if (model.modelKind !== 'TEXT')
      throw new Refused(invalid(['labels are about texts: name a model of the kind TEXT']));
    return { id, name: model.name, card: model.card, asked: training.asked };
  }

  /** The texts people agree on, by the labels the parent was trained with. */
  private async toldSince(tx: Tx, { id, card, asked }: Parent, sources: readonly LabelSource[]): Promise<ToldRow[]> {
    const { positive, harmless } = asked.request;
    const known = new Set([...card.data.labels.map(one => one.label), ...(positive === null ? [] : [NOTHING_WRONG])]);
    const named = (label: string): string => (label === NOTHING_WRONG ? (harmless ?? label) : label);
    const chosen = chosenLabels(await this.labels.newest(tx, sources)).filter(one => known.has(named(one.label)));
    const rows = await this.labels.byIds(
      tx,
      chosen.map(one => one.id),
    );
    // A model that came out of a file has seen no label; one that came out of labels has seen those before it.
    const seenUntil = id === SHIPPED || !asked.retraining ? new Date(0) : new Date(card.trainedAt);
    return rows.map(row => ({
      text: this.vault.open<{ text: string }>(row.sealed, row.shopId, row.id).text,
      label: named(row.label),
      fresh: row.at > seenUntil,
    }));
  }

  private async keepTold(tx: Tx, setId: string, told: readonly ToldRow[]): Promise<void> {
    const at = this.clock.now();
    for (let part = 0; part * ROWS_A_PART < told.length; part += 1) {
      const rows = told.slice(part * ROWS_A_PART, (part + 1) * ROWS_A_PART);
      const sealed = sealTold(this.vault, setId, part, rows);
      const hash = this.vault.hash('training-part', `${setId}/${part}`);
      await this.trainings.addPart(tx, { setId, part, sealed, bytes: sealed.length, hash, at });
    }
  }
}

const LONGEST_NAME = 100;
const AGAIN = ' + labels';
const nameOf = (name: string): string =>
  name.endsWith(AGAIN) ? name : `${name.slice(0, LONGEST_NAME - AGAIN.length)}${AGAIN}`;

/** The rows of an upload are removed when it has been trained on; those of the model that ships are at hand. */
function baseFaults({ id, asked }: Parent, setId: string | null): readonly string[] {
  if (setId !== null) return [];
  const isShipped = asked.retraining !== undefined && asked.retraining.baseSet === null;
  if (!isShipped) return [`the rows of ${id} were removed after its training: upload its file again and name the set`];
  return shippedRows()
    ? []
    : ['the rows of the model that ships are not in this installation: upload a file and name the set'];
}

function labelFaults(told: readonly ToldRow[]): readonly string[] {
  const fresh = told.filter(one => one.fresh).length;
  if (fresh >= FEWEST_LABELS) return [];
  return [
    `people have labelled ${fresh} texts that are new to the model, at least ${FEWEST_LABELS} are needed: ` +
      `review ${FEWEST_LABELS - fresh} more orders with a remark, or name more sources`,
  ];
}
