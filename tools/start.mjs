// npm start: runs on the Node the machine has, installs and builds what is stale, then hands over to the project's own Node 24.
import { finished, forwardSignals, hubFlags, install, localNode, needNode20, run, start } from './workspace.mjs';

needNode20();
const stopAsked = forwardSignals();
const leave = (code, message) => {
  if (message && !stopAsked()) console.error(message);
  process.exit(stopAsked() ? 0 : code);
};

if (!(await install())) leave(1, 'The packages could not be installed (npm ci failed, see above).');
if ((await run(localNode, ['tools/build.mjs', '--quiet'])) !== 0) leave(1, 'The build failed, see above.');
if (stopAsked()) leave(0);

console.log('Starting the hub (Ctrl-C stops it) ...');
const hub = start(localNode, [...hubFlags, 'dist/apps/hub/src/main.js', ...process.argv.slice(2)], {
  env: { NODE_ENV: process.env.NODE_ENV ?? 'production' },
});
process.exit(await finished(hub));
