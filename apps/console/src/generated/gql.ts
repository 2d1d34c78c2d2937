// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AcknowledgeAlert($id: ID!) {\n  acknowledgeAlert(id: $id) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": typeof types.AcknowledgeAlertDocument,
    "query Alerts($first: Int!) {\n  alerts(openOnly: true, first: $first) {\n    nodes {\n      id\n      kind\n      subject\n      severity\n      message\n      raisedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}": typeof types.AlertsDocument,
    "mutation ApproveOrder($id: ID!, $note: String) {\n  approveOrder(id: $id, note: $note) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": typeof types.ApproveOrderDocument,
    "query Board {\n  board {\n    at\n    openOrders\n    heldOrders\n    amberOrders\n    redOrders\n    readyRate\n    ordersLastMinute\n    counts {\n      channel\n      status\n      orders\n      history\n      amber\n      red\n    }\n    held {\n      kind\n      orders\n      blocked\n      pending\n    }\n  }\n}": typeof types.BoardDocument,
    "query LateOrders($class: AgeClass, $first: Int!, $after: String) {\n  lateOrders(class: $class, first: $first, after: $after) {\n    nodes {\n      class\n      channel\n      status\n      since\n      shipBy\n      shopId\n      order {\n        id\n        externalId\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LateOrdersDocument,
    "subscription OrderStatusChanged {\n  orderStatusChanged {\n    position\n    at\n    from\n    status\n    order {\n      id\n      externalId\n      channel\n      payable {\n        minor\n        currency\n      }\n      holds {\n        kind\n        state\n      }\n      reservation {\n        state\n      }\n      risk {\n        outcome\n        level\n      }\n    }\n  }\n}": typeof types.OrderStatusChangedDocument,
    "query Order($id: ID!) {\n  order(id: $id) {\n    id\n    externalId\n    channel\n    status\n    statusAt\n    afterSale\n    history\n    createdAt\n    paidAt\n    shippedAt\n    shipBy\n    province\n    city\n    linesKnown\n    shop {\n      id\n      name\n    }\n    payable {\n      minor\n      currency\n    }\n    refunded {\n      minor\n      currency\n    }\n    holds {\n      kind\n      state\n      reason\n      by\n      at\n    }\n    lines {\n      id\n      skuCode\n      title\n      quantity\n      unitPrice {\n        minor\n        currency\n      }\n    }\n    shipments {\n      voucher\n      carrier\n      trackingNo\n      at\n    }\n    log(first: 100) {\n      nodes {\n        seq\n        axis\n        hold\n        from\n        to\n        because\n        source\n        by\n        at\n      }\n    }\n    age {\n      class\n      since\n      limitSeconds\n    }\n    reservation {\n      state\n      reservedAt\n      lines {\n        skuCode\n        quantity\n        warehouse\n      }\n    }\n    shortfall {\n      skuCode\n      wanted\n      available\n    }\n    risk {\n      outcome\n      level\n      score\n      decidedAt\n      decidedBy\n      reasons {\n        rule\n        message\n      }\n    }\n  }\n}": typeof types.OrderDocument,
    "mutation RejectOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: REJECT, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": typeof types.RejectOrderDocument,
    "mutation ReleaseOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: RELEASE, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": typeof types.ReleaseOrderDocument,
    "query Viewer {\n  viewer {\n    kind\n    name\n    shops\n    scopes\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "mutation AcknowledgeAlert($id: ID!) {\n  acknowledgeAlert(id: $id) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": types.AcknowledgeAlertDocument,
    "query Alerts($first: Int!) {\n  alerts(openOnly: true, first: $first) {\n    nodes {\n      id\n      kind\n      subject\n      severity\n      message\n      raisedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}": types.AlertsDocument,
    "mutation ApproveOrder($id: ID!, $note: String) {\n  approveOrder(id: $id, note: $note) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": types.ApproveOrderDocument,
    "query Board {\n  board {\n    at\n    openOrders\n    heldOrders\n    amberOrders\n    redOrders\n    readyRate\n    ordersLastMinute\n    counts {\n      channel\n      status\n      orders\n      history\n      amber\n      red\n    }\n    held {\n      kind\n      orders\n      blocked\n      pending\n    }\n  }\n}": types.BoardDocument,
    "query LateOrders($class: AgeClass, $first: Int!, $after: String) {\n  lateOrders(class: $class, first: $first, after: $after) {\n    nodes {\n      class\n      channel\n      status\n      since\n      shipBy\n      shopId\n      order {\n        id\n        externalId\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LateOrdersDocument,
    "subscription OrderStatusChanged {\n  orderStatusChanged {\n    position\n    at\n    from\n    status\n    order {\n      id\n      externalId\n      channel\n      payable {\n        minor\n        currency\n      }\n      holds {\n        kind\n        state\n      }\n      reservation {\n        state\n      }\n      risk {\n        outcome\n        level\n      }\n    }\n  }\n}": types.OrderStatusChangedDocument,
    "query Order($id: ID!) {\n  order(id: $id) {\n    id\n    externalId\n    channel\n    status\n    statusAt\n    afterSale\n    history\n    createdAt\n    paidAt\n    shippedAt\n    shipBy\n    province\n    city\n    linesKnown\n    shop {\n      id\n      name\n    }\n    payable {\n      minor\n      currency\n    }\n    refunded {\n      minor\n      currency\n    }\n    holds {\n      kind\n      state\n      reason\n      by\n      at\n    }\n    lines {\n      id\n      skuCode\n      title\n      quantity\n      unitPrice {\n        minor\n        currency\n      }\n    }\n    shipments {\n      voucher\n      carrier\n      trackingNo\n      at\n    }\n    log(first: 100) {\n      nodes {\n        seq\n        axis\n        hold\n        from\n        to\n        because\n        source\n        by\n        at\n      }\n    }\n    age {\n      class\n      since\n      limitSeconds\n    }\n    reservation {\n      state\n      reservedAt\n      lines {\n        skuCode\n        quantity\n        warehouse\n      }\n    }\n    shortfall {\n      skuCode\n      wanted\n      available\n    }\n    risk {\n      outcome\n      level\n      score\n      decidedAt\n      decidedBy\n      reasons {\n        rule\n        message\n      }\n    }\n  }\n}": types.OrderDocument,
    "mutation RejectOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: REJECT, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": types.RejectOrderDocument,
    "mutation ReleaseOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: RELEASE, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}": types.ReleaseOrderDocument,
    "query Viewer {\n  viewer {\n    kind\n    name\n    shops\n    scopes\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeAlert($id: ID!) {\n  acknowledgeAlert(id: $id) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"): (typeof documents)["mutation AcknowledgeAlert($id: ID!) {\n  acknowledgeAlert(id: $id) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Alerts($first: Int!) {\n  alerts(openOnly: true, first: $first) {\n    nodes {\n      id\n      kind\n      subject\n      severity\n      message\n      raisedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}"): (typeof documents)["query Alerts($first: Int!) {\n  alerts(openOnly: true, first: $first) {\n    nodes {\n      id\n      kind\n      subject\n      severity\n      message\n      raisedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveOrder($id: ID!, $note: String) {\n  approveOrder(id: $id, note: $note) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"): (typeof documents)["mutation ApproveOrder($id: ID!, $note: String) {\n  approveOrder(id: $id, note: $note) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Board {\n  board {\n    at\n    openOrders\n    heldOrders\n    amberOrders\n    redOrders\n    readyRate\n    ordersLastMinute\n    counts {\n      channel\n      status\n      orders\n      history\n      amber\n      red\n    }\n    held {\n      kind\n      orders\n      blocked\n      pending\n    }\n  }\n}"): (typeof documents)["query Board {\n  board {\n    at\n    openOrders\n    heldOrders\n    amberOrders\n    redOrders\n    readyRate\n    ordersLastMinute\n    counts {\n      channel\n      status\n      orders\n      history\n      amber\n      red\n    }\n    held {\n      kind\n      orders\n      blocked\n      pending\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LateOrders($class: AgeClass, $first: Int!, $after: String) {\n  lateOrders(class: $class, first: $first, after: $after) {\n    nodes {\n      class\n      channel\n      status\n      since\n      shipBy\n      shopId\n      order {\n        id\n        externalId\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query LateOrders($class: AgeClass, $first: Int!, $after: String) {\n  lateOrders(class: $class, first: $first, after: $after) {\n    nodes {\n      class\n      channel\n      status\n      since\n      shipBy\n      shopId\n      order {\n        id\n        externalId\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OrderStatusChanged {\n  orderStatusChanged {\n    position\n    at\n    from\n    status\n    order {\n      id\n      externalId\n      channel\n      payable {\n        minor\n        currency\n      }\n      holds {\n        kind\n        state\n      }\n      reservation {\n        state\n      }\n      risk {\n        outcome\n        level\n      }\n    }\n  }\n}"): (typeof documents)["subscription OrderStatusChanged {\n  orderStatusChanged {\n    position\n    at\n    from\n    status\n    order {\n      id\n      externalId\n      channel\n      payable {\n        minor\n        currency\n      }\n      holds {\n        kind\n        state\n      }\n      reservation {\n        state\n      }\n      risk {\n        outcome\n        level\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ID!) {\n  order(id: $id) {\n    id\n    externalId\n    channel\n    status\n    statusAt\n    afterSale\n    history\n    createdAt\n    paidAt\n    shippedAt\n    shipBy\n    province\n    city\n    linesKnown\n    shop {\n      id\n      name\n    }\n    payable {\n      minor\n      currency\n    }\n    refunded {\n      minor\n      currency\n    }\n    holds {\n      kind\n      state\n      reason\n      by\n      at\n    }\n    lines {\n      id\n      skuCode\n      title\n      quantity\n      unitPrice {\n        minor\n        currency\n      }\n    }\n    shipments {\n      voucher\n      carrier\n      trackingNo\n      at\n    }\n    log(first: 100) {\n      nodes {\n        seq\n        axis\n        hold\n        from\n        to\n        because\n        source\n        by\n        at\n      }\n    }\n    age {\n      class\n      since\n      limitSeconds\n    }\n    reservation {\n      state\n      reservedAt\n      lines {\n        skuCode\n        quantity\n        warehouse\n      }\n    }\n    shortfall {\n      skuCode\n      wanted\n      available\n    }\n    risk {\n      outcome\n      level\n      score\n      decidedAt\n      decidedBy\n      reasons {\n        rule\n        message\n      }\n    }\n  }\n}"): (typeof documents)["query Order($id: ID!) {\n  order(id: $id) {\n    id\n    externalId\n    channel\n    status\n    statusAt\n    afterSale\n    history\n    createdAt\n    paidAt\n    shippedAt\n    shipBy\n    province\n    city\n    linesKnown\n    shop {\n      id\n      name\n    }\n    payable {\n      minor\n      currency\n    }\n    refunded {\n      minor\n      currency\n    }\n    holds {\n      kind\n      state\n      reason\n      by\n      at\n    }\n    lines {\n      id\n      skuCode\n      title\n      quantity\n      unitPrice {\n        minor\n        currency\n      }\n    }\n    shipments {\n      voucher\n      carrier\n      trackingNo\n      at\n    }\n    log(first: 100) {\n      nodes {\n        seq\n        axis\n        hold\n        from\n        to\n        because\n        source\n        by\n        at\n      }\n    }\n    age {\n      class\n      since\n      limitSeconds\n    }\n    reservation {\n      state\n      reservedAt\n      lines {\n        skuCode\n        quantity\n        warehouse\n      }\n    }\n    shortfall {\n      skuCode\n      wanted\n      available\n    }\n    risk {\n      outcome\n      level\n      score\n      decidedAt\n      decidedBy\n      reasons {\n        rule\n        message\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: REJECT, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"): (typeof documents)["mutation RejectOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: REJECT, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: RELEASE, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"): (typeof documents)["mutation ReleaseOrder($orderId: ID!, $reason: String!) {\n  reviewOrder(orderId: $orderId, verdict: RELEASE, reason: $reason) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    name\n    shops\n    scopes\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    kind\n    name\n    shops\n    scopes\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;