// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
  /** Whole number of the smallest unit of a currency (fen for CNY), within ±(2^53−1). */
  Minor: { input: number; output: number; }
};

/** The alert as seen, or why not. */
export type AcknowledgeAlertResult = Alert | UnknownAlert;

/** After-sale state, an axis beside status and holds. */
export type AfterSaleState =
  /** The seller agreed. */
  | 'AGREED'
  /** Withdrawn or over. */
  | 'CLOSED'
  /** Nothing was asked. */
  | 'NONE'
  /** Money went back (已退款). */
  | 'REFUNDED'
  /** The seller refused. */
  | 'REFUSED'
  /** The buyer asked (售后申请). */
  | 'REQUESTED';

/** How long an order has stood in its status, measured by the limits of that status and channel. */
export type AgeClass =
  /** Half of the limit has passed, or the ship deadline is near. */
  | 'AMBER'
  /** Within the limits. */
  | 'GREEN'
  /** Stalled beyond the limit, or the ship deadline has passed. */
  | 'RED';

/** How long orders may stand in a status. */
export type AgeLimit = {
  readonly __typename?: 'AgeLimit';
  /** Seconds until AMBER; null: never by standing. */
  readonly amberSeconds?: Maybe<Scalars['Int']['output']>;
  /** The channel it is for; null: every channel without a limit of its own. */
  readonly channel?: Maybe<Channel>;
  /** Seconds before the ship deadline at which an order not yet shipped turns AMBER; it is RED from the deadline on. */
  readonly deadlineAmberSeconds: Scalars['Int']['output'];
  /** Seconds until RED; null: never by standing. */
  readonly redSeconds?: Maybe<Scalars['Int']['output']>;
  /** The status it is for. */
  readonly status: OrderStatus;
};

/** A limit to be set. With a null `redSeconds` orders never turn RED by standing in this status. */
export type AgeLimitInput = {
  /** Seconds until AMBER; half of `redSeconds` unless said. */
  readonly amberSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The channel it is for; null: every channel without a limit of its own. */
  readonly channel?: InputMaybe<Channel>;
  /** Seconds before the ship deadline at which an order turns AMBER; as before unless said. */
  readonly deadlineAmberSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds until RED, at least 1. */
  readonly redSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The status it is for; finished statuses have no limit. */
  readonly status: OrderStatus;
};

/** The limit makes no sense. */
export type AgeLimitRefused = Problem & {
  readonly __typename?: 'AgeLimitRefused';
  /** AGE_LIMIT_REFUSED. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** Something a person has to look at; one of a kind and subject. */
export type Alert = {
  readonly __typename?: 'Alert';
  /** When it was seen. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has seen it. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the alert. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: order.shipped_while_held. */
  readonly kind: Scalars['String']['output'];
  /** What happened, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** True until somebody has seen it. */
  readonly open: Scalars['Boolean']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** How bad it is. */
  readonly severity: AlertSeverity;
  /** Shop it concerns. */
  readonly shop: Shop;
  /** Order, shop or push it is about. */
  readonly subject: Scalars['String']['output'];
};

/** A page of alerts. */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** Alerts with their cursors. */
  readonly edges: ReadonlyArray<AlertEdge>;
  /** Alerts. */
  readonly nodes: ReadonlyArray<Alert>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An alert in its list. */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: Alert;
};

/** How bad an alert is. */
export type AlertSeverity =
  /** Look at it now. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Look at it today. */
  | 'WARNING';

/** Somebody was faster. */
export type AlreadyReviewed = Problem & {
  readonly __typename?: 'AlreadyReviewed';
  /** ALREADY_REVIEWED */
  readonly code: Scalars['String']['output'];
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly decidedBy: Scalars['String']['output'];
  /** Who it was. */
  readonly message: Scalars['String']['output'];
  /** What was decided. */
  readonly outcome: RiskOutcome;
};

/** A key of a partner. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
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
  readonly __typename?: 'ApiKeyConnection';
  /** Keys with their cursors. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** Keys. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A key in its list. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The key. */
  readonly node: ApiKey;
};

/** The order after finance approval, or why not. */
export type ApproveOrderResult = NothingToApprove | Order | UnknownOrder;

/** A page of the audit log. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An entry in its list. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** Something somebody did or looked at that must be answerable for. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
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
  readonly __typename?: 'AuditFact';
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

/** The state of the order pool at one instant. */
export type Board = {
  readonly __typename?: 'Board';
  /** Open orders that are AMBER. */
  readonly amberOrders: Scalars['Int']['output'];
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Orders by channel and status; pairs without orders are left out. */
  readonly counts: ReadonlyArray<StatusCount>;
  /** Open orders by the kind of hold that bars them; an order with two holds counts under both. */
  readonly held: ReadonlyArray<HoldCount>;
  /** Open orders barred from shipping by a hold that somebody or something has to act on. */
  readonly heldOrders: Scalars['Int']['output'];
  /** Orders that are not finished; those imported as history are not counted. */
  readonly openOrders: Scalars['Int']['output'];
  /** Orders seen for the first time in the last 60 seconds, imports of history left out. */
  readonly ordersLastMinute: Scalars['Int']['output'];
  /** Share, 0 to 1, of the paid and not yet shipped orders that are READY_TO_SHIP; null when there are none. */
  readonly readyRate?: Maybe<Scalars['Float']['output']>;
  /** Open orders that are RED. */
  readonly redOrders: Scalars['Int']['output'];
};

/** Who bought; one buyer of one channel. */
export type Buyer = {
  readonly __typename?: 'Buyer';
  /** Keyed hash of the platform's buyer; not the platform's own id. */
  readonly id: Scalars['ID']['output'];
};

/** The order after it was given up, or why not. */
export type CancelOrderResult = Order | TooLate | UnknownOrder;

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

/** The ticket as it is now, or why it was not changed. */
export type CloseTicketResult = Ticket | TicketAlreadyClosed;

