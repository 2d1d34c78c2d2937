import type { FastifyInstance } from 'fastify';
import { ErrorMask } from '../graphql/error-mask.js';
import type { Log } from '../log.js';
import type { BootedSubgraph } from '../roles.js';
import type { InternalClaims } from '../security/internal-claims.js';
import type { Tracing } from '../tracing/tracing.js';
import { openInternalRoute } from './internal-route.js';
import { openInternalSocket } from './internal-socket.js';
import { InternalSubgraphs } from './internal-subgraphs.js';

/** What the internal door is made of. */
export interface InternalDoorParts {
  readonly http: FastifyInstance;
  readonly subgraphs: readonly BootedSubgraph[];
  readonly claims: InternalClaims;
  readonly log: Log;
  readonly tracing: Tracing;
}

/** Serves the subgraphs of this process to a gateway in another one; everybody else is refused, whatever they ask. */
export async function openInternalDoor(parts: InternalDoorParts): Promise<{ stop(): Promise<void> }> {
  const mask = new ErrorMask(parts.log.with({ door: 'internal' }));
  const subgraphs = new InternalSubgraphs(parts.subgraphs, parts.claims, mask);
  await openInternalRoute(parts.http, subgraphs, parts.tracing);
  const sockets = openInternalSocket(parts.http.server, subgraphs, parts.tracing);
  return { stop: () => sockets.close() };
}
