import type { Config } from '../config/config.js';
import type { Sweep } from './sweep.js';

/** How personal data rests in a column: sealed, as a keyed hash for equality, or as sealed and hashed parts of an event. */
export type PersonalForm = 'SEALED' | 'KEYED_HASH' | 'EVENT';

/** A setting that is a length of time. */
type Length = {
  [K in keyof Config]: K extends `${string}Days` | 'feedHours' ? K : never;
}[keyof Config];

/** How long a column keeps what is personal in it. */
export type Keep =
  | { readonly setting: Length; readonly after: string }
  /** A length that is no setting, in words. */
  | { readonly fixed: string };

/** A column in which something about a buyer rests. */
export interface PersonalColumn {
  readonly table: string;
  readonly column: string;
  readonly form: PersonalForm;
  /** What it tells of whom. */
  readonly what: string;
  /** What it is kept for. */
  readonly basis: string;
  readonly keep: Keep;
  /** What the erasure of a buyer does to it; KEPT only with the reason why it may stay. */
  readonly erasure: 'BLANKED' | 'REMOVED' | { readonly kept: string };
}

/** Columns that look as if they could hold personal data and do not. */
export interface ImpersonalColumns {
  readonly table: string;
  readonly columns: readonly string[];
  readonly because: string;
}

/** What a subgraph declares of its tables: each column that could hold personal data, and the sweeps that blank them in time. */
export interface PersonalData {
  readonly columns: readonly PersonalColumn[];
  readonly impersonal: readonly ImpersonalColumns[];
  readonly sweeps: readonly Sweep[];
}

/** A subgraph without personal data of its own. */
export const NOTHING_PERSONAL: PersonalData = { columns: [], impersonal: [], sweeps: [] };
