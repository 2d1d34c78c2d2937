import type { FastifyInstance } from 'fastify';
import type { HubLink } from '../hub-link.js';
import type { ActedPlatform } from '../platforms/platform.js';
import { SHOPS, credentialsOf } from '../platforms/shops.js';
import { FAULT_NAMES, type Faults } from '../push/faults.js';
import type { SmsInbox } from '../sms/sms-inbox.js';
import type { MessageBook } from '../push/message-book.js';
import type { Life } from '../world/life.js';
import { PLATFORMS, type Platform, type WorldOrder } from '../world/order.js';
import type { World } from '../world/world.js';
import {
  BadRequest,
  fieldsOf,
  flagIn,
  instantIn,
  numberIn,
  patched,
  platformIn,
  stepIn,
  textIn,
} from './order-request.js';

/** What the control door steers. */
export interface Controlled {
  readonly world: World;
  readonly life: Life;
  readonly hub: HubLink;
  readonly acted: Readonly<Record<Platform, ActedPlatform>>;
  readonly books: Readonly<Record<Platform, MessageBook>>;
  /** Where the platforms' own doors are. */
  readonly address: string;
  readonly sms: SmsInbox;
}

/** The door through which a test or a person makes things happen, and asks what the platforms believe. */
export function mountControl(http: FastifyInstance, controlled: Controlled): void {
  http.setErrorHandler((error, _request, reply) => {
    if (error instanceof BadRequest) return reply.status(400).send({ error: error.message });
    throw error;
  });
  http.get('/live', async () => ({ live: true }));
  http.get('/control/credentials', async () =>
    PLATFORMS.map(platform => credentialsEntry(platform, controlled.address)),
  );
  http.get<{ Querystring: { platform?: string } }>('/control/state', async ({ query }) =>
    stateOf(controlled, query.platform === undefined ? PLATFORMS : [platformIn(query.platform)]),
  );
  http.post('/control/orders', async ({ body }) => createOrder(controlled, body));
  http.post<{ Params: { platform: string; id: string } }>(
    '/control/orders/:platform/:id/advance',
    async ({ params, body }, reply) => {
      const order = advance(controlled, platformIn(params.platform), params.id, body);
      return order ?? reply.status(409).send({ error: 'the order is unknown or cannot take this step now' });
    },
  );
  http.post('/control/push', async ({ body }) => pushAgain(controlled, body));
  http.post('/control/faults', async ({ body }) => setFaults(controlled, body));
  mountPhones(http, controlled.sms);
  http.post('/control/rate', async ({ body }) => {
    const perSecond = numberIn(fieldsOf(body), 'perSecond', 0, 500);
    controlled.life.setRate(perSecond);
    return { perSecond };
  });
  http.post('/control/hub', async ({ body }) => {
    const fields = fieldsOf(body);
    controlled.hub.point(
      textIn(fields, 'url', controlled.hub.url),
      textIn(fields, 'staffToken', controlled.hub.staffToken),
      textIn(fields, 'hooksUrl', 'url' in fields ? '' : controlled.hub.hooksUrl),
    );
    return { url: controlled.hub.url };
  });
}

function mountPhones(http: FastifyInstance, sms: SmsInbox): void {
  http.get<{ Querystring: { to?: string } }>('/control/sms', async ({ query }) => sms.list(query.to));
  http.post('/control/sms', async ({ body }) => {
    sms.busyFor = Math.trunc(numberIn(fieldsOf(body), 'busyFor', 0, 1_000));
    return { busyFor: sms.busyFor };
  });
}

function credentialsEntry(platform: Platform, address: string) {
  const { shopId, channel, name } = SHOPS[platform];
  return { shopId, channel, platform, name, credentials: credentialsOf(SHOPS[platform], address) };
}

function createOrder(controlled: Controlled, body: unknown) {
  const fields = fieldsOf(body);
  const platform = platformIn(fields['platform']);
  if (flagIn(fields, 'live')) {
    controlled.life.birth(platform);
    return { platform };
  }
  const ordinary = { ...controlled.life.nextDraft(platform), barred: false };
  const draft = patched(ordinary, fieldsOf(fields['patch'] ?? {}));
  const at = instantIn(fields);
  const order = controlled.world.create(draft, { silent: flagIn(fields, 'silent'), ...(at ? { at } : {}) });
  return believed(controlled, order);
}

function advance(controlled: Controlled, platform: Platform, id: string, body: unknown) {
  const fields = fieldsOf(body);
  const at = instantIn(fields);
  const parcel = {
    carrier: textIn(fields, 'carrier', 'SF'),
    trackingNo: textIn(fields, 'trackingNo', `SF${id.slice(-12)}`),
  };
  const order = controlled.world.take(platform, id, stepIn(fields['to']), {
    silent: flagIn(fields, 'silent'),
    parcel,
    ...(at ? { at } : {}),
  });
  return order ? believed(controlled, order) : null;
}

function pushAgain({ books }: Controlled, body: unknown) {
  const fields = fieldsOf(body);
  const times = Math.trunc(numberIn(fields, 'times', 1, 1_000));
  return {
    pushed: books[platformIn(fields['platform'])].repeat(textIn(fields, 'id', ''), times, flagIn(fields, 'shuffle')),
  };
}

/** Faults not named stay as they are; without a platform, all platforms are meant. */
function setFaults({ books }: Controlled, body: unknown) {
  const fields = fieldsOf(body);
  const platforms = fields['platform'] === undefined ? PLATFORMS : [platformIn(fields['platform'])];
  for (const platform of platforms) {
    const book = books[platform];
    book.faults = Object.fromEntries(
      FAULT_NAMES.map(name => [name, numberIn(fields, name, book.faults[name])]),
    ) as unknown as Faults;
  }
  return Object.fromEntries(PLATFORMS.map(platform => [platform, books[platform].faults]));
}

function stateOf(controlled: Controlled, platforms: readonly Platform[]) {
  const state = (platform: Platform) => ({
    faults: controlled.books[platform].faults,
    messages: controlled.books[platform].totals(),
    orders: controlled.world.all(platform).map(order => believed(controlled, order)),
  });
  return { platforms: Object.fromEntries(platforms.map(platform => [platform, state(platform)])) };
}

/** What the platform believes of an order; `status` is null while its interfaces do not show the order. */
function believed({ acted, books }: Controlled, order: WorldOrder) {
  const { id, platform, stage, barred, refund, payableFen, refundedFen, version, lines } = order;
  return {
    id,
    platform,
    status: acted[platform].statusOf(order),
    stage,
    barred,
    refund,
    payableFen,
    refundedFen,
    version,
    createdAt: order.createdAt.toISOString(),
    modifiedAt: order.modifiedAt.toISOString(),
    lines: lines.map(({ skuCode, quantity }) => ({ skuCode, quantity })),
    pushes: books[platform].countOf(id),
  };
}
