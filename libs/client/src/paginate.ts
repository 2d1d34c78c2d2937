/** A page of a list, as every list of the graph gives it. */
export interface Connection<Node> {
  readonly nodes?: readonly Node[];
  readonly edges?: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Asks for one page; `after` is null for the first. */
export type AskPage<Node> = (after: string | null) => Promise<Connection<Node> | null | undefined>;

/** All things of a list one by one; the next page is asked for when the last thing of a page has been taken. */
export async function* pages<Node>(ask: AskPage<Node>): AsyncGenerator<Node, void, undefined> {
  for (let after: string | null = null; ;) {
    const page: Connection<Node> | null | undefined = await ask(after);
    if (!page) return;
    yield* page.nodes ?? (page.edges ?? []).map(({ node }) => node);
    const next = nextOf(page, after);
    if (next === null) return;
    after = next;
  }
}

function nextOf({ pageInfo, nodes, edges }: Connection<unknown>, after: string | null): string | null {
  if (!nodes && !edges) throw new TypeError('A page needs "nodes" or "edges { node }": select one of them.');
  // The compiler sees to it, but not for operations written as plain text.
  const { hasNextPage, endCursor } = (pageInfo as Partial<typeof pageInfo> | undefined) ?? {};
  if (hasNextPage === undefined)
    throw new TypeError('Select "pageInfo { hasNextPage endCursor }" in the list: it says where the next page begins.');
  if (!hasNextPage) return null;
  if (!endCursor) throw new TypeError('Select "endCursor" in "pageInfo": the next page begins behind it.');
  if (endCursor === after)
    throw new TypeError('The next page is this one again: does the operation pass "$after" to the list?');
  return endCursor;
}
