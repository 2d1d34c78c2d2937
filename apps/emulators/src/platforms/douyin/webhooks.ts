import { request } from 'undici';
import type { Message } from '../../push/message-book.js';
import type { Surroundings } from '../platform.js';
import { signPush } from './sign.js';

const ANSWER_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 50;
const AT_ONCE = 8;
const PER_PUSH = 5;

/** Posts due messages to the hub, a few to a request, and takes `{"code":0}` within five seconds for a yes. */
export class Webhooks {
  private running = 0;
  private readonly beat: NodeJS.Timeout;
  private readonly abort = new AbortController();

  constructor(
    private readonly around: Surroundings,
    private readonly hubUrl: () => string,
  ) {
    this.beat = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.beat);
    this.abort.abort();
  }

  private look(): void {
    while (this.hubUrl() !== '' && this.running < AT_ONCE) {
      const messages = this.around.book.take(PER_PUSH);
      if (messages.length === 0) return;
      this.running += 1;
      void this.deliver(messages).finally(() => (this.running -= 1));
    }
  }

  private async deliver(messages: readonly Message[]): Promise<void> {
    const body = JSON.stringify(messages.map(({ topic, id, content }) => ({ tag: topic, msg_id: id, data: content })));
    const copies = Math.max(...messages.map(message => message.copies));
    for (let copy = 0; copy < copies; copy += 1) {
      if (await this.post(body)) for (const { id } of messages) this.around.book.settle(id);
    }
  }

  /** True when the hub took it. Anything else, a closed door included, means "come again later". */
  private async post(body: string): Promise<boolean> {
    const { appKey, appSecret, shopId } = this.around.shop;
    try {
      const answer = await request(`${this.hubUrl()}/hooks/douyin/${shopId}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'app-id': appKey,
          'event-sign': signPush(appKey, body, appSecret),
        },
        body,
        signal: AbortSignal.any([this.abort.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      });
      return accepted(answer.statusCode, await answer.body.text());
    } catch {
      return false;
    }
  }
}

function accepted(status: number, body: string): boolean {
  if (status !== 200) return false;
  try {
    return (JSON.parse(body) as { code?: unknown }).code === 0;
  } catch {
    return false;
  }
}
