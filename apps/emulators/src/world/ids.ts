import type { Platform } from './order.js';

/** Hundredths of a second since then have 11 digits until the year 2051. */
const FIRST_DAY = Date.UTC(2020, 0, 1);

/**
 * Numbers in the platforms' own form. They begin with the hundredth of a second of the start, so a world that starts again beside
 * a hub that kept its data never gives a number twice; Taobao's and Douyin's have 19 digits, beyond 2^53.
 */
export class Numbers {
  private counter = 0;
  private readonly start: string;

  constructor(private readonly startedAt: Date) {
    this.start = String(Math.floor((startedAt.getTime() - FIRST_DAY) / 10)).padStart(11, '0');
  }

  orderId(platform: Platform): string {
    return platform === 'pinduoduo' ? `${this.day()}-${this.short()}` : this.long(platform === 'taobao' ? '2' : '6');
  }

  lineId(platform: Platform): string {
    return this.long(platform === 'taobao' ? '3' : '5');
  }

  refundId(platform: Platform): string {
    return platform === 'pinduoduo' ? `7${this.short()}` : this.long('7');
  }

  messageId(): string {
    return this.long('8');
  }

  private long(first: string): string {
    return `${first}${this.start}${this.count(7)}`;
  }

  private short(): string {
    return `${this.start.slice(-9)}${this.count(6)}`;
  }

  private count(digits: number): string {
    this.counter += 1;
    return String(this.counter % 10 ** digits).padStart(digits, '0');
  }

  private day(): string {
    return new Date(this.startedAt.getTime() + 8 * 3_600_000).toISOString().slice(2, 10).replaceAll('-', '');
  }
}
