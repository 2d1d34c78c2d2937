import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const POLICY =
  "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

/** Serves a built page and its files at `/`; says how to build it when it is not there. */
export async function mountSite(http: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    http.get('/', (_request, reply) =>
      reply.code(503).type('text/plain').send('The console is not built: npm run build\n'),
    );
    return;
  }
  await http.register(fastifyStatic, {
    root: folder,
    index: ['index.html'],
    // Names of built files carry a hash of their content; the page itself must always be fresh.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
      reply.header('content-security-policy', POLICY);
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'no-referrer');
    },
  });
}
