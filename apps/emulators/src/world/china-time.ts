const OFFSET_MS = 8 * 3_600_000;

/** "YYYY-MM-DD HH:mm:ss" on China's clock, as Taobao and Pinduoduo write times. */
export const chinaTime = (at: Date): string =>
  new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

/** Reads such a text; null when it is none. */
export function fromChinaTime(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text.replace(' ', 'T')}Z`) - OFFSET_MS;
  return Number.isNaN(ms) ? null : new Date(ms);
}

/** Unix seconds; 0 for "not yet", as Douyin writes it. */
export const unixSeconds = (at: Date | null): number => (at ? Math.floor(at.getTime() / 1000) : 0);
