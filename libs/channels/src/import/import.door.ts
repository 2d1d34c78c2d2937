import { isAbsolute } from 'node:path';
import { PassThrough } from 'node:stream';
import { bearerIs, CONFIG, loadDoorKeys, Log, type Config, type Door } from '#platform';
import { HubError } from '#contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nameOf } from '../intake/reading.js';
import { ImportService, type ImportProgress, type ImportRequest } from './import.service.js';

const TELL_EVERY_MS = 100;

const BODY = {
  type: 'object',
  required: ['path', 'template'],
  additionalProperties: false,
  properties: {
    path: { type: 'string', minLength: 1, maxLength: 4096 },
    template: { type: 'string', minLength: 1, maxLength: 100 },
    shop: { type: ['string', 'null'], maxLength: 64 },
    history: { type: ['boolean', 'null'] },
  },
} as const;

/**
 * `POST /admin/import`: lets `npm run import` use the hub that owns the data. Answers in lines of JSON: progress now and then,
 * and at last `done` or `failed`. Only for who holds the staff token, since it reads files of this machine.
 */
@Injectable()
export class ImportDoor implements Door {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly imports: ImportService,
    private readonly log: Log,
  ) {}

  mount(http: FastifyInstance): void {
    http.post<{ Body: ImportRequest }>(
      '/admin/import',
      { schema: { body: BODY }, onRequest: (request, reply) => this.admit(request, reply) },
      (request, reply) => this.receive(request.body, reply),
    );
  }

  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (bearerIs(request.headers.authorization, loadDoorKeys(this.config).staffToken)) return;
    await reply
      .code(401)
      .send({ error: { code: 'UNAUTHENTICATED', message: 'This needs the staff token of the hub.' } });
  }

  private receive(request: ImportRequest, reply: FastifyReply): FastifyReply {
    if (!isAbsolute(request.path))
      return reply.code(400).send({ error: { code: 'BAD_INPUT', message: 'The path must be absolute.' } });
    const lines = new PassThrough();
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    void this.run(request, lines, gone.signal);
    return reply.type('application/x-ndjson').send(lines);
  }

  private async run(request: ImportRequest, lines: PassThrough, signal: AbortSignal): Promise<void> {
    const tell = (line: object) => {
      if (!lines.destroyed) lines.write(`${JSON.stringify(line)}\n`);
    };
    let toldAt = 0;
    const onProgress = (progress: ImportProgress) => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      tell({ progress });
    };
    try {
      const done = await this.imports.importFrom(request, onProgress, signal);
      await this.imports.settled(signal);
      tell({ done });
    } catch (error) {
      if (!(error instanceof HubError)) this.log.error({ error: nameOf(error) }, 'an import failed');
      tell({ failed: failureOf(error) });
    }
    lines.end();
  }
}

const failureOf = (error: unknown): { code: string; message: string } =>
  error instanceof HubError
    ? { code: error.code, message: error.message }
    : {
        code: 'INTERNAL',
        message: `The import failed with ${nameOf(error)}; what it had stored stays, and it can be run again.`,
      };
