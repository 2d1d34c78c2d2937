import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import type { SendOutcome } from './domain/text-message.js';

/** Who sends messages for the hub, and where buyers find the page. */
export interface SmsProvider {
  readonly url: string;
  readonly secret: string;
  /** Name in front of every message. */
  readonly sign: string;
  readonly publicUrl: string;
}

/** A message as it goes out; the id is the same at every attempt. */
export interface TextMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** What came of an attempt; 0 when there was no answer. */
export interface SendAnswer {
  readonly outcome: SendOutcome;
  readonly statusCode: number;
}

const TIMEOUT_MS = 10_000;
/** Not this message is at fault, but the moment. */
const LATER: readonly number[] = [408, 425, 429];

/** Posts messages to the provider as signed JSON. */
@Injectable()
export class SmsSender {
  private known: SmsProvider | null;

  constructor(@Inject(CONFIG) { smsUrl: url, smsSecret: secret, smsSign: sign, publicUrl }: Config) {
    this.known = url && publicUrl ? { url, secret, sign, publicUrl } : null;
  }

  /** Null: nobody can be written to. */
  get provider(): SmsProvider | null {
    return this.known;
  }

  /** The demo has a provider of its own, whose address is known only once it runs. */
  use(provider: SmsProvider): void {
    this.known ??= provider;
  }

  async send({ url, secret }: SmsProvider, message: TextMessage): Promise<SendAnswer> {
    const body = JSON.stringify(message);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const headers = {
      'content-type': 'application/json',
      'x-ordermesh-timestamp': timestamp,
      'x-ordermesh-signature': createHmac('sha256', secret).update(`${timestamp}${body}`).digest('hex'),
    };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      await answer.body?.cancel();
      return { outcome: outcomeOf(answer.status), statusCode: answer.status };
    } catch {
      // What fetch says may quote the message, which names a phone: it goes into no log.
      return { outcome: 'UNREACHABLE', statusCode: 0 };
    }
  }
}

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return 'SENT';
  return status >= 400 && status < 500 && !LATER.includes(status) ? 'REFUSED' : 'BUSY';
}
