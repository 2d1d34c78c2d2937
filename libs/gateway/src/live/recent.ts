import { passes, type LiveFilter } from '#platform';
import type { Told } from './member.js';

const MOST = 128;

/**
 * What a topic told last. Who was away for a moment, or has all but caught up, is served from here; without it a replay that
 * is always a few events behind a busy topic would never meet it.
 */
export class Recent {
  private readonly events: (Told & { readonly position: number })[] = [];
  /** Everything told after this position is in `events`. */
  private start: number | null = null;
  private last = -1;

  /** Position of the last event told, or where the topic began; null before it has. */
  get reached(): number | null {
    return this.start === null ? null : this.last;
  }

  begin(position: number): void {
    if (this.start !== null) return;
    this.start = position;
    this.last = position;
  }

  add(told: Told & { readonly position: number }): void {
    this.begin(told.position - 1);
    this.events.push(told);
    this.last = told.position;
    if (this.events.length > MOST) this.start = this.events.shift()?.position ?? this.start;
  }

  /** What a filter lets through of all that was told after a position; null when that is not known any more. */
  after(position: number, filter: LiveFilter): readonly string[] | null {
    if (this.start === null || position < this.start) return null;
    const missed = this.events.filter(told => told.position > position && passes(told.labels, filter));
    const payloads = missed.map(({ payload }) => payload).filter(payload => payload !== null);
    return payloads.length === missed.length ? payloads : null;
  }
}
