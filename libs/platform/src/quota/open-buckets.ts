import type { Surroundings } from '../service.js';
import { MemoryBuckets } from './memory-buckets.js';
import type { TokenBuckets } from './token-buckets.js';

/** The quotas of the configuration: over Redis when it has an address, else within this process. */
export async function openBuckets({
  config,
  clock,
  log,
  metrics,
}: Pick<Surroundings, 'config' | 'clock' | 'log' | 'metrics'>): Promise<TokenBuckets> {
  const memory = new MemoryBuckets(clock);
  if (!config.redisUrl) return memory;
  const { RedisBuckets } = await import('./redis-buckets.js');
  return RedisBuckets.open({ url: config.redisUrl, prefix: config.busPrefix, log, metrics, fallback: memory });
}
