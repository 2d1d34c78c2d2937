// npm run compose: SDL files of the subgraphs -> supergraph.graphql. With --check it only says whether the committed file is current.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { readSupergraph } from '../libs/gateway/src/read-supergraph.ts';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { parse } from 'graphql';
import { digestHeader } from '../libs/gateway/src/sdl-digest.ts';
import { root } from './workspace.mjs';

/** Library and default port of every subgraph; `access` runs inside the gateway. */
const SUBGRAPHS = [
  { name: 'orders', library: 'orders', port: 4010 },
  { name: 'inventory', library: 'inventory', port: 4020 },
  { name: 'channels', library: 'channels', port: 4030 },
  { name: 'risk', library: 'risk', port: 4040 },
  { name: 'analytics', library: 'analytics', port: 4050 },
  { name: 'access', library: 'gateway', port: 4000 },
];
const NOTE = '# Made by tools/compose.mjs from libs/*/schema/*.graphql. Change those, then: npm run compose\n';
const file = join(root, 'supergraph.graphql');
const read = path => readFileSync(path, 'utf8');

const committed = existsSync(file) ? read(file) : '';
const composed = compose(SUBGRAPHS.map(one => ({ ...one, sdl: sdlOf(one.library) })));
const changes = committed ? await changesBetween(committed, composed) : [];
for (const { criticality, message } of changes) console.log(`${criticality.level}: ${message}`);

if (committed === composed) leave(0, 'supergraph.graphql is current.');
if (process.argv.includes('--check'))
  leave(1, 'supergraph.graphql is not what the SDL files compose to. Run: npm run compose');
writeFileSync(file, composed);
leave(0, `supergraph.graphql written (${changes.filter(isBreaking).length} breaking changes).`);

/** What the platform gives a subgraph at start: the common fragment and the library's own files. */
function sdlOf(library) {
  const own = globSync(join(root, 'libs', library, 'schema', '*.graphql')).sort();
  if (own.length === 0) leave(1, `libs/${library}/schema has no .graphql file.`);
  return [join(root, 'libs/platform/graphql/common.graphql'), ...own].map(read).join('\n');
}

function compose(subgraphs) {
  const services = subgraphs.map(({ name, port, sdl }) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    typeDefs: parse(sdl),
  }));
  const { errors = [], hints = [], supergraphSdl } = composeServices(services);
  // A hint is two subgraphs that describe one thing in two ways; it is cheap to mend now and not later.
  const faults = [
    ...errors.map(error => error.message),
    ...hints.map(hint => `${hint.definition.code}: ${hint.message}`),
  ];
  if (faults.length > 0)
    leave(1, `The subgraphs do not compose:\n${faults.map(fault => `  ${fault.replaceAll('\n', '\n  ')}`).join('\n')}`);
  return `${NOTE}${digestHeader(subgraphs)}\n${supergraphSdl}\n`;
}

/** What a client would notice. */
async function changesBetween(before, after) {
  const [old, now] = [before, after].map(sdl => readSupergraph(sdl).apiSchema().toGraphQLJSSchema());
  const noticed = await diff(old, now);
  return noticed
    .filter(({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking)
    .sort((a, b) => isBreaking(b) - isBreaking(a));
}

function isBreaking({ criticality }) {
  return criticality.level === CriticalityLevel.Breaking;
}

function leave(code, message) {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
