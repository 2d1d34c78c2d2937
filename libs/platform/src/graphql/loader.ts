import DataLoader from 'dataloader';
import type { Viewer } from '#contracts';

/** Context of every GraphQL operation in a subgraph. */
export interface GraphContext {
  readonly viewer: Viewer;
  /** Loaders live as long as the operation. */
  loaders?: Map<string, DataLoader<string, unknown>>;
}

/** One batching loader per name and operation: fields of a list of entities cost one read, not one each. */
export function loaderOf<T>(
  context: GraphContext,
  name: string,
  batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | null> {
  const loaders = (context.loaders ??= new Map<string, DataLoader<string, unknown>>());
  const known = loaders.get(name);
  if (known) return known as DataLoader<string, T | null>;
  // Batching only: two mutations of one request share the context, and the second must not see what was read before its write.
  const made = new DataLoader<string, T | null>(
    async keys => {
      const found = await batch([...new Set(keys)]);
      return keys.map(key => found.get(key) ?? null);
    },
    { cache: false },
  );
  loaders.set(name, made as DataLoader<string, unknown>);
  return made;
}
