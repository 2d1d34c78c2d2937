import Fastify from 'fastify';
import { Clock, loadConfig, Log, MemoryPubSub, Metrics, UNTRACED } from '#platform';
import { gateway } from '../src/index.js';
import { FixtureGraph } from './fixture-graph.js';

const nothing = (): never => {
  throw new Error('the fixture has no Nest application');
};

it('does not start on a subgraph whose SDL is not the one the supergraph was composed of', async () => {
  const http = Fastify();
  const surroundings = { config: loadConfig({}), log: Log.open('silent'), metrics: new Metrics(), clock: new Clock() };
  const more = { remotes: null, pubsub: new MemoryPubSub(), tracing: UNTRACED };
  const { subgraphs } = new FixtureGraph();
  const start = gateway.start({ http, subgraphs, get: nothing, ...more, ...surroundings });
  await expect(start).rejects.toThrow(/does not match the SDL of: orders, inventory, risk\..*npm run compose/);
  expect(http.hasRoute({ method: 'POST', url: '/graphql' })).toBe(false);
});
