/**
 * What is known of an event beside its content, by the name of the argument that filters on it; a list holds any of its values,
 * and what is not known passes no filter.
 */
export type Labels = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What an answer of a live stream says of the stream itself, in its extensions. */
export type LiveNote =
  | { readonly stream: 'open' }
  | { readonly stream: 'ended' }
  /** No event: the feed was looked through up to here. */
  | { readonly stream: 'reached'; readonly position: number }
  | { readonly stream: 'event'; readonly position: number; readonly labels: Labels };

/** Arguments of a live root as the client gave them; what is missing or null filters nothing. */
export type LiveFilter = Readonly<Record<string, unknown>>;

/** Whether an event is among those a filter asks for: each argument names a value, or several of which one is enough. */
export function passes(labels: Labels, filter: LiveFilter): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (wanted === null || wanted === undefined) return true;
    const own = valuesOf(labels[name]);
    return valuesOf(wanted).some(value => own.includes(value));
  });
}

const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
