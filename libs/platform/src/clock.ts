/** The time; injected so that tests can set it. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** RFC 3339, UTC, milliseconds. */
  iso(): string {
    return this.now().toISOString();
  }
}

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** The business day (Asia/Shanghai, no daylight saving since 1991) an instant falls on: "2026-11-22". */
export const businessDay = (at: Date): string => new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

/** First instant of a business day. */
export const businessDayStart = (day: string): Date => new Date(Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI_MS);

/** Milliseconds of one day. */
export const DAY = DAY_MS;
