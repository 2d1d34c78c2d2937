import type { Vault } from '#platform';

/** Training sets belong to no shop. */
const HOUSE = '';

/** The bytes of a slice in base64; null when it is none, empty or too long. */
export function contentOf(content: string, most: number): Buffer | null {
  const bytes = Buffer.from(content, 'base64');
  const isSound = bytes.length > 0 && bytes.length <= most && bytes.toString('base64') === content;
  return isSound ? bytes : null;
}

/** Seals a slice under its place in its set. */
export const sealedIn = (vault: Vault, setId: string, part: number, content: string): string =>
  vault.seal({ content }, HOUSE, `${setId}/${part}`);

/** Opens a slice. */
export function openedFrom(vault: Vault, setId: string, part: number, sealed: string): Buffer {
  return Buffer.from(vault.open<{ content: string }>(sealed, HOUSE, `${setId}/${part}`).content, 'base64');
}
