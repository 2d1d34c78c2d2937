import { Clock, Log, Metrics, traceRoute, Tracing, type Door } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ChannelAdapter, Credentials, Push, Verdict } from './adapters/channel-adapter.js';
import { RawInbox, type RawText } from './intake/raw-inbox.js';
import { nameOf } from './intake/reading.js';
import { adapterNamed, ShopBook, type Shop } from './shop-book.js';

const BODY_LIMIT = 1_048_576;

/** Keys no shop has: a push to an unknown shop costs the same check, so that its answer and its time tell nothing. */
const DECOY: Credentials = {
  appKey: 'no-such-shop',
  appSecret: 'no-such-shop',
  accessToken: '',
  apiUrl: '',
  socketUrl: '',
  platformShopId: '',
  currency: 'CNY',
};

interface Params {
  readonly platform: string;
  readonly shopId: string;
}

type PushRequest = FastifyRequest<{ Params: Params }>;

/** What is wrong with a push, as its sender may know it. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

// One answer for all three: which of them it was helps only those who try keys and shops.
const REFUSED: Refusal = {
  status: 401,
  code: 'REFUSED',
  message: 'The shop is not known here, or the signature or the shop named in the signed body does not fit it.',
};
const NO_PLATFORM: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'No platform of that name pushes to this address.',
};
const LATER: Refusal = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The push could not be stored: send it again later.',
};

/** `POST /hooks/:platform/:shopId`: checks the signature over the raw bytes, stores, and only then answers. */
@Injectable()
export class HooksDoor implements Door {
  private readonly pushes;

  constructor(
    private readonly book: ShopBook,
    private readonly inbox: RawInbox,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly tracing: Tracing,
    metrics: Metrics,
  ) {
    this.pushes = metrics.counter('channels_pushes_total', 'Pushes received, by platform and result', [
      'platform',
      'result',
    ]);
  }

  async mount(http: FastifyInstance): Promise<void> {
    await http.register((scope, _options, done) => {
      // The signature is over the bytes as they came: nothing may parse them before.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, next) =>
        next(null, body),
      );
      scope.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => sendError(error, reply));
      scope.post<{ Params: Params }>('/hooks/:platform/:shopId', { bodyLimit: BODY_LIMIT }, this.handler());
      done();
    });
  }

  private handler() {
    const receive = (request: PushRequest, reply: FastifyReply) => this.receive(request, reply);
    return traceRoute(this.tracing, receive, ({ params }) => ({
      facts: { 'ordermesh.platform': adapterNamed(params.platform)?.platform },
    }));
  }

  private async receive(request: PushRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { platform, shopId } = request.params;
    const adapter = adapterNamed(platform);
    if (!adapter?.verify) return refuse(reply, NO_PLATFORM);
    const push: Push = { headers: request.headers as Push['headers'], body: bodyOf(request.body) };
    const shop = await this.shopOf(adapter, shopId);
    const checked = this.check(adapter, push, shop);
    if (!shop || !checked.ok)
      return this.turnAway(adapter, shopId, checked.ok ? 'unknown shop' : checked.because, reply);
    const text = push.body.toString('utf8');
    const { parsed } = checked;
    return this.keep(adapter, { shopId: shop.id, origin: 'PUSH', text, ...(parsed ? { parsed } : {}) }, reply);
  }

  private async shopOf(adapter: ChannelAdapter, shopId: string): Promise<Shop | null> {
    const shop = await this.book.find(shopId);
    return shop?.platform === adapter.platform && shop.credentials ? shop : null;
  }

  /** Whether the push is the shop's own, and why not. */
  private check(adapter: ChannelAdapter, push: Push, shop: Shop | null): Verdict {
    const refused = (because: string): Verdict => ({ ok: false, because });
    const verdict = adapter.verify?.(push, shop?.credentials ?? DECOY, this.clock.now());
    if (!verdict) return refused('no signature is known');
    if (!verdict.ok) return verdict;
    if (!shop) return refused('unknown shop');
    const { platformShopIds } = verdict;
    if (platformShopIds.some(id => id !== shop.platformShopId)) return refused('the signed body names another shop');
    return platformShopIds.length > 0 || saysNothing(adapter, push)
      ? verdict
      : refused('the signed body names no shop');
  }

  private async keep(adapter: ChannelAdapter, raw: RawText, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.inbox.put(raw);
    } catch (error) {
      this.pushes.inc({ platform: adapter.platform, result: 'unavailable' });
      this.log.error({ shopId: raw.shopId, error: nameOf(error) }, 'a push could not be stored');
      return refuse(reply, LATER);
    }
    this.pushes.inc({ platform: adapter.platform, result: 'accepted' });
    const own = adapter.answer?.(true);
    if (own) return reply.code(own.status).type('application/json; charset=utf-8').send(own.body);
    return reply.code(202).type('application/json; charset=utf-8').send('{"accepted":true}');
  }

  private turnAway(adapter: ChannelAdapter, shopId: string, because: string, reply: FastifyReply): FastifyReply {
    this.pushes.inc({ platform: adapter.platform, result: 'refused' });
    this.log.warn({ platform: adapter.platform, shopId: shopId.slice(0, 64), because }, 'a push was refused');
    const own = adapter.answer?.(false);
    if (own && own.status >= 400) return reply.code(own.status).type('application/json; charset=utf-8').send(own.body);
    return refuse(reply, REFUSED);
  }
}

/** A signed body without a shop is only good for what means nothing: a platform trying the address. */
function saysNothing(adapter: ChannelAdapter, push: Push): boolean {
  try {
    return adapter.read({ form: 'PUSH', text: push.body.toString('utf8') }).every(meaning => meaning.kind === 'ignore');
  } catch {
    return false;
  }
}

const bodyOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, message } = refusal;
  return reply
    .code(refusal.status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error: { code, message } }));
}

function sendError(error: Error & { statusCode?: number }, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413)
    return refuse(reply, { status, code: 'TOO_LARGE', message: `A push may have ${BODY_LIMIT} bytes at most.` });
  if (status >= 400 && status < 500)
    return refuse(reply, { status, code: 'BAD_INPUT', message: 'The request cannot be read.' });
  return refuse(reply, LATER);
}
