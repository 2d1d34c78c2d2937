// Runs one tool on the project's own Node 24, whatever the machine has; installs first what is missing.
// node tools/launch.mjs [--build] <tool> [arguments of the tool]
import { finished, forwardSignals, install, localNode, needNode20, run, start } from './workspace.mjs';

needNode20();
const stopAsked = forwardSignals();
const [first, ...others] = process.argv.slice(2);
const wantsBuild = first === '--build';
const [tool, args] = wantsBuild ? [others[0], others.slice(1)] : [first, others];

if (!(await install()) || stopAsked()) process.exit(1);
if (wantsBuild && (await run(localNode, ['tools/build.mjs', '--quiet'])) !== 0) process.exit(1);
if (stopAsked()) process.exit(1);
process.exit(await finished(start(localNode, ['--enable-source-maps', `tools/${tool}.mjs`, ...args])));
