import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { originsOf, parentOf, traceparentOf } from './causes.js';
import type { TracingParts } from './open-tracing.js';
import { openProvider, type Provider } from './otel-provider.js';
import { Tracing, type Notes, type Span, type SpanFacts } from './tracing.js';

/** Longest wait for the receiver when the process stops. */
const GOODBYE_MS = 2_000;

/**
 * Traces by the OpenTelemetry SDK. Nothing is registered globally: libraries that look for a global tracer would add spans whose
 * attributes nobody here has looked at.
 */
export class OtelTracing extends Tracing {
  readonly isOn = true;
  private readonly current = new AsyncLocalStorage<OtelSpan | undefined>();
  private readonly tracer: Tracer;

  private constructor(private readonly provider: Provider) {
    super();
    this.tracer = provider.getTracer('ordermesh');
  }

  static open(url: string, parts: TracingParts): OtelTracing {
    return new OtelTracing(openProvider(url, parts));
  }

  here(): string | undefined {
    const span = this.current.getStore();
    return span && traceparentOf(span.spanContext());
  }

  span<T>(span: Span, work: (notes: Notes) => T): T {
    const around = this.current.getStore();
    if (span.isPart && !around?.isRecording()) return work(new SpanNotes(around));
    return this.run(this.begin(span, around), work);
  }

  together<I, T>(span: Span, items: readonly I[], causeOf: (item: I) => unknown, work: () => T): T {
    return this.span({ ...span, from: items.map(causeOf) }, work);
  }

  apart<T>(work: () => T): T {
    return this.current.run(undefined, work);
  }

  async close(): Promise<void> {
    const limit = new Promise(resolve => setTimeout(resolve, GOODBYE_MS).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), limit]);
  }

  private begin({ name, kind, facts, from, linked = [] }: Span, around: OtelSpan | undefined): OtelSpan {
    const parent = parentOf(originsOf(from ?? []));
    const origins = originsOf([...(from ?? []), ...linked]);
    const options = {
      kind: kind ? SpanKind[kind] : SpanKind.INTERNAL,
      attributes: attributesOf(facts),
      // One cause alone is the parent and needs no link beside.
      links: parent && origins.length === 1 ? [] : origins.map(context => ({ context })),
    };
    if (parent) return this.tracer.startSpan(name, options, trace.setSpanContext(ROOT_CONTEXT, parent));
    const context: Context = around && !from ? trace.setSpan(ROOT_CONTEXT, around) : ROOT_CONTEXT;
    return this.tracer.startSpan(name, options, context);
  }

  private run<T>(span: OtelSpan, work: (notes: Notes) => T): T {
    const notes = new SpanNotes(span);
    return this.current.run(span, () => {
      try {
        const result = work(notes);
        if (!(result instanceof Promise)) return ended(span, result);
        return result.then(
          value => ended(span, value),
          (error: unknown) => Promise.reject(failed(span, notes, error)),
        ) as T;
      } catch (error) {
        throw failed(span, notes, error);
      }
    });
  }
}

class SpanNotes implements Notes {
  constructor(private readonly span: OtelSpan | undefined) {}

  add(facts: SpanFacts): void {
    this.span?.setAttributes(attributesOf(facts));
  }

  fail(type: string): void {
    this.span?.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
  }
}

function ended<T>(span: OtelSpan, value: T): T {
  span.end();
  return value;
}

function failed(span: OtelSpan, notes: Notes, error: unknown): Error {
  notes.fail(errorTypeOf(error));
  span.end();
  return error as Error;
}

/** The kind of an error. Its message may quote what a person wrote. */
function errorTypeOf(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : error.constructor.name;
}

const attributesOf = (facts: SpanFacts = {}): Attributes => facts as Attributes;
