/** An answer of the graph; tests look into it freely. */
// The shape is that of whatever the test asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = { data: any; errors?: { message: string; extensions?: { code?: string } }[] };

/** One GraphQL request over HTTP. */
export async function ask(
  url: string,
  token: string | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
