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

/** The rule cannot be saved like this. */
export type InvalidRiskRule = Problem & {
  /** INVALID_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The set cannot be trained on like this. */
export type InvalidTraining = Problem & {
  /** INVALID_TRAINING */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one, each with what to do. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The model cannot be put there from where it stands. */
export type ModelCannotMove = Problem & {
  /** MODEL_CANNOT_MOVE */
  readonly code: Scalars['String']['output'];
  /** What is in the way, and what to do. */
  readonly message: Scalars['String']['output'];
  /** Where it stands; null when no model is in force. */
  readonly standing?: Maybe<RiskModelState>;
};

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

export type Mutation = {
  /** Closes a ticket; the reason stays with it. */
  readonly closeTicket: CloseTicketResult;
  /** Puts a model that runs in shadow in force for the next orders; the live one of its kind retires. */
  readonly promoteModel: PromoteModelResult;
  /** Takes a draft or a model in shadow out of use; it stays on record. */
  readonly retireModel: RetireModelResult;
  /** Releases a flagged order or rejects it. Nothing else moves a flagged order. */
  readonly reviewOrder: ReviewOrderResult;
  /** Takes the live model of a kind out of force and puts the one before it back; answers the model that retired. */
  readonly rollBackModel: RollBackModelResult;
  /** Adds a version of a rule, or a new rule; in force for the next orders. Versions are never changed or removed: switch a rule off instead. */
  readonly saveRiskRule: SaveRiskRuleResult;
  /** Lets a draft or a retired model judge every order beside the live one, without effect. */
  readonly shadowModel: ShadowModelResult;
  /** Trains a model from an uploaded CSV, in the background; `riskTraining` tells how far it is. The model comes out as a draft. */
  readonly trainModel: TrainModelResult;
  /** Takes one slice of a CSV of labelled rows (UTF-8, plain or gzipped). Slices rest sealed, and are removed when the training has ended. */
  readonly uploadTrainingPart: UploadTrainingPartResult;
};


export type MutationCloseTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationPromoteModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
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


export type MutationRollBackModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: RiskModelKind;
  reason: Scalars['String']['input'];
};


export type MutationSaveRiskRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SaveRiskRuleInput;
};


export type MutationShadowModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationTrainModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainModelInput;
};


export type MutationUploadTrainingPartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UploadTrainingPartInput;
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

/** The model, or why it stays where it is. */
export type PromoteModelResult = ModelCannotMove | RiskModel;

