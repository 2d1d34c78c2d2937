// The stock gateway as its makers show it: Apollo Server and @apollo/gateway on Express, with the fetcher they come with.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { announce } from './program.mjs';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const [, , peers, supergraphFile] = process.argv;
const require = createRequire(join(peers, 'package.json'));
const { ApolloGateway } = require('@apollo/gateway');
const { ApolloServer } = require('@apollo/server');
const { expressMiddleware } = require('@as-integrations/express5');
const express = require('express');

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile, 'utf8') });
const server = new ApolloServer({ gateway });
await server.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(server));
announce(createServer(app));
