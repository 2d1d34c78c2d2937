import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const closing = new URL('closing.mjs', import.meta.url).href;

/** A tool that has two things open, the first of which is slow to end, and one that it has closed already. */
const tool = `
  import { Closing } from '${closing}';
  import { setTimeout as pause } from 'node:timers/promises';
  const before = new Closing();
  before.add(() => console.log('the one before'));
  await before.close();
  const closing = new Closing();
  closing.add(() => console.log('folder'));
  closing.add(() => pause(400).then(() => console.log('server')));
  closing.add(() => Promise.reject(new Error('a stubborn app')));
  console.log('open');
  const work = pause(100_000);
`;

/** The tool does this once it has been asked to end. */
const after = (what: string) => `${tool} await new Promise(asked => process.once('SIGTERM', asked)); ${what}`;

async function endedAt(source: string, signals: number): Promise<{ code: unknown; lines: string[] }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit');
  while (!output.includes('open')) await pause(10);
  for (let sent = 0; sent < signals; sent += 1) {
    child.kill('SIGTERM');
    await pause(100);
  }
  const [code] = (await ended) as [unknown];
  return { code, lines: output.trim().split('\n') };
}

describe('what a tool started', () => {
  const all = ['the one before', 'open', 'server', 'folder'];

  it('is closed to its end when a signal comes, also when it comes twice and a step fails', async () => {
    expect(await endedAt(tool, 1)).toEqual({ code: 1, lines: all });
    expect(await endedAt(tool, 2)).toEqual({ code: 1, lines: all });
  });

  it('is closed to its end when the work fails because of the closing', async () => {
    const failing = after('await closing.close().catch(() => {}); process.exit(1);');
    expect(await endedAt(failing, 1)).toEqual({ code: 1, lines: all });
  });

  it('is closed to its end when other work fails meanwhile and nobody looks', async () => {
    const failing = after(
      "void Promise.reject(new Error('no app')); setTimeout(() => { throw new Error('no server'); }, 50);",
    );
    expect(await endedAt(failing, 1)).toEqual({ code: 1, lines: all });
  });

  it('is closed when the tool fails by itself', async () => {
    expect(await endedAt(`${tool} void Promise.reject(new Error('no world'));`, 0)).toEqual({ code: 1, lines: all });
  });

  it('gets nothing more once the closing has begun', async () => {
    const late = after('try { closing.add(() => {}); } catch (error) { console.log(error.message); }');
    const refused = 'closed while it was being started';
    expect(await endedAt(late, 1)).toEqual({ code: 1, lines: ['the one before', 'open', refused, 'server', 'folder'] });
  });
});
