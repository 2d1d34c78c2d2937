import type { Platform } from './order.js';

/**
 * Numbers in the platforms' own form. They begin with the second of the start, so a world that starts again beside a hub
 * that kept its data never gives a number twice; Taobao's and Douyin's have 19 digits, beyond 2^53.
 */
export class Numbers {
  private counter = 0;

  constructor(private readonly startedAt: Date) {}

  orderId(platform: Platform): string {
    if (platform === 'pinduoduo') return `${this.day()}-${this.second().slice(1)}${this.count(6)}`;
    return this.long(platform === 'taobao' ? '2' : '6');
  }

  lineId(platform: Platform): string {
    return this.long(platform === 'taobao' ? '3' : '5');
  }

  refundId(platform: Platform): string {
    return platform === 'pinduoduo' ? `7${this.second().slice(4)}${this.count(6)}` : this.long('7');
  }

  messageId(): string {
    return this.long('8');
  }

  private long(first: string): string {
    return `${first}${this.second()}${this.count(8)}`;
  }

  private count(digits: number): string {
    this.counter += 1;
    return String(this.counter % 10 ** digits).padStart(digits, '0');
  }

  private second(): string {
    return String(Math.floor(this.startedAt.getTime() / 1000)).padStart(10, '0');
  }

  private day(): string {
    return new Date(this.startedAt.getTime() + 8 * 3_600_000).toISOString().slice(2, 10).replaceAll('-', '');
  }
}
