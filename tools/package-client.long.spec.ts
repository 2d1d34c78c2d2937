import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'client-'));
const built = join(folder, 'built');
const plain = join(folder, 'plain');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** What npm would publish, put where npm would install it, with nothing of the repository beside it but its dependencies. */
let packed: readonly string[] = [];
beforeAll(() => {
  run(process.execPath, ['tools/package-client.mjs', '--out', built], root);
  const [one] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], built)) as {
    files: { path: string }[];
  }[];
  packed = (one?.files ?? []).map(({ path }) => path);
  for (const path of packed) copy(path);
  for (const name of ['graphql', 'graphql-ws'])
    symlinkSync(join(root, 'node_modules', name), join(plain, 'node_modules', name));
  writeFileSync(join(plain, 'package.json'), '{ "type": "module" }');
});

function copy(path: string): void {
  const to = join(plain, 'node_modules/@ordermesh/client', path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(built, path), to);
}

const runPlain = (source: string): string => {
  writeFileSync(join(plain, 'program.js'), source);
  return run(process.execPath, ['program.js'], plain).trim();
};

it('holds the code, its types, the schema, a licence and a page to read, and no test', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'package.json',
      'schema.graphql',
      'lib/index.js',
      'lib/index.d.ts',
    ]),
  );
  expect(packed.filter(path => /spec|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  const { name, license, dependencies } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
  expect({ name, license, dependencies: Object.keys(dependencies) }).toEqual({
    name: '@ordermesh/client',
    license: 'Apache-2.0',
    dependencies: ['graphql-ws'],
  });
});

it('runs from a plain folder', () => {
  const said = runPlain(`
    import * as whole from '@ordermesh/client';
    import * as webhook from '@ordermesh/client/webhook';
    const client = whole.createClient({ url: 'http://127.0.0.1:9/graphql', key: 'k', retries: 0 });
    const code = await client.query('{ viewer { name } }').catch(error => error.code);
    await client.close();
    console.log(JSON.stringify([Object.keys(whole).sort(), Object.keys(webhook).sort(), code]));
  `);
  expect(JSON.parse(said)).toEqual([
    ['ERROR_CODES', 'OrderMeshError', 'WebhookRefused', 'createClient', 'verifyWebhook'],
    ['WebhookRefused', 'verifyWebhook'],
    'UNAVAILABLE',
  ]);
});

it('asks nothing of Node, so that it runs in browsers', () => {
  const code = globSync('lib/**/*.js', { cwd: built }).map(path => readFileSync(join(built, path), 'utf8'));
  const asked = code.flatMap(text => [...text.matchAll(/from '([^'.][^']*)'/g)].map(match => match[1]));
  expect([...new Set(asked)].sort()).toEqual(['graphql', 'graphql-ws/client']);
  expect(code.filter(text => /\b(process|Buffer|require)\b[.(]/.test(text))).toEqual([]);
});

it.each([
  ['a program for Node', { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022', 'dom'] }],
  ['a page of a bundler', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'] }],
])('is typed for %s', (_case, options) => {
  const good = `
    import { createClient, type Graph, type GraphDocument } from '@ordermesh/client';
    declare const typed: GraphDocument<{ order: Pick<Graph.Order, 'status'> | null }, { id: string }>;
    const client = createClient({ url: 'https://h/graphql', key: 'k' });
    export const status: Graph.OrderStatus | undefined = (await client.query(typed, { id: 'o' })).order?.status;
    for await (const { data, position } of client.subscribe<{ a: string }>('subscription { a }')) console.log(data.a, position);
  `;
  const bad = [
    `createClient({ url: 'u' });`,
    `client.query(typed);`,
    `client.query(typed, { id: 1 });`,
    `(await client.query(typed, { id: 'o' })).order.status;`,
  ].map(line => `// @ts-expect-error refused by the types\n${line}`);
  writeFileSync(join(plain, 'program.ts'), `${good}\n${bad.join('\n')}\n`);
  const compilerOptions = { ...options, target: 'es2022', strict: true, noEmit: true, types: [] };
  writeFileSync(join(plain, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', plain], plain);
});
