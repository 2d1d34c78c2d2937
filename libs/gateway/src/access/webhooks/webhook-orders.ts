import { Inject, Injectable } from '@nestjs/common';
import { HubError, isShopId, mayScope, mayShop, type Viewer } from '#contracts';
import { CONFIG, Refused, type Config } from '#platform';
import { UNLIMITED, type Caller } from '../../caller.js';
import { scopeOf, soundTopics, type WebhookTopic } from '../domain/webhook-topics.js';
import type { WebhookRow } from '../store/webhook.row.js';
import { GuardedPost } from './guarded-post.js';
import { lastingScopes } from './webhook-authority.js';
import { WebhookGraph } from './webhook-graph.js';
import { variablesOf } from './webhook-payload.js';
import { addressRefused, queryRefused } from './webhook-problems.js';

/** What somebody wants to be told, and where. */
export interface WebhookOrder {
  readonly url: string;
  readonly topics: readonly string[];
  readonly shops?: readonly string[] | null;
  readonly query?: string | null;
}

/** What of an endpoint its owner decides. */
export type WebhookChoice = Pick<WebhookRow, 'url' | 'topics' | 'shops' | 'scopes' | 'query'>;

const LONGEST_URL = 2_000;
const LONGEST_QUERY = 20_000;
const MOST_SHOPS = 500;

/** Looks at what is asked for before it is saved: the address, the shops, and the query by the way it will run. */
@Injectable()
export class WebhookOrders {
  constructor(
    private readonly post: GuardedPost,
    private readonly graph: WebhookGraph,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws Refused or BAD_INPUT on what can not be kept. */
  async check(viewer: Viewer, { url, topics, shops, query }: WebhookOrder): Promise<WebhookChoice> {
    const known = soundTopics(topics);
    needScopes(viewer, known);
    const choice = {
      url: await this.soundUrl(url),
      topics: known,
      shops: soundShops(viewer, shops ?? null),
      scopes: lastingScopes(viewer),
      query: query ?? null,
    };
    if (choice.query !== null) await this.checkQuery(viewer, choice.query, choice);
    return choice;
  }

  private async soundUrl(text: string): Promise<string> {
    const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
    if (!url) throw new Refused(addressRefused(text.slice(0, LONGEST_URL), 'This is no address.'));
    const allowed = this.config.webhooksHttp ? ['https:', 'http:'] : ['https:'];
    const shown = `${url.protocol}//${url.host}${url.pathname}`;
    if (!allowed.includes(url.protocol)) throw new Refused(addressRefused(shown, 'The address is not https.'));
    if (url.username || url.password) throw new Refused(addressRefused(shown, 'The address holds credentials.'));
    const fault = await this.post.hostFault(url);
    if (fault) throw new Refused(addressRefused(shown, fault));
    url.hash = '';
    return url.href;
  }

  private async checkQuery(viewer: Viewer, query: string, { shops, scopes, topics }: WebhookChoice): Promise<void> {
    if (query.length > LONGEST_QUERY) throw new HubError('BAD_INPUT', `query may have ${LONGEST_QUERY} characters`);
    const caller: Caller = { viewer: { ...viewer, shops: shops ?? 'ALL', scopes }, keyId: null, limits: UNLIMITED };
    const [type = ''] = topics;
    const told = { occurredAt: '2026-01-01T00:00:00.000Z', sequence: 1, ids: ['ord_example'], data: {} };
    const variables = variablesOf({ shopId: shops?.[0] ?? 'shp_example', eventId: 'evt_example', type, told });
    const fault = await this.graph.faultOf(query, variables, caller);
    if (fault !== null) throw new Refused(queryRefused(fault));
  }
}

function needScopes(viewer: Viewer, topics: readonly WebhookTopic[]): void {
  for (const topic of topics) {
    const scope = scopeOf(topic);
    if (scope !== null && !mayScope(viewer, scope))
      throw new HubError('FORBIDDEN', `${topic} needs the scope ${scope}; ask whoever gave you the key for it.`);
  }
}

/** Nothing said: every shop of the key, as it is now. */
function soundShops(viewer: Viewer, shops: readonly string[] | null): readonly string[] | null {
  if (shops === null) return viewer.shops === 'ALL' ? null : viewer.shops;
  if (shops.length === 0 || shops.length > MOST_SHOPS || !shops.every(isShopId))
    throw new HubError('BAD_INPUT', `shops must name 1 to ${MOST_SHOPS} shops by their ids (shp_…)`);
  const foreign = shops.find(shop => !mayShop(viewer, shop));
  if (foreign !== undefined) throw new HubError('NOT_FOUND', `no shop of yours is called ${foreign}`);
  return [...new Set(shops)];
}
