import { readFile } from 'node:fs/promises';
import type { Log, Metrics } from '#platform';

/** What happened to a supergraph that was found: put in force, or refused while the one before stays. */
export type ReloadResult = 'taken' | 'refused';

/** What a watched supergraph needs. */
export interface SupergraphFileParts {
  readonly file: string;
  /** The supergraph that is in force from the start. */
  readonly first: string;
  /** Puts a supergraph in force; throws when it cannot be. */
  readonly take: (sdl: string) => void;
  readonly log: Pick<Log, 'info' | 'error'>;
  readonly metrics: Pick<Metrics, 'counter'>;
}

/**
 * A supergraph that is read again when its file has changed. The content is compared and not the time: a mounted file is often a
 * link that is turned over, of which no notice comes.
 */
export class SupergraphFile {
  private last: string;
  private timer: NodeJS.Timeout | undefined;
  private readonly results: { inc(labels: { readonly result: ReloadResult }): void };

  constructor(private readonly parts: SupergraphFileParts) {
    this.last = parts.first;
    this.results = parts.metrics.counter(
      'ordermesh_supergraph_reloads_total',
      'Changed supergraphs that were found while running: put in force, or refused while the last good one stays',
      ['result'],
    );
  }

  /** Looks every so often until stopped. */
  watch(everyMs: number): void {
    const again = () => void this.look().finally(() => this.timer?.refresh());
    this.timer = setTimeout(again, everyMs).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Looks once. What was refused is not tried again until it changes: half a file is followed by the whole one. */
  async look(): Promise<void> {
    const { file, take, log } = this.parts;
    const found = await readFile(file, 'utf8').catch((error: Error) => error);
    const text = found instanceof Error ? `unreadable: ${found.message}` : found;
    if (text === this.last) return;
    this.last = text;
    try {
      if (found instanceof Error) throw found;
      take(found);
      this.results.inc({ result: 'taken' });
      log.info({ file }, 'supergraph put in force');
    } catch (error) {
      this.results.inc({ result: 'refused' });
      log.error({ file, reason: (error as Error).message }, 'supergraph refused; the last good one stays in force');
    }
  }
}
