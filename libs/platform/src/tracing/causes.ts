import { isSpanContextValid, TraceFlags, type SpanContext } from '@opentelemetry/api';

/** As many links as a span may have; a batch of more causes is of no use to anybody who would follow them. */
const MOST = 128;

/** A span context in the form of the W3C header `traceparent`. */
export const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;

/** What traceparents stand for, each once; whatever is none is passed over, since it came from outside. */
export function originsOf(causes: readonly unknown[]): SpanContext[] {
  const distinct = new Set(causes);
  const origins: SpanContext[] = [];
  for (const cause of distinct) {
    const origin = originOf(cause);
    if (origin && origins.push(origin) === MOST) break;
  }
  return origins;
}

/** The one to go on from: the first, when all are of one trace. */
export function parentOf(origins: readonly SpanContext[]): SpanContext | undefined {
  const [first] = origins;
  return origins.every(origin => origin.traceId === first?.traceId) ? first : undefined;
}

/** Later versions of the header may be longer; what is known of them stays in its place. */
function originOf(cause: unknown): SpanContext | null {
  const found =
    typeof cause === 'string' ? /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/.exec(cause) : null;
  if (!found) return null;
  const [, traceId = '', spanId = '', flags = ''] = found;
  const origin = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
  return isSpanContextValid(origin) ? origin : null;
}