export type Query = {
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
  /** A ticket by its id; null when it is unknown or not yours. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets, the newest first. */
  readonly tickets?: Maybe<TicketConnection>;
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

/** How a class was told apart on rows that were not trained on. */
export type RiskClassMetrics = {
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
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** A trained model. What it is made of never changes; its moves are added one by one. */
export type RiskModel = {
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
  /** How it was told apart on the test rows; null when there were too few. */
  readonly metrics?: Maybe<RiskClassMetrics>;
  /** The class. */
  readonly name: Scalars['String']['output'];
  /** Probability from which it counts as found. */
  readonly threshold: Scalars['Float']['output'];
};

/** Figures about the rows a model was made of. */
export type RiskModelData = {
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
  /** The label. */
  readonly label: Scalars['String']['output'];
  /** Rows that were used. */
  readonly rows: Scalars['Int']['output'];
};

/** One state a model was put in. */
export type RiskModelMove = {
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
  /** What it found; words of the rule, never of the buyer. */
  readonly message: Scalars['String']['output'];
  /** Key of the rule. */
  readonly rule: Scalars['String']['output'];
};

/** One version of one rule. */
export type RiskRule = {
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

/** The model, or why it stays where it is. */
export type ShadowModelResult = ModelCannotMove | RiskModel;

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
  /** Bytes there are. */
  readonly bytes: Scalars['Int']['output'];
  /** Id of the set. */
  readonly id: Scalars['ID']['output'];
  /** Slices there are. */
  readonly parts: Scalars['Int']['output'];
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
  CloseTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
  ;
  PromoteModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  RetireModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  ReviewOrderResult:
    | ( AlreadyReviewed )
    | ( NothingToReview )
    | ( RiskDecision )
  ;
  RollBackModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  SaveRiskRuleResult:
    | ( InvalidRiskRule )
    | ( RiskRule )
  ;
  ShadowModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  TrainModelResult:
    | ( InvalidTraining )
    | ( RiskTraining )
  ;
  UploadTrainingPartResult:
    | ( InvalidTraining )
    | ( TrainingSet )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AlreadyReviewed )
    | ( InvalidRiskRule )
    | ( InvalidTraining )
    | ( ModelCannotMove )
    | ( NothingToReview )
    | ( TicketAlreadyClosed )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyReviewed: ResolverTypeWrapper<AlreadyReviewed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Channel: Channel;
  CloseTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTicketResult']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HoldKind: HoldKind;
  InvalidRiskRule: ResolverTypeWrapper<InvalidRiskRule>;
  InvalidTraining: ResolverTypeWrapper<InvalidTraining>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  ModelCannotMove: ResolverTypeWrapper<ModelCannotMove>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NothingToReview: ResolverTypeWrapper<NothingToReview>;
  Order: ResolverTypeWrapper<Order>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  PromoteModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromoteModelResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RemarkField: RemarkField;
  RetireModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireModelResult']>;
  ReviewOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewOrderResult']>;
  ReviewVerdict: ReviewVerdict;
  RiskClassMetrics: ResolverTypeWrapper<RiskClassMetrics>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RiskDecision: ResolverTypeWrapper<RiskDecision>;
  RiskDecisionConnection: ResolverTypeWrapper<RiskDecisionConnection>;
  RiskDecisionEdge: ResolverTypeWrapper<RiskDecisionEdge>;
  RiskDetector: RiskDetector;
  RiskFlagged: ResolverTypeWrapper<RiskFlagged>;
  RiskInterval: ResolverTypeWrapper<RiskInterval>;
  RiskModel: ResolverTypeWrapper<RiskModel>;
  RiskModelCard: ResolverTypeWrapper<RiskModelCard>;
  RiskModelClass: ResolverTypeWrapper<RiskModelClass>;
  RiskModelData: ResolverTypeWrapper<RiskModelData>;
  RiskModelKind: RiskModelKind;
  RiskModelLabel: ResolverTypeWrapper<RiskModelLabel>;
  RiskModelMove: ResolverTypeWrapper<RiskModelMove>;
  RiskModelState: RiskModelState;
  RiskOutcome: RiskOutcome;
  RiskReason: ResolverTypeWrapper<RiskReason>;
  RiskRule: ResolverTypeWrapper<RiskRule>;
  RiskTraining: ResolverTypeWrapper<RiskTraining>;
  RiskTrainingStatus: RiskTrainingStatus;
  RollBackModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackModelResult']>;
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRiskRuleResult']>;
  ShadowModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShadowModelResult']>;
  Shop: ResolverTypeWrapper<Shop>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ticket: ResolverTypeWrapper<Ticket>;
  TicketAlreadyClosed: ResolverTypeWrapper<TicketAlreadyClosed>;
  TicketConnection: ResolverTypeWrapper<TicketConnection>;
  TicketEdge: ResolverTypeWrapper<TicketEdge>;
  TicketFilter: TicketFilter;
  TicketSeverity: TicketSeverity;
  TrainModelInput: TrainModelInput;
  TrainModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainModelResult']>;
  TrainingSet: ResolverTypeWrapper<TrainingSet>;
  UploadTrainingPartInput: UploadTrainingPartInput;
  UploadTrainingPartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadTrainingPartResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyReviewed: AlreadyReviewed;
  String: Scalars['String']['output'];
  CloseTicketResult: ResolversUnionTypes<ResolversParentTypes>['CloseTicketResult'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  InvalidRiskRule: InvalidRiskRule;
  InvalidTraining: InvalidTraining;
  Minor: Scalars['Minor']['output'];
  ModelCannotMove: ModelCannotMove;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  NothingToReview: NothingToReview;
  Order: Order | FederationReferenceTypes['Order'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  PromoteModelResult: ResolversUnionTypes<ResolversParentTypes>['PromoteModelResult'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  RetireModelResult: ResolversUnionTypes<ResolversParentTypes>['RetireModelResult'];
  ReviewOrderResult: ResolversUnionTypes<ResolversParentTypes>['ReviewOrderResult'];
  RiskClassMetrics: RiskClassMetrics;
  Float: Scalars['Float']['output'];
  RiskDecision: RiskDecision;
  RiskDecisionConnection: RiskDecisionConnection;
  RiskDecisionEdge: RiskDecisionEdge;
  RiskFlagged: RiskFlagged;
  RiskInterval: RiskInterval;
  RiskModel: RiskModel;
  RiskModelCard: RiskModelCard;
  RiskModelClass: RiskModelClass;
  RiskModelData: RiskModelData;
  RiskModelLabel: RiskModelLabel;
  RiskModelMove: RiskModelMove;
  RiskReason: RiskReason;
  RiskRule: RiskRule;
  RiskTraining: RiskTraining;
  RollBackModelResult: ResolversUnionTypes<ResolversParentTypes>['RollBackModelResult'];
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['SaveRiskRuleResult'];
  ShadowModelResult: ResolversUnionTypes<ResolversParentTypes>['ShadowModelResult'];
  Shop: Shop;
  Subscription: Record<PropertyKey, never>;
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
  TicketAlreadyClosed: TicketAlreadyClosed;
  TicketConnection: TicketConnection;
  TicketEdge: TicketEdge;
  TicketFilter: TicketFilter;
  TrainModelInput: TrainModelInput;
  TrainModelResult: ResolversUnionTypes<ResolversParentTypes>['TrainModelResult'];
  TrainingSet: TrainingSet;
  UploadTrainingPartInput: UploadTrainingPartInput;
  UploadTrainingPartResult: ResolversUnionTypes<ResolversParentTypes>['UploadTrainingPartResult'];
};

export type AlreadyReviewedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlreadyReviewed'] = ResolversParentTypes['AlreadyReviewed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RiskOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InvalidRiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidRiskRule'] = ResolversParentTypes['InvalidRiskRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTrainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidTraining'] = ResolversParentTypes['InvalidTraining']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type ModelCannotMoveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModelCannotMove'] = ResolversParentTypes['ModelCannotMove']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RiskModelState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeTicket?: Resolver<ResolversTypes['CloseTicketResult'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'id' | 'reason'>>;
  promoteModel?: Resolver<ResolversTypes['PromoteModelResult'], ParentType, ContextType, RequireFields<MutationPromoteModelArgs, 'id' | 'reason'>>;
  retireModel?: Resolver<ResolversTypes['RetireModelResult'], ParentType, ContextType, RequireFields<MutationRetireModelArgs, 'id' | 'reason'>>;
  reviewOrder?: Resolver<ResolversTypes['ReviewOrderResult'], ParentType, ContextType, RequireFields<MutationReviewOrderArgs, 'orderId' | 'reason' | 'verdict'>>;
  rollBackModel?: Resolver<ResolversTypes['RollBackModelResult'], ParentType, ContextType, RequireFields<MutationRollBackModelArgs, 'kind' | 'reason'>>;
  saveRiskRule?: Resolver<ResolversTypes['SaveRiskRuleResult'], ParentType, ContextType, RequireFields<MutationSaveRiskRuleArgs, 'input'>>;
  shadowModel?: Resolver<ResolversTypes['ShadowModelResult'], ParentType, ContextType, RequireFields<MutationShadowModelArgs, 'id' | 'reason'>>;
  trainModel?: Resolver<ResolversTypes['TrainModelResult'], ParentType, ContextType, RequireFields<MutationTrainModelArgs, 'input'>>;
  uploadTrainingPart?: Resolver<ResolversTypes['UploadTrainingPartResult'], ParentType, ContextType, RequireFields<MutationUploadTrainingPartArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'InvalidRiskRule' | 'InvalidTraining' | 'ModelCannotMove' | 'NothingToReview' | 'TicketAlreadyClosed', ParentType, ContextType>;
};

export type PromoteModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PromoteModelResult'] = ResolversParentTypes['PromoteModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reviewQueue?: Resolver<Maybe<ResolversTypes['RiskDecisionConnection']>, ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  riskModel?: Resolver<Maybe<ResolversTypes['RiskModel']>, ParentType, ContextType, RequireFields<QueryRiskModelArgs, 'id'>>;
  riskModels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskModel']>>, ParentType, ContextType>;
  riskRuleVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType, RequireFields<QueryRiskRuleVersionsArgs, 'key'>>;
  riskRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType>;
  riskTraining?: Resolver<Maybe<ResolversTypes['RiskTraining']>, ParentType, ContextType, RequireFields<QueryRiskTrainingArgs, 'id'>>;
  riskTrainings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskTraining']>>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, Partial<QueryTicketsArgs>>;
};

export type RetireModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RetireModelResult'] = ResolversParentTypes['RetireModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
};

export type ReviewOrderResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewOrderResult'] = ResolversParentTypes['ReviewOrderResult']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'NothingToReview' | 'RiskDecision', ParentType, ContextType>;
};

