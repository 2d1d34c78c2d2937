import { Injectable } from '@nestjs/common';
import { Database, Vault } from '#platform';
import { SHIPPED, shippedBytes, shippedRows } from './shipped-model.js';
import type { TrainingRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';
import { TrainingStore } from './store/training.store.js';
import { openedFrom } from './training/sealed-part.js';
import { openTold, type ToldRow } from './training/told-rows.js';
import type { TrainingOrder } from './training/train-file.js';

/** Puts together what a training needs: the file, what people told, and the model it goes on from. */
@Injectable()
export class TrainingOrders {
  constructor(
    private readonly db: Database,
    private readonly trainings: TrainingStore,
    private readonly models: ModelStore,
    private readonly vault: Vault,
  ) {}

  async of({ setId, asked }: TrainingRow, at: Date): Promise<TrainingOrder> {
    const { mapping, request, retraining } = asked;
    const common = { mapping, request, testFile: null, trainedAt: at.toISOString() };
    if (!retraining) return { ...common, file: await this.fileOf(setId) };
    const { parent, baseSet } = retraining;
    return {
      ...common,
      file: baseSet === null ? (shippedRows() ?? new Uint8Array()) : await this.fileOf(baseSet),
      told: await this.toldIn(setId),
      parent: { id: parent, bytes: await this.bytesOf(parent) },
    };
  }

  private async fileOf(setId: string): Promise<Uint8Array> {
    const parts = await this.db.read(tx => this.trainings.partsOf(tx, setId));
    return Uint8Array.from(Buffer.concat(parts.map(one => openedFrom(this.vault, setId, one.part, one.sealed))));
  }

  private async toldIn(setId: string): Promise<readonly ToldRow[]> {
    const parts = await this.db.read(tx => this.trainings.partsOf(tx, setId));
    return parts.flatMap(({ part, sealed }) => openTold(this.vault, setId, part, sealed));
  }

  private async bytesOf(modelId: string): Promise<Uint8Array> {
    if (modelId === SHIPPED) return shippedBytes();
    return Uint8Array.from(await this.db.read(tx => this.models.bytesOf(tx, modelId)));
  }
}
