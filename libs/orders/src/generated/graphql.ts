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

/** The alert as seen, or why not. */
export type AcknowledgeAlertResult = Alert | UnknownAlert;

/** A link that a buyer was asked by; without what opens it. */
export type AddressFix = {
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
  /** NO_PHONE, NO_PROVIDER or TOO_MANY_LINKS. */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** The address was taken, and the link is used up. */
export type AddressMended = {
  /** What was thought of it. */
  readonly verdict: AddressVerdict;
};

/** The order does not wait for a better address. */
export type AddressNotHeld = Problem & {
  /** ADDRESS_NOT_HELD */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** The address was not taken. */
export type AddressRefused = Problem & {
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

/** Something a person has to look at; one of a kind and subject. */
export type Alert = {
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
  /** ALREADY_COMPENSATED. */
  readonly code: Scalars['String']['output'];
  /** Id of the one there is; null when it is of a shop the caller does not see. */
  readonly compensationId?: Maybe<Scalars['ID']['output']>;
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
};

/** The order after finance approval, or why not. */
export type ApproveOrderResult = NothingToApprove | Order | UnknownOrder;

/** Who bought; one buyer of one channel. */
export type Buyer = {
  /** Keyed hash of the platform's buyer; not the platform's own id. */
  readonly id: Scalars['ID']['output'];
};

/** The channel does not say who bought the order. */
export type BuyerUnknown = Problem & {
  /** BUYER_UNKNOWN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The order after it was given up, or why not. */
export type CancelOrderResult = Order | TooLate | UnknownOrder;

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

/** What a buyer is given for an incident (补偿): one thing, once. */
export type Compensation = {
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
  /** Compensations with their cursors. */
  readonly edges: ReadonlyArray<CompensationEdge>;
  /** Compensations. */
  readonly nodes: ReadonlyArray<Compensation>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A compensation in its list. */
export type CompensationEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The compensation. */
  readonly node: Compensation;
};

/** An entry of the ledger of compensations. */
export type CompensationEntry = {
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
  /** COMPENSATION_NOT_MOVABLE. */
  readonly code: Scalars['String']['output'];
  /** What it is, and what it does not become. */
  readonly message: Scalars['String']['output'];
  /** The state it is in. */
  readonly state: CompensationState;
};

/** A grant to every buyer of an incident, and how far it has come. */
export type CompensationRun = {
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
  /** How many buyers are owed it. */
  readonly buyers: Scalars['Int']['output'];
  /** What buyers are owed: granted, less what was taken back. */
  readonly owed: Money;
};

/** The proposal as it ended, or why it did not. */
export type DecideFinanceGateResult = InvalidProposal | NeedsSecondPerson | NotTheProposer | Proposal | ProposalOver | StaleProposal | UnknownProposal;

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
  /** Erasures with their cursors. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** Erasures. */
  readonly nodes: ReadonlyArray<Erasure>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An erasure in its list. */
export type ErasureEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The erasure. */
  readonly node: Erasure;
};

/** What one service has done of an erasure. */
export type ErasureService = {
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

/** Trouble that concerns many orders at once (突发事件). */
export type Incident = {
  /** Grants to everybody, the oldest first; null for callers who do not see all shops. */
  readonly compensationRuns?: Maybe<ReadonlyArray<CompensationRun>>;
  /** What the ledger adds up to, by currency, over the caller's shops; null for partners. */
  readonly compensationTotals?: Maybe<ReadonlyArray<CompensationTotal>>;
  /** What buyers were given for it, the newest first; null for partners. */
  readonly compensations?: Maybe<CompensationConnection>;
  /** Id of the incident: inc_ and a ULID. */
  readonly id: Scalars['ID']['output'];
  /** Stops that belong to it, the oldest first. */
  readonly regionStops?: Maybe<ReadonlyArray<RegionStop>>;
};


/** Trouble that concerns many orders at once (突发事件). */
export type IncidentCompensationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** This cannot be proposed, or no longer be approved. */
export type InvalidProposal = Problem & {
  /** INVALID_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
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

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

/** The voucher ships more of a line than is left, or less than one piece. */
export type MoreThanLeft = Problem & {
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

export type Mutation = {
  /** Marks an alert as seen; the first who saw it stays on record. */
  readonly acknowledgeAlert: AcknowledgeAlertResult;
  /** Finance lets the amount of an order pass. Staff only. */
  readonly approveOrder: ApproveOrderResult;
  /** Gives an order up before anything left. */
  readonly cancelOrder: CancelOrderResult;
  /** Grants one compensation to every buyer whose order a stop of the incident held; buyers who have one get no second one. Goes on by itself, see Incident.compensationRuns. Staff of all shops only. */
  readonly compensateIncident: CompensationRun;
  /** Approves and applies a proposed rule of the finance gate, rejects it, or withdraws one's own. */
  readonly decideFinanceGate: DecideFinanceGateResult;
  /** Forgets a buyer everywhere: what is personal in orders, inputs, events, decisions, tickets and complaints. Books stay: what was bought, for how much, and what became of it. It cannot be undone. Staff with pii:erase only. */
  readonly eraseBuyer?: Maybe<EraseBuyerResult>;
  /** Sets the status against the machine; holds stay, checks still run, and past PAID no order goes that crosses a border unchecked. Staff only. */
  readonly forceStatus: ForceStatusResult;
  /** Grants what was proposed; the buyer is told by a text message. Staff only. */
  readonly grantCompensation: MoveCompensationResult;
  /** Lifts a stop and with it the holds it placed; orders another stop covers stay held. Staff of all shops only. */
  readonly liftRegionStop: LiftRegionStopResult;
  /** A buyer mends the address of an order by the link that was sent. For the page of the hub alone. */
  readonly mendAddress: MendAddressResult;
  /** Stops an order by hand (kind MANUAL). */
  readonly placeHold: PlaceHoldResult;
  /** Proposes to give the buyer of an order something for an incident; nobody is told before it is granted. Staff only. */
  readonly proposeCompensation: ProposeCompensationResult;
  /** Proposes from which amount orders wait for finance; it counts once another person approves it. */
  readonly proposeFinanceGate: ProposeFinanceGateResult;
  /** Lifts a hold that goes by hand: MANUAL, SERVICE, REGION or ADDRESS. A partner lifts only what it placed. */
  readonly releaseHold: ReleaseHoldResult;
  /** Takes a compensation back, for good. Staff only. */
  readonly revokeCompensation: MoveCompensationResult;
  /** Sets from which amount orders wait for finance. Staff only. Orders already approved or past it are not touched. With FOUR_EYES=critical it is FORBIDDEN: proposeFinanceGate takes two people. */
  readonly saveFinanceGate: FinanceGate;
  /** Sends the buyer of an order that is held by ADDRESS another link; the one before opens nothing any more. Staff only. */
  readonly sendAddressLink: SendAddressLinkResult;
  /** Goods left by an outbound voucher; the same voucher again is the same parcel. */
  readonly shipOrder: ShipOrderResult;
  /** Holds every order into a region that has not left, and every one that is paid later, until the stop is lifted. In force at once; orders nobody touches get their hold within seconds. Staff of all shops only. */
  readonly stopRegion: RegionStop;
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


export type MutationCompensateIncidentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompensationInput;
};


export type MutationDecideFinanceGateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  verdict: ProposalVerdict;
};


export type MutationEraseBuyerArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EraseBuyerInput;
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


export type MutationLiftRegionStopArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationMendAddressArgs = {
  input: MendAddressInput;
};


export type MutationPlaceHoldArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationProposeCompensationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompensationInput;
  orderId: Scalars['ID']['input'];
};


export type MutationProposeFinanceGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FinanceGateInput;
  reason: Scalars['String']['input'];
};


export type MutationReleaseHoldArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: HoldKind;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeCompensationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationSaveFinanceGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FinanceGateInput;
};


export type MutationSendAddressLinkArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


export type MutationShipOrderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipOrderInput;
};


export type MutationStopRegionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StopRegionInput;
};

