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
  /** A condition as JSON: tests of fields joined by all, any and not. `riskRuleForm` tells its schema and its fields. */
  RiskCondition: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

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

/** Somebody was faster. */
export type AlreadyReviewed = Problem & {
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

/** What the rule would have done, or why it is none. */
export type BacktestRiskRuleResult = InvalidRiskRule | RiskBacktest;

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

/** The exception as it ended, or why it did not. */
export type EndRiskExceptionResult = InvalidRiskException | RiskException;

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

/** The exception cannot be made or ended like this. */
export type InvalidRiskException = Problem & {
  /** INVALID_RISK_EXCEPTION */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The rule cannot be saved like this. */
export type InvalidRiskRule = Problem & {
  /** INVALID_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

export type Mutation = {
  /** Puts a party of an order on a list, or silences a rule for it; counts from the next order on. */
  readonly addRiskException: AddRiskExceptionResult;
  /** Closes a ticket; the reason stays with it. */
  readonly closeTicket: CloseTicketResult;
  /** Ends an exception; it stays readable. */
  readonly endRiskException: EndRiskExceptionResult;
  /** Adds a copy of an earlier version in another state: from draft to shadow to live; an older version made live again is a roll-back. */
  readonly publishRiskRule: PublishRiskRuleResult;
  /** Releases a flagged order or rejects it. Nothing else moves a flagged order. */
  readonly reviewOrder: ReviewOrderResult;
  /** Adds a version of a rule, or a new rule; LIVE unless another state is said, and then in force for the next orders. Versions are never changed or removed: retire a rule instead. */
  readonly saveRiskRule: SaveRiskRuleResult;
};


export type MutationAddRiskExceptionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddRiskExceptionInput;
};


export type MutationCloseTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationEndRiskExceptionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationPublishRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  state: RiskRuleState;
  version: Scalars['Int']['input'];
};


export type MutationReviewOrderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  verdict: ReviewVerdict;
};


export type MutationSaveRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskRuleInput;
};

