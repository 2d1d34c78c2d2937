export { mendDelivery, restoreBackup, whileStopped, type Restored } from './backup/restore-backup.js';
export { takeBackup } from './backup/take-backup.js';
export { bootSubgraph, sdlOf, type Booted } from './boot.js';
export type { Carrier, Coming, Consumption, Handle } from './bus/carrier.js';
export { faultOf } from './bus/event-schemas.js';
export { Inbox } from './bus/inbox.js';
export { Jobs } from './bus/jobs.js';
export { leadershipOf, type Leadership } from './bus/leadership.js';
export { Leases, type Lease } from './bus/leases.js';
export { MemoryCarrier } from './bus/memory-carrier.js';
export { chunks } from './chunks.js';
export { Backlog } from './bus/backlog.js';
export { Outbox, type FeedMessage, type NewEvent } from './bus/outbox.js';
export { Relay } from './bus/relay.js';
export { sendAgain, type Delivery } from './bus/send-again.js';
export { InboxParkedRow, InboxQuarantineRow, OutboxRow } from './bus/rows.js';
export { businessDay, businessDayStart, Clock, DAY } from './clock.js';
export { homesOf } from './config/compliance-settings.js';
export { CONFIG, describeConfig, emulatorSettings, environmentOf, loadConfig, type Config } from './config/config.js';
export { DataDirLock, ownerOf, type Owner } from './data-dir-lock.js';
export * from './database/index.js';
export { BoundedCache } from './graphql/bounded-cache.js';
export { ErrorMask, inputFault, type PublicResult } from './graphql/error-mask.js';
export { loaderOf, type GraphContext } from './graphql/loader.js';
export {
  afterCursor,
  idAfter,
  cursorOf,
  page,
  pageSize,
  pageSizeFault,
  type Connection,
  type PageArgs,
} from './graphql/page.js';
export { asResult, need, Refused, unionResolvers } from './graphql/refused.js';
export {
  StreamRefused,
  SubgraphExecutor,
  type FetchResult,
  type StreamMessage,
  type SubgraphEvents,
  type SubgraphOperation,
  type Variables,
} from './graphql/subgraph-executor.js';
export { createListener } from './http/listener.js';
export { AddressRefused, hostOf, isPublicAddress, publicLookup } from './http/public-address.js';
export { sayError } from './http/say-error.js';
export { takeUpgrades } from './http/upgrades.js';
export { openInternalDoor } from './internal/internal-door.js';
export { CLAIM_HEADER, CONNECT, INTERNAL_PATH } from './internal/internal-subgraphs.js';
export { firstIdAt, Ids } from './ids.js';
export { LiveFeed } from './live/live-feed.js';
export { passes, type Labels, type LiveFilter, type LiveNote } from './live/live-note.js';
export { liveRoot, refuseForeign, type LiveArguments, type LiveRoot, type LiveStream } from './live/live-root.js';
export { Log } from './log.js';
export { Metrics } from './metrics.js';
export { openCarrier, openPubSub, removeQueues } from './open-bus.js';
export { EventErasure } from './personal/event-erasure.js';
export { withoutPeople } from './personal/event-people.js';
export type { ErasedOrder, Eraser, ErasurePart, ErasureWrite } from './personal/eraser.js';
export {
  NOTHING_PERSONAL,
  type ImpersonalColumns,
  type Keep,
  type PersonalColumn,
  type PersonalData,
} from './personal/personal-data.js';
export { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from './platform-tables.js';
export { PLATFORM_PERSONAL } from './personal/platform-personal.js';
export { columnSweep, type Piece, type Sweep } from './personal/sweep.js';
export { MOST_SAMPLES, type Impact, type ProposalKind, type Signed } from './proposals/proposal-kind.js';
export { createProposals } from './proposals/proposal-table.js';
export { ProposalRow } from './proposals/proposal.row.js';
export { invalidProposal, needsSecondPerson, Proposals, type ProposalView } from './proposals/proposals.js';
export { MemoryPubSub, PubSub } from './pubsub.js';
export { MemoryBuckets } from './quota/memory-buckets.js';
export { openBuckets } from './quota/open-buckets.js';
export type { BucketState, TokenBuckets } from './quota/token-buckets.js';
export type {
  BootedSubgraph,
  Door,
  Gateway,
  GatewayParts,
  Listener,
  Remotes,
  Role,
  StartedGateway,
  Subgraph,
  Worker,
} from './roles.js';
export { run, type Running, type RunOptions } from './run.js';
export { dieWith, runApp, type AppOptions } from './run-app.js';
export { bearerIs } from './security/bearer.js';
export type { DoorKeys, PartnerKey } from './security/door-keys.js';
export { DOOR_KEYS, loadDoorKeys } from './security/door-keys.js';
export { InternalClaims, operationText, type Claim } from './security/internal-claims.js';
export { Vault } from './security/vault.js';
export { Service, type Surroundings } from './service.js';
export { openTracing } from './tracing/open-tracing.js';
export { traceRoute } from './tracing/traced-route.js';
export { Tracing, UNTRACED, type Notes, type Span } from './tracing/tracing.js';
