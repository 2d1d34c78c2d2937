import { FeatureModel, type FeatureModelParts } from './feature-model.js';
import { BUCKETS } from './grams.js';
import { TextModel, type ClassHead } from './text-model.js';

/** A model that can be kept in a file. */
export type Model = TextModel | FeatureModel;

/** Counts up when the reading of texts or the layout changes: a model read by other eyes would say something else. */
export const FILE_VERSION = 2;
/** Why the bytes of a model cannot be used, and what to do. */
export class UnreadableModel extends Error {}

const MAGIC = 0x4d52_4d4f;
const LEAD_BYTES = 16;
const LONGEST_HEADER = 64 * 1024 * 1024;

type Header =
  | { readonly kind: 'TEXT'; readonly heads: readonly ClassHead[]; readonly buckets: number }
  | { readonly kind: 'FEATURES'; readonly parts: FeatureModelParts };

/**
 * A model as bytes: "OMRM", version, checksum, length of the header; then the header as JSON; then for texts the numbers of
 * the buckets that are used (Int32) and their rows of the table (Float32). All in little-endian order.
 */
export function encodeModel(model: Model): Uint8Array {
  if (model instanceof FeatureModel) return assemble({ kind: 'FEATURES', parts: finite(model.parts) }, []);
  const { heads, table } = model.parts;
  const stride = heads.length + 1;
  const buckets = Int32Array.from({ length: BUCKETS }, (_, bucket) => bucket).filter(
    bucket => table[bucket * stride] !== 0,
  );
  const rows = new Float32Array(buckets.length * stride);
  buckets.forEach((bucket, i) => rows.set(table.subarray(bucket * stride, (bucket + 1) * stride), i * stride));
  return assemble({ kind: 'TEXT', heads: finite(heads), buckets: buckets.length }, [buckets, rows]);
}

/** Reads a model; throws with what is wrong when the bytes are damaged or of another version. */
export function decodeModel(bytes: Uint8Array): Model {
  const file = Uint8Array.from(bytes);
  const lead = new Int32Array(file.buffer, 0, Math.min(4, file.length >> 2));
  if (lead[0] !== MAGIC) throw new UnreadableModel('this is no file of a risk model');
  if (lead[1] !== FILE_VERSION)
    throw new UnreadableModel(
      `the model file has version ${lead[1]}, this program reads ${FILE_VERSION}: train the model again`,
    );
  const length = lead[3] ?? -1;
  if (length < 2 || length > LONGEST_HEADER || LEAD_BYTES + length > file.length || file.length % 4 !== 0)
    throw new UnreadableModel('the model file is cut off: take it from where it came from again');
  if (lead[2] !== checksum(file))
    throw new UnreadableModel(
      'the model file is damaged (its checksum differs): take it from where it came from again',
    );
  const header = JSON.parse(new TextDecoder().decode(file.subarray(LEAD_BYTES, LEAD_BYTES + length))) as Header;
  if (header.kind === 'FEATURES') return new FeatureModel(header.parts);
  return textModel(header, file.buffer, LEAD_BYTES + length);
}

function textModel(header: Extract<Header, { kind: 'TEXT' }>, buffer: ArrayBuffer, at: number): TextModel {
  const stride = header.heads.length + 1;
  const buckets = new Int32Array(buffer, at, header.buckets);
  const rows = new Float32Array(buffer, at + buckets.byteLength, header.buckets * stride);
  const table = new Float32Array(BUCKETS * stride);
  for (let i = 0; i < buckets.length; i += 1) {
    const to = (buckets[i] as number) * stride;
    for (let k = 0; k < stride; k += 1) table[to + k] = rows[i * stride + k] as number;
  }
  return new TextModel({ heads: header.heads, table });
}

function assemble(header: Header, sections: readonly (Int32Array | Float32Array)[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  // Filled up with blanks, so that the numbers behind it stand where typed arrays want them.
  const length = Math.ceil(json.length / 4) * 4;
  const size = sections.reduce((sum, section) => sum + section.byteLength, LEAD_BYTES + length);
  const file = new Uint8Array(size);
  file.fill(32, LEAD_BYTES, LEAD_BYTES + length);
  file.set(json, LEAD_BYTES);
  let at = LEAD_BYTES + length;
  for (const { buffer, byteOffset, byteLength } of sections) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  const lead = new Int32Array(file.buffer, 0, 4);
  lead.set([MAGIC, FILE_VERSION, checksum(file), length]);
  return file;
}

/** Over everything behind the lead, a word at a time. */
function checksum(file: Uint8Array): number {
  const words = new Int32Array(file.buffer, LEAD_BYTES, (file.length - LEAD_BYTES) >> 2);
  let sum = file.length;
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ (words[i] as number), 0x0100_0193);
  return sum | 0;
}

// JSON has no infinity, which stands in limits of trees and in thresholds nothing reaches; the largest number does the same.
const ENDLESS = 1e308;
const mapNumbers = <T>(value: T, map: (number: number) => number): T =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? map(one) : one))) as T;
const finite = <T>(value: T): T => mapNumbers(value, one => Math.max(-ENDLESS, Math.min(ENDLESS, one)));
