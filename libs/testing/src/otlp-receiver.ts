import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it arrived, with its attributes as plain values. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status: { readonly code?: number };
  /** Name of the process it came from. */
  readonly process: unknown;
}

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly doubleValue?: number;
  readonly boolValue?: boolean;
  readonly arrayValue?: { readonly values: readonly Value[] };
}
type Pairs = readonly { readonly key: string; readonly value: Value }[];
type RawSpan = Omit<ReceivedSpan, 'facts' | 'links' | 'process'> & {
  readonly attributes: Pairs;
  readonly links?: ReceivedSpan['links'];
};
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Pairs };
    readonly scopeSpans: readonly { readonly spans: readonly RawSpan[] }[];
  }[];
}

/** Takes traces over OTLP/HTTP in JSON, as a collector would. */
export class OtlpReceiver implements AsyncDisposable {
  readonly spans: ReceivedSpan[] = [];
  /** Everything that came, as it came. */
  text = '';
  /** How requests are answered. */
  status = 200;
  requests = 0;

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      void textOf(request).then(text => {
        this.requests += 1;
        if (this.status === 200) this.take(text);
        response.writeHead(this.status, { 'content-type': 'application/json' }).end('{}');
      });
    });
  }

  static async open(): Promise<OtlpReceiver> {
    const server = createServer();
    const receiver = new OtlpReceiver(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Spans of a trace, and of those that are linked to it, one after the other. */
  followed(traceId: string): ReceivedSpan[] {
    const traces = new Set([traceId]);
    const isOf = (span: ReceivedSpan) => traces.has(span.traceId) || span.links.some(link => traces.has(link.traceId));
    for (let size = 0; size < traces.size;) {
      size = traces.size;
      for (const span of this.spans.filter(isOf)) traces.add(span.traceId);
    }
    return this.spans.filter(isOf);
  }

  /** Spans below one, however deep. */
  below(span: ReceivedSpan): ReceivedSpan[] {
    const children = this.spans.filter(one => one.traceId === span.traceId && one.parentSpanId === span.spanId);
    return children.flatMap(child => [child, ...this.below(child)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  private take(text: string): void {
    this.text += text;
    for (const { resource, scopeSpans } of (JSON.parse(text) as Sent).resourceSpans) {
      const process = factsOf(resource.attributes)['service.name'];
      const raws = scopeSpans.flatMap(({ spans }) => spans);
      this.spans.push(
        ...raws.map(raw => ({ ...raw, links: raw.links ?? [], facts: factsOf(raw.attributes), process })),
      );
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const factsOf = (pairs: Pairs): Record<string, unknown> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, valueOf(value)]));

const valueOf = ({ stringValue, intValue, doubleValue, boolValue, arrayValue }: Value): unknown =>
  stringValue ??
  (intValue === undefined ? undefined : Number(intValue)) ??
  doubleValue ??
  boolValue ??
  arrayValue?.values.map(valueOf);