export type RiskClassMetricsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskClassMetrics'] = ResolversParentTypes['RiskClassMetrics']> = {
  auc?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  calibrationError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  falsePositiveRate?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  negatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
};

export type RiskDecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskDecision'] = ResolversParentTypes['RiskDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type RiskFlaggedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskFlagged'] = ResolversParentTypes['RiskFlagged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RiskReason']>, ParentType, ContextType>;
};

export type RiskIntervalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskInterval'] = ResolversParentTypes['RiskInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModel'] = ResolversParentTypes['RiskModel']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  card?: Resolver<ResolversTypes['RiskModelCard'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RiskModelKind'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['RiskModelMove']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskModelState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskModelCardResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelCard'] = ResolversParentTypes['RiskModelCard']> = {
  askedFalsePositiveRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['RiskModelClass']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['RiskModelData'], ParentType, ContextType>;
  falseAlarms?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskModelClassResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelClass'] = ResolversParentTypes['RiskModelClass']> = {
  metrics?: Resolver<Maybe<ResolversTypes['RiskClassMetrics']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskModelDataResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelData'] = ResolversParentTypes['RiskModelData']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['RiskModelLabel']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unusable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskModelLabelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelLabel'] = ResolversParentTypes['RiskModelLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskModelMoveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelMove'] = ResolversParentTypes['RiskModelMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskModelState'], ParentType, ContextType>;
};

