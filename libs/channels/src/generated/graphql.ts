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

/** The discarded input, or why it was not discarded. */
export type DiscardQuarantinedResult = InputDiscarded | NotInQuarantine;

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

/** An input that was given up. */
export type InputDiscarded = {
  /** Id of the input. */
  readonly id: Scalars['ID']['output'];
  /** Why it was given up. */
  readonly reason: Scalars['String']['output'];
};

/** An amount of money. */
export type Money = {
  /** Currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
  /** Amount in the currency's smallest unit. */
  readonly minor: Scalars['Minor']['output'];
};

export type Mutation = {
  /** Connects a shop, or gives a connected one new keys. Pushes are accepted and polls begin at once. */
  readonly connectShop: ConnectShopResult;
  /** Gives up a quarantined input for good. */
  readonly discardQuarantined: DiscardQuarantinedResult;
  /** Maps quarantined inputs again, after a rule was mended: those named, or all with a cause. At most 1,000 at a time. */
  readonly replayQuarantined: ReplayQuarantinedResult;
};


export type MutationConnectShopArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConnectShopInput;
};


export type MutationDiscardQuarantinedArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationReplayQuarantinedArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** The input is unknown, not yours, or no longer in quarantine; or no reason was given. */
export type NotInQuarantine = Problem & {
  /** NOT_IN_QUARANTINE */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
};

/** Neither ids nor a cause were given, or nothing in quarantine fits. */
export type NothingToReplay = Problem & {
  /** NOTHING_TO_REPLAY */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
};

export type Order = {
  readonly channel: Channel;
  readonly externalId: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly shop: Shop;
  /** What the channel said of the order so far; null for orders of shops that are not yours. */
  readonly source?: Maybe<OrderSource>;
};

