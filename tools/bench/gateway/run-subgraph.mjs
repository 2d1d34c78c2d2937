// One subgraph of the benchmark: it answers each distinct request once and by heart from then on, so that it costs little.
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { announce } from './program.mjs';
import { SUBGRAPHS } from './world.mjs';

const { sdl, resolvers } = SUBGRAPHS[process.argv[2]];
const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
const known = new Map();

async function answerTo(text) {
  const { query, variables, operationName } = JSON.parse(text);
  return JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName }));
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', async () => {
    const text = String(Buffer.concat(chunks));
    if (!known.has(text)) known.set(text, Buffer.from(await answerTo(text)));
    const body = known.get(text);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
announce(server);
