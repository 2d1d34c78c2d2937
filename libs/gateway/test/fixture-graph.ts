import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, parse, type GraphQLSchema } from 'graphql';
import { HubError, type Viewer } from '#contracts';
import { loaderOf, MemoryPubSub, type GraphContext, type LiveArguments } from '#platform';
import { FixtureFeed } from './fixture-feed.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@cost", "@listSize"])';
const PAGED = '@listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)';

const ORDERS = `${LINK}
  scalar DateTime
  type Query { order(id: ID!): Order  orders(first: Int, since: DateTime): [Order!]! ${PAGED}  broken: String  promised: Promised  fail(code: String!): String }
  scalar Minor
  type Mutation { pay(id: ID!): Order }
  type Subscription { orderStatusChanged(shopId: ID): OrderStatusChanged!  refused: String  breaks: String }
  extend type Subscription { orderMoved(shopId: ID, status: [String!], after: Minor): OrderMoved! }
  type OrderMoved { order: Order! status: String! position: Minor! }
  type OrderStatusChanged { order: Order! at: String! position: Int! }
  type Order @key(fields: "id") { id: ID! shopId: ID! status: String! note: String }
  type Promised { value: String! }`;
const INVENTORY = `${LINK}
  type Order @key(fields: "id") { id: ID! reservation: Reservation }
  type Reservation { state: String! by: String! }`;
const RISK = `${LINK}
  type Order @key(fields: "id") { id: ID! risk: Decision }
  type Decision { outcome: String! }`;

/** An order of the fixture. */
export interface FixtureOrder {
  id: string;
  shopId: string;
  status: string;
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
const maySee = (viewer: Viewer, shopId: string) => viewer.shops === 'ALL' || viewer.shops.includes(shopId);

/** Three small subgraphs in the manner of the real ones, with counters and a switch that lets one fail. */
export class FixtureGraph {
  readonly pubsub = new MemoryPubSub();
  /** Behind the live root `orderMoved`. */
  readonly feed = new FixtureFeed(this.pubsub);
  readonly orders = new Map<string, FixtureOrder>();
  /** Reference look-ups asked of each subgraph: batches, and entities in them. */
  readonly asked = { inventory: 0, inventoryKeys: 0, risk: 0 };
  /** Viewers that inventory was asked in the name of. */
  readonly viewers: Viewer[] = [];
  isRiskBroken = false;
  /** Lets inventory answer only when told. */
  gate: Promise<void> = Promise.resolve();

  readonly subgraphs: { name: 'orders' | 'inventory' | 'risk'; sdl: string; schema: GraphQLSchema }[] = [
    { name: 'orders', sdl: ORDERS, schema: schemaOf(ORDERS, this.orderResolvers()) },
    { name: 'inventory', sdl: INVENTORY, schema: schemaOf(INVENTORY, this.inventoryResolvers()) },
    { name: 'risk', sdl: RISK, schema: schemaOf(RISK, this.riskResolvers()) },
  ];

  constructor() {
    for (const [id, shopId] of [
      ['o1', 'shp_a'],
      ['o2', 'shp_a'],
      ['o3', 'shp_b'],
    ] as const)
      this.orders.set(id, { id, shopId, status: 'PAID' });
  }

  /** Moves an order and tells subscribers. */
  move(id: string, status: string, position = 1): void {
    const order = this.orders.get(id);
    if (!order) throw new Error(`no order ${id}`);
    order.status = status;
    this.pubsub.publish('orders', { order: { ...order }, at: 'now', position });
  }