/** Where an order comes from and how often its channel told of it. */
export type OrderSource = {
  /** How many inputs told of the order, repeats included. */
  readonly inputs: Scalars['Int']['output'];
  /** When the last of them came in. */
  readonly lastInputAt: Scalars['DateTime']['output'];
  /** Newest version the channel has told, usually its time of change in milliseconds; null when its inputs carry none. */
  readonly lastVersion?: Maybe<Scalars['Minor']['output']>;
  /** Name of the platform in addresses: douyin, taobao ... */
  readonly platform: Scalars['String']['output'];
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

/** Inputs that were put back to be mapped. */
export type QuarantineReplay = {
  /** How many were put back. What still is not understood returns to quarantine. */
  readonly replayed: Scalars['Int']['output'];
  /** Ids that were not put back: unknown, not yours, not in quarantine, or rows of a file. */
  readonly skipped: ReadonlyArray<Scalars['ID']['output']>;
};

/** An input that could not be understood. */
export type QuarantinedInput = {
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
  /** Inputs with their cursors. */
  readonly edges: ReadonlyArray<QuarantinedInputEdge>;
  /** The inputs alone. */
  readonly nodes: ReadonlyArray<QuarantinedInput>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A quarantined input in a list. */
export type QuarantinedInputEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The input. */
  readonly node: QuarantinedInput;
};

export type Query = {
  /** Inputs that could not be understood, newest first. */
  readonly quarantine?: Maybe<QuarantinedInputConnection>;
  /** A shop by its id; null when it is unknown or not yours. */
  readonly shop?: Maybe<Shop>;
  /** Shops in the order of their ids. */
  readonly shops?: Maybe<ShopConnection>;
};


export type QueryQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the replay went, or why there was none. */
export type ReplayQuarantinedResult = NothingToReplay | QuarantineReplay;

/** A shop whose orders come in here. */
export type Shop = {
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
  /** The platform's own id of the shop (shop_id, mall_id, seller nick). */
  readonly platformShopId?: Maybe<Scalars['String']['output']>;
  /** Seconds between the last two polls that caught up; above 60 an alert is raised. */
  readonly pollIntervalSeconds?: Maybe<Scalars['Float']['output']>;
};

/** Shops, a page at a time. */
export type ShopConnection = {
  /** Shops with their cursors. */
  readonly edges: ReadonlyArray<ShopEdge>;
  /** The shops alone. */
  readonly nodes: ReadonlyArray<Shop>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A shop in a list. */
export type ShopEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The shop. */
  readonly node: Shop;
};

/** Something in the input cannot be right. */
export type ShopRefused = Problem & {
  /** SHOP_REFUSED */
  readonly code: Scalars['String']['output'];
  /** The field to correct. */
  readonly field: Scalars['String']['output'];
  /** What to correct. */
  readonly message: Scalars['String']['output'];
};

/** The id names another shop, or the platform's shop is connected under another id. */
export type ShopTaken = Problem & {
  /** SHOP_TAKEN */
  readonly code: Scalars['String']['output'];
  /** What to do about it. */
  readonly message: Scalars['String']['output'];
  /** Id of the shop that stands in the way. */
  readonly takenBy: Scalars['ID']['output'];
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
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Order'], {"channel":true,"externalId":true,"shop":{"id":true}}> ) );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConnectShopResult:
    | ( Shop )
    | ( ShopRefused )
    | ( ShopTaken )
  ;
  DiscardQuarantinedResult:
    | ( InputDiscarded )
    | ( NotInQuarantine )
  ;
  ReplayQuarantinedResult:
    | ( NothingToReplay )
    | ( QuarantineReplay )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( NotInQuarantine )
    | ( NothingToReplay )
    | ( ShopRefused )
    | ( ShopTaken )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Channel: Channel;
  ConnectShopInput: ConnectShopInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConnectShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConnectShopResult']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscardQuarantinedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardQuarantinedResult']>;
  HoldKind: HoldKind;
  InputDiscarded: ResolverTypeWrapper<InputDiscarded>;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotInQuarantine: ResolverTypeWrapper<NotInQuarantine>;
  NothingToReplay: ResolverTypeWrapper<NothingToReplay>;
  Order: ResolverTypeWrapper<Order>;
  OrderSource: ResolverTypeWrapper<OrderSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  QuarantineReplay: ResolverTypeWrapper<QuarantineReplay>;
  QuarantinedInput: ResolverTypeWrapper<QuarantinedInput>;
  QuarantinedInputConnection: ResolverTypeWrapper<QuarantinedInputConnection>;
  QuarantinedInputEdge: ResolverTypeWrapper<QuarantinedInputEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplayQuarantinedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayQuarantinedResult']>;
  Shop: ResolverTypeWrapper<Shop>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ShopConnection: ResolverTypeWrapper<ShopConnection>;
  ShopEdge: ResolverTypeWrapper<ShopEdge>;
  ShopRefused: ResolverTypeWrapper<ShopRefused>;
  ShopTaken: ResolverTypeWrapper<ShopTaken>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ConnectShopInput: ConnectShopInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ConnectShopResult: ResolversUnionTypes<ResolversParentTypes>['ConnectShopResult'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiscardQuarantinedResult: ResolversUnionTypes<ResolversParentTypes>['DiscardQuarantinedResult'];
  InputDiscarded: InputDiscarded;
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotInQuarantine: NotInQuarantine;
  NothingToReplay: NothingToReplay;
  Order: Order | FederationReferenceTypes['Order'];
  OrderSource: OrderSource;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  QuarantineReplay: QuarantineReplay;
  QuarantinedInput: QuarantinedInput;
  QuarantinedInputConnection: QuarantinedInputConnection;
  QuarantinedInputEdge: QuarantinedInputEdge;
  Query: Record<PropertyKey, never>;
  ReplayQuarantinedResult: ResolversUnionTypes<ResolversParentTypes>['ReplayQuarantinedResult'];
  Shop: Shop | FederationReferenceTypes['Shop'];
  Float: Scalars['Float']['output'];
  ShopConnection: ShopConnection;
  ShopEdge: ShopEdge;
  ShopRefused: ShopRefused;
  ShopTaken: ShopTaken;
};

export type ConnectShopResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConnectShopResult'] = ResolversParentTypes['ConnectShopResult']> = {
  __resolveType: TypeResolveFn<'Shop' | 'ShopRefused' | 'ShopTaken', ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiscardQuarantinedResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiscardQuarantinedResult'] = ResolversParentTypes['DiscardQuarantinedResult']> = {
  __resolveType: TypeResolveFn<'InputDiscarded' | 'NotInQuarantine', ParentType, ContextType>;
};

