// The same graph in one process without federation: what dividing it costs.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { MONOLITH } from './world.mjs';

const server = new ApolloServer({
  typeDefs: MONOLITH.sdl,
  resolvers: MONOLITH.resolvers,
  plugins: [ApolloServerPluginUsageReportingDisabled()],
});
await server.start();
const http = Fastify({ logger: false });
http.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(server) });
await http.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ port: http.server.address().port }));