/** No flagged order with this id waits: it is unknown, was never flagged, or has ended. */
export type NothingToReview = Problem & {
  /** NOTHING_TO_REVIEW */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** An order of the pool, whatever channel it came from. */
export type Order = {
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** The last decision on the order; null before it is paid. */
  readonly risk?: Maybe<RiskDecision>;
  /** Tickets about the order, the oldest first. */
  readonly tickets?: Maybe<ReadonlyArray<Ticket>>;
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

/** Where a list goes on. */
export type PageInfo = {
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A refusal the caller can act on. Clients may spread `... on Problem`: new refusals will not break them. */
export type Problem = {
  /** Stable word for programs: ORDER_HELD. */
  readonly code: Scalars['String']['output'];
  /** Sentence for people: what stands in the way and what to do. */
  readonly message: Scalars['String']['output'];
};

/** The version as published, or why it was not. */
export type PublishRiskRuleResult = InvalidRiskRule | RiskRule | UnknownRiskRule;

export type Query = {
  /** What a rule would have done to the orders judged in a period, on what was known of each order then; nothing is saved or held. Looks at 50,000 decisions at most. */
  readonly backtestRiskRule?: Maybe<BacktestRiskRuleResult>;
  /** Flagged orders that wait for a person, the oldest first. */
  readonly reviewQueue?: Maybe<RiskDecisionConnection>;
  /** Lists and snoozes, those that ended included, the newest first. They belong to the house: a viewer limited to some shops sees none. */
  readonly riskExceptions?: Maybe<RiskExceptionConnection>;
  /** How a condition is written: its JSON schema, and the fields it may look at. */
  readonly riskRuleForm?: Maybe<RiskRuleForm>;
  /** All versions of one rule, the newest first. */
  readonly riskRuleVersions?: Maybe<ReadonlyArray<RiskRule>>;
  /** The newest version of every rule. Rules belong to the house: a viewer limited to some shops sees none. */
  readonly riskRules?: Maybe<ReadonlyArray<RiskRule>>;
  /** A ticket by its id; null when it is unknown or not yours. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets, the newest first. */
  readonly tickets?: Maybe<TicketConnection>;
};


export type QueryBacktestRiskRuleArgs = {
  from: Scalars['DateTime']['input'];
  input: SaveRiskRuleInput;
  shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['DateTime']['input'];
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


export type QueryRiskRuleVersionsArgs = {
  key: Scalars['ID']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A text of an order that rules may read. */
export type RemarkField =
  /** What the buyer wrote (买家备注). */
  | 'BUYER_REMARK'
  /** The receiver's name (收件人). */
  | 'RECEIVER_NAME'
  /** What the shop wrote (卖家备注). */
  | 'SELLER_MEMO';

/** The decision as it is now, or why it was not changed. */
export type ReviewOrderResult = AlreadyReviewed | NothingToReview | RiskDecision;

/** A person's word on a flagged order. */
export type ReviewVerdict =
  /** It must not ship. */
  | 'REJECT'
  /** It may ship. */
  | 'RELEASE';

/** What a rule would have done to orders of the past. */
export type RiskBacktest = {
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

/** What was decided on an order, and why. */
export type RiskDecision = {
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
  /** Decisions with their cursors. */
  readonly edges: ReadonlyArray<RiskDecisionEdge>;
  /** The decisions alone. */
  readonly nodes: ReadonlyArray<RiskDecision>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A decision in a list. */
export type RiskDecisionEdge = {
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

/** An entry of a list, or a snooze. Whom it is for is known by keyed hash only. */
export type RiskException = {
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
  /** Exceptions with their cursors. */
  readonly edges: ReadonlyArray<RiskExceptionEdge>;
  /** The exceptions alone. */
  readonly nodes: ReadonlyArray<RiskException>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An exception in a list. */
export type RiskExceptionEdge = {
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
  /** Why nothing came of it: an exception was made for the buyer, the phone or the address. */
  readonly waived?: Maybe<RiskWaiver>;
};

/** An order was held by risk. */
export type RiskFlagged = {
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

/** A rule that fired. */
export type RiskReason = {
  /** What it found; words of the rule, never of the buyer. */
  readonly message: Scalars['String']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['String']['output'];
};

/** One version of one rule. */
export type RiskRule = {
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

/** How a condition is written. */
export type RiskRuleForm = {
  /** Fields a condition may look at. */
  readonly fields: ReadonlyArray<RiskField>;
  /** JSON schema (draft 7) of a condition. */
  readonly schema: Scalars['RiskCondition']['output'];
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

/** What one test of a rule came to. */
export type RiskTest = {
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

/** Why a rule that fired holds nothing up. */
export type RiskWaiver =
  /** A party of the order is on the allow list. */
  | 'ALLOWED'
  /** It is snoozed for a party of the order. */
  | 'SNOOZED';

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
export type SaveRiskRuleResult = InvalidRiskRule | RiskRule;

/** A shop whose orders come in here. */
export type Shop = {
  /** Id of the shop: shp_ and up to 28 letters, digits, - or _. */
  readonly id: Scalars['ID']['output'];
};

export type Subscription = {
  /** Orders of yours that were held by risk, as it happens. */
  readonly riskFlagged: RiskFlagged;
};


export type SubscriptionRiskFlaggedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Work for a person (工单). The same trouble with the same subject is reported once. */
export type Ticket = {
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
  /** Tickets with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** The tickets alone. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A ticket in a list. */
export type TicketEdge = {
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

/** There is no such version of such a rule. */
export type UnknownRiskRule = Problem & {
  /** UNKNOWN_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** What to look at. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddRiskExceptionResult:
    | ( InvalidRiskException )
    | ( RiskException )
  ;
  BacktestRiskRuleResult:
    | ( InvalidRiskRule )
    | ( RiskBacktest )
  ;
  CloseTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
  ;
  EndRiskExceptionResult:
    | ( InvalidRiskException )
    | ( RiskException )
  ;
  PublishRiskRuleResult:
    | ( InvalidRiskRule )
    | ( RiskRule )
    | ( UnknownRiskRule )
  ;
  ReviewOrderResult:
    | ( AlreadyReviewed )
    | ( NothingToReview )
    | ( RiskDecision )
  ;
  SaveRiskRuleResult:
    | ( InvalidRiskRule )
    | ( RiskRule )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AlreadyReviewed )
    | ( InvalidRiskException )
    | ( InvalidRiskRule )
    | ( NothingToReview )
    | ( TicketAlreadyClosed )
    | ( UnknownRiskRule )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddRiskExceptionInput: AddRiskExceptionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddRiskExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRiskExceptionResult']>;
  AlreadyReviewed: ResolverTypeWrapper<AlreadyReviewed>;
  BacktestRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BacktestRiskRuleResult']>;
  Channel: Channel;
  CloseTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTicketResult']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndRiskExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRiskExceptionResult']>;
  HoldKind: HoldKind;
  InvalidRiskException: ResolverTypeWrapper<InvalidRiskException>;
  InvalidRiskRule: ResolverTypeWrapper<InvalidRiskRule>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NothingToReview: ResolverTypeWrapper<NothingToReview>;
  Order: ResolverTypeWrapper<Order>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  PublishRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRiskRuleResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemarkField: RemarkField;
  ReviewOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewOrderResult']>;
  ReviewVerdict: ReviewVerdict;
  RiskBacktest: ResolverTypeWrapper<RiskBacktest>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RiskCondition: ResolverTypeWrapper<Scalars['RiskCondition']['output']>;
  RiskDecision: ResolverTypeWrapper<RiskDecision>;
  RiskDecisionConnection: ResolverTypeWrapper<RiskDecisionConnection>;
  RiskDecisionEdge: ResolverTypeWrapper<RiskDecisionEdge>;
  RiskDetector: RiskDetector;
  RiskException: ResolverTypeWrapper<RiskException>;
  RiskExceptionConnection: ResolverTypeWrapper<RiskExceptionConnection>;
  RiskExceptionEdge: ResolverTypeWrapper<RiskExceptionEdge>;
  RiskExceptionEffect: RiskExceptionEffect;
  RiskField: ResolverTypeWrapper<RiskField>;
  RiskFieldKind: RiskFieldKind;
  RiskFinding: ResolverTypeWrapper<RiskFinding>;
  RiskFlagged: ResolverTypeWrapper<RiskFlagged>;
  RiskOutcome: RiskOutcome;
  RiskOverlap: ResolverTypeWrapper<RiskOverlap>;
  RiskParty: RiskParty;
  RiskReason: ResolverTypeWrapper<RiskReason>;
  RiskRule: ResolverTypeWrapper<RiskRule>;
  RiskRuleForm: ResolverTypeWrapper<RiskRuleForm>;
  RiskRuleState: RiskRuleState;
  RiskTest: ResolverTypeWrapper<RiskTest>;
  RiskWaiver: RiskWaiver;
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRiskRuleResult']>;
  Shop: ResolverTypeWrapper<Shop>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ticket: ResolverTypeWrapper<Ticket>;
  TicketAlreadyClosed: ResolverTypeWrapper<TicketAlreadyClosed>;
  TicketConnection: ResolverTypeWrapper<TicketConnection>;
  TicketEdge: ResolverTypeWrapper<TicketEdge>;
  TicketFilter: TicketFilter;
  TicketSeverity: TicketSeverity;
  UnknownRiskRule: ResolverTypeWrapper<UnknownRiskRule>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddRiskExceptionInput: AddRiskExceptionInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddRiskExceptionResult: ResolversUnionTypes<ResolversParentTypes>['AddRiskExceptionResult'];
  AlreadyReviewed: AlreadyReviewed;
  BacktestRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['BacktestRiskRuleResult'];
  CloseTicketResult: ResolversUnionTypes<ResolversParentTypes>['CloseTicketResult'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndRiskExceptionResult: ResolversUnionTypes<ResolversParentTypes>['EndRiskExceptionResult'];
  InvalidRiskException: InvalidRiskException;
  InvalidRiskRule: InvalidRiskRule;
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  NothingToReview: NothingToReview;
  Order: Order | FederationReferenceTypes['Order'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  PublishRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['PublishRiskRuleResult'];
  Query: Record<PropertyKey, never>;
  ReviewOrderResult: ResolversUnionTypes<ResolversParentTypes>['ReviewOrderResult'];
  RiskBacktest: RiskBacktest;
  Float: Scalars['Float']['output'];
  RiskCondition: Scalars['RiskCondition']['output'];
  RiskDecision: RiskDecision;
  RiskDecisionConnection: RiskDecisionConnection;
  RiskDecisionEdge: RiskDecisionEdge;
  RiskException: RiskException;
  RiskExceptionConnection: RiskExceptionConnection;
  RiskExceptionEdge: RiskExceptionEdge;
  RiskField: RiskField;
  RiskFinding: RiskFinding;
  RiskFlagged: RiskFlagged;
  RiskOverlap: RiskOverlap;
  RiskReason: RiskReason;
  RiskRule: RiskRule;
  RiskRuleForm: RiskRuleForm;
  RiskTest: RiskTest;
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['SaveRiskRuleResult'];
  Shop: Shop;
  Subscription: Record<PropertyKey, never>;
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
  TicketAlreadyClosed: TicketAlreadyClosed;
  TicketConnection: TicketConnection;
  TicketEdge: TicketEdge;
  TicketFilter: TicketFilter;
  UnknownRiskRule: UnknownRiskRule;
};

export type AddRiskExceptionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddRiskExceptionResult'] = ResolversParentTypes['AddRiskExceptionResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskException' | 'RiskException', ParentType, ContextType>;
};

export type AlreadyReviewedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlreadyReviewed'] = ResolversParentTypes['AlreadyReviewed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RiskOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BacktestRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BacktestRiskRuleResult'] = ResolversParentTypes['BacktestRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'RiskBacktest', ParentType, ContextType>;
};

export type CloseTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CloseTicketResult'] = ResolversParentTypes['CloseTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed', ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndRiskExceptionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndRiskExceptionResult'] = ResolversParentTypes['EndRiskExceptionResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskException' | 'RiskException', ParentType, ContextType>;
};

export type InvalidRiskExceptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidRiskException'] = ResolversParentTypes['InvalidRiskException']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidRiskRule'] = ResolversParentTypes['InvalidRiskRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRiskException?: Resolver<ResolversTypes['AddRiskExceptionResult'], ParentType, ContextType, RequireFields<MutationAddRiskExceptionArgs, 'input'>>;
  closeTicket?: Resolver<ResolversTypes['CloseTicketResult'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'id' | 'reason'>>;
  endRiskException?: Resolver<ResolversTypes['EndRiskExceptionResult'], ParentType, ContextType, RequireFields<MutationEndRiskExceptionArgs, 'id' | 'reason'>>;
  publishRiskRule?: Resolver<ResolversTypes['PublishRiskRuleResult'], ParentType, ContextType, RequireFields<MutationPublishRiskRuleArgs, 'key' | 'reason' | 'state' | 'version'>>;
  reviewOrder?: Resolver<ResolversTypes['ReviewOrderResult'], ParentType, ContextType, RequireFields<MutationReviewOrderArgs, 'orderId' | 'reason' | 'verdict'>>;
  saveRiskRule?: Resolver<ResolversTypes['SaveRiskRuleResult'], ParentType, ContextType, RequireFields<MutationSaveRiskRuleArgs, 'input'>>;
};

export type NothingToReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToReview'] = ResolversParentTypes['NothingToReview']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDecision']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ticket']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'InvalidRiskException' | 'InvalidRiskRule' | 'NothingToReview' | 'TicketAlreadyClosed' | 'UnknownRiskRule', ParentType, ContextType>;
};

export type PublishRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PublishRiskRuleResult'] = ResolversParentTypes['PublishRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'RiskRule' | 'UnknownRiskRule', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backtestRiskRule?: Resolver<Maybe<ResolversTypes['BacktestRiskRuleResult']>, ParentType, ContextType, RequireFields<QueryBacktestRiskRuleArgs, 'from' | 'input' | 'to'>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['RiskDecisionConnection']>, ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  riskExceptions?: Resolver<Maybe<ResolversTypes['RiskExceptionConnection']>, ParentType, ContextType, Partial<QueryRiskExceptionsArgs>>;
  riskRuleForm?: Resolver<Maybe<ResolversTypes['RiskRuleForm']>, ParentType, ContextType>;
  riskRuleVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType, RequireFields<QueryRiskRuleVersionsArgs, 'key'>>;
  riskRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, Partial<QueryTicketsArgs>>;
};

export type ReviewOrderResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewOrderResult'] = ResolversParentTypes['ReviewOrderResult']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'NothingToReview' | 'RiskDecision', ParentType, ContextType>;
};

export type RiskBacktestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskBacktest'] = ResolversParentTypes['RiskBacktest']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedBad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedGood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['RiskOverlap']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RiskConditionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RiskCondition'], any> {
  name: 'RiskCondition';
}

export type RiskDecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskDecision'] = ResolversParentTypes['RiskDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['RiskFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RiskOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RiskReason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskDecisionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskDecisionConnection'] = ResolversParentTypes['RiskDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RiskDecisionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskDecisionEdge'] = ResolversParentTypes['RiskDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskDecision'], ParentType, ContextType>;
};

export type RiskExceptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskException'] = ResolversParentTypes['RiskException']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RiskExceptionEffect'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['RiskParty'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskExceptionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskExceptionConnection'] = ResolversParentTypes['RiskExceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskExceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RiskExceptionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskExceptionEdge'] = ResolversParentTypes['RiskExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskException'], ParentType, ContextType>;
};

export type RiskFieldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskField'] = ResolversParentTypes['RiskField']> = {
  kind?: Resolver<ResolversTypes['RiskFieldKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskFinding'] = ResolversParentTypes['RiskFinding']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shadow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['RiskTest']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived?: Resolver<Maybe<ResolversTypes['RiskWaiver']>, ParentType, ContextType>;
};

export type RiskFlaggedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskFlagged'] = ResolversParentTypes['RiskFlagged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RiskReason']>, ParentType, ContextType>;
};

export type RiskOverlapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskOverlap'] = ResolversParentTypes['RiskOverlap']> = {
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskReason'] = ResolversParentTypes['RiskReason']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskRule'] = ResolversParentTypes['RiskRule']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['RiskCondition'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detector?: Resolver<ResolversTypes['RiskDetector'], ParentType, ContextType>;
  emptyWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['RemarkField']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leastOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ratioPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relativeWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskRuleState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unless?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskRuleFormResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskRuleForm'] = ResolversParentTypes['RiskRuleForm']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['RiskField']>, ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['RiskCondition'], ParentType, ContextType>;
};

export type RiskTestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskTest'] = ResolversParentTypes['RiskTest']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveRiskRuleResult'] = ResolversParentTypes['SaveRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'RiskRule', ParentType, ContextType>;
};

export type ShopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  riskFlagged?: SubscriptionResolver<ResolversTypes['RiskFlagged'], "riskFlagged", ParentType, ContextType, Partial<SubscriptionRiskFlaggedArgs>>;
};

export type TicketResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketAlreadyClosedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketAlreadyClosed'] = ResolversParentTypes['TicketAlreadyClosed']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type UnknownRiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownRiskRule'] = ResolversParentTypes['UnknownRiskRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AddRiskExceptionResult?: AddRiskExceptionResultResolvers<ContextType>;
  AlreadyReviewed?: AlreadyReviewedResolvers<ContextType>;
  BacktestRiskRuleResult?: BacktestRiskRuleResultResolvers<ContextType>;
  CloseTicketResult?: CloseTicketResultResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndRiskExceptionResult?: EndRiskExceptionResultResolvers<ContextType>;
  InvalidRiskException?: InvalidRiskExceptionResolvers<ContextType>;
  InvalidRiskRule?: InvalidRiskRuleResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToReview?: NothingToReviewResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishRiskRuleResult?: PublishRiskRuleResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReviewOrderResult?: ReviewOrderResultResolvers<ContextType>;
  RiskBacktest?: RiskBacktestResolvers<ContextType>;
  RiskCondition?: GraphQLScalarType;
  RiskDecision?: RiskDecisionResolvers<ContextType>;
  RiskDecisionConnection?: RiskDecisionConnectionResolvers<ContextType>;
  RiskDecisionEdge?: RiskDecisionEdgeResolvers<ContextType>;
  RiskException?: RiskExceptionResolvers<ContextType>;
  RiskExceptionConnection?: RiskExceptionConnectionResolvers<ContextType>;
  RiskExceptionEdge?: RiskExceptionEdgeResolvers<ContextType>;
  RiskField?: RiskFieldResolvers<ContextType>;
  RiskFinding?: RiskFindingResolvers<ContextType>;
  RiskFlagged?: RiskFlaggedResolvers<ContextType>;
  RiskOverlap?: RiskOverlapResolvers<ContextType>;
  RiskReason?: RiskReasonResolvers<ContextType>;
  RiskRule?: RiskRuleResolvers<ContextType>;
  RiskRuleForm?: RiskRuleFormResolvers<ContextType>;
  RiskTest?: RiskTestResolvers<ContextType>;
  SaveRiskRuleResult?: SaveRiskRuleResultResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketAlreadyClosed?: TicketAlreadyClosedResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  UnknownRiskRule?: UnknownRiskRuleResolvers<ContextType>;
};

