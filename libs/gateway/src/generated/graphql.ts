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
  /** Makes a key for a partner. Its text is in the answer and never told again. Staff with access:write only. */
  readonly createApiKey: CreateApiKeyResult;
  /** Lets a person sign in at the hub. Staff with access:write only. */
  readonly createUser: CreateUserResult;
  /** Lets a partner ask for an operation by its hash (`documentId`); keys made with registeredOnly run nothing else. Staff with access:write only. */
  readonly registerOperation: RegisteredOperation;
  /** Takes an operation off the list; false when it was not on it. Staff with access:write only. */
  readonly removeOperation: Scalars['Boolean']['output'];
  /** Ends a key at once, open subscriptions too. Staff with access:write only. */
  readonly revokeApiKey: RevokeApiKeyResult;
};


export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
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

/** A key that was just made. */
export type NewApiKey = {
  /** The key. */
  readonly apiKey: ApiKey;
  /** Its text, to be sent as `Authorization: Bearer` or `x-api-key`. Keep it now: only a hash of it is stored. */
  readonly secret: Scalars['String']['output'];
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

/** The partner has as many live keys as it may have. */
export type TooManyLiveKeys = Problem & {
  /** TOO_MANY_LIVE_KEYS. */
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

/** Nobody has the name. */
export type UnknownUser = Problem & {
  /** UNKNOWN_USER. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name asked for. */
  readonly name: Scalars['String']['output'];
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
  RevokeApiKeyResult:
    | ( ApiKey )
    | ( UnknownApiKey )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( TooManyLiveKeys )
    | ( UnknownApiKey )
    | ( UnknownUser )
    | ( UserNameTaken )
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
  Channel: Channel;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUserResult']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HoldKind: HoldKind;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewApiKey: ResolverTypeWrapper<NewApiKey>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperation>;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  Role: Role;
  TooManyLiveKeys: ResolverTypeWrapper<TooManyLiveKeys>;
  UnknownApiKey: ResolverTypeWrapper<UnknownApiKey>;
  UnknownUser: ResolverTypeWrapper<UnknownUser>;
  User: ResolverTypeWrapper<User>;
  UserNameTaken: ResolverTypeWrapper<UserNameTaken>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerKind: ViewerKind;
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
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateUserInput: CreateUserInput;
  CreateUserResult: ResolversUnionTypes<ResolversParentTypes>['CreateUserResult'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  Minor: Scalars['Minor']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NewApiKey: NewApiKey;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RegisteredOperation: RegisteredOperation;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  TooManyLiveKeys: TooManyLiveKeys;
  UnknownApiKey: UnknownApiKey;
  UnknownUser: UnknownUser;
  User: User;
  UserNameTaken: UserNameTaken;
  Viewer: Viewer;
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
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserResult'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  registerOperation?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType, RequireFields<MutationRegisterOperationArgs, 'partner' | 'source'>>;
  removeOperation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveOperationArgs, 'hash' | 'partner'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id' | 'reason'>>;
};

export type NewApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewApiKey'] = ResolversParentTypes['NewApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'TooManyLiveKeys' | 'UnknownApiKey' | 'UnknownUser' | 'UserNameTaken', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  registeredOperations?: Resolver<ReadonlyArray<ResolversTypes['RegisteredOperation']>, ParentType, ContextType, RequireFields<QueryRegisteredOperationsArgs, 'partner'>>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type UnknownApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownApiKey'] = ResolversParentTypes['UnknownApiKey']> = {
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
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  TooManyLiveKeys?: TooManyLiveKeysResolvers<ContextType>;
  UnknownApiKey?: UnknownApiKeyResolvers<ContextType>;
  UnknownUser?: UnknownUserResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserNameTaken?: UserNameTakenResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

