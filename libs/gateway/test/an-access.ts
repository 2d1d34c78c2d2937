import { bootSubgraphForTest, FakeClock, type SubgraphBench } from '#testing';
import type { Config } from '#platform';
import { ApiKeys } from '../src/access/api-keys.service.js';
import { access, Doorkeeper } from '../src/access/index.js';
import { KeyRing } from '../src/access/key-ring.js';

export const STAFF = 'oms_staff_token_of_this_test';
export const KEY_ONE = 'omk_key_of_partner_one_here';
export const KEY_TWO = 'omk_key_of_partner_two_here';

const PARTNERS = [
  { key: KEY_ONE, name: 'one', shops: ['shp_1'], scopes: ['orders:read'] },
  { key: KEY_TWO, name: 'two', shops: ['shp_2', 'shp_3'], scopes: [] },
];

/** The subgraph access as it stands beside a gateway. */
export interface AnAccess extends AsyncDisposable {
  readonly bench: SubgraphBench;
  readonly clock: FakeClock;
  readonly door: Doorkeeper;
  nameOf(carrier: Record<string, unknown> | undefined): Promise<string | null>;
  /** Makes a key as an administrator would; its text. */
  aKey(over?: Record<string, unknown>): Promise<{ readonly id: string; readonly secret: string }>;
}

export async function anAccess(config: Partial<Config> = {}): Promise<AnAccess> {
  const clock = new FakeClock();
  const bench = await bootSubgraphForTest(access, {
    clock,
    config: { staffToken: STAFF, partnerKeys: JSON.stringify(PARTNERS), ...config },
  });
  const ring = bench.get(KeyRing);
  await bench.get(ApiKeys).start();
  ring.start();
  const door = bench.get(Doorkeeper);
  return {
    bench,
    clock,
    door,
    nameOf: async carrier => (await door.callerOf(carrier))?.viewer.name ?? null,
    aKey: async (over = {}) => {
      const input = { partner: 'acme', shops: ['shp_1'], scopes: ['orders:read'], ...over };
      const { data } = await bench.graphql(CREATE, { input });
      const { apiKey, secret } = data?.['createApiKey'] as { apiKey: { id: string }; secret: string };
      return { id: apiKey.id, secret };
    },
    [Symbol.asyncDispose]: async () => {
      await ring.stop();
      await bench[Symbol.asyncDispose]();
    },
  };
}

export const CREATE = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  __typename ... on NewApiKey { secret apiKey { id prefix partner isLive } } ... on Problem { code message } } }`;
export const REVOKE = `mutation($id: ID!) { revokeApiKey(id: $id, reason: "lost") {
  __typename ... on ApiKey { isLive revokedBy } ... on Problem { code } } }`;
