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
  /** A condition as JSON: tests of fields joined by all, any and not. `riskRuleForm` tells its schema and its fields. */
  RiskCondition: { input: unknown; output: unknown; }
};

/** The alert as seen, or why not. */
export type AcknowledgeAlertResult = Alert | UnknownAlert;

/** An exception to be made. */
export type AddRiskExceptionInput = {
  /** What it does. */
  readonly effect: RiskExceptionEffect;
  /** An order of whoever it is for; it must have been judged. */
  readonly orderId: Scalars['ID']['input'];
  /** Which party of the order it is for. */
  readonly party: RiskParty;
  /** Why it is made. */
  readonly reason: Scalars['String']['input'];
  /** SNOOZE: the rule to be silenced. */
  readonly ruleKey?: InputMaybe<Scalars['ID']['input']>;
  /** When it ends by itself; a snooze needs it. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The exception, or why there is none. */
export type AddRiskExceptionResult = InvalidRiskException | RiskException;

/** A note to be added. */
export type AddTicketNoteInput = {
  /** What it points to; up to ten. */
  readonly attachments?: InputMaybe<ReadonlyArray<TicketAttachmentInput>>;
  /** False: everybody who sees the ticket may read it. True unless said, and wherever the text holds a phone number or an address of mail. */
  readonly personal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says; up to 4,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The ticket. */
  readonly ticketId: Scalars['ID']['input'];
};

/** A link that a buyer was asked by; without what opens it. */
export type AddressFix = {
  readonly __typename?: 'AddressFix';
  /** Who asked for it. */
  readonly askedBy: Scalars['String']['output'];
  /** 1 for the first of its order. */
  readonly attempt: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Id of the link. */
  readonly id: Scalars['ID']['output'];
  /** How the message that carries it stands; null when there is none. */
  readonly message?: Maybe<TextMessageState>;
  /** When its page was opened first. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the message was tried to be sent. */
  readonly sends: Scalars['Int']['output'];
  /** Whether it works. */
  readonly state: AddressFixState;
  /** Wrong answers so far. */
  readonly tries: Scalars['Int']['output'];
  /** When the address was mended by it. */
  readonly usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a link works. */
export type AddressFixState =
  /** It is older than a day. */
  | 'EXPIRED'
  /** There were too many wrong answers. */
  | 'LOCKED'
  /** It works. */
  | 'OPEN'
  /** A newer link was sent. */
  | 'REPLACED'
  /** The address needs no mending any more. */
  | 'SETTLED'
  /** Nobody could be written to: a ticket was opened. */
  | 'UNSENT'
  /** The address was mended by it. */
  | 'USED';

/** An order as the page of a link shows it. */
export type AddressLink = {
  readonly __typename?: 'AddressLink';
  /** What was bought; empty when the link opens nothing. */
  readonly goods: ReadonlyArray<Scalars['String']['output']>;
  /** Province and city; what follows is never shown. */
  readonly place: Scalars['String']['output'];
  /** Where it was bought. */
  readonly shop: Shop;
  /** Why the link opens nothing; null while it does. */
  readonly shut?: Maybe<AddressLinkCode>;
  /** Wrong answers that are left. */
  readonly triesLeft: Scalars['Int']['output'];
};

/** Why a link or what was typed is not good. */
export type AddressLinkCode =
  /** The address is too short, too long or partly hidden. */
  | 'ADDRESS_LENGTH'
  /** The address lies in another province. */
  | 'ADDRESS_PROVINCE'
  /** It is older than a day. */
  | 'LINK_EXPIRED'
  /** There were too many wrong answers. */
  | 'LINK_LOCKED'
  /** The address needs no mending any more, or a newer link was sent. */
  | 'LINK_OVER'
  /** There is no such link. */
  | 'LINK_UNKNOWN'
  /** It has been used. */
  | 'LINK_USED'
  /** The order has gone too far. */
  | 'TOO_LATE'
  /** These are not the last four digits of the phone. */
  | 'WRONG_PHONE';

/** Nobody could be written to; a ticket was opened for a person. */
export type AddressLinkNotSent = Problem & {
  readonly __typename?: 'AddressLinkNotSent';
  /** NO_PHONE, NO_PROVIDER or TOO_MANY_LINKS. */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** The address was taken, and the link is used up. */
export type AddressMended = {
  readonly __typename?: 'AddressMended';
  /** What was thought of it. */
  readonly verdict: AddressVerdict;
};

/** The order does not wait for a better address. */
export type AddressNotHeld = Problem & {
  readonly __typename?: 'AddressNotHeld';
  /** ADDRESS_NOT_HELD */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** The address was not taken. */
export type AddressRefused = Problem & {
  readonly __typename?: 'AddressRefused';
  /** The same as an AddressLinkCode. */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
  /** Wrong answers that are left. */
  readonly triesLeft: Scalars['Int']['output'];
};

/** What is thought of an address. */
export type AddressVerdict =
  /** It is still being looked at. */
  | 'CHECKING'
  /** It is clear: this hold is lifted. */
  | 'CLEAR'
  /** It is still unclear: a new link is on its way, or a person will ask. */
  | 'UNCLEAR';

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

/** The buyer has a compensation for this incident. */
export type AlreadyCompensated = Problem & {
  readonly __typename?: 'AlreadyCompensated';
  /** ALREADY_COMPENSATED. */
  readonly code: Scalars['String']['output'];
  /** Id of the one there is; null when it is of a shop the caller does not see. */
  readonly compensationId?: Maybe<Scalars['ID']['output']>;
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
};

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

/** The ticket as it is now, or why it was not changed. */
export type AssignTicketResult = Ticket | TicketAlreadyClosed | UnknownTicketAgent;

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

/** What the rule would have done, or why it is none. */
export type BacktestRiskRuleResult = InvalidRiskRule | RiskBacktest;

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

/** The channel does not say who bought the order. */
export type BuyerUnknown = Problem & {
  readonly __typename?: 'BuyerUnknown';
  /** BUYER_UNKNOWN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The order after it was given up, or why not. */
export type CancelOrderResult = Order | TooLate | UnknownOrder;

/** The incident as it is now, or why it was not changed. */
export type ChangeIncidentResult = Incident | IncidentClosed | UnknownIncident;

/** The feed as it is now, or why it was not changed. */
export type ChangeNewsFeedResult = NewsFeed | UnknownNewsFeed;

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

/** The ticket as it is now, or why it was not changed. */
export type CloseTicketResult = Ticket | TicketAlreadyClosed;

/** What a buyer is given for an incident (补偿): one thing, once. */
export type Compensation = {
  readonly __typename?: 'Compensation';
  /** How much. */
  readonly amount: Money;
  /** Whom it is for; null once the last order of the buyer here was forgotten. */
  readonly buyer?: Maybe<Buyer>;
  /** Its entries of the ledger, the oldest first. Entries are added and never changed. */
  readonly entries?: Maybe<ReadonlyArray<CompensationEntry>>;
  /** Id of the compensation. */
  readonly id: Scalars['ID']['output'];
  /** Id of the incident it is for. */
  readonly incidentId: Scalars['ID']['output'];
  /** What is given. */
  readonly kind: CompensationKind;
  /** The order that suffered. */
  readonly order: Order;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it, or granted it to everybody. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why it has this state. */
  readonly reason: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: CompensationState;
  /** Since when it has this state. */
  readonly stateAt: Scalars['DateTime']['output'];
};

/** A page of compensations. */
export type CompensationConnection = {
  readonly __typename?: 'CompensationConnection';
  /** Compensations with their cursors. */
  readonly edges: ReadonlyArray<CompensationEdge>;
  /** Compensations. */
  readonly nodes: ReadonlyArray<Compensation>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A compensation in its list. */
export type CompensationEdge = {
  readonly __typename?: 'CompensationEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The compensation. */
  readonly node: Compensation;
};

/** An entry of the ledger of compensations. */
export type CompensationEntry = {
  readonly __typename?: 'CompensationEntry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Currency of the entry. */
  readonly currency: Scalars['Currency']['output'];
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** What that changed of the sum buyers are owed, in minor units of `currency`; negative when it was taken back. */
  readonly owedMinor: Scalars['Minor']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The state the compensation came into. */
  readonly state: CompensationState;
};

/** What is to be given. */
export type CompensationInput = {
  /** How much, in minor units of `currency`; at least 1. */
  readonly amountMinor: Scalars['Minor']['input'];
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['input'];
  /** The incident it is for. */
  readonly incidentId: Scalars['ID']['input'];
  /** What is given. */
  readonly kind: CompensationKind;
  /** Why, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a buyer is given. */
export type CompensationKind =
  /** A coupon (优惠券). */
  | 'COUPON'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** Money back (退款). The hub pays nothing: it keeps the record. */
  | 'REFUND';

/** There is no such move. */
export type CompensationNotMovable = Problem & {
  readonly __typename?: 'CompensationNotMovable';
  /** COMPENSATION_NOT_MOVABLE. */
  readonly code: Scalars['String']['output'];
  /** What it is, and what it does not become. */
  readonly message: Scalars['String']['output'];
  /** The state it is in. */
  readonly state: CompensationState;
};

/** A grant to every buyer of an incident, and how far it has come. */
export type CompensationRun = {
  readonly __typename?: 'CompensationRun';
  /** How much to each. */
  readonly amount: Money;
  /** When it was done; null while it goes on. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many buyers were given one so far. */
  readonly granted: Scalars['Int']['output'];
  /** Id of the run. */
  readonly id: Scalars['ID']['output'];
  /** Id of the incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** What is given. */
  readonly kind: CompensationKind;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How many orders were passed over so far: their buyer has one for this incident, or is not known. */
  readonly skipped: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly startedBy: Scalars['String']['output'];
};

/** How far a compensation has come. */
export type CompensationState =
  /** The buyer is owed it. */
  | 'GRANTED'
  /** The buyer is owed it and was told. */
  | 'NOTIFIED'
  /** Somebody has to agree. */
  | 'PROPOSED'
  /** Taken back. */
  | 'REVOKED';

/** What an incident has cost in one currency. */
export type CompensationTotal = {
  readonly __typename?: 'CompensationTotal';
  /** How many buyers are owed it. */
  readonly buyers: Scalars['Int']['output'];
  /** What buyers are owed: granted, less what was taken back. */
  readonly owed: Money;
};

/** A complaint that came from a CRM. What the buyer said and how to reach the buyer rest sealed. */
export type Complaint = {
  readonly __typename?: 'Complaint';
  /** How to reach the buyer; null without pii:read, and where the CRM does not say. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Its id there. */
  readonly externalId: Scalars['String']['output'];
  /** Id of the complaint. */
  readonly id: Scalars['ID']['output'];
  /** When the buyer complained; null where the CRM does not say. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The order it is about where the CRM knows it by the id it has here. */
  readonly order?: Maybe<Order>;
  /** The order it is about as the CRM names it; null where it names none. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** The system it came from: crm. */
  readonly source: Scalars['String']['output'];
  /** What the buyer said; null without pii:read. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Names of columns in the header line. */
export type ComplaintColumns = {
  /** How to reach the buyer. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** The id in the CRM. */
  readonly externalId: Scalars['String']['input'];
  /** When the buyer complained: 2026-11-22 16:00:00 in China, or an instant with its offset. */
  readonly occurredAt?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** What the buyer said. */
  readonly text: Scalars['String']['input'];
};

/** What became of the rows of a file: read = opened + duplicate + quarantined. */
export type ComplaintImport = {
  readonly __typename?: 'ComplaintImport';
  /** Rows whose id was there before, in the file or from an earlier one. */
  readonly duplicate: Scalars['Int']['output'];
  /** Complaints that got a ticket. */
  readonly opened: Scalars['Int']['output'];
  /** Rows that could not be taken. */
  readonly quarantined: Scalars['Int']['output'];
  /** Rows after the header line. */
  readonly read: Scalars['Int']['output'];
  /** These rows, by line. */
  readonly rows: ReadonlyArray<QuarantinedComplaint>;
};

/** What the check before release found about an order; a new address or amount has a check of its own. */
export type ComplianceCheck = {
  readonly __typename?: 'ComplianceCheck';
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Country of the address, ISO 3166-1 alpha-2; or its name where no code is known. */
  readonly country: Scalars['String']['output'];
  /** When the last word was said. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who said it: the check, or the person who approved the release. */
  readonly decidedBy: Scalars['String']['output'];
  /** Duty that is owed; null where nothing could be reckoned. */
  readonly duty?: Maybe<Money>;
  /** Value of the goods. */
  readonly goods: Money;
  /** Why. */
  readonly grounds: ReadonlyArray<ComplianceGround>;
  /** Id of the check. */
  readonly id: Scalars['ID']['output'];
  /** The order; null while the service of orders does not answer. */
  readonly order?: Maybe<Order>;
  /** What became of it. */
  readonly outcome: ComplianceOutcome;
  /** Revision of the currency rate it was reckoned by; null where none was needed. */
  readonly rateRevision?: Maybe<Scalars['Int']['output']>;
  /** Revision of the duty rule it was reckoned by. */
  readonly ruleRevision?: Maybe<Scalars['Int']['output']>;
  /** Import tax that is owed; null where nothing could be reckoned. */
  readonly tax?: Maybe<Money>;
};

/** Checks, a page at a time. */
export type ComplianceCheckConnection = {
  readonly __typename?: 'ComplianceCheckConnection';
  /** Checks with their cursors. */
  readonly edges: ReadonlyArray<ComplianceCheckEdge>;
  /** The checks alone. */
  readonly nodes: ReadonlyArray<ComplianceCheck>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A check in a list. */
export type ComplianceCheckEdge = {
  readonly __typename?: 'ComplianceCheckEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The check. */
  readonly node: ComplianceCheck;
};

/** One reason. */
export type ComplianceGround = {
  readonly __typename?: 'ComplianceGround';
  /** Which. */
  readonly code: ComplianceGroundCode;
  /** In words. */
  readonly message: Scalars['String']['output'];
};

/** Why the check holds an order, or what it noted of one that is cleared. */
export type ComplianceGroundCode =
  /** Nothing is sent there. */
  | 'BLOCKED_COUNTRY'
  /** No duty rule for the country is in force. */
  | 'NO_DUTY_RULE'
  /** There is no rate to the currency of the rule that is young enough. */
  | 'NO_RATE'
  /** Worth more than is free of duty. */
  | 'OVER_THRESHOLD'
  /** Below the threshold, but tax is owed. */
  | 'TAX_OWED';

/** What became of an order that crosses a border. */
export type ComplianceOutcome =
  /** Cleared by rules (已放行). */
  | 'CLEARED'
  /** Held: something is missing or owed (合规拦截). */
  | 'HELD'
  /** It was held when the order left, ended or was asked about anew (失效). */
  | 'LAPSED'
  /** Let go by two people (双人放行). */
  | 'RELEASED';

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

/** What one unit of a currency was worth in another from a day on: numerator / 10^scale, exactly. */
export type CurrencyRate = {
  readonly __typename?: 'CurrencyRate';
  /** Who approved it. */
  readonly approver: Scalars['String']['output'];
  /** Who proposed it. */
  readonly author: Scalars['String']['output'];
  /** The currency one unit of which is valued. */
  readonly base: Scalars['Currency']['output'];
  /** When it was approved. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Business day it begins on: 2026-11-30. It is good for as many days as the setting RATE_DAYS says. */
  readonly effectiveOn: Scalars['String']['output'];
  /** The digits of the rate: 72345 for 7.2345. */
  readonly numerator: Scalars['Minor']['output'];
  /** The currency it is valued in. */
  readonly quote: Scalars['Currency']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Counts up over all rates. Of two of the same day the larger one counts. */
  readonly revision: Scalars['Int']['output'];
  /** How many of them are behind the point: 4 for 7.2345. */
  readonly scale: Scalars['Int']['output'];
  /** Who publishes it. */
  readonly source: Scalars['String']['output'];
};

/** Currency rates, a page at a time. */
export type CurrencyRateConnection = {
  readonly __typename?: 'CurrencyRateConnection';
  /** Rates with their cursors. */
  readonly edges: ReadonlyArray<CurrencyRateEdge>;
  /** The rates alone. */
  readonly nodes: ReadonlyArray<CurrencyRate>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A currency rate in a list. */
export type CurrencyRateEdge = {
  readonly __typename?: 'CurrencyRateEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rate. */
  readonly node: CurrencyRate;
};

/** A currency rate to be proposed: numerator / 10^scale. */
export type CurrencyRateInput = {
  /** The currency one unit of which is valued. */
  readonly base: Scalars['Currency']['input'];
  /** Business day it begins on: 2026-11-30. */
  readonly effectiveOn: Scalars['String']['input'];
  /** The digits of the rate. */
  readonly numerator: Scalars['Minor']['input'];
  /** The currency it is valued in. */
  readonly quote: Scalars['Currency']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** How many of them are behind the point, 0 to 12. */
  readonly scale: Scalars['Int']['input'];
  /** Who publishes it. */
  readonly source: Scalars['String']['input'];
};

/** The proposal as it ended, or why it did not. */
export type DecideFinanceGateResult = InvalidProposal | NeedsSecondPerson | NotTheProposer | Proposal | ProposalOver | StaleProposal | UnknownProposal;

/** The proposal as it ended, or why it did not. */
export type DecideProposalResult = InvalidProposal | NeedsSecondPerson | NotTheProposer | Proposal | ProposalOver | StaleProposal | UnknownProposal;

/** The discarded input, or why it was not discarded. */
export type DiscardQuarantinedResult = InputDiscarded | NotInQuarantine;

/** What would be owed, or why nothing can be said. Nothing is guessed. */
export type DutyAnswer = DutyQuote | DutyUnknown;

/** The value that is compared with the threshold, and that duty is reckoned on. */
export type DutyBasis =
  /** Goods alone (货值). */
  | 'GOODS'
  /** Goods and freight (货值加运费). */
  | 'GOODS_AND_FREIGHT';

/** What a rule says of a country. */
export type DutyEffect =
  /** Nothing is sent there (禁运). */
  | 'BLOCK'
  /** What is owed on goods that come in (应税). */
  | 'DUTY';

/** Why nothing can be said of what is owed. */
export type DutyMissing =
  /** Nothing is sent there. */
  | 'BLOCKED_COUNTRY'
  /** No rule of the country has begun. */
  | 'NO_DUTY_RULE'
  /** There is no rate to the currency of the rule that is young enough. */
  | 'NO_RATE';

/** What would be owed. */
export type DutyQuote = {
  readonly __typename?: 'DutyQuote';
  /** Duty. */
  readonly duty: Money;
  /** Whether that is above the threshold. */
  readonly isOver: Scalars['Boolean']['output'];
  /** Both together. */
  readonly owed: Money;
  /** The rate it was reckoned by; null where the amounts were in the currency of the rule. */
  readonly rate?: Maybe<CurrencyRate>;
  /** The rule it was reckoned by. */
  readonly rule: DutyRule;
  /** Import tax. */
  readonly tax: Money;
  /** The value that was compared, in the currency of the rule. */
  readonly value: Money;
};

/** Goods that go to a country. */
export type DutyQuoteInput = {
  /** As of when; now unless said. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Digits of the HS code; the rule for all goods unless said. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country: Scalars['ID']['input'];
  /** Freight, in the smallest unit of the same currency; 0 unless said. */
  readonly freightMinor?: InputMaybe<Scalars['Minor']['input']>;
  /** Value of the goods. */
  readonly goods: MoneyInput;
};

/** What is owed in a country from an instant on. Rules are added and never changed. */
export type DutyRule = {
  readonly __typename?: 'DutyRule';
  /** Who approved it. */
  readonly approver: Scalars['String']['output'];
  /** Who proposed it. */
  readonly author: Scalars['String']['output'];
  /** The value that is compared. */
  readonly basis: DutyBasis;
  /** Digits an HS code begins with; *: all goods. Of the rules that fit the one with the most digits counts. */
  readonly category: Scalars['String']['output'];
  /** Country, ISO 3166-1 alpha-2. */
  readonly country: Scalars['ID']['output'];
  /** When it was approved. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Duty in hundredths of a percent of the value. */
  readonly dutyBp: Scalars['Int']['output'];
  /** What it says. */
  readonly effect: DutyEffect;
  /** From when on; until the next one of this country and category. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** What becomes of an order on which something is owed. */
  readonly owed: OwedPolicy;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Counts up over all rules. Of two that begin at the same instant the larger one counts. */
  readonly revision: Scalars['Int']['output'];
  /** Where it is written. */
  readonly source: Scalars['String']['output'];
  /** Address of that. */
  readonly sourceUrl: Scalars['String']['output'];
  /** Whether the tax is owed below the threshold as well. */
  readonly taxBelow: Scalars['Boolean']['output'];
  /** Import tax (VAT) in hundredths of a percent of value and duty. */
  readonly taxBp: Scalars['Int']['output'];
  /** Up to and with this value no duty is owed; in the currency of the rule. */
  readonly threshold: Money;
};

/** Duty rules, a page at a time. */
export type DutyRuleConnection = {
  readonly __typename?: 'DutyRuleConnection';
  /** Rules with their cursors. */
  readonly edges: ReadonlyArray<DutyRuleEdge>;
  /** The rules alone. */
  readonly nodes: ReadonlyArray<DutyRule>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A duty rule in a list. */
export type DutyRuleEdge = {
  readonly __typename?: 'DutyRuleEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: DutyRule;
};

/** A duty rule to be proposed. */
export type DutyRuleInput = {
  /** The value that is compared. */
  readonly basis: DutyBasis;
  /** First 2 to 10 digits of an HS code; all goods (*) unless said. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country: Scalars['ID']['input'];
  /** Currency of the threshold and of what is owed. */
  readonly currency: Scalars['Currency']['input'];
  /** Duty in hundredths of a percent. */
  readonly dutyBp: Scalars['Int']['input'];
  /** What it says. */
  readonly effect: DutyEffect;
  /** From when on; may lie ahead, or behind to correct an earlier rule. */
  readonly effectiveAt: Scalars['DateTime']['input'];
  /** What becomes of an order on which something is owed. */
  readonly owed: OwedPolicy;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Where it is written. */
  readonly source: Scalars['String']['input'];
  /** Address of that. */
  readonly sourceUrl: Scalars['String']['input'];
  /** Whether the tax is owed below the threshold as well. */
  readonly taxBelow: Scalars['Boolean']['input'];
  /** Import tax in hundredths of a percent of value and duty. */
  readonly taxBp: Scalars['Int']['input'];
  /** Up to and with this value no duty is owed, in the smallest unit. */
  readonly thresholdMinor: Scalars['Minor']['input'];
};

/** Nothing can be said of what is owed. */
export type DutyUnknown = {
  readonly __typename?: 'DutyUnknown';
  /** Why. */
  readonly why: DutyMissing;
};

/** The exception as it ended, or why it did not. */
export type EndRiskExceptionResult = InvalidRiskException | RiskException;

/** Whom to forget: give exactly one of buyerId, phone and orderId. */
export type EraseBuyerInput = {
  /** Id of the buyer: every order of it. */
  readonly buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an order: every order of its buyer. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone of the receiver, written out: every order to it, and every other one of its buyer unless several buyers send to it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Why; stays in the audit log, so it must name nobody. 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** True: when orders are not shipped yet, wait for them instead of refusing; false unless said. */
  readonly waitForOpenOrders?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The erasure, which goes on in the background, or why there is none. */
export type EraseBuyerResult = Erasure | OrdersStillOpen | UnknownBuyer;

/** A buyer who is being forgotten, or was. */
export type Erasure = {
  readonly __typename?: 'Erasure';
  /** When every service had answered; null: not yet. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the erasure. */
  readonly id: Scalars['ID']['output'];
  /** Orders handed out to the services so far. */
  readonly orders: Scalars['Int']['output'];
  /** In how many parts. */
  readonly parts: Scalars['Int']['output'];
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly requestedBy: Scalars['String']['output'];
  /** Each service and whether it holds nothing more. */
  readonly services: ReadonlyArray<ErasureService>;
  /** How far it is. */
  readonly state: ErasureState;
};

/** A page of erasures. */
export type ErasureConnection = {
  readonly __typename?: 'ErasureConnection';
  /** Erasures with their cursors. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** Erasures. */
  readonly nodes: ReadonlyArray<Erasure>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An erasure in its list. */
export type ErasureEdge = {
  readonly __typename?: 'ErasureEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The erasure. */
  readonly node: Erasure;
};

/** What one service has done of an erasure. */
export type ErasureService = {
  readonly __typename?: 'ErasureService';
  /** Whether it has done them all. */
  readonly done: Scalars['Boolean']['output'];
  /** Parts it has done. */
  readonly partsDone: Scalars['Int']['output'];
  /** Name of the service. */
  readonly service: Scalars['String']['output'];
};

/** How far an erasure is. */
export type ErasureState =
  /** Every service has answered: nothing is left. */
  | 'DONE'
  /** The services are at it. */
  | 'RUNNING'
  /** An order of the buyer is not shipped yet; it begins by itself when none is left. */
  | 'WAITING';

/** Whom it is about: give exactly one of buyerId, phone and orderId; they mean what they mean for eraseBuyer. */
export type ExportBuyerInput = {
  /** Id of the buyer. */
  readonly buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an order of the buyer. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone of the receiver, written out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Why; stays in the audit log, so it must name nobody. 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

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
export type ForceStatusResult = NothingToForce | Order | OrderHeld | UnknownOrder;

/** The ticket as it is now, or why it was not changed. */
export type HandBackTicketResult = Ticket | TicketAlreadyClosed | TicketNotYours;

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

/** A CSV of complaints with a header line. */
export type ImportComplaintsInput = {
  /** Which column holds what. */
  readonly columns: ComplaintColumns;
  /** The file: UTF-8; commas, semicolons or tabs between its columns. */
  readonly csv: Scalars['String']['input'];
  /** The shop they belong to. */
  readonly shopId: Scalars['ID']['input'];
  /** The system they come from, in lower-case letters: crm. An id is taken once for each shop and system. */
  readonly source: Scalars['String']['input'];
};

/** Trouble that concerns many orders at once (突发事件). */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Grants to everybody, the oldest first; null for callers who do not see all shops. */
  readonly compensationRuns?: Maybe<ReadonlyArray<CompensationRun>>;
  /** What the ledger adds up to, by currency, over the caller's shops; null for partners. */
  readonly compensationTotals?: Maybe<ReadonlyArray<CompensationTotal>>;
  /** What buyers were given for it, the newest first; null for partners. */
  readonly compensations?: Maybe<CompensationConnection>;
  /** Documents it points to, the oldest first; up to 100. */
  readonly documents?: Maybe<ReadonlyArray<IncidentDocument>>;
  /** Id of the incident: inc_ and a ULID. */
  readonly id: Scalars['ID']['output'];
  /** What kind of trouble it is. */
  readonly kind: IncidentKind;
  /** When it was reported. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who reported it. */
  readonly openedBy: Scalars['String']['output'];
  /** Why it has this state. */
  readonly reason: Scalars['String']['output'];
  /** Stops that belong to it, the oldest first. */
  readonly regionStops?: Maybe<ReadonlyArray<RegionStop>>;
  /** Where it does harm, as it was reported; empty: no region in particular. */
  readonly regions: ReadonlyArray<IncidentRegion>;
  /** How pressing it is. */
  readonly severity: TicketSeverity;
  /** Ids of the shops it does harm to; empty: all. */
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How far it has come. */
  readonly state: IncidentState;
  /** Since when it has this state. */
  readonly stateAt: Scalars['DateTime']['output'];
  /** What is to be done, the oldest first; up to 100. */
  readonly tasks?: Maybe<ReadonlyArray<IncidentTask>>;
  /** Everything that was done about it, the oldest first. Entries are added and never changed. */
  readonly timeline?: Maybe<IncidentActConnection>;
  /** What happened, in a line. */
  readonly title: Scalars['String']['output'];
};


/** Trouble that concerns many orders at once (突发事件). */
export type IncidentCompensationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Trouble that concerns many orders at once (突发事件). */
export type IncidentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of an incident's timeline. */
export type IncidentAct = {
  readonly __typename?: 'IncidentAct';
  /** What happened. */
  readonly act: IncidentActKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why, or what; as the person wrote it. */
  readonly detail: Scalars['String']['output'];
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
};

/** A page of a timeline. */
export type IncidentActConnection = {
  readonly __typename?: 'IncidentActConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<IncidentActEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<IncidentAct>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An entry in its timeline. */
export type IncidentActEdge = {
  readonly __typename?: 'IncidentActEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: IncidentAct;
};

/** What can happen to an incident. */
export type IncidentActKind =
  /** It is over. */
  | 'CLOSED'
  /** A document was added. */
  | 'DOCUMENT_ADDED'
  /** It does no harm for now. */
  | 'MITIGATED'
  /** A note was added. */
  | 'NOTED'
  /** It was reported. */
  | 'OPENED'
  /** It was opened again. */
  | 'REOPENED'
  /** A task was set. */
  | 'TASK_ADDED'
  /** A task was done. */
  | 'TASK_DONE';

/** The incident is closed. */
export type IncidentClosed = Problem & {
  readonly __typename?: 'IncidentClosed';
  /** INCIDENT_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** Incidents with their cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Incidents. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A document kept elsewhere. */
export type IncidentDocument = {
  readonly __typename?: 'IncidentDocument';
  /** When. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** Id of the reference. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** An https address, or an id in another system. */
  readonly reference: Scalars['String']['output'];
};

/** A reference to be added. */
export type IncidentDocumentInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** What the document is called, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** An https address without a user or a password in it, or an id in another system. */
  readonly reference: Scalars['String']['input'];
};

/** An incident in its list. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** What kind of trouble an incident is. */
export type IncidentKind =
  /** At a border: parcels that are not cleared. */
  | 'CUSTOMS'
  /** At a carrier or a warehouse. */
  | 'LOGISTICS'
  /** Something else. */
  | 'OTHER'
  /** With the goods. */
  | 'QUALITY'
  /** A rule that changed. */
  | 'REGULATION'
  /** With a program. */
  | 'SYSTEM';

/** There is no such move. */
export type IncidentNotMovable = Problem & {
  readonly __typename?: 'IncidentNotMovable';
  /** INCIDENT_NOT_MOVABLE. */
  readonly code: Scalars['String']['output'];
  /** What it is, and what it does not become. */
  readonly message: Scalars['String']['output'];
};

/** A country, or one of its provinces. */
export type IncidentRegion = {
  readonly __typename?: 'IncidentRegion';
  /** The country as it was written: CN, China, 中国. */
  readonly country: Scalars['String']['output'];
  /** The province as it was written; empty: the whole country. */
  readonly province: Scalars['String']['output'];
};

/** How far an incident has come. */
export type IncidentState =
  /** It is over. */
  | 'CLOSED'
  /** It does no harm for now. */
  | 'MITIGATED'
  /** It does harm. */
  | 'OPEN';

/** Something to be done about an incident. */
export type IncidentTask = {
  readonly __typename?: 'IncidentTask';
  /** When it was set. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who set it. */
  readonly addedBy: Scalars['String']['output'];
  /** Who is to do it; null: whoever comes first. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** When it was done; null while it is open. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it; null while it is open. */
  readonly doneBy?: Maybe<Scalars['String']['output']>;
  /** Until when; null: no date was set. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the task. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
};

/** A task to be set. */
export type IncidentTaskInput = {
  /** Who is to do it, up to 100 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** What is to be done, 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** An input that was given up. */
export type InputDiscarded = {
  readonly __typename?: 'InputDiscarded';
  /** Id of the input. */
  readonly id: Scalars['ID']['output'];
  /** Why it was given up. */
  readonly reason: Scalars['String']['output'];
};

/** This cannot be proposed, or no longer be approved. */
export type InvalidProposal = Problem & {
  readonly __typename?: 'InvalidProposal';
  /** INVALID_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The exception cannot be made or ended like this. */
export type InvalidRiskException = Problem & {
  readonly __typename?: 'InvalidRiskException';
  /** INVALID_RISK_EXCEPTION */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The policy cannot be used like this. */
export type InvalidRiskPolicy = Problem & {
  readonly __typename?: 'InvalidRiskPolicy';
  /** INVALID_RISK_POLICY */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
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

/** The agent cannot be set like this. */
export type InvalidTicketAgent = Problem & {
  readonly __typename?: 'InvalidTicketAgent';
  /** INVALID_TICKET_AGENT */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The class cannot be saved like this. */
export type InvalidTicketClass = Problem & {
  readonly __typename?: 'InvalidTicketClass';
  /** INVALID_TICKET_CLASS */
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

/** Whether one keyword is enough, or all have to occur. */
export type KeywordMatch =
  /** All have to occur. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

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

/** The stop after it was lifted, or why not. */
export type LiftRegionStopResult = RegionStop | UnknownRegionStop;

/** Axis a log entry is about. */
export type LogAxis =
  /** The address: which version of it, counted from 1; what it says is not in the log. */
  | 'ADDRESS'
  /** The after-sale state. */
  | 'AFTER_SALE'
  /** A hold. */
  | 'HOLD'
  /** The status. */
  | 'STATUS';

/** What a buyer types into the page of a link. */
export type MendAddressInput = {
  /** The address behind province, city and district. */
  readonly address: Scalars['String']['input'];
  /** Last four digits of the phone. */
  readonly phoneTail: Scalars['String']['input'];
  /** Token of the link. */
  readonly token: Scalars['String']['input'];
};

/** What became of an address that was sent in. */
export type MendAddressResult = AddressMended | AddressRefused;

/** The ticket that goes on, or why nothing was changed. */
export type MergeTicketsResult = Ticket | TicketAlreadyClosed | TicketsNotMergeable;

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

/** An amount of money. */
export type MoneyInput = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['input'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['input'];
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

/** The compensation as it is now, or why it was not changed. */
export type MoveCompensationResult = Compensation | CompensationNotMovable | UnknownCompensation;

/** The incident in its new state, or why it was not moved. */
export type MoveIncidentResult = Incident | IncidentNotMovable | UnknownIncident;

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
  /** Lets an incident point to a document kept elsewhere; up to 100 an incident. Nothing is uploaded. */
  readonly addIncidentDocument: ChangeIncidentResult;
  /** Adds a task to an incident that is not closed; up to 100 an incident. */
  readonly addIncidentTask: ChangeIncidentResult;
  /** Watches an RSS or Atom feed: an item in which the keywords occur opens a ticket of kind compliance.news, once. Staff of all shops only. */
  readonly addNewsFeed: NewsFeed;
  /** Puts a party of an order on a list, or silences a rule for it; counts from the next order on. */
  readonly addRiskException: AddRiskExceptionResult;
  /** Adds a note to a ticket, open or closed. */
  readonly addTicketNote: TicketNote;
  /** Finance lets the amount of an order pass. Staff only. */
  readonly approveOrder: ApproveOrderResult;
  /** Gives a ticket to an agent, however much that one has; to the next in turn when none is named. */
  readonly assignTicket: AssignTicketResult;
  /** Gives an order up before anything left. */
  readonly cancelOrder: CancelOrderResult;
  /** Changes what a feed is watched for, or pauses it; items seen before are not judged again. Staff of all shops only. */
  readonly changeNewsFeed: ChangeNewsFeedResult;
  /** Changes a person's roles or password, or whether it may sign in. Takes effect at once. Staff with access:write only. */
  readonly changeUser: ChangeUserResult;
  /** Changes what is sent, or where. From now on it shows what the credential of this change may see. */
  readonly changeWebhook: WebhookResult;
  /** Closes a ticket; the reason stays with it. SOLVED unless a code is given. */
  readonly closeTicket: CloseTicketResult;
  /** Grants one compensation to every buyer whose order a stop of the incident held; buyers who have one get no second one. Goes on by itself, see Incident.compensationRuns. Staff of all shops only. */
  readonly compensateIncident: CompensationRun;
  /** Connects a shop, or gives a connected one new keys. Pushes are accepted and polls begin at once. */
  readonly connectShop: ConnectShopResult;
  /** Makes a key for a partner. Its text is in the answer and never told again. Staff with access:write only. */
  readonly createApiKey: CreateApiKeyResult;
  /** Lets a person sign in at the hub. Staff with access:write only. */
  readonly createUser: CreateUserResult;
  /** Has events sent to an address from now on. The secret they are signed with is in the answer and never told again. */
  readonly createWebhook: NewWebhookResult;
  /** Approves and applies a proposed rule of the finance gate, rejects it, or withdraws one's own. */
  readonly decideFinanceGate: DecideFinanceGateResult;
  /** Approves and applies a proposal about borders or risk, rejects it, or withdraws one's own. What both people must be allowed depends on the change. */
  readonly decideProposal: DecideProposalResult;
  /** Removes a webhook, its log, and what was still to be sent. */
  readonly deleteWebhook: WebhookResult;
  /** Sends nothing more until it is enabled again; events that come meanwhile are not kept for it. */
  readonly disableWebhook: WebhookResult;
  /** Gives up a quarantined input for good. */
  readonly discardQuarantined: DiscardQuarantinedResult;
  /** Sends again to a webhook that was disabled, what waited meanwhile included. */
  readonly enableWebhook: WebhookResult;
  /** Ends an exception; it stays readable. */
  readonly endRiskException: EndRiskExceptionResult;
  /** Forgets a buyer everywhere: what is personal in orders, inputs, events, decisions, tickets and complaints. Books stay: what was bought, for how much, and what became of it. It cannot be undone. Staff with pii:erase only. */
  readonly eraseBuyer?: Maybe<EraseBuyerResult>;
  /** Marks a task as done by the caller; one that was done before stays as it is. */
  readonly finishIncidentTask: ChangeIncidentResult;
  /** Sets the status against the machine; holds stay, checks still run, and past PAID no order goes that crosses a border unchecked. Staff only. */
  readonly forceStatus: ForceStatusResult;
  /** Grants what was proposed; the buyer is told by a text message. Staff only. */
  readonly grantCompensation: MoveCompensationResult;
  /** Gives the caller's ticket back: it goes to the next agent in turn, never to the same one by itself. */
  readonly handBackTicket: HandBackTicketResult;
  /** Opens a ticket for every complaint of a CSV that a CRM wrote, and for none twice: up to 1,000 rows and 200,000 characters at once. */
  readonly importComplaints: ComplaintImport;
  /** Lifts a stop and with it the holds it placed; orders another stop covers stay held. Staff of all shops only. */
  readonly liftRegionStop: LiftRegionStopResult;
  /** A buyer mends the address of an order by the link that was sent. For the page of the hub alone. */
  readonly mendAddress: MendAddressResult;
  /** Lets one ticket go on with what another is about; what is asked for later about either goes to the one that stays. */
  readonly mergeTickets: MergeTicketsResult;
  /** Brings an incident into another state: OPEN to MITIGATED or CLOSED, MITIGATED to OPEN or CLOSED, CLOSED to OPEN. */
  readonly moveIncident: MoveIncidentResult;
  /** Adds a note to the timeline of an incident. */
  readonly noteIncident: ChangeIncidentResult;
  /** Opens an incident. Staff of all shops only. */
  readonly openIncident: Incident;
  /** Sends a webhook.ping, to try a receiver out. */
  readonly pingWebhook: WebhookDeliveryResult;
  /** Stops an order by hand (kind MANUAL). */
  readonly placeHold: PlaceHoldResult;
  /** Puts a model that runs in shadow in force for the next orders; the live one of its kind retires. */
  readonly promoteModel: PromoteModelResult;
  /** Proposes to give the buyer of an order something for an incident; nobody is told before it is granted. Staff only. */
  readonly proposeCompensation: ProposeCompensationResult;
  /** Proposes to let an order go that the check holds, because what is owed is declared or prepaid; another person has to approve. */
  readonly proposeComplianceRelease: ProposeComplianceReleaseResult;
  /** Proposes a currency rate; it counts once another person approves it. */
  readonly proposeCurrencyRate: ProposeCurrencyRateResult;
  /** Proposes a duty rule, or another one in its place; it counts once another person approves it. */
  readonly proposeDutyRule: ProposeDutyRuleResult;
  /** Proposes from which amount orders wait for finance; it counts once another person approves it. */
  readonly proposeFinanceGate: ProposeFinanceGateResult;
  /** Proposes another policy for rules and models; it counts once another person approves it. */
  readonly proposeRiskPolicy: ProposeRiskPolicyResult;
  /** Proposes to put a version of a risk rule in force, or to end a rule; it happens once another person approves it. */
  readonly proposeRiskRule: ProposeRiskRuleResult;
  /** Adds a copy of an earlier version in another state: from draft to shadow to live; an older version made live again is a roll-back. With FOUR_EYES=critical LIVE and RETIRED take two people. */
  readonly publishRiskRule: PublishRiskRuleResult;
  /** Sends a delivery again, whatever became of it, under the same webhook-id. */
  readonly redeliverWebhook: WebhookDeliveryResult;
  /** Lets a partner ask for an operation by its hash (`documentId`); keys made with registeredOnly run nothing else. Staff with access:write only. */
  readonly registerOperation: RegisteredOperation;
  /** Lifts a hold that goes by hand: MANUAL, SERVICE, REGION or ADDRESS. A partner lifts only what it placed. */
  readonly releaseHold: ReleaseHoldResult;
  /** Takes an operation off the list; false when it was not on it. Staff with access:write only. */
  readonly removeOperation: Scalars['Boolean']['output'];
  /** Opens a closed ticket again; its clocks begin anew. */
  readonly reopenTicket: ReopenTicketResult;
  /** Works the counters out anew from the ledger and corrects those that differ. */
  readonly repairStock: RepairReport;
  /** Maps quarantined inputs again, after a rule was mended: those named, or all with a cause. At most 1,000 at a time. */
  readonly replayQuarantined: ReplayQuarantinedResult;
  /** Takes a draft or a model in shadow out of use; it stays on record. */
  readonly retireModel: RetireModelResult;
  /**
   * Trains a text model again, from its own rows and what people have labelled, in the background. What comes out runs in shadow
   * with a card that compares it with the model it goes on from; it is promoted by a person or not at all. The hub does the same
   * once a month, when there are 50 new labels.
   */
  readonly retrainFromLabels: RetrainFromLabelsResult;
  /**
   * Releases a flagged order or rejects it. Nothing else moves a flagged order. `class` names the class of trouble of its remark
   * (BRUSHING), when it is rejected; without it the one class that was found is taken. It counts for the precision of models.
   */
  readonly reviewOrder: ReviewOrderResult;
  /** Ends a key at once, open subscriptions too. Staff with access:write only. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** Takes a compensation back, for good. Staff only. */
  readonly revokeCompensation: MoveCompensationResult;
  /** Takes the live model of a kind out of force and puts the one before it back; answers the model that retired. */
  readonly rollBackModel: RollBackModelResult;
  /** Gives a webhook a new secret. For a while deliveries carry a signature of the one before as well, so that receivers can change over. */
  readonly rotateWebhookSecret: NewWebhookResult;
  /** Sets from which amount orders wait for finance. Staff only. Orders already approved or past it are not touched. With FOUR_EYES=critical it is FORBIDDEN: proposeFinanceGate takes two people. */
  readonly saveFinanceGate: FinanceGate;
  /** Adds a version of the policy; in force for the next orders. Versions are never changed or removed. With FOUR_EYES=critical it takes two people. */
  readonly saveRiskPolicy: SaveRiskPolicyResult;
  /** Adds a version of a rule, or a new rule; LIVE unless another state is said, and then in force for the next orders. Versions are never changed or removed: retire a rule instead. With FOUR_EYES=critical nobody saves a LIVE or RETIRED one alone. */
  readonly saveRiskRule: SaveRiskRuleResult;
  /** Sets who an agent is, what the agent can do, and whether the agent is on duty. */
  readonly saveTicketAgent: SaveTicketAgentResult;
  /** Adds a version of a class, or a new class. Open tickets keep the promise they were opened under. */
  readonly saveTicketClass: SaveTicketClassResult;
  /** Sends the buyer of an order that is held by ADDRESS another link; the one before opens nothing any more. Staff only. */
  readonly sendAddressLink: SendAddressLinkResult;
  /** Sets the limit of a status, for all channels or for one; new orders follow at once, open ones within a minute. Staff only. */
  readonly setAgeLimit: SetAgeLimitResult;
  /** Records a counted quantity. Orders that wait for the SKU are served at once, the oldest first. */
  readonly setStock: SetStockResult;
  /** Lets a draft or a retired model judge every order beside the live one, without effect. */
  readonly shadowModel: ShadowModelResult;
  /** Goods left by an outbound voucher; the same voucher again is the same parcel. */
  readonly shipOrder: ShipOrderResult;
  /** Holds every order into a region that has not left, and every one that is paid later, until the stop is lifted. In force at once; orders nobody touches get their hold within seconds. Staff of all shops only. */
  readonly stopRegion: RegionStop;
  /** Saves what was suggested as a new version of the rule, in shadow: publishRiskRule puts it in force. */
  readonly takeRiskSuggestion: TakeRiskSuggestionResult;
  /** Takes a ticket that nobody has, or begins with one that was given to the caller: it is answered. */
  readonly takeTicket: TakeTicketResult;
  /** Trains a model from an uploaded CSV, in the background; `riskTraining` tells how far it is. The model comes out as a draft. */
  readonly trainModel: TrainModelResult;
  /** Takes one slice of a CSV of labelled rows (UTF-8, plain or gzipped). Slices rest sealed, and are removed when the training has ended. */
  readonly uploadTrainingPart: UploadTrainingPartResult;
};


export type MutationAcknowledgeAlertArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAddIncidentDocumentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IncidentDocumentInput;
};


export type MutationAddIncidentTaskArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IncidentTaskInput;
};


export type MutationAddNewsFeedArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  settings: NewsFeedSettings;
  url: Scalars['String']['input'];
};


export type MutationAddRiskExceptionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddRiskExceptionInput;
};


export type MutationAddTicketNoteArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddTicketNoteInput;
};


export type MutationApproveOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssignTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationChangeNewsFeedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  settings: NewsFeedSettings;
};


export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


export type MutationChangeWebhookArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeWebhookInput;
};


export type MutationCloseTicketArgs = {
  code?: InputMaybe<TicketEnd>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationCompensateIncidentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompensationInput;
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


export type MutationCreateWebhookArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateWebhookInput;
};


export type MutationDecideFinanceGateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  verdict: ProposalVerdict;
};


export type MutationDecideProposalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  verdict: ProposalVerdict;
};


export type MutationDeleteWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDisableWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDiscardQuarantinedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationEnableWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationEndRiskExceptionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationEraseBuyerArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EraseBuyerInput;
};


export type MutationFinishIncidentTaskArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
};


export type MutationForceStatusArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  status: OrderStatus;
};


export type MutationGrantCompensationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationHandBackTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationImportComplaintsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ImportComplaintsInput;
};


export type MutationLiftRegionStopArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationMendAddressArgs = {
  input: MendAddressInput;
};


export type MutationMergeTicketsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  into: Scalars['ID']['input'];
  merged: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationMoveIncidentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  to: IncidentState;
};


export type MutationNoteIncidentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type MutationOpenIncidentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpenIncidentInput;
};


export type MutationPingWebhookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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


export type MutationProposeCompensationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompensationInput;
  orderId: Scalars['ID']['input'];
};


export type MutationProposeComplianceReleaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationProposeCurrencyRateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CurrencyRateInput;
};


export type MutationProposeDutyRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DutyRuleInput;
};


export type MutationProposeFinanceGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FinanceGateInput;
  reason: Scalars['String']['input'];
};


export type MutationProposeRiskPolicyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskPolicyInput;
};


export type MutationProposeRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  state: RiskRuleState;
  version: Scalars['Int']['input'];
};