/** What is needed to talk to a shop's platform. Keys are sealed and never shown again. */
export type ConnectShopInput = {
  /** The shop's access token for calls; empty where calls are not made. */
  readonly accessToken?: InputMaybe<Scalars['String']['input']>;
  /** Base address of the platform's calls (https); empty when the platform is not called. */
  readonly apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** The app's key at the platform; not needed for GENERIC. */
  readonly appKey?: InputMaybe<Scalars['String']['input']>;
  /** The app's secret; pushes are checked with it. */
  readonly appSecret: Scalars['String']['input'];
  /** Where it sells. */
  readonly channel: Channel;
  /** Currency of the shop; CNY unless said. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Id of the shop: shp_ and up to 28 letters, digits, - or _. */
  readonly id: Scalars['ID']['input'];
  /** Name for people. */
  readonly name: Scalars['String']['input'];
  /** The platform's own id of the shop (shop_id, mall_id, seller nick); the id of the shop for GENERIC unless said. */
  readonly platformShopId?: InputMaybe<Scalars['String']['input']>;
  /** Base address of the platform's message socket (wss), where it has one (Pinduoduo). */
  readonly socketUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The connected shop, or why it was not connected. */
export type ConnectShopResult = Shop | ShopRefused | ShopTaken;

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

/** The discarded input, or why it was not discarded. */
export type DiscardQuarantinedResult = InputDiscarded | NotInQuarantine;

/** Who says so. */
export type FactSource =
  /** The carrier. */
  | 'CARRIER'
  /** The platform. */
  | 'CHANNEL'
  /** The hub itself. */
  | 'HUB'
  /** A file or an import. */
  | 'IMPORT'
  /** A person. */
  | 'STAFF'
  /** The warehouse. */
  | 'WAREHOUSE';

/** A rule of the finance gate. The rule of a shop counts before the rule of a channel, and that before the rest. */
export type FinanceGate = {
  readonly __typename?: 'FinanceGate';
  /** Platform it is for; null: every platform. */
  readonly channel?: Maybe<Channel>;
  /** Currency it is for. */
  readonly currency: Scalars['Currency']['output'];
  /** Payable amount from which approval is needed; null: never. */
  readonly fromMinor?: Maybe<Scalars['Minor']['output']>;
  /** Shop it is for; null: every shop. */
  readonly shopId?: Maybe<Scalars['ID']['output']>;
};

/** A rule of the finance gate. */
export type FinanceGateInput = {
  /** Platform it is for; every platform unless said. */
  readonly channel?: InputMaybe<Channel>;
  /** Currency it is for. */
  readonly currency: Scalars['Currency']['input'];
  /** Payable amount from which approval is needed; null: never. */
  readonly fromMinor?: InputMaybe<Scalars['Minor']['input']>;
  /** Shop it is for; every shop unless said. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order with its new status, or why not. */
export type ForceStatusResult = NothingToForce | Order | UnknownOrder;

/** Open orders under one kind of hold. */
export type HoldCount = {
  readonly __typename?: 'HoldCount';
  /** How many of them wait for somebody or something to act. */
  readonly blocked: Scalars['Int']['output'];
  /** The kind of hold. */
  readonly kind: HoldKind;
  /** Orders under it, blocked or still waiting for an answer. */
  readonly orders: Scalars['Int']['output'];
  /** How many of them wait for an answer that comes by itself. */
  readonly pending: Scalars['Int']['output'];
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

/** The hold is not there, or does not go by hand. */
export type HoldNotReleasable = Problem & {
  readonly __typename?: 'HoldNotReleasable';
  /** HOLD_NOT_RELEASABLE. */
  readonly code: Scalars['String']['output'];
  /** Which hold. */
  readonly hold: HoldKind;
  /** Who or what lifts it. */
  readonly message: Scalars['String']['output'];
};

/** Whether a hold bars shipping. */
export type HoldState =
  /** Somebody or something has to act: bars. */
  | 'BLOCKED'
  /** An answer is awaited: bars. */
  | 'PENDING'
  /** Bars no longer. */
  | 'RELEASED';

/** An input that was given up. */
export type InputDiscarded = {
  readonly __typename?: 'InputDiscarded';
  /** Id of the input. */
  readonly id: Scalars['ID']['output'];
  /** Why it was given up. */
  readonly reason: Scalars['String']['output'];
};

/** The rule cannot be saved like this. */
export type InvalidRiskRule = Problem & {
  readonly __typename?: 'InvalidRiskRule';
  /** INVALID_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The set cannot be trained on like this. */
export type InvalidTraining = Problem & {
  readonly __typename?: 'InvalidTraining';
  /** INVALID_TRAINING */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one, each with what to do. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** An order that is AMBER or RED. */
export type LateOrder = {
  readonly __typename?: 'LateOrder';
  /** Its channel. */
  readonly channel: Channel;
  /** AMBER or RED. */
  readonly class: AgeClass;
  /** The order; null while the service of orders does not answer. */
  readonly order?: Maybe<Order>;
  /** When it became, or becomes, RED. */
  readonly redAt?: Maybe<Scalars['DateTime']['output']>;
  /** The platform's ship deadline. */
  readonly shipBy?: Maybe<Scalars['DateTime']['output']>;
  /** Its shop's id. */
  readonly shopId: Scalars['ID']['output'];
  /** When it entered the status. */
  readonly since: Scalars['DateTime']['output'];
  /** Status it stands in. */
  readonly status: OrderStatus;
};

/** A page of late orders. */
export type LateOrderConnection = {
  readonly __typename?: 'LateOrderConnection';
  /** Orders with their cursors. */
  readonly edges: ReadonlyArray<LateOrderEdge>;
  /** The orders alone. */
  readonly nodes: ReadonlyArray<LateOrder>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A late order and its cursor. */
export type LateOrderEdge = {
  readonly __typename?: 'LateOrderEdge';
  /** Pass it as `after` to go on behind this order. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: LateOrder;
};

/** Axis a log entry is about. */
export type LogAxis =
  /** The after-sale state. */
  | 'AFTER_SALE'
  /** A hold. */
  | 'HOLD'
  /** The status. */
  | 'STATUS';

/** The model cannot be put there from where it stands. */
export type ModelCannotMove = Problem & {
  readonly __typename?: 'ModelCannotMove';
  /** MODEL_CANNOT_MOVE */
  readonly code: Scalars['String']['output'];
  /** What is in the way, and what to do. */
  readonly message: Scalars['String']['output'];
  /** Where it stands; null when no model is in force. */
  readonly standing?: Maybe<RiskModelState>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

/** The voucher ships more of a line than is left, or less than one piece. */
export type MoreThanLeft = Problem & {
  readonly __typename?: 'MoreThanLeft';
  /** MORE_THAN_LEFT. */
  readonly code: Scalars['String']['output'];
  /** Pieces that can still be shipped. */
  readonly left: Scalars['Int']['output'];
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** How many are left. */
  readonly message: Scalars['String']['output'];
};

/** What moved stock. */
export type MovementKind =
  /** A count found less (盘亏). */
  | 'ADJUST'
  /** Left with a parcel (出库). */
  | 'CONSUME'
  /** Goods came in, or a count found more (入库). */
  | 'RECEIVE'
  /** Promise taken back (释放). */
  | 'RELEASE'
  /** Promised to an order (预占). */
  | 'RESERVE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Marks an alert as seen; the first who saw it stays on record. */
  readonly acknowledgeAlert: AcknowledgeAlertResult;
  /** Finance lets the amount of an order pass. Staff only. */
  readonly approveOrder: ApproveOrderResult;
  /** Gives an order up before anything left. */
  readonly cancelOrder: CancelOrderResult;
  /** Changes a person's roles or password, or whether it may sign in. Takes effect at once. Staff with access:write only. */
  readonly changeUser: ChangeUserResult;
  /** Closes a ticket; the reason stays with it. */
  readonly closeTicket: CloseTicketResult;
  /** Connects a shop, or gives a connected one new keys. Pushes are accepted and polls begin at once. */
  readonly connectShop: ConnectShopResult;
  /** Makes a key for a partner. Its text is in the answer and never told again. Staff with access:write only. */
  readonly createApiKey: CreateApiKeyResult;
  /** Lets a person sign in at the hub. Staff with access:write only. */
  readonly createUser: CreateUserResult;
  /** Gives up a quarantined input for good. */
  readonly discardQuarantined: DiscardQuarantinedResult;
  /** Sets the status against the machine; holds stay, checks still run. Staff only. */
  readonly forceStatus: ForceStatusResult;
  /** Stops an order by hand (kind MANUAL). */
  readonly placeHold: PlaceHoldResult;
  /** Puts a model that runs in shadow in force for the next orders; the live one of its kind retires. */
  readonly promoteModel: PromoteModelResult;
  /** Lets a partner ask for an operation by its hash (`documentId`); keys made with registeredOnly run nothing else. Staff with access:write only. */
  readonly registerOperation: RegisteredOperation;
  /** Lifts a hold that goes by hand: MANUAL, SERVICE, REGION or ADDRESS. A partner lifts only what it placed. */
  readonly releaseHold: ReleaseHoldResult;
  /** Takes an operation off the list; false when it was not on it. Staff with access:write only. */
  readonly removeOperation: Scalars['Boolean']['output'];
  /** Works the counters out anew from the ledger and corrects those that differ. */
  readonly repairStock: RepairReport;
  /** Maps quarantined inputs again, after a rule was mended: those named, or all with a cause. At most 1,000 at a time. */
  readonly replayQuarantined: ReplayQuarantinedResult;
  /** Takes a draft or a model in shadow out of use; it stays on record. */
  readonly retireModel: RetireModelResult;
  /** Releases a flagged order or rejects it. Nothing else moves a flagged order. */
  readonly reviewOrder: ReviewOrderResult;
  /** Ends a key at once, open subscriptions too. Staff with access:write only. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** Takes the live model of a kind out of force and puts the one before it back; answers the model that retired. */
  readonly rollBackModel: RollBackModelResult;
  /** Sets from which amount orders wait for finance. Staff only. Orders already approved or past it are not touched. */
  readonly saveFinanceGate: FinanceGate;
  /** Adds a version of a rule, or a new rule; in force for the next orders. Versions are never changed or removed: switch a rule off instead. */
  readonly saveRiskRule: SaveRiskRuleResult;
  /** Sets the limit of a status, for all channels or for one; new orders follow at once, open ones within a minute. Staff only. */
  readonly setAgeLimit: SetAgeLimitResult;
  /** Records a counted quantity. Orders that wait for the SKU are served at once, the oldest first. */
  readonly setStock: SetStockResult;
  /** Lets a draft or a retired model judge every order beside the live one, without effect. */
  readonly shadowModel: ShadowModelResult;
  /** Goods left by an outbound voucher; the same voucher again is the same parcel. */
  readonly shipOrder: ShipOrderResult;
  /** Trains a model from an uploaded CSV, in the background; `riskTraining` tells how far it is. The model comes out as a draft. */
  readonly trainModel: TrainModelResult;
  /** Takes one slice of a CSV of labelled rows (UTF-8, plain or gzipped). Slices rest sealed, and are removed when the training has ended. */
  readonly uploadTrainingPart: UploadTrainingPartResult;
};


export type MutationAcknowledgeAlertArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationApproveOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


export type MutationCloseTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationConnectShopArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConnectShopInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDiscardQuarantinedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationForceStatusArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  status: OrderStatus;
};


export type MutationPlaceHoldArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationPromoteModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationRegisterOperationArgs = {
  partner: Scalars['String']['input'];
  source: Scalars['String']['input'];
};


export type MutationReleaseHoldArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: HoldKind;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRemoveOperationArgs = {
  hash: Scalars['ID']['input'];
  partner: Scalars['String']['input'];
};


export type MutationRepairStockArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReplayQuarantinedArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRetireModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationReviewOrderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  verdict: ReviewVerdict;
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRollBackModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: RiskModelKind;
  reason: Scalars['String']['input'];
};


export type MutationSaveFinanceGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FinanceGateInput;
};


export type MutationSaveRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskRuleInput;
};


export type MutationSetAgeLimitArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AgeLimitInput;
};


export type MutationSetStockArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetStockInput;
};


export type MutationShadowModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationShipOrderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipOrderInput;
};


