/**
 * The program of a thread that trains one model and ends: seconds of arithmetic would stop the event loop. It and what it
 * imports have no syntax but types to be taken away, because tests start it straight from its source.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { trainFile, type TrainingOrder } from './train-file.js';

const outcome = await trainFile(workerData as TrainingOrder, share =>
  parentPort?.postMessage({ kind: 'Progress', share }),
);
parentPort?.postMessage(outcome, outcome.kind === 'ModelFile' ? [outcome.bytes.buffer as ArrayBuffer] : []);
