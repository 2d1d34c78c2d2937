/** FLAGGED waits for a person; RELEASED and REJECTED are a person's words. */
export const OUTCOMES = ['CLEARED', 'FLAGGED', 'RELEASED', 'REJECTED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Suspected fraud: a risk officer decides. */
export const FRAUD = 1;
/** Something is unclear: the buyer is asked. */
export const UNCLEAR = 2;
/** Nothing is held up; the reasons are kept as tags. */
export const TAG_ONLY = 3;

/** Why a decision is what it is, for people. */
export interface Reason {
  readonly rule: string;
  readonly message: string;
}

/** A rule that fired, and the values it fired on. Words of the buyer are never among them. */
export interface Leaf extends Reason {
  readonly version: number;
  readonly level: number;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** What a trained model says; none is trained yet, but decisions have room for it. */
export interface Opinion {
  readonly model: string;
  /** Probability of fraud in ten thousandths. */
  readonly scoreBp: number;
  /** What spoke for it most. */
  readonly top: readonly string[];
}

/** What the screening of one order came to. */
export interface Verdict {
  readonly outcome: Extract<Outcome, 'CLEARED' | 'FLAGGED'>;
  readonly level: number;
  readonly reasons: readonly Reason[];
}

/** The gravest rule decides. An opinion alone holds nothing up until its threshold is a published setting. */
export function verdictOf(leaves: readonly Leaf[]): Verdict {
  const level = leaves.reduce((gravest, leaf) => Math.min(gravest, leaf.level), TAG_ONLY);
  return {
    outcome: level < TAG_ONLY ? 'FLAGGED' : 'CLEARED',
    level,
    reasons: leaves.map(({ rule, message }) => ({ rule, message })),
  };
}