export type MutationTrainModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainModelInput;
};


export type MutationUploadTrainingPartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UploadTrainingPartInput;
};

/** A key that was just made. */
export type NewApiKey = {
  readonly __typename?: 'NewApiKey';
  /** The key. */
  readonly apiKey: ApiKey;
  /** Its text, to be sent as `Authorization: Bearer` or `x-api-key`. Keep it now: only a hash of it is stored. */
  readonly secret: Scalars['String']['output'];
};

/** The input is unknown, not yours, or no longer in quarantine; or no reason was given. */
export type NotInQuarantine = Problem & {
  readonly __typename?: 'NotInQuarantine';
  /** NOT_IN_QUARANTINE */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
};

/** The order's status does not allow shipping. */
export type NotReadyToShip = Problem & {
  readonly __typename?: 'NotReadyToShip';
  /** NOT_READY_TO_SHIP. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** Nothing waits for finance. */
export type NothingToApprove = Problem & {
  readonly __typename?: 'NothingToApprove';
  /** NOTHING_TO_APPROVE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** The order has that status already. */
export type NothingToForce = Problem & {
  readonly __typename?: 'NothingToForce';
  /** NOTHING_TO_FORCE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** Neither ids nor a cause were given, or nothing in quarantine fits. */
export type NothingToReplay = Problem & {
  readonly __typename?: 'NothingToReplay';
  /** NOTHING_TO_REPLAY */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
};

/** No flagged order with this id waits: it is unknown, was never flagged, or has ended. */
export type NothingToReview = Problem & {
  readonly __typename?: 'NothingToReview';
  /** NOTHING_TO_REVIEW */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** The voucher names no line. */
export type NothingToShip = Problem & {
  readonly __typename?: 'NothingToShip';
  /** NOTHING_TO_SHIP. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** An order of the pool, whatever channel it came from. */
export type Order = {
  readonly __typename?: 'Order';
  /** After-sale state over all its refunds. */
  readonly afterSale: AfterSaleState;
  /** Age in the present status; null for finished orders and for orders imported as history. */
  readonly age?: Maybe<OrderAge>;
  /** Who bought it; null when the channel does not say. */
  readonly buyer?: Maybe<Buyer>;
  /** What the buyer wrote; `***` without the scope pii:read, null when nothing was written. */
  readonly buyerRemark?: Maybe<Scalars['String']['output']>;
  /** Whether the hub may let it ship now: the status allows it and no hold is open. */
  readonly canShip: Scalars['Boolean']['output'];
  /** Platform it came from. */
  readonly channel: Channel;
  /** City of the receiver. */
  readonly city: Scalars['String']['output'];
  /** Country of the receiver. */
  readonly country: Scalars['String']['output'];
  /** When the buyer placed it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Currency of every amount of the order. */
  readonly currency: Scalars['Currency']['output'];
  /** Discounts in all. */
  readonly discount: Money;
  /** The platform's own order number. */
  readonly externalId: Scalars['String']['output'];
  /** When the platform finished it. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value of the goods before discounts. */
  readonly goods: Money;
  /** True for an import of the past: no stock, gate, alert or write-back. */
  readonly history: Scalars['Boolean']['output'];
  /** What bars shipping, or did: one of a kind. */
  readonly holds: ReadonlyArray<OrderHold>;
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** What was bought, in the channel's order. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** False when the source did not carry lines at all. */
  readonly linesKnown: Scalars['Boolean']['output'];
  /** Everything that happened to it, oldest first. */
  readonly log: OrderLogConnection;
  /** When it was paid, as the channel says. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the buyer owes or paid in all. */
  readonly payable: Money;
  /** Shipping charged to the buyer. */
  readonly postage: Money;
  /** Province of the receiver. */
  readonly province: Scalars['String']['output'];
  /** Who gets the parcel; masked without the scope pii:read. */
  readonly receiver?: Maybe<Receiver>;
  /** Given back so far. */
  readonly refunded: Money;
  /** Stock kept for the order; null while it has none. */
  readonly reservation?: Maybe<Reservation>;
  /** The last decision on the order; null before it is paid. */
  readonly risk?: Maybe<RiskDecision>;
  /** The platform's ship deadline; late orders are fined. */
  readonly shipBy?: Maybe<Scalars['DateTime']['output']>;
  /** Parcels that left by an outbound voucher. */
  readonly shipments: ReadonlyArray<Shipment>;
  /** When the last parcel left. */
  readonly shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Shop it was sold by. */
  readonly shop: Shop;
  /** What the order lacks; empty when nothing. */
  readonly shortfall?: Maybe<ReadonlyArray<Shortfall>>;
  /** What the channel said of the order so far; null for orders of shops that are not yours. */
  readonly source?: Maybe<OrderSource>;
  /** Where it stands: told by the channel or reached by the hub. */
  readonly status: OrderStatus;
  /** Since when it has this status. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** Where it came from beyond channel and shop: live room, campaign. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Tickets about the order, the oldest first. */
  readonly tickets?: Maybe<ReadonlyArray<Ticket>>;
};


/** An order of the pool, whatever channel it came from. */
export type OrderLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How an open order stands against the clock. */
export type OrderAge = {
  readonly __typename?: 'OrderAge';
  /** Colour on the board. */
  readonly class: AgeClass;
  /** Seconds in the status after which the order is RED; null when the status has no limit. */
  readonly limitSeconds?: Maybe<Scalars['Int']['output']>;
  /** When the order entered its status. */
  readonly since: Scalars['DateTime']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** Orders with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Orders. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many orders the filter fits in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An order in its list. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** Which orders are asked for; what is not said does not matter. */
export type OrderFilter = {
  /** Of one platform. */
  readonly channel?: InputMaybe<Channel>;
  /** Placed at or after. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Placed before. */
  readonly createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Barred from shipping by a hold of this kind. */
  readonly heldBy?: InputMaybe<HoldKind>;
  /** Of one shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In one status. */
  readonly status?: InputMaybe<OrderStatus>;
  /** In one of several statuses. */
  readonly statusIn?: InputMaybe<ReadonlyArray<OrderStatus>>;
};

/** The order is barred from shipping. */
export type OrderHeld = Problem & {
  readonly __typename?: 'OrderHeld';
  /** ORDER_HELD. */
  readonly code: Scalars['String']['output'];
  /** The holds that are open. */
  readonly holds: ReadonlyArray<OrderHold>;
  /** What bars it. */
  readonly message: Scalars['String']['output'];
};

/** A bar to shipping, or the memory of one that was lifted. */
export type OrderHold = {
  readonly __typename?: 'OrderHold';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who placed or lifted it. */
  readonly by: Scalars['String']['output'];
  /** What kind of bar. */
  readonly kind: HoldKind;
  /** Why it was placed or lifted. */
  readonly reason: Scalars['String']['output'];
  /** Whose doing it was. */
  readonly source: FactSource;
  /** Whether it bars. */
  readonly state: HoldState;
};

/** One line of an order. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** After-sale state of the line. */
  readonly afterSale: AfterSaleState;
  /** The platform's own number of the line. */
  readonly externalId: Scalars['String']['output'];
  /** Id of the line. */
  readonly id: Scalars['ID']['output'];
  /** What the buyer pays for the line; null when the channel does not say. */
  readonly paid?: Maybe<Money>;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What was bought. */
  readonly sku: Sku;
  /** The seller's code of it. */
  readonly skuCode: Scalars['String']['output'];
  /** Where the line stands at the channel. */
  readonly status: OrderStatus;
  /** Its title on the platform. */
  readonly title: Scalars['String']['output'];
  /** Price of one. */
  readonly unitPrice: Money;
};

/** A page of an order's log. */
export type OrderLogConnection = {
  readonly __typename?: 'OrderLogConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<OrderLogEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<OrderLogEntry>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A log entry in its list. */
export type OrderLogEdge = {
  readonly __typename?: 'OrderLogEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: OrderLogEntry;
};

/** One change of an order. The log alone rebuilds status, holds and after-sale. */
export type OrderLogEntry = {
  readonly __typename?: 'OrderLogEntry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What changed. */
  readonly axis: LogAxis;
  /** Why. */
  readonly because: Scalars['String']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Before; null when there was nothing. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Which hold, on that axis. */
  readonly hold?: Maybe<HoldKind>;
  /** Number of the entry, 1, 2, 3 … */
  readonly seq: Scalars['Int']['output'];
  /** Whose doing it was. */
  readonly source: FactSource;
  /** After. */
  readonly to: Scalars['String']['output'];
};

/** Where an order comes from and how often its channel told of it. */
export type OrderSource = {
  readonly __typename?: 'OrderSource';
  /** How many inputs told of the order, repeats included. */
  readonly inputs: Scalars['Int']['output'];
  /** When the last of them came in. */
  readonly lastInputAt: Scalars['DateTime']['output'];
  /** Newest version the channel has told, usually its time of change in milliseconds; null when its inputs carry none. */
  readonly lastVersion?: Maybe<Scalars['Minor']['output']>;
  /** Name of the platform in addresses: douyin, taobao ... */
  readonly platform: Scalars['String']['output'];
};

/** An order stood too long in its status, or passed its ship deadline. */
export type OrderStalled = {
  readonly __typename?: 'OrderStalled';
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether its ship deadline has passed. */
  readonly deadlinePassed: Scalars['Boolean']['output'];
  /** What is the matter, for people. */
  readonly message: Scalars['String']['output'];
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
};

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

/** An order changed its status. */
export type OrderStatusChanged = {
  readonly __typename?: 'OrderStatusChanged';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly because: Scalars['String']['output'];
  /** Status before; null on the first sight of the order. */
  readonly from?: Maybe<OrderStatus>;
  /** The order as it is now. */
  readonly order: Order;
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
  /** Status it got. */
  readonly status: OrderStatus;
};

/** Number of orders in a status. */
export type OrdersInStatus = {
  readonly __typename?: 'OrdersInStatus';
  /** How many orders have it. */
  readonly orders: Scalars['Int']['output'];
  /** The status. */
  readonly status: OrderStatus;
};

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The order with its hold, or why not. */
export type PlaceHoldResult = Order | TooLate | UnknownOrder;

/** A refusal the caller can act on. Clients may spread `... on Problem`: new refusals will not break them. */
export type Problem = {
  /** Stable word for programs: ORDER_HELD. */
  readonly code: Scalars['String']['output'];
  /** Sentence for people: what stands in the way and what to do. */
  readonly message: Scalars['String']['output'];
};

/** The model, or why it stays where it is. */
export type PromoteModelResult = ModelCannotMove | RiskModel;

/** Inputs that were put back to be mapped. */
export type QuarantineReplay = {
  readonly __typename?: 'QuarantineReplay';
  /** How many were put back. What still is not understood returns to quarantine. */
  readonly replayed: Scalars['Int']['output'];
  /** Ids that were not put back: unknown, not yours, not in quarantine, or rows of a file. */
  readonly skipped: ReadonlyArray<Scalars['ID']['output']>;
};

/** An input that could not be understood. */
export type QuarantinedInput = {
  readonly __typename?: 'QuarantinedInput';
  /** How often it was replayed. */
  readonly attempts: Scalars['Int']['output'];
  /** Cause, as a word for programs: UNKNOWN_STATUS, BAD_MONEY ... */
  readonly code: Scalars['String']['output'];
  /** Id of the input. */
  readonly id: Scalars['ID']['output'];
  /** Cause, as a sentence without personal data. */
  readonly reason: Scalars['String']['output'];
  /** When it came in. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** False for rows of imported files: mend the file and import it again. */
  readonly replayable: Scalars['Boolean']['output'];
  /** Shop it came in for. */
  readonly shopId: Scalars['ID']['output'];
};

/** Quarantined inputs, a page at a time. */
export type QuarantinedInputConnection = {
  readonly __typename?: 'QuarantinedInputConnection';
  /** Inputs with their cursors. */
  readonly edges: ReadonlyArray<QuarantinedInputEdge>;
  /** The inputs alone. */
  readonly nodes: ReadonlyArray<QuarantinedInput>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A quarantined input in a list. */
export type QuarantinedInputEdge = {
  readonly __typename?: 'QuarantinedInputEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The input. */
  readonly node: QuarantinedInput;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Limits in force for every status that has one, and their exceptions by channel. */
  readonly ageLimits?: Maybe<ReadonlyArray<AgeLimit>>;
  /** Alerts of your shops, newest first. */
  readonly alerts?: Maybe<AlertConnection>;
  /** Keys of partners, newest first. Staff with access:read only. */
  readonly apiKeys: ApiKeyConnection;
  /** Who did what, newest first. Staff with access:read only. */
  readonly auditLog: AuditConnection;
  /** Live counts of orders by channel and status, with their colours; only the viewer's shops are counted. */
  readonly board?: Maybe<Board>;
  /** From which amounts orders wait for finance approval. Staff only; empty otherwise. */
  readonly financeGates?: Maybe<ReadonlyArray<FinanceGate>>;
  /** Open orders that are AMBER or RED, the most urgent first; only orders of the viewer's shops. */
  readonly lateOrders?: Maybe<LateOrderConnection>;
  /** One order; null when there is none or it is not yours. */
  readonly order?: Maybe<Order>;
  /** One order by the platform's own number; null when there is none or it is not yours. */
  readonly orderByExternalId?: Maybe<Order>;
  /** Orders of your shops, newest first. */
  readonly orders?: Maybe<OrderConnection>;
  /** Inputs that could not be understood, newest first. */
  readonly quarantine?: Maybe<QuarantinedInputConnection>;
  /** Operations that a partner may ask for by their hash, oldest first. Staff with access:read only. */
  readonly registeredOperations: ReadonlyArray<RegisteredOperation>;
  /** Flagged orders that wait for a person, the oldest first. */
  readonly reviewQueue?: Maybe<RiskDecisionConnection>;
  /** One model with its card; null when there is none of this id. */
  readonly riskModel?: Maybe<RiskModel>;
  /** Trained models, the newest first. Models belong to the house: a viewer limited to some shops sees none. */
  readonly riskModels?: Maybe<ReadonlyArray<RiskModel>>;
  /** All versions of one rule, the newest first. */
  readonly riskRuleVersions?: Maybe<ReadonlyArray<RiskRule>>;
  /** The newest version of every rule. Rules belong to the house: a viewer limited to some shops sees none. */
  readonly riskRules?: Maybe<ReadonlyArray<RiskRule>>;
  /** One training; null when there is none of this id. */
  readonly riskTraining?: Maybe<RiskTraining>;
  /** Trainings of the last weeks, the newest first, with how far they are and why they failed. */
  readonly riskTrainings?: Maybe<ReadonlyArray<RiskTraining>>;
  /** A shop by its id; null when it is unknown or not yours. */
  readonly shop?: Maybe<Shop>;
  /** Shops in the order of their ids. */
  readonly shops?: Maybe<ShopConnection>;
  /** A SKU by its code; null when nobody ever counted it, or it is not yours to see. */
  readonly sku?: Maybe<Sku>;
  /** SKUs in code order. Stock belongs to the house: a viewer limited to some shops sees none. */
  readonly skus?: Maybe<SkuConnection>;
  /** Every movement of a SKU, newest first. */
  readonly stockLedger?: Maybe<StockMovementConnection>;
  /** A ticket by its id; null when it is unknown or not yours. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets, the newest first. */
  readonly tickets?: Maybe<TicketConnection>;
  /** People who sign in at the hub itself, by name. Staff with access:read only. */
  readonly users: ReadonlyArray<User>;
  /** Who the hub takes you for: the holder of a token of the house or of a partner key. */
  readonly viewer: Viewer;
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
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


export type QueryBoardArgs = {
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLateOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<AgeClass>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByExternalIdArgs = {
  channel: Channel;
  externalId: Scalars['String']['input'];
  shopId: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegisteredOperationsArgs = {
  partner: Scalars['String']['input'];
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRiskModelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskRuleVersionsArgs = {
  key: Scalars['ID']['input'];
};


export type QueryRiskTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkuArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySkusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skuId: Scalars['ID']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who gets the parcel. */
export type Receiver = {
  readonly __typename?: 'Receiver';
  /** Address; masked it is province and city only. */
  readonly address: Scalars['String']['output'];
  /** Name, masked as 张** or Zhang**. */
  readonly name: Scalars['String']['output'];
  /** Phone, masked as 138****0001. */
  readonly phone: Scalars['String']['output'];
};

/** An operation that a partner may ask for by its hash. */
export type RegisteredOperation = {
  readonly __typename?: 'RegisteredOperation';
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  readonly createdBy: Scalars['String']['output'];
  /** SHA-256 of the document, in hex: what is sent as documentId. */
  readonly hash: Scalars['ID']['output'];
  /** The document. */
  readonly source: Scalars['String']['output'];
};

/** The order without the hold, or why not. */
export type ReleaseHoldResult = HoldNotReleasable | Order | UnknownOrder;

/** A text of an order that rules may read. */
export type RemarkField =
  /** What the buyer wrote (买家备注). */
  | 'BUYER_REMARK'
  /** The receiver's name (收件人). */
  | 'RECEIVER_NAME'
  /** What the shop wrote (卖家备注). */
  | 'SELLER_MEMO';

/** What the repair of the counters found. */
export type RepairReport = {
  readonly __typename?: 'RepairReport';
  /** The differences, one hundred at most. */
  readonly differences: ReadonlyArray<StockDifference>;
  /** Counters that were not the sum of the ledger. */
  readonly differing: Scalars['Int']['output'];
  /** Counters corrected. */
  readonly repaired: Scalars['Int']['output'];
  /** SKUs looked at. */
  readonly skusChecked: Scalars['Int']['output'];
};

/** How the replay went, or why there was none. */
export type ReplayQuarantinedResult = NothingToReplay | QuarantineReplay;

/** Stock kept for an order: all its lines or none. */
export type Reservation = {
  readonly __typename?: 'Reservation';
  /** When an unpaid reservation ends by itself; null for paid orders. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the reservation. */
  readonly id: Scalars['ID']['output'];
  /** Quantities by SKU and warehouse. */
  readonly lines: ReadonlyArray<ReservationLine>;
  /** Since when the stock is kept; null when the order shipped without a reservation. */
  readonly reservedAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the reservation. */
  readonly state: ReservationState;
};

/** A quantity kept in one warehouse. */
export type ReservationLine = {
  readonly __typename?: 'ReservationLine';
  /** Pieces kept. */
  readonly quantity: Scalars['Int']['output'];
  /** SKU code. */
  readonly skuCode: Scalars['String']['output'];
  /** Code of the warehouse. */
  readonly warehouse: Scalars['String']['output'];
};

/** State of the stock kept for an order. */
export type ReservationState =
  /** Shipped (已出库). */
  | 'CONSUMED'
  /** Given back: cancelled or closed (已释放). */
  | 'RELEASED'
  /** Kept until it ships (已预占). */
  | 'RESERVED';

/** The model, or why it stays where it is. */
export type RetireModelResult = ModelCannotMove | RiskModel;

/** The decision as it is now, or why it was not changed. */
export type ReviewOrderResult = AlreadyReviewed | NothingToReview | RiskDecision;

/** A person's word on a flagged order. */
export type ReviewVerdict =
  /** It must not ship. */
  | 'REJECT'
  /** It may ship. */
  | 'RELEASE';

/** The key, ended, or why not. */
export type RevokeApiKeyResult = ApiKey | UnknownApiKey;

/** How a class was told apart on rows that were not trained on. */
export type RiskClassMetrics = {
  readonly __typename?: 'RiskClassMetrics';
  /** Probability that a row of the class scores higher than another one. */
  readonly auc: RiskInterval;
  /** Mean distance between what the probabilities say and what is. */
  readonly calibrationError: Scalars['Float']['output'];
  /** Harmonic mean of recall and precision. */
  readonly f1: Scalars['Float']['output'];
  /** Share of the others that was found. */
  readonly falsePositiveRate: RiskInterval;
  /** Test rows that are not of the class. */
  readonly negatives: Scalars['Int']['output'];
  /** Test rows of the class. */
  readonly positives: Scalars['Int']['output'];
  /** Share of what was found that is of the class. */
  readonly precision: RiskInterval;
  /** Share of the class that was found. */
  readonly recall: RiskInterval;
};

/** What was decided on an order, and why. */
export type RiskDecision = {
  readonly __typename?: 'RiskDecision';
  /** When the last word was said. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who said it: a rule set or a person. */
  readonly decidedBy: Scalars['String']['output'];
  /** Id of the decision. */
  readonly id: Scalars['ID']['output'];
  /** 1: suspected fraud, a risk officer decides. 2: something is unclear, the buyer is asked. 3: tag only. */
  readonly level: Scalars['Int']['output'];
  /** The order it is about; null while the service of orders does not answer. */
  readonly order?: Maybe<Order>;
  /** What became of the order. */
  readonly outcome: RiskOutcome;
  /** The rules that fired, the gravest first. */
  readonly reasons: ReadonlyArray<RiskReason>;
  /** Revision of the rule set it was made by. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Probability of fraud by the model, 0 to 1; null while none is trained. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** Decisions, a page at a time. */
export type RiskDecisionConnection = {
  readonly __typename?: 'RiskDecisionConnection';
  /** Decisions with their cursors. */
  readonly edges: ReadonlyArray<RiskDecisionEdge>;
  /** The decisions alone. */
  readonly nodes: ReadonlyArray<RiskDecision>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A decision in a list. */
export type RiskDecisionEdge = {
  readonly __typename?: 'RiskDecisionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: RiskDecision;
};

/** What a rule looks at. */
export type RiskDetector =
  /** The amount, against the mean of the buyer's last 30 days, or the shop's (金额异常). */
  | 'AMOUNT_DEVIATION'
  /** Texts: phrases, evasions of them included (违规备注). */
  | 'FORBIDDEN_REMARK'
  /** The address: is there enough to deliver to (地址模糊). */
  | 'VAGUE_ADDRESS';

/** An order was held by risk. */
export type RiskFlagged = {
  readonly __typename?: 'RiskFlagged';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** 1: suspected fraud, a risk officer decides. 2: something is unclear, the buyer is asked. */
  readonly level: Scalars['Int']['output'];
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
  /** The rules that fired, the gravest first. */
  readonly reasons: ReadonlyArray<RiskReason>;
};

/** A figure and the range it is in with 95 % certainty. */
export type RiskInterval = {
  readonly __typename?: 'RiskInterval';
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** A trained model. What it is made of never changes; its moves are added one by one. */
export type RiskModel = {
  readonly __typename?: 'RiskModel';
  /** Who had it trained. */
  readonly author: Scalars['String']['output'];
  /** Size of its file in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** What it was made of and what it is worth. */
  readonly card: RiskModelCard;
  /** When it came out. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id of the model; decisions name it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it judges by texts or by figures. */
  readonly kind: RiskModelKind;
  /** Every state it was put in, the first first. */
  readonly moves: ReadonlyArray<RiskModelMove>;
  /** What it is called before people. */
  readonly name: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands now. */
  readonly state: RiskModelState;
};

/** What a model was made of and what it is worth on rows it was not trained on. */
export type RiskModelCard = {
  readonly __typename?: 'RiskModelCard';
  /** Share of harmless rows that it was asked to flag at most. */
  readonly askedFalsePositiveRate: Scalars['Float']['output'];
  /** Each class with its threshold and figures. */
  readonly classes: ReadonlyArray<RiskModelClass>;
  /** Figures about the rows of the file. */
  readonly data: RiskModelData;
  /** Of the harmless test rows: the share in which any class was found. */
  readonly falseAlarms: RiskInterval;
  /** What is true of every such model. */
  readonly limits: ReadonlyArray<Scalars['String']['output']>;
  /** The seed of everything drawn at random. */
  readonly seed: Scalars['Int']['output'];
  /** When it was trained. */
  readonly trainedAt: Scalars['DateTime']['output'];
  /** What should be known about this training. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** One class of a model. */
export type RiskModelClass = {
  readonly __typename?: 'RiskModelClass';
  /** How it was told apart on the test rows; null when there were too few. */
  readonly metrics?: Maybe<RiskClassMetrics>;
  /** The class. */
  readonly name: Scalars['String']['output'];
  /** Probability from which it counts as found. */
  readonly threshold: Scalars['Float']['output'];
};

/** Figures about the rows a model was made of. */
export type RiskModelData = {
  readonly __typename?: 'RiskModelData';
  /** Groups of near-duplicates; none stands on both sides of the split. */
  readonly clusters: Scalars['Int']['output'];
  /** Rows whose text stands under two labels; none of them was used. */
  readonly conflicting: Scalars['Int']['output'];
  /** Rows that repeat an earlier one. */
  readonly duplicates: Scalars['Int']['output'];
  /** Rows of each label. */
  readonly labels: ReadonlyArray<RiskModelLabel>;
  /** Rows of the file. */
  readonly rows: Scalars['Int']['output'];
  /** SHA-256 of the file. */
  readonly sha256: Scalars['String']['output'];
  /** Rows it was judged on. */
  readonly tested: Scalars['Int']['output'];
  /** Rows it was trained on. */
  readonly trained: Scalars['Int']['output'];
  /** Rows without a text or label, or that could not be read. */
  readonly unusable: Scalars['Int']['output'];
  /** Rows that were used. */
  readonly used: Scalars['Int']['output'];
};

/** What a model judges by. */
export type RiskModelKind =
  /** The figures of an order (订单特征模型). */
  | 'FEATURES'
  /** The words of a remark (文本模型). */
  | 'TEXT';

/** A label and its rows. */
export type RiskModelLabel = {
  readonly __typename?: 'RiskModelLabel';
  /** The label. */
  readonly label: Scalars['String']['output'];
  /** Rows that were used. */
  readonly rows: Scalars['Int']['output'];
};

/** One state a model was put in. */
export type RiskModelMove = {
  readonly __typename?: 'RiskModelMove';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who put it there. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Counts up over all models. */
  readonly revision: Scalars['Int']['output'];
  /** The state. */
  readonly state: RiskModelState;
};

/** Where a model stands. */
export type RiskModelState =
  /** Trained, not used yet (草稿). */
  | 'DRAFT'
  /** In force (生效). */
  | 'LIVE'
  /** Out of use (退役). */
  | 'RETIRED'
  /** Judges beside the live one, without effect (影子运行). */
  | 'SHADOW';

/** What became of a screened order. */
export type RiskOutcome =
  /** Nothing that would hold it up was found (已放行). */
  | 'CLEARED'
  /** Held until a person decides (待审核). */
  | 'FLAGGED'
  /** Rejected by a person (人工驳回). */
  | 'REJECTED'
  /** Released by a person (人工放行). */
  | 'RELEASED';

/** A rule that fired. */
export type RiskReason = {
  readonly __typename?: 'RiskReason';
  /** What it found; words of the rule, never of the buyer. */
  readonly message: Scalars['String']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['String']['output'];
};

/** One version of one rule. */
export type RiskRule = {
  readonly __typename?: 'RiskRule';
  /** Who saved this version. */
  readonly author: Scalars['String']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it looks at. */
  readonly detector: RiskDetector;
  /** VAGUE_ADDRESS: words that stand for no place at all. */
  readonly emptyWords: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is in force. */
  readonly enabled: Scalars['Boolean']['output'];
  /** FORBIDDEN_REMARK: texts it looks at. */
  readonly fields: ReadonlyArray<RemarkField>;
  /** Key of the rule: remark.brushing. */
  readonly key: Scalars['ID']['output'];
  /** AMOUNT_DEVIATION: a mean is made of at least so many orders. */
  readonly leastOrders: Scalars['Int']['output'];
  /** 1: suspected fraud, a risk officer decides. 2: something is unclear, the buyer is asked. 3: tag only. */
  readonly level: Scalars['Int']['output'];
  /** FORBIDDEN_REMARK: what it looks for. `~` stands for up to eight letters in between, a last `~#` for an account name. */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
  /** AMOUNT_DEVIATION: fires above so many percent of the mean. */
  readonly ratioPercent: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** VAGUE_ADDRESS: words that place something relative to something else. */
  readonly relativeWords: ReadonlyArray<Scalars['String']['output']>;
  /** Counts up over all rules; decisions name it. */
  readonly revision: Scalars['Int']['output'];
  /** What it is called before people. */
  readonly title: Scalars['String']['output'];
  /** FORBIDDEN_REMARK: words in which a phrase is harmless. `|` stands where something must divide the letters. */
  readonly unless: ReadonlyArray<Scalars['String']['output']>;
  /** Counts up for each rule. */
  readonly version: Scalars['Int']['output'];
};

/** A training and how far it is. */
export type RiskTraining = {
  readonly __typename?: 'RiskTraining';
  /** Who asked for it. */
  readonly author: Scalars['String']['output'];
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why no model came out, and what to do about it. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** When it ended. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the training. */
  readonly id: Scalars['ID']['output'];
  /** Whether it judges by texts or by figures. */
  readonly kind: RiskModelKind;
  /** The model that came out. */
  readonly model?: Maybe<RiskModel>;
  /** What the model will be called. */
  readonly name: Scalars['String']['output'];
  /** Share of the work that is done, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: RiskTrainingStatus;
};

/** Where a training stands. */
export type RiskTrainingStatus =
  /** A model came out. */
  | 'DONE'
  /** No model came out; `faults` say why. */
  | 'FAILED'
  /** Waits for its turn. */
  | 'QUEUED'
  /** At work. */
  | 'RUNNING';

/** What people of the house do, and so what they may. */
export type Role =
  /** Runs the hub: everything, and who may what. */
  | 'ADMIN'
  /** Looks and changes nothing. */
  | 'ANALYST'
  /** Looks at who did what. */
  | 'AUDITOR'
  /** Approves amounts and settles bills. */
  | 'FINANCE'
  /** Keeps orders moving. */
  | 'OPERATOR'
  /** Judges what rules and classifier hold. */
  | 'RISK'
  /** Talks to buyers and sees who they are. */
  | 'SUPPORT'
  /** Packs and counts. */
  | 'WAREHOUSE';

/** The model that retired, or why nothing was done. */
export type RollBackModelResult = ModelCannotMove | RiskModel;

/** A rule to be saved as a new version; what is left out is empty or the usual figure. */
export type SaveRiskRuleInput = {
  /** What it looks at; stays the same over all versions. */
  readonly detector: RiskDetector;
  /** VAGUE_ADDRESS: words that stand for no place at all. */
  readonly emptyWords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is in force; true unless said. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** FORBIDDEN_REMARK: texts it looks at. */
  readonly fields?: InputMaybe<ReadonlyArray<RemarkField>>;
  /** Key of the rule; a new one makes a new rule. */
  readonly key: Scalars['ID']['input'];
  /** AMOUNT_DEVIATION: a mean is made of at least so many orders; 3 unless said. */
  readonly leastOrders?: InputMaybe<Scalars['Int']['input']>;
  /** 1, 2 or 3. */
  readonly level: Scalars['Int']['input'];
  /** FORBIDDEN_REMARK: what it looks for. */
  readonly phrases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** AMOUNT_DEVIATION: fires above so many percent of the mean; 300 unless said. */
  readonly ratioPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is saved. */
  readonly reason: Scalars['String']['input'];
  /** VAGUE_ADDRESS: words that place something relative to something else. */
  readonly relativeWords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is called before people. */
  readonly title: Scalars['String']['input'];
  /** FORBIDDEN_REMARK: words in which a phrase is harmless. */
  readonly unless?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The rule as saved, or why it was not. */
export type SaveRiskRuleResult = InvalidRiskRule | RiskRule;

/** The limit now in force, or why it was refused. */
export type SetAgeLimitResult = AgeLimit | AgeLimitRefused;

/** A counted quantity. */
export type SetStockInput = {
  /** Pieces that are there, promised ones included. */
  readonly onHand: Scalars['Int']['input'];
  /** Why it is set: delivery, count, breakage ... */
  readonly reason: Scalars['String']['input'];
  /** SKU code; a new one is opened. */
  readonly skuId: Scalars['ID']['input'];
  /** Code of the warehouse; MAIN unless said. */
  readonly warehouse?: InputMaybe<Scalars['String']['input']>;
};

/** The SKU as it is now, or why it was not changed. */
export type SetStockResult = Sku | StockBelowReserved;

/** The model, or why it stays where it is. */
export type ShadowModelResult = ModelCannotMove | RiskModel;

/** Pieces of one line. */
export type ShipLineInput = {
  /** Id of the line. */
  readonly lineId: Scalars['ID']['input'];
  /** How many pieces. */
  readonly quantity: Scalars['Int']['input'];
};

/** An outbound voucher of the warehouse. */
export type ShipOrderInput = {
  /** Carrier's code. */
  readonly carrier: Scalars['String']['input'];
  /** What is in the parcel; everything that is left unless said. */
  readonly lines?: InputMaybe<ReadonlyArray<ShipLineInput>>;
  /** Id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** Carrier's number of the parcel. */
  readonly trackingNo: Scalars['String']['input'];
  /** The warehouse's own number of the voucher. */
  readonly voucher: Scalars['String']['input'];
};

/** The order after the parcel left, or why it may not leave. */
export type ShipOrderResult = MoreThanLeft | NotReadyToShip | NothingToShip | Order | OrderHeld | UnknownLine | UnknownOrder | VoucherTaken;

/** A parcel that left by an outbound voucher. */
export type Shipment = {
  readonly __typename?: 'Shipment';
  /** When it left. */
  readonly at: Scalars['DateTime']['output'];
  /** Carrier's code. */
  readonly carrier: Scalars['String']['output'];
  /** What was in it. */
  readonly lines: ReadonlyArray<ShipmentLine>;
  /** Carrier's number of the parcel. */
  readonly trackingNo: Scalars['String']['output'];
  /** The warehouse's number of the voucher. */
  readonly voucher: Scalars['String']['output'];
};

/** Pieces of one line in a parcel. */
export type ShipmentLine = {
  readonly __typename?: 'ShipmentLine';
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** A shop whose orders come in here. */
export type Shop = {
  readonly __typename?: 'Shop';
  /** Inputs waiting to be mapped and details waiting to be read. */
  readonly backlog?: Maybe<Scalars['Int']['output']>;
  /** Where it sells. */
  readonly channel?: Maybe<Channel>;
  /** False for shops that only live from imported files. */
  readonly connected?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the shop: shp_ and up to 28 letters, digits, - or _. */
  readonly id: Scalars['ID']['output'];
  /** When a poll of the shop last caught up with now; null when its platform cannot be polled. */
  readonly lastPollAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last push of the shop came in. */
  readonly lastPushAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name for people. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many orders the shop has in each status; null when the shop is not yours. */
  readonly ordersByStatus?: Maybe<ReadonlyArray<OrdersInStatus>>;
  /** The platform's own id of the shop (shop_id, mall_id, seller nick). */
  readonly platformShopId?: Maybe<Scalars['String']['output']>;
  /** Seconds between the last two polls that caught up; above 60 an alert is raised. */
  readonly pollIntervalSeconds?: Maybe<Scalars['Float']['output']>;
};

/** Shops, a page at a time. */
export type ShopConnection = {
  readonly __typename?: 'ShopConnection';
  /** Shops with their cursors. */
  readonly edges: ReadonlyArray<ShopEdge>;
  /** The shops alone. */
  readonly nodes: ReadonlyArray<Shop>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A shop in a list. */
export type ShopEdge = {
  readonly __typename?: 'ShopEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The shop. */
  readonly node: Shop;
};

/** Something in the input cannot be right. */
export type ShopRefused = Problem & {
  readonly __typename?: 'ShopRefused';
  /** SHOP_REFUSED */
  readonly code: Scalars['String']['output'];
  /** The field to correct. */
  readonly field: Scalars['String']['output'];
  /** What to correct. */
  readonly message: Scalars['String']['output'];
};

/** The id names another shop, or the platform's shop is connected under another id. */
export type ShopTaken = Problem & {
  readonly __typename?: 'ShopTaken';
  /** SHOP_TAKEN */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
  /** Id of the shop that stands in the way. */
  readonly takenBy: Scalars['ID']['output'];
};

/** A SKU an order lacks. */
export type Shortfall = {
  readonly __typename?: 'Shortfall';
  /** Pieces that were free when it asked. */
  readonly available: Scalars['Minor']['output'];
  /** SKU code. */
  readonly skuCode: Scalars['String']['output'];
  /** Pieces the order wants. */
  readonly wanted: Scalars['Minor']['output'];
};

/** One sellable article. */
export type Sku = {
  readonly __typename?: 'Sku';
  /** Pieces that can still be promised (可用). */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** The seller's SKU code. */
  readonly id: Scalars['ID']['output'];
  /** The same, warehouse by warehouse. */
  readonly levels?: Maybe<ReadonlyArray<StockLevel>>;
  /** Pieces in all warehouses (在库). */
  readonly onHand?: Maybe<Scalars['Int']['output']>;
  /** Pieces promised to orders and not yet shipped (预占). */
  readonly reserved?: Maybe<Scalars['Int']['output']>;
};

/** SKUs, a page at a time. */
export type SkuConnection = {
  readonly __typename?: 'SkuConnection';
  /** SKUs with their cursors. */
  readonly edges: ReadonlyArray<SkuEdge>;
  /** The SKUs alone. */
  readonly nodes: ReadonlyArray<Sku>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A SKU in a list. */
export type SkuEdge = {
  readonly __typename?: 'SkuEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The SKU. */
  readonly node: Sku;
};

/** Orders of one channel in one status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many of them are AMBER. */
  readonly amber: Scalars['Int']['output'];
  /** The channel. */
  readonly channel: Channel;
  /** How many of them were imported as history; they are never AMBER or RED. */
  readonly history: Scalars['Int']['output'];
  /** All orders, those imported as history included. */
  readonly orders: Scalars['Int']['output'];
  /** How many of them are RED. */
  readonly red: Scalars['Int']['output'];
  /** The status. */
  readonly status: OrderStatus;
};

/** Fewer pieces were counted than are promised to orders: cancel or ship some first. */
export type StockBelowReserved = Problem & {
  readonly __typename?: 'StockBelowReserved';
  /** STOCK_BELOW_RESERVED */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
  /** Pieces promised to orders in this warehouse. */
  readonly promised: Scalars['Int']['output'];
};

/** Stock changed. */
export type StockChanged = {
  readonly __typename?: 'StockChanged';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
  /** The SKUs whose stock changed, as they are now. */
  readonly skus: ReadonlyArray<Sku>;
};

/** A counter that was not the sum of the ledger. */
export type StockDifference = {
  readonly __typename?: 'StockDifference';
  /** Pieces on hand as the counter said. */
  readonly onHandBefore: Scalars['Minor']['output'];
  /** Pieces on hand by the ledger. */
  readonly onHandByLedger: Scalars['Minor']['output'];
  /** False when the ledger's own sum is impossible (more promised than there): a person has to look. */
  readonly repaired: Scalars['Boolean']['output'];
  /** Promised pieces as the counter said. */
  readonly reservedBefore: Scalars['Minor']['output'];
  /** Promised pieces by the ledger. */
  readonly reservedByLedger: Scalars['Minor']['output'];
  /** SKU code. */
  readonly skuCode: Scalars['String']['output'];
  /** Code of the warehouse. */
  readonly warehouse: Scalars['String']['output'];
};

/** What one warehouse holds of a SKU. */
export type StockLevel = {
  readonly __typename?: 'StockLevel';
  /** Pieces that can still be promised. */
  readonly available: Scalars['Int']['output'];
  /** Pieces in the warehouse. */
  readonly onHand: Scalars['Int']['output'];
  /** Pieces promised to orders. */
  readonly reserved: Scalars['Int']['output'];
  /** Code of the warehouse. */
  readonly warehouse: Scalars['String']['output'];
};

/** One row of the stock ledger; the counters are the sum of these. */
export type StockMovement = {
  readonly __typename?: 'StockMovement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: a person, or a part of the hub. */
  readonly by: Scalars['String']['output'];
  /** Id of the movement. */
  readonly id: Scalars['ID']['output'];
  /** What moved it. */
  readonly kind: MovementKind;
  /** Change of the pieces on hand. */
  readonly onHandDelta: Scalars['Int']['output'];
  /** The order that moved it; null for counts. */
  readonly order?: Maybe<Order>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Change of the promised pieces. */
  readonly reservedDelta: Scalars['Int']['output'];
  /** SKU code. */
  readonly skuCode: Scalars['String']['output'];
  /** Code of the warehouse. */
  readonly warehouse: Scalars['String']['output'];
};

/** Movements, a page at a time. */
export type StockMovementConnection = {
  readonly __typename?: 'StockMovementConnection';
  /** Movements with their cursors. */
  readonly edges: ReadonlyArray<StockMovementEdge>;
  /** The movements alone. */
  readonly nodes: ReadonlyArray<StockMovement>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A movement in a list. */
export type StockMovementEdge = {
  readonly __typename?: 'StockMovementEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: StockMovement;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Orders of yours that turned RED, once in each status. */
  readonly orderStalled: OrderStalled;
  /** Every change of status of your orders, as it happens. */
  readonly orderStatusChanged: OrderStatusChanged;
  /** Orders of yours that were held by risk, as it happens. */
  readonly riskFlagged: RiskFlagged;
  /** Changes of stock, those of one instant together. Stock belongs to the house: only for who sees all shops. */
  readonly stockChanged: StockChanged;
};


export type SubscriptionOrderStalledArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionOrderStatusChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};


export type SubscriptionRiskFlaggedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionStockChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  skuId?: InputMaybe<Scalars['ID']['input']>;
};

/** Work for a person (工单). The same trouble with the same subject is reported once. */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** Why it was closed. */
  readonly closeReason?: Maybe<Scalars['String']['output']>;
  /** When it was closed; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the ticket. */
  readonly id: Scalars['ID']['output'];
  /** What it is about in a word for programs: risk.review. */
  readonly kind: Scalars['String']['output'];
  /** What happened and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** True until it is closed. */
  readonly open: Scalars['Boolean']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it: a part of the hub. */
  readonly openedBy: Scalars['String']['output'];
  /** The order it is about; null when it is about something else. */
  readonly order?: Maybe<Order>;
  /** How pressing it is. */
  readonly severity: TicketSeverity;
  /** The shop it belongs to; null when it belongs to the whole house. */
  readonly shop?: Maybe<Shop>;
  /** What it is about: an order id, a shop id, another id of the asking service. */
  readonly subject: Scalars['String']['output'];
};

/** Somebody closed it before. */
export type TicketAlreadyClosed = Problem & {
  readonly __typename?: 'TicketAlreadyClosed';
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  /** TICKET_ALREADY_CLOSED */
  readonly code: Scalars['String']['output'];
  /** Who it was. */
  readonly message: Scalars['String']['output'];
};

/** Tickets, a page at a time. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** Tickets with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** The tickets alone. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A ticket in a list. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** What a list of tickets is narrowed to. */
export type TicketFilter = {
  /** Only of this kind. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** True: only open ones; false: only closed ones. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** How pressing a ticket is. */
export type TicketSeverity =
  /** Somebody has to act now. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Somebody should look. */
  | 'WARNING';

/** The order has gone too far. */
export type TooLate = Problem & {
  readonly __typename?: 'TooLate';
  /** TOO_LATE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** The partner has as many live keys as it may have. */
export type TooManyLiveKeys = Problem & {
  readonly __typename?: 'TooManyLiveKeys';
  /** TOO_MANY_LIVE_KEYS. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** What is trained, from which columns, under which promise. */
export type TrainModelInput = {
  /** Share of harmless rows that may be flagged; 0.04 unless said. */
  readonly askedFalsePositiveRate?: InputMaybe<Scalars['Float']['input']>;
  /** FEATURES: the columns with figures. */
  readonly featureColumns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The label of rows nothing is wrong with; all others are classes of their own. */
  readonly harmless?: InputMaybe<Scalars['String']['input']>;
  /** Whether it judges by texts or by figures. */
  readonly kind: RiskModelKind;
  /** The column with the label; `label` unless said. */
  readonly labelColumn?: InputMaybe<Scalars['String']['input']>;
  /** What the model is called before people. */
  readonly name: Scalars['String']['input'];
  /** The one label that is looked for; all others are harmless. */
  readonly positive?: InputMaybe<Scalars['String']['input']>;
  /** Why it is trained. */
  readonly reason: Scalars['String']['input'];
  /** The same seed on the same file gives the same model; 1 unless said. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
  /** The uploaded set. */
  readonly setId: Scalars['ID']['input'];
  /** TEXT: the column with the text; `text` unless said. */
  readonly textColumn?: InputMaybe<Scalars['String']['input']>;
};

/** The training that was begun, or why it was not. */
export type TrainModelResult = InvalidTraining | RiskTraining;

/** An uploaded set of labelled rows. Its rows are never shown. */
export type TrainingSet = {
  readonly __typename?: 'TrainingSet';
  /** Bytes there are. */
  readonly bytes: Scalars['Int']['output'];
  /** Id of the set. */
  readonly id: Scalars['ID']['output'];
  /** Slices there are. */
  readonly parts: Scalars['Int']['output'];
};

/** No alert of yours has this id. */
export type UnknownAlert = Problem & {
  readonly __typename?: 'UnknownAlert';
  /** UNKNOWN_ALERT. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No key has this id. */
export type UnknownApiKey = Problem & {
  readonly __typename?: 'UnknownApiKey';
  /** UNKNOWN_API_KEY. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The voucher names a line the order does not have. */
export type UnknownLine = Problem & {
  readonly __typename?: 'UnknownLine';
  /** UNKNOWN_LINE. */
  readonly code: Scalars['String']['output'];
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** Which line. */
  readonly message: Scalars['String']['output'];
};

/** No order of yours has this id. */
export type UnknownOrder = Problem & {
  readonly __typename?: 'UnknownOrder';
  /** UNKNOWN_ORDER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The id asked for. */
  readonly orderId: Scalars['ID']['output'];
};

/** Nobody has the name. */
export type UnknownUser = Problem & {
  readonly __typename?: 'UnknownUser';
  /** UNKNOWN_USER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name asked for. */
  readonly name: Scalars['String']['output'];
};

/** A slice of a file with labelled rows. */
export type UploadTrainingPartInput = {
  /** The bytes in base64; at most 1 MiB of them, and no more than the door takes in one request. */
  readonly content: Scalars['String']['input'];
  /** Number of the slice: 0, 1, 2 and so on, in order. */
  readonly part: Scalars['Int']['input'];
  /** The set the slice belongs to; without it a new set is begun. */
  readonly setId?: InputMaybe<Scalars['ID']['input']>;
};

/** The set as it stands, or why the slice was not taken. */
export type UploadTrainingPartResult = InvalidTraining | TrainingSet;

/** A person of the house. */
export type User = {
  readonly __typename?: 'User';
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
  readonly __typename?: 'UserNameTaken';
  /** USER_NAME_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** The holder of the credential this request came with, and what it covers. */
export type Viewer = {
  readonly __typename?: 'Viewer';
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

/** The number of the voucher belongs to another parcel. */
export type VoucherTaken = Problem & {
  readonly __typename?: 'VoucherTaken';
  /** VOUCHER_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The number. */
  readonly voucher: Scalars['String']['output'];
};
