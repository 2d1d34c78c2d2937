import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log, TokenBuckets } from '#platform';
import type { LinkGraph } from './link-graph.js';
import { formPage, messagePage, STYLE } from './page-html.js';
import { wordsFor, type PageCode } from './page-words.js';

/** What the door is made of. */
export interface AddressDoor {
  readonly http: FastifyInstance;
  readonly graph: LinkGraph;
  readonly buckets: TokenBuckets;
  readonly log: Log;
}

const BODY_LIMIT = 8_192;
const PER_MINUTE = { address: 30, token: 20 } as const;
const hashOf = (text: string, form: 'base64' | 'base64url'): string => createHash('sha256').update(text).digest(form);
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hashOf(STYLE, 'base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  vary: 'accept-language',
};

type LinkRequest = FastifyRequest<{ Params: { token: string } }>;

/** `/address/:token`: the page on which a buyer completes an address. It tells whoever has no good link nothing at all. */
export async function openAddressDoor({ http, graph, buckets, log }: AddressDoor): Promise<void> {
  await http.register(async scope => {
    const form = { parseAs: 'string', bodyLimit: BODY_LIMIT } as const;
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', form, (_request, body, next) => next(null, body));
    scope.addHook('onRequest', async (request, reply) => {
      void reply.headers(HEADERS);
      if (await isTooMuch(buckets, request as LinkRequest))
        return say(request, reply.header('retry-after', '60'), 429, 'BUSY');
    });
    scope.setErrorHandler((error, request, reply) => {
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      if (status >= 500) log.warn({ error: (error as Error).name }, 'the page of a link could not be served');
      return say(request, reply, status, status === 413 ? 'ADDRESS_LENGTH' : 'AWAY');
    });
    scope.get('/address/:token', (request: LinkRequest, reply) => show(graph, request, reply));
    scope.post('/address/:token', (request: LinkRequest, reply) => take(graph, request, reply));
  });
}

async function show(graph: LinkGraph, request: LinkRequest, reply: FastifyReply): Promise<FastifyReply> {
  const found = await graph.view(request.params.token);
  if (!found || found.shut) return say(request, reply, found ? 410 : 404, found?.shut ?? 'LINK_UNKNOWN');
  return sendPage(reply, 200, formPage(wordsFor(request.headers['accept-language']), found));
}

async function take(graph: LinkGraph, request: LinkRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (isForeign(request)) return say(request, reply, 403, 'LINK_UNKNOWN');
  const { token } = request.params;
  const sent = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const address = sent.get('address') ?? '';
  const answer = await graph.mend({ token, address, phoneTail: sent.get('phone') ?? '' });
  if (answer.verdict) return say(request, reply, 200, answer.verdict);
  // Something to be typed better: the form comes back with it, as long as the link still works.
  const found = answer.triesLeft > 0 ? await graph.view(token) : null;
  if (!found || found.shut) return say(request, reply, answer.code === 'LINK_UNKNOWN' ? 404 : 410, answer.code);
  return sendPage(
    reply,
    422,
    formPage(wordsFor(request.headers['accept-language']), { ...found, typed: address, fault: answer.code }),
  );
}

/** Another site's form: the token in the address is secret, so this can hardly be, and is not let in either. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  // A page that sends no referrer names its origin "null".
  return origin !== undefined && origin !== 'null' && URL.canParse(origin) && new URL(origin).host !== host;
}

async function isTooMuch(buckets: TokenBuckets, request: LinkRequest): Promise<boolean> {
  const address = await buckets.take(`link-address:${request.ip}`, PER_MINUTE.address, 1);
  if (!address.taken) return true;
  const name = hashOf(request.params.token, 'base64url');
  return !(await buckets.take(`link:${name}`, PER_MINUTE.token, 1)).taken;
}

const say = (request: FastifyRequest, reply: FastifyReply, status: number, code: PageCode): FastifyReply =>
  sendPage(reply, status, messagePage(wordsFor(request.headers['accept-language']), code));

const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(html);
