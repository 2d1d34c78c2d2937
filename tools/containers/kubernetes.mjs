import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ports, programOf, unknownOnes } from './facts.mjs';
import { typeFaults } from './manifest-types.mjs';

/** What is wrong with the manifests: their syntax, their types, and what we promise of the whole. */
export function kubernetesFaults(folder, facts) {
  const documents = globSync(join(folder, '*.yaml')).sort().flatMap(documentsOf);
  const broken = documents.filter(one => one.error).map(({ file, error }) => `${file}: ${error}`);
  if (broken.length > 0) return broken;
  const all = documents.map(one => one.content);
  const secretsOf = kind => all.filter(one => one.kind === kind);
  return [
    ...typeFaults(documents),
    ...documents.flatMap(({ file, content }) =>
      (rules[content.kind]?.(content, all, facts) ?? []).map(fault => `${file}: ${content.kind} ${fault}`),
    ),
    ...unknownOnes(
      Object.keys(ports),
      new Set(secretsOf('Deployment').map(nameOf)),
      name => `${folder}: no Deployment ${name}`,
    ),
  ];
}

const documentsOf = file =>
  parseAllDocuments(readFileSync(file, 'utf8'), { merge: true }).map(document => ({
    file,
    error: document.errors[0]?.message,
    content: document.toJS(),
  }));

const nameOf = one => one.metadata?.name;
const isRight = checks => checks.filter(([good]) => !good).map(([, fault]) => fault);
const covers = (selector, labels) => Object.entries(selector ?? {}).every(([key, value]) => labels?.[key] === value);
const podsOf = (selector, all) =>
  all.filter(one => one.kind === 'Deployment' && selector && covers(selector, one.spec.template.metadata.labels));

/** What each kind has to be like here; the types see to the rest. */
const rules = {
  Deployment: deploymentFaults,
  Service: ({ metadata, spec }, all) =>
    isRight([
      [podsOf(spec.selector, all).some(one => nameOf(one) === metadata.name), `${metadata.name} leads to no pod`],
      [spec.ports[0].port === ports[metadata.name], `${metadata.name} listens on ${spec.ports[0].port}`],
    ]),
  PodDisruptionBudget: ({ metadata, spec }, all) =>
    isRight([
      [podsOf(spec.selector.matchLabels, all).length === 1, `${metadata.name} covers not exactly one Deployment`],
    ]),
  HorizontalPodAutoscaler: scalerFaults,
  ConfigMap: ({ data }, _, { settings }) =>
    unknownOnes(Object.keys(data), settings, key => `has ${key}, which is no setting`),
  Secret: ({ stringData, data }, _, { settings }) => [
    ...unknownOnes(Object.keys(stringData), settings, key => `has ${key}, which is no setting`),
    ...Object.entries({ ...stringData, ...data }).flatMap(([key, value]) =>
      /<[^>]+>/.test(value) ? [] : [`has a value for ${key}: a template holds <what belongs there> only`],
    ),
  ],
};

function deploymentFaults({ metadata, spec }, all, { programs, settings }) {
  const pod = spec.template.spec;
  const [container] = pod.containers;
  const known = new Set(all.filter(one => ['ConfigMap', 'Secret'].includes(one.kind)).map(nameOf));
  const from = (container.envFrom ?? []).map(one => one.configMapRef?.name ?? one.secretRef?.name);
  const program = programOf(container.args);
  const checks = [
    [program === metadata.name && programs.has(program), `starts ${program}, and there must be an app of that name`],
    [pod.securityContext?.runAsNonRoot === true, 'may run as root: runAsNonRoot'],
    [container.securityContext?.readOnlyRootFilesystem === true, 'may write to its image: readOnlyRootFilesystem'],
    [container.securityContext?.allowPrivilegeEscalation === false, 'allows privilege escalation'],
    [container.livenessProbe?.httpGet?.path === '/live', 'has no livenessProbe on /live'],
    [container.readinessProbe?.httpGet?.path === '/ready', 'has no readinessProbe on /ready'],
    [container.ports[0].containerPort === ports[metadata.name], `listens on ${container.ports[0].containerPort}`],
    [container.env?.find(one => one.name === 'PORT')?.value === String(ports[metadata.name]), 'is told another PORT'],
    [covers(spec.selector.matchLabels, spec.template.metadata.labels), 'does not select its own pods'],
  ];
  const faults = [
    ...isRight(checks),
    ...unknownOnes(
      (container.env ?? []).map(one => one.name),
      settings,
      key => `sets ${key}, which is no setting`,
    ),
    ...unknownOnes(from, known, name => `takes its environment from ${name}, which there is not`),
  ];
  return faults.map(fault => `${metadata.name} ${fault}`);
}

function scalerFaults({ metadata, spec }, all, { metrics }) {
  const targets = all.filter(one => one.kind === spec.scaleTargetRef.kind).map(nameOf);
  const named = spec.metrics.flatMap(one => one.external?.metric.name ?? []);
  return [
    ...isRight([
      [
        targets.includes(spec.scaleTargetRef.name),
        `${metadata.name} scales ${spec.scaleTargetRef.name}, which there is not`,
      ],
    ]),
    ...unknownOnes(named, metrics, name => `${metadata.name} scales by ${name}, which /metrics does not show`),
  ];
}