/** This takes another person. */
export type NeedsSecondPerson = Problem & {
  /** NEEDS_SECOND_PERSON */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The order's status does not allow shipping. */
export type NotReadyToShip = Problem & {
  /** NOT_READY_TO_SHIP. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** Only the one who proposed may withdraw. */
export type NotTheProposer = Problem & {
  /** NOT_THE_PROPOSER */
  readonly code: Scalars['String']['output'];
  /** Who that is. */
  readonly message: Scalars['String']['output'];
};

/** Nothing waits for finance. */
export type NothingToApprove = Problem & {
  /** NOTHING_TO_APPROVE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** The order has that status already. */
export type NothingToForce = Problem & {
  /** NOTHING_TO_FORCE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** The voucher names no line. */
export type NothingToShip = Problem & {
  /** NOTHING_TO_SHIP. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** An order of the pool, whatever channel it came from. */
export type Order = {
  /** Links by which its buyer was asked to mend the address, the oldest first. */
  readonly addressLinks?: Maybe<ReadonlyArray<AddressFix>>;
  /** After-sale state over all its refunds. */
  readonly afterSale: AfterSaleState;
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
  /** The platform's ship deadline; late orders are fined. */
  readonly shipBy?: Maybe<Scalars['DateTime']['output']>;
  /** Parcels that left by an outbound voucher. */
  readonly shipments: ReadonlyArray<Shipment>;
  /** When the last parcel left. */
  readonly shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Shop it was sold by. */
  readonly shop: Shop;
  /** Where it stands: told by the channel or reached by the hub. */
  readonly status: OrderStatus;
  /** Since when it has this status. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** Where it came from beyond channel and shop: live room, campaign. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
};


/** An order of the pool, whatever channel it came from. */
export type OrderLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of orders. */
export type OrderConnection = {
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
  /** ORDER_HELD. */
  readonly code: Scalars['String']['output'];
  /** The holds that are open. */
  readonly holds: ReadonlyArray<OrderHold>;
  /** What bars it. */
  readonly message: Scalars['String']['output'];
};

/** A bar to shipping, or the memory of one that was lifted. */
export type OrderHold = {
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
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<OrderLogEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<OrderLogEntry>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A log entry in its list. */
export type OrderLogEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: OrderLogEntry;
};

/** One change of an order. The log alone rebuilds status, holds and after-sale. */
export type OrderLogEntry = {
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
  /** How many orders have it. */
  readonly orders: Scalars['Int']['output'];
  /** The status. */
  readonly status: OrderStatus;
};

/** Orders of the buyer are not shipped yet. */
export type OrdersStillOpen = Problem & {
  /** ORDERS_STILL_OPEN. */
  readonly code: Scalars['String']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Ids of the first twenty of them. */
  readonly orderIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Where a list goes on. */
export type PageInfo = {
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What the hub holds of a buyer because of one order. */
export type PersonalRecord = {
  /** Platform it came from. */
  readonly channel: Channel;
  /** The platform's own order number. */
  readonly externalId: Scalars['String']['output'];
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** JSON of what orders holds: the order, its people in clear, address links, and what its buyer was given for incidents; null without pii:export. */
  readonly order?: Maybe<Scalars['String']['output']>;
  /** Id of the shop it was sold by. */
  readonly shopId: Scalars['ID']['output'];
};

/** A page of records. */
export type PersonalRecordConnection = {
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<PersonalRecordEdge>;
  /** Records. */
  readonly nodes: ReadonlyArray<PersonalRecord>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A record in its list. */
export type PersonalRecordEdge = {
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

/** A change that one person proposed and another decides on. */
export type Proposal = {
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
  /** Proposals with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The proposals alone. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** What would become of some of what was looked at. */
export type ProposalCount = {
  /** Of how many. */
  readonly count: Scalars['Int']['output'];
  /** What: HELD. */
  readonly name: Scalars['String']['output'];
};

/** A proposal in a list. */
export type ProposalEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** What a change would do, as far as it was looked. */
export type ProposalImpact = {
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
export type ProposeFinanceGateResult = InvalidProposal | Proposal;

export type Query = {
  /** What the page of a link shows; null for a link that is none. For the page of the hub alone. */
  readonly addressLink?: Maybe<AddressLink>;
  /** Alerts of your shops, newest first. */
  readonly alerts?: Maybe<AlertConnection>;
  /** Buyers who were to be erased, newest first, and how far it is. Staff with pii:erase only. */
  readonly erasures?: Maybe<ErasureConnection>;
  /** What the hub holds of a buyer in clear, an order at a time, newest last; null when no order names the buyer. Every look is in the audit log. Staff with pii:export only. */
  readonly exportBuyer?: Maybe<PersonalRecordConnection>;
  /** Rules of the finance gate that were proposed, the newest first. They belong to the house: a viewer of some shops sees none. */
  readonly financeGateProposals?: Maybe<ProposalConnection>;
  /** From which amounts orders wait for finance approval. Staff only; empty otherwise. */
  readonly financeGates?: Maybe<ReadonlyArray<FinanceGate>>;
  /** One order; null when there is none or it is not yours. */
  readonly order?: Maybe<Order>;
  /** One order by the platform's own number; null when there is none or it is not yours. */
  readonly orderByExternalId?: Maybe<Order>;
  /** Orders of your shops, newest first. */
  readonly orders?: Maybe<OrderConnection>;
  /** Stops of regions, the newest first; empty for callers who do not see all shops. */
  readonly regionStops?: Maybe<RegionStopConnection>;
  /** Orders that left for another country lately and were neither signed for nor finished, the last that left first: nobody has reported them cleared. With Order.backDuty they tell what a change of duties would cost. */
  readonly shippedNotCleared?: Maybe<ShippedNotClearedConnection>;
};


export type QueryAddressLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
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


export type QueryRegionStopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RegionStopState>;
};


export type QueryShippedNotClearedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  homeCountry?: InputMaybe<Scalars['String']['input']>;
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** Who gets the parcel. */
export type Receiver = {
  /** Address; masked it is province and city only. */
  readonly address: Scalars['String']['output'];
  /** Name, masked as 张** or Zhang**. */
  readonly name: Scalars['String']['output'];
  /** Phone, masked as 138****0001. */
  readonly phone: Scalars['String']['output'];
};

/** A stop of shipping into regions (区域停发). */
export type RegionStop = {
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
  /** Stops with their cursors. */
  readonly edges: ReadonlyArray<RegionStopEdge>;
  /** Stops. */
  readonly nodes: ReadonlyArray<RegionStop>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A stop in its list. */
export type RegionStopEdge = {
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

/** The order without the hold, or why not. */
export type ReleaseHoldResult = HoldNotReleasable | Order | UnknownOrder;

/** The link that was made, or why there is none. */
export type SendAddressLinkResult = AddressFix | AddressLinkNotSent | AddressNotHeld | UnknownOrder;

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
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** A page of orders on their way across a border. */
export type ShippedNotClearedConnection = {
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
  /** ISO 3166 alpha-2 code of the country, or its name where it has none. */
  readonly country: Scalars['String']['output'];
  /** How many orders. */
  readonly orders: Scalars['Int']['output'];
  /** What their buyers owe or paid in all. */
  readonly value: Money;
};

/** A shop whose orders come in here. */
export type Shop = {
  /** Id of the shop: shp_ and up to 28 letters, digits, - or _. */
  readonly id: Scalars['ID']['output'];
  /** How many orders the shop has in each status; null when the shop is not yours. */
  readonly ordersByStatus?: Maybe<ReadonlyArray<OrdersInStatus>>;
};

/** One sellable article. */
export type Sku = {
  /** The seller's SKU code. */
  readonly id: Scalars['ID']['output'];
};

/** What it would change was changed since. */
export type StaleProposal = Problem & {
  /** STALE_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
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
  /** The country as it was written. */
  readonly country: Scalars['String']['output'];
  /** The province as it was written; empty: the whole country. */
  readonly province: Scalars['String']['output'];
};

export type Subscription = {
  /** Every change of status of your orders, as it happens. */
  readonly orderStatusChanged: OrderStatusChanged;
};


export type SubscriptionOrderStatusChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};

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

/** The order has gone too far. */
export type TooLate = Problem & {
  /** TOO_LATE. */
  readonly code: Scalars['String']['output'];
  /** What stands in the way. */
  readonly message: Scalars['String']['output'];
  /** Status of the order. */
  readonly status: OrderStatus;
};

/** No alert of yours has this id. */
export type UnknownAlert = Problem & {
  /** UNKNOWN_ALERT. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No order names this buyer, or the buyer was erased before. */
export type UnknownBuyer = Problem & {
  /** UNKNOWN_BUYER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** No compensation of the caller's shops has this id. */
export type UnknownCompensation = Problem & {
  /** UNKNOWN_COMPENSATION. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The voucher names a line the order does not have. */
export type UnknownLine = Problem & {
  /** UNKNOWN_LINE. */
  readonly code: Scalars['String']['output'];
  /** Id of the line. */
  readonly lineId: Scalars['ID']['output'];
  /** Which line. */
  readonly message: Scalars['String']['output'];
};

/** No order of yours has this id. */
export type UnknownOrder = Problem & {
  /** UNKNOWN_ORDER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The id asked for. */
  readonly orderId: Scalars['ID']['output'];
};

/** There is no such proposal here. */
export type UnknownProposal = Problem & {
  /** UNKNOWN_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** There is no such stop. */
export type UnknownRegionStop = Problem & {
  /** UNKNOWN_REGION_STOP. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** The number of the voucher belongs to another parcel. */
export type VoucherTaken = Problem & {
  /** VOUCHER_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The number. */
  readonly voucher: Scalars['String']['output'];
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
  Buyer: Buyer;
  Incident: Incident;
  Order: Order;
  PersonalRecord: PersonalRecord;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Buyer:
    ( { __typename: 'Buyer' }
    & GraphQLRecursivePick<FederationTypes['Buyer'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  PersonalRecord:
    ( { __typename: 'PersonalRecord' }
    & GraphQLRecursivePick<FederationTypes['PersonalRecord'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeAlertResult:
    | ( Alert )
    | ( UnknownAlert )
  ;
  ApproveOrderResult:
    | ( NothingToApprove )
    | ( Order )
    | ( UnknownOrder )
  ;
  CancelOrderResult:
    | ( Order )
    | ( TooLate )
    | ( UnknownOrder )
  ;
  DecideFinanceGateResult:
    | ( InvalidProposal )
    | ( NeedsSecondPerson )
    | ( NotTheProposer )
    | ( Proposal )
    | ( ProposalOver )
    | ( StaleProposal )
    | ( UnknownProposal )
  ;
  EraseBuyerResult:
    | ( Erasure )
    | ( OrdersStillOpen )
    | ( UnknownBuyer )
  ;
  ForceStatusResult:
    | ( NothingToForce )
    | ( Order )
    | ( OrderHeld )
    | ( UnknownOrder )
  ;
  LiftRegionStopResult:
    | ( RegionStop )
    | ( UnknownRegionStop )
  ;
  MendAddressResult:
    | ( AddressMended )
    | ( AddressRefused )
  ;
  MoveCompensationResult:
    | ( Compensation )
    | ( CompensationNotMovable )
    | ( UnknownCompensation )
  ;
  PlaceHoldResult:
    | ( Order )
    | ( TooLate )
    | ( UnknownOrder )
  ;
  ProposeCompensationResult:
    | ( AlreadyCompensated )
    | ( BuyerUnknown )
    | ( Compensation )
    | ( UnknownOrder )
  ;
  ProposeFinanceGateResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  ReleaseHoldResult:
    | ( HoldNotReleasable )
    | ( Order )
    | ( UnknownOrder )
  ;
  SendAddressLinkResult:
    | ( AddressFix )
    | ( AddressLinkNotSent )
    | ( AddressNotHeld )
    | ( UnknownOrder )
  ;
  ShipOrderResult:
    | ( MoreThanLeft )
    | ( NotReadyToShip )
    | ( NothingToShip )
    | ( Order )
    | ( OrderHeld )
    | ( UnknownLine )
    | ( UnknownOrder )
    | ( VoucherTaken )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AddressLinkNotSent )
    | ( AddressNotHeld )
    | ( AddressRefused )
    | ( AlreadyCompensated )
    | ( BuyerUnknown )
    | ( CompensationNotMovable )
    | ( HoldNotReleasable )
    | ( InvalidProposal )
    | ( MoreThanLeft )
    | ( NeedsSecondPerson )
    | ( NotReadyToShip )
    | ( NotTheProposer )
    | ( NothingToApprove )
    | ( NothingToForce )
    | ( NothingToShip )
    | ( OrderHeld )
    | ( OrdersStillOpen )
    | ( ProposalOver )
    | ( StaleProposal )
    | ( TooLate )
    | ( UnknownAlert )
    | ( UnknownBuyer )
    | ( UnknownCompensation )
    | ( UnknownLine )
    | ( UnknownOrder )
    | ( UnknownProposal )
    | ( UnknownRegionStop )
    | ( VoucherTaken )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  AddressFix: ResolverTypeWrapper<AddressFix>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressFixState: AddressFixState;
  AddressLink: ResolverTypeWrapper<AddressLink>;
  AddressLinkCode: AddressLinkCode;
  AddressLinkNotSent: ResolverTypeWrapper<AddressLinkNotSent>;
  AddressMended: ResolverTypeWrapper<AddressMended>;
  AddressNotHeld: ResolverTypeWrapper<AddressNotHeld>;
  AddressRefused: ResolverTypeWrapper<AddressRefused>;
  AddressVerdict: AddressVerdict;
  AfterSaleState: AfterSaleState;
  Alert: ResolverTypeWrapper<Alert>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlertConnection: ResolverTypeWrapper<AlertConnection>;
  AlertEdge: ResolverTypeWrapper<AlertEdge>;
  AlertSeverity: AlertSeverity;
  AlreadyCompensated: ResolverTypeWrapper<AlreadyCompensated>;
  ApproveOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveOrderResult']>;
  Buyer: ResolverTypeWrapper<Buyer>;
  BuyerUnknown: ResolverTypeWrapper<BuyerUnknown>;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>;
  Channel: Channel;
  Compensation: ResolverTypeWrapper<Compensation>;
  CompensationConnection: ResolverTypeWrapper<CompensationConnection>;
  CompensationEdge: ResolverTypeWrapper<CompensationEdge>;
  CompensationEntry: ResolverTypeWrapper<CompensationEntry>;
  CompensationInput: CompensationInput;
  CompensationKind: CompensationKind;
  CompensationNotMovable: ResolverTypeWrapper<CompensationNotMovable>;
  CompensationRun: ResolverTypeWrapper<CompensationRun>;
  CompensationState: CompensationState;
  CompensationTotal: ResolverTypeWrapper<CompensationTotal>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideFinanceGateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideFinanceGateResult']>;
  EraseBuyerInput: EraseBuyerInput;
  EraseBuyerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseBuyerResult']>;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasureConnection: ResolverTypeWrapper<ErasureConnection>;
  ErasureEdge: ResolverTypeWrapper<ErasureEdge>;
  ErasureService: ResolverTypeWrapper<ErasureService>;
  ErasureState: ErasureState;
  ExportBuyerInput: ExportBuyerInput;
  FactSource: FactSource;
  FinanceGate: ResolverTypeWrapper<FinanceGate>;
  FinanceGateInput: FinanceGateInput;
  ForceStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForceStatusResult']>;
  HoldKind: HoldKind;
  HoldNotReleasable: ResolverTypeWrapper<HoldNotReleasable>;
  HoldState: HoldState;
  Incident: ResolverTypeWrapper<Incident>;
  InvalidProposal: ResolverTypeWrapper<InvalidProposal>;
  LiftRegionStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftRegionStopResult']>;
  LogAxis: LogAxis;
  MendAddressInput: MendAddressInput;
  MendAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MendAddressResult']>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoreThanLeft: ResolverTypeWrapper<MoreThanLeft>;
  MoveCompensationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCompensationResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedsSecondPerson: ResolverTypeWrapper<NeedsSecondPerson>;
  NotReadyToShip: ResolverTypeWrapper<NotReadyToShip>;
  NotTheProposer: ResolverTypeWrapper<NotTheProposer>;
  NothingToApprove: ResolverTypeWrapper<NothingToApprove>;
  NothingToForce: ResolverTypeWrapper<NothingToForce>;
  NothingToShip: ResolverTypeWrapper<NothingToShip>;
  Order: ResolverTypeWrapper<Order>;
  OrderConnection: ResolverTypeWrapper<OrderConnection>;
  OrderEdge: ResolverTypeWrapper<OrderEdge>;
  OrderFilter: OrderFilter;
  OrderHeld: ResolverTypeWrapper<OrderHeld>;
  OrderHold: ResolverTypeWrapper<OrderHold>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderLogConnection: ResolverTypeWrapper<OrderLogConnection>;
  OrderLogEdge: ResolverTypeWrapper<OrderLogEdge>;
  OrderLogEntry: ResolverTypeWrapper<OrderLogEntry>;
  OrderStatus: OrderStatus;
  OrderStatusChanged: ResolverTypeWrapper<OrderStatusChanged>;
  OrdersInStatus: ResolverTypeWrapper<OrdersInStatus>;
  OrdersStillOpen: ResolverTypeWrapper<OrdersStillOpen>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  PersonalRecordConnection: ResolverTypeWrapper<PersonalRecordConnection>;
  PersonalRecordEdge: ResolverTypeWrapper<PersonalRecordEdge>;
  PlaceHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceHoldResult']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Proposal: ResolverTypeWrapper<Proposal>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnection>;
  ProposalCount: ResolverTypeWrapper<ProposalCount>;
  ProposalEdge: ResolverTypeWrapper<ProposalEdge>;
  ProposalImpact: ResolverTypeWrapper<ProposalImpact>;
  ProposalOver: ResolverTypeWrapper<ProposalOver>;
  ProposalState: ProposalState;
  ProposalVerdict: ProposalVerdict;
  ProposeCompensationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCompensationResult']>;
  ProposeFinanceGateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeFinanceGateResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receiver: ResolverTypeWrapper<Receiver>;
  RegionStop: ResolverTypeWrapper<RegionStop>;
  RegionStopConnection: ResolverTypeWrapper<RegionStopConnection>;
  RegionStopEdge: ResolverTypeWrapper<RegionStopEdge>;
  RegionStopState: RegionStopState;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  SendAddressLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendAddressLinkResult']>;
  ShipLineInput: ShipLineInput;
  ShipOrderInput: ShipOrderInput;
  ShipOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipOrderResult']>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLine>;
  ShippedNotClearedConnection: ResolverTypeWrapper<ShippedNotClearedConnection>;
  ShippedNotClearedTotal: ResolverTypeWrapper<ShippedNotClearedTotal>;
  Shop: ResolverTypeWrapper<Shop>;
  Sku: ResolverTypeWrapper<Sku>;
  StaleProposal: ResolverTypeWrapper<StaleProposal>;
  StopRegionInput: StopRegionInput;
  StopRegionPlaceInput: StopRegionPlaceInput;
  StoppedRegion: ResolverTypeWrapper<StoppedRegion>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextMessageState: TextMessageState;
  TooLate: ResolverTypeWrapper<TooLate>;
  UnknownAlert: ResolverTypeWrapper<UnknownAlert>;
  UnknownBuyer: ResolverTypeWrapper<UnknownBuyer>;
  UnknownCompensation: ResolverTypeWrapper<UnknownCompensation>;
  UnknownLine: ResolverTypeWrapper<UnknownLine>;
  UnknownOrder: ResolverTypeWrapper<UnknownOrder>;
  UnknownProposal: ResolverTypeWrapper<UnknownProposal>;
  UnknownRegionStop: ResolverTypeWrapper<UnknownRegionStop>;
  VoucherTaken: ResolverTypeWrapper<VoucherTaken>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  AddressFix: AddressFix;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddressLink: AddressLink;
  AddressLinkNotSent: AddressLinkNotSent;
  AddressMended: AddressMended;
  AddressNotHeld: AddressNotHeld;
  AddressRefused: AddressRefused;
  Alert: Alert;
  Boolean: Scalars['Boolean']['output'];
  AlertConnection: AlertConnection;
  AlertEdge: AlertEdge;
  AlreadyCompensated: AlreadyCompensated;
  ApproveOrderResult: ResolversUnionTypes<ResolversParentTypes>['ApproveOrderResult'];
  Buyer: Buyer | FederationReferenceTypes['Buyer'];
  BuyerUnknown: BuyerUnknown;
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult'];
  Compensation: Compensation;
  CompensationConnection: CompensationConnection;
  CompensationEdge: CompensationEdge;
  CompensationEntry: CompensationEntry;
  CompensationInput: CompensationInput;
  CompensationNotMovable: CompensationNotMovable;
  CompensationRun: CompensationRun;
  CompensationTotal: CompensationTotal;
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideFinanceGateResult: ResolversUnionTypes<ResolversParentTypes>['DecideFinanceGateResult'];
  EraseBuyerInput: EraseBuyerInput;
  EraseBuyerResult: ResolversUnionTypes<ResolversParentTypes>['EraseBuyerResult'];
  Erasure: Erasure;
  ErasureConnection: ErasureConnection;
  ErasureEdge: ErasureEdge;
  ErasureService: ErasureService;
  ExportBuyerInput: ExportBuyerInput;
  FinanceGate: FinanceGate;
  FinanceGateInput: FinanceGateInput;
  ForceStatusResult: ResolversUnionTypes<ResolversParentTypes>['ForceStatusResult'];
  HoldNotReleasable: HoldNotReleasable;
  Incident: Incident | FederationReferenceTypes['Incident'];
  InvalidProposal: InvalidProposal;
  LiftRegionStopResult: ResolversUnionTypes<ResolversParentTypes>['LiftRegionStopResult'];
  MendAddressInput: MendAddressInput;
  MendAddressResult: ResolversUnionTypes<ResolversParentTypes>['MendAddressResult'];
  Minor: Scalars['Minor']['output'];
  Money: Money;
  MoreThanLeft: MoreThanLeft;
  MoveCompensationResult: ResolversUnionTypes<ResolversParentTypes>['MoveCompensationResult'];
  Mutation: Record<PropertyKey, never>;
  NeedsSecondPerson: NeedsSecondPerson;
  NotReadyToShip: NotReadyToShip;
  NotTheProposer: NotTheProposer;
  NothingToApprove: NothingToApprove;
  NothingToForce: NothingToForce;
  NothingToShip: NothingToShip;
  Order: Order | FederationReferenceTypes['Order'];
  OrderConnection: OrderConnection;
  OrderEdge: OrderEdge;
  OrderFilter: OrderFilter;
  OrderHeld: OrderHeld;
  OrderHold: OrderHold;
  OrderLine: OrderLine;
  OrderLogConnection: OrderLogConnection;
  OrderLogEdge: OrderLogEdge;
  OrderLogEntry: OrderLogEntry;
  OrderStatusChanged: OrderStatusChanged;
  OrdersInStatus: OrdersInStatus;
  OrdersStillOpen: OrdersStillOpen;
  PageInfo: PageInfo;
  PersonalRecord: PersonalRecord | FederationReferenceTypes['PersonalRecord'];
  PersonalRecordConnection: PersonalRecordConnection;
  PersonalRecordEdge: PersonalRecordEdge;
  PlaceHoldResult: ResolversUnionTypes<ResolversParentTypes>['PlaceHoldResult'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Proposal: Proposal;
  ProposalConnection: ProposalConnection;
  ProposalCount: ProposalCount;
  ProposalEdge: ProposalEdge;
  ProposalImpact: ProposalImpact;
  ProposalOver: ProposalOver;
  ProposeCompensationResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCompensationResult'];
  ProposeFinanceGateResult: ResolversUnionTypes<ResolversParentTypes>['ProposeFinanceGateResult'];
  Query: Record<PropertyKey, never>;
  Receiver: Receiver;
  RegionStop: RegionStop;
  RegionStopConnection: RegionStopConnection;
  RegionStopEdge: RegionStopEdge;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  SendAddressLinkResult: ResolversUnionTypes<ResolversParentTypes>['SendAddressLinkResult'];
  ShipLineInput: ShipLineInput;
  ShipOrderInput: ShipOrderInput;
  ShipOrderResult: ResolversUnionTypes<ResolversParentTypes>['ShipOrderResult'];
  Shipment: Shipment;
  ShipmentLine: ShipmentLine;
  ShippedNotClearedConnection: ShippedNotClearedConnection;
  ShippedNotClearedTotal: ShippedNotClearedTotal;
  Shop: Shop | FederationReferenceTypes['Shop'];
  Sku: Sku;
  StaleProposal: StaleProposal;
  StopRegionInput: StopRegionInput;
  StopRegionPlaceInput: StopRegionPlaceInput;
  StoppedRegion: StoppedRegion;
  Subscription: Record<PropertyKey, never>;
  TooLate: TooLate;
  UnknownAlert: UnknownAlert;
  UnknownBuyer: UnknownBuyer;
  UnknownCompensation: UnknownCompensation;
  UnknownLine: UnknownLine;
  UnknownOrder: UnknownOrder;
  UnknownProposal: UnknownProposal;
  UnknownRegionStop: UnknownRegionStop;
  VoucherTaken: VoucherTaken;
};

export type AcknowledgeAlertResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'UnknownAlert', ParentType, ContextType>;
};

export type AddressFixResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressFix'] = ResolversParentTypes['AddressFix']> = {
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['TextMessageState']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AddressFixState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressLink'] = ResolversParentTypes['AddressLink']> = {
  goods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  shut?: Resolver<Maybe<ResolversTypes['AddressLinkCode']>, ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressLinkNotSentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressLinkNotSent'] = ResolversParentTypes['AddressLinkNotSent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressMendedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressMended'] = ResolversParentTypes['AddressMended']> = {
  verdict?: Resolver<ResolversTypes['AddressVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressNotHeldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressNotHeld'] = ResolversParentTypes['AddressNotHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressRefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressRefused'] = ResolversParentTypes['AddressRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlreadyCompensatedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlreadyCompensated'] = ResolversParentTypes['AlreadyCompensated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compensationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveOrderResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApproveOrderResult'] = ResolversParentTypes['ApproveOrderResult']> = {
  __resolveType: TypeResolveFn<'NothingToApprove' | 'Order' | 'UnknownOrder', ParentType, ContextType>;
};

export type BuyerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Buyer'] = ResolversParentTypes['Buyer'], FederationReferenceType extends FederationReferenceTypes['Buyer'] = FederationReferenceTypes['Buyer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Buyer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BuyerUnknownResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BuyerUnknown'] = ResolversParentTypes['BuyerUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'TooLate' | 'UnknownOrder', ParentType, ContextType>;
};

export type CompensationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Compensation'] = ResolversParentTypes['Compensation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompensationEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompensationKind'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompensationState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationConnection'] = ResolversParentTypes['CompensationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompensationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Compensation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompensationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationEdge'] = ResolversParentTypes['CompensationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compensation'], ParentType, ContextType>;
};

export type CompensationEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationEntry'] = ResolversParentTypes['CompensationEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owedMinor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompensationState'], ParentType, ContextType>;
};

export type CompensationNotMovableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationNotMovable'] = ResolversParentTypes['CompensationNotMovable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompensationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationRunResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationRun'] = ResolversParentTypes['CompensationRun']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompensationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompensationTotalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompensationTotal'] = ResolversParentTypes['CompensationTotal']> = {
  buyers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideFinanceGateResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecideFinanceGateResult'] = ResolversParentTypes['DecideFinanceGateResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'NeedsSecondPerson' | 'NotTheProposer' | 'Proposal' | 'ProposalOver' | 'StaleProposal' | 'UnknownProposal', ParentType, ContextType>;
};

export type EraseBuyerResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EraseBuyerResult'] = ResolversParentTypes['EraseBuyerResult']> = {
  __resolveType: TypeResolveFn<'Erasure' | 'OrdersStillOpen' | 'UnknownBuyer', ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ErasureService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Erasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasureServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ErasureService'] = ResolversParentTypes['ErasureService']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinanceGateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FinanceGate'] = ResolversParentTypes['FinanceGate']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  fromMinor?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  shopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ForceStatusResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ForceStatusResult'] = ResolversParentTypes['ForceStatusResult']> = {
  __resolveType: TypeResolveFn<'NothingToForce' | 'Order' | 'OrderHeld' | 'UnknownOrder', ParentType, ContextType>;
};

export type HoldNotReleasableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoldNotReleasable'] = ResolversParentTypes['HoldNotReleasable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['HoldKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  compensationRuns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompensationRun']>>, ParentType, ContextType>;
  compensationTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompensationTotal']>>, ParentType, ContextType>;
  compensations?: Resolver<Maybe<ResolversTypes['CompensationConnection']>, ParentType, ContextType, Partial<IncidentCompensationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionStops?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionStop']>>, ParentType, ContextType>;
};

export type InvalidProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidProposal'] = ResolversParentTypes['InvalidProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftRegionStopResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LiftRegionStopResult'] = ResolversParentTypes['LiftRegionStopResult']> = {
  __resolveType: TypeResolveFn<'RegionStop' | 'UnknownRegionStop', ParentType, ContextType>;
};

export type MendAddressResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MendAddressResult'] = ResolversParentTypes['MendAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressMended' | 'AddressRefused', ParentType, ContextType>;
};

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type MoreThanLeftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MoreThanLeft'] = ResolversParentTypes['MoreThanLeft']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveCompensationResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MoveCompensationResult'] = ResolversParentTypes['MoveCompensationResult']> = {
  __resolveType: TypeResolveFn<'Compensation' | 'CompensationNotMovable' | 'UnknownCompensation', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlert?: Resolver<ResolversTypes['AcknowledgeAlertResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'id'>>;
  approveOrder?: Resolver<ResolversTypes['ApproveOrderResult'], ParentType, ContextType, RequireFields<MutationApproveOrderArgs, 'id'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderResult'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'id' | 'reason'>>;
  compensateIncident?: Resolver<ResolversTypes['CompensationRun'], ParentType, ContextType, RequireFields<MutationCompensateIncidentArgs, 'input'>>;
  decideFinanceGate?: Resolver<ResolversTypes['DecideFinanceGateResult'], ParentType, ContextType, RequireFields<MutationDecideFinanceGateArgs, 'id' | 'reason' | 'verdict'>>;
  eraseBuyer?: Resolver<Maybe<ResolversTypes['EraseBuyerResult']>, ParentType, ContextType, RequireFields<MutationEraseBuyerArgs, 'input'>>;
  forceStatus?: Resolver<ResolversTypes['ForceStatusResult'], ParentType, ContextType, RequireFields<MutationForceStatusArgs, 'id' | 'reason' | 'status'>>;
  grantCompensation?: Resolver<ResolversTypes['MoveCompensationResult'], ParentType, ContextType, RequireFields<MutationGrantCompensationArgs, 'id' | 'reason'>>;
  liftRegionStop?: Resolver<ResolversTypes['LiftRegionStopResult'], ParentType, ContextType, RequireFields<MutationLiftRegionStopArgs, 'id' | 'reason'>>;
  mendAddress?: Resolver<ResolversTypes['MendAddressResult'], ParentType, ContextType, RequireFields<MutationMendAddressArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldResult'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'orderId' | 'reason'>>;
  proposeCompensation?: Resolver<ResolversTypes['ProposeCompensationResult'], ParentType, ContextType, RequireFields<MutationProposeCompensationArgs, 'input' | 'orderId'>>;
  proposeFinanceGate?: Resolver<ResolversTypes['ProposeFinanceGateResult'], ParentType, ContextType, RequireFields<MutationProposeFinanceGateArgs, 'input' | 'reason'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'kind' | 'orderId' | 'reason'>>;
  revokeCompensation?: Resolver<ResolversTypes['MoveCompensationResult'], ParentType, ContextType, RequireFields<MutationRevokeCompensationArgs, 'id' | 'reason'>>;
  saveFinanceGate?: Resolver<ResolversTypes['FinanceGate'], ParentType, ContextType, RequireFields<MutationSaveFinanceGateArgs, 'input'>>;
  sendAddressLink?: Resolver<ResolversTypes['SendAddressLinkResult'], ParentType, ContextType, RequireFields<MutationSendAddressLinkArgs, 'orderId'>>;
  shipOrder?: Resolver<ResolversTypes['ShipOrderResult'], ParentType, ContextType, RequireFields<MutationShipOrderArgs, 'input'>>;
  stopRegion?: Resolver<ResolversTypes['RegionStop'], ParentType, ContextType, RequireFields<MutationStopRegionArgs, 'input'>>;
};

export type NeedsSecondPersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NeedsSecondPerson'] = ResolversParentTypes['NeedsSecondPerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyToShipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotReadyToShip'] = ResolversParentTypes['NotReadyToShip']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTheProposerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotTheProposer'] = ResolversParentTypes['NotTheProposer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToApproveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToApprove'] = ResolversParentTypes['NothingToApprove']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToForceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToForce'] = ResolversParentTypes['NothingToForce']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToShipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToShip'] = ResolversParentTypes['NothingToShip']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AddressFix']>>, ParentType, ContextType>;
  afterSale?: Resolver<ResolversTypes['AfterSaleState'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType>;
  buyerRemark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canShip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['OrderHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  linesKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['OrderLogConnection'], ParentType, ContextType, Partial<OrderLogArgs>>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  postage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Receiver']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderHeldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderHeld'] = ResolversParentTypes['OrderHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['OrderHold']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderHoldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderHold'] = ResolversParentTypes['OrderHold']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FactSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  afterSale?: Resolver<ResolversTypes['AfterSaleState'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  skuCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderLogConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLogConnection'] = ResolversParentTypes['OrderLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderLogEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLogEdge'] = ResolversParentTypes['OrderLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLogEntry'], ParentType, ContextType>;
};

export type OrderLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLogEntry'] = ResolversParentTypes['OrderLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  axis?: Resolver<ResolversTypes['LogAxis'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['HoldKind']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FactSource'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderStatusChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderStatusChanged'] = ResolversParentTypes['OrderStatusChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrdersInStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrdersInStatus'] = ResolversParentTypes['OrdersInStatus']> = {
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrdersStillOpenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrdersStillOpen'] = ResolversParentTypes['OrdersStillOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord'], FederationReferenceType extends FederationReferenceTypes['PersonalRecord'] = FederationReferenceTypes['PersonalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonalRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonalRecordConnection'] = ResolversParentTypes['PersonalRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonalRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonalRecordEdge'] = ResolversParentTypes['PersonalRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalRecord'], ParentType, ContextType>;
};

export type PlaceHoldResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlaceHoldResult'] = ResolversParentTypes['PlaceHoldResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'TooLate' | 'UnknownOrder', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AddressLinkNotSent' | 'AddressNotHeld' | 'AddressRefused' | 'AlreadyCompensated' | 'BuyerUnknown' | 'CompensationNotMovable' | 'HoldNotReleasable' | 'InvalidProposal' | 'MoreThanLeft' | 'NeedsSecondPerson' | 'NotReadyToShip' | 'NotTheProposer' | 'NothingToApprove' | 'NothingToForce' | 'NothingToShip' | 'OrderHeld' | 'OrdersStillOpen' | 'ProposalOver' | 'StaleProposal' | 'TooLate' | 'UnknownAlert' | 'UnknownBuyer' | 'UnknownCompensation' | 'UnknownLine' | 'UnknownOrder' | 'UnknownProposal' | 'UnknownRegionStop' | 'VoucherTaken', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  baseRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ProposalImpact'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalCount'] = ResolversParentTypes['ProposalCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalImpactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalImpact'] = ResolversParentTypes['ProposalImpact']> = {
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProposalCount']>, ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposalOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalOver'] = ResolversParentTypes['ProposalOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeCompensationResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeCompensationResult'] = ResolversParentTypes['ProposeCompensationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyCompensated' | 'BuyerUnknown' | 'Compensation' | 'UnknownOrder', ParentType, ContextType>;
};

export type ProposeFinanceGateResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeFinanceGateResult'] = ResolversParentTypes['ProposeFinanceGateResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addressLink?: Resolver<Maybe<ResolversTypes['AddressLink']>, ParentType, ContextType, RequireFields<QueryAddressLinkArgs, 'token'>>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<QueryAlertsArgs>>;
  erasures?: Resolver<Maybe<ResolversTypes['ErasureConnection']>, ParentType, ContextType, Partial<QueryErasuresArgs>>;
  exportBuyer?: Resolver<Maybe<ResolversTypes['PersonalRecordConnection']>, ParentType, ContextType, RequireFields<QueryExportBuyerArgs, 'input'>>;
  financeGateProposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<QueryFinanceGateProposalsArgs>>;
  financeGates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FinanceGate']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByExternalId?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByExternalIdArgs, 'channel' | 'externalId' | 'shopId'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  regionStops?: Resolver<Maybe<ResolversTypes['RegionStopConnection']>, ParentType, ContextType, Partial<QueryRegionStopsArgs>>;
  shippedNotCleared?: Resolver<Maybe<ResolversTypes['ShippedNotClearedConnection']>, ParentType, ContextType, Partial<QueryShippedNotClearedArgs>>;
};

export type ReceiverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Receiver'] = ResolversParentTypes['Receiver']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionStopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegionStop'] = ResolversParentTypes['RegionStop']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordersHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersHeldEver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['StoppedRegion']>, ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegionStopState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionStopConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegionStopConnection'] = ResolversParentTypes['RegionStopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionStopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegionStop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionStopEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegionStopEdge'] = ResolversParentTypes['RegionStopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionStop'], ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'HoldNotReleasable' | 'Order' | 'UnknownOrder', ParentType, ContextType>;
};

export type SendAddressLinkResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SendAddressLinkResult'] = ResolversParentTypes['SendAddressLinkResult']> = {
  __resolveType: TypeResolveFn<'AddressFix' | 'AddressLinkNotSent' | 'AddressNotHeld' | 'UnknownOrder', ParentType, ContextType>;
};

export type ShipOrderResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShipOrderResult'] = ResolversParentTypes['ShipOrderResult']> = {
  __resolveType: TypeResolveFn<'MoreThanLeft' | 'NotReadyToShip' | 'NothingToShip' | 'Order' | 'OrderHeld' | 'UnknownLine' | 'UnknownOrder' | 'VoucherTaken', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  trackingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShippedNotClearedConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShippedNotClearedConnection'] = ResolversParentTypes['ShippedNotClearedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ShippedNotClearedTotal']>, ParentType, ContextType>;
};

export type ShippedNotClearedTotalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShippedNotClearedTotal'] = ResolversParentTypes['ShippedNotClearedTotal']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordersByStatus?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrdersInStatus']>>, ParentType, ContextType>;
};

