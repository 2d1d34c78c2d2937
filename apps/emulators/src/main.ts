import { startEmulators, type Emulators } from './emulators.js';
import { readSettings } from './settings.js';

/** Says why it cannot start in one line, for whoever typed the setting. */
async function begin(): Promise<Emulators> {
  try {
    return await startEmulators(readSettings());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return process.exit(1);
  }
}

const emulators = await begin();
const { platforms, control } = emulators;

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await emulators.stop();
  process.exit(0);
};

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
if (process.argv.includes('--with-parent')) {
  // The parent holds the other end of this pipe; when it dies, however it dies, the pipe ends.
  process.stdin
    .on('end', () => void stop())
    .on('close', () => void stop())
    .resume();
}

console.log(JSON.stringify({ ready: true, platforms, control }));
