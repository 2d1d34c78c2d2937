import { createHash } from 'node:crypto';

const KEPT = 5_000;

/** What polls brought lately, by digest: windows overlap, and an unchanged order need not be stored with every poll. */
export class RecentTexts {
  private readonly shops = new Map<string, Set<string>>();

  has(shopId: string, text: string): boolean {
    return this.shops.get(shopId)?.has(digestOf(text)) ?? false;
  }

  add(shopId: string, texts: readonly string[]): void {
    const known = this.shops.get(shopId) ?? new Set<string>();
    this.shops.set(shopId, known);
    for (const text of texts) known.add(digestOf(text));
    // Sets keep the order of insertion: the first are the oldest.
    for (const oldest of known) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
  }
}

const digestOf = (text: string): string => createHash('sha1').update(text).digest('base64');
