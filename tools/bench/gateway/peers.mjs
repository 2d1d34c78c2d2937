import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../workspace.mjs';

/** What the gateway is compared with, and what the makers say to run it on. */
const PACKAGES = {
  '@apollo/gateway': '2.14.4',
  '@apollo/server': '5.5.1',
  '@as-integrations/express5': '1.1.2',
  '@graphql-hive/gateway': '2.15.1',
  '@graphql-hive/router-runtime': '1.4.23',
  express: '5.3.0',
  graphql: '16.15.0',
};

/** The folder the peers are installed in: outside the checkout, kept for the next time. */
export async function installPeers() {
  const text = JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2);
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), `gateway-peers-${mark}`);
  if (existsSync(folder)) return folder;
  console.log(`installing the peers into ${folder}: a minute the first time`);
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    writeFileSync(join(unfinished, 'package.json'), text);
    // None of them needs a script of its own to be run.
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    if ((await run('npm', ['install', '--prefix', unfinished, ...options])) !== 0)
      throw new Error('The peers could not be installed: npm needs a registry to install them from.');
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Where the system keeps what programs can make again. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const own = { darwin: join(homedir(), 'Library', 'Caches'), win32: LOCALAPPDATA }[process.platform];
  return join(own ?? XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ordermesh');
}
