import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Viewer } from '#contracts';
import type { Clock } from '../clock.js';

/** How long a claim is good for: one hop inside the house. */
const LIFE_MS = 30_000;
/** Clocks of two machines may differ by so much. */
const SKEW_MS = 5_000;
const LEAST_KEY_BYTES = 32;
const LONGEST = 49_152;
/** Part of what is signed, so that a key used elsewhere too makes no claim here. */
const PURPOSE = 'ordermesh internal claim 1\n';

/** A claim whose signature, audience and time were checked; what it was made for is still to be compared. */
export interface Claim {
  readonly viewer: Viewer;
  /** The subgraph it was made for. */
  readonly audience: string;
  /** Whether it was made for exactly this operation. */
  covers(operation: string): boolean;
}

interface Payload {
  readonly viewer: Viewer;
  readonly audience: string;
  readonly until: number;
  readonly operation: string;
}

/**
 * Who asks, said by the gateway to a subgraph in a way it can check (HMAC-SHA256). A claim names one subgraph and one operation
 * and lives for 30 s, so a stolen one is worth little. The first key signs, all verify: keys are changed without a stop.
 */
export class InternalClaims {
  private readonly keys: readonly KeyObject[];

  /** `text`: INTERNAL_KEYS, base64 of at least 32 bytes each, divided by commas. */
  constructor(
    text: string,
    private readonly clock: Clock,
  ) {
    this.keys = text.split(',').map(part => readKey(part.trim()));
  }

  sign(viewer: Viewer, audience: string, operation: string): string {
    const until = this.clock.now().getTime() + LIFE_MS;
    const payload: Payload = { viewer, audience, until, operation: digestOf(operation) };
    const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
    return `${body}.${this.signatures(body).next().value?.toString('base64url') ?? ''}`;
  }

  /** Null for whatever is not a claim made with one of our keys, for one of these subgraphs, and not outlived. */
  read(claim: unknown, audiences: ReadonlySet<string>): Claim | null {
    if (typeof claim !== 'string' || claim.length > LONGEST) return null;
    const [body = '', signature = '', ...more] = claim.split('.');
    if (more.length > 0 || !this.isSigned(body, Buffer.from(signature, 'base64url'))) return null;
    // Signed by us: what is inside has the shape we gave it.
    const { viewer, audience, until, operation } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Payload;
    const leftMs = until - this.clock.now().getTime();
    if (!audiences.has(audience) || leftMs < -SKEW_MS || leftMs > LIFE_MS + SKEW_MS) return null;
    return { viewer, audience, covers: text => isEqual(Buffer.from(operation), Buffer.from(digestOf(text))) };
  }

  /** Compares with every key, whichever fits, so that the time taken does not tell which one it was. */
  private isSigned(body: string, signature: Buffer): boolean {
    let found = false;
    for (const expected of this.signatures(body)) found = isEqual(expected, signature) || found;
    return found;
  }

  private *signatures(body: string): Generator<Buffer, undefined> {
    for (const key of this.keys) yield createHmac('sha256', key).update(PURPOSE).update(body).digest();
    return undefined;
  }
}

/** What a claim for an operation over a socket is bound to; over HTTP it is the text of the body. */
export const operationText = (operation: {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: object | null | undefined;
}): string => JSON.stringify([operation.query, operation.operationName ?? null, operation.variables ?? {}]);

const digestOf = (operation: string): string => createHash('sha256').update(operation).digest('base64url');

const isEqual = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

function readKey(part: string): KeyObject {
  const bytes = Buffer.from(part, 'base64');
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(part) || bytes.length < LEAST_KEY_BYTES)
    throw new Error('INTERNAL_KEYS must be base64 of 32 bytes or more, several divided by commas');
  return createSecretKey(bytes);
}
