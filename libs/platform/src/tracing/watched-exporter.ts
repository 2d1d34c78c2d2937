import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';

const SENT = 0;
type Done = Parameters<SpanExporter['export']>[1];

/** Says once that the receiver does not take the traces, and once that it does again; what it did not take is gone. */
export class WatchedExporter implements SpanExporter {
  private readonly spans;
  private isDown = false;

  constructor(
    private readonly inner: SpanExporter,
    private readonly receiver: string,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.spans = metrics.counter('ordermesh_trace_spans_total', 'Spans by what became of them', ['result']);
  }

  export(spans: ReadableSpan[], done: Done): void {
    this.inner.export(spans, result => {
      this.note(result.code === SENT ? null : (result.error?.message ?? 'no reason given'), spans.length);
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.inner.shutdown();
  }

  private note(reason: string | null, count: number): void {
    this.spans.inc({ result: reason === null ? 'sent' : 'lost' }, count);
    if (this.isDown === (reason !== null)) return;
    this.isDown = reason !== null;
    const { receiver } = this;
    if (this.isDown) this.log.warn({ receiver, reason }, 'traces are not taken; spans are lost until they are');
    else this.log.info({ receiver }, 'traces are taken again');
  }
}
