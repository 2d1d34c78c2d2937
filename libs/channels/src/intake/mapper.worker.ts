import { Log, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import { MappingService } from './mapping.service.js';
import { nameOf } from './reading.js';
import { Wake } from './wake.js';
import { Loop } from '../loop.js';

const NET_MS = 1_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Maps whatever waits in the raw inbox; woken by each commit, with a slow poll as the net below it. */
@Injectable()
export class MapperWorker implements Worker {
  private failures = 0;
  private readonly loop = new Loop(() => this.turn());

  constructor(
    private readonly mapping: MappingService,
    private readonly wake: Wake,
    private readonly log: Log,
  ) {}

  start(): void {
    this.wake.toMap(() => this.loop.wake());
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One batch; returns how long to rest before the next one. */
  private async turn(): Promise<number> {
    try {
      const taken = await this.mapping.mapNext();
      this.failures = 0;
      return taken > 0 ? 0 : NET_MS;
    } catch (error) {
      this.failures += 1;
      this.log.warn({ error: nameOf(error), failures: this.failures }, 'the mapper waits for its database');
      return backoffMs(this.failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random());
    }
  }
}
