// Checks the files of docker/ without Docker: linters, parsers and schemas, and what we promise of the images. A step of
// npm run check. `--folder` checks another copy of them, as the test with planted faults does.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askDocker, composeFaults } from './containers/compose.mjs';
import { dockerfileFaults } from './containers/dockerfile.mjs';
import { readFacts } from './containers/facts.mjs';
import { kubernetesFaults } from './containers/kubernetes.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const { values } = parseArgs({ options: { folder: { type: 'string', default: 'docker' } } });
const facts = readFacts();
const docker = askDocker(values.folder);
const faults = [
  ...dockerfileFaults(values.folder, facts),
  ...composeFaults(values.folder, facts),
  ...docker.faults,
  ...kubernetesFaults(join(values.folder, 'kubernetes'), facts),
];
for (const fault of faults) console.error(fault);
console.log(`Dockerfile, compose file and Kubernetes manifests: ${faults.length || 'no'} faults. ${docker.said}`);
process.exit(faults.length > 0 ? 1 : 0);
