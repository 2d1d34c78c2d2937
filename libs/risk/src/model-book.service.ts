import { Injectable } from '@nestjs/common';
import { Database, Log, need, type Tx } from '#platform';
import type { Viewer } from '#contracts';
import type { Classifier } from './domain/classifier/classifier.js';
import { FeatureModel } from './domain/classifier/feature-model.js';
import { decodeModel, UnreadableModel, type Model } from './domain/classifier/model-file.js';
import { TextModel } from './domain/classifier/text-model.js';
import { liveOf, shadowsOf, statesOf, type ModelMove, type ModelState } from './domain/model-state.js';
import { SHIPPED, shippedModel } from './shipped-model.js';
import type { ModelRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';

/** A model as the graph tells unions apart. */
export type ModelView = ModelRow & {
  readonly kind: 'RiskModel';
  readonly state: ModelState;
  readonly moves: readonly ModelMove[];
};

/** A model that judges, and the id decisions name it by. */
export interface NamedModel<M> {
  readonly id: string;
  readonly model: M;
}

/** The models of one moment: those in force, and those that judge beside them without effect. */
export interface ModelSet {
  /** Everything up to this move; 0 before the first one. */
  readonly revision: number;
  readonly texts: NamedModel<Classifier<string>> | null;
  readonly features: NamedModel<FeatureModel> | null;
  readonly shadowTexts: readonly NamedModel<Classifier<string>>[];
  readonly shadowFeatures: readonly NamedModel<FeatureModel>[];
}

/** The trained models: those in force at the moment, and what people may see of all. */
@Injectable()
export class ModelBook {
  private current: ModelSet | null = null;
  private decoded: ReadonlyMap<string, Model> = new Map();

  constructor(
    private readonly db: Database,
    private readonly models: ModelStore,
    private readonly log: Log,
  ) {}

  /** The models in force; asked for every batch, so a promotion counts from the next one on, in every process. */
  async inForce(tx: Tx): Promise<ModelSet> {
    const revision = await this.models.revision(tx);
    if (this.current?.revision === revision) return this.current;
    const moves = await this.models.moves(tx);
    const live = [liveOf(moves, 'TEXT'), liveOf(moves, 'FEATURES')].filter(id => id !== null);
    const shadows = shadowsOf(moves);
    const decoded = await this.load(tx, [...live, ...shadows]);
    this.current = {
      // Of the moves that were read: one more may have come since the revision was asked for.
      revision: moves.at(-1)?.revision ?? 0,
      texts: named(decoded, live, isText)[0] ?? shippedTexts(),
      features: named(decoded, live, isFeatures)[0] ?? null,
      shadowTexts: named(decoded, shadows, isText),
      shadowFeatures: named(decoded, shadows, isFeatures),
    };
    return this.current;
  }

  /** Models belong to the house, as rules do. */
  async newest(viewer: Viewer): Promise<readonly ModelView[]> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL') return [];
    return this.db.read(async tx => this.viewsOf(tx, await this.models.newest(tx)));
  }

  async byId(viewer: Viewer, id: string): Promise<ModelView | null> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL') return null;
    return this.db.read(tx => this.viewOf(tx, id));
  }

  /** One model as it stands in this transaction. */
  async viewOf(tx: Tx, id: string): Promise<ModelView | null> {
    return (await this.viewsOf(tx, await this.models.byIds(tx, [id])))[0] ?? null;
  }

  private async viewsOf(tx: Tx, rows: readonly ModelRow[]): Promise<readonly ModelView[]> {
    const moves = await this.models.moves(tx);
    const states = statesOf(moves);
    return rows.map(row => ({
      ...row,
      kind: 'RiskModel',
      state: states.get(row.id) ?? 'DRAFT',
      moves: moves.filter(move => move.modelId === row.id),
    }));
  }

  /** Reads what is not in memory yet, and forgets what is not used any more. */
  private async load(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Model>> {
    const decoded = new Map<string, Model>();
    for (const id of ids) {
      const model = this.decoded.get(id) ?? this.read(id, await this.models.bytesOf(tx, id));
      if (model) decoded.set(id, model);
    }
    this.decoded = decoded;
    return decoded;
  }

  /** A model that cannot be read (one of another version after an upgrade) must not stop the orders: they go on without it. */
  private read(id: string, bytes: Uint8Array): Model | null {
    try {
      return decodeModel(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableModel)) throw error;
      this.log.error({ model: id, error: error.message }, 'a model in use cannot be read');
      return null;
    }
  }
}

function named<M extends Model>(
  decoded: ReadonlyMap<string, Model>,
  ids: readonly string[],
  is: (model: Model | undefined) => model is M,
) {
  return ids.flatMap(id => {
    const model = decoded.get(id);
    return is(model) ? [{ id, model }] : [];
  });
}

const isText = (model: Model | undefined): model is TextModel => model instanceof TextModel;
const isFeatures = (model: Model | undefined): model is FeatureModel => model instanceof FeatureModel;

function shippedTexts(): NamedModel<TextModel> | null {
  const model = shippedModel();
  return model ? { id: SHIPPED, model } : null;
}
