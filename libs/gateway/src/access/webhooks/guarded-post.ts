import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { Agent, errors, request, type Dispatcher } from 'undici';
import { AddressRefused, Clock, CONFIG, hostOf, isPublicAddress, publicLookup, type Config } from '#platform';
import { retryAfterMs, type Outcome } from '../domain/webhook-verdict.js';

/** Bytes of an answer that are kept: enough to see what a receiver complains of. */
const KEPT_BYTES = 1_024;

/** A delivery as it goes out. */
export interface Letter {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Posts to addresses that partners gave. Names are looked up at each connection and the addresses found are those connected to, so
 * a name that changes its address between check and use gains nothing. Redirects are not followed: they would lead past the check.
 */
@Injectable()
export class GuardedPost {
  private readonly agent: Agent;
  private readonly lookup;

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const timeout = config.webhooksTimeoutSeconds * 1_000;
    this.lookup = config.webhooksPrivateAddresses ? lookup : publicLookup;
    this.agent = new Agent({
      connections: config.webhooksPerEndpoint,
      pipelining: 1,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      connect: { timeout, lookup: this.lookup as typeof publicLookup },
    });
  }

  /** Why a host may not be sent to, for people; null when it may. */
  async hostFault(url: URL): Promise<string | null> {
    const host = hostOf(url);
    if (isIP(host)) return this.mayConnect(host) ? null : NOT_PUBLIC;
    return new Promise(resolve =>
      this.lookup(host, { all: true }, error => {
        if (!error) return resolve(null);
        resolve(error instanceof AddressRefused ? NOT_PUBLIC : 'Its name cannot be looked up: check the spelling.');
      }),
    );
  }

  async post({ url, headers, body }: Letter, stopping: AbortSignal): Promise<Outcome> {
    // An address that is written out is never looked up.
    const host = hostOf(new URL(url));
    if (isIP(host) && !this.mayConnect(host)) return { kind: 'UNREACHED', fault: 'ADDRESS_REFUSED' };
    const limit = AbortSignal.timeout(this.config.webhooksTimeoutSeconds * 1_000);
    try {
      const answered = await request(url, {
        method: 'POST',
        dispatcher: this.agent,
        signal: AbortSignal.any([limit, stopping]),
        headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'OrderMesh' },
        body,
      });
      const retryAfter = answered.headers['retry-after'];
      const answer = await beginningOf(answered);
      const wait = retryAfterMs(typeof retryAfter === 'string' ? retryAfter : undefined, this.clock.now());
      return { kind: 'ANSWERED', status: answered.statusCode, retryAfterMs: wait, answer };
    } catch (error) {
      if (stopping.aborted) throw error;
      return { kind: 'UNREACHED', fault: faultOf(error, limit) };
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private mayConnect(address: string): boolean {
    return this.config.webhooksPrivateAddresses || isPublicAddress(address);
  }
}

const NOT_PUBLIC = 'It leads to an address that is not public.';

async function beginningOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= KEPT_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString('utf8').replaceAll('\0', '');
}

function faultOf(error: unknown, limit: AbortSignal): 'TIMEOUT' | 'CONNECTION' | 'ADDRESS_REFUSED' {
  const all = [error, (error as { cause?: unknown } | null)?.cause];
  if (all.some(one => one instanceof AddressRefused)) return 'ADDRESS_REFUSED';
  const isTimeout = (one: unknown): boolean =>
    one instanceof errors.HeadersTimeoutError ||
    one instanceof errors.BodyTimeoutError ||
    one instanceof errors.ConnectTimeoutError;
  return limit.aborted || all.some(isTimeout) ? 'TIMEOUT' : 'CONNECTION';
}
