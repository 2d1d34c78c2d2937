import type { Problem } from '#contracts';

/** No endpoint of the viewer has the id. */
export const unknownWebhook = (id: string): Problem & { readonly id: string } => ({
  kind: 'UnknownWebhook',
  code: 'UNKNOWN_WEBHOOK',
  message: 'No webhook of yours has this id.',
  id,
});

/** No delivery of the viewer's has the id. */
export const unknownDelivery = (id: string): Problem & { readonly id: string } => ({
  kind: 'UnknownDelivery',
  code: 'UNKNOWN_DELIVERY',
  message: 'No delivery of yours has this id; those older than the log are gone.',
  id,
});

/** Webhooks do not go to the address. */
export const addressRefused = (url: string, why: string): Problem & { readonly url: string } => ({
  kind: 'WebhookAddressRefused',
  code: 'WEBHOOK_ADDRESS_REFUSED',
  message: `${why} Give an https address that everybody can reach, without a user name or password in it.`,
  url,
});

/** The stored query can not be run for the owner of the endpoint. */
export const queryRefused = (why: string): Problem => ({
  kind: 'WebhookQueryRefused',
  code: 'WEBHOOK_QUERY_REFUSED',
  message: why,
});

/** The owner has as many endpoints as it may have. */
export const tooManyWebhooks = (most: number): Problem => ({
  kind: 'TooManyWebhooks',
  code: 'TOO_MANY_WEBHOOKS',
  message: `There are ${most} webhooks already: delete one that is no longer used.`,
});

/** Nothing is sent to the endpoint now. */
export const webhookDisabled = (id: string): Problem & { readonly id: string } => ({
  kind: 'WebhookDisabled',
  code: 'WEBHOOK_DISABLED',
  message: 'The webhook is disabled: enable it first (enableWebhook).',
  id,
});
