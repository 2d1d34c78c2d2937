import type { Running } from '#platform';

/** Asks the hub's own door as staff; throws with the first error's message. */
export async function askHub<T>(hub: Pick<Running, 'url' | 'keys'>, query: string, variables: object): Promise<T> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.keys.staffToken}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `the hub answered ${response.status}`);
  return data;
}
