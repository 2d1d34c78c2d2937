import { HARMLESS } from './cross-training.js';

/** With fewer rows of a label nothing is learnt that holds on other rows (measured). */
export const FEWEST_PER_LABEL = 50;
/** With fewer the figures are rough. */
export const FEW_PER_LABEL = 200;
/** A row of 50 letters takes about a kilobyte while it is learnt from. */
export const MOST_ROWS = 200_000;
export const MOST_CLASSES = 20;
const LONGEST_LABEL = 64;

/** What the labels of a training set mean. */
export interface LabelMeaning {
  /** The one label that is looked for; all others are harmless. */
  readonly positive: string | null;
  /** The label of rows nothing is wrong with; all others are classes. */
  readonly harmless: string | null;
}

/** What was found in an uploaded set, row by row. */
export interface SetCounts {
  readonly rows: number;
  /** Rows without a text or a label, or that could not be read. */
  readonly unusable: number;
  /** Rows that say what an earlier row says, letter by letter. */
  readonly duplicates: number;
  /** Rows whose text stands under two labels; none of them is used. */
  readonly conflicting: number;
  readonly used: number;
  readonly labels: readonly { readonly label: string; readonly rows: number }[];
}

/** Rows of an upload, each once, whatever they are made of. */
export interface CollectedRows<Row> {
  readonly rows: readonly Row[];
  readonly labels: readonly string[];
  readonly counts: SetCounts;
}

/** Collects rows as they come: equal rows once, and none whose label is in doubt. */
export class RowCollector<Row> {
  private readonly found = new Map<
    string,
    { readonly row: Row; readonly label: string; count: number; clash: boolean }
  >();
  private rows = 0;
  private unusable = 0;

  /** `key`: rows with the same one are the same row. */
  add(key: string, row: Row, label: string): void {
    this.rows += 1;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { row, label, count: 1, clash: false });
    else {
      known.count += 1;
      known.clash ||= known.label !== label;
    }
  }

  /** A row nothing can be learnt from. */
  skip(): void {
    this.rows += 1;
    this.unusable += 1;
  }

  get size(): number {
    return this.rows;
  }

  finish(): CollectedRows<Row> {
    const all = [...this.found.values()];
    const sound = all.filter(one => !one.clash);
    const labels = sound.map(one => one.label);
    const sizes = new Map<string, number>();
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    return {
      rows: sound.map(one => one.row),
      labels,
      counts: {
        rows: this.rows,
        unusable: this.unusable,
        duplicates: sound.reduce((sum, one) => sum + one.count - 1, 0),
        conflicting: all.filter(one => one.clash).reduce((sum, one) => sum + one.count, 0),
        used: sound.length,
        labels: [...sizes].map(([label, rows]) => ({ label, rows })).sort((a, b) => b.rows - a.rows),
      },
    };
  }
}

/** What keeps a set from being trained on; each fault says what to do. */
export function faultsOf({ labels }: SetCounts, { positive, harmless }: LabelMeaning): readonly string[] {
  const names = labels.map(one => one.label);
  if (labels.length < 2) return ['all rows have one label: add rows of another one'];
  if (positive !== null && harmless !== null)
    return ['name the label that is looked for or the harmless one, not both'];
  const named = positive ?? harmless;
  if (named !== null && !names.includes(named))
    return [`no row has the label ${named}; labels there are: ${names.slice(0, 10).join(', ')}`];
  if (named === null && labels.length === 2)
    return [`say which of the labels ${names.join(' and ')} is looked for, or which one is harmless`];
  if (positive === null && labels.length > MOST_CLASSES + 1)
    return [
      `there are ${labels.length} labels: name the one that is looked for, or use at most ${MOST_CLASSES} classes`,
    ];
  const long = names.find(name => name.length > LONGEST_LABEL);
  if (long !== undefined)
    return [`a label has more than ${LONGEST_LABEL} characters: is the column of labels the right one?`];
  return groupsOf(labels, positive)
    .filter(one => one.rows < FEWEST_PER_LABEL)
    .map(
      one =>
        `${one.label} has ${one.rows} different rows, at least ${FEWEST_PER_LABEL} are needed: add ${FEWEST_PER_LABEL - one.rows} more, or leave the label out`,
    );
}

/** What should be known about a set that can be trained on. */
export function warningsOf({ labels, conflicting, used }: SetCounts, { positive }: LabelMeaning): readonly string[] {
  const few = groupsOf(labels, positive)
    .filter(one => one.rows < FEW_PER_LABEL)
    .map(one => `${one.label} has ${one.rows} rows only: the figures are rough, ${FEW_PER_LABEL} would be sound`);
  const doubtful = conflicting > 0.02 * used ? [`${conflicting} rows have a text that stands under two labels`] : [];
  return [...few, ...doubtful];
}

function groupsOf(labels: SetCounts['labels'], positive: string | null): SetCounts['labels'] {
  if (positive === null) return labels;
  const others = labels.filter(one => one.label !== positive).reduce((sum, one) => sum + one.rows, 0);
  return [...labels.filter(one => one.label === positive), { label: `everything but ${positive}`, rows: others }];
}

/** The classes a model is trained for, and the place of each row's class among them. */
export function classesOf(
  labels: readonly string[],
  { positive, harmless }: LabelMeaning,
): { readonly classes: readonly string[]; readonly places: Int32Array } {
  const classes = positive !== null ? [positive] : [...new Set(labels)].filter(label => label !== harmless).sort();
  const places = new Map(classes.map((name, place) => [name, place]));
  return { classes, places: Int32Array.from(labels, label => places.get(label) ?? HARMLESS) };
}
