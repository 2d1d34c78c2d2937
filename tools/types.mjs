// npm run types: the compiler over everything; the console has settings of its own (browser, JSX).
import { existsSync } from 'node:fs';
import { localNode, root, run } from './workspace.mjs';

process.chdir(root);
const projects = ['tsconfig.json', 'apps/console/tsconfig.json'].filter(file => existsSync(file));
const codes = await Promise.all(
  projects.map(project => run(localNode, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project])),
);
process.exit(codes.every(code => code === 0) ? 0 : 1);
