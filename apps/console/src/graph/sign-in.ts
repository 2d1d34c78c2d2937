/** What came of a try to sign in. */
export type SignedIn =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'wrong' }
  /** Too many wrong passwords before. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'away' };

const PATH = '/session';

/** Changes a name and a password for a token; the password is kept nowhere. */
export async function signIn(name: string, password: string): Promise<SignedIn> {
  const response = await fetch(PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
    credentials: 'omit',
    // A hub that cannot be reached, whatever the reason.
  }).catch(() => null);
  if (response?.status === 429) return { kind: 'wait', seconds: Number(response.headers.get('retry-after') ?? 1) };
  // 400: what was typed cannot be a name and a password.
  if (response?.status === 401 || response?.status === 400) return { kind: 'wrong' };
  const answer = (await response?.json().catch(() => null)) as { readonly token?: unknown } | null | undefined;
  const token = answer?.token;
  return typeof token === 'string' ? { kind: 'token', token } : { kind: 'away' };
}