export type InputDiscardedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InputDiscarded'] = ResolversParentTypes['InputDiscarded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  connectShop?: Resolver<ResolversTypes['ConnectShopResult'], ParentType, ContextType, RequireFields<MutationConnectShopArgs, 'input'>>;
  discardQuarantined?: Resolver<ResolversTypes['DiscardQuarantinedResult'], ParentType, ContextType, RequireFields<MutationDiscardQuarantinedArgs, 'id' | 'reason'>>;
  replayQuarantined?: Resolver<ResolversTypes['ReplayQuarantinedResult'], ParentType, ContextType, Partial<MutationReplayQuarantinedArgs>>;
};

export type NotInQuarantineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotInQuarantine'] = ResolversParentTypes['NotInQuarantine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToReplayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NothingToReplay'] = ResolversParentTypes['NothingToReplay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OrderSource']>, ParentType, ContextType>;
};

export type OrderSourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderSource'] = ResolversParentTypes['OrderSource']> = {
  inputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastInputAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastVersion?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'NotInQuarantine' | 'NothingToReplay' | 'ShopRefused' | 'ShopTaken', ParentType, ContextType>;
};

export type QuarantineReplayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuarantineReplay'] = ResolversParentTypes['QuarantineReplay']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarantinedInputResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuarantinedInput'] = ResolversParentTypes['QuarantinedInput']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuarantinedInputConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuarantinedInputConnection'] = ResolversParentTypes['QuarantinedInputConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuarantinedInputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuarantinedInput']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuarantinedInputEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuarantinedInputEdge'] = ResolversParentTypes['QuarantinedInputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantinedInput'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  quarantine?: Resolver<Maybe<ResolversTypes['QuarantinedInputConnection']>, ParentType, ContextType, Partial<QueryQuarantineArgs>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopsArgs>>;
};

export type ReplayQuarantinedResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReplayQuarantinedResult'] = ResolversParentTypes['ReplayQuarantinedResult']> = {
  __resolveType: TypeResolveFn<'NothingToReplay' | 'QuarantineReplay', ParentType, ContextType>;
};

export type ShopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backlog?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  connected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPollAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPushAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformShopId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pollIntervalSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type ShopRefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShopRefused'] = ResolversParentTypes['ShopRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopTakenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShopTaken'] = ResolversParentTypes['ShopTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  ConnectShopResult?: ConnectShopResultResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiscardQuarantinedResult?: DiscardQuarantinedResultResolvers<ContextType>;
  InputDiscarded?: InputDiscardedResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotInQuarantine?: NotInQuarantineResolvers<ContextType>;
  NothingToReplay?: NothingToReplayResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderSource?: OrderSourceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  QuarantineReplay?: QuarantineReplayResolvers<ContextType>;
  QuarantinedInput?: QuarantinedInputResolvers<ContextType>;
  QuarantinedInputConnection?: QuarantinedInputConnectionResolvers<ContextType>;
  QuarantinedInputEdge?: QuarantinedInputEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReplayQuarantinedResult?: ReplayQuarantinedResultResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  ShopRefused?: ShopRefusedResolvers<ContextType>;
  ShopTaken?: ShopTakenResolvers<ContextType>;
};

