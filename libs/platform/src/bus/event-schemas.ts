import { Ajv, type ValidateFunction } from 'ajv';
import { EVENTS, SUBGRAPHS, type DomainEvent, type EventType } from '#contracts';

const ajv = new Ajv({ allErrors: false, strict: false });

const ENVELOPE = ajv.compile({
  type: 'object',
  required: ['id', 'type', 'version', 'producer', 'aggregate', 'seq', 'shopId', 'at', 'payload'],
  properties: {
    id: { type: 'string', pattern: '^evt_' },
    type: { type: 'string' },
    version: { type: 'integer', minimum: 1 },
    producer: { enum: SUBGRAPHS },
    aggregate: { type: 'string', minLength: 1, maxLength: 255 },
    seq: { type: 'integer', minimum: 1 },
    shopId: { type: 'string' },
    at: { type: 'string' },
    payload: { type: 'object' },
  },
});

const PAYLOADS = new Map<string, ValidateFunction>();

function payloadCheck(type: EventType): ValidateFunction {
  const known = PAYLOADS.get(type);
  if (known) return known;
  const compiled = ajv.compile(EVENTS[type].shape.schema);
  PAYLOADS.set(type, compiled);
  return compiled;
}

// In one process the consumers of a stream are handed the same object: it is looked at once.
const SOUND = new WeakSet<object>();

/** Why an incoming event cannot be trusted; null when its envelope, version and payload are as declared. */
export function faultOf(event: unknown): string | null {
  if (typeof event === 'object' && event !== null && SOUND.has(event)) return null;
  const fault = examine(event);
  if (fault === null) SOUND.add(event as object);
  return fault;
}

/** Whether it has the form of an event, of a type that may be unknown here. */
export const isEnvelope = (event: unknown): event is DomainEvent => ENVELOPE(event);

function examine(event: unknown): string | null {
  if (!ENVELOPE(event)) return `envelope: ${ajv.errorsText(ENVELOPE.errors)}`;
  const { type, version, producer, payload } = event as DomainEvent;
  const declared = Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined;
  if (!declared) return `no event is called ${String(type)}`;
  if (version !== declared.version) return `${type} version ${version} is not understood, only ${declared.version}`;
  if (!(declared.producers as readonly string[]).includes(producer)) return `${type} does not come from ${producer}`;
  const check = payloadCheck(type);
  return check(payload) ? null : `${type}: ${ajv.errorsText(check.errors)}`;
}
