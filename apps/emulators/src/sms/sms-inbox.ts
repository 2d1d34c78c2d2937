import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A message as it reached a phone. */
export interface ReceivedMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

const OLDEST_SECONDS = 300;
const MOST_KEPT = 1_000;

/** An SMS provider acted out: it checks who posts and keeps what phones would show. */
export class SmsInbox {
  private readonly messages = new Map<string, ReceivedMessage>();
  /** Messages that are refused as if the provider were busy, before it takes one again. */
  busyFor = 0;

  constructor(
    private readonly secret: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Messages of one phone, or of all, the oldest first. */
  list(to?: string): readonly ReceivedMessage[] {
    return [...this.messages.values()].filter(message => to === undefined || message.to === to);
  }

  /** `POST /sms/messages`: the same id again is the same message. */
  mount(http: FastifyInstance): void {
    void http.register(scope => {
      scope.removeContentTypeParser('application/json');
      scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      scope.post('/sms/messages', async ({ headers, body }, reply) => {
        const text = String(body);
        if (!this.isSigned(text, String(headers['x-ordermesh-timestamp']), String(headers['x-ordermesh-signature'])))
          return reply.status(401).send({ error: 'the signature does not fit' });
        if (this.busyFor > 0) {
          this.busyFor -= 1;
          return reply.status(429).send({ error: 'too many messages' });
        }
        const message = messageIn(text);
        if (!message) return reply.status(400).send({ error: 'a message needs id, to and text' });
        return { id: this.keep(message).id };
      });
      return Promise.resolve();
    });
  }

  private keep(message: Omit<ReceivedMessage, 'at'>): ReceivedMessage {
    const known = this.messages.get(message.id);
    if (known) return known;
    const kept = { ...message, at: new Date(this.now()).toISOString() };
    this.messages.set(kept.id, kept);
    for (const id of this.messages.keys()) if (this.messages.size > MOST_KEPT) this.messages.delete(id);
    return kept;
  }

  private isSigned(body: string, timestamp: string, signature: string): boolean {
    if (!(Math.abs(this.now() / 1_000 - Number(timestamp)) <= OLDEST_SECONDS)) return false;
    const wanted = createHmac('sha256', this.secret).update(`${timestamp}${body}`).digest();
    const given = Buffer.from(signature, 'hex');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}

function messageIn(text: string): Omit<ReceivedMessage, 'at'> | null {
  const { id, to, text: words } = JSON.parse(text) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof to !== 'string' || typeof words !== 'string') return null;
  return id && /^\d{7,15}$/.test(to) && words ? { id, to, text: words } : null;
}
