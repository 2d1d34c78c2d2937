import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const nx = '@nx/enforce-module-boundaries';
const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';

/** Folder, source and the rule that has to refuse it. */
interface Case {
  readonly title: string;
  readonly folder: string;
  readonly source: string;
  readonly rule: string;
  /** What its message says, where one rule refuses for several reasons. */
  readonly says?: RegExp;
  readonly spec?: boolean;
  /** Closes a circle of projects, which would be reported for the other cases as well: linted apart from them. */
  readonly circle?: boolean;
}

const uses = (name: string) => `export const used: unknown = ${name};`;
const lines = (count: number, line = 'used.push(1);') => Array.from({ length: count }, () => `  ${line}`).join('\n');

const cases: readonly Case[] = [
  {
    title: 'a subgraph importing another subgraph',
    folder: 'libs/orders/src',
    source: `import { inventory } from '#inventory';\n${uses('inventory')}`,
    rule: nx,
    says: /tagged with "type:subgraph"/,
  },
  {
    title: 'a subgraph importing a type of another subgraph',
    folder: 'libs/orders/src',
    source: `import type * as inventory from '#inventory';\nexport type Used = typeof inventory;`,
    rule: nx,
    says: /tagged with "type:subgraph"/,
  },
  {
    title: 'a subgraph importing another subgraph late',
    folder: 'libs/orders/src',
    source: `export const used = await import('#risk');`,
    rule: nx,
    says: /tagged with "type:subgraph"/,
  },
  {
    title: 'a subgraph importing another subgraph by path',
    folder: 'libs/orders/src',
    source: `import { inventory } from '../../inventory/src/index.js';\n${uses('inventory')}`,
    rule: nx,
    says: /relative or absolute path/,
  },
  {
    title: 'a subgraph importing the gateway',
    folder: 'libs/orders/src',
    source: `import { gateway } from '#gateway';\n${uses('gateway')}`,
    rule: nx,
    says: /tagged with "type:subgraph"/,
  },
  {
    title: 'the gateway importing a subgraph',
    folder: 'libs/gateway/src',
    source: `import { orders } from '#orders';\n${uses('orders')}`,
    rule: nx,
    circle: true,
  },
  {
    title: 'an import past the index of a library',
    folder: 'libs/orders/src',
    source: `import { Clock } from '#platform/clock.js';\n${uses('Clock')}`,
    rule: imports,
  },
  {
    title: 'the client importing something of ours, which nobody has who installs it',
    folder: 'libs/client/src',
    source: `import { SCOPES } from '#contracts';\n${uses('SCOPES')}`,
    rule: nx,
    says: /tagged with "type:client"/,
  },
  {
    title: 'the client importing a part of Node, which browsers lack',
    folder: 'libs/client/src',
    source: `import { join } from 'node:path';\n${uses('join')}`,
    rule: imports,
  },
  {
    title: 'the platform importing a subgraph',
    folder: 'libs/platform/src',
    source: `import { orders } from '#orders';\n${uses('orders')}`,
    rule: nx,
    circle: true,
  },
  {
    title: 'an app importing another app',
    folder: 'apps/hub/src',
    source: `import * as other from '../../emulators/src/main.js';\n${uses('other')}`,
    rule: nx,
    says: /relative or absolute path|imports of apps/i,
  },
  {
    title: 'an app importing the test kit',
    folder: 'apps/hub/src',
    source: `import { staff } from '#testing';\n${uses('staff')}`,
    rule: imports,
  },
  {
    title: 'contracts importing a package',
    folder: 'libs/contracts/src',
    source: `import { graphql } from 'graphql';\n${uses('graphql')}`,
    rule: imports,
  },
  {
    title: 'contracts importing a part of Node',
    folder: 'libs/contracts/src',
    source: `import { join } from 'node:path';\n${uses('join')}`,
    rule: imports,
  },
  {
    title: 'contracts importing a type of the platform',
    folder: 'libs/contracts/src',
    source: `import type { Clock } from '#platform';\nexport type Used = Clock;`,
    rule: imports,
    circle: true,
  },
  {
    title: 'domain/ importing Nest',
    folder: 'libs/orders/src/domain',
    source: `import { Injectable } from '@nestjs/common';\n${uses('Injectable')}`,
    rule: imports,
  },
  {
    title: 'domain/ importing a part of Node',
    folder: 'libs/orders/src/domain',
    source: `import { join } from 'node:path';\n${uses('join')}`,
    rule: imports,
  },
  {
    title: 'domain/ importing from its library outside domain/',
    folder: 'libs/orders/src/domain',
    source: `import { orders } from '../index.js';\n${uses('orders')}`,
    rule: imports,
  },
  {
    title: 'typeorm outside store/',
    folder: 'libs/orders/src',
    source: `import { Entity } from 'typeorm';\n${uses('Entity')}`,
    rule: imports,
  },
  {
    title: 'typeorm imported late outside store/',
    folder: 'libs/orders/src',
    source: `export const used = await import('typeorm');`,
    rule: syntax,
  },
  {
    title: 'the test kit outside specs',
    folder: 'libs/orders/src/store',
    source: `import { staff } from '#testing';\n${uses('staff')}`,
    rule: imports,
  },
  {
    title: 'process.env outside the configuration',
    folder: 'libs/orders/src',
    source: `export const used = process.env['PORT'];`,
    rule: syntax,
  },
  {
    title: 'process.env taken apart outside the configuration',
    folder: 'libs/platform/src',
    source: `const { env } = process;\n${uses('env')}`,
    rule: syntax,
  },
  {
    title: 'env imported from node:process',
    folder: 'apps/hub/src',
    source: `import { env } from 'node:process';\n${uses('env')}`,
    rule: syntax,
  },
  {
    title: 'a promise nobody waits for',
    folder: 'libs/orders/src',
    source: `export function used(): void {\n  Promise.resolve(1);\n}`,
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    title: 'a file of more than 300 lines',
    folder: 'libs/orders/src',
    source: Array.from({ length: 301 }, (_, i) => `export const used${i} = ${i};`).join('\n'),
    rule: 'max-lines',
  },
  {
    title: 'a function of more than 40 lines',
    folder: 'libs/orders/src',
    source: `export function used(used: number[]): void {\n${lines(40)}\n}`,
    rule: 'max-lines-per-function',
  },
  {
    title: 'nesting deeper than 3',
    folder: 'libs/orders/src',
    source: `export function used(n: number): void {\n  if (n) {\n    if (n > 1) {\n      if (n > 2) {\n        if (n > 3) throw new Error();\n      }\n    }\n  }\n}`,
    rule: 'max-depth',
  },
  {
    title: 'an assertion that something is not null',
    folder: 'libs/orders/src',
    source: `export const used = (text: string | null): number => text!.length;`,
    rule: '@typescript-eslint/no-non-null-assertion',
  },
  {
    title: 'a focused test',
    folder: 'libs/orders/src',
    source: `it.only('hides the others', () => expect(1).toBe(1));`,
    rule: syntax,
    spec: true,
  },
];

