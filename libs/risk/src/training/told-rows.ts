import type { Vault } from '#platform';

/** One text with the label people gave it. */
export interface ToldRow {
  readonly text: string;
  readonly label: string;
  /** Younger than the model it is compared with: that one cannot have seen it. */
  readonly fresh: boolean;
}

/** Labels belong to many shops; the set of them belongs to the house. */
const HOUSE = '';

/** Seals rows under their place in their set. */
export const sealTold = (vault: Vault, setId: string, part: number, rows: readonly ToldRow[]): string =>
  vault.seal({ rows }, HOUSE, `${setId}/told/${part}`);

/** Opens rows. */
export const openTold = (vault: Vault, setId: string, part: number, sealed: string): readonly ToldRow[] =>
  vault.open<{ rows: readonly ToldRow[] }>(sealed, HOUSE, `${setId}/told/${part}`).rows;
