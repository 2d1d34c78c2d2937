import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Facts {
  readonly settings: ReadonlySet<string>;
}
type Check = (folder: string, facts: Facts) => string[];

// Tools are plain JavaScript without types.
const load = (file: string): Promise<unknown> => import(new URL(`./containers/${file}`, import.meta.url).href);
const { readFacts } = (await load('facts.mjs')) as { readFacts: () => Facts };
const { dockerfileFaults } = (await load('dockerfile.mjs')) as { dockerfileFaults: Check };
const { composeFaults } = (await load('compose.mjs')) as { composeFaults: Check };
const { kubernetesFaults } = (await load('kubernetes.mjs')) as { kubernetesFaults: Check };
const facts = readFacts();

const root = join(import.meta.dirname, '..');
const tool = join(import.meta.dirname, 'containers.mjs');

/** A copy of docker/ that may be spoilt. */
function aCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-docker-'));
  cpSync(join(root, 'docker'), folder, { recursive: true });
  const plant = (file: string, good: string, bad: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(good);
    writeFileSync(join(folder, file), text.replace(good, bad));
  };
  return { folder, plant, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

describe('the files of docker/', () => {
  it('are free of faults, and the command says so', () => {
    const { status, stdout } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
    expect(stdout).toContain('no faults');
    expect(status).toBe(0);
  });

  it('make the command fail when one is planted', () => {
    using copy = aCopy();
    copy.plant('Dockerfile', 'USER 1000:1000\n', '');
    const { status, stderr } = spawnSync(process.execPath, [tool, '--folder', copy.folder], { encoding: 'utf8' });
    expect(stderr).toContain('runs as root');
    expect(status).toBe(1);
  });
});

describe('the Dockerfile', () => {
  it.each([
    ['an instruction that does not exist', 'WORKDIR /app', 'WORKDIRR /app', /Unknown instruction/],
    ['root as user', 'USER 1000:1000', 'USER root', /runs as root/],
    ['no health check', 'HEALTHCHECK --interval', '# HEALTHCHECK --interval', /no HEALTHCHECK/],
    ['packages for development', ' --omit=dev', '', /installs more than/],
    [
      'a source that does not exist',
      'COPY apps apps',
      'COPY applications applications',
      /applications, which does not/,
    ],
    ['a source that is not sent', 'COPY apps apps', 'COPY docs docs', /docs, which .dockerignore leaves out/],
    ['a stage that does not exist', 'COPY --from=build', 'COPY --from=builder', /stage builder, which there is not/],
    ['a contract that is left behind', 'COPY libs/risk/schema libs/risk/schema\n', '', /lacks libs\/risk\/schema/],
    ['another Node than the tests run on', 'NODE_VERSION=24.21.0', 'NODE_VERSION=22.0.0', /package.json says/],
    ['a program that does not exist', 'apps/hub/src', 'apps/nub/src', /runs nub by default/],
    ['flags the hub does not run with', ', "--max-semi-space-size=32"', '', /the hub with --max-semi-space-size=32/],
  ])('is refused with %s', (_, good, bad, said) => {
    using copy = aCopy();
    copy.plant('Dockerfile', good, bad);
    expect(dockerfileFaults(copy.folder, facts).join('\n')).toMatch(said);
  });

  it('is refused with one stage only', () => {
    using copy = aCopy();
    writeFileSync(join(copy.folder, 'Dockerfile'), 'FROM node:latest\nUSER 1000\nCMD ["dist/apps/hub/src/main.js"]\n');
    expect(dockerfileFaults(copy.folder, facts).join('\n')).toMatch(/has one stage only/);
  });
});

describe('the compose file', () => {
  const vault = '${VAULT_KEYS:?set the keys that seal personal data}';
  it.each([
    ['a broken line', 'services:', 'services: [', /compose.yaml: /],
    ['a key the specification does not know', 'hostname: rabbitmq', 'hostnam: rabbitmq', /hostnam/],
    ['a variable nobody explains', '${LOG_LEVEL:-info}', '${LOGLEVEL:-info}', /asks for \$\{LOGLEVEL}/],
    ['a secret that may be missing', vault, '${VAULT_KEYS}', /\$\{VAULT_KEYS} needs ":\?"/],
    ['a secret with a default', vault, '${VAULT_KEYS:-k1:AAAA}', /\$\{VAULT_KEYS} needs ":\?"/],
    ['a secret written down', vault, 'k1:AAAA', /VAULT_KEYS written down/],
    ['a setting the programs do not know', 'LOG_LEVEL: $', 'LOGLEVEL: $', /sets LOGLEVEL, which is no setting/],
    ['an app that does not exist', '[dist/apps/risk/src/main.js]', '[dist/apps/rsik/src/main.js]', /starts rsik/],
    ['an address that leads nowhere', 'http://risk:4040', 'http://risk:4041', /risk:4041\/graphql as RISK_URL/],
    [
      'a server without a health check',
      '    healthcheck:\n      test: [CMD, rabbit',
      '    labels:\n      test: [CMD, rabbit',
      /rabbit.*healthcheck|labels/,
    ],
    ['a door open to everybody', "'127.0.0.1:4000:4000'", "'4000:4000'", /published as 4000:4000/],
    ['a file that is missing', './mariadb/grants.sql:', './mariadb/grant.sql:', /grant.sql, which is missing/],
    [
      'a program that starts too early',
      'redis: { condition: service_healthy }',
      'redis: { condition: service_started }',
      /does not wait for redis/,
    ],
    ['no restart', '  restart: unless-stopped\n  stop', '  stop', /orders has no restart policy/],
  ])('is refused with %s', (_, good, bad, said) => {
    using copy = aCopy();
    copy.plant('compose.yaml', good, bad);
    expect(composeFaults(copy.folder, facts).join('\n')).toMatch(said);
  });

  it('is refused when it sets something before the programs know it', () => {
    using copy = aCopy();
    const older = { ...facts, settings: new Set([...facts.settings].filter(name => name !== 'INTERNAL_KEYS')) };
    expect(composeFaults(copy.folder, older).join('\n')).toMatch(/orders sets INTERNAL_KEYS, which is no setting/);
  });
});

describe('the Kubernetes manifests', () => {
  it('are refused with each of many faults', () => {
    using copy = aCopy();
    const faults: [file: string, good: string, bad: string, said: RegExp][] = [
      ['orders', 'failureThreshold: 150', 'failureTreshold: 150', /orders.yaml: .*failureTreshold/],
      ['orders', 'matchLabels: *labels\n  strategy', 'matchLabels: { app: other }\n  strategy', /select its own pods/],
      ['inventory', 'runAsNonRoot: true', 'runAsNonRoot: false', /inventory may run as root/],
      ['inventory', 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false', /inventory may write/],
      ['channels', 'path: /ready', 'path: /live', /channels has no readinessProbe on \/ready/],
      ['channels', "value: '4030'", "value: '4031'", /channels is told another PORT/],
      ['risk', 'name: ordermesh_bus_backlog', 'name: ordermesh_backlog', /risk scales by ordermesh_backlog/],
      ['risk', 'kind: Deployment, name: risk', 'kind: Deployment, name: risks', /scales risks, which there is not/],
      ['analytics', 'name: ordermesh-secrets', 'name: secrets', /analytics takes its environment from secrets/],
      ['gateway', 'maxUnavailable: 1', 'maxUnavailable: [1]', /gateway.yaml: PodDisruptionBudget gateway/],
      ['gateway', 'args: [dist/apps/gateway/src/main.js]', 'args: [dist/apps/hub/src/main.js]', /gateway starts hub/],
      ['settings', 'LOG_LEVEL', 'LOGLEVEL', /has LOGLEVEL, which is no setting/],
      ['secret.template', '<24 characters at least>', 'a-real-token', /has a value for STAFF_TOKEN/],
    ];
    for (const [file, good, bad] of faults) copy.plant(`kubernetes/${file}.yaml`, good, bad);
    const said = kubernetesFaults(join(copy.folder, 'kubernetes'), facts).join('\n');
    for (const [, , , expected] of faults) expect(said).toMatch(expected);
  });

  it('are refused when one cannot be read', () => {
    using copy = aCopy();
    copy.plant('kubernetes/orders.yaml', 'spec:', 'spec: [');
    expect(kubernetesFaults(join(copy.folder, 'kubernetes'), facts).join('\n')).toMatch(/orders.yaml: /);
  });
});
