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
  /** Works the counters out anew from the ledger and corrects those that differ. */
  readonly repairStock: RepairReport;
  /** Records a counted quantity. Orders that wait for the SKU are served at once, the oldest first. */
  readonly setStock: SetStockResult;
};


export type MutationRepairStockArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetStockArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetStockInput;
};

/** An order of the pool, whatever channel it came from. */
export type Order = {
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** Stock kept for the order; null while it has none. */
  readonly reservation?: Maybe<Reservation>;
  /** What the order lacks; empty when nothing. */
  readonly shortfall?: Maybe<ReadonlyArray<Shortfall>>;
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
  /** A SKU by its code; null when nobody ever counted it, or it is not yours to see. */
  readonly sku?: Maybe<Sku>;
  /** SKUs in code order. Stock belongs to the house: a viewer limited to some shops sees none. */
  readonly skus?: Maybe<SkuConnection>;
  /** Every movement of a SKU, newest first. */
  readonly stockLedger?: Maybe<StockMovementConnection>;
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

/** What the repair of the counters found. */
export type RepairReport = {
  /** The differences, one hundred at most. */
  readonly differences: ReadonlyArray<StockDifference>;
  /** Counters that were not the sum of the ledger. */
  readonly differing: Scalars['Int']['output'];
  /** Counters corrected. */
  readonly repaired: Scalars['Int']['output'];
  /** SKUs looked at. */
  readonly skusChecked: Scalars['Int']['output'];
};

/** Stock kept for an order: all its lines or none. */
export type Reservation = {
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

/** A SKU an order lacks. */
export type Shortfall = {
  /** Pieces that were free when it asked. */
  readonly available: Scalars['Minor']['output'];
  /** SKU code. */
  readonly skuCode: Scalars['String']['output'];
  /** Pieces the order wants. */
  readonly wanted: Scalars['Minor']['output'];
};

/** One sellable article. */
export type Sku = {
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
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The SKU. */
  readonly node: Sku;
};

/** Fewer pieces were counted than are promised to orders: cancel or ship some first. */
export type StockBelowReserved = Problem & {
  /** STOCK_BELOW_RESERVED */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
  /** Pieces promised to orders in this warehouse. */
  readonly promised: Scalars['Int']['output'];
};

/** Stock changed. */
export type StockChanged = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Place of the event in the feed: where a client resumes. */
  readonly position: Scalars['Minor']['output'];
  /** The SKUs whose stock changed, as they are now. */
  readonly skus: ReadonlyArray<Sku>;
};

/** A counter that was not the sum of the ledger. */
export type StockDifference = {
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
  /** Movements with their cursors. */
  readonly edges: ReadonlyArray<StockMovementEdge>;
  /** The movements alone. */
  readonly nodes: ReadonlyArray<StockMovement>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A movement in a list. */
export type StockMovementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: StockMovement;
};

export type Subscription = {
  /** Changes of stock, those of one instant together. Stock belongs to the house: only for who sees all shops. */
  readonly stockChanged: StockChanged;
};


export type SubscriptionStockChangedArgs = {
  after?: InputMaybe<Scalars['Minor']['input']>;
  skuId?: InputMaybe<Scalars['ID']['input']>;
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
  Sku: Sku;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Sku:
    ( { __typename: 'Sku' }
    & GraphQLRecursivePick<FederationTypes['Sku'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetStockResult:
    | ( Sku )
    | ( StockBelowReserved )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem: ( StockBelowReserved );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Channel: Channel;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HoldKind: HoldKind;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MovementKind: MovementKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Order: ResolverTypeWrapper<Order>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RepairReport: ResolverTypeWrapper<RepairReport>;
  Reservation: ResolverTypeWrapper<Reservation>;
  ReservationLine: ResolverTypeWrapper<ReservationLine>;
  ReservationState: ReservationState;
  SetStockInput: SetStockInput;
  SetStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStockResult']>;
  Shortfall: ResolverTypeWrapper<Shortfall>;
  Sku: ResolverTypeWrapper<Sku>;
  SkuConnection: ResolverTypeWrapper<SkuConnection>;
  SkuEdge: ResolverTypeWrapper<SkuEdge>;
  StockBelowReserved: ResolverTypeWrapper<StockBelowReserved>;
  StockChanged: ResolverTypeWrapper<StockChanged>;
  StockDifference: ResolverTypeWrapper<StockDifference>;
  StockLevel: ResolverTypeWrapper<StockLevel>;
  StockMovement: ResolverTypeWrapper<StockMovement>;
  StockMovementConnection: ResolverTypeWrapper<StockMovementConnection>;
  StockMovementEdge: ResolverTypeWrapper<StockMovementEdge>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Order: Order | FederationReferenceTypes['Order'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  RepairReport: RepairReport;
  Reservation: Reservation;
  ReservationLine: ReservationLine;
  SetStockInput: SetStockInput;
  SetStockResult: ResolversUnionTypes<ResolversParentTypes>['SetStockResult'];
  Shortfall: Shortfall;
  Sku: Sku | FederationReferenceTypes['Sku'];
  SkuConnection: SkuConnection;
  SkuEdge: SkuEdge;
  StockBelowReserved: StockBelowReserved;
  StockChanged: StockChanged;
  StockDifference: StockDifference;
  StockLevel: StockLevel;
  StockMovement: StockMovement;
  StockMovementConnection: StockMovementConnection;
  StockMovementEdge: StockMovementEdge;
  Subscription: Record<PropertyKey, never>;
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
  repairStock?: Resolver<ResolversTypes['RepairReport'], ParentType, ContextType, Partial<MutationRepairStockArgs>>;
  setStock?: Resolver<ResolversTypes['SetStockResult'], ParentType, ContextType, RequireFields<MutationSetStockArgs, 'input'>>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shortfall']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'StockBelowReserved', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sku?: Resolver<Maybe<ResolversTypes['Sku']>, ParentType, ContextType, RequireFields<QuerySkuArgs, 'id'>>;
  skus?: Resolver<Maybe<ResolversTypes['SkuConnection']>, ParentType, ContextType, Partial<QuerySkusArgs>>;
  stockLedger?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<QueryStockLedgerArgs, 'skuId'>>;
};

export type RepairReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RepairReport'] = ResolversParentTypes['RepairReport']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['StockDifference']>, ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skusChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReservationLine']>, ParentType, ContextType>;
  reservedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReservationState'], ParentType, ContextType>;
};

export type ReservationLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReservationLine'] = ResolversParentTypes['ReservationLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skuCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetStockResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetStockResult'] = ResolversParentTypes['SetStockResult']> = {
  __resolveType: TypeResolveFn<'Sku' | 'StockBelowReserved', ParentType, ContextType>;
};

export type ShortfallResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shortfall'] = ResolversParentTypes['Shortfall']> = {
  available?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  skuCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type SkuResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Sku'] = ResolversParentTypes['Sku'], FederationReferenceType extends FederationReferenceTypes['Sku'] = FederationReferenceTypes['Sku']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sku']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reserved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkuConnection'] = ResolversParentTypes['SkuConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkuEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sku']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkuEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkuEdge'] = ResolversParentTypes['SkuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
};