export type RiskReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskReason'] = ResolversParentTypes['RiskReason']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskRule'] = ResolversParentTypes['RiskRule']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unless?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskTrainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskTraining'] = ResolversParentTypes['RiskTraining']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RiskModelKind'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['RiskModel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskTrainingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollBackModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RollBackModelResult'] = ResolversParentTypes['RollBackModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
};

export type SaveRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveRiskRuleResult'] = ResolversParentTypes['SaveRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'RiskRule', ParentType, ContextType>;
};

export type ShadowModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShadowModelResult'] = ResolversParentTypes['ShadowModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
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

export type TrainModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainModelResult'] = ResolversParentTypes['TrainModelResult']> = {
  __resolveType: TypeResolveFn<'InvalidTraining' | 'RiskTraining', ParentType, ContextType>;
};

export type TrainingSetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingSet'] = ResolversParentTypes['TrainingSet']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadTrainingPartResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UploadTrainingPartResult'] = ResolversParentTypes['UploadTrainingPartResult']> = {
  __resolveType: TypeResolveFn<'InvalidTraining' | 'TrainingSet', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AlreadyReviewed?: AlreadyReviewedResolvers<ContextType>;
  CloseTicketResult?: CloseTicketResultResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  InvalidRiskRule?: InvalidRiskRuleResolvers<ContextType>;
  InvalidTraining?: InvalidTrainingResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  ModelCannotMove?: ModelCannotMoveResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToReview?: NothingToReviewResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PromoteModelResult?: PromoteModelResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetireModelResult?: RetireModelResultResolvers<ContextType>;
  ReviewOrderResult?: ReviewOrderResultResolvers<ContextType>;
  RiskClassMetrics?: RiskClassMetricsResolvers<ContextType>;
  RiskDecision?: RiskDecisionResolvers<ContextType>;
  RiskDecisionConnection?: RiskDecisionConnectionResolvers<ContextType>;
  RiskDecisionEdge?: RiskDecisionEdgeResolvers<ContextType>;
  RiskFlagged?: RiskFlaggedResolvers<ContextType>;
  RiskInterval?: RiskIntervalResolvers<ContextType>;
  RiskModel?: RiskModelResolvers<ContextType>;
  RiskModelCard?: RiskModelCardResolvers<ContextType>;
  RiskModelClass?: RiskModelClassResolvers<ContextType>;
  RiskModelData?: RiskModelDataResolvers<ContextType>;
  RiskModelLabel?: RiskModelLabelResolvers<ContextType>;
  RiskModelMove?: RiskModelMoveResolvers<ContextType>;
  RiskReason?: RiskReasonResolvers<ContextType>;
  RiskRule?: RiskRuleResolvers<ContextType>;
  RiskTraining?: RiskTrainingResolvers<ContextType>;
  RollBackModelResult?: RollBackModelResultResolvers<ContextType>;
  SaveRiskRuleResult?: SaveRiskRuleResultResolvers<ContextType>;
  ShadowModelResult?: ShadowModelResultResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketAlreadyClosed?: TicketAlreadyClosedResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TrainModelResult?: TrainModelResultResolvers<ContextType>;
  TrainingSet?: TrainingSetResolvers<ContextType>;
  UploadTrainingPartResult?: UploadTrainingPartResultResolvers<ContextType>;
};