export type SkuResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Sku'] = ResolversParentTypes['Sku']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaleProposal'] = ResolversParentTypes['StaleProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoppedRegionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoppedRegion'] = ResolversParentTypes['StoppedRegion']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderStatusChanged?: SubscriptionResolver<ResolversTypes['OrderStatusChanged'], "orderStatusChanged", ParentType, ContextType, Partial<SubscriptionOrderStatusChangedArgs>>;
};

export type TooLateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownAlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownAlert'] = ResolversParentTypes['UnknownAlert']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownBuyerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownBuyer'] = ResolversParentTypes['UnknownBuyer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCompensationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownCompensation'] = ResolversParentTypes['UnknownCompensation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownLine'] = ResolversParentTypes['UnknownLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownOrder'] = ResolversParentTypes['UnknownOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownProposal'] = ResolversParentTypes['UnknownProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRegionStopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownRegionStop'] = ResolversParentTypes['UnknownRegionStop']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTakenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VoucherTaken'] = ResolversParentTypes['VoucherTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  AddressFix?: AddressFixResolvers<ContextType>;
  AddressLink?: AddressLinkResolvers<ContextType>;
  AddressLinkNotSent?: AddressLinkNotSentResolvers<ContextType>;
  AddressMended?: AddressMendedResolvers<ContextType>;
  AddressNotHeld?: AddressNotHeldResolvers<ContextType>;
  AddressRefused?: AddressRefusedResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlreadyCompensated?: AlreadyCompensatedResolvers<ContextType>;
  ApproveOrderResult?: ApproveOrderResultResolvers<ContextType>;
  Buyer?: BuyerResolvers<ContextType>;
  BuyerUnknown?: BuyerUnknownResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  Compensation?: CompensationResolvers<ContextType>;
  CompensationConnection?: CompensationConnectionResolvers<ContextType>;
  CompensationEdge?: CompensationEdgeResolvers<ContextType>;
  CompensationEntry?: CompensationEntryResolvers<ContextType>;
  CompensationNotMovable?: CompensationNotMovableResolvers<ContextType>;
  CompensationRun?: CompensationRunResolvers<ContextType>;
  CompensationTotal?: CompensationTotalResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideFinanceGateResult?: DecideFinanceGateResultResolvers<ContextType>;
  EraseBuyerResult?: EraseBuyerResultResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasureService?: ErasureServiceResolvers<ContextType>;
  FinanceGate?: FinanceGateResolvers<ContextType>;
  ForceStatusResult?: ForceStatusResultResolvers<ContextType>;
  HoldNotReleasable?: HoldNotReleasableResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  InvalidProposal?: InvalidProposalResolvers<ContextType>;
  LiftRegionStopResult?: LiftRegionStopResultResolvers<ContextType>;
  MendAddressResult?: MendAddressResultResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MoreThanLeft?: MoreThanLeftResolvers<ContextType>;
  MoveCompensationResult?: MoveCompensationResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedsSecondPerson?: NeedsSecondPersonResolvers<ContextType>;
  NotReadyToShip?: NotReadyToShipResolvers<ContextType>;
  NotTheProposer?: NotTheProposerResolvers<ContextType>;
  NothingToApprove?: NothingToApproveResolvers<ContextType>;
  NothingToForce?: NothingToForceResolvers<ContextType>;
  NothingToShip?: NothingToShipResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderHeld?: OrderHeldResolvers<ContextType>;
  OrderHold?: OrderHoldResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLogConnection?: OrderLogConnectionResolvers<ContextType>;
  OrderLogEdge?: OrderLogEdgeResolvers<ContextType>;
  OrderLogEntry?: OrderLogEntryResolvers<ContextType>;
  OrderStatusChanged?: OrderStatusChangedResolvers<ContextType>;
  OrdersInStatus?: OrdersInStatusResolvers<ContextType>;
  OrdersStillOpen?: OrdersStillOpenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PersonalRecordConnection?: PersonalRecordConnectionResolvers<ContextType>;
  PersonalRecordEdge?: PersonalRecordEdgeResolvers<ContextType>;
  PlaceHoldResult?: PlaceHoldResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalCount?: ProposalCountResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalImpact?: ProposalImpactResolvers<ContextType>;
  ProposalOver?: ProposalOverResolvers<ContextType>;
  ProposeCompensationResult?: ProposeCompensationResultResolvers<ContextType>;
  ProposeFinanceGateResult?: ProposeFinanceGateResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receiver?: ReceiverResolvers<ContextType>;
  RegionStop?: RegionStopResolvers<ContextType>;
  RegionStopConnection?: RegionStopConnectionResolvers<ContextType>;
  RegionStopEdge?: RegionStopEdgeResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  SendAddressLinkResult?: SendAddressLinkResultResolvers<ContextType>;
  ShipOrderResult?: ShipOrderResultResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShippedNotClearedConnection?: ShippedNotClearedConnectionResolvers<ContextType>;
  ShippedNotClearedTotal?: ShippedNotClearedTotalResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Sku?: SkuResolvers<ContextType>;
  StaleProposal?: StaleProposalResolvers<ContextType>;
  StoppedRegion?: StoppedRegionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TooLate?: TooLateResolvers<ContextType>;
  UnknownAlert?: UnknownAlertResolvers<ContextType>;
  UnknownBuyer?: UnknownBuyerResolvers<ContextType>;
  UnknownCompensation?: UnknownCompensationResolvers<ContextType>;
  UnknownLine?: UnknownLineResolvers<ContextType>;
  UnknownOrder?: UnknownOrderResolvers<ContextType>;
  UnknownProposal?: UnknownProposalResolvers<ContextType>;
  UnknownRegionStop?: UnknownRegionStopResolvers<ContextType>;
  VoucherTaken?: VoucherTakenResolvers<ContextType>;
};

