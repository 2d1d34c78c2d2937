import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceName } from '#contracts';
import type { Inbox } from '../bus/inbox.js';
import { InboxQuarantineRow } from '../bus/rows.js';
import { bearerIs } from '../security/bearer.js';
import type { Service } from '../service.js';

const LIMIT = 200;

interface Params {
  readonly service: ServiceName;
  readonly eventId: string;
}

/**
 * Events a consumer could not handle, for staff: `GET /admin/events` lists them with their reasons,
 * `POST /admin/events/:service/:eventId/replay` or `/discard` lets their aggregate go on.
 */
export function mountQuarantine(http: FastifyInstance, services: readonly Service[], staffToken: string): void {
  const guard = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!bearerIs(request.headers.authorization, staffToken))
      await reply.code(401).send({ code: 'UNAUTHENTICATED', message: 'Send the staff token: Authorization: Bearer …' });
  };
  http.get('/admin/events', { preHandler: guard }, async () => ({
    quarantined: (await Promise.all(services.map(listOf))).flat(),
  }));
  const act = (verb: 'replay' | 'discard') =>
    http.post<{ Params: Params }>(
      `/admin/events/:service/:eventId/${verb}`,
      { preHandler: guard },
      async (request, reply) => {
        const inbox = services.find(service => service.name === request.params.service)?.inbox;
        return inbox
          ? answer(inbox, verb, request.params.eventId, reply)
          : reply.code(404).send({ code: 'NOT_FOUND', message: 'No service of that name consumes events here.' });
      },
    );
  act('replay');
  act('discard');
}

async function answer(
  inbox: Inbox,
  verb: 'replay' | 'discard',
  eventId: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const done = verb === 'replay' ? await inbox.replay(eventId) : await inbox.discard(eventId);
    return await (done
      ? reply.send({ done: true })
      : reply.code(404).send({ code: 'NOT_FOUND', message: 'No such event is in quarantine.' }));
  } catch (error) {
    return reply
      .code(409)
      .send({ code: 'CONFLICT', message: `It still cannot be handled: ${(error as Error).message}` });
  }
}

async function listOf(service: Service): Promise<object[]> {
  const rows = await service.db.read(tx =>
    tx.find(InboxQuarantineRow, { order: { at: 'ASC', eventId: 'ASC' }, take: LIMIT }),
  );
  return rows.map(({ eventId, stream, seq, type, shopId, reason, attempts, at }) => ({
    service: service.name,
    eventId,
    stream,
    seq,
    type,
    shopId,
    reason,
    attempts,
    at,
  }));
}