export type MutationPublishRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  state: RiskRuleState;
  version: Scalars['Int']['input'];
};


export type MutationRedeliverWebhookArgs = {
  deliveryId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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


export type MutationReopenTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
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


export type MutationRetrainFromLabelsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RetrainFromLabelsInput;
};


export type MutationReviewOrderArgs = {
  class?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  verdict: ReviewVerdict;
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeCompensationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationRollBackModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: RiskModelKind;
  reason: Scalars['String']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  overlapHours?: Scalars['Int']['input'];
};


export type MutationSaveFinanceGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FinanceGateInput;
};


export type MutationSaveRiskPolicyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskPolicyInput;
};


export type MutationSaveRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskRuleInput;
};


export type MutationSaveTicketAgentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveTicketAgentInput;
};


export type MutationSaveTicketClassArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveTicketClassInput;
};


export type MutationSendAddressLinkArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
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


export type MutationStopRegionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StopRegionInput;
};


export type MutationTakeRiskSuggestionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationTakeTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTrainModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainModelInput;
};


export type MutationUploadTrainingPartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UploadTrainingPartInput;
};

/** This takes another person. */
export type NeedsSecondPerson = Problem & {
  readonly __typename?: 'NeedsSecondPerson';
  /** NEEDS_SECOND_PERSON */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** A key that was just made. */
export type NewApiKey = {
  readonly __typename?: 'NewApiKey';
  /** The key. */
  readonly apiKey: ApiKey;
  /** Its text, to be sent as `Authorization: Bearer` or `x-api-key`. Keep it now: only a hash of it is stored. */
  readonly secret: Scalars['String']['output'];
};

/** A webhook and a secret that was just made. */
export type NewWebhook = {
  readonly __typename?: 'NewWebhook';
  /** What receivers verify deliveries with: whsec_ and base64. Keep it now: it is not shown again. */
  readonly secret: Scalars['String']['output'];
  /** The webhook. */
  readonly webhook: PartnerWebhook;
};

/** The webhook with its secret, or why not. */
export type NewWebhookResult = NewWebhook | TooManyWebhooks | UnknownWebhook | WebhookAddressRefused | WebhookQueryRefused;

/** A feed of news that is watched (资讯订阅). */
export type NewsFeed = {
  readonly __typename?: 'NewsFeed';
  /** When. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** How often it is looked at, in minutes. */
  readonly everyMinutes: Scalars['Int']['output'];
  /** How often it has failed in a row; an alert is raised at the fifth. */
  readonly failures: Scalars['Int']['output'];
  /** Items in which the keywords occurred, the newest first. */
  readonly hits?: Maybe<NewsItemConnection>;
  /** Id of the feed. */
  readonly id: Scalars['ID']['output'];
  /** What it is watched for. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Why it failed last; null while it is well. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** Whether one keyword is enough. */
  readonly match: KeywordMatch;
  /** When it is looked at next; later and later while it fails. */
  readonly nextAt: Scalars['DateTime']['output'];
  /** Nobody looks at it for now. */
  readonly paused: Scalars['Boolean']['output'];
  /** When it was last read; null: never. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called here. */
  readonly title: Scalars['String']['output'];
  /** Where it is. */
  readonly url: Scalars['String']['output'];
};


/** A feed of news that is watched (资讯订阅). */
export type NewsFeedHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of feeds. */
export type NewsFeedConnection = {
  readonly __typename?: 'NewsFeedConnection';
  /** Feeds with their cursors. */
  readonly edges: ReadonlyArray<NewsFeedEdge>;
  /** Feeds. */
  readonly nodes: ReadonlyArray<NewsFeed>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A feed in its list. */
export type NewsFeedEdge = {
  readonly __typename?: 'NewsFeedEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The feed. */
  readonly node: NewsFeed;
};

/** What people set of a feed. */
export type NewsFeedSettings = {
  /** How often it is looked at, 5 to 10,080 minutes; 30 unless said. */
  readonly everyMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is watched for, 1 to 50: Chinese or English; width, case, accents and signs do not matter. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether one keyword is enough; ANY unless said. */
  readonly match?: InputMaybe<KeywordMatch>;
  /** True: nobody looks at it for now. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called here, up to 200 characters; its host unless said. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** An item in which keywords occurred; its id is the subject of its ticket. */
export type NewsItem = {
  readonly __typename?: 'NewsItem';
  /** Id of the item. */
  readonly id: Scalars['ID']['output'];
  /** Keywords that occurred. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Its address as the feed gives it; may be empty. */
  readonly link: Scalars['String']['output'];
  /** When it was seen. */
  readonly seenAt: Scalars['DateTime']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A page of items. */
export type NewsItemConnection = {
  readonly __typename?: 'NewsItemConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<NewsItemEdge>;
  /** Items. */
  readonly nodes: ReadonlyArray<NewsItem>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An item in its list. */
export type NewsItemEdge = {
  readonly __typename?: 'NewsItemEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: NewsItem;
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

/** Only the one who proposed may withdraw. */
export type NotTheProposer = Problem & {
  readonly __typename?: 'NotTheProposer';
  /** NOT_THE_PROPOSER */
  readonly code: Scalars['String']['output'];
  /** Who that is. */
  readonly message: Scalars['String']['output'];
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

/** An incident to be opened. */
export type OpenIncidentInput = {
  /** What kind of trouble it is. */
  readonly kind: IncidentKind;
  /** What is known of it, 1 to 500 characters; nothing of a buyer belongs into it. */
  readonly reason: Scalars['String']['input'];
  /** Where it does harm; up to 100. */
  readonly regions?: InputMaybe<ReadonlyArray<RegionInput>>;
  /** How pressing it is. */
  readonly severity: TicketSeverity;
  /** Shops it does harm to; all unless said. */
  readonly shopIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What happened, in a line of up to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** An order of the pool, whatever channel it came from. */
export type Order = {
  readonly __typename?: 'Order';
  /** Links by which its buyer was asked to mend the address, the oldest first. */
  readonly addressLinks?: Maybe<ReadonlyArray<AddressFix>>;
  /** After-sale state over all its refunds. */
  readonly afterSale: AfterSaleState;
  /** Age in the present status; null for finished orders and for orders imported as history. */
  readonly age?: Maybe<OrderAge>;
  /** Estimate of the duty that would have to be paid afterwards for an order that left; null where no rule says, and without risk:read. */
  readonly backDuty?: Maybe<Money>;
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
  /** The last compliance check of the order; null while it stays in the country of its shop, and without compliance:read. */
  readonly compliance?: Maybe<ComplianceCheck>;
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

/** Orders of the buyer are not shipped yet. */
export type OrdersStillOpen = Problem & {
  readonly __typename?: 'OrdersStillOpen';
  /** ORDERS_STILL_OPEN. */
  readonly code: Scalars['String']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Ids of the first twenty of them. */
  readonly orderIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What becomes of an order on which something is owed. */
export type OwedPolicy =
  /** Held until two people let it go: what is owed is declared, or prepaid (待审). */
  | 'HOLD'
  /** Cleared, with what is owed on record (仅记录). */
  | 'RECORD';

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** An address that events are sent to. */
export type PartnerWebhook = {
  readonly __typename?: 'PartnerWebhook';
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

/** What the hub holds of a buyer because of one order. */
export type PersonalRecord = {
  readonly __typename?: 'PersonalRecord';
  /** Platform it came from. */
  readonly channel: Channel;
  /** The platform's own order number. */
  readonly externalId: Scalars['String']['output'];
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** JSON of what orders holds: the order, its people in clear, address links, and what its buyer was given for incidents; null without pii:export. */
  readonly order?: Maybe<Scalars['String']['output']>;
  /** JSON of what risk holds: decisions with their grounds, notes on tickets, complaints, in clear; null without pii:export. */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** Id of the shop it was sold by. */
  readonly shopId: Scalars['ID']['output'];
};

/** A page of records. */
export type PersonalRecordConnection = {
  readonly __typename?: 'PersonalRecordConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<PersonalRecordEdge>;
  /** Records. */
  readonly nodes: ReadonlyArray<PersonalRecord>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A record in its list. */
export type PersonalRecordEdge = {
  readonly __typename?: 'PersonalRecordEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PersonalRecord;
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

/** A change that one person proposed and another decides on. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** Revision of what it would change; once there is a newer one it can no longer be approved. */
  readonly baseRevision: Scalars['Int']['output'];
  /** The change as it will be made, as JSON. */
  readonly change: Scalars['String']['output'];
  /** Kind of change: DUTY_RULE, CURRENCY_RATE, COMPLIANCE_RELEASE, RISK_RULE, RISK_POLICY, FINANCE_GATE. */
  readonly changeKind: Scalars['String']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Id of the proposal. */
  readonly id: Scalars['ID']['output'];
  /** What it would have done when it was proposed. */
  readonly impact: ProposalImpact;
  /** Who proposed it. */
  readonly maker: Scalars['String']['output'];
  /** Why it was proposed. */
  readonly reason: Scalars['String']['output'];
  /** What became of it. */
  readonly state: ProposalState;
  /** What it would change, in short: US *. */
  readonly subject: Scalars['String']['output'];
};

/** Proposals, a page at a time. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** Proposals with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The proposals alone. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** What would become of some of what was looked at. */
export type ProposalCount = {
  readonly __typename?: 'ProposalCount';
  /** Of how many. */
  readonly count: Scalars['Int']['output'];
  /** What: HELD. */
  readonly name: Scalars['String']['output'];
};

/** A proposal in a list. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** What a change would do, as far as it was looked. */
export type ProposalImpact = {
  readonly __typename?: 'ProposalImpact';
  /** How many of them it would affect. */
  readonly affected: Scalars['Int']['output'];
  /** False when there were more than may be looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** What would become of them. */
  readonly counts: ReadonlyArray<ProposalCount>;
  /** How many were looked at: orders, or decisions of the past. */
  readonly looked: Scalars['Int']['output'];
  /** Some of the orders it would affect. */
  readonly orderIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** It was applied, rejected or withdrawn, or it expired. */
export type ProposalOver = Problem & {
  readonly __typename?: 'ProposalOver';
  /** PROPOSAL_OVER */
  readonly code: Scalars['String']['output'];
  /** Which of these. */
  readonly message: Scalars['String']['output'];
};

/** What became of a proposal. */
export type ProposalState =
  /** Approved, and in force. */
  | 'APPLIED'
  /** Nobody decided in time. */
  | 'EXPIRED'
  /** Waits for a second person. */
  | 'OPEN'
  /** Another person said no. */
  | 'REJECTED'
  /** Taken back by whoever proposed it. */
  | 'WITHDRAWN';

/** A person's word on a proposal. */
export type ProposalVerdict =
  /** It is made, at once and once. For another person than the one who proposed it. */
  | 'APPROVE'
  /** It is not made. For another person than the one who proposed it. */
  | 'REJECT'
  /** It is taken back, by the one who proposed it. */
  | 'WITHDRAW';

/** The compensation, or why there is none. */
export type ProposeCompensationResult = AlreadyCompensated | BuyerUnknown | Compensation | UnknownOrder;

/** The proposal, or why there is none. */
export type ProposeComplianceReleaseResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeCurrencyRateResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeDutyRuleResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeFinanceGateResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeRiskPolicyResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeRiskRuleResult = InvalidProposal | Proposal;

/** The version as published, or why it was not. */
export type PublishRiskRuleResult = InvalidRiskRule | NeedsSecondPerson | RiskRule | UnknownRiskRule;

/** Inputs that were put back to be mapped. */
export type QuarantineReplay = {
  readonly __typename?: 'QuarantineReplay';
  /** How many were put back. What still is not understood returns to quarantine. */
  readonly replayed: Scalars['Int']['output'];
  /** Ids that were not put back: unknown, not yours, not in quarantine, or rows of a file. */
  readonly skipped: ReadonlyArray<Scalars['ID']['output']>;
};

/** A row that could not be taken. */
export type QuarantinedComplaint = {
  readonly __typename?: 'QuarantinedComplaint';
  /** Line of the file where it ends; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it; nothing of what it says. */
  readonly reason: Scalars['String']['output'];
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
  /** What the page of a link shows; null for a link that is none. For the page of the hub alone. */
  readonly addressLink?: Maybe<AddressLink>;
  /** Limits in force for every status that has one, and their exceptions by channel. */
  readonly ageLimits?: Maybe<ReadonlyArray<AgeLimit>>;
  /** Alerts of your shops, newest first. */
  readonly alerts?: Maybe<AlertConnection>;
  /** Keys of partners, newest first. Staff with access:read only. */
  readonly apiKeys: ApiKeyConnection;
  /** Who did what, newest first. Staff with access:read only. */
  readonly auditLog: AuditConnection;
  /** What a rule would have done to the orders judged in a period, on what was known of each order then; nothing is saved or held. Looks at 50,000 decisions at most. */
  readonly backtestRiskRule?: Maybe<BacktestRiskRuleResult>;
  /** Live counts of orders by channel and status, with their colours; only the viewer's shops are counted. */
  readonly board?: Maybe<Board>;
  /** Checks of orders that cross a border, the newest first; of the viewer's shops. */
  readonly complianceChecks?: Maybe<ComplianceCheckConnection>;
  /** Every currency rate that was ever approved; the one approved last first. */
  readonly currencyRates?: Maybe<CurrencyRateConnection>;
  /** What would be owed on goods that go to a country, as of an instant; with the rule and the rate it was reckoned by. */
  readonly dutyQuote?: Maybe<DutyAnswer>;
  /** Every duty rule that was ever approved, those announced and those corrected included; the one approved last first. */
  readonly dutyRuleHistory?: Maybe<DutyRuleConnection>;
  /** Duty rules of a country that count at an instant, one a category; now unless said. They are the house's reading of public law. */
  readonly dutyRules?: Maybe<ReadonlyArray<DutyRule>>;
  /** Buyers who were to be erased, newest first, and how far it is. Staff with pii:erase only. */
  readonly erasures?: Maybe<ErasureConnection>;
  /** What the hub holds of a buyer in clear, an order at a time, newest last; null when no order names the buyer. Every look is in the audit log. Staff with pii:export only. */
  readonly exportBuyer?: Maybe<PersonalRecordConnection>;
  /** Rules of the finance gate that were proposed, the newest first. They belong to the house: a viewer of some shops sees none. */
  readonly financeGateProposals?: Maybe<ProposalConnection>;
  /** From which amounts orders wait for finance approval. Staff only; empty otherwise. */
  readonly financeGates?: Maybe<ReadonlyArray<FinanceGate>>;
  /** An incident by its id; null when it is unknown or the caller does not see all shops. */
  readonly incident?: Maybe<Incident>;
  /** Incidents, the newest first; empty for callers who do not see all shops. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Open orders that are AMBER or RED, the most urgent first; only orders of the viewer's shops. */
  readonly lateOrders?: Maybe<LateOrderConnection>;
  /**
   * How far orders lie from what a model was trained on, over the last days that are over (1 to 90); null when there is no such
   * model. Models belong to the house: a viewer limited to some shops sees none. `mdl_shipped` is the model that ships.
   */
  readonly modelDrift?: Maybe<RiskModelDrift>;
  /** Feeds of news that are watched, the newest first; empty for callers who do not see all shops. */
  readonly newsFeeds?: Maybe<NewsFeedConnection>;
  /** One order; null when there is none or it is not yours. */
  readonly order?: Maybe<Order>;
  /** One order by the platform's own number; null when there is none or it is not yours. */
  readonly orderByExternalId?: Maybe<Order>;
  /** Orders of your shops, newest first. */
  readonly orders?: Maybe<OrderConnection>;
  /** A proposal; null for one that is not there, and for a viewer of some shops. */
  readonly proposal?: Maybe<Proposal>;
  /** Proposals about borders and about risk, the newest first. They belong to the house: a viewer of some shops sees none. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** Inputs that could not be understood, newest first. */
  readonly quarantine?: Maybe<QuarantinedInputConnection>;
  /** Stops of regions, the newest first; empty for callers who do not see all shops. */
  readonly regionStops?: Maybe<RegionStopConnection>;
  /** Operations that a partner may ask for by their hash, oldest first. Staff with access:read only. */
  readonly registeredOperations: ReadonlyArray<RegisteredOperation>;
  /** Flagged orders that wait for a person, the oldest first. */
  readonly reviewQueue?: Maybe<RiskDecisionConnection>;
  /** Lists and snoozes, those that ended included, the newest first. They belong to the house: a viewer limited to some shops sees none. */
  readonly riskExceptions?: Maybe<RiskExceptionConnection>;
  /** How many texts people have labelled, by label and source. Labels belong to the house: a viewer limited to some shops sees none. */
  readonly riskLabelCounts?: Maybe<ReadonlyArray<RiskLabelCount>>;
  /** One model with its card; null when there is none of this id. */
  readonly riskModel?: Maybe<RiskModel>;
  /** Trained models, the newest first. Models belong to the house: a viewer limited to some shops sees none. */
  readonly riskModels?: Maybe<ReadonlyArray<RiskModel>>;
  /** What people said in reviews of the orders that were held in a month, rule by rule, and what follows from it. Rules belong to the house: a viewer limited to some shops sees nothing. */
  readonly riskMonthlyReview?: Maybe<RiskMonthlyReview>;
  /** How rules and models are weighed: all versions, the one in force first. It belongs to the house: a viewer limited to some shops sees none. */
  readonly riskPolicies?: Maybe<ReadonlyArray<RiskPolicy>>;
  /** How a condition is written: its JSON schema, and the fields it may look at. */
  readonly riskRuleForm?: Maybe<RiskRuleForm>;
  /** All versions of one rule, the newest first. */
  readonly riskRuleVersions?: Maybe<ReadonlyArray<RiskRule>>;
  /** The newest version of every rule. Rules belong to the house: a viewer limited to some shops sees none. */
  readonly riskRules?: Maybe<ReadonlyArray<RiskRule>>;
  /** One training; null when there is none of this id. */
  readonly riskTraining?: Maybe<RiskTraining>;
  /** Trainings of the last weeks, the newest first, with how far they are and why they failed. */
  readonly riskTrainings?: Maybe<ReadonlyArray<RiskTraining>>;
  /** Orders that left for another country lately and were neither signed for nor finished, the last that left first: nobody has reported them cleared. With Order.backDuty they tell what a change of duties would cost. */
  readonly shippedNotCleared?: Maybe<ShippedNotClearedConnection>;
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
  /** People who work on tickets. They belong to the house: a viewer limited to some shops sees none. */
  readonly ticketAgents?: Maybe<ReadonlyArray<TicketAgent>>;
  /** All versions of one class, the newest first. */
  readonly ticketClassVersions?: Maybe<ReadonlyArray<TicketClass>>;
  /** Classes of tickets as they are in force at a moment; now unless said. */
  readonly ticketClasses?: Maybe<ReadonlyArray<TicketClass>>;
  /** How long tickets took that were closed on some business days, the first and the last included; at most 366. */
  readonly ticketStatistics?: Maybe<ReadonlyArray<TicketStatistics>>;
  /** Tickets, the newest first unless another order is asked for. */
  readonly tickets?: Maybe<TicketConnection>;
  /** People who sign in at the hub itself, by name. Staff with access:read only. */
  readonly users: ReadonlyArray<User>;
  /** Who the hub takes you for: the holder of a token of the house or of a partner key. */
  readonly viewer: Viewer;
  /** What was sent to webhooks of yours and what is to be, newest first; staff see all. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** Webhooks of yours, newest first; staff see all. */
  readonly webhooks: WebhookConnection;
};


export type QueryAddressLinkArgs = {
  token: Scalars['String']['input'];
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


export type QueryBacktestRiskRuleArgs = {
  from: Scalars['DateTime']['input'];
  input: SaveRiskRuleInput;
  shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['DateTime']['input'];
};


export type QueryBoardArgs = {
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryComplianceChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ComplianceOutcome>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCurrencyRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyQuoteArgs = {
  input: DutyQuoteInput;
};


export type QueryDutyRuleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyRulesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  country: Scalars['ID']['input'];
};


export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportBuyerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: ExportBuyerInput;
};


export type QueryFinanceGateProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ProposalState>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<IncidentState>;
};


export type QueryLateOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<AgeClass>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryModelDriftArgs = {
  days?: Scalars['Int']['input'];
  modelId: Scalars['ID']['input'];
};


export type QueryNewsFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ProposalState>;
};


export type QueryQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionStopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RegionStopState>;
};


export type QueryRegisteredOperationsArgs = {
  partner: Scalars['String']['input'];
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRiskExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRiskModelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskMonthlyReviewArgs = {
  month: Scalars['String']['input'];
};


export type QueryRiskRuleVersionsArgs = {
  key: Scalars['ID']['input'];
};


export type QueryRiskTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShippedNotClearedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  homeCountry?: InputMaybe<Scalars['String']['input']>;
  hours?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryTicketClassVersionsArgs = {
  key: Scalars['ID']['input'];
};


export type QueryTicketClassesArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTicketStatisticsArgs = {
  by: TicketStatisticsGroup;
  from: Scalars['String']['input'];
  shopId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['String']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<TicketOrder>;
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

/** A country, or one of its provinces, in any usual writing. */
export type RegionInput = {
  /** Code or name of the country: CN, China, 中国. */
  readonly country: Scalars['String']['input'];
  /** Name of the province: 浙江, 浙江省, Zhejiang; the whole country unless said. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
};

/** A stop of shipping into regions (区域停发). */
export type RegionStop = {
  readonly __typename?: 'RegionStop';
  /** How many orders have been gone through so far, while it is placed or lifted. */
  readonly checked: Scalars['Int']['output'];
  /** Id of the stop: rst_ and a ULID. */
  readonly id: Scalars['ID']['output'];
  /** The incident it belongs to; null when none was named, or it is not for the caller. */
  readonly incident?: Maybe<Incident>;
  /** Why it was lifted; null while it is in force. */
  readonly liftReason?: Maybe<Scalars['String']['output']>;
  /** When it was lifted; null while it is in force. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who lifted it; null while it is in force. */
  readonly liftedBy?: Maybe<Scalars['String']['output']>;
  /** Since when it is in force. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: Scalars['String']['output'];
  /** How many orders it holds now. */
  readonly ordersHeld: Scalars['Int']['output'];
  /** How many orders it held at any time. */
  readonly ordersHeldEver: Scalars['Int']['output'];
  /** Why; shown with every hold. */
  readonly reason: Scalars['String']['output'];
  /** Where nothing is shipped to, as it was written. */
  readonly regions: ReadonlyArray<StoppedRegion>;
  /** Ids of the shops it is for; empty: all. */
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How far it has come. */
  readonly state: RegionStopState;
};

/** A page of stops. */
export type RegionStopConnection = {
  readonly __typename?: 'RegionStopConnection';
  /** Stops with their cursors. */
  readonly edges: ReadonlyArray<RegionStopEdge>;
  /** Stops. */
  readonly nodes: ReadonlyArray<RegionStop>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A stop in its list. */
export type RegionStopEdge = {
  readonly __typename?: 'RegionStopEdge';
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The stop. */
  readonly node: RegionStop;
};

/** How far a stop has come. */
export type RegionStopState =
  /** In force. */
  | 'ACTIVE'
  /** No longer in force, and none of its holds is left. */
  | 'LIFTED'
  /** No longer in force; its holds are being lifted. */
  | 'LIFTING'
  /** In force; orders that were there before are being gone through. */
  | 'PLACING';

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

/** The ticket as it is now, or why it was not changed. */
export type ReopenTicketResult = Ticket | TicketStillOpen | TicketsNotMergeable;

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

/** What is learnt from. */
export type RetrainFromLabelsInput = {
  /** The model to go on from; the text model in force unless said. */
  readonly modelId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is trained. */
  readonly reason: Scalars['String']['input'];
  /** An uploaded set with the file the model was trained on. Needed unless it goes back to the model that ships: other rows are not kept. */
  readonly setId?: InputMaybe<Scalars['ID']['input']>;
  /** Which labels; REVIEW and TICKET unless said. */
  readonly sources?: InputMaybe<ReadonlyArray<RiskLabelSource>>;
};

/** The training that was begun, or why it was not. */
export type RetrainFromLabelsResult = InvalidTraining | RiskTraining;

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

/** What a rule would have done to orders of the past. */
export type RiskBacktest = {
  readonly __typename?: 'RiskBacktest';
  /** False when there were more decisions in the period than are looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** Of those: orders that a person rejected. */
  readonly confirmedBad: Scalars['Int']['output'];
  /** Of those: orders that a person released. */
  readonly confirmedGood: Scalars['Int']['output'];
  /** Decisions on which it would have fired. */
  readonly fires: Scalars['Int']['output'];
  /** Decisions it was tried on. */
  readonly orders: Scalars['Int']['output'];
  /** Rules in force that fired on the same orders, the most first. */
  readonly overlaps: ReadonlyArray<RiskOverlap>;
  /** Rejected among all that were reviewed; null while none was. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Decisions it could not be tried on: from before they kept what they were made of, or sealed with a key that is gone. */
  readonly unreadable: Scalars['Int']['output'];
};

/** One class, by a model and by the one it goes on from. */
export type RiskClassComparison = {
  readonly __typename?: 'RiskClassComparison';
  /** The class. */
  readonly name: Scalars['String']['output'];
  /** By this model; null where all or none of the texts are of the class. */
  readonly own?: Maybe<RiskClassMetrics>;
  /** By its parent; null also where the parent does not know the class. */
  readonly parent?: Maybe<RiskClassMetrics>;
};

/** One class of a model that is watched. */
export type RiskClassDrift = {
  readonly __typename?: 'RiskClassDrift';
  /** The class. */
  readonly class: Scalars['String']['output'];
  /** Whether the three newest windows have all drifted. */
  readonly drifted: Scalars['Boolean']['output'];
  /** Days put together until there are 500 scores, the newest first; a busy day is a window of its own. */
  readonly windows: ReadonlyArray<RiskDriftWindow>;
};

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

/** How rules and models are weighed for one class of trouble. */
export type RiskClassPolicy = {
  readonly __typename?: 'RiskClassPolicy';
  /** Whether the model may find it without a rule. */
  readonly alone: Scalars['Boolean']['output'];
  /** From which probability on it does, 0 to 1; null: from the model's own threshold on. */
  readonly aloneFrom?: Maybe<Scalars['Float']['output']>;
  /** A class of the model: BRUSHING. */
  readonly class: Scalars['String']['output'];
  /** A rule that fires counts for nothing where the model gives less than this probability, 0 to 1; 0 doubts none. */
  readonly floor: Scalars['Float']['output'];
  /** Of what the model finds alone. 1: suspected fraud, a risk officer decides. 2: the buyer is asked. 3: tag only. */
  readonly level: Scalars['Int']['output'];
  /** Keys of the rules that look for the same. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
};

/** How rules and models are to be weighed for one class. */
export type RiskClassPolicyInput = {
  /** Whether the model may find it without a rule. */
  readonly alone: Scalars['Boolean']['input'];
  /** From which probability on, 0 to 1; the model's own threshold unless said. Higher ones in all classes bound the alarms of all together. */
  readonly aloneFrom?: InputMaybe<Scalars['Float']['input']>;
  /** A class of the model: capital letters, digits and _. */
  readonly class: Scalars['String']['input'];
  /** Probability under which such a rule is doubted, 0 to 1. */
  readonly floor: Scalars['Float']['input'];
  /** 1, 2 or 3. */
  readonly level: Scalars['Int']['input'];
  /** Keys of the rules that look for the same. */
  readonly rules: ReadonlyArray<Scalars['String']['input']>;
};

/** What was decided on an order, and why. */
export type RiskDecision = {
  readonly __typename?: 'RiskDecision';
  /** When the last word was said. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who said it: a rule set or a person. */
  readonly decidedBy: Scalars['String']['output'];
  /** The same rules test by test, and those that fired in shadow; the gravest first. Tests and shadow are shown to viewers of all shops only. */
  readonly findings: ReadonlyArray<RiskFinding>;
  /** Id of the decision. */
  readonly id: Scalars['ID']['output'];
  /** 1: suspected fraud, a risk officer decides. 2: something is unclear, the buyer is asked. 3: tag only. */
  readonly level: Scalars['Int']['output'];
  /** What the models said, of classes that are not quite improbable. Shown to viewers of all shops only. */
  readonly opinions: ReadonlyArray<RiskOpinion>;
  /** The order it is about; null while the service of orders does not answer. */
  readonly order?: Maybe<Order>;
  /** What became of the order. */
  readonly outcome: RiskOutcome;
  /** The rules that fired, the gravest first. */
  readonly reasons: ReadonlyArray<RiskReason>;
  /** Revision of the rule set it was made by. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Probability of fraud by the model, 0 to 1; null where there was nothing for it to read. */
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

/** The short form of a rule. */
export type RiskDetector =
  /** The amount, against the mean of the buyer's last 30 days, or the shop's (金额异常). */
  | 'AMOUNT_DEVIATION'
  /** Anything else: a condition that no short form says. */
  | 'CONDITION'
  /** Texts: phrases, evasions of them included (违规备注). */
  | 'FORBIDDEN_REMARK'
  /** The address: is there enough to deliver to (地址模糊). */
  | 'VAGUE_ADDRESS';

/** Whether scores lie where the card of the model says they lie (模型漂移). */
export type RiskDriftState =
  /** Over 0.25. */
  | 'DRIFTED'
  /** Stability index under 0.1. */
  | 'STEADY'
  /** Fewer than 500 scores: chance would decide. */
  | 'TOO_FEW'
  /** Its card holds no scores, or of fewer than 200 test rows: train it again, with more rows. */
  | 'UNKNOWN'
  /** From 0.1 to 0.25. */
  | 'WATCH';

/** Some days on end, compared with the scores of the rows the model was tested on when it was trained. */
export type RiskDriftWindow = {
  readonly __typename?: 'RiskDriftWindow';
  /** Share of orders of the class, 0 to 1, under which the scores fit the card best: more trouble than usual is no drift. */
  readonly classShare?: Maybe<Scalars['Float']['output']>;
  /** Shares expected in the bins of the probability, which end at 0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9 and 1. */
  readonly expected: ReadonlyArray<Scalars['Float']['output']>;
  /** The share that would be found, were the scores as on the card, 0 to 1. */
  readonly expectedFound?: Maybe<Scalars['Float']['output']>;
  /** Share of orders in which the class was found; null when none was judged. */
  readonly found?: Maybe<RiskInterval>;
  /** First business day. */
  readonly fromOn: Scalars['String']['output'];
  /** Orders the model judged. */
  readonly judged: Scalars['Int']['output'];
  /** Of what was found and reviewed by people: the share that was of the class (Wilson's interval); null while nothing was. */
  readonly precision?: Maybe<RiskInterval>;
  /** Shares seen in these bins. */
  readonly seen: ReadonlyArray<Scalars['Float']['output']>;
  /** Population stability index (Siddiqi 2006) over the bins; null where the card holds too few scores. */
  readonly stabilityIndex?: Maybe<Scalars['Float']['output']>;
  /** What the index says. */
  readonly state: RiskDriftState;
  /** Last business day. */
  readonly toOn: Scalars['String']['output'];
};

/** An entry of a list, or a snooze. Whom it is for is known by keyed hash only. */
export type RiskException = {
  readonly __typename?: 'RiskException';
  /** Who made it. */
  readonly author: Scalars['String']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it does. */
  readonly effect: RiskExceptionEffect;
  /** Why it was ended. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** When somebody ended it. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the exception. */
  readonly id: Scalars['ID']['output'];
  /** What it recognises. */
  readonly party: RiskParty;
  /** Why it was made. */
  readonly reason: Scalars['String']['output'];
  /** SNOOZE: the rule that is silenced. */
  readonly ruleKey?: Maybe<Scalars['ID']['output']>;
  /** When it ends by itself; null: not before somebody ends it. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Exceptions, a page at a time. */
export type RiskExceptionConnection = {
  readonly __typename?: 'RiskExceptionConnection';
  /** Exceptions with their cursors. */
  readonly edges: ReadonlyArray<RiskExceptionEdge>;
  /** The exceptions alone. */
  readonly nodes: ReadonlyArray<RiskException>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An exception in a list. */
export type RiskExceptionEdge = {
  readonly __typename?: 'RiskExceptionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The exception. */
  readonly node: RiskException;
};

/** What an exception does. */
export type RiskExceptionEffect =
  /** No rule holds an order up; what fired is recorded (白名单). */
  | 'ALLOW'
  /** Every order waits for a risk officer (黑名单). */
  | 'DENY'
  /** One rule holds nothing up until a date; that it fired is recorded (静默). */
  | 'SNOOZE';

/** A field of an order that conditions may look at. */
export type RiskField = {
  readonly __typename?: 'RiskField';
  /** How it can be compared. */
  readonly kind: RiskFieldKind;
  /** Its name in a condition. */
  readonly name: Scalars['ID']['output'];
  /** What it is. */
  readonly says: Scalars['String']['output'];
};

/** How a field can be compared. */
export type RiskFieldKind =
  /** A word from a list, such as a channel or a province. */
  | 'CODE'
  /** Several such words. */
  | 'CODES'
  /** A number. */
  | 'NUMBER'
  /** A text of a person: searched in memory, never told. */
  | 'PERSONAL';

/** A rule that fired, test by test. */
export type RiskFinding = {
  readonly __typename?: 'RiskFinding';
  /** 1: suspected fraud. 2: something is unclear. 3: tag only. */
  readonly level: Scalars['Int']['output'];
  /** What it found; words of the rule, never of the buyer. */
  readonly message: Scalars['String']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['String']['output'];
  /** True when it only runs in shadow: nothing came of it. */
  readonly shadow: Scalars['Boolean']['output'];
  /** What each of its tests came to; empty in decisions from before rules were conditions. */
  readonly tests: ReadonlyArray<RiskTest>;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
  /** Why nothing came of it: an exception was made for the buyer, the phone or the address, or the model held it for harmless. */
  readonly waived?: Maybe<RiskWaiver>;
};

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

/** What spoke for a class, or against it. */
export type RiskGround = {
  readonly __typename?: 'RiskGround';
  /** Its share in the score, in log odds; negative when it spoke against it. */
  readonly weight: Scalars['Float']['output'];
  /** Letters of the remark, or the name of a figure. */
  readonly what: Scalars['String']['output'];
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

/** Labels of one kind, before it is weighed who said what: of a text the majority counts, of a buyer one text, of a person 300 of a class. */
export type RiskLabelCount = {
  readonly __typename?: 'RiskLabelCount';
  /** A class, or HARMLESS. */
  readonly label: Scalars['String']['output'];
  /** Labels there are; they are kept for two years. */
  readonly rows: Scalars['Int']['output'];
  /** Where they come from. */
  readonly source: RiskLabelSource;
};

/** Where a label comes from. */
export type RiskLabelSource =
  /** A complaint was imported from a CRM. Wider than a threat: learnt from only when it is named. */
  | 'COMPLAINT'
  /** A flagged order was released (harmless) or rejected (of the class that was found, or that was named). */
  | 'REVIEW'
  /** A ticket about a threatening buyer was closed: SOLVED or COMPENSATED say it was one, UNFOUNDED that it was none. */
  | 'TICKET';

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
  /** How it does beside the model it goes on from; null for one that came out of a file alone. */
  readonly compared?: Maybe<RiskModelComparison>;
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

/** A model and the one it goes on from, both judged on rows neither has seen. */
export type RiskModelComparison = {
  readonly __typename?: 'RiskModelComparison';
  /** Class by class. */
  readonly classes: ReadonlyArray<RiskClassComparison>;
  /** Of those nothing is wrong with: the share in which any class was found. */
  readonly falseAlarms: RiskInterval;
  /** Id of the model it goes on from. */
  readonly parent: Scalars['ID']['output'];
  /** The same, by the parent. */
  readonly parentFalseAlarms: RiskInterval;
  /** Texts that were labelled since the parent was trained, and put aside from this training. */
  readonly rows: Scalars['Int']['output'];
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

/** A model that is watched. When its three newest windows have drifted a ticket `model.drift` is opened, once a model. */
export type RiskModelDrift = {
  readonly __typename?: 'RiskModelDrift';
  /** Its classes. */
  readonly classes: ReadonlyArray<RiskClassDrift>;
  /** Id of the model. */
  readonly modelId: Scalars['ID']['output'];
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

/** Decisions of a month (Asia/Shanghai) against what people said of them. */
export type RiskMonthlyReview = {
  readonly __typename?: 'RiskMonthlyReview';
  /** Decisions in which a rule fired. */
  readonly decisions: Scalars['Int']['output'];
  /** Of these, orders that were held. */
  readonly held: Scalars['Int']['output'];
  /** The month: 2026-11. */
  readonly month: Scalars['String']['output'];
  /** Of these, held rightly: a person rejected them. */
  readonly right: Scalars['Int']['output'];
  /** Rule by rule, those that fired most first. */
  readonly rules: ReadonlyArray<RiskRuleReview>;
  /** What would have held fewer orders wrongly; empty while there are too few reviews to say so. */
  readonly suggestions: ReadonlyArray<RiskSuggestion>;
  /** Of these, held wrongly: a person released them. */
  readonly wrong: Scalars['Int']['output'];
};

/** What a model said of an order. */
export type RiskOpinion = {
  readonly __typename?: 'RiskOpinion';
  /** The class of trouble. */
  readonly class: Scalars['String']['output'];
  /** Whether the model's own threshold was reached. */
  readonly found: Scalars['Boolean']['output'];
  /** What spoke for it most, and against it: up to three letters of the remark, or figures of the order; of what was found only. */
  readonly grounds: ReadonlyArray<RiskGround>;
  /** Id of the model. */
  readonly model: Scalars['ID']['output'];
  /** How probable it is, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** True when the model only runs in shadow: nothing came of it. */
  readonly shadow: Scalars['Boolean']['output'];
};

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

/** How often another rule fired on the same orders. */
export type RiskOverlap = {
  readonly __typename?: 'RiskOverlap';
  /** Orders on which both fired. */
  readonly both: Scalars['Int']['output'];
  /** All orders on which the other one fired. */
  readonly other: Scalars['Int']['output'];
  /** Key of the other rule. */
  readonly rule: Scalars['String']['output'];
};

/** What of an order is recognised again, by keyed hash. */
export type RiskParty =
  /** The address (地址). */
  | 'ADDRESS'
  /** The buyer's account (买家). */
  | 'BUYER'
  /** The phone of the receiver (手机). */
  | 'PHONE';

/** One version of the policy that weighs rules and models (双重校验). */
export type RiskPolicy = {
  readonly __typename?: 'RiskPolicy';
  /** Who saved this version. */
  readonly author: Scalars['String']['output'];
  /** Classes it knows; what a model says of others is recorded and nothing more. */
  readonly classes: ReadonlyArray<RiskClassPolicy>;
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Counts up. */
  readonly revision: Scalars['Int']['output'];
};

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
  /** What it asks of an order. */
  readonly condition: Scalars['RiskCondition']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The short form the condition could be written in. */
  readonly detector: RiskDetector;
  /** VAGUE_ADDRESS: words that stand for no place at all. */
  readonly emptyWords: ReadonlyArray<Scalars['String']['output']>;
  /** Whether this version is LIVE. */
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
  /** What becomes of what it finds. */
  readonly state: RiskRuleState;
  /** What it is called before people. */
  readonly title: Scalars['String']['output'];
  /** FORBIDDEN_REMARK: words in which a phrase is harmless. `|` stands where something must divide the letters. */
  readonly unless: ReadonlyArray<Scalars['String']['output']>;
  /** Counts up for each rule. */
  readonly version: Scalars['Int']['output'];
};

/** What could be changed of a rule. */
export type RiskRuleChange =
  /** It fires at a larger ratio to the mean only. */
  | 'RAISE_RATIO'
  /** It is kept as a tag and holds nothing any more. */
  | 'TAG_ONLY';

/** How a condition is written. */
export type RiskRuleForm = {
  readonly __typename?: 'RiskRuleForm';
  /** Fields a condition may look at. */
  readonly fields: ReadonlyArray<RiskField>;
  /** JSON schema (draft 7) of a condition. */
  readonly schema: Scalars['RiskCondition']['output'];
};

/** What people said of the orders in which one rule fired. */
export type RiskRuleReview = {
  readonly __typename?: 'RiskRuleReview';
  /** Orders in which it fired, in whatever version. */
  readonly fired: Scalars['Int']['output'];
  /** Of these, orders that were held. */
  readonly held: Scalars['Int']['output'];
  /** Share of right ones among those that were reviewed; null while none was. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Where that share lies with 95 % confidence, at most. */
  readonly precisionHigh?: Maybe<Scalars['Float']['output']>;
  /** Where that share lies with 95 % confidence, at least (Wilson); null while none was reviewed. */
  readonly precisionLow?: Maybe<Scalars['Float']['output']>;
  /** Of these, held rightly. */
  readonly right: Scalars['Int']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['ID']['output'];
  /** Of these, held wrongly. */
  readonly wrong: Scalars['Int']['output'];
};

/** What becomes of what a version finds. */
export type RiskRuleState =
  /** Kept, not asked (草稿). */
  | 'DRAFT'
  /** In force (生效). */
  | 'LIVE'
  /** The rule has ended (停用). */
  | 'RETIRED'
  /** Judges every order beside the live version; recorded, never acted on (影子). */
  | 'SHADOW';

/** A change of a rule, and what it would have done to the decisions of the month that this version of the rule made. */
export type RiskSuggestion = {
  readonly __typename?: 'RiskSuggestion';
  /** What is changed. */
  readonly change: RiskRuleChange;
  /** Ratio in percent, or level, as it is. */
  readonly from: Scalars['Int']['output'];
  /** Of these, orders that would be held all the same. */
  readonly heldAfter: Scalars['Int']['output'];
  /** Orders in which the rule fired and that were held. */
  readonly heldBefore: Scalars['Int']['output'];
  /** Id of the suggestion; the next version of the rule, or other reviews, may end it. */
  readonly id: Scalars['ID']['output'];
  /** Orders held rightly that would not have been held. */
  readonly rightLost: Scalars['Int']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['ID']['output'];
  /** Ratio in percent, or level, as it would be. */
  readonly to: Scalars['Int']['output'];
  /** Orders nobody reviewed that would not have been held. */
  readonly unknown: Scalars['Int']['output'];
  /** The version it is about: the newest. */
  readonly version: Scalars['Int']['output'];
  /** Orders held wrongly that would not have been held. */
  readonly wrongAvoided: Scalars['Int']['output'];
};

/** There is no such suggestion any more: the rule has another version, or reviews say something else by now. */
export type RiskSuggestionGone = Problem & {
  readonly __typename?: 'RiskSuggestionGone';
  /** RISK_SUGGESTION_GONE */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** What one test of a rule came to. */
export type RiskTest = {
  readonly __typename?: 'RiskTest';
  /** The field that was looked at. */
  readonly field: Scalars['String']['output'];
  /** Whether it held. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id in the condition, or its place: `all.0.any.1`. */
  readonly id: Scalars['String']['output'];
  /** How it was compared. */
  readonly op: Scalars['String']['output'];
  /** The figure or code that was seen; null for texts of a person. */
  readonly seen?: Maybe<Scalars['String']['output']>;
  /** The phrase or expression of the rule that was found. */
  readonly word?: Maybe<Scalars['String']['output']>;
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

/** Why a rule that fired holds nothing up. */
export type RiskWaiver =
  /** A party of the order is on the allow list. */
  | 'ALLOWED'
  /** The model gave less than the policy's floor. */
  | 'DOUBTED'
  /** It is snoozed for a party of the order. */
  | 'SNOOZED';

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

/** The model that retired, or why nothing was done. */
export type RollBackModelResult = ModelCannotMove | RiskModel;

/** A policy to be saved as a new version, whole. */
export type SaveRiskPolicyInput = {
  /** All its classes. */
  readonly classes: ReadonlyArray<RiskClassPolicyInput>;
  /** Why it is saved. */
  readonly reason: Scalars['String']['input'];
};

/** The policy as saved, or why it was not. */
export type SaveRiskPolicyResult = InvalidRiskPolicy | NeedsSecondPerson | RiskPolicy;

/** A rule to be saved as a new version; what is left out is empty or the usual figure. */
export type SaveRiskRuleInput = {
  /** What it asks of an order; without it the short form below counts. */
  readonly condition?: InputMaybe<Scalars['RiskCondition']['input']>;
  /** Short form: what it looks at; stays the same over all versions written in it. */
  readonly detector?: InputMaybe<RiskDetector>;
  /** VAGUE_ADDRESS: words that stand for no place at all. */
  readonly emptyWords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Without a state: false retires the rule. */
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
  /** LIVE unless said. */
  readonly state?: InputMaybe<RiskRuleState>;
  /** What it is called before people. */
  readonly title: Scalars['String']['input'];
  /** FORBIDDEN_REMARK: words in which a phrase is harmless. */
  readonly unless?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The rule as saved, or why it was not. */
export type SaveRiskRuleResult = InvalidRiskRule | NeedsSecondPerson | RiskRule;

/** An agent to be set. */
export type SaveTicketAgentInput = {
  /** How many open tickets come by themselves at most. */
  readonly capacity: Scalars['Int']['input'];
  /** The name the person signs in with, after staff: as in staff:lin. */
  readonly name: Scalars['ID']['input'];
  /** Whether tickets come by themselves. */
  readonly onDuty: Scalars['Boolean']['input'];
  /** Shops the agent works for; all, and the tickets of the house, unless said. */
  readonly shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the agent can do. */
  readonly skills: ReadonlyArray<Scalars['String']['input']>;
};

/** The agent as set, or why not. */
export type SaveTicketAgentResult = InvalidTicketAgent | TicketAgent;

/** A class to be saved as a new version. */
export type SaveTicketClassInput = {
  /** In force from then on; from now on unless said, never from the past on. */
  readonly effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the class; a new one makes a new class. */
  readonly key: Scalars['ID']['input'];
  /** Beginnings of the kinds that belong to it. */
  readonly kinds: ReadonlyArray<Scalars['String']['input']>;
  /** Why it is saved. */
  readonly reason: Scalars['String']['input'];
  /** A solution is promised within so many minutes; not before the first answer. */
  readonly resolveWithinMinutes: Scalars['Int']['input'];
  /** A first answer is promised within so many minutes. */
  readonly respondWithinMinutes: Scalars['Int']['input'];
  /** Its tickets are at least this pressing. */
  readonly severity: TicketSeverity;
  /** What an agent must be able to do. */
  readonly skill: Scalars['String']['input'];
  /** What it is called before people. */
  readonly title: Scalars['String']['input'];
};

/** The class as saved, or why it was not. */
export type SaveTicketClassResult = InvalidTicketClass | TicketClass;

/** The link that was made, or why there is none. */
export type SendAddressLinkResult = AddressFix | AddressLinkNotSent | AddressNotHeld | UnknownOrder;

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

/** A page of orders on their way across a border. */
export type ShippedNotClearedConnection = {
  readonly __typename?: 'ShippedNotClearedConnection';
  /** Orders with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Orders. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** What the whole list adds up to, a row for each country and currency; counted only when asked for. */
  readonly totals: ReadonlyArray<ShippedNotClearedTotal>;
};

/** What is on its way to one country, in one currency. */
export type ShippedNotClearedTotal = {
  readonly __typename?: 'ShippedNotClearedTotal';
  /** ISO 3166 alpha-2 code of the country, or its name where it has none. */
  readonly country: Scalars['String']['output'];
  /** How many orders. */
  readonly orders: Scalars['Int']['output'];
  /** What their buyers owe or paid in all. */
  readonly value: Money;
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

/** What it would change was changed since. */
export type StaleProposal = Problem & {
  readonly __typename?: 'StaleProposal';
  /** STALE_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
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

/** A stop to be opened. */
export type StopRegionInput = {
  /** The incident it belongs to. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 200 characters; shown with every hold. */
  readonly reason: Scalars['String']['input'];
  /** Where nothing is to be shipped to: 1 to 100. */
  readonly regions: ReadonlyArray<StopRegionPlaceInput>;
  /** Shops it is for; all unless said. */
  readonly shopIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A country, or one of its provinces, in any usual writing. */
export type StopRegionPlaceInput = {
  /** Code or name of the country: CN, China, 中国. Hong Kong, Macao and Taiwan have codes of their own. */
  readonly country: Scalars['String']['input'];
  /** Name of the province: 浙江, 浙江省, Zhejiang; the whole country unless said. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
};

/** A country, or one of its provinces. */
export type StoppedRegion = {
  readonly __typename?: 'StoppedRegion';
  /** The country as it was written. */
  readonly country: Scalars['String']['output'];
  /** The province as it was written; empty: the whole country. */
  readonly province: Scalars['String']['output'];
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
  /** Tickets of yours that were opened, for the first time or again, as it happens. */
  readonly ticketOpened: TicketOpened;
};


export type SubscriptionOrderStalledArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};


export type SubscriptionOrderStatusChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};


export type SubscriptionRiskFlaggedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  level?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionStockChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  skuId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionTicketOpenedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  class?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  skill?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The new version of the rule, or why there is none. */
export type TakeRiskSuggestionResult = InvalidRiskRule | NeedsSecondPerson | RiskRule | RiskSuggestionGone;

/** The ticket as it is now, or why it was not changed. */
export type TakeTicketResult = Ticket | TicketAlreadyClosed | TicketNotYours;

/** How a message stands. */
export type TextMessageState =
  /** Its link was over before it went out. */
  | 'DROPPED'
  /** The provider refused it, or could not be reached for too long. */
  | 'FAILED'
  /** The provider took it. */
  | 'SENT'
  /** It waits to be sent, or to be tried again. */
  | 'WAITING';

/** Work for a person (工单). The same trouble with the same subject is reported once. */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** Who has it: staff:lin; null while nobody has. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** Promises that were broken. */
  readonly breaches: ReadonlyArray<TicketBreach>;
  /** Key of its class: COMPLAINT_A. */
  readonly class: Scalars['String']['output'];
  /** What became of it; null while it is open. */
  readonly closeCode?: Maybe<TicketCloseCode>;
  /** Why it was closed. */
  readonly closeReason?: Maybe<Scalars['String']['output']>;
  /** When it was closed; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  /** Complaints from a CRM it is about, those of merged tickets included; empty for other tickets. */
  readonly complaints?: Maybe<ReadonlyArray<Complaint>>;
  /** The clock that runs: until the first answer that for it, then that for the solution. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whole minutes from its opening to its end; null while it is open. */
  readonly handlingMinutes?: Maybe<Scalars['Minor']['output']>;
  /** What happened to it, the oldest first. */
  readonly history?: Maybe<ReadonlyArray<TicketAct>>;
  /** Id of the ticket. */
  readonly id: Scalars['ID']['output'];
  /** What it is about in a word for programs: risk.review. */
  readonly kind: Scalars['String']['output'];
  /** The ticket that goes on with it; null unless it was merged. */
  readonly mergedInto?: Maybe<Ticket>;
  /** What happened and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Notes on it and on what was merged into it, the oldest first. They are words of the house: a partner sees none. */
  readonly notes?: Maybe<ReadonlyArray<TicketNote>>;
  /** True until it is closed. */
  readonly open: Scalars['Boolean']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it: a part of the hub. */
  readonly openedBy: Scalars['String']['output'];
  /** The order it is about; null when it is about something else. */
  readonly order?: Maybe<Order>;
  /** True while it is open and the clock that runs has run out. */
  readonly overdue: Scalars['Boolean']['output'];
  /** How often it was opened again. */
  readonly reopened: Scalars['Int']['output'];
  /** A solution is promised by then. */
  readonly resolveBy: Scalars['DateTime']['output'];
  /** A first answer is promised by then: the first act of a person. */
  readonly respondBy: Scalars['DateTime']['output'];
  /** When somebody first answered; null before. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How pressing it is. */
  readonly severity: TicketSeverity;
  /** The shop it belongs to; null when it belongs to the whole house. */
  readonly shop?: Maybe<Shop>;
  /** What an agent must be able to do: SENIOR. */
  readonly skill: Scalars['String']['output'];
  /** What it is about: an order id, a shop id, another id of the asking service. */
  readonly subject: Scalars['String']['output'];
  /** All it is about: its own subject, and those of tickets that were merged into it. */
  readonly subjects?: Maybe<ReadonlyArray<TicketSubject>>;
};

/** An entry of a ticket's history. Entries are added and never changed. */
export type TicketAct = {
  readonly __typename?: 'TicketAct';
  /** What happened. */
  readonly act: TicketActKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it: a person or a part of the hub. */
  readonly by: Scalars['String']['output'];
  /** Why, or to whom; empty where there is nothing to say. */
  readonly detail: Scalars['String']['output'];
};

/** What can happen to a ticket. */
export type TicketActKind =
  /** Another was merged into it. */
  | 'ABSORBED'
  /** It was given to an agent in turn. */
  | 'ASSIGNED'
  /** Somebody closed it. */
  | 'CLOSED'
  /** The agent gave it back. */
  | 'HANDED_BACK'
  /** It was merged into another. */
  | 'MERGED'
  /** A note was added. */
  | 'NOTED'
  /** It was opened. */
  | 'OPENED'
  /** Somebody gave it to an agent. */
  | 'REASSIGNED'
  /** It was opened again. */
  | 'REOPENED'
  /** No solution came in time. */
  | 'RESOLUTION_OVERDUE'
  /** No first answer came in time. */
  | 'RESPONSE_OVERDUE'
  /** Its reason fell away. */
  | 'SETTLED'
  /** Somebody took it, or began with it. */
  | 'TAKEN';

/** A person of the house who works on tickets. */
export type TicketAgent = {
  readonly __typename?: 'TicketAgent';
  /** How many open tickets come by themselves at most. */
  readonly capacity: Scalars['Int']['output'];
  /** As histories name people: staff:lin. */
  readonly name: Scalars['ID']['output'];
  /** Whether tickets come by themselves. */
  readonly onDuty: Scalars['Boolean']['output'];
  /** How many open tickets the agent has. */
  readonly openTickets: Scalars['Int']['output'];
  /** Shops the agent works for; empty: all, and the tickets of the house. */
  readonly shops: ReadonlyArray<Scalars['ID']['output']>;
  /** What the agent can do. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
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

/** Something kept elsewhere that a note points to. */
export type TicketAttachment = {
  readonly __typename?: 'TicketAttachment';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its bytes in hexadecimal digits: whether it is still what was meant. */
  readonly sha256: Scalars['String']['output'];
  /** Where it is: an https address. */
  readonly url: Scalars['String']['output'];
};

/** Something kept elsewhere. */
export type TicketAttachmentInput = {
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** SHA-256 of its bytes in hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** Where it is: an https address without a user or a password in it. */
  readonly url: Scalars['String']['input'];
};

/** A promise of a class of tickets. */
export type TicketBreach =
  /** A solution. */
  | 'RESOLUTION'
  /** A first answer. */
  | 'RESPONSE';

/** One version of a class of tickets. */
export type TicketClass = {
  readonly __typename?: 'TicketClass';
  /** Who saved this version. */
  readonly author: Scalars['String']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** In force for tickets that are opened from then on. */
  readonly effectiveFrom: Scalars['DateTime']['output'];
  /** Key of the class: COMPLAINT_A. */
  readonly key: Scalars['ID']['output'];
  /** Beginnings of the kinds that belong to it: `complaint` holds `complaint.crm`. The longest that fits decides; OTHER takes the rest. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** A solution is promised within so many minutes. */
  readonly resolveWithinMinutes: Scalars['Int']['output'];
  /** A first answer is promised within so many minutes. */
  readonly respondWithinMinutes: Scalars['Int']['output'];
  /** Counts up over all classes. */
  readonly revision: Scalars['Int']['output'];
  /** Its tickets are at least this pressing. */
  readonly severity: TicketSeverity;
  /** What an agent must be able to do. */
  readonly skill: Scalars['String']['output'];
  /** What it is called before people. */
  readonly title: Scalars['String']['output'];
};

/** What became of a ticket. */
export type TicketCloseCode =
  /** The buyer was compensated. */
  | 'COMPENSATED'
  /** The order was reviewed. */
  | 'DECIDED'
  /** Another ticket goes on with it. */
  | 'MERGED'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** Its reason fell away by itself. */
  | 'SETTLED'
  /** The trouble is gone. */
  | 'SOLVED'
  /** There was no trouble. */
  | 'UNFOUNDED'
  /** Nobody could be reached. */
  | 'UNREACHABLE';

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

/** What a person may say of a ticket that is done with; the same words as of TicketCloseCode. */
export type TicketEnd =
  /** The buyer was compensated. */
  | 'COMPENSATED'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** The trouble is gone. */
  | 'SOLVED'
  /** There was no trouble. */
  | 'UNFOUNDED'
  /** Nobody could be reached. */
  | 'UNREACHABLE';

/** What a list of tickets is narrowed to. */
export type TicketFilter = {
  /** Only what this agent has. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Only of this class. */
  readonly class?: InputMaybe<Scalars['String']['input']>;
  /** Only of this kind. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** True: only open ones; false: only closed ones. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only open ones whose clock has run out; false: all others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this pressing. */
  readonly severity?: InputMaybe<TicketSeverity>;
  /** Only of this shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what needs this skill. */
  readonly skill?: InputMaybe<Scalars['String']['input']>;
  /** True: only what nobody has; false: only what somebody has. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody else has it, or nobody. */
export type TicketNotYours = Problem & {
  readonly __typename?: 'TicketNotYours';
  /** Who has it. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** TICKET_NOT_YOURS */
  readonly code: Scalars['String']['output'];
  /** Who has it, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A note on a ticket; its text rests sealed. */
export type TicketNote = {
  readonly __typename?: 'TicketNote';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What it points to; of a personal note null without pii:read, but to its author. */
  readonly attachments?: Maybe<ReadonlyArray<TicketAttachment>>;
  /** Who wrote it. */
  readonly author: Scalars['String']['output'];
  /** Id of the note. */
  readonly id: Scalars['ID']['output'];
  /** Whether it may hold personal data. */
  readonly personal: Scalars['Boolean']['output'];
  /** What it says; of a personal note null without pii:read, but to its author. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A ticket was opened. */
export type TicketOpened = {
  readonly __typename?: 'TicketOpened';
  /** Whether it had been closed before. */
  readonly again: Scalars['Boolean']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Key of its class. */
  readonly class: Scalars['String']['output'];
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
  /** How pressing it was. */
  readonly severity: TicketSeverity;
  /** What an agent must be able to do. */
  readonly skill: Scalars['String']['output'];
  /** The ticket as it is now. */
  readonly ticket?: Maybe<Ticket>;
};

/** How a list of tickets is sorted. */
export type TicketOrder =
  /** Open ones only, what is overdue longest first. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST';

/** How pressing a ticket is. */
export type TicketSeverity =
  /** Somebody has to act now. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Somebody should look. */
  | 'WARNING';

/** How long tickets took that belong together; what was merged into others is not counted. */
export type TicketStatistics = {
  readonly __typename?: 'TicketStatistics';
  /** Tickets that were closed. */
  readonly closed: Scalars['Int']['output'];
  /** The class, the agent (empty: nobody), the business day 2026-11-22 or the month 2026-11. */
  readonly group: Scalars['String']['output'];
  /** Minutes of the one that took longest. */
  readonly longestHandlingMinutes: Scalars['Float']['output'];
  /** Mean of minutes from opening to end. */
  readonly meanHandlingMinutes: Scalars['Float']['output'];
  /** Mean of whole minutes from opening to first answer; null where nobody answered. */
  readonly meanResponseMinutes?: Maybe<Scalars['Float']['output']>;
  /** Of these, closed as soon as promised. */
  readonly resolvedInTime: Scalars['Int']['output'];
  /** Of these, with a first answer by a person. */
  readonly responded: Scalars['Int']['output'];
  /** Of these, answered as soon as promised, or closed before an answer was due. */
  readonly respondedInTime: Scalars['Int']['output'];
  /** Of these, whose reason fell away by itself. */
  readonly settled: Scalars['Int']['output'];
};

/** What statistics of tickets are told by. */
export type TicketStatisticsGroup =
  /** By who had the ticket at its end. */
  | 'AGENT'
  /** By class. */
  | 'CLASS'
  /** By business day. */
  | 'DAY'
  /** By month. */
  | 'MONTH';

/** It was not closed. */
export type TicketStillOpen = Problem & {
  readonly __typename?: 'TicketStillOpen';
  /** TICKET_STILL_OPEN */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** One thing a ticket is about. */
export type TicketSubject = {
  readonly __typename?: 'TicketSubject';
  /** Kind of that ticket. */
  readonly kind: Scalars['String']['output'];
  /** An order id, a shop id, another id of the asking service. */
  readonly subject: Scalars['String']['output'];
  /** The ticket that was opened for it. */
  readonly ticketId: Scalars['ID']['output'];
};

/** The tickets cannot be merged, or one of them was before. */
export type TicketsNotMergeable = Problem & {
  readonly __typename?: 'TicketsNotMergeable';
  /** TICKETS_NOT_MERGEABLE */
  readonly code: Scalars['String']['output'];
  /** Why, and which ticket goes on. */
  readonly message: Scalars['String']['output'];
};

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

/** There are as many webhooks as one owner may have. */
export type TooManyWebhooks = Problem & {
  readonly __typename?: 'TooManyWebhooks';
  /** TOO_MANY_WEBHOOKS. */
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

/** No order names this buyer, or the buyer was erased before. */
export type UnknownBuyer = Problem & {
  readonly __typename?: 'UnknownBuyer';
  /** UNKNOWN_BUYER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No compensation of the caller's shops has this id. */
export type UnknownCompensation = Problem & {
  readonly __typename?: 'UnknownCompensation';
  /** UNKNOWN_COMPENSATION. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No delivery of yours has the id. */
export type UnknownDelivery = Problem & {
  readonly __typename?: 'UnknownDelivery';
  /** UNKNOWN_DELIVERY. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** There is no such incident or task. */
export type UnknownIncident = Problem & {
  readonly __typename?: 'UnknownIncident';
  /** UNKNOWN_INCIDENT or UNKNOWN_INCIDENT_TASK. */
  readonly code: Scalars['String']['output'];
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

/** There is no such feed. */
export type UnknownNewsFeed = Problem & {
  readonly __typename?: 'UnknownNewsFeed';
  /** UNKNOWN_NEWS_FEED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
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

/** There is no such proposal here. */
export type UnknownProposal = Problem & {
  readonly __typename?: 'UnknownProposal';
  /** UNKNOWN_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** There is no such stop. */
export type UnknownRegionStop = Problem & {
  readonly __typename?: 'UnknownRegionStop';
  /** UNKNOWN_REGION_STOP. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** There is no such version of such a rule. */
export type UnknownRiskRule = Problem & {
  readonly __typename?: 'UnknownRiskRule';
  /** UNKNOWN_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** What to look at. */
  readonly message: Scalars['String']['output'];
};

/** Nobody of that name works on tickets. */
export type UnknownTicketAgent = Problem & {
  readonly __typename?: 'UnknownTicketAgent';
  /** UNKNOWN_TICKET_AGENT */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
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

/** No webhook of yours has the id. */
export type UnknownWebhook = Problem & {
  readonly __typename?: 'UnknownWebhook';
  /** UNKNOWN_WEBHOOK. */
  readonly code: Scalars['String']['output'];
  /** The id asked for. */
  readonly id: Scalars['ID']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
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

/** Webhooks do not go to the address. */
export type WebhookAddressRefused = Problem & {
  readonly __typename?: 'WebhookAddressRefused';
  /** WEBHOOK_ADDRESS_REFUSED. */
  readonly code: Scalars['String']['output'];
  /** Why, and what to do. */
  readonly message: Scalars['String']['output'];
  /** The address, without what it may hold of secrets. */
  readonly url: Scalars['String']['output'];
};

/** A page of webhooks. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** Webhooks with their cursors. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** Webhooks. */
  readonly nodes: ReadonlyArray<PartnerWebhook>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An event on its way to a webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
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
  readonly __typename?: 'WebhookDeliveryConnection';
  /** Deliveries with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Deliveries. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A delivery in its list. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
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
  readonly __typename?: 'WebhookDisabled';
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
  readonly __typename?: 'WebhookEdge';
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
  readonly __typename?: 'WebhookQueryRefused';
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
