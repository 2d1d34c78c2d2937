import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Viewer } from '#contracts';
import type { GraphContext } from '#platform';

const resolvers = {
  Query: { viewer: (_root: unknown, _arguments: unknown, context: unknown) => (context as GraphContext).viewer },
  Viewer: { shops: ({ shops }: Viewer) => (shops === 'ALL' ? null : shops) },
};

/** The subgraph `access`, which runs inside the gateway: who asks. */
export const accessSchema = (sdl: string): GraphQLSchema => buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
