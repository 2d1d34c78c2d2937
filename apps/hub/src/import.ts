import 'reflect-metadata';
import { resolve } from 'node:path';
import { ImportService, type ImportProgress, type ImportReport, type ImportRequest } from '#channels';
import { loadConfig, loadDoorKeys, ownerOf, run, type Config } from '#platform';
import { readImportArguments } from './import-arguments.js';
import { ProgressBar } from './progress-bar.js';
import { ROLES } from './roles.js';

/** `npm run import`: reads a file of orders in, through the running hub or, with none running, by itself. */
export async function importFromShell(words: readonly string[], folder: string): Promise<number> {
  const bar = new ProgressBar(process.stderr);
  try {
    const request = readImportArguments(words);
    const report = await importFile({ ...request, path: resolve(folder, request.path) }, progress =>
      bar.show(progress),
    );
    bar.end();
    const { read, accepted, duplicate, quarantined, orders, seconds } = report;
    console.log(JSON.stringify({ read, accepted, duplicate, quarantined, orders, seconds }));
    return 0;
  } catch (error) {
    bar.end();
    console.error((error as Error).message);
    return 1;
  }
}

type OnProgress = (progress: ImportProgress) => void;

/** One process owns DATA_DIR: a hub that runs is asked, else this program is the owner for a while. */
function importFile(request: ImportRequest, onProgress: OnProgress): Promise<ImportReport> {
  const config = loadConfig();
  const owner = ownerOf(config.dataDir);
  return owner?.url
    ? askHub(owner.url, loadDoorKeys(config).staffToken, request, onProgress)
    : importAlone(config, request, onProgress);
}

/** Progress and result come as lines of JSON. */
async function askHub(
  url: string,
  token: string,
  request: ImportRequest,
  onProgress: OnProgress,
): Promise<ImportReport> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/admin/import`, { method: 'POST', headers, body: JSON.stringify(request) });
  if (!response.ok || !response.body)
    throw new Error(`The hub at ${url} refused (${response.status}): ${await response.text()}`);
  for await (const line of linesOf(response.body.pipeThrough(new TextDecoderStream()))) {
    const told = JSON.parse(line) as { progress?: ImportProgress; done?: ImportReport; failed?: { message: string } };
    if (told.progress) onProgress(told.progress);
    if (told.failed) throw new Error(told.failed.message);
    if (told.done) return told.done;
  }
  throw new Error(`The hub at ${url} ended before the import did. Run it again: what is stored already adds nothing.`);
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(line => line !== '');
  }
}

/** Every role runs, so that the orders reach the pool before the program ends. */
async function importAlone(config: Config, request: ImportRequest, onProgress: OnProgress): Promise<ImportReport> {
  const hub = await run(
    ROLES.filter(role => role.kind === 'subgraph'),
    { config, listen: false },
  );
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('Stopped. Run it again to go on: what is stored already adds nothing.'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const report = await hub.get('channels', ImportService).importFrom(request, onProgress, stopping.signal);
    await hub.settled();
    return report;
  } finally {
    await hub.stop();
  }
}
