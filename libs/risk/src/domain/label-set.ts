/** Where a label comes from. */
export const LABEL_SOURCES = ['REVIEW', 'TICKET', 'COMPLAINT'] as const;
export type LabelSource = (typeof LABEL_SOURCES)[number];

/** A person's word on the words of a buyer; the words themselves are not in it. */
export interface Label {
  /** Later labels have greater ids. */
  readonly id: string;
  readonly label: string;
  readonly source: LabelSource;
  readonly by: string;
  readonly at: Date;
  readonly textHash: string;
  readonly buyerHash: string | null;
}

/** So many labels of one person count for one class: a model must not become one person's view. */
export const MOST_OF_ONE_PERSON = 300;
/** With fewer nothing comes out that can be told from chance. */
export const FEWEST_LABELS = 50;

/**
 * The labels to learn from. Of what one person said of a text the last word counts; of what several said, the label most of them
 * gave, and none where they are divided. Of one buyer the newest text is taken: the same hand must not stand on both sides of
 * a test. Of one person so many of a class, the newest.
 */
export function chosenLabels<L extends Label>(labels: readonly L[]): readonly L[] {
  const newest = [...labels].sort((a, b) => (a.id < b.id ? 1 : -1));
  const texts = Map.groupBy(newest, one => one.textHash);
  const agreed = [...texts.values()].flatMap(said => winner(lastWords(said)) ?? []);
  const perPerson = new Map<string, number>();
  const buyers = new Set<string>();
  return agreed
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .filter(({ label, by, buyerHash }) => {
      if (buyerHash !== null && buyers.has(buyerHash)) return false;
      const key = `${by}\0${label}`;
      const count = perPerson.get(key) ?? 0;
      if (count >= MOST_OF_ONE_PERSON) return false;
      perPerson.set(key, count + 1);
      if (buyerHash !== null) buyers.add(buyerHash);
      return true;
    });
}

/** What each person said last; given newest first. */
const lastWords = <L extends Label>(said: readonly L[]): readonly L[] => [
  ...new Map([...said].reverse().map(one => [one.by, one])).values(),
];

/** The newest word of the largest party; null when two are as large. */
function winner<L extends Label>(words: readonly L[]): L | null {
  const parties = [...Map.groupBy(words, one => one.label).values()].sort((a, b) => b.length - a.length);
  const [first = [], second = []] = parties;
  if (first.length === second.length) return null;
  return first.reduce((newest, one) => (one.id > newest.id ? one : newest));
}
