import type { Subgraph } from '#platform';
import { AccessEraser } from './access.eraser.js';
import { AccessListener } from './access.listener.js';
import { AccessModule } from './access.module.js';
import { ApiKeys } from './api-keys.service.js';
import { KeyRing } from './key-ring.js';
import { SessionDoor } from './session.door.js';
import { ApiKeyRow } from './store/api-key.row.js';
import { AuditRow } from './store/audit.row.js';
import { MIGRATIONS } from './store/migrations/index.js';
import { PERSONAL_DATA } from './store/personal-data.js';
import { RegisteredOperationRow } from './store/registered-operation.row.js';
import { UserRow } from './store/user.row.js';
import { WebhookDeliveryRow } from './store/webhook-delivery.row.js';
import { WebhookRow } from './store/webhook.row.js';
import { WebhookSender } from './webhooks/webhook-sender.worker.js';

export { RegisteredOperations } from './registered-operations.service.js';
export { WebhookGraph, type QueryPath } from './webhooks/webhook-graph.js';
export { Doorkeeper, type Carrier, type DoorWatch } from './doorkeeper.js';

/** Who may what: keys, people, the audit log. It lives in the gateway's process in both shapes. */
export const access: Subgraph = {
  kind: 'subgraph',
  name: 'access',
  module: AccessModule,
  rows: [ApiKeyRow, UserRow, AuditRow, RegisteredOperationRow, WebhookRow, WebhookDeliveryRow],
  personal: PERSONAL_DATA,
  migrations: MIGRATIONS,
  eraser: AccessEraser,
  listener: AccessListener,
  doors: [SessionDoor],
  workers: [ApiKeys, KeyRing, WebhookSender],
};
