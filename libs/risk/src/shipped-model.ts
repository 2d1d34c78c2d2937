import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel } from './domain/classifier/model-file.js';
import { TextModel } from './domain/classifier/text-model.js';

/** The name decisions give the model that ships. */
export const SHIPPED = 'mdl_shipped';

/** Read from the checkout; the build copies nothing. */
const FILE = join(
  import.meta.dirname,
  import.meta.dirname.includes(join('dist', 'libs')) ? '../../../..' : '../../..',
  'libs/risk/model/default.model',
);

let shipped: TextModel | null | undefined;

/** The text model that ships, in force until one of the house's own is promoted; null in a checkout without it. */
export function shippedModel(): TextModel | null {
  if (shipped === undefined) shipped = existsSync(FILE) ? read() : null;
  return shipped;
}

function read(): TextModel {
  const model = decodeModel(readFileSync(FILE));
  if (!(model instanceof TextModel)) throw new Error(`${FILE} is no text model: run npm run train-default`);
  return model;
}
