import { Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { Clock, Database, Refused, type Tx } from '#platform';
import { needAllShops, soundText } from './house.js';
import { barTo, liveOf, previousOf, type ModelKind, type ModelMove, type ModelState } from './domain/model-state.js';
import { ModelBook, type ModelView } from './model-book.service.js';
import { ModelStore } from './store/model.store.js';

/** Said to who may not train or move models. */
export const MODELS_OF_THE_HOUSE =
  'Models belong to the house: only staff of all shops with the scope risk:write may train or move them.';
const NO_MODEL = 'There is no such model: take an id from riskModels.';

/** A move that is to be written: to which model, into which state. */
interface Wanted {
  readonly id: string;
  readonly kind: ModelKind;
  readonly state: ModelState;
}

/** Moves of models: into shadow, into force, back, out. Each with a person and a reason. */
@Injectable()
export class ModelService {
  constructor(
    private readonly db: Database,
    private readonly models: ModelStore,
    private readonly book: ModelBook,
    private readonly clock: Clock,
  ) {}

  shadow(viewer: Viewer, id: string, reason: string): Promise<ModelView> {
    return this.moveOne(viewer, id, 'SHADOW', reason);
  }

  retire(viewer: Viewer, id: string, reason: string): Promise<ModelView> {
    return this.moveOne(viewer, id, 'RETIRED', reason);
  }

  promote(viewer: Viewer, id: string, reason: string): Promise<ModelView> {
    return this.moveOne(viewer, id, 'LIVE', reason);
  }

  /** Puts the model that was in force before back; without one, none of the house's own is in force. */
  async rollBack(viewer: Viewer, kind: ModelKind, reason: string): Promise<ModelView> {
    needAllShops(viewer, MODELS_OF_THE_HOUSE);
    soundText('reason', reason);
    return this.db.write(async tx => {
      const moves = await this.models.moves(tx);
      const live = liveOf(moves, kind);
      if (live === null) throw new Refused(cannotMove(null, `No model of the kind ${kind} is in force.`));
      const before = previousOf(moves, kind);
      await this.write(tx, viewer, reason, [
        { id: live, kind, state: 'RETIRED' },
        ...(before === null ? [] : [{ id: before, kind, state: 'LIVE' } as const]),
      ]);
      return this.present(tx, live);
    });
  }

  /** Takes a freshly trained model on as a draft. */
  async draft(tx: Tx, id: string, kind: ModelKind, by: Pick<ModelMove, 'author' | 'reason'>): Promise<void> {
    await this.add(tx, { id, kind, state: 'DRAFT' }, by, (await this.models.revision(tx)) + 1);
  }

  /** Lets a fresh draft judge beside the live model, as it was asked for with its training. */
  async shadowDraft(tx: Tx, id: string, kind: ModelKind, by: Pick<ModelMove, 'author' | 'reason'>): Promise<void> {
    await this.add(tx, { id, kind, state: 'SHADOW' }, by, (await this.models.revision(tx)) + 1);
  }

  private async moveOne(
    viewer: Viewer,
    id: string,
    to: 'SHADOW' | 'LIVE' | 'RETIRED',
    reason: string,
  ): Promise<ModelView> {
    needAllShops(viewer, MODELS_OF_THE_HOUSE);
    soundText('reason', reason);
    return this.db.write(async tx => {
      const model = await this.book.viewOf(tx, id);
      if (!model) throw new HubError('NOT_FOUND', NO_MODEL);
      const bar = barTo(to, model.state);
      if (bar !== null) throw new Refused(cannotMove(model.state, bar));
      const { modelKind: kind } = model;
      const live = to === 'LIVE' ? liveOf(await this.models.moves(tx), kind) : null;
      // The promotion before the retirement: that is how a replaced model is told from one that was taken back.
      await this.write(tx, viewer, reason, [
        { id, kind, state: to },
        ...(live === null ? [] : [{ id: live, kind, state: 'RETIRED' } as const]),
      ]);
      return this.present(tx, id);
    });
  }

  private async write(tx: Tx, viewer: Viewer, reason: string, wanted: readonly Wanted[]): Promise<void> {
    const revision = await this.models.revision(tx);
    for (const [i, one] of wanted.entries()) await this.add(tx, one, { author: viewer.name, reason }, revision + 1 + i);
  }

  private async add(
    tx: Tx,
    { id, kind, state }: Wanted,
    { author, reason }: Pick<ModelMove, 'author' | 'reason'>,
    revision: number,
  ): Promise<void> {
    const move = { revision, modelId: id, kind, state, author, reason, at: this.clock.now() };
    if (!(await this.models.move(tx, move)))
      throw new HubError('CONFLICT', 'Somebody moved a model at the same moment: look at the models and try again.');
  }

  private async present(tx: Tx, id: string): Promise<ModelView> {
    const model = await this.book.viewOf(tx, id);
    if (!model) throw new HubError('NOT_FOUND', NO_MODEL);
    return model;
  }
}

const cannotMove = (
  standing: ModelState | null,
  message: string,
): Problem & { readonly standing: ModelState | null } => ({
  kind: 'ModelCannotMove',
  code: 'MODEL_CANNOT_MOVE',
  message,
  standing,
});
