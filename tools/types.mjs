// npm run types: the compiler over everything; the console has settings of its own (browser, JSX).
import { existsSync } from 'node:fs';
import { localNode, root, run } from './workspace.mjs';

process.chdir(root);
const projects = ['tsconfig.json', 'apps/console/tsconfig.json'].filter(file => existsSync(file));
// What was found before is kept: only files that changed, and those that depend on them, are looked at again.
const kept = project => [
  '--incremental',
  '--tsBuildInfoFile',
  `node_modules/.cache/types/${project.replace(/\W/g, '-')}`,
];
const codes = await Promise.all(
  projects.map(project =>
    run(localNode, ['node_modules/typescript/bin/tsc', '--noEmit', ...kept(project), '-p', project]),
  ),
);
process.exit(codes.every(code => code === 0) ? 0 : 1);
