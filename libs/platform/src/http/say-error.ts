import type { FastifyReply } from 'fastify';
import type { ErrorCode } from '#contracts';

/** Answers a request that never became an operation the way GraphQL answers errors. */
export const sayError = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
