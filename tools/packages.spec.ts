import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
  readonly scripts: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the packages', () => {
  it('are locked without download addresses, so any registry may serve them', () => {
    expect(installed.filter(([, one]) => one.resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });

  it('are all locked with the hash of their content', () => {
    expect(installed.filter(([, one]) => !one.integrity).map(([path]) => path)).toEqual([]);
  });

  it('are asked for in exact versions', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('run no install script that nobody has reviewed', () => {
    const withScript = installed.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
    expect(withScript.filter(name => manifest.allowScripts[name] === undefined)).toEqual([]);
  });

  it('run one install script only: that of the Node the project brings along', () => {
    expect(Object.keys(manifest.allowScripts).filter(name => manifest.allowScripts[name])).toEqual(['node']);
    expect(readFileSync(join(import.meta.dirname, '..', '.npmrc'), 'utf8')).toContain('strict-allow-scripts=true');
  });

  it('hold one version of graphql, since two in a process refuse each other', () => {
    expect(installed.filter(([path]) => nameOf(path) === 'graphql').map(([, one]) => one.version)).toEqual(['16.15.0']);
  });
});

it('every npm script that runs a tool names one that exists', () => {
  const tools = Object.values(manifest.scripts).flatMap(
    script => /launch\.mjs (?:--build )?([\w-]+)/.exec(script)?.[1] ?? [],
  );
  const missing = tools.filter(tool => !exists(`tools/${tool}.mjs`));
  expect(missing).toEqual([]);
});

function exists(file: string): boolean {
  try {
    return readFileSync(join(import.meta.dirname, '..', file)).length > 0;
  } catch {
    return false;
  }
}
