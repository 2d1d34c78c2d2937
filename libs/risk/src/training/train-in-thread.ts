import { Worker } from 'node:worker_threads';
import type { Untrainable } from '../domain/classifier/training-run.js';
import type { ModelFile, TrainingOrder } from './train-file.js';

interface Progress {
  readonly kind: 'Progress';
  readonly share: number;
}

const isSource = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(`./training-thread${isSource ? '.ts' : '.js'}`, import.meta.url);
/** Sources name their neighbours as they will be called once they are built. */
const FROM_SOURCE = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    'import { registerHooks } from "node:module"; registerHooks({ resolve: (name, around, next) => ' +
      'next(name.startsWith(".") && around.parentURL?.endsWith(".ts") ? name.replace(/\\.js$/, ".ts") : name, around) });',
  )}`,
];

/** Trains in a thread of its own; `signal` ends it. */
export function trainInThread(
  order: TrainingOrder,
  onProgress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ModelFile | Untrainable> {
  const worker = new Worker(PROGRAM, { name: 'training', workerData: order, execArgv: isSource ? FROM_SOURCE : [] });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<ModelFile | Untrainable>((resolve, reject) => {
    worker.on('message', (message: Progress | ModelFile | Untrainable) => {
      if (message.kind === 'Progress') onProgress(message.share);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the training was stopped before it was done')));
  }).finally(() => signal?.removeEventListener('abort', stop));
}
