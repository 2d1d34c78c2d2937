import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ERROR_CODES, SCOPES } from '#contracts';
import { ERROR_CODES as CLIENT_CODES } from '#client';

const root = join(import.meta.dirname, '..');
const guide = join(root, 'docs/graph');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = (name: string): string => read(`docs/graph/${name}.md`);
const pages = globSync('*.md', { cwd: guide }).filter(name => name !== 'reference.md');

/** First cells of a table's rows. */
const rowsOf = (text: string): string[] => [...text.matchAll(/^\| `([A-Za-z:_-]+)`/gm)].map(match => match[1] ?? '');
const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(match => match[1] ?? '');
const closeUp = (code: string): string => code.replace(/\s+/g, '');

it('explains every code an error can have, once', () => {
  const explained = rowsOf(page('errors'));
  expect(explained.sort()).toEqual([...new Set([...ERROR_CODES, ...CLIENT_CODES])].sort());
});

it('explains every scope, once', () => {
  expect(rowsOf(page('keys')).sort()).toEqual([...SCOPES].sort());
});

it.each([...pages.map(name => `docs/graph/${name}`), 'libs/client/README.md'])(
  '%s leads only to what is there',
  file => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(match => match[1] ?? '');
    expect(links.filter(link => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  },
);

it('shows code of the examples as it is there', () => {
  const examples = closeUp(globSync('libs/client/examples/*.ts', { cwd: root }).map(read).join(''));
  const shown = ['pagination', 'subscriptions'].flatMap(name => blocksOf(page(name), 'ts'));
  expect(shown).toHaveLength(2);
  expect(shown.filter(code => !examples.includes(closeUp(code)))).toEqual([]);
});

describe('the webhook verification of the guide', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const good = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: '1614265330',
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    now: 1_614_265_330,
    body: '{"test": 2432232314}',
  };
  const cases: readonly (typeof good & { genuine: boolean })[] = [
    { ...good, genuine: true },
    { ...good, signature: `v1,AAAA v2,BBBB ${good.signature}`, genuine: true },
    { ...good, now: good.now + 299, genuine: true },
    { ...good, now: good.now + 301, genuine: false },
    { ...good, now: good.now - 301, genuine: false },
    { ...good, body: '{"test": 2432232315}', genuine: false },
    { ...good, id: 'msg_other', genuine: false },
    { ...good, at: 'soon', genuine: false },
    { ...good, at: '', genuine: false },
    { ...good, signature: '', genuine: false },
    { ...good, signature: good.signature.slice(3), genuine: false },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a program that prints one answer a line. */
  const answers = (command: string, file: string, text: string): boolean[] => {
    const path = join(folder, file);
    writeFileSync(path, text);
    const { stdout, stderr } = spawnSync(command, [path], { encoding: 'utf8' });
    if (stderr) throw new Error(stderr);
    return stdout
      .trim()
      .split('\n')
      .map(line => line.trim().toLowerCase() === 'true');
  };
  const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
  const one = (text: string, language: string): string => blocksOf(text, language)[0] ?? '';
  // Where a language is not installed the test is skipped, and counted so.
  const inPython = has('python3') ? it : it.skip;
  const inJava = has('javac') ? it : it.skip;

  inPython('tells the genuine from the forged in Python', () => {
    const calls = cases.map(
      ({ id, at, signature, now, body }) =>
        `print(is_genuine(${JSON.stringify(body)}.encode(), {"webhook-id": ${JSON.stringify(id)}, ` +
        `"webhook-timestamp": "${at}", "webhook-signature": "${signature}"}, "${secret}", now=${now}))`,
    );
    const said = answers('python3', 'verify.py', `${one(page('webhooks'), 'python')}\n${calls.join('\n')}\n`);
    expect(said).toEqual(cases.map(({ genuine }) => genuine));
  });

  inJava('tells the genuine from the forged in Java', () => {
    const calls = cases.map(
      ({ id, at, signature, now, body }) =>
        `System.out.println(Webhooks.isGenuine(${JSON.stringify(body)}.getBytes(), ${JSON.stringify(id)}, ` +
        `"${at}", "${signature}", "${secret}", ${now}L));`,
    );
    const main = `public class Verify { public static void main(String[] a) throws Exception { ${calls.join('\n')} } }`;
    // A single file is run by its first class.
    const [imports = '', webhooks = ''] = one(page('webhooks'), 'java').split(/(?=^final class)/m);
    expect(answers('java', 'Verify.java', `${imports}${main}\n${webhooks}`)).toEqual(
      cases.map(({ genuine }) => genuine),
    );
  });

  it('is there in Go as well, which no test runs', () => {
    expect(one(page('webhooks'), 'go')).toContain('hmac.Equal');
  });
});
