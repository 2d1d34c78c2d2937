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

/** The ticket as it is now, or why it was not changed. */
export type AssignTicketResult = Ticket | TicketAlreadyClosed | UnknownTicketAgent;

/** What the rule would have done, or why it is none. */
export type BacktestRiskRuleResult = InvalidRiskRule | RiskBacktest;

/** The incident as it is now, or why it was not changed. */
export type ChangeIncidentResult = Incident | IncidentClosed | UnknownIncident;

/** The feed as it is now, or why it was not changed. */
export type ChangeNewsFeedResult = NewsFeed | UnknownNewsFeed;

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

/** A complaint that came from a CRM. What the buyer said and how to reach the buyer rest sealed. */
export type Complaint = {
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
  /** Checks with their cursors. */
  readonly edges: ReadonlyArray<ComplianceCheckEdge>;
  /** The checks alone. */
  readonly nodes: ReadonlyArray<ComplianceCheck>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A check in a list. */
export type ComplianceCheckEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The check. */
  readonly node: ComplianceCheck;
};

/** One reason. */
export type ComplianceGround = {
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

/** What one unit of a currency was worth in another from a day on: numerator / 10^scale, exactly. */
export type CurrencyRate = {
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
  /** Rates with their cursors. */
  readonly edges: ReadonlyArray<CurrencyRateEdge>;
  /** The rates alone. */
  readonly nodes: ReadonlyArray<CurrencyRate>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A currency rate in a list. */
export type CurrencyRateEdge = {
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
export type DecideProposalResult = InvalidProposal | NeedsSecondPerson | NotTheProposer | Proposal | ProposalOver | StaleProposal | UnknownProposal;

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
  /** Rules with their cursors. */
  readonly edges: ReadonlyArray<DutyRuleEdge>;
  /** The rules alone. */
  readonly nodes: ReadonlyArray<DutyRule>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A duty rule in a list. */
export type DutyRuleEdge = {
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
  /** Why. */
  readonly why: DutyMissing;
};

/** The exception as it ended, or why it did not. */
export type EndRiskExceptionResult = InvalidRiskException | RiskException;

/** The ticket as it is now, or why it was not changed. */
export type HandBackTicketResult = Ticket | TicketAlreadyClosed | TicketNotYours;

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
export type IncidentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of an incident's timeline. */
export type IncidentAct = {
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
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<IncidentActEdge>;
  /** Entries. */
  readonly nodes: ReadonlyArray<IncidentAct>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An entry in its timeline. */
export type IncidentActEdge = {
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
  /** INCIDENT_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** A page of incidents. */
export type IncidentConnection = {
  /** Incidents with their cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Incidents. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A document kept elsewhere. */
export type IncidentDocument = {
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
  /** INCIDENT_NOT_MOVABLE. */
  readonly code: Scalars['String']['output'];
  /** What it is, and what it does not become. */
  readonly message: Scalars['String']['output'];
};

/** A country, or one of its provinces. */
export type IncidentRegion = {
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

/** This cannot be proposed, or no longer be approved. */
export type InvalidProposal = Problem & {
  /** INVALID_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The exception cannot be made or ended like this. */
export type InvalidRiskException = Problem & {
  /** INVALID_RISK_EXCEPTION */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The policy cannot be used like this. */
export type InvalidRiskPolicy = Problem & {
  /** INVALID_RISK_POLICY */
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

/** The agent cannot be set like this. */
export type InvalidTicketAgent = Problem & {
  /** INVALID_TICKET_AGENT */
  readonly code: Scalars['String']['output'];
  /** The faults, one by one. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  /** All faults in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The class cannot be saved like this. */
export type InvalidTicketClass = Problem & {
  /** INVALID_TICKET_CLASS */
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

/** Whether one keyword is enough, or all have to occur. */
export type KeywordMatch =
  /** All have to occur. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

/** The ticket that goes on, or why nothing was changed. */
export type MergeTicketsResult = Ticket | TicketAlreadyClosed | TicketsNotMergeable;

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

/** An amount of money. */
export type MoneyInput = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['input'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['input'];
};

/** The incident in its new state, or why it was not moved. */
export type MoveIncidentResult = Incident | IncidentNotMovable | UnknownIncident;

export type Mutation = {
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
  /** Gives a ticket to an agent, however much that one has; to the next in turn when none is named. */
  readonly assignTicket: AssignTicketResult;
  /** Changes what a feed is watched for, or pauses it; items seen before are not judged again. Staff of all shops only. */
  readonly changeNewsFeed: ChangeNewsFeedResult;
  /** Closes a ticket; the reason stays with it. SOLVED unless a code is given. */
  readonly closeTicket: CloseTicketResult;
  /** Approves and applies a proposal about borders or risk, rejects it, or withdraws one's own. What both people must be allowed depends on the change. */
  readonly decideProposal: DecideProposalResult;
  /** Ends an exception; it stays readable. */
  readonly endRiskException: EndRiskExceptionResult;
  /** Marks a task as done by the caller; one that was done before stays as it is. */
  readonly finishIncidentTask: ChangeIncidentResult;
  /** Gives the caller's ticket back: it goes to the next agent in turn, never to the same one by itself. */
  readonly handBackTicket: HandBackTicketResult;
  /** Opens a ticket for every complaint of a CSV that a CRM wrote, and for none twice: up to 1,000 rows and 200,000 characters at once. */
  readonly importComplaints: ComplaintImport;
  /** Lets one ticket go on with what another is about; what is asked for later about either goes to the one that stays. */
  readonly mergeTickets: MergeTicketsResult;
  /** Brings an incident into another state: OPEN to MITIGATED or CLOSED, MITIGATED to OPEN or CLOSED, CLOSED to OPEN. */
  readonly moveIncident: MoveIncidentResult;
  /** Adds a note to the timeline of an incident. */
  readonly noteIncident: ChangeIncidentResult;
  /** Opens an incident. Staff of all shops only. */
  readonly openIncident: Incident;
  /** Puts a model that runs in shadow in force for the next orders; the live one of its kind retires. */
  readonly promoteModel: PromoteModelResult;
  /** Proposes to let an order go that the check holds, because what is owed is declared or prepaid; another person has to approve. */
  readonly proposeComplianceRelease: ProposeComplianceReleaseResult;
  /** Proposes a currency rate; it counts once another person approves it. */
  readonly proposeCurrencyRate: ProposeCurrencyRateResult;
  /** Proposes a duty rule, or another one in its place; it counts once another person approves it. */
  readonly proposeDutyRule: ProposeDutyRuleResult;
  /** Proposes another policy for rules and models; it counts once another person approves it. */
  readonly proposeRiskPolicy: ProposeRiskPolicyResult;
  /** Proposes to put a version of a risk rule in force, or to end a rule; it happens once another person approves it. */
  readonly proposeRiskRule: ProposeRiskRuleResult;
  /** Adds a copy of an earlier version in another state: from draft to shadow to live; an older version made live again is a roll-back. With FOUR_EYES=critical LIVE and RETIRED take two people. */
  readonly publishRiskRule: PublishRiskRuleResult;
  /** Opens a closed ticket again; its clocks begin anew. */
  readonly reopenTicket: ReopenTicketResult;
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
  /** Takes the live model of a kind out of force and puts the one before it back; answers the model that retired. */
  readonly rollBackModel: RollBackModelResult;
  /** Adds a version of the policy; in force for the next orders. Versions are never changed or removed. With FOUR_EYES=critical it takes two people. */
  readonly saveRiskPolicy: SaveRiskPolicyResult;
  /** Adds a version of a rule, or a new rule; LIVE unless another state is said, and then in force for the next orders. Versions are never changed or removed: retire a rule instead. With FOUR_EYES=critical nobody saves a LIVE or RETIRED one alone. */
  readonly saveRiskRule: SaveRiskRuleResult;
  /** Sets who an agent is, what the agent can do, and whether the agent is on duty. */
  readonly saveTicketAgent: SaveTicketAgentResult;
  /** Adds a version of a class, or a new class. Open tickets keep the promise they were opened under. */
  readonly saveTicketClass: SaveTicketClassResult;
  /** Lets a draft or a retired model judge every order beside the live one, without effect. */
  readonly shadowModel: ShadowModelResult;
  /** Saves what was suggested as a new version of the rule, in shadow: publishRiskRule puts it in force. */
  readonly takeRiskSuggestion: TakeRiskSuggestionResult;
  /** Takes a ticket that nobody has, or begins with one that was given to the caller: it is answered. */
  readonly takeTicket: TakeTicketResult;
  /** Trains a model from an uploaded CSV, in the background; `riskTraining` tells how far it is. The model comes out as a draft. */
  readonly trainModel: TrainModelResult;
  /** Takes one slice of a CSV of labelled rows (UTF-8, plain or gzipped). Slices rest sealed, and are removed when the training has ended. */
  readonly uploadTrainingPart: UploadTrainingPartResult;
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


export type MutationAssignTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChangeNewsFeedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  settings: NewsFeedSettings;
};


export type MutationCloseTicketArgs = {
  code?: InputMaybe<TicketEnd>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationDecideProposalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  verdict: ProposalVerdict;
};


export type MutationEndRiskExceptionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationFinishIncidentTaskArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
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


export type MutationPromoteModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
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


export type MutationReopenTicketArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
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


export type MutationRollBackModelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: RiskModelKind;
  reason: Scalars['String']['input'];
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


export type MutationShadowModelArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
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
  /** NEEDS_SECOND_PERSON */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** A feed of news that is watched (资讯订阅). */
export type NewsFeed = {
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
  /** Feeds with their cursors. */
  readonly edges: ReadonlyArray<NewsFeedEdge>;
  /** Feeds. */
  readonly nodes: ReadonlyArray<NewsFeed>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A feed in its list. */
export type NewsFeedEdge = {
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
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<NewsItemEdge>;
  /** Items. */
  readonly nodes: ReadonlyArray<NewsItem>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** An item in its list. */
export type NewsItemEdge = {
  /** Pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: NewsItem;
};

/** Only the one who proposed may withdraw. */
export type NotTheProposer = Problem & {
  /** NOT_THE_PROPOSER */
  readonly code: Scalars['String']['output'];
  /** Who that is. */
  readonly message: Scalars['String']['output'];
};

/** No flagged order with this id waits: it is unknown, was never flagged, or has ended. */
export type NothingToReview = Problem & {
  /** NOTHING_TO_REVIEW */
  readonly code: Scalars['String']['output'];
  /** What that means. */
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
  /** Estimate of the duty that would have to be paid afterwards for an order that left; null where no rule says, and without risk:read. */
  readonly backDuty?: Maybe<Money>;
  /** The last compliance check of the order; null while it stays in the country of its shop, and without compliance:read. */
  readonly compliance?: Maybe<ComplianceCheck>;
  readonly country: Scalars['String']['output'];
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  readonly payable: Money;
  /** The last decision on the order; null before it is paid. */
  readonly risk?: Maybe<RiskDecision>;
  readonly shippedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** What becomes of an order on which something is owed. */
export type OwedPolicy =
  /** Held until two people let it go: what is owed is declared, or prepaid (待审). */
  | 'HOLD'
  /** Cleared, with what is owed on record (仅记录). */
  | 'RECORD';

/** Where a list goes on. */
export type PageInfo = {
  /** Pass it as `after` to read the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PersonalRecord = {
  readonly externalId: Scalars['String']['output'];
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** JSON of what risk holds: decisions with their grounds, notes on tickets, complaints, in clear; null without pii:export. */
  readonly risk?: Maybe<Scalars['String']['output']>;
  readonly shopId: Scalars['ID']['output'];
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

/** The proposal, or why there is none. */
export type ProposeComplianceReleaseResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeCurrencyRateResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeDutyRuleResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeRiskPolicyResult = InvalidProposal | Proposal;

/** The proposal, or why there is none. */
export type ProposeRiskRuleResult = InvalidProposal | Proposal;

/** The version as published, or why it was not. */
export type PublishRiskRuleResult = InvalidRiskRule | NeedsSecondPerson | RiskRule | UnknownRiskRule;

/** A row that could not be taken. */
export type QuarantinedComplaint = {
  /** Line of the file where it ends; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it; nothing of what it says. */
  readonly reason: Scalars['String']['output'];
};

export type Query = {
  /** What a rule would have done to the orders judged in a period, on what was known of each order then; nothing is saved or held. Looks at 50,000 decisions at most. */
  readonly backtestRiskRule?: Maybe<BacktestRiskRuleResult>;
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
  /** An incident by its id; null when it is unknown or the caller does not see all shops. */
  readonly incident?: Maybe<Incident>;
  /** Incidents, the newest first; empty for callers who do not see all shops. */
  readonly incidents?: Maybe<IncidentConnection>;
  /**
   * How far orders lie from what a model was trained on, over the last days that are over (1 to 90); null when there is no such
   * model. Models belong to the house: a viewer limited to some shops sees none. `mdl_shipped` is the model that ships.
   */
  readonly modelDrift?: Maybe<RiskModelDrift>;
  /** Feeds of news that are watched, the newest first; empty for callers who do not see all shops. */
  readonly newsFeeds?: Maybe<NewsFeedConnection>;
  /** A proposal; null for one that is not there, and for a viewer of some shops. */
  readonly proposal?: Maybe<Proposal>;
  /** Proposals about borders and about risk, the newest first. They belong to the house: a viewer of some shops sees none. */
  readonly proposals?: Maybe<ProposalConnection>;
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
};


export type QueryBacktestRiskRuleArgs = {
  from: Scalars['DateTime']['input'];
  input: SaveRiskRuleInput;
  shops?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['DateTime']['input'];
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


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<IncidentState>;
};


export type QueryModelDriftArgs = {
  days?: Scalars['Int']['input'];
  modelId: Scalars['ID']['input'];
};


export type QueryNewsFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A country, or one of its provinces, in any usual writing. */
export type RegionInput = {
  /** Code or name of the country: CN, China, 中国. */
  readonly country: Scalars['String']['input'];
  /** Name of the province: 浙江, 浙江省, Zhejiang; the whole country unless said. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
};

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

/** One class, by a model and by the one it goes on from. */
export type RiskClassComparison = {
  /** The class. */
  readonly name: Scalars['String']['output'];
  /** By this model; null where all or none of the texts are of the class. */
  readonly own?: Maybe<RiskClassMetrics>;
  /** By its parent; null also where the parent does not know the class. */
  readonly parent?: Maybe<RiskClassMetrics>;
};

/** One class of a model that is watched. */
export type RiskClassDrift = {
  /** The class. */
  readonly class: Scalars['String']['output'];
  /** Whether the three newest windows have all drifted. */
  readonly drifted: Scalars['Boolean']['output'];
  /** Days put together until there are 500 scores, the newest first; a busy day is a window of its own. */
  readonly windows: ReadonlyArray<RiskDriftWindow>;
};

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

/** How rules and models are weighed for one class of trouble. */
export type RiskClassPolicy = {
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
  /** Why nothing came of it: an exception was made for the buyer, the phone or the address, or the model held it for harmless. */
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

/** What spoke for a class, or against it. */
export type RiskGround = {
  /** Its share in the score, in log odds; negative when it spoke against it. */
  readonly weight: Scalars['Float']['output'];
  /** Letters of the remark, or the name of a figure. */
  readonly what: Scalars['String']['output'];
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

/** Labels of one kind, before it is weighed who said what: of a text the majority counts, of a buyer one text, of a person 300 of a class. */
export type RiskLabelCount = {
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
  /** How it was told apart on the test rows; null when there were too few. */
  readonly metrics?: Maybe<RiskClassMetrics>;
  /** The class. */
  readonly name: Scalars['String']['output'];
  /** Probability from which it counts as found. */
  readonly threshold: Scalars['Float']['output'];
};

/** A model and the one it goes on from, both judged on rows neither has seen. */
export type RiskModelComparison = {
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

/** Decisions of a month (Asia/Shanghai) against what people said of them. */
export type RiskMonthlyReview = {
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

/** What could be changed of a rule. */
export type RiskRuleChange =
  /** It fires at a larger ratio to the mean only. */
  | 'RAISE_RATIO'
  /** It is kept as a tag and holds nothing any more. */
  | 'TAG_ONLY';

/** How a condition is written. */
export type RiskRuleForm = {
  /** Fields a condition may look at. */
  readonly fields: ReadonlyArray<RiskField>;
  /** JSON schema (draft 7) of a condition. */
  readonly schema: Scalars['RiskCondition']['output'];
};

/** What people said of the orders in which one rule fired. */
export type RiskRuleReview = {
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
  /** RISK_SUGGESTION_GONE */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

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

/** Why a rule that fired holds nothing up. */
export type RiskWaiver =
  /** A party of the order is on the allow list. */
  | 'ALLOWED'
  /** The model gave less than the policy's floor. */
  | 'DOUBTED'
  /** It is snoozed for a party of the order. */
  | 'SNOOZED';

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

/** The model, or why it stays where it is. */
export type ShadowModelResult = ModelCannotMove | RiskModel;

/** A shop whose orders come in here. */
export type Shop = {
  /** Id of the shop: shp_ and up to 28 letters, digits, - or _. */
  readonly id: Scalars['ID']['output'];
};

/** What it would change was changed since. */
export type StaleProposal = Problem & {
  /** STALE_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

export type Subscription = {
  /** Orders of yours that were held by risk, as it happens. */
  readonly riskFlagged: RiskFlagged;
  /** Tickets of yours that were opened, for the first time or again, as it happens. */
  readonly ticketOpened: TicketOpened;
};


export type SubscriptionRiskFlaggedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  level?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
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

/** Work for a person (工单). The same trouble with the same subject is reported once. */
export type Ticket = {
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
  /** Who has it. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** TICKET_NOT_YOURS */
  readonly code: Scalars['String']['output'];
  /** Who has it, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A note on a ticket; its text rests sealed. */
export type TicketNote = {
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
  /** TICKET_STILL_OPEN */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** One thing a ticket is about. */
export type TicketSubject = {
  /** Kind of that ticket. */
  readonly kind: Scalars['String']['output'];
  /** An order id, a shop id, another id of the asking service. */
  readonly subject: Scalars['String']['output'];
  /** The ticket that was opened for it. */
  readonly ticketId: Scalars['ID']['output'];
};

/** The tickets cannot be merged, or one of them was before. */
export type TicketsNotMergeable = Problem & {
  /** TICKETS_NOT_MERGEABLE */
  readonly code: Scalars['String']['output'];
  /** Why, and which ticket goes on. */
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
  /** Bytes there are. */
  readonly bytes: Scalars['Int']['output'];
  /** Id of the set. */
  readonly id: Scalars['ID']['output'];
  /** Slices there are. */
  readonly parts: Scalars['Int']['output'];
};

/** There is no such incident or task. */
export type UnknownIncident = Problem & {
  /** UNKNOWN_INCIDENT or UNKNOWN_INCIDENT_TASK. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** There is no such feed. */
export type UnknownNewsFeed = Problem & {
  /** UNKNOWN_NEWS_FEED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** There is no such proposal here. */
export type UnknownProposal = Problem & {
  /** UNKNOWN_PROPOSAL */
  readonly code: Scalars['String']['output'];
  /** What that means. */
  readonly message: Scalars['String']['output'];
};

/** There is no such version of such a rule. */
export type UnknownRiskRule = Problem & {
  /** UNKNOWN_RISK_RULE */
  readonly code: Scalars['String']['output'];
  /** What to look at. */
  readonly message: Scalars['String']['output'];
};

/** Nobody of that name works on tickets. */
export type UnknownTicketAgent = Problem & {
  /** UNKNOWN_TICKET_AGENT */
  readonly code: Scalars['String']['output'];
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
  Incident: Incident;
  Order: Order;
  PersonalRecord: PersonalRecord;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Order'], {"country":true,"payable":{"minor":true,"currency":true},"shippedAt":true}> ) );
  PersonalRecord:
    ( { __typename: 'PersonalRecord' }
    & GraphQLRecursivePick<FederationTypes['PersonalRecord'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PersonalRecord'], {"shopId":true,"externalId":true}> ) );
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
  AssignTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
    | ( UnknownTicketAgent )
  ;
  BacktestRiskRuleResult:
    | ( InvalidRiskRule )
    | ( RiskBacktest )
  ;
  ChangeIncidentResult:
    | ( Incident )
    | ( IncidentClosed )
    | ( UnknownIncident )
  ;
  ChangeNewsFeedResult:
    | ( NewsFeed )
    | ( UnknownNewsFeed )
  ;
  CloseTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
  ;
  DecideProposalResult:
    | ( InvalidProposal )
    | ( NeedsSecondPerson )
    | ( NotTheProposer )
    | ( Proposal )
    | ( ProposalOver )
    | ( StaleProposal )
    | ( UnknownProposal )
  ;
  DutyAnswer:
    | ( DutyQuote )
    | ( DutyUnknown )
  ;
  EndRiskExceptionResult:
    | ( InvalidRiskException )
    | ( RiskException )
  ;
  HandBackTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
    | ( TicketNotYours )
  ;
  MergeTicketsResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
    | ( TicketsNotMergeable )
  ;
  MoveIncidentResult:
    | ( Incident )
    | ( IncidentNotMovable )
    | ( UnknownIncident )
  ;
  PromoteModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  ProposeComplianceReleaseResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  ProposeCurrencyRateResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  ProposeDutyRuleResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  ProposeRiskPolicyResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  ProposeRiskRuleResult:
    | ( InvalidProposal )
    | ( Proposal )
  ;
  PublishRiskRuleResult:
    | ( InvalidRiskRule )
    | ( NeedsSecondPerson )
    | ( RiskRule )
    | ( UnknownRiskRule )
  ;
  ReopenTicketResult:
    | ( Ticket )
    | ( TicketStillOpen )
    | ( TicketsNotMergeable )
  ;
  RetireModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  RetrainFromLabelsResult:
    | ( InvalidTraining )
    | ( RiskTraining )
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
  SaveRiskPolicyResult:
    | ( InvalidRiskPolicy )
    | ( NeedsSecondPerson )
    | ( RiskPolicy )
  ;
  SaveRiskRuleResult:
    | ( InvalidRiskRule )
    | ( NeedsSecondPerson )
    | ( RiskRule )
  ;
  SaveTicketAgentResult:
    | ( InvalidTicketAgent )
    | ( TicketAgent )
  ;
  SaveTicketClassResult:
    | ( InvalidTicketClass )
    | ( TicketClass )
  ;
  ShadowModelResult:
    | ( ModelCannotMove )
    | ( RiskModel )
  ;
  TakeRiskSuggestionResult:
    | ( InvalidRiskRule )
    | ( NeedsSecondPerson )
    | ( RiskRule )
    | ( RiskSuggestionGone )
  ;
  TakeTicketResult:
    | ( Ticket )
    | ( TicketAlreadyClosed )
    | ( TicketNotYours )
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
    | ( IncidentClosed )
    | ( IncidentNotMovable )
    | ( InvalidProposal )
    | ( InvalidRiskException )
    | ( InvalidRiskPolicy )
    | ( InvalidRiskRule )
    | ( InvalidTicketAgent )
    | ( InvalidTicketClass )
    | ( InvalidTraining )
    | ( ModelCannotMove )
    | ( NeedsSecondPerson )
    | ( NotTheProposer )
    | ( NothingToReview )
    | ( ProposalOver )
    | ( RiskSuggestionGone )
    | ( StaleProposal )
    | ( TicketAlreadyClosed )
    | ( TicketNotYours )
    | ( TicketStillOpen )
    | ( TicketsNotMergeable )
    | ( UnknownIncident )
    | ( UnknownNewsFeed )
    | ( UnknownProposal )
    | ( UnknownRiskRule )
    | ( UnknownTicketAgent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddRiskExceptionInput: AddRiskExceptionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddRiskExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRiskExceptionResult']>;
  AddTicketNoteInput: AddTicketNoteInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlreadyReviewed: ResolverTypeWrapper<AlreadyReviewed>;
  AssignTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignTicketResult']>;
  BacktestRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BacktestRiskRuleResult']>;
  ChangeIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeIncidentResult']>;
  ChangeNewsFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNewsFeedResult']>;
  Channel: Channel;
  CloseTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTicketResult']>;
  Complaint: ResolverTypeWrapper<Complaint>;
  ComplaintColumns: ComplaintColumns;
  ComplaintImport: ResolverTypeWrapper<ComplaintImport>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComplianceCheck: ResolverTypeWrapper<ComplianceCheck>;
  ComplianceCheckConnection: ResolverTypeWrapper<ComplianceCheckConnection>;
  ComplianceCheckEdge: ResolverTypeWrapper<ComplianceCheckEdge>;
  ComplianceGround: ResolverTypeWrapper<ComplianceGround>;
  ComplianceGroundCode: ComplianceGroundCode;
  ComplianceOutcome: ComplianceOutcome;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CurrencyRate: ResolverTypeWrapper<CurrencyRate>;
  CurrencyRateConnection: ResolverTypeWrapper<CurrencyRateConnection>;
  CurrencyRateEdge: ResolverTypeWrapper<CurrencyRateEdge>;
  CurrencyRateInput: CurrencyRateInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideProposalResult']>;
  DutyAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DutyAnswer']>;
  DutyBasis: DutyBasis;
  DutyEffect: DutyEffect;
  DutyMissing: DutyMissing;
  DutyQuote: ResolverTypeWrapper<DutyQuote>;
  DutyQuoteInput: DutyQuoteInput;
  DutyRule: ResolverTypeWrapper<DutyRule>;
  DutyRuleConnection: ResolverTypeWrapper<DutyRuleConnection>;
  DutyRuleEdge: ResolverTypeWrapper<DutyRuleEdge>;
  DutyRuleInput: DutyRuleInput;
  DutyUnknown: ResolverTypeWrapper<DutyUnknown>;
  EndRiskExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRiskExceptionResult']>;
  HandBackTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandBackTicketResult']>;
  HoldKind: HoldKind;
  ImportComplaintsInput: ImportComplaintsInput;
  Incident: ResolverTypeWrapper<Incident>;
  IncidentAct: ResolverTypeWrapper<IncidentAct>;
  IncidentActConnection: ResolverTypeWrapper<IncidentActConnection>;
  IncidentActEdge: ResolverTypeWrapper<IncidentActEdge>;
  IncidentActKind: IncidentActKind;
  IncidentClosed: ResolverTypeWrapper<IncidentClosed>;
  IncidentConnection: ResolverTypeWrapper<IncidentConnection>;
  IncidentDocument: ResolverTypeWrapper<IncidentDocument>;
  IncidentDocumentInput: IncidentDocumentInput;
  IncidentEdge: ResolverTypeWrapper<IncidentEdge>;
  IncidentKind: IncidentKind;
  IncidentNotMovable: ResolverTypeWrapper<IncidentNotMovable>;
  IncidentRegion: ResolverTypeWrapper<IncidentRegion>;
  IncidentState: IncidentState;
  IncidentTask: ResolverTypeWrapper<IncidentTask>;
  IncidentTaskInput: IncidentTaskInput;
  InvalidProposal: ResolverTypeWrapper<InvalidProposal>;
  InvalidRiskException: ResolverTypeWrapper<InvalidRiskException>;
  InvalidRiskPolicy: ResolverTypeWrapper<InvalidRiskPolicy>;
  InvalidRiskRule: ResolverTypeWrapper<InvalidRiskRule>;
  InvalidTicketAgent: ResolverTypeWrapper<InvalidTicketAgent>;
  InvalidTicketClass: ResolverTypeWrapper<InvalidTicketClass>;
  InvalidTraining: ResolverTypeWrapper<InvalidTraining>;
  KeywordMatch: KeywordMatch;
  MergeTicketsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeTicketsResult']>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  ModelCannotMove: ResolverTypeWrapper<ModelCannotMove>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveIncidentResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedsSecondPerson: ResolverTypeWrapper<NeedsSecondPerson>;
  NewsFeed: ResolverTypeWrapper<NewsFeed>;
  NewsFeedConnection: ResolverTypeWrapper<NewsFeedConnection>;
  NewsFeedEdge: ResolverTypeWrapper<NewsFeedEdge>;
  NewsFeedSettings: NewsFeedSettings;
  NewsItem: ResolverTypeWrapper<NewsItem>;
  NewsItemConnection: ResolverTypeWrapper<NewsItemConnection>;
  NewsItemEdge: ResolverTypeWrapper<NewsItemEdge>;
  NotTheProposer: ResolverTypeWrapper<NotTheProposer>;
  NothingToReview: ResolverTypeWrapper<NothingToReview>;
  OpenIncidentInput: OpenIncidentInput;
  Order: ResolverTypeWrapper<Order>;
  OrderStatus: OrderStatus;
  OwedPolicy: OwedPolicy;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  PromoteModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromoteModelResult']>;
  Proposal: ResolverTypeWrapper<Proposal>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnection>;
  ProposalCount: ResolverTypeWrapper<ProposalCount>;
  ProposalEdge: ResolverTypeWrapper<ProposalEdge>;
  ProposalImpact: ResolverTypeWrapper<ProposalImpact>;
  ProposalOver: ResolverTypeWrapper<ProposalOver>;
  ProposalState: ProposalState;
  ProposalVerdict: ProposalVerdict;
  ProposeComplianceReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeComplianceReleaseResult']>;
  ProposeCurrencyRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCurrencyRateResult']>;
  ProposeDutyRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeDutyRuleResult']>;
  ProposeRiskPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRiskPolicyResult']>;
  ProposeRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRiskRuleResult']>;
  PublishRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRiskRuleResult']>;
  QuarantinedComplaint: ResolverTypeWrapper<QuarantinedComplaint>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionInput: RegionInput;
  RemarkField: RemarkField;
  ReopenTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenTicketResult']>;
  RetireModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireModelResult']>;
  RetrainFromLabelsInput: RetrainFromLabelsInput;
  RetrainFromLabelsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetrainFromLabelsResult']>;
  ReviewOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewOrderResult']>;
  ReviewVerdict: ReviewVerdict;
  RiskBacktest: ResolverTypeWrapper<RiskBacktest>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RiskClassComparison: ResolverTypeWrapper<RiskClassComparison>;
  RiskClassDrift: ResolverTypeWrapper<RiskClassDrift>;
  RiskClassMetrics: ResolverTypeWrapper<RiskClassMetrics>;
  RiskClassPolicy: ResolverTypeWrapper<RiskClassPolicy>;
  RiskClassPolicyInput: RiskClassPolicyInput;
  RiskCondition: ResolverTypeWrapper<Scalars['RiskCondition']['output']>;
  RiskDecision: ResolverTypeWrapper<RiskDecision>;
  RiskDecisionConnection: ResolverTypeWrapper<RiskDecisionConnection>;
  RiskDecisionEdge: ResolverTypeWrapper<RiskDecisionEdge>;
  RiskDetector: RiskDetector;
  RiskDriftState: RiskDriftState;
  RiskDriftWindow: ResolverTypeWrapper<RiskDriftWindow>;
  RiskException: ResolverTypeWrapper<RiskException>;
  RiskExceptionConnection: ResolverTypeWrapper<RiskExceptionConnection>;
  RiskExceptionEdge: ResolverTypeWrapper<RiskExceptionEdge>;
  RiskExceptionEffect: RiskExceptionEffect;
  RiskField: ResolverTypeWrapper<RiskField>;
  RiskFieldKind: RiskFieldKind;
  RiskFinding: ResolverTypeWrapper<RiskFinding>;
  RiskFlagged: ResolverTypeWrapper<RiskFlagged>;
  RiskGround: ResolverTypeWrapper<RiskGround>;
  RiskInterval: ResolverTypeWrapper<RiskInterval>;
  RiskLabelCount: ResolverTypeWrapper<RiskLabelCount>;
  RiskLabelSource: RiskLabelSource;
  RiskModel: ResolverTypeWrapper<RiskModel>;
  RiskModelCard: ResolverTypeWrapper<RiskModelCard>;
  RiskModelClass: ResolverTypeWrapper<RiskModelClass>;
  RiskModelComparison: ResolverTypeWrapper<RiskModelComparison>;
  RiskModelData: ResolverTypeWrapper<RiskModelData>;
  RiskModelDrift: ResolverTypeWrapper<RiskModelDrift>;
  RiskModelKind: RiskModelKind;
  RiskModelLabel: ResolverTypeWrapper<RiskModelLabel>;
  RiskModelMove: ResolverTypeWrapper<RiskModelMove>;
  RiskModelState: RiskModelState;
  RiskMonthlyReview: ResolverTypeWrapper<RiskMonthlyReview>;
  RiskOpinion: ResolverTypeWrapper<RiskOpinion>;
  RiskOutcome: RiskOutcome;
  RiskOverlap: ResolverTypeWrapper<RiskOverlap>;
  RiskParty: RiskParty;
  RiskPolicy: ResolverTypeWrapper<RiskPolicy>;
  RiskReason: ResolverTypeWrapper<RiskReason>;
  RiskRule: ResolverTypeWrapper<RiskRule>;
  RiskRuleChange: RiskRuleChange;
  RiskRuleForm: ResolverTypeWrapper<RiskRuleForm>;
  RiskRuleReview: ResolverTypeWrapper<RiskRuleReview>;
  RiskRuleState: RiskRuleState;
  RiskSuggestion: ResolverTypeWrapper<RiskSuggestion>;
  RiskSuggestionGone: ResolverTypeWrapper<RiskSuggestionGone>;
  RiskTest: ResolverTypeWrapper<RiskTest>;
  RiskTraining: ResolverTypeWrapper<RiskTraining>;
  RiskTrainingStatus: RiskTrainingStatus;
  RiskWaiver: RiskWaiver;
  RollBackModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackModelResult']>;
  SaveRiskPolicyInput: SaveRiskPolicyInput;
  SaveRiskPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRiskPolicyResult']>;
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRiskRuleResult']>;
  SaveTicketAgentInput: SaveTicketAgentInput;
  SaveTicketAgentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTicketAgentResult']>;
  SaveTicketClassInput: SaveTicketClassInput;
  SaveTicketClassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTicketClassResult']>;
  ShadowModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShadowModelResult']>;
  Shop: ResolverTypeWrapper<Shop>;
  StaleProposal: ResolverTypeWrapper<StaleProposal>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeRiskSuggestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeRiskSuggestionResult']>;
  TakeTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeTicketResult']>;
  Ticket: ResolverTypeWrapper<Ticket>;
  TicketAct: ResolverTypeWrapper<TicketAct>;
  TicketActKind: TicketActKind;
  TicketAgent: ResolverTypeWrapper<TicketAgent>;
  TicketAlreadyClosed: ResolverTypeWrapper<TicketAlreadyClosed>;
  TicketAttachment: ResolverTypeWrapper<TicketAttachment>;
  TicketAttachmentInput: TicketAttachmentInput;
  TicketBreach: TicketBreach;
  TicketClass: ResolverTypeWrapper<TicketClass>;
  TicketCloseCode: TicketCloseCode;
  TicketConnection: ResolverTypeWrapper<TicketConnection>;
  TicketEdge: ResolverTypeWrapper<TicketEdge>;
  TicketEnd: TicketEnd;
  TicketFilter: TicketFilter;
  TicketNotYours: ResolverTypeWrapper<TicketNotYours>;
  TicketNote: ResolverTypeWrapper<TicketNote>;
  TicketOpened: ResolverTypeWrapper<TicketOpened>;
  TicketOrder: TicketOrder;
  TicketSeverity: TicketSeverity;
  TicketStatistics: ResolverTypeWrapper<TicketStatistics>;
  TicketStatisticsGroup: TicketStatisticsGroup;
  TicketStillOpen: ResolverTypeWrapper<TicketStillOpen>;
  TicketSubject: ResolverTypeWrapper<TicketSubject>;
  TicketsNotMergeable: ResolverTypeWrapper<TicketsNotMergeable>;
  TrainModelInput: TrainModelInput;
  TrainModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainModelResult']>;
  TrainingSet: ResolverTypeWrapper<TrainingSet>;
  UnknownIncident: ResolverTypeWrapper<UnknownIncident>;
  UnknownNewsFeed: ResolverTypeWrapper<UnknownNewsFeed>;
  UnknownProposal: ResolverTypeWrapper<UnknownProposal>;
  UnknownRiskRule: ResolverTypeWrapper<UnknownRiskRule>;
  UnknownTicketAgent: ResolverTypeWrapper<UnknownTicketAgent>;
  UploadTrainingPartInput: UploadTrainingPartInput;
  UploadTrainingPartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadTrainingPartResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddRiskExceptionInput: AddRiskExceptionInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddRiskExceptionResult: ResolversUnionTypes<ResolversParentTypes>['AddRiskExceptionResult'];
  AddTicketNoteInput: AddTicketNoteInput;
  Boolean: Scalars['Boolean']['output'];
  AlreadyReviewed: AlreadyReviewed;
  AssignTicketResult: ResolversUnionTypes<ResolversParentTypes>['AssignTicketResult'];
  BacktestRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['BacktestRiskRuleResult'];
  ChangeIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ChangeIncidentResult'];
  ChangeNewsFeedResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNewsFeedResult'];
  CloseTicketResult: ResolversUnionTypes<ResolversParentTypes>['CloseTicketResult'];
  Complaint: Complaint;
  ComplaintColumns: ComplaintColumns;
  ComplaintImport: ComplaintImport;
  Int: Scalars['Int']['output'];
  ComplianceCheck: ComplianceCheck;
  ComplianceCheckConnection: ComplianceCheckConnection;
  ComplianceCheckEdge: ComplianceCheckEdge;
  ComplianceGround: ComplianceGround;
  Currency: Scalars['Currency']['output'];
  CurrencyRate: CurrencyRate;
  CurrencyRateConnection: CurrencyRateConnection;
  CurrencyRateEdge: CurrencyRateEdge;
  CurrencyRateInput: CurrencyRateInput;
  DateTime: Scalars['DateTime']['output'];
  DecideProposalResult: ResolversUnionTypes<ResolversParentTypes>['DecideProposalResult'];
  DutyAnswer: ResolversUnionTypes<ResolversParentTypes>['DutyAnswer'];
  DutyQuote: DutyQuote;
  DutyQuoteInput: DutyQuoteInput;
  DutyRule: DutyRule;
  DutyRuleConnection: DutyRuleConnection;
  DutyRuleEdge: DutyRuleEdge;
  DutyRuleInput: DutyRuleInput;
  DutyUnknown: DutyUnknown;
  EndRiskExceptionResult: ResolversUnionTypes<ResolversParentTypes>['EndRiskExceptionResult'];
  HandBackTicketResult: ResolversUnionTypes<ResolversParentTypes>['HandBackTicketResult'];
  ImportComplaintsInput: ImportComplaintsInput;
  Incident: Incident | FederationReferenceTypes['Incident'];
  IncidentAct: IncidentAct;
  IncidentActConnection: IncidentActConnection;
  IncidentActEdge: IncidentActEdge;
  IncidentClosed: IncidentClosed;
  IncidentConnection: IncidentConnection;
  IncidentDocument: IncidentDocument;
  IncidentDocumentInput: IncidentDocumentInput;
  IncidentEdge: IncidentEdge;
  IncidentNotMovable: IncidentNotMovable;
  IncidentRegion: IncidentRegion;
  IncidentTask: IncidentTask;
  IncidentTaskInput: IncidentTaskInput;
  InvalidProposal: InvalidProposal;
  InvalidRiskException: InvalidRiskException;
  InvalidRiskPolicy: InvalidRiskPolicy;
  InvalidRiskRule: InvalidRiskRule;
  InvalidTicketAgent: InvalidTicketAgent;
  InvalidTicketClass: InvalidTicketClass;
  InvalidTraining: InvalidTraining;
  MergeTicketsResult: ResolversUnionTypes<ResolversParentTypes>['MergeTicketsResult'];
  Minor: Scalars['Minor']['output'];
  ModelCannotMove: ModelCannotMove;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveIncidentResult: ResolversUnionTypes<ResolversParentTypes>['MoveIncidentResult'];
  Mutation: Record<PropertyKey, never>;
  NeedsSecondPerson: NeedsSecondPerson;
  NewsFeed: NewsFeed;
  NewsFeedConnection: NewsFeedConnection;
  NewsFeedEdge: NewsFeedEdge;
  NewsFeedSettings: NewsFeedSettings;
  NewsItem: NewsItem;
  NewsItemConnection: NewsItemConnection;
  NewsItemEdge: NewsItemEdge;
  NotTheProposer: NotTheProposer;
  NothingToReview: NothingToReview;
  OpenIncidentInput: OpenIncidentInput;
  Order: Order | FederationReferenceTypes['Order'];
  PageInfo: PageInfo;
  PersonalRecord: PersonalRecord | FederationReferenceTypes['PersonalRecord'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  PromoteModelResult: ResolversUnionTypes<ResolversParentTypes>['PromoteModelResult'];
  Proposal: Proposal;
  ProposalConnection: ProposalConnection;
  ProposalCount: ProposalCount;
  ProposalEdge: ProposalEdge;
  ProposalImpact: ProposalImpact;
  ProposalOver: ProposalOver;
  ProposeComplianceReleaseResult: ResolversUnionTypes<ResolversParentTypes>['ProposeComplianceReleaseResult'];
  ProposeCurrencyRateResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCurrencyRateResult'];
  ProposeDutyRuleResult: ResolversUnionTypes<ResolversParentTypes>['ProposeDutyRuleResult'];
  ProposeRiskPolicyResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRiskPolicyResult'];
  ProposeRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRiskRuleResult'];
  PublishRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['PublishRiskRuleResult'];
  QuarantinedComplaint: QuarantinedComplaint;
  Query: Record<PropertyKey, never>;
  RegionInput: RegionInput;
  ReopenTicketResult: ResolversUnionTypes<ResolversParentTypes>['ReopenTicketResult'];
  RetireModelResult: ResolversUnionTypes<ResolversParentTypes>['RetireModelResult'];
  RetrainFromLabelsInput: RetrainFromLabelsInput;
  RetrainFromLabelsResult: ResolversUnionTypes<ResolversParentTypes>['RetrainFromLabelsResult'];
  ReviewOrderResult: ResolversUnionTypes<ResolversParentTypes>['ReviewOrderResult'];
  RiskBacktest: RiskBacktest;
  Float: Scalars['Float']['output'];
  RiskClassComparison: RiskClassComparison;
  RiskClassDrift: RiskClassDrift;
  RiskClassMetrics: RiskClassMetrics;
  RiskClassPolicy: RiskClassPolicy;
  RiskClassPolicyInput: RiskClassPolicyInput;
  RiskCondition: Scalars['RiskCondition']['output'];
  RiskDecision: RiskDecision;
  RiskDecisionConnection: RiskDecisionConnection;
  RiskDecisionEdge: RiskDecisionEdge;
  RiskDriftWindow: RiskDriftWindow;
  RiskException: RiskException;
  RiskExceptionConnection: RiskExceptionConnection;
  RiskExceptionEdge: RiskExceptionEdge;
  RiskField: RiskField;
  RiskFinding: RiskFinding;
  RiskFlagged: RiskFlagged;
  RiskGround: RiskGround;
  RiskInterval: RiskInterval;
  RiskLabelCount: RiskLabelCount;
  RiskModel: RiskModel;
  RiskModelCard: RiskModelCard;
  RiskModelClass: RiskModelClass;
  RiskModelComparison: RiskModelComparison;
  RiskModelData: RiskModelData;
  RiskModelDrift: RiskModelDrift;
  RiskModelLabel: RiskModelLabel;
  RiskModelMove: RiskModelMove;
  RiskMonthlyReview: RiskMonthlyReview;
  RiskOpinion: RiskOpinion;
  RiskOverlap: RiskOverlap;
  RiskPolicy: RiskPolicy;
  RiskReason: RiskReason;
  RiskRule: RiskRule;
  RiskRuleForm: RiskRuleForm;
  RiskRuleReview: RiskRuleReview;
  RiskSuggestion: RiskSuggestion;
  RiskSuggestionGone: RiskSuggestionGone;
  RiskTest: RiskTest;
  RiskTraining: RiskTraining;
  RollBackModelResult: ResolversUnionTypes<ResolversParentTypes>['RollBackModelResult'];
  SaveRiskPolicyInput: SaveRiskPolicyInput;
  SaveRiskPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SaveRiskPolicyResult'];
  SaveRiskRuleInput: SaveRiskRuleInput;
  SaveRiskRuleResult: ResolversUnionTypes<ResolversParentTypes>['SaveRiskRuleResult'];
  SaveTicketAgentInput: SaveTicketAgentInput;
  SaveTicketAgentResult: ResolversUnionTypes<ResolversParentTypes>['SaveTicketAgentResult'];
  SaveTicketClassInput: SaveTicketClassInput;
  SaveTicketClassResult: ResolversUnionTypes<ResolversParentTypes>['SaveTicketClassResult'];
  ShadowModelResult: ResolversUnionTypes<ResolversParentTypes>['ShadowModelResult'];
  Shop: Shop;
  StaleProposal: StaleProposal;
  Subscription: Record<PropertyKey, never>;
  TakeRiskSuggestionResult: ResolversUnionTypes<ResolversParentTypes>['TakeRiskSuggestionResult'];
  TakeTicketResult: ResolversUnionTypes<ResolversParentTypes>['TakeTicketResult'];
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
  TicketAct: TicketAct;
  TicketAgent: TicketAgent;
  TicketAlreadyClosed: TicketAlreadyClosed;
  TicketAttachment: TicketAttachment;
  TicketAttachmentInput: TicketAttachmentInput;
  TicketClass: TicketClass;
  TicketConnection: TicketConnection;
  TicketEdge: TicketEdge;
  TicketFilter: TicketFilter;
  TicketNotYours: TicketNotYours;
  TicketNote: TicketNote;
  TicketOpened: TicketOpened;
  TicketStatistics: TicketStatistics;
  TicketStillOpen: TicketStillOpen;
  TicketSubject: TicketSubject;
  TicketsNotMergeable: TicketsNotMergeable;
  TrainModelInput: TrainModelInput;
  TrainModelResult: ResolversUnionTypes<ResolversParentTypes>['TrainModelResult'];
  TrainingSet: TrainingSet;
  UnknownIncident: UnknownIncident;
  UnknownNewsFeed: UnknownNewsFeed;
  UnknownProposal: UnknownProposal;
  UnknownRiskRule: UnknownRiskRule;
  UnknownTicketAgent: UnknownTicketAgent;
  UploadTrainingPartInput: UploadTrainingPartInput;
  UploadTrainingPartResult: ResolversUnionTypes<ResolversParentTypes>['UploadTrainingPartResult'];
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

export type AssignTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignTicketResult'] = ResolversParentTypes['AssignTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed' | 'UnknownTicketAgent', ParentType, ContextType>;
};

export type BacktestRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BacktestRiskRuleResult'] = ResolversParentTypes['BacktestRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'RiskBacktest', ParentType, ContextType>;
};

export type ChangeIncidentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeIncidentResult'] = ResolversParentTypes['ChangeIncidentResult']> = {
  __resolveType: TypeResolveFn<'Incident' | 'IncidentClosed' | 'UnknownIncident', ParentType, ContextType>;
};

export type ChangeNewsFeedResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeNewsFeedResult'] = ResolversParentTypes['ChangeNewsFeedResult']> = {
  __resolveType: TypeResolveFn<'NewsFeed' | 'UnknownNewsFeed', ParentType, ContextType>;
};

export type CloseTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CloseTicketResult'] = ResolversParentTypes['CloseTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed', ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintImportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplaintImport'] = ResolversParentTypes['ComplaintImport']> = {
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['QuarantinedComplaint']>, ParentType, ContextType>;
};

export type ComplianceCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplianceCheck'] = ResolversParentTypes['ComplianceCheck']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['ComplianceGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComplianceOutcome'], ParentType, ContextType>;
  rateRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ComplianceCheckConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplianceCheckConnection'] = ResolversParentTypes['ComplianceCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComplianceCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplianceCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplianceCheckEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplianceCheckEdge'] = ResolversParentTypes['ComplianceCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComplianceCheck'], ParentType, ContextType>;
};

export type ComplianceGroundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplianceGround'] = ResolversParentTypes['ComplianceGround']> = {
  code?: Resolver<ResolversTypes['ComplianceGroundCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CurrencyRateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CurrencyRate'] = ResolversParentTypes['CurrencyRate']> = {
  approver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencyRateConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CurrencyRateConnection'] = ResolversParentTypes['CurrencyRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CurrencyRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CurrencyRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CurrencyRateEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CurrencyRateEdge'] = ResolversParentTypes['CurrencyRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CurrencyRate'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideProposalResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecideProposalResult'] = ResolversParentTypes['DecideProposalResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'NeedsSecondPerson' | 'NotTheProposer' | 'Proposal' | 'ProposalOver' | 'StaleProposal' | 'UnknownProposal', ParentType, ContextType>;
};

export type DutyAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyAnswer'] = ResolversParentTypes['DutyAnswer']> = {
  __resolveType: TypeResolveFn<'DutyQuote' | 'DutyUnknown', ParentType, ContextType>;
};

export type DutyQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyQuote'] = ResolversParentTypes['DutyQuote']> = {
  duty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['CurrencyRate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DutyRule'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyRule'] = ResolversParentTypes['DutyRule']> = {
  approver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DutyBasis'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dutyBp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['DutyEffect'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['OwedPolicy'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxBelow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxBp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DutyRuleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyRuleConnection'] = ResolversParentTypes['DutyRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DutyRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyRuleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyRuleEdge'] = ResolversParentTypes['DutyRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyRule'], ParentType, ContextType>;
};

export type DutyUnknownResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DutyUnknown'] = ResolversParentTypes['DutyUnknown']> = {
  why?: Resolver<ResolversTypes['DutyMissing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndRiskExceptionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndRiskExceptionResult'] = ResolversParentTypes['EndRiskExceptionResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskException' | 'RiskException', ParentType, ContextType>;
};

export type HandBackTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandBackTicketResult'] = ResolversParentTypes['HandBackTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed' | 'TicketNotYours', ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentDocument']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['IncidentRegion']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentTask']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['IncidentActConnection']>, ParentType, ContextType, Partial<IncidentTimelineArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentActResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentAct'] = ResolversParentTypes['IncidentAct']> = {
  act?: Resolver<ResolversTypes['IncidentActKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IncidentActConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentActConnection'] = ResolversParentTypes['IncidentActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentActEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentActEdge'] = ResolversParentTypes['IncidentActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentAct'], ParentType, ContextType>;
};

export type IncidentClosedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentClosed'] = ResolversParentTypes['IncidentClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentDocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentDocument'] = ResolversParentTypes['IncidentDocument']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentNotMovableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentNotMovable'] = ResolversParentTypes['IncidentNotMovable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentRegionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentRegion'] = ResolversParentTypes['IncidentRegion']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentTask'] = ResolversParentTypes['IncidentTask']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidProposal'] = ResolversParentTypes['InvalidProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRiskExceptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidRiskException'] = ResolversParentTypes['InvalidRiskException']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRiskPolicyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidRiskPolicy'] = ResolversParentTypes['InvalidRiskPolicy']> = {
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

export type InvalidTicketAgentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidTicketAgent'] = ResolversParentTypes['InvalidTicketAgent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTicketClassResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvalidTicketClass'] = ResolversParentTypes['InvalidTicketClass']> = {
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

export type MergeTicketsResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MergeTicketsResult'] = ResolversParentTypes['MergeTicketsResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed' | 'TicketsNotMergeable', ParentType, ContextType>;
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

export type MoveIncidentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MoveIncidentResult'] = ResolversParentTypes['MoveIncidentResult']> = {
  __resolveType: TypeResolveFn<'Incident' | 'IncidentNotMovable' | 'UnknownIncident', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addIncidentDocument?: Resolver<ResolversTypes['ChangeIncidentResult'], ParentType, ContextType, RequireFields<MutationAddIncidentDocumentArgs, 'input'>>;
  addIncidentTask?: Resolver<ResolversTypes['ChangeIncidentResult'], ParentType, ContextType, RequireFields<MutationAddIncidentTaskArgs, 'input'>>;
  addNewsFeed?: Resolver<ResolversTypes['NewsFeed'], ParentType, ContextType, RequireFields<MutationAddNewsFeedArgs, 'settings' | 'url'>>;
  addRiskException?: Resolver<ResolversTypes['AddRiskExceptionResult'], ParentType, ContextType, RequireFields<MutationAddRiskExceptionArgs, 'input'>>;
  addTicketNote?: Resolver<ResolversTypes['TicketNote'], ParentType, ContextType, RequireFields<MutationAddTicketNoteArgs, 'input'>>;
  assignTicket?: Resolver<ResolversTypes['AssignTicketResult'], ParentType, ContextType, RequireFields<MutationAssignTicketArgs, 'id' | 'reason'>>;
  changeNewsFeed?: Resolver<ResolversTypes['ChangeNewsFeedResult'], ParentType, ContextType, RequireFields<MutationChangeNewsFeedArgs, 'id' | 'settings'>>;
  closeTicket?: Resolver<ResolversTypes['CloseTicketResult'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'id' | 'reason'>>;
  decideProposal?: Resolver<ResolversTypes['DecideProposalResult'], ParentType, ContextType, RequireFields<MutationDecideProposalArgs, 'id' | 'reason' | 'verdict'>>;
  endRiskException?: Resolver<ResolversTypes['EndRiskExceptionResult'], ParentType, ContextType, RequireFields<MutationEndRiskExceptionArgs, 'id' | 'reason'>>;
  finishIncidentTask?: Resolver<ResolversTypes['ChangeIncidentResult'], ParentType, ContextType, RequireFields<MutationFinishIncidentTaskArgs, 'taskId'>>;
  handBackTicket?: Resolver<ResolversTypes['HandBackTicketResult'], ParentType, ContextType, RequireFields<MutationHandBackTicketArgs, 'id' | 'reason'>>;
  importComplaints?: Resolver<ResolversTypes['ComplaintImport'], ParentType, ContextType, RequireFields<MutationImportComplaintsArgs, 'input'>>;
  mergeTickets?: Resolver<ResolversTypes['MergeTicketsResult'], ParentType, ContextType, RequireFields<MutationMergeTicketsArgs, 'into' | 'merged' | 'reason'>>;
  moveIncident?: Resolver<ResolversTypes['MoveIncidentResult'], ParentType, ContextType, RequireFields<MutationMoveIncidentArgs, 'id' | 'reason' | 'to'>>;
  noteIncident?: Resolver<ResolversTypes['ChangeIncidentResult'], ParentType, ContextType, RequireFields<MutationNoteIncidentArgs, 'id' | 'text'>>;
  openIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationOpenIncidentArgs, 'input'>>;
  promoteModel?: Resolver<ResolversTypes['PromoteModelResult'], ParentType, ContextType, RequireFields<MutationPromoteModelArgs, 'id' | 'reason'>>;
  proposeComplianceRelease?: Resolver<ResolversTypes['ProposeComplianceReleaseResult'], ParentType, ContextType, RequireFields<MutationProposeComplianceReleaseArgs, 'orderId' | 'reason'>>;
  proposeCurrencyRate?: Resolver<ResolversTypes['ProposeCurrencyRateResult'], ParentType, ContextType, RequireFields<MutationProposeCurrencyRateArgs, 'input'>>;
  proposeDutyRule?: Resolver<ResolversTypes['ProposeDutyRuleResult'], ParentType, ContextType, RequireFields<MutationProposeDutyRuleArgs, 'input'>>;
  proposeRiskPolicy?: Resolver<ResolversTypes['ProposeRiskPolicyResult'], ParentType, ContextType, RequireFields<MutationProposeRiskPolicyArgs, 'input'>>;
  proposeRiskRule?: Resolver<ResolversTypes['ProposeRiskRuleResult'], ParentType, ContextType, RequireFields<MutationProposeRiskRuleArgs, 'key' | 'reason' | 'state' | 'version'>>;
  publishRiskRule?: Resolver<ResolversTypes['PublishRiskRuleResult'], ParentType, ContextType, RequireFields<MutationPublishRiskRuleArgs, 'key' | 'reason' | 'state' | 'version'>>;
  reopenTicket?: Resolver<ResolversTypes['ReopenTicketResult'], ParentType, ContextType, RequireFields<MutationReopenTicketArgs, 'id' | 'reason'>>;
  retireModel?: Resolver<ResolversTypes['RetireModelResult'], ParentType, ContextType, RequireFields<MutationRetireModelArgs, 'id' | 'reason'>>;
  retrainFromLabels?: Resolver<ResolversTypes['RetrainFromLabelsResult'], ParentType, ContextType, RequireFields<MutationRetrainFromLabelsArgs, 'input'>>;
  reviewOrder?: Resolver<ResolversTypes['ReviewOrderResult'], ParentType, ContextType, RequireFields<MutationReviewOrderArgs, 'orderId' | 'reason' | 'verdict'>>;
  rollBackModel?: Resolver<ResolversTypes['RollBackModelResult'], ParentType, ContextType, RequireFields<MutationRollBackModelArgs, 'kind' | 'reason'>>;
  saveRiskPolicy?: Resolver<ResolversTypes['SaveRiskPolicyResult'], ParentType, ContextType, RequireFields<MutationSaveRiskPolicyArgs, 'input'>>;
  saveRiskRule?: Resolver<ResolversTypes['SaveRiskRuleResult'], ParentType, ContextType, RequireFields<MutationSaveRiskRuleArgs, 'input'>>;
  saveTicketAgent?: Resolver<ResolversTypes['SaveTicketAgentResult'], ParentType, ContextType, RequireFields<MutationSaveTicketAgentArgs, 'input'>>;
  saveTicketClass?: Resolver<ResolversTypes['SaveTicketClassResult'], ParentType, ContextType, RequireFields<MutationSaveTicketClassArgs, 'input'>>;
  shadowModel?: Resolver<ResolversTypes['ShadowModelResult'], ParentType, ContextType, RequireFields<MutationShadowModelArgs, 'id' | 'reason'>>;
  takeRiskSuggestion?: Resolver<ResolversTypes['TakeRiskSuggestionResult'], ParentType, ContextType, RequireFields<MutationTakeRiskSuggestionArgs, 'id' | 'reason'>>;
  takeTicket?: Resolver<ResolversTypes['TakeTicketResult'], ParentType, ContextType, RequireFields<MutationTakeTicketArgs, 'id'>>;
  trainModel?: Resolver<ResolversTypes['TrainModelResult'], ParentType, ContextType, RequireFields<MutationTrainModelArgs, 'input'>>;
  uploadTrainingPart?: Resolver<ResolversTypes['UploadTrainingPartResult'], ParentType, ContextType, RequireFields<MutationUploadTrainingPartArgs, 'input'>>;
};

export type NeedsSecondPersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NeedsSecondPerson'] = ResolversParentTypes['NeedsSecondPerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsFeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsFeed'] = ResolversParentTypes['NewsFeed']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  everyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['NewsItemConnection']>, ParentType, ContextType, Partial<NewsFeedHitsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['KeywordMatch'], ParentType, ContextType>;
  nextAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsFeedConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsFeedConnection'] = ResolversParentTypes['NewsFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewsFeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NewsFeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsFeedEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsFeedEdge'] = ResolversParentTypes['NewsFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsFeed'], ParentType, ContextType>;
};

export type NewsItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsItem'] = ResolversParentTypes['NewsItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsItemConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsItemConnection'] = ResolversParentTypes['NewsItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewsItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NewsItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsItemEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewsItemEdge'] = ResolversParentTypes['NewsItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsItem'], ParentType, ContextType>;
};

export type NotTheProposerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotTheProposer'] = ResolversParentTypes['NotTheProposer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToReview'] = ResolversParentTypes['NothingToReview']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backDuty?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compliance?: Resolver<Maybe<ResolversTypes['ComplianceCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDecision']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ticket']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord'], FederationReferenceType extends FederationReferenceTypes['PersonalRecord'] = FederationReferenceTypes['PersonalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyReviewed' | 'IncidentClosed' | 'IncidentNotMovable' | 'InvalidProposal' | 'InvalidRiskException' | 'InvalidRiskPolicy' | 'InvalidRiskRule' | 'InvalidTicketAgent' | 'InvalidTicketClass' | 'InvalidTraining' | 'ModelCannotMove' | 'NeedsSecondPerson' | 'NotTheProposer' | 'NothingToReview' | 'ProposalOver' | 'RiskSuggestionGone' | 'StaleProposal' | 'TicketAlreadyClosed' | 'TicketNotYours' | 'TicketStillOpen' | 'TicketsNotMergeable' | 'UnknownIncident' | 'UnknownNewsFeed' | 'UnknownProposal' | 'UnknownRiskRule' | 'UnknownTicketAgent', ParentType, ContextType>;
};

export type PromoteModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PromoteModelResult'] = ResolversParentTypes['PromoteModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
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

export type ProposeComplianceReleaseResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeComplianceReleaseResult'] = ResolversParentTypes['ProposeComplianceReleaseResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type ProposeCurrencyRateResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeCurrencyRateResult'] = ResolversParentTypes['ProposeCurrencyRateResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type ProposeDutyRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeDutyRuleResult'] = ResolversParentTypes['ProposeDutyRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type ProposeRiskPolicyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeRiskPolicyResult'] = ResolversParentTypes['ProposeRiskPolicyResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type ProposeRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeRiskRuleResult'] = ResolversParentTypes['ProposeRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidProposal' | 'Proposal', ParentType, ContextType>;
};

export type PublishRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PublishRiskRuleResult'] = ResolversParentTypes['PublishRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'NeedsSecondPerson' | 'RiskRule' | 'UnknownRiskRule', ParentType, ContextType>;
};

export type QuarantinedComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuarantinedComplaint'] = ResolversParentTypes['QuarantinedComplaint']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backtestRiskRule?: Resolver<Maybe<ResolversTypes['BacktestRiskRuleResult']>, ParentType, ContextType, RequireFields<QueryBacktestRiskRuleArgs, 'from' | 'input' | 'to'>>;
  complianceChecks?: Resolver<Maybe<ResolversTypes['ComplianceCheckConnection']>, ParentType, ContextType, Partial<QueryComplianceChecksArgs>>;
  currencyRates?: Resolver<Maybe<ResolversTypes['CurrencyRateConnection']>, ParentType, ContextType, Partial<QueryCurrencyRatesArgs>>;
  dutyQuote?: Resolver<Maybe<ResolversTypes['DutyAnswer']>, ParentType, ContextType, RequireFields<QueryDutyQuoteArgs, 'input'>>;
  dutyRuleHistory?: Resolver<Maybe<ResolversTypes['DutyRuleConnection']>, ParentType, ContextType, Partial<QueryDutyRuleHistoryArgs>>;
  dutyRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyRule']>>, ParentType, ContextType, RequireFields<QueryDutyRulesArgs, 'country'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  modelDrift?: Resolver<Maybe<ResolversTypes['RiskModelDrift']>, ParentType, ContextType, RequireFields<QueryModelDriftArgs, 'days' | 'modelId'>>;
  newsFeeds?: Resolver<Maybe<ResolversTypes['NewsFeedConnection']>, ParentType, ContextType, Partial<QueryNewsFeedsArgs>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<QueryProposalsArgs>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['RiskDecisionConnection']>, ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  riskExceptions?: Resolver<Maybe<ResolversTypes['RiskExceptionConnection']>, ParentType, ContextType, Partial<QueryRiskExceptionsArgs>>;
  riskLabelCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskLabelCount']>>, ParentType, ContextType>;
  riskModel?: Resolver<Maybe<ResolversTypes['RiskModel']>, ParentType, ContextType, RequireFields<QueryRiskModelArgs, 'id'>>;
  riskModels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskModel']>>, ParentType, ContextType>;
  riskMonthlyReview?: Resolver<Maybe<ResolversTypes['RiskMonthlyReview']>, ParentType, ContextType, RequireFields<QueryRiskMonthlyReviewArgs, 'month'>>;
  riskPolicies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskPolicy']>>, ParentType, ContextType>;
  riskRuleForm?: Resolver<Maybe<ResolversTypes['RiskRuleForm']>, ParentType, ContextType>;
  riskRuleVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType, RequireFields<QueryRiskRuleVersionsArgs, 'key'>>;
  riskRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskRule']>>, ParentType, ContextType>;
  riskTraining?: Resolver<Maybe<ResolversTypes['RiskTraining']>, ParentType, ContextType, RequireFields<QueryRiskTrainingArgs, 'id'>>;
  riskTrainings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskTraining']>>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  ticketAgents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketAgent']>>, ParentType, ContextType>;
  ticketClassVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketClass']>>, ParentType, ContextType, RequireFields<QueryTicketClassVersionsArgs, 'key'>>;
  ticketClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketClass']>>, ParentType, ContextType, Partial<QueryTicketClassesArgs>>;
  ticketStatistics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketStatistics']>>, ParentType, ContextType, RequireFields<QueryTicketStatisticsArgs, 'by' | 'from' | 'to'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, Partial<QueryTicketsArgs>>;
};

export type ReopenTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReopenTicketResult'] = ResolversParentTypes['ReopenTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketStillOpen' | 'TicketsNotMergeable', ParentType, ContextType>;
};

export type RetireModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RetireModelResult'] = ResolversParentTypes['RetireModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
};

export type RetrainFromLabelsResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RetrainFromLabelsResult'] = ResolversParentTypes['RetrainFromLabelsResult']> = {
  __resolveType: TypeResolveFn<'InvalidTraining' | 'RiskTraining', ParentType, ContextType>;
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

export type RiskClassComparisonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskClassComparison'] = ResolversParentTypes['RiskClassComparison']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['RiskClassMetrics']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RiskClassMetrics']>, ParentType, ContextType>;
};

export type RiskClassDriftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskClassDrift'] = ResolversParentTypes['RiskClassDrift']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['RiskDriftWindow']>, ParentType, ContextType>;
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

export type RiskClassPolicyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskClassPolicy'] = ResolversParentTypes['RiskClassPolicy']> = {
  alone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aloneFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  opinions?: Resolver<ReadonlyArray<ResolversTypes['RiskOpinion']>, ParentType, ContextType>;
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

export type RiskDriftWindowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskDriftWindow'] = ResolversParentTypes['RiskDriftWindow']> = {
  classShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedFound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['RiskInterval']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['RiskInterval']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  stabilityIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskDriftState'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type RiskGroundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskGround'] = ResolversParentTypes['RiskGround']> = {
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskIntervalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskInterval'] = ResolversParentTypes['RiskInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskLabelCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskLabelCount'] = ResolversParentTypes['RiskLabelCount']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RiskLabelSource'], ParentType, ContextType>;
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
  compared?: Resolver<Maybe<ResolversTypes['RiskModelComparison']>, ParentType, ContextType>;
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

export type RiskModelComparisonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelComparison'] = ResolversParentTypes['RiskModelComparison']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['RiskClassComparison']>, ParentType, ContextType>;
  falseAlarms?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentFalseAlarms?: Resolver<ResolversTypes['RiskInterval'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type RiskModelDriftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskModelDrift'] = ResolversParentTypes['RiskModelDrift']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['RiskClassDrift']>, ParentType, ContextType>;
  modelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type RiskMonthlyReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskMonthlyReview'] = ResolversParentTypes['RiskMonthlyReview']> = {
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RiskRuleReview']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['RiskSuggestion']>, ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskOpinionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskOpinion'] = ResolversParentTypes['RiskOpinion']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['RiskGround']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shadow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RiskOverlapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskOverlap'] = ResolversParentTypes['RiskOverlap']> = {
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskPolicyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskPolicy'] = ResolversParentTypes['RiskPolicy']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['RiskClassPolicy']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type RiskRuleReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskRuleReview'] = ResolversParentTypes['RiskRuleReview']> = {
  fired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precisionHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precisionLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskSuggestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskSuggestion'] = ResolversParentTypes['RiskSuggestion']> = {
  change?: Resolver<ResolversTypes['RiskRuleChange'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rightLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrongAvoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskSuggestionGoneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskSuggestionGone'] = ResolversParentTypes['RiskSuggestionGone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskTestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskTest'] = ResolversParentTypes['RiskTest']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SaveRiskPolicyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveRiskPolicyResult'] = ResolversParentTypes['SaveRiskPolicyResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskPolicy' | 'NeedsSecondPerson' | 'RiskPolicy', ParentType, ContextType>;
};

export type SaveRiskRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveRiskRuleResult'] = ResolversParentTypes['SaveRiskRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'NeedsSecondPerson' | 'RiskRule', ParentType, ContextType>;
};

export type SaveTicketAgentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveTicketAgentResult'] = ResolversParentTypes['SaveTicketAgentResult']> = {
  __resolveType: TypeResolveFn<'InvalidTicketAgent' | 'TicketAgent', ParentType, ContextType>;
};

export type SaveTicketClassResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveTicketClassResult'] = ResolversParentTypes['SaveTicketClassResult']> = {
  __resolveType: TypeResolveFn<'InvalidTicketClass' | 'TicketClass', ParentType, ContextType>;
};

export type ShadowModelResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShadowModelResult'] = ResolversParentTypes['ShadowModelResult']> = {
  __resolveType: TypeResolveFn<'ModelCannotMove' | 'RiskModel', ParentType, ContextType>;
};

export type ShopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaleProposal'] = ResolversParentTypes['StaleProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  riskFlagged?: SubscriptionResolver<ResolversTypes['RiskFlagged'], "riskFlagged", ParentType, ContextType, Partial<SubscriptionRiskFlaggedArgs>>;
  ticketOpened?: SubscriptionResolver<ResolversTypes['TicketOpened'], "ticketOpened", ParentType, ContextType, Partial<SubscriptionTicketOpenedArgs>>;
};

export type TakeRiskSuggestionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TakeRiskSuggestionResult'] = ResolversParentTypes['TakeRiskSuggestionResult']> = {
  __resolveType: TypeResolveFn<'InvalidRiskRule' | 'NeedsSecondPerson' | 'RiskRule' | 'RiskSuggestionGone', ParentType, ContextType>;
};

export type TakeTicketResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TakeTicketResult'] = ResolversParentTypes['TakeTicketResult']> = {
  __resolveType: TypeResolveFn<'Ticket' | 'TicketAlreadyClosed' | 'TicketNotYours', ParentType, ContextType>;
};

