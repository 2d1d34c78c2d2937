import type { WriteStream } from 'node:tty';

const WIDTH = 30;
const EVERY_MS = 100;

/** What a bar shows. */
export interface Shown {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly read: number;
  readonly quarantined: number;
}

/** A bar on one line of a terminal; silent where there is none, so that logs stay clean. */
export class ProgressBar {
  private drawnAt = 0;
  private drawn = false;

  constructor(private readonly out: Pick<WriteStream, 'isTTY' | 'write'>) {}

  show(shown: Shown): void {
    const now = performance.now();
    if (!this.out.isTTY || now - this.drawnAt < EVERY_MS) return;
    this.drawnAt = now;
    this.drawn = true;
    this.out.write(`\r${lineOf(shown)}\u001b[K`);
  }

  /** Leaves the line clean for what comes next. */
  end(): void {
    if (this.drawn) this.out.write('\r\u001b[K');
    this.drawn = false;
  }
}

function lineOf({ bytes, totalBytes, read, quarantined }: Shown): string {
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 0;
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  const aside = quarantined > 0 ? `, ${quarantined} in quarantine` : '';
  return `${bar} ${Math.round(share * 100)} %  ${read} rows${aside}`;
}
