// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Which orders are asked for; what is not said does not matter. */
export type OrderFilter = {
  /** Of one platform. */
  readonly channel?: Channel | null | undefined;
  /** Placed at or after. */
  readonly createdFrom?: string | null | undefined;
  /** Placed before. */
  readonly createdTo?: string | null | undefined;
  /** Barred from shipping by a hold of this kind. */
  readonly heldBy?: HoldKind | null | undefined;
  /** Of one shop. */
  readonly shopId?: string | number | null | undefined;
  /** In one status. */
  readonly status?: OrderStatus | null | undefined;
  /** In one of several statuses. */
  readonly statusIn?: ReadonlyArray<OrderStatus> | null | undefined;
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

export type FirstQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstQueryQuery = { readonly viewer: { readonly name: string, readonly shops: ReadonlyArray<string> | null }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly status: OrderStatus, readonly payable: { readonly minor: number, readonly currency: string } }> } | null };

export type OpenOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenOrdersQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly status: OrderStatus }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BoardChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardChangesSubscription = { readonly orderStatusChanged: { readonly position: number, readonly status: OrderStatus, readonly order: { readonly externalId: string } } };

export type OrdersToShipQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
}>;


export type OrdersToShipQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly shipBy: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FirstQueryDocument = new TypedDocumentString(`
    query FirstQuery {
  viewer {
    name
    shops
  }
  orders(first: 5) {
    nodes {
      externalId
      status
      payable {
        minor
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstQueryQuery, FirstQueryQueryVariables>;
export const OpenOrdersDocument = new TypedDocumentString(`
    query OpenOrders($first: Int, $after: String) {
  orders(first: $first, after: $after) {
    nodes {
      externalId
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenOrdersQuery, OpenOrdersQueryVariables>;
export const BoardChangesDocument = new TypedDocumentString(`
    subscription BoardChanges {
  orderStatusChanged {
    position
    status
    order {
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<BoardChangesSubscription, BoardChangesSubscriptionVariables>;
export const OrdersToShipDocument = new TypedDocumentString(`
    query OrdersToShip($first: Int, $after: String, $filter: OrderFilter) {
  orders(first: $first, after: $after, filter: $filter) {
    nodes {
      id
      externalId
      shipBy
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersToShipQuery, OrdersToShipQueryVariables>;