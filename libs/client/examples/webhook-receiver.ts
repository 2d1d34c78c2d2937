import { createServer, type IncomingMessage, type Server } from 'node:http';
import { verifyWebhook, WebhookRefused } from '@ordermesh/client';

/** What the receiver does with a delivery it has not seen before. */
export type Handle = (payload: unknown, id: string) => void | Promise<void>;

/** A web server for deliveries of the hub: forgeries are refused, repetitions are acknowledged and not handled again. */
export function webhookReceiver(secret: string, handle: Handle): Server {
  // A real receiver keeps the ids in the database that it writes the payload to, in the same transaction.
  const handled = new Set<string>();
  const receive = async (request: IncomingMessage): Promise<number> => {
    try {
      const { id, payload } = await verifyWebhook(await bodyOf(request), request.headers, secret);
      if (!handled.has(id)) await handle(payload, id);
      handled.add(id);
      return 204;
    } catch (error) {
      // With any other status than 2xx the hub delivers again later.
      return error instanceof WebhookRefused ? 400 : 500;
    }
  };
  return createServer((request, response) => {
    void receive(request).then(status => response.writeHead(status).end());
  });
}

/** The bytes as they came: a body that was parsed and written out again has another signature. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
