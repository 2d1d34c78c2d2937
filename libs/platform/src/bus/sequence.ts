import type { DomainEvent } from '#contracts';
import { streamOf } from './quarantine.js';

/** The last number of each stream, of events in order. */
export function lastOf(events: readonly DomainEvent[]): Map<string, number> {
  return new Map(events.map(event => [streamOf(event), event.seq]));
}

/** Arrival order between aggregates, sequence order within one. */
export function inSequence(events: readonly DomainEvent[]): DomainEvent[] {
  const last = new Map<string, number>();
  const sorted = events.every(event => {
    const stream = streamOf(event);
    const fits = (last.get(stream) ?? 0) <= event.seq;
    last.set(stream, event.seq);
    return fits;
  });
  return sorted ? [...events] : [...events].sort((a, b) => a.seq - b.seq);
}