const planted = cases.map((one, i) => ({
  ...one,
  file: join(one.folder, `planted-${i}${one.spec ? '.spec' : ''}.ts`),
}));
const control = {
  file: 'libs/orders/src/planted-control.ts',
  source: `import { sumMinor } from '#contracts';\n${uses('sumMinor')}`,
};

interface Complaint {
  readonly ruleId: string | null;
  readonly message: string;
}
const found = new Map<string, readonly Complaint[]>();

/** Writes files into the tree, lints them in one run (making the project graph is what takes the time), removes them. */
function lintPlanted(files: readonly { file: string; source: string }[]): void {
  try {
    for (const { file, source } of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `${source}\n`);
    }
    lint(files.map(one => one.file));
  } finally {
    files.forEach(({ file }) => rmSync(join(root, file), { force: true }));
  }
}

function lint(files: readonly string[]): void {
  const eslint = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--format', 'json', ...files], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!eslint.stdout.startsWith('[')) throw new Error(`eslint did not run: ${eslint.stdout}${eslint.stderr}`);
  const results = JSON.parse(eslint.stdout) as { filePath: string; messages: Complaint[] }[];
  for (const { filePath, messages } of results) found.set(filePath, messages);
}

beforeAll(() => {
  lintPlanted([...planted.filter(one => !one.circle), control]);
  lintPlanted(planted.filter(one => one.circle));
}, 180_000);

describe('lint refuses', () => {
  it.each(planted)('$title', ({ file, rule, says = /./ }) => {
    const complaints = found.get(join(root, file)) ?? [];
    expect(complaints).toContainEqual(expect.objectContaining({ ruleId: rule, message: expect.stringMatching(says) }));
  });
});

it('lint accepts an import the house allows, so what it refuses it refuses for its reason', () => {
  expect(found.get(join(root, control.file))).toEqual([]);
});

it('leaves no planted file behind', () => {
  expect(planted.filter(({ file }) => existsSync(join(root, file)))).toEqual([]);
});
