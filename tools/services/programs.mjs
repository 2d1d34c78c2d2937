import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const systemFolders = process.env.ORDERMESH_SYSTEM_PATH ?? '/usr/sbin:/usr/local/sbin:/sbin:/opt/homebrew/bin';
const folders = `${process.env.PATH ?? ''}:${systemFolders}`.split(':');

/** Where a program is, also in the system folders that an ordinary user's PATH lacks; null when it is not installed. */
export const programPath = name => folders.map(folder => join(folder, name)).find(isExecutable) ?? null;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True when Debian packages can be installed: apt-get is there and we are root. */
export const canInstall = () => process.getuid?.() === 0 && programPath('apt-get') !== null;

/** Installs Debian packages; throws with the end of apt-get's output. */
export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status === 0) return;
  const end = `${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`apt-get ${args[0]} failed:\n${end}`);
}

/** True when a Docker daemon answers. */
export const hasDocker = () => docker(['info', '--format', '{{.ServerVersion}}'], 5_000).ok;

/** Runs one docker command. */
export function docker(args, timeout = 300_000) {
  const { status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8', timeout });
  return { ok: status === 0, out: (stdout ?? '').trim(), problem: (stderr ?? '').trim() };
}
