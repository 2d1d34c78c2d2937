import { EVENTS, type EventType } from '#contracts';
import type { Config } from '../config/config.js';
import { namesWith } from '../bus/rabbit-topology.js';
import type { SpanFacts } from './tracing.js';

interface Told {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly aggregate?: unknown;
}

/** The bus as a destination of messages; in one process the names are those it would have on a broker. */
export const busFacts = ({ rabbitmqUrl, busPrefix }: Config): SpanFacts => ({
  'messaging.system': rabbitmqUrl ? 'rabbitmq' : 'memory',
  'messaging.destination.name': namesWith(busPrefix).exchange,
});

/** What a batch of events is, sound or not. An event alone is named, so that its order can be looked for. */
export function eventFacts(events: readonly unknown[]): SpanFacts {
  const told = events as readonly (Told | null)[];
  const types = new Set(told.map(event => event?.type).filter(isKnown));
  const [only, ...others] = told;
  const named = others.length === 0 && isKnown(only?.type) ? nameOf(only) : {};
  return { 'messaging.batch.message_count': events.length, 'ordermesh.event.types': [...types], ...named };
}

function nameOf({ id, aggregate }: Told = {}): SpanFacts {
  return {
    'ordermesh.aggregate': String(aggregate),
    ...(typeof id === 'string' ? { 'messaging.message.id': id } : {}),
  };
}

const isKnown = (type: unknown): type is EventType => typeof type === 'string' && Object.hasOwn(EVENTS, type);
