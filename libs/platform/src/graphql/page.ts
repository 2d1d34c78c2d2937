import { HubError } from '#contracts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** Arguments of every list. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A Relay connection, forward only. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How many rows a caller may have: 20 unless said, 1 to 100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) throw pageSizeFault('first', MAX_SIZE);
  return size;
}

/** Refuses a page that is empty or too large; the same words at the door and in a service. */
export const pageSizeFault = (argument: string, largest: number): HubError =>
  new HubError('BAD_INPUT', `${argument} must be from 1 to ${largest}: read longer lists page by page, with after.`);

/** Opaque cursor of a sort key; the key's last part is the id. */
export const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key a cursor stands for; null without a cursor. Throws BAD_INPUT on one that was not made here. */
export function afterCursor(after: string | null | undefined, parts: number): readonly (string | number)[] | null {
  if (after === null || after === undefined || after === '') return null;
  try {
    const key = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown;
    const sound =
      Array.isArray(key) &&
      key.length === parts &&
      key.every(part => typeof part === 'string' || typeof part === 'number');
    if (sound) return key as (string | number)[];
  } catch {
    // Falls through to the same refusal as any other text that is not a cursor.
  }
  throw new HubError('BAD_INPUT', 'after is not a cursor of this list: pass an endCursor it returned');
}

/** The id a list sorted by ids goes on behind; null without a cursor. */
export function idAfter(after: string | null | undefined): string | null {
  const [id] = afterCursor(after, 1) ?? [];
  return id === undefined ? null : String(id);
}

/** One page from `first + 1` rows that were read: the extra row only tells that there is more. */
export function page<T>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => readonly (string | number)[],
): Connection<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map(node => ({ node, cursor: cursorOf(keyOf(node)) }));
  return { edges, nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
