import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
const isMade = (path: string): boolean => path.includes('.spec.') || path.includes('/generated/');

/** Names of figures as the code gives them. */
function namesInCode(): Set<string> {
  const files = globSync(['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'], { cwd: root }).filter(path => !isMade(path));
  const made = /\.(?:counter|gauge|histogram|watch)\(\s*'([a-z]+(?:_[a-z]+)+)'/g;
  return new Set(
    files.flatMap(path => [...readFileSync(join(root, path), 'utf8').matchAll(made)].map(m => m[1] ?? '')),
  );
}

it('explains every figure of /metrics, and none that is not there', () => {
  const explained = [...page.matchAll(/^\| `((?:ordermesh|channels)_[a-z_]+)`/gm)].map(m => m[1] ?? '');
  expect(new Set(explained).size).toBe(explained.length);
  expect(explained.sort()).toEqual([...namesInCode()].sort());
  expect(explained.length).toBeGreaterThan(20);
});

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...page.matchAll(/npm run ([a-z:-]+)/g)].map(m => m[1] ?? '');
  expect([...new Set(named)].filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
});
