/** What a model says on one text or one order. */
export interface Verdict {
  /** Probability of each class, in the order of `classes`. */
  readonly probabilities: readonly number[];
  /** Classes whose threshold is reached. */
  readonly flagged: readonly string[];
}

/** What spoke for a class, or against it when the weight is negative. */
export interface Contribution {
  /** An n-gram of the text, or the name of a feature. */
  readonly what: string;
  /** Share of the score in log odds. */
  readonly weight: number;
}

/** A trained model: of texts (`Input` is the text) or of orders (`Input` is the row of features). */
export interface Classifier<Input> {
  /** Classes it tells apart, each against everything else. */
  readonly classes: readonly string[];
  /** Probability from which each class counts as found. */
  readonly thresholds: readonly number[];
  classify(inputs: readonly Input[]): readonly Verdict[];
  /** The strongest grounds for a class, strongest first. */
  explain(input: Input, className: string, most: number): readonly Contribution[];
}
