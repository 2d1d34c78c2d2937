import type { startHub as start } from './hub.js';

export { removeTraces, testConfig, until } from './environment.js';
export { FakeClock } from './fake-clock.js';
export { ask, type Answer } from './ask.js';
export { summaryOf, type AuditedDoor, type AuditSummary, type CheckResult } from './audits/audit.js';
export { httpAudit } from './audits/http-audit.js';
export { SECURITY_PROBES, securityAudit } from './audits/security-audit.js';
export { SOCKET_CHECKS, socketAudit } from './audits/socket-audit.js';
export { AppProcess, killLeftProcesses } from './app-process.js';
export { ChaosProxy } from './chaos-proxy.js';
export { Fleet, isFleet } from './fleet.js';
export type { TestHub } from './hub.js';
export { aPaidOrder, GenericShop, type GenericOrder, type HubDoor } from './generic-shop.js';
export { HubProcess } from './hub-process.js';
export { OtlpReceiver, type ReceivedSpan } from './otlp-receiver.js';
export { ProtocolClient, type ProtocolMessage } from './protocol-client.js';
export { settled } from './settled.js';
export { scanTables, type Finding } from './table-scan.js';
export { shared } from './shared.js';
export { anEvent, bootSubgraphForTest, type SubgraphBench } from './subgraph-bench.js';
export { partnerOf, staff, viewerWith } from './viewers.js';
export { aWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js';

/** Starts the whole hub in this process; loaded only when asked for, so that a test of one subgraph does not load them all. */
export const startHub: typeof start = async options => (await import('./hub.js')).startHub(options);
