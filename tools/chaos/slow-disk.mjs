import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A disk that takes 80 ms longer for each flush, on demand, for the programs started with its environment. It needs a C
 * compiler; without one there is none, and the fault is left out.
 */
export function slowDisk(folder) {
  const library = join(folder, 'slow-disk.so');
  const source = join(import.meta.dirname, 'slow-disk.c');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'ignore' });
  if (status !== 0) return null;
  const flag = join(folder, 'slow-disk.flag');
  return {
    environment: { LD_PRELOAD: library, SLOW_DISK_FLAG: flag },
    slow: () => writeFileSync(flag, ''),
    heal: () => rmSync(flag, { force: true }),
  };
}
