import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.mjs';

/** Median time the disk under a folder takes to make 4 KiB durable: the figure that differs most between machines. */
export function fsyncP50Us(folder, times = 200) {
  const path = join(folder, 'fsync-probe');
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096, 1);
  const found = Array.from({ length: times }, () => {
    writeSync(file, block);
    const started = performance.now();
    fdatasyncSync(file);
    return (performance.now() - started) * 1000;
  });
  closeSync(file);
  rmSync(path);
  return median(found);
}
