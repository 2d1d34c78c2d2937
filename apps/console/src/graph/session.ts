const KEY = 'ordermesh.token';

/** Why a token was put back: it was that of a person, whose session has ended, or one that opens nothing here. */
export type Refusal = 'ended' | 'unknown';

/** What it means that the graph does not take a token: those of people have three parts and an end. */
export const refusalOf = (token: string): Refusal => (token.split('.').length === 3 ? 'ended' : 'unknown');

/** The token in the address, moved to the tab's own memory so that it does not stay in the history; else the kept one. */
export function takeToken(): string | null {
  const address = new URL(location.href);
  const given = address.searchParams.get('token');
  if (given !== null) {
    address.searchParams.delete('token');
    history.replaceState(null, '', address);
    if (given.trim()) keepToken(given.trim());
  }
  return sessionStorage.getItem(KEY);
}

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);
export const forgetToken = (): void => sessionStorage.removeItem(KEY);
