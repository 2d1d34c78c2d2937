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

/** What one test of a rule came to. Words of a person are never among them: of a text only the rule's own word is told. */
export interface SeenTest {
  readonly id: string;
  readonly field: string;
  readonly op: string;
  readonly held: boolean;
  /** The figure or code that was compared. */
  readonly seen?: string | number;
  /** The phrase or expression of the rule that was found. */
  readonly word?: string;
}

/** A rule that fired, and what each of its tests came to. */
export interface Leaf extends Reason {
  readonly version: number;
  readonly level: number;
  /** Absent in decisions from before rules were conditions. */
  readonly tests?: readonly SeenTest[];
  /** It runs in shadow: recorded, never acted on. */
  readonly shadow?: boolean;
  /** An exception was made, or the model holds it for harmless: recorded, not acted on. */
  readonly waived?: 'SNOOZED' | 'ALLOWED' | 'DOUBTED';
}

/** What a trained model says of one class of trouble. */
export interface Opinion {
  readonly model: string;
  readonly className: string;
  /** Probability in ten thousandths. */
  readonly bp: number;
  /** The model's own threshold was reached. */
  readonly found: boolean;
  /** The model runs in shadow: recorded, never acted on. */
  readonly shadow?: boolean;
}

/** What the screening of one order came to. */
export interface Verdict {
  readonly outcome: Extract<Outcome, 'CLEARED' | 'FLAGGED'>;
  readonly level: number;
  readonly reasons: readonly Reason[];
}

/** A rule in shadow has no say, and neither has one that is waived. */
export const hasSay = ({ shadow, waived }: Leaf): boolean => shadow !== true && waived === undefined;

/** Whether something that counts is unclear, beside whatever is graver: only the buyer can mend it. */
export const isUnclear = (leaves: readonly Leaf[]): boolean =>
  leaves.some(leaf => leaf.level === UNCLEAR && hasSay(leaf));

/** The gravest rule decides. */
export function verdictOf(fired: readonly Leaf[]): Verdict {
  const leaves = fired.filter(hasSay);
  const level = leaves.reduce((gravest, leaf) => Math.min(gravest, leaf.level), TAG_ONLY);
  return {
    outcome: level < TAG_ONLY ? 'FLAGGED' : 'CLEARED',
    level,
    reasons: leaves.map(({ rule, message }) => ({ rule, message })),
  };
}
