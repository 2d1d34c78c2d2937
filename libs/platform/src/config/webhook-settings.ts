import { z } from './settings.js';

/** How webhooks are sent to partners. */
export const WEBHOOK_SETTINGS = {
  webhooksHttp: z.flag(
    'WEBHOOKS_HTTP',
    false,
    'Lets webhooks go to http addresses too; what they say is then read by everybody on the way',
  ),
  webhooksPrivateAddresses: z.flag(
    'WEBHOOKS_PRIVATE_ADDRESSES',
    false,
    'Lets webhooks go to addresses of the own machine and network, and news feeds come from there; only where every partner may reach those anyway',
  ),
  webhooksTimeoutSeconds: z.whole('WEBHOOKS_TIMEOUT_SECONDS', 15, 1, 120, 'How long a receiver may take to answer'),
  webhooksConcurrency: z.whole(
    'WEBHOOKS_CONCURRENCY',
    32,
    1,
    1_000,
    'Webhooks one process of the gateway sends at a time',
  ),
  webhooksPerEndpoint: z.whole('WEBHOOKS_PER_ENDPOINT', 4, 1, 100, 'Of them to one endpoint; to one that fails, one'),
  webhooksRetrySeconds: z.whole(
    'WEBHOOKS_RETRY_SECONDS',
    5,
    1,
    3_600,
    'Longest pause before the second attempt at a webhook; doubles with each, up to six hours, and each pause is drawn at random below it',
  ),
  webhooksRetryHours: z.whole('WEBHOOKS_RETRY_HOURS', 24, 1, 720, 'How long a webhook is tried again'),
  webhooksDisableFailures: z.whole(
    'WEBHOOKS_DISABLE_FAILURES',
    20,
    1,
    100_000,
    'An endpoint is disabled after so many failures in a row …',
  ),
  webhooksDisableHours: z.whole('WEBHOOKS_DISABLE_HOURS', 24, 0, 720, '… that reach back so many hours'),
  webhooksKeepDays: z.whole('WEBHOOKS_KEEP_DAYS', 14, 1, 365, 'How long deliveries stay in the log'),
};
