import type { Scope } from '#contracts';
import type { Tx } from '../database/database.js';

/** What a change would do, as far as it was looked. */
export interface Impact {
  /** Orders, decisions or whatever it is about that were looked at. */
  readonly looked: number;
  /** False when there were more than may be looked at. */
  readonly complete: boolean;
  readonly affected: number;
  /** What would become of them, by name. */
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  /** Some of the orders it would affect. */
  readonly orderIds: readonly string[];
}

/** Orders a preview names at most. */
export const MOST_SAMPLES = 10;

/** Who proposed, who approved, and why. */
export interface Signed {
  readonly maker: string;
  readonly approver: string;
  readonly reason: string;
  readonly at: Date;
}

/** One kind of change that takes two people. Whatever is wrong with it is thrown as Refused. */
export interface ProposalKind<C> {
  readonly name: string;
  /** What both people must be allowed to do. */
  readonly scope: Scope;
  /** Brings a stored change back into its form. */
  read(change: C): C;
  subjectOf(change: C): string;
  /** Throws unless the change can be made as things are. */
  check(tx: Tx, change: C): Promise<void>;
  /** Revision of what it would change. */
  revision(tx: Tx, change: C): Promise<number>;
  impact(change: C): Promise<Impact>;
  apply(tx: Tx, change: C, signed: Signed): Promise<void>;
}
