import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { programOf } from './facts.mjs';

/** What is wrong with the Dockerfile: what its linter says, and what we promise of the image. */
export function dockerfileFaults(folder, facts) {
  const file = join(folder, 'Dockerfile');
  const text = readFileSync(file, 'utf8');
  const ignore = readFileSync(`${file}.dockerignore`, 'utf8').split('\n');
  const stages = stagesOf(text);
  const faults = [
    ...validate(text).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`),
    ...sourceFaults(stages, ignore),
    ...baseFaults(stages, text, facts),
    ...finalFaults(stages, facts),
  ];
  return faults.map(fault => `${file}: ${fault}`);
}

/** Each stage with its instructions; what stands before the first FROM belongs to none. */
function stagesOf(text) {
  const stages = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM')
      stages.push({ from: instruction, name: instruction.getBuildStage(), all: [] });
    else stages.at(-1)?.all.push(instruction);
  }
  return stages;
}

const wordsOf = instruction => instruction.getArguments().map(argument => argument.getValue());
const only = (stage, keyword) => stage.all.filter(instruction => instruction.getKeyword() === keyword);
const fromOf = copy =>
  copy
    .getFlags()
    .find(flag => flag.getName() === 'from')
    ?.getValue() ?? null;
const jsonOf = instruction => instruction.getJSONStrings().map(one => JSON.parse(one.getValue()));

/** A source that does not exist, or that the context leaves out, fails only when somebody builds. */
function sourceFaults(stages, ignore) {
  const names = new Set(stages.map(stage => stage.name));
  const copies = stages.flatMap(stage => only(stage, 'COPY'));
  const strangers = copies.map(fromOf).filter(name => name !== null && !names.has(name));
  const sources = copies.filter(copy => fromOf(copy) === null).flatMap(copy => wordsOf(copy).slice(0, -1));
  return [
    ...strangers.map(name => `copies from the stage ${name}, which there is not`),
    ...sources.filter(source => !existsSync(source)).map(source => `copies ${source}, which does not exist`),
    ...sources
      .filter(source => !isSent(source, ignore))
      .map(source => `copies ${source}, which .dockerignore leaves out`),
  ];
}

const isSent = (source, ignore) =>
  ignore.some(line => line.startsWith('!') && (source === line.slice(1) || source.startsWith(`${line.slice(1)}/`)));

/** The image runs on the Node that the project is tested on. */
function baseFaults(stages, text, { nodeVersion }) {
  const said = /^ARG NODE_VERSION=(\S+)$/m.exec(text)?.[1];
  const others = stages
    .map(stage => stage.from.getImage())
    .filter(image => !image?.startsWith('node:${NODE_VERSION}-'));
  return [
    ...(said === nodeVersion ? [] : [`NODE_VERSION is ${said}, package.json says ${nodeVersion}`]),
    ...others.map(image => `builds on ${image} in place of node:\${NODE_VERSION}-…`),
  ];
}

function finalFaults(stages, facts) {
  const last = stages.at(-1);
  const user = only(last, 'USER').map(wordsOf).at(-1)?.[0] ?? '';
  const health = only(last, 'HEALTHCHECK').at(-1);
  const copied = only(last, 'COPY').flatMap(wordsOf);
  const entry = only(last, 'ENTRYPOINT').map(jsonOf).at(-1) ?? [];
  const program = programOf(only(last, 'CMD').map(jsonOf).at(-1));
  const checks = [
    [stages.length >= 2, 'has one stage only: what builds would be part of the image'],
    [/^[1-9]\d*(:[1-9]\d*)?$/.test(user), `runs as ${user || 'root'}: name a user by number, not 0`],
    [health?.getTextContent().includes('docker/live.mjs'), 'has no HEALTHCHECK that runs docker/live.mjs'],
    [
      hasNoDevPackages(stages, last),
      'takes node_modules from a stage that installs more than "npm ci --omit=dev" does',
    ],
    [
      String(entry) === String(['node', ...facts.flags]),
      `starts by ${entry.join(' ')}, the hub with ${facts.flags.join(' ')}`,
    ],
    [facts.programs.has(program), `runs ${program} by default, which is no app`],
    ...facts.schemas.map(path => [copied.includes(path), `lacks ${path}, which the programs read at start`]),
  ];
  return checks.filter(([good]) => !good).map(([, fault]) => fault);
}

function hasNoDevPackages(stages, last) {
  const copy = only(last, 'COPY').find(one => wordsOf(one).at(-1) === 'node_modules');
  const stage = stages.find(one => copy && one.name === fromOf(copy));
  const installs = stage ? only(stage, 'RUN').filter(run => run.getTextContent().includes('npm ')) : [];
  return installs.length > 0 && installs.every(run => / npm ci .*--omit=dev/.test(run.getTextContent()));
}
