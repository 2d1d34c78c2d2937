import { readJson } from '../domain/json.js';
import type { RawInput } from './channel-adapter.js';

/** The JSON of an input: what was read of it already, or else its text. */
export const jsonOf = ({ text, parsed }: RawInput): unknown => (parsed ? parsed.json : readJson(text));
