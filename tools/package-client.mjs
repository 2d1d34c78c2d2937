// npm run package:client [-- --out <folder>]: the package @ordermesh/client, ready for npm publish, in dist/packages/client.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clientSchema } from './codegen/client-schema.mjs';
import { localNode, root, run } from './workspace.mjs';

process.chdir(root);
const asked = process.argv.indexOf('--out');
const out = resolve(asked < 0 ? 'dist/packages/client' : (process.argv[asked + 1] ?? ''));
const lib = join(out, 'lib');

rmSync(lib, { recursive: true, force: true });
const compiler = ['node_modules/typescript/bin/tsc', '-p', 'libs/client/tsconfig.package.json', '--outDir', lib];
if ((await run(localNode, compiler)) !== 0) process.exit(1);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
writeFileSync(join(out, 'schema.graphql'), `${await clientSchema()}\n`);
cpSync('libs/client/README.md', join(out, 'README.md'));
cpSync('LICENSE', join(out, 'LICENSE'));
console.log(`@ordermesh/client is in ${out}`);

function manifest() {
  const { version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entry = name => ({ types: `./lib/${name}.d.ts`, default: `./lib/${name}.js` });
  return {
    name: '@ordermesh/client',
    version,
    description: 'Typed client of the OrderMesh graph: queries, lists, live events that resume, webhook verification.',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.3' },
    exports: {
      '.': entry('index'),
      './webhook': entry('webhook'),
      './schema.graphql': './schema.graphql',
      './package.json': './package.json',
    },
    files: ['lib', 'schema.graphql'],
    dependencies: { 'graphql-ws': `^${dependencies['graphql-ws']}` },
    // graphql-ws needs it too: one copy serves both.
    peerDependencies: { graphql: '^16.0.0' },
  };
}
