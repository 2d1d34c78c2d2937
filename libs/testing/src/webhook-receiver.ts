import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook } from '#client';

/** A delivery as it came in. */
export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly path: string;
  /** The webhook-id. */
  readonly id: string;
}

/** Somebody who is sent webhooks. */
export interface WebhookReceiver extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly ReceivedWebhook[];
  /** What it answers from now on: a status, or what to do with the response (nothing: it hangs). */
  answer(how: number | ((response: ServerResponse, received: ReceivedWebhook) => void)): void;
  /** What a delivery says, once it is known to be from the hub. */
  verified(index: number, secret: string, now?: Date): Promise<{ readonly id: string; readonly payload: never }>;
}

/** Opens one on a free port of this machine. */
export async function aWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  let answer = (response: ServerResponse, _received: ReceivedWebhook): void => void response.writeHead(204).end();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers, url = '' } = request;
      const one = { headers, path: url, body: Buffer.concat(chunks).toString(), id: String(headers['webhook-id']) };
      received.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: how => {
      answer = typeof how === 'number' ? response => void response.writeHead(how).end() : how;
    },
    verified: (index, secret, now) => {
      const { body = '', headers = {} } = received[index] ?? {};
      return verifyWebhook<never>(body, headers, secret, now ? { now } : {});
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
