// npm run reference: docs/graph/reference.md from supergraph.graphql. With --check it only says whether the committed page is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientGraph } from './codegen/client-schema.mjs';
import { referencePage } from './reference/page.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const file = join(root, 'docs/graph/reference.md');
const page = referencePage(await clientGraph());

if (existsSync(file) && page === readFileSync(file, 'utf8')) leave(0, 'docs/graph/reference.md is current.');
if (process.argv.includes('--check'))
  leave(1, 'docs/graph/reference.md is not what supergraph.graphql says. Run: npm run reference');
writeFileSync(file, page);
leave(0, 'docs/graph/reference.md written.');

function leave(code, message) {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
