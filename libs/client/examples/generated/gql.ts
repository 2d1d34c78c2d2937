// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
import * as types from './graphql.js';



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
    "\n  query FirstQuery {\n    viewer {\n      name\n      shops\n    }\n    orders(first: 5) {\n      nodes {\n        externalId\n        status\n        payable {\n          minor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.FirstQueryDocument,
    "\n  query OpenOrders($first: Int, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes {\n        externalId\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpenOrdersDocument,
    "\n  subscription BoardChanges {\n    orderStatusChanged {\n      position\n      status\n      order {\n        externalId\n      }\n    }\n  }\n": typeof types.BoardChangesDocument,
    "\n  query OrdersToShip($first: Int, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        externalId\n        shipBy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrdersToShipDocument,
};
const documents: Documents = {
    "\n  query FirstQuery {\n    viewer {\n      name\n      shops\n    }\n    orders(first: 5) {\n      nodes {\n        externalId\n        status\n        payable {\n          minor\n          currency\n        }\n      }\n    }\n  }\n": types.FirstQueryDocument,
    "\n  query OpenOrders($first: Int, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes {\n        externalId\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpenOrdersDocument,
    "\n  subscription BoardChanges {\n    orderStatusChanged {\n      position\n      status\n      order {\n        externalId\n      }\n    }\n  }\n": types.BoardChangesDocument,
    "\n  query OrdersToShip($first: Int, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        externalId\n        shipBy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrdersToShipDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstQuery {\n    viewer {\n      name\n      shops\n    }\n    orders(first: 5) {\n      nodes {\n        externalId\n        status\n        payable {\n          minor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FirstQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenOrders($first: Int, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes {\n        externalId\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').OpenOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardChanges {\n    orderStatusChanged {\n      position\n      status\n      order {\n        externalId\n      }\n    }\n  }\n"): typeof import('./graphql.js').BoardChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersToShip($first: Int, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        externalId\n        shipBy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrdersToShipDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
