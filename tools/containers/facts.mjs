import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { hubFlags } from '../workspace.mjs';

/** The programs of the distributed shape, and the port each is given. */
export const ports = { gateway: 4000, orders: 4010, inventory: 4020, channels: 4030, risk: 4040, analytics: 4050 };

/** What the code says that the files of docker/ repeat: they may not drift apart. */
export function readFacts() {
  const platform = sourcesOf('libs/*/src/**/*.ts');
  const programs = globSync('apps/*/src/main.ts').map(file => basename(dirname(dirname(file))));
  return {
    settings: new Set(found(/\bz\.\w+\(\s*'([A-Z_]+)'/g, sourcesOf('libs/platform/src/config/*.ts'))),
    metrics: new Set(found(/'(ordermesh_[a-z_]+)'/g, platform)),
    programs: new Set(programs),
    schemas: ['libs/platform/graphql', ...globSync('libs/*/schema')].sort(),
    nodeVersion: JSON.parse(readFileSync('package.json', 'utf8')).dependencies.node,
    flags: hubFlags,
  };
}

const found = (pattern, text) => [...text.matchAll(pattern)].map(match => match[1]);

const sourcesOf = pattern =>
  globSync(pattern)
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');

/** Gives a sentence for each that is not among the known ones. */
export const unknownOnes = (names, known, say) => [...new Set(names)].filter(name => !known.has(name)).map(say);

/** The app a command starts: dist/apps/<name>/src/main.js. Null when it starts something else. */
export const programOf = words => /^dist\/apps\/([\w-]+)\/src\/main\.js$/.exec(words?.[0] ?? '')?.[1] ?? null;
