import { z } from './settings.js';

/** What one operation at the public door may ask for at most. */
export const LIMIT_SETTINGS = {
  limitCost: z.whole(
    'LIMIT_COST',
    10_000,
    1,
    Number.MAX_SAFE_INTEGER,
    'Largest cost of one operation, by @cost and @listSize of the graph: an object costs 1, a list what its items cost',
  ),
  limitDepth: z.whole('LIMIT_DEPTH', 15, 1, 1_000, 'Fields inside fields of one operation at most'),
  limitFields: z.whole(
    'LIMIT_FIELDS',
    1_000,
    1,
    100_000,
    'Fields of one operation at most, fragments counted wherever they are spread',
  ),
  limitRootFields: z.whole('LIMIT_ROOT_FIELDS', 20, 1, 1_000, 'Fields at the root of one operation at most'),
  limitAliases: z.whole('LIMIT_ALIASES', 30, 0, 10_000, 'Aliases of one operation at most'),
  limitDirectives: z.whole('LIMIT_DIRECTIVES', 30, 0, 10_000, 'Directives of one operation at most'),
  limitTokens: z.whole('LIMIT_TOKENS', 2_000, 10, 1_000_000, 'Words and signs of one document at most'),
  limitBodyBytes: z.whole(
    'LIMIT_BODY_BYTES',
    262_144,
    1_024,
    67_108_864,
    'Bytes of one request to the graph at most, and of one message over its socket',
  ),
  limitPageSize: z.whole('LIMIT_PAGE_SIZE', 100, 1, 100, 'Items of one page of a list at most'),
};
