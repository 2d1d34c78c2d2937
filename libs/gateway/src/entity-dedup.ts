import type { GraphQLFormattedError } from 'graphql';
import type { FetchResult, Variables } from '#platform';

/**
 * Asks for each distinct entity once and hands the answer to every place that named it: twenty lines of one SKU are one
 * look-up. The gateway changes what it is given, so each place gets an object of its own.
 */
export async function askDistinct(
  variables: Variables,
  ask: (variables: Variables) => Promise<FetchResult>,
): Promise<FetchResult> {
  const { representations } = variables;
  if (!Array.isArray(representations)) return ask(variables);
  const { distinct, slots } = distinctOf(representations);
  if (distinct.length === representations.length) return ask(variables);
  const result = await ask({ ...variables, representations: distinct });
  const entities = result.data?.['_entities'];
  return {
    ...result,
    ...(Array.isArray(entities) ? { data: { ...result.data, _entities: spread(entities, slots) } } : {}),
    ...(result.errors ? { errors: result.errors.flatMap(error => atEveryPlace(error, slots)) } : {}),
  };
}

/** The distinct representations, and for each place the index of its own among them. */
function distinctOf(representations: readonly unknown[]): { distinct: unknown[]; slots: number[] } {
  const known = new Map<string, number>();
  const distinct: unknown[] = [];
  const slots = representations.map(representation => {
    const text = JSON.stringify(representation);
    const slot = known.get(text) ?? distinct.push(representation) - 1;
    known.set(text, slot);
    return slot;
  });
  return { distinct, slots };
}

function spread(entities: readonly unknown[], slots: readonly number[]): unknown[] {
  const given = new Set<number>();
  return slots.map(slot => {
    if (given.has(slot)) return copyOf(entities[slot]);
    given.add(slot);
    return entities[slot];
  });
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) copy[name] = copyOf(member);
  return copy;
}

/** `_entities.0.stock` of the answer may stand for the entities 0, 4 and 7 of the question. */
function atEveryPlace(error: GraphQLFormattedError, slots: readonly number[]): readonly GraphQLFormattedError[] {
  const [root, slot, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof slot !== 'number') return [error];
  return slots.flatMap((own, place) => (own === slot ? [{ ...error, path: [root, place, ...rest] }] : []));
}