export type StockBelowReservedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockBelowReserved'] = ResolversParentTypes['StockBelowReserved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockChanged'] = ResolversParentTypes['StockChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  skus?: Resolver<ReadonlyArray<ResolversTypes['Sku']>, ParentType, ContextType>;
};

export type StockDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockDifference'] = ResolversParentTypes['StockDifference']> = {
  onHandBefore?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  onHandByLedger?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reservedBefore?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  reservedByLedger?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  skuCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  onHandDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skuCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockChanged?: SubscriptionResolver<ResolversTypes['StockChanged'], "stockChanged", ParentType, ContextType, Partial<SubscriptionStockChangedArgs>>;
};

export type Resolvers<ContextType = GraphContext> = {
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RepairReport?: RepairReportResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationLine?: ReservationLineResolvers<ContextType>;
  SetStockResult?: SetStockResultResolvers<ContextType>;
  Shortfall?: ShortfallResolvers<ContextType>;
  Sku?: SkuResolvers<ContextType>;
  SkuConnection?: SkuConnectionResolvers<ContextType>;
  SkuEdge?: SkuEdgeResolvers<ContextType>;
  StockBelowReserved?: StockBelowReservedResolvers<ContextType>;
  StockChanged?: StockChangedResolvers<ContextType>;
  StockDifference?: StockDifferenceResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

