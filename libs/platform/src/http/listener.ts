import Fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config/config.js';
import type { Metrics } from '../metrics.js';

/** Whether every role has started, has what it needs and has not begun to stop. */
export interface Readiness {
  ready: boolean;
  /** What else is told to who asks. */
  readonly facts?: object;
}

const BODY_LIMIT = 1_048_576;
/** Room for the claim of a viewer with some hundred shops. */
export const HEADER_LIMIT = 65_536;

/** The process's one HTTP server, with the health routes every role shares; behind proxies named in `trustProxy` it knows who called them. */
export function createListener(
  metrics: Metrics,
  readiness: Readiness,
  { trustProxy }: Pick<Config, 'trustProxy'> = { trustProxy: '' },
): FastifyInstance {
  const http = Fastify({
    bodyLimit: BODY_LIMIT,
    http: { maxHeaderSize: HEADER_LIMIT },
    forceCloseConnections: true,
    logger: false,
    // Empty text would be read as an address.
    trustProxy: trustProxy || false,
    routerOptions: { maxParamLength: 200 },
  });
  http.get('/live', () => ({ live: true }));
  http.get('/ready', (_request, reply) =>
    reply.code(readiness.ready ? 200 : 503).send({ ready: readiness.ready, ...readiness.facts }),
  );
  http.get('/metrics', async (_request, reply) => {
    const { type, body } = await metrics.text();
    return reply.type(type).send(body);
  });
  return http;
}

/** Begins to listen and says where. */
export async function listen(http: FastifyInstance, host: string, port: number): Promise<string> {
  await http.listen({ host, port });
  const address = http.server.address() as AddressInfo;
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}
