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
  /** AGE_LIMIT_REFUSED. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** The state of the order pool at one instant. */
export type Board = {
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

/** Open orders under one kind of hold. */
export type HoldCount = {
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

/** An order that is AMBER or RED. */
export type LateOrder = {
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
  /** Orders with their cursors. */
  readonly edges: ReadonlyArray<LateOrderEdge>;
  /** The orders alone. */
  readonly nodes: ReadonlyArray<LateOrder>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A late order and its cursor. */
export type LateOrderEdge = {
  /** Pass it as `after` to go on behind this order. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: LateOrder;
};

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

export type Mutation = {
  /** Sets the limit of a status, for all channels or for one; new orders follow at once, open ones within a minute. Staff only. */
  readonly setAgeLimit: SetAgeLimitResult;
};


export type MutationSetAgeLimitArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AgeLimitInput;
};

export type Order = {
  /** Age in the present status; null for finished orders and for orders imported as history. */
  readonly age?: Maybe<OrderAge>;
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
};

/** How an open order stands against the clock. */
export type OrderAge = {
  /** Colour on the board. */
  readonly class: AgeClass;
  /** Seconds in the status after which the order is RED; null when the status has no limit. */
  readonly limitSeconds?: Maybe<Scalars['Int']['output']>;
  /** When the order entered its status. */
  readonly since: Scalars['DateTime']['output'];
};

/** An order stood too long in its status, or passed its ship deadline. */
export type OrderStalled = {
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

export type Query = {
  /** Limits in force for every status that has one, and their exceptions by channel. */
  readonly ageLimits?: Maybe<ReadonlyArray<AgeLimit>>;
  /** Live counts of orders by channel and status, with their colours; only the viewer's shops are counted. */
  readonly board?: Maybe<Board>;
  /** Open orders that are AMBER or RED, the most urgent first; only orders of the viewer's shops. */
  readonly lateOrders?: Maybe<LateOrderConnection>;
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

/** The limit now in force, or why it was refused. */
export type SetAgeLimitResult = AgeLimit | AgeLimitRefused;

/** Orders of one channel in one status. */
export type StatusCount = {
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

export type Subscription = {
  /** Orders of yours that turned RED, once in each status. */
  readonly orderStalled: OrderStalled;
};


export type SubscriptionOrderStalledArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  channel?: InputMaybe<Channel>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetAgeLimitResult:
    | ( AgeLimit )
    | ( AgeLimitRefused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( AgeLimitRefused );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeClass: AgeClass;
  AgeLimit: ResolverTypeWrapper<AgeLimit>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgeLimitInput: AgeLimitInput;
  AgeLimitRefused: ResolverTypeWrapper<AgeLimitRefused>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Board: ResolverTypeWrapper<Board>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Channel: Channel;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HoldCount: ResolverTypeWrapper<HoldCount>;
  HoldKind: HoldKind;
  LateOrder: ResolverTypeWrapper<LateOrder>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  LateOrderConnection: ResolverTypeWrapper<LateOrderConnection>;
  LateOrderEdge: ResolverTypeWrapper<LateOrderEdge>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<Order>;
  OrderAge: ResolverTypeWrapper<OrderAge>;
  OrderStalled: ResolverTypeWrapper<OrderStalled>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SetAgeLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAgeLimitResult']>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeLimit: AgeLimit;
  Int: Scalars['Int']['output'];
  AgeLimitInput: AgeLimitInput;
  AgeLimitRefused: AgeLimitRefused;
  String: Scalars['String']['output'];
  Board: Board;
  Float: Scalars['Float']['output'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  HoldCount: HoldCount;
  LateOrder: LateOrder;
  ID: Scalars['ID']['output'];
  LateOrderConnection: LateOrderConnection;
  LateOrderEdge: LateOrderEdge;
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Order: Order | FederationReferenceTypes['Order'];
  OrderAge: OrderAge;
  OrderStalled: OrderStalled;
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  SetAgeLimitResult: ResolversUnionTypes<ResolversParentTypes>['SetAgeLimitResult'];
  StatusCount: StatusCount;
  Subscription: Record<PropertyKey, never>;
};

export type AgeLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgeLimit'] = ResolversParentTypes['AgeLimit']> = {
  amberSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  deadlineAmberSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgeLimitRefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgeLimitRefused'] = ResolversParentTypes['AgeLimitRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  amberOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['HoldCount']>, ParentType, ContextType>;
  heldOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersLastMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HoldCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoldCount'] = ResolversParentTypes['HoldCount']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldKind'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LateOrder'] = ResolversParentTypes['LateOrder']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AgeClass'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  redAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type LateOrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LateOrderConnection'] = ResolversParentTypes['LateOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LateOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LateOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LateOrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LateOrderEdge'] = ResolversParentTypes['LateOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateOrder'], ParentType, ContextType>;
};

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setAgeLimit?: Resolver<ResolversTypes['SetAgeLimitResult'], ParentType, ContextType, RequireFields<MutationSetAgeLimitArgs, 'input'>>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['OrderAge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderAgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderAge'] = ResolversParentTypes['OrderAge']> = {
  class?: Resolver<ResolversTypes['AgeClass'], ParentType, ContextType>;
  limitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderStalledResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderStalled'] = ResolversParentTypes['OrderStalled']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlinePassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AgeLimitRefused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ageLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgeLimit']>>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType, Partial<QueryBoardArgs>>;
  lateOrders?: Resolver<Maybe<ResolversTypes['LateOrderConnection']>, ParentType, ContextType, Partial<QueryLateOrdersArgs>>;
};

export type SetAgeLimitResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetAgeLimitResult'] = ResolversParentTypes['SetAgeLimitResult']> = {
  __resolveType: TypeResolveFn<'AgeLimit' | 'AgeLimitRefused', ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  amber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderStalled?: SubscriptionResolver<ResolversTypes['OrderStalled'], "orderStalled", ParentType, ContextType, Partial<SubscriptionOrderStalledArgs>>;
};

export type Resolvers<ContextType = GraphContext> = {
  AgeLimit?: AgeLimitResolvers<ContextType>;
  AgeLimitRefused?: AgeLimitRefusedResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  HoldCount?: HoldCountResolvers<ContextType>;
  LateOrder?: LateOrderResolvers<ContextType>;
  LateOrderConnection?: LateOrderConnectionResolvers<ContextType>;
  LateOrderEdge?: LateOrderEdgeResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAge?: OrderAgeResolvers<ContextType>;
  OrderStalled?: OrderStalledResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SetAgeLimitResult?: SetAgeLimitResultResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

