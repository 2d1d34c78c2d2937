// What a client of main would notice: the graph of the working tree against that of main. A breaking change fails unless the
// changelog names it under "### Breaking" of "## Unreleased"; docs/graph/deprecation.md says how one is made.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { breakingChanges, unnamedIn } from './breaking/changes.mjs';
import { root } from './workspace.mjs';

const read = name => readFileSync(join(root, name), 'utf8');
const before = graphOfMain();
if (!before) {
  console.log('Nothing to compare with: no git, no branch main, or no supergraph.graphql in it.');
  process.exit(0);
}
const changes = breakingChanges(before, read('supergraph.graphql'));
const unnamed = unnamedIn(read('CHANGELOG.md'), changes);
for (const change of changes) console.log(`${unnamed.includes(change) ? 'UNNAMED' : 'named'}: ${change.message}`);
console.log(`${changes.length} breaking changes against main.`);
if (unnamed.length === 0) process.exit(0);
console.error('Name what breaks as `Type.member` under "### Breaking" in CHANGELOG.md, or deprecate it first.');
process.exit(1);

/** Where this branch left main; null where that is not known. */
function graphOfMain() {
  for (const main of ['origin/main', 'main']) {
    const base = git('merge-base', 'HEAD', main);
    const sdl = base && git('show', `${base.trim()}:supergraph.graphql`);
    if (sdl) return sdl;
  }
  return null;
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1_048_576 });
  return status === 0 ? stdout : null;
}