  private orderResolvers() {
    const visible = (id: string, { viewer }: GraphContext) => {
      const order = this.orders.get(id);
      return order && maySee(viewer, order.shopId) ? order : null;
    };
    return {
      DateTime: new GraphQLScalarType({ name: 'DateTime', parseValue: parseDate }),
      Query: {
        order: (_: never, { id }: { id: string }, context: GraphContext) => visible(id, context),
        orders: (_: never, __: never, { viewer }: GraphContext) =>
          [...this.orders.values()].filter(order => maySee(viewer, order.shopId)),
        broken: () => {
          throw new Error('connect ECONNREFUSED 10.0.0.7:3306 password=hunter2');
        },
        promised: () => ({ value: null }),
        fail: (_: never, { code }: { code: string }) => {
          if (code === 'RAW') throw new GraphQLError('secret detail', { extensions: { code: 'SOMETHING_ELSE' } });
          throw new HubError(code as never, 'Ask for less.', { retryAfterMs: 3_000 });
        },
      },
      Mutation: {
        pay: (_: never, { id }: { id: string }, context: GraphContext) => {
          const order = visible(id, context);
          if (order) order.status = 'PAID';
          return order;
        },
      },
      Subscription: {
        orderStatusChanged: {
          subscribe: (_: never, { shopId }: { shopId?: string }, { viewer }: GraphContext) => {
            if (!viewer.scopes.includes('orders:read')) throw new HubError('FORBIDDEN', 'orders:read is needed.');
            return filtered(
              this.pubsub.subscribe<Message>('orders'),
              ({ order }) => maySee(viewer, order.shopId) && (!shopId || shopId === order.shopId),
            );
          },
          resolve: (message: Message) => message,
        },
        orderMoved: {
          subscribe: (_: never, args: LiveArguments, { viewer }: GraphContext) => this.feed.open(viewer, args),
        },
        refused: {
          subscribe: () => {
            throw new HubError('CONFLICT', 'Not now.');
          },
        },
        breaks: { subscribe: () => breaking() },
      },
      Order: {
        __resolveReference: ({ id }: { id: string }, context: GraphContext) => visible(id, context),
        note: ({ id }: { id: string }, _: never, context: GraphContext) =>
          loaderOf(context, 'notes', ids =>
            Promise.resolve(new Map(ids.map(key => [key, `is ${this.orders.get(key)?.status}`]))),
          ).load(id),
      },
    };
  }

  private inventoryResolvers() {
    return {
      Order: {
        __resolveReference: async ({ id }: { id: string }, context: GraphContext) => {
          this.asked.inventoryKeys += 1;
          await this.gate;
          return loaderOf(context, 'reservations', ids => this.reservations(ids, context.viewer)).load(id);
        },
      },
    };
  }

  private reservations(ids: readonly string[], viewer: Viewer) {
    this.asked.inventory += 1;
    this.viewers.push(viewer);
    const visible = ids.filter(id => maySee(viewer, this.orders.get(id)?.shopId ?? ''));
    return Promise.resolve(
      new Map(visible.map(id => [id, { id, reservation: { state: 'RESERVED', by: viewer.name } }])),
    );
  }

  private riskResolvers() {
    return {
      Order: {
        __resolveReference: async ({ id }: { id: string }) => {
          this.asked.risk += 1;
          if (this.isRiskBroken) throw new HubError('UNAVAILABLE', 'The risk service does not answer.');
          return { id, risk: { outcome: 'CLEARED' } };
        },
      },
    };
  }
}

interface Message {
  readonly order: FixtureOrder;
  readonly at: string;
  readonly position: number;
}

function schemaOf(sdl: string, resolvers: object): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as NonNullable<Modules['resolvers']> });
}

const composed = new Map<string, string>();

/** The supergraph of some subgraphs, composed on the spot the first time they are asked for. */
export function supergraphOf(subgraphs: readonly { name: string; sdl: string }[]): string {
  const key = JSON.stringify(subgraphs.map(({ name, sdl }) => [name, sdl]));
  const supergraph = composed.get(key) ?? compose(subgraphs);
  composed.set(key, supergraph);
  return supergraph;
}

function compose(subgraphs: readonly { name: string; sdl: string }[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://127.0.0.1/${name}`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

function parseDate(value: unknown): Date {
  const date = new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new TypeError('not an instant');
  return date;
}

function filtered<T>(source: AsyncIterableIterator<T>, isWanted: (value: T) => boolean): AsyncIterableIterator<T> {
  return {
    next: async () => {
      let step = await source.next();
      while (!step.done && !isWanted(step.value)) step = await source.next();
      return step;
    },
    return: () => source.return?.() ?? Promise.resolve({ value: undefined, done: true }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function breaking(): AsyncIterableIterator<{ breaks: string }> {
  let isFirst = true;
  return {
    next: () => {
      if (!isFirst) return Promise.reject(new Error('redis://user:secret@host is gone'));
      isFirst = false;
      return Promise.resolve({ done: false, value: { breaks: 'once' } });
    },
    return: () => Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
