export {
  createClient,
  type ClientOptions,
  type Credential,
  type OrderMeshClient,
  type PageOptions,
  type RequestOptions,
} from './client.js';
export type { DocumentTypes, GraphDocument } from './document.js';
export { ERROR_CODES, OrderMeshError, type ErrorCode } from './errors.js';
export type { WebSocketClass } from './live/live-socket.js';
export type { Drop, LiveEvent, LiveOptions } from './live/live-stream.js';
export type { Connection } from './paginate.js';
export {
  verifyWebhook,
  WebhookRefused,
  type WebhookDelivery,
  type WebhookFault,
  type WebhookHeaders,
  type WebhookOptions,
} from './webhook.js';
/** Every type of the graph: `Graph.Order`, `Graph.OrderStatus`. */
export type * as Graph from './generated/graph.js';