export type TicketResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breaches?: Resolver<ReadonlyArray<ResolversTypes['TicketBreach']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closeCode?: Resolver<Maybe<ResolversTypes['TicketCloseCode']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complaints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Complaint']>>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handlingMinutes?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketAct']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketNote']>>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketSubject']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketActResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketAct'] = ResolversParentTypes['TicketAct']> = {
  act?: Resolver<ResolversTypes['TicketActKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketAgentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketAgent'] = ResolversParentTypes['TicketAgent']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shops?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketAlreadyClosedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketAlreadyClosed'] = ResolversParentTypes['TicketAlreadyClosed']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketAttachmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketAttachment'] = ResolversParentTypes['TicketAttachment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketClassResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketClass'] = ResolversParentTypes['TicketClass']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolveWithinMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  respondWithinMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TicketNotYoursResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketNotYours'] = ResolversParentTypes['TicketNotYours']> = {
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketNote'] = ResolversParentTypes['TicketNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TicketAttachment']>>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketOpenedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketOpened'] = ResolversParentTypes['TicketOpened']> = {
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketStatisticsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketStatistics'] = ResolversParentTypes['TicketStatistics']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longestHandlingMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanHandlingMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanResponseMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resolvedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  respondedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketStillOpenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketStillOpen'] = ResolversParentTypes['TicketStillOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketSubjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketSubject'] = ResolversParentTypes['TicketSubject']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketsNotMergeableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TicketsNotMergeable'] = ResolversParentTypes['TicketsNotMergeable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type UnknownIncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownIncident'] = ResolversParentTypes['UnknownIncident']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownNewsFeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownNewsFeed'] = ResolversParentTypes['UnknownNewsFeed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownProposal'] = ResolversParentTypes['UnknownProposal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRiskRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownRiskRule'] = ResolversParentTypes['UnknownRiskRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTicketAgentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownTicketAgent'] = ResolversParentTypes['UnknownTicketAgent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadTrainingPartResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UploadTrainingPartResult'] = ResolversParentTypes['UploadTrainingPartResult']> = {
  __resolveType: TypeResolveFn<'InvalidTraining' | 'TrainingSet', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AddRiskExceptionResult?: AddRiskExceptionResultResolvers<ContextType>;
  AlreadyReviewed?: AlreadyReviewedResolvers<ContextType>;
  AssignTicketResult?: AssignTicketResultResolvers<ContextType>;
  BacktestRiskRuleResult?: BacktestRiskRuleResultResolvers<ContextType>;
  ChangeIncidentResult?: ChangeIncidentResultResolvers<ContextType>;
  ChangeNewsFeedResult?: ChangeNewsFeedResultResolvers<ContextType>;
  CloseTicketResult?: CloseTicketResultResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintImport?: ComplaintImportResolvers<ContextType>;
  ComplianceCheck?: ComplianceCheckResolvers<ContextType>;
  ComplianceCheckConnection?: ComplianceCheckConnectionResolvers<ContextType>;
  ComplianceCheckEdge?: ComplianceCheckEdgeResolvers<ContextType>;
  ComplianceGround?: ComplianceGroundResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  CurrencyRate?: CurrencyRateResolvers<ContextType>;
  CurrencyRateConnection?: CurrencyRateConnectionResolvers<ContextType>;
  CurrencyRateEdge?: CurrencyRateEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideProposalResult?: DecideProposalResultResolvers<ContextType>;
  DutyAnswer?: DutyAnswerResolvers<ContextType>;
  DutyQuote?: DutyQuoteResolvers<ContextType>;
  DutyRule?: DutyRuleResolvers<ContextType>;
  DutyRuleConnection?: DutyRuleConnectionResolvers<ContextType>;
  DutyRuleEdge?: DutyRuleEdgeResolvers<ContextType>;
  DutyUnknown?: DutyUnknownResolvers<ContextType>;
  EndRiskExceptionResult?: EndRiskExceptionResultResolvers<ContextType>;
  HandBackTicketResult?: HandBackTicketResultResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentAct?: IncidentActResolvers<ContextType>;
  IncidentActConnection?: IncidentActConnectionResolvers<ContextType>;
  IncidentActEdge?: IncidentActEdgeResolvers<ContextType>;
  IncidentClosed?: IncidentClosedResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentDocument?: IncidentDocumentResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentNotMovable?: IncidentNotMovableResolvers<ContextType>;
  IncidentRegion?: IncidentRegionResolvers<ContextType>;
  IncidentTask?: IncidentTaskResolvers<ContextType>;
  InvalidProposal?: InvalidProposalResolvers<ContextType>;
  InvalidRiskException?: InvalidRiskExceptionResolvers<ContextType>;
  InvalidRiskPolicy?: InvalidRiskPolicyResolvers<ContextType>;
  InvalidRiskRule?: InvalidRiskRuleResolvers<ContextType>;
  InvalidTicketAgent?: InvalidTicketAgentResolvers<ContextType>;
  InvalidTicketClass?: InvalidTicketClassResolvers<ContextType>;
  InvalidTraining?: InvalidTrainingResolvers<ContextType>;
  MergeTicketsResult?: MergeTicketsResultResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  ModelCannotMove?: ModelCannotMoveResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveIncidentResult?: MoveIncidentResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedsSecondPerson?: NeedsSecondPersonResolvers<ContextType>;
  NewsFeed?: NewsFeedResolvers<ContextType>;
  NewsFeedConnection?: NewsFeedConnectionResolvers<ContextType>;
  NewsFeedEdge?: NewsFeedEdgeResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  NewsItemConnection?: NewsItemConnectionResolvers<ContextType>;
  NewsItemEdge?: NewsItemEdgeResolvers<ContextType>;
  NotTheProposer?: NotTheProposerResolvers<ContextType>;
  NothingToReview?: NothingToReviewResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PromoteModelResult?: PromoteModelResultResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalCount?: ProposalCountResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalImpact?: ProposalImpactResolvers<ContextType>;
  ProposalOver?: ProposalOverResolvers<ContextType>;
  ProposeComplianceReleaseResult?: ProposeComplianceReleaseResultResolvers<ContextType>;
  ProposeCurrencyRateResult?: ProposeCurrencyRateResultResolvers<ContextType>;
  ProposeDutyRuleResult?: ProposeDutyRuleResultResolvers<ContextType>;
  ProposeRiskPolicyResult?: ProposeRiskPolicyResultResolvers<ContextType>;
  ProposeRiskRuleResult?: ProposeRiskRuleResultResolvers<ContextType>;
  PublishRiskRuleResult?: PublishRiskRuleResultResolvers<ContextType>;
  QuarantinedComplaint?: QuarantinedComplaintResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReopenTicketResult?: ReopenTicketResultResolvers<ContextType>;
  RetireModelResult?: RetireModelResultResolvers<ContextType>;
  RetrainFromLabelsResult?: RetrainFromLabelsResultResolvers<ContextType>;
  ReviewOrderResult?: ReviewOrderResultResolvers<ContextType>;
  RiskBacktest?: RiskBacktestResolvers<ContextType>;
  RiskClassComparison?: RiskClassComparisonResolvers<ContextType>;
  RiskClassDrift?: RiskClassDriftResolvers<ContextType>;
  RiskClassMetrics?: RiskClassMetricsResolvers<ContextType>;
  RiskClassPolicy?: RiskClassPolicyResolvers<ContextType>;
  RiskCondition?: GraphQLScalarType;
  RiskDecision?: RiskDecisionResolvers<ContextType>;
  RiskDecisionConnection?: RiskDecisionConnectionResolvers<ContextType>;
  RiskDecisionEdge?: RiskDecisionEdgeResolvers<ContextType>;
  RiskDriftWindow?: RiskDriftWindowResolvers<ContextType>;
  RiskException?: RiskExceptionResolvers<ContextType>;
  RiskExceptionConnection?: RiskExceptionConnectionResolvers<ContextType>;
  RiskExceptionEdge?: RiskExceptionEdgeResolvers<ContextType>;
  RiskField?: RiskFieldResolvers<ContextType>;
  RiskFinding?: RiskFindingResolvers<ContextType>;
  RiskFlagged?: RiskFlaggedResolvers<ContextType>;
  RiskGround?: RiskGroundResolvers<ContextType>;
  RiskInterval?: RiskIntervalResolvers<ContextType>;
  RiskLabelCount?: RiskLabelCountResolvers<ContextType>;
  RiskModel?: RiskModelResolvers<ContextType>;
  RiskModelCard?: RiskModelCardResolvers<ContextType>;
  RiskModelClass?: RiskModelClassResolvers<ContextType>;
  RiskModelComparison?: RiskModelComparisonResolvers<ContextType>;
  RiskModelData?: RiskModelDataResolvers<ContextType>;
  RiskModelDrift?: RiskModelDriftResolvers<ContextType>;
  RiskModelLabel?: RiskModelLabelResolvers<ContextType>;
  RiskModelMove?: RiskModelMoveResolvers<ContextType>;
  RiskMonthlyReview?: RiskMonthlyReviewResolvers<ContextType>;
  RiskOpinion?: RiskOpinionResolvers<ContextType>;
  RiskOverlap?: RiskOverlapResolvers<ContextType>;
  RiskPolicy?: RiskPolicyResolvers<ContextType>;
  RiskReason?: RiskReasonResolvers<ContextType>;
  RiskRule?: RiskRuleResolvers<ContextType>;
  RiskRuleForm?: RiskRuleFormResolvers<ContextType>;
  RiskRuleReview?: RiskRuleReviewResolvers<ContextType>;
  RiskSuggestion?: RiskSuggestionResolvers<ContextType>;
  RiskSuggestionGone?: RiskSuggestionGoneResolvers<ContextType>;
  RiskTest?: RiskTestResolvers<ContextType>;
  RiskTraining?: RiskTrainingResolvers<ContextType>;
  RollBackModelResult?: RollBackModelResultResolvers<ContextType>;
  SaveRiskPolicyResult?: SaveRiskPolicyResultResolvers<ContextType>;
  SaveRiskRuleResult?: SaveRiskRuleResultResolvers<ContextType>;
  SaveTicketAgentResult?: SaveTicketAgentResultResolvers<ContextType>;
  SaveTicketClassResult?: SaveTicketClassResultResolvers<ContextType>;
  ShadowModelResult?: ShadowModelResultResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  StaleProposal?: StaleProposalResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeRiskSuggestionResult?: TakeRiskSuggestionResultResolvers<ContextType>;
  TakeTicketResult?: TakeTicketResultResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketAct?: TicketActResolvers<ContextType>;
  TicketAgent?: TicketAgentResolvers<ContextType>;
  TicketAlreadyClosed?: TicketAlreadyClosedResolvers<ContextType>;
  TicketAttachment?: TicketAttachmentResolvers<ContextType>;
  TicketClass?: TicketClassResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketNotYours?: TicketNotYoursResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketOpened?: TicketOpenedResolvers<ContextType>;
  TicketStatistics?: TicketStatisticsResolvers<ContextType>;
  TicketStillOpen?: TicketStillOpenResolvers<ContextType>;
  TicketSubject?: TicketSubjectResolvers<ContextType>;
  TicketsNotMergeable?: TicketsNotMergeableResolvers<ContextType>;
  TrainModelResult?: TrainModelResultResolvers<ContextType>;
  TrainingSet?: TrainingSetResolvers<ContextType>;
  UnknownIncident?: UnknownIncidentResolvers<ContextType>;
  UnknownNewsFeed?: UnknownNewsFeedResolvers<ContextType>;
  UnknownProposal?: UnknownProposalResolvers<ContextType>;
  UnknownRiskRule?: UnknownRiskRuleResolvers<ContextType>;
  UnknownTicketAgent?: UnknownTicketAgentResolvers<ContextType>;
  UploadTrainingPartResult?: UploadTrainingPartResultResolvers<ContextType>;
};

