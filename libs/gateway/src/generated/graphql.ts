// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
import type { GraphContext } from '#platform';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 4217 code of a currency: CNY. */
  Currency: { input: string; output: string; }
  /** RFC 3339 instant in UTC with milliseconds: 2026-11-22T08:00:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Whole number of the smallest unit of a currency (fen for CNY), within ±(2^53−1). */
  Minor: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A key of a partner. */
export type ApiKey = {
  /** Cost a minute; null: no limit. */
  readonly costPerMinute?: Maybe<Scalars['Int']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** When it stops being good; null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the key. */
  readonly id: Scalars['ID']['output'];
  /** Whether it opens the door now. */
  readonly isLive: Scalars['Boolean']['output'];
  /** When it was last used, to within seconds; null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it is for. */
  readonly partner: Scalars['String']['output'];
  /** The first letters of its text, to tell it from others. */
  readonly prefix: Scalars['String']['output'];
  /** Whether it may run registered operations only. */
  readonly registeredOnly: Scalars['Boolean']['output'];
  /** Operations a minute; null: no limit. */
  readonly requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** When it was ended; null: it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** What it may read and do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the shops it may see. */
  readonly shops: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of keys. */
export type ApiKeyConnection = {
  /** Keys with their cursors. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** Keys. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A key in its list. */
export type ApiKeyEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The key. */
  readonly node: ApiKey;
};

/** A page of the audit log. */
export type AuditConnection = {
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An entry in its list. */
export type AuditEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** Something somebody did or looked at that must be answerable for. */
export type AuditEntry = {
  /** What, as a word for programs. */
  readonly action: Scalars['String']['output'];
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What belongs to it. */
  readonly facts: ReadonlyArray<AuditFact>;
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Id of what it was done to. */
  readonly subject: Scalars['ID']['output'];
};

/** One thing an entry says beside who, what and when. */
export type AuditFact = {
  /** What it is about. */
  readonly name: Scalars['String']['output'];
  /** What it says; never personal data, never a secret. */
  readonly value: Scalars['String']['output'];
};

/** Which entries of the audit log are asked for; what is not said does not matter. */
export type AuditFilter = {
  /** What: API_KEY_REVOKED. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Who: staff:lin, partner:acme. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Id of what it was done to. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes of a person; what is not said stays. */
export type ChangeUserInput = {
  /** Whether the person may no longer sign in. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's name. */
  readonly name: Scalars['String']['input'];
  /** A new password of 12 characters or more. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** What the person does from now on. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** The person as it is now, or why not. */
export type ChangeUserResult = UnknownUser | User;

/** What changes of a webhook; what is not said stays. */
export type ChangeWebhookInput = {
  /** Id of the webhook. */
  readonly id: Scalars['ID']['input'];
  /** The query whose answer is sent. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Shops, all of them. */
  readonly shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Events by their names, all of them. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The address it is posted to. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Sends the plain data of events again, without a query. */
  readonly withoutQuery?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A platform orders come from. */
export type Channel =
  /** Douyin shop. */
  | 'DOUYIN'
  /** Any other system: signed pushes or files in the generic form. */
  | 'GENERIC'
  /** JD POP. */
  | 'JD'
  /** Pinduoduo. */
  | 'PINDUODUO'
  /** Shopify or an own shop of that style. */
  | 'SHOPIFY'
  /** Taobao and Tmall. */
  | 'TAOBAO'
  /** Youzan. */
  | 'YOUZAN';

/** What a key is for. */
export type CreateApiKeyInput = {
  /** Cost a minute, in the unit of @cost; no limit unless said. */
  readonly costPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** When it stops being good; never unless said. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whom it is for: lower-case letters, digits, dots, hyphens, underscores. The name stands in histories; a partner has two live keys at most. */
  readonly partner: Scalars['String']['input'];
  /** Only operations that were registered before; any unless said. */
  readonly registeredOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Operations a minute; no limit unless said. */
  readonly requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may read and do: orders:read … */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Ids of the shops it may see. */
  readonly shops: ReadonlyArray<Scalars['ID']['input']>;
};

/** The new key, or why there is none. */
export type CreateApiKeyResult = NewApiKey | TooManyLiveKeys;

/** A person who may sign in. */
export type CreateUserInput = {
  /** Name to sign in with: lower-case letters, digits, dots, hyphens, underscores. */
  readonly name: Scalars['String']['input'];
  /** 12 characters or more. */
  readonly password: Scalars['String']['input'];
  /** What the person does. */
  readonly roles: ReadonlyArray<Role>;
};

/** The person, or why not. */
export type CreateUserResult = User | UserNameTaken;

/** What is sent, and where. */
export type CreateWebhookInput = {
  /** A query whose answer is sent as `data`. Its variables, as far as it declares them: id, ids, shopId, eventId, type, occurredAt. Whom an order is for stays hidden, whatever the key may see. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Of these shops of yours; of all you have now unless said. */
  readonly shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Events by their names: order.paid, order.shipped, risk.flagged, alert.raised …; each needs the scope to read what it is about. */
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
  /** The https address it is posted to; one that everybody can reach, without credentials. */
  readonly url: Scalars['String']['input'];
};

/** What bars an order from shipping; an order ships only when no hold is open. */
export type HoldKind =
  /** The address is unclear (地址待核实). */
  | 'ADDRESS'
  /** Cross-border compliance is not cleared (合规检查). */
  | 'COMPLIANCE'
  /** Finance has to approve (财务审核). */
  | 'FINANCE'
  /** Somebody stopped it by hand (人工拦截). */
  | 'MANUAL'
  /** The platform bars shipping (平台拦截). */
  | 'PLATFORM'
  /** Shipping to or from a region is stopped (区域停发). */
  | 'REGION'
  /** Risk is not cleared (风控审核). */
  | 'RISK'
  /** Customer service has to act (客服审核). */
  | 'SERVICE'
  /** Stock is not reserved (缺货待配). */
  | 'STOCK';

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

export type Mutation = {
  /** Changes a person's roles or password, or whether it may sign in. Takes effect at once. Staff with access:write only. */
  readonly changeUser: ChangeUserResult;
  /** Changes what is sent, or where. From now on it shows what the credential of this change may see. */
  readonly changeWebhook: WebhookResult;
  /** Makes a key for a partner. Its text is in the answer and never told again. Staff with access:write only. */
  readonly createApiKey: CreateApiKeyResult;
  /** Lets a person sign in at the hub. Staff with access:write only. */
  readonly createUser: CreateUserResult;
  /** Has events sent to an address from now on. The secret they are signed with is in the answer and never told again. */
  readonly createWebhook: NewWebhookResult;
  /** Removes a webhook, its log, and what was still to be sent. */
  readonly deleteWebhook: WebhookResult;
  /** Sends nothing more until it is enabled again; events that come meanwhile are not kept for it. */
  readonly disableWebhook: WebhookResult;
  /** Sends again to a webhook that was disabled, what waited meanwhile included. */
  readonly enableWebhook: WebhookResult;
  /** Sends a webhook.ping, to try a receiver out. */
  readonly pingWebhook: WebhookDeliveryResult;
  /** Sends a delivery again, whatever became of it, under the same webhook-id. */
  readonly redeliverWebhook: WebhookDeliveryResult;
  /** Lets a partner ask for an operation by its hash (`documentId`); keys made with registeredOnly run nothing else. Staff with access:write only. */
  readonly registerOperation: RegisteredOperation;
  /** Takes an operation off the list; false when it was not on it. Staff with access:write only. */
  readonly removeOperation: Scalars['Boolean']['output'];
  /** Ends a key at once, open subscriptions too. Staff with access:write only. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** Gives a webhook a new secret. For a while deliveries carry a signature of the one before as well, so that receivers can change over. */
  readonly rotateWebhookSecret: NewWebhookResult;
};


export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


export type MutationChangeWebhookArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeWebhookInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateWebhookArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateWebhookInput;
};


export type MutationDeleteWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDisableWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationEnableWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPingWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRedeliverWebhookArgs = {
  deliveryId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRegisterOperationArgs = {
  partner: Scalars['String']['input'];
  source: Scalars['String']['input'];
};


export type MutationRemoveOperationArgs = {
  hash: Scalars['ID']['input'];
  partner: Scalars['String']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  overlapHours?: Scalars['Int']['input'];
};

/** A key that was just made. */
export type NewApiKey = {
  /** The key. */
  readonly apiKey: ApiKey;
  /** Its text, to be sent as `Authorization: Bearer` or `x-api-key`. Keep it now: only a hash of it is stored. */
  readonly secret: Scalars['String']['output'];
};

/** A webhook and a secret that was just made. */
export type NewWebhook = {
  /** What receivers verify deliveries with: whsec_ and base64. Keep it now: it is not shown again. */
  readonly secret: Scalars['String']['output'];
  /** The webhook. */
  readonly webhook: PartnerWebhook;
};

/** The webhook with its secret, or why not. */
export type NewWebhookResult = NewWebhook | TooManyWebhooks | UnknownWebhook | WebhookAddressRefused | WebhookQueryRefused;

/** Status of an order. Ship permission (holds) and after-sale are axes of their own. */
export type OrderStatus =
  /** Ended before shipping (已取消). */
  | 'CANCELLED'
  /** Closed after payment, refunded (已关闭). */
  | 'CLOSED'
  /** Finished by the platform (已完成). */
  | 'COMPLETED'
  /** Paid (已支付); not yet cleared for shipping. */
  | 'PAID'
  /** Some parcels have left (部分发货). */
  | 'PARTIALLY_SHIPPED'
  /** Placed, not paid (待支付). */
  | 'PENDING_PAYMENT'
  /** Cleared by stock, risk and finance (待发货). */
  | 'READY_TO_SHIP'
  /** All parcels have left (已发货). */
  | 'SHIPPED'
  /** Received by the buyer (已签收). */
  | 'SIGNED';

/** Where a list goes on. */
export type PageInfo = {
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** An address that events are sent to. */
export type PartnerWebhook = {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** Since when it is not; null: it is. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not; null: it is. */
  readonly disabledBecause?: Maybe<WebhookDisabledBecause>;
  /** Since when they fail; null: the last one went well. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts that failed since the last one that did not. */
  readonly failures: Scalars['Int']['output'];
  /** Id of the webhook. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is; every key of a partner sees those of the partner, as far as it covers their shops. */
  readonly owner: Scalars['String']['output'];
  /** The query whose answer is sent; null: the plain data of events. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** The receiver asked to be left alone until then (Retry-After); null: it did not. */
  readonly restsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of the shops; null: every shop. */
  readonly shops?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Whether it is sent to. */
  readonly state: WebhookState;
  /** Events by their names. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is posted to. */
  readonly url: Scalars['String']['output'];
};

/** A refusal the caller can act on. Clients may spread `... on Problem`: new refusals will not break them. */
export type Problem = {
  /** Stable word for programs: ORDER_HELD. */
  readonly code: Scalars['String']['output'];
  /** Sentence for people: what stands in the way and what to do. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  /** Keys of partners, newest first. Staff with access:read only. */
  readonly apiKeys: ApiKeyConnection;
  /** Who did what, newest first. Staff with access:read only. */
  readonly auditLog: AuditConnection;
  /** Operations that a partner may ask for by their hash, oldest first. Staff with access:read only. */
  readonly registeredOperations: ReadonlyArray<RegisteredOperation>;
  /** People who sign in at the hub itself, by name. Staff with access:read only. */
  readonly users: ReadonlyArray<User>;
  /** Who the hub takes you for: the holder of a token of the house or of a partner key. */
  readonly viewer: Viewer;
  /** What was sent to webhooks of yours and what is to be, newest first; staff see all. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** Webhooks of yours, newest first; staff see all. */
  readonly webhooks: WebhookConnection;
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  partner?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegisteredOperationsArgs = {
  partner: Scalars['String']['input'];
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An operation that a partner may ask for by its hash. */
export type RegisteredOperation = {
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  readonly createdBy: Scalars['String']['output'];
  /** SHA-256 of the document, in hex: what is sent as documentId. */
  readonly hash: Scalars['ID']['output'];
  /** The document. */
  readonly source: Scalars['String']['output'];
};

/** The key, ended, or why not. */
export type RevokeApiKeyResult = ApiKey | UnknownApiKey;

/** What people of the house do, and so what they may. */
export type Role =
  /** Runs the hub: everything, and who may what. */
  | 'ADMIN'
  /** Looks and changes nothing. */
  | 'ANALYST'
  /** Looks at who did what. */
  | 'AUDITOR'
  /** Keeps duty rules and rates, and releases what the compliance check holds: always two of them. */
  | 'COMPLIANCE'
  /** Approves amounts and settles bills. */
  | 'FINANCE'
  /** Keeps orders moving. */
  | 'OPERATOR'
  /** Answers buyers who ask what is known of them, and who want it forgotten. */
  | 'PRIVACY'
  /** Judges what rules and classifier hold. */
  | 'RISK'
  /** Talks to buyers and sees who they are. */
  | 'SUPPORT'
  /** Packs and counts. */
  | 'WAREHOUSE';

/** The partner has as many live keys as it may have. */
export type TooManyLiveKeys = Problem & {
  /** TOO_MANY_LIVE_KEYS. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** There are as many webhooks as one owner may have. */
export type TooManyWebhooks = Problem & {
  /** TOO_MANY_WEBHOOKS. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No key has this id. */
export type UnknownApiKey = Problem & {
  /** UNKNOWN_API_KEY. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No delivery of yours has the id. */
export type UnknownDelivery = Problem & {
  /** UNKNOWN_DELIVERY. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** Nobody has the name. */
export type UnknownUser = Problem & {
  /** UNKNOWN_USER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name asked for. */
  readonly name: Scalars['String']['output'];
};

/** No webhook of yours has the id. */
export type UnknownWebhook = Problem & {
  /** UNKNOWN_WEBHOOK. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** A person of the house. */
export type User = {
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  readonly createdBy: Scalars['String']['output'];
  /** Since when it may no longer sign in; null: it may. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the person. */
  readonly id: Scalars['ID']['output'];
  /** Name to sign in with. */
  readonly name: Scalars['String']['output'];
  /** What the person does. */
  readonly roles: ReadonlyArray<Role>;
};

/** Somebody has the name already. */
export type UserNameTaken = Problem & {
  /** USER_NAME_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** The holder of the credential this request came with, and what it covers. */
export type Viewer = {
  /** STAFF or PARTNER. */
  readonly kind: ViewerKind;
  /** The name that is written into histories and logs. */
  readonly name: Scalars['String']['output'];
  /** What the viewer may read and do, such as `orders:read`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the shops the viewer may see; null means every shop. */
  readonly shops?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** The kinds of viewers. */
export type ViewerKind =
  /** A program or person of a partner: only the shops of its key. */
  | 'PARTNER'
  /** People of the house: every shop. */
  | 'STAFF'
  /** The hub itself, for work nobody asked for by hand. */
  | 'SYSTEM';

/** Webhooks do not go to the address. */
export type WebhookAddressRefused = Problem & {
  /** WEBHOOK_ADDRESS_REFUSED. */
  readonly code: Scalars['String']['output'];
  /** Why, and what to do. */
  readonly message: Scalars['String']['output'];
  /** The address, without what it may hold of secrets. */
  readonly url: Scalars['String']['output'];
};

/** A page of webhooks. */
export type WebhookConnection = {
  /** Webhooks with their cursors. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** Webhooks. */
  readonly nodes: ReadonlyArray<PartnerWebhook>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An event on its way to a webhook. */
export type WebhookDelivery = {
  /** The first 1,024 bytes of what it answered last. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When the last attempt ended; null: there was none. */
  readonly attemptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts so far. */
  readonly attempts: Scalars['Int']['output'];
  /** When it was noted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id of the event. */
  readonly eventId: Scalars['ID']['output'];
  /** Why the last attempt came to nothing; null: it did not, or there was none. */
  readonly fault?: Maybe<WebhookFault>;
  /** When it was over; null: it is not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the delivery: the webhook-id of every attempt. */
  readonly id: Scalars['ID']['output'];
  /** When it is tried next; null: not again. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the shop; empty for what belongs to the house. */
  readonly shopId: Scalars['ID']['output'];
  /** What became of it. */
  readonly state: WebhookDeliveryState;
  /** Status the receiver answered last; null: it did not answer. */
  readonly statusCode?: Maybe<Scalars['Int']['output']>;
  /** Name of the event: order.shipped; webhook.ping of one that was asked for. */
  readonly type: Scalars['String']['output'];
  /** Id of the webhook it is for. */
  readonly webhookId: Scalars['ID']['output'];
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  /** Deliveries with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Deliveries. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A delivery in its list. */
export type WebhookDeliveryEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** Which deliveries are asked for; what is not said does not matter. */
export type WebhookDeliveryFilter = {
  /** About one shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In one state. */
  readonly state?: InputMaybe<WebhookDeliveryState>;
  /** Of one event: order.shipped. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** To one webhook. */
  readonly webhookId?: InputMaybe<Scalars['ID']['input']>;
};

/** The delivery, or why not. */
export type WebhookDeliveryResult = UnknownDelivery | UnknownWebhook | WebhookDelivery | WebhookDisabled;

/** What became of a delivery. */
export type WebhookDeliveryState =
  /** The receiver answered 2xx. */
  | 'DELIVERED'
  /** It is not tried any more. */
  | 'FAILED'
  /** It is due, or will be tried again. */
  | 'PENDING'
  /** Its webhook may no longer be told of such events: a key was revoked or narrowed. */
  | 'WITHDRAWN';

/** Nothing is sent to the webhook now. */
export type WebhookDisabled = Problem & {
  /** WEBHOOK_DISABLED. */
  readonly code: Scalars['String']['output'];
  /** Id of the webhook. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** Why a webhook is not sent to. */
export type WebhookDisabledBecause =
  /** Somebody asked for it. */
  | 'ASKED'
  /** It failed too often for too long. */
  | 'FAILING'
  /** Its receiver answered 410 Gone. */
  | 'GONE';

/** A webhook in its list. */
export type WebhookEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook. */
  readonly node: PartnerWebhook;
};

/** Why an attempt came to nothing. */
export type WebhookFault =
  /** The name of the receiver leads to an address that is not public. */
  | 'ADDRESS_REFUSED'
  /** No connection, or one that broke. */
  | 'CONNECTION'
  /** The receiver answered 410 Gone; its webhook was disabled. */
  | 'GONE'
  /** A service of the hub was away, so that the query could not be answered; it does not count against the receiver. */
  | 'GRAPH_AWAY'
  /** The webhook may no longer be told of such events. */
  | 'NOT_ALLOWED'
  /** The receiver answered something else than 2xx; redirects are not followed. */
  | 'STATUS'
  /** No answer in time. */
  | 'TIMEOUT';

/** The query can not be run for the webhook. */
export type WebhookQueryRefused = Problem & {
  /** WEBHOOK_QUERY_REFUSED. */
  readonly code: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly message: Scalars['String']['output'];
};

/** The webhook, or why not. */
export type WebhookResult = PartnerWebhook | UnknownWebhook | WebhookAddressRefused | WebhookQueryRefused;

/** Whether a webhook is sent to. */
export type WebhookState =
  /** Nothing is sent. */
  | 'DISABLED'
  /** Events are sent. */
  | 'ENABLED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeUserResult:
    | ( UnknownUser )
    | ( User )
  ;
  CreateApiKeyResult:
    | ( NewApiKey )
    | ( TooManyLiveKeys )
  ;
  CreateUserResult:
    | ( User )
    | ( UserNameTaken )
  ;
  NewWebhookResult:
    | ( NewWebhook )
    | ( TooManyWebhooks )
    | ( UnknownWebhook )
    | ( WebhookAddressRefused )
    | ( WebhookQueryRefused )
  ;
  RevokeApiKeyResult:
    | ( ApiKey )
    | ( UnknownApiKey )
  ;
  WebhookDeliveryResult:
    | ( UnknownDelivery )
    | ( UnknownWebhook )
    | ( WebhookDelivery )
    | ( WebhookDisabled )
  ;
  WebhookResult:
    | ( PartnerWebhook )
    | ( UnknownWebhook )
    | ( WebhookAddressRefused )
    | ( WebhookQueryRefused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( TooManyLiveKeys )
    | ( TooManyWebhooks )
    | ( UnknownApiKey )
    | ( UnknownDelivery )
    | ( UnknownUser )
    | ( UnknownWebhook )
    | ( UserNameTaken )
    | ( WebhookAddressRefused )
    | ( WebhookDisabled )
    | ( WebhookQueryRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKey>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
  ChangeUserInput: ChangeUserInput;
  ChangeUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeUserResult']>;
  ChangeWebhookInput: ChangeWebhookInput;
  Channel: Channel;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUserResult']>;
  CreateWebhookInput: CreateWebhookInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HoldKind: HoldKind;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewApiKey: ResolverTypeWrapper<NewApiKey>;
  NewWebhook: ResolverTypeWrapper<NewWebhook>;
  NewWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NewWebhookResult']>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerWebhook: ResolverTypeWrapper<PartnerWebhook>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperation>;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  Role: Role;
  TooManyLiveKeys: ResolverTypeWrapper<TooManyLiveKeys>;
  TooManyWebhooks: ResolverTypeWrapper<TooManyWebhooks>;
  UnknownApiKey: ResolverTypeWrapper<UnknownApiKey>;
  UnknownDelivery: ResolverTypeWrapper<UnknownDelivery>;
  UnknownUser: ResolverTypeWrapper<UnknownUser>;
  UnknownWebhook: ResolverTypeWrapper<UnknownWebhook>;
  User: ResolverTypeWrapper<User>;
  UserNameTaken: ResolverTypeWrapper<UserNameTaken>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerKind: ViewerKind;
  WebhookAddressRefused: ResolverTypeWrapper<WebhookAddressRefused>;
  WebhookConnection: ResolverTypeWrapper<WebhookConnection>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  WebhookDeliveryEdge: ResolverTypeWrapper<WebhookDeliveryEdge>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookDeliveryResult']>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDisabled: ResolverTypeWrapper<WebhookDisabled>;
  WebhookDisabledBecause: WebhookDisabledBecause;
  WebhookEdge: ResolverTypeWrapper<WebhookEdge>;
  WebhookFault: WebhookFault;
  WebhookQueryRefused: ResolverTypeWrapper<WebhookQueryRefused>;
  WebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookResult']>;
  WebhookState: WebhookState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKey;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditEntry: AuditEntry;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  ChangeUserInput: ChangeUserInput;
  ChangeUserResult: ResolversUnionTypes<ResolversParentTypes>['ChangeUserResult'];
  ChangeWebhookInput: ChangeWebhookInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolversUnionTypes<ResolversParentTypes>['CreateUserResult'];
  CreateWebhookInput: CreateWebhookInput;
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NewApiKey: NewApiKey;
  NewWebhook: NewWebhook;
  NewWebhookResult: ResolversUnionTypes<ResolversParentTypes>['NewWebhookResult'];
  PageInfo: PageInfo;
  PartnerWebhook: PartnerWebhook;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RegisteredOperation: RegisteredOperation;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  TooManyLiveKeys: TooManyLiveKeys;
  TooManyWebhooks: TooManyWebhooks;
  UnknownApiKey: UnknownApiKey;
  UnknownDelivery: UnknownDelivery;
  UnknownUser: UnknownUser;
  UnknownWebhook: UnknownWebhook;
  User: User;
  UserNameTaken: UserNameTaken;
  Viewer: Viewer;
  WebhookAddressRefused: WebhookAddressRefused;
  WebhookConnection: WebhookConnection;
  WebhookDelivery: WebhookDelivery;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  WebhookDeliveryEdge: WebhookDeliveryEdge;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['WebhookDeliveryResult'];
  WebhookDisabled: WebhookDisabled;
  WebhookEdge: WebhookEdge;
  WebhookQueryRefused: WebhookQueryRefused;
  WebhookResult: ResolversUnionTypes<ResolversParentTypes>['WebhookResult'];
};

export type ApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  costPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shops?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['AuditFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditFactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditFact'] = ResolversParentTypes['AuditFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeUserResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeUserResult'] = ResolversParentTypes['ChangeUserResult']> = {
  __resolveType: TypeResolveFn<'UnknownUser' | 'User', ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'NewApiKey' | 'TooManyLiveKeys', ParentType, ContextType>;
};

export type CreateUserResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateUserResult'] = ResolversParentTypes['CreateUserResult']> = {
  __resolveType: TypeResolveFn<'User' | 'UserNameTaken', ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeUser?: Resolver<ResolversTypes['ChangeUserResult'], ParentType, ContextType, RequireFields<MutationChangeUserArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserResult'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['NewWebhookResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'id'>>;
  disableWebhook?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'id'>>;
  enableWebhook?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'id'>>;
  pingWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationPingWebhookArgs, 'id'>>;
  redeliverWebhook?: Resolver<ResolversTypes['WebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationRedeliverWebhookArgs, 'deliveryId'>>;
  registerOperation?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType, RequireFields<MutationRegisterOperationArgs, 'partner' | 'source'>>;
  removeOperation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveOperationArgs, 'hash' | 'partner'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id' | 'reason'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['NewWebhookResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id' | 'overlapHours'>>;
};

export type NewApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewApiKey'] = ResolversParentTypes['NewApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewWebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewWebhook'] = ResolversParentTypes['NewWebhook']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['PartnerWebhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewWebhookResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewWebhookResult'] = ResolversParentTypes['NewWebhookResult']> = {
  __resolveType: TypeResolveFn<'NewWebhook' | 'TooManyWebhooks' | 'UnknownWebhook' | 'WebhookAddressRefused' | 'WebhookQueryRefused', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerWebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerWebhook'] = ResolversParentTypes['PartnerWebhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['WebhookDisabledBecause']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shops?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'TooManyLiveKeys' | 'TooManyWebhooks' | 'UnknownApiKey' | 'UnknownDelivery' | 'UnknownUser' | 'UnknownWebhook' | 'UserNameTaken' | 'WebhookAddressRefused' | 'WebhookDisabled' | 'WebhookQueryRefused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  registeredOperations?: Resolver<ReadonlyArray<ResolversTypes['RegisteredOperation']>, ParentType, ContextType, RequireFields<QueryRegisteredOperationsArgs, 'partner'>>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<QueryWebhookDeliveriesArgs>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, Partial<QueryWebhooksArgs>>;
};

export type RegisteredOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'UnknownApiKey', ParentType, ContextType>;
};

export type TooManyLiveKeysResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TooManyLiveKeys'] = ResolversParentTypes['TooManyLiveKeys']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhooksResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TooManyWebhooks'] = ResolversParentTypes['TooManyWebhooks']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownApiKey'] = ResolversParentTypes['UnknownApiKey']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownDeliveryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownDelivery'] = ResolversParentTypes['UnknownDelivery']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownUserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownUser'] = ResolversParentTypes['UnknownUser']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownWebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownWebhook'] = ResolversParentTypes['UnknownWebhook']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNameTakenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserNameTaken'] = ResolversParentTypes['UserNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shops?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type WebhookAddressRefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookAddressRefused'] = ResolversParentTypes['WebhookAddressRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerWebhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attemptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['WebhookFault']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryResult'] = ResolversParentTypes['WebhookDeliveryResult']> = {
  __resolveType: TypeResolveFn<'UnknownDelivery' | 'UnknownWebhook' | 'WebhookDelivery' | 'WebhookDisabled', ParentType, ContextType>;
};

export type WebhookDisabledResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDisabled'] = ResolversParentTypes['WebhookDisabled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerWebhook'], ParentType, ContextType>;
};

export type WebhookQueryRefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookQueryRefused'] = ResolversParentTypes['WebhookQueryRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookResult'] = ResolversParentTypes['WebhookResult']> = {
  __resolveType: TypeResolveFn<'PartnerWebhook' | 'UnknownWebhook' | 'WebhookAddressRefused' | 'WebhookQueryRefused', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
  ChangeUserResult?: ChangeUserResultResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateUserResult?: CreateUserResultResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewApiKey?: NewApiKeyResolvers<ContextType>;
  NewWebhook?: NewWebhookResolvers<ContextType>;
  NewWebhookResult?: NewWebhookResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerWebhook?: PartnerWebhookResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  TooManyLiveKeys?: TooManyLiveKeysResolvers<ContextType>;
  TooManyWebhooks?: TooManyWebhooksResolvers<ContextType>;
  UnknownApiKey?: UnknownApiKeyResolvers<ContextType>;
  UnknownDelivery?: UnknownDeliveryResolvers<ContextType>;
  UnknownUser?: UnknownUserResolvers<ContextType>;
  UnknownWebhook?: UnknownWebhookResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserNameTaken?: UserNameTakenResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebhookAddressRefused?: WebhookAddressRefusedResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryResult?: WebhookDeliveryResultResolvers<ContextType>;
  WebhookDisabled?: WebhookDisabledResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookQueryRefused?: WebhookQueryRefusedResolvers<ContextType>;
  WebhookResult?: WebhookResultResolvers<ContextType>;
};

