import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel } from './domain/classifier/model-file.js';
import type { ModelCard } from './domain/classifier/model-card.js';
import { csvOfFolder } from './training/csv-folder.js';
import { TextModel } from './domain/classifier/text-model.js';

/** The name decisions give the model that ships. */
export const SHIPPED = 'mdl_shipped';

/** Read from the checkout; the build copies nothing. */
const HERE = join(
  import.meta.dirname,
  import.meta.dirname.includes(join('dist', 'libs')) ? '../../../..' : '../../..',
  'libs/risk',
);
const FOLDER = join(HERE, 'model');
const FILE = join(FOLDER, 'default.model');
const CARD = join(FOLDER, 'default.card.json');

let shipped: TextModel | null | undefined;

/** The text model that ships, in force until one of the house's own is promoted; null in a checkout without it. */
export function shippedModel(): TextModel | null {
  if (shipped === undefined) shipped = existsSync(FILE) ? read() : null;
  return shipped;
}

let release: string | undefined;

/** The name a model is counted and watched under: models that ship with different releases are different models. */
export const watchedAs = (modelId: string): string => (modelId === SHIPPED ? (release ??= releaseName()) : modelId);

const releaseName = (): string =>
  existsSync(FILE)
    ? `${SHIPPED}@${createHash('sha256').update(readFileSync(FILE)).digest('hex').slice(0, 8)}`
    : SHIPPED;

/** The card of the model that ships; null in a checkout without it. */
export function shippedCard(): ModelCard | null {
  return existsSync(CARD) ? (JSON.parse(readFileSync(CARD, 'utf8')) as ModelCard) : null;
}

/** The rows the model that ships learnt from; null in a checkout without them. */
export function shippedRows(): Uint8Array | null {
  const folder = join(HERE, 'training');
  return existsSync(folder) ? csvOfFolder(folder) : null;
}

/** The file of the model that ships. */
export const shippedBytes = (): Uint8Array => Uint8Array.from(readFileSync(FILE));

function read(): TextModel {
  const model = decodeModel(readFileSync(FILE));
  if (!(model instanceof TextModel)) throw new Error(`${FILE} is no text model: run npm run train-default`);
  return model;
}
