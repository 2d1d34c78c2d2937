import { createHash } from 'node:crypto';

/** Operations that callers have registered, so that they can be asked for by their hash, and others be refused. */
export interface OperationRegistry {
  /** The text that a key registered under a SHA-256 in hex; null when it did not. A caller without a key has a list of its own. */
  find(keyId: string | null, hash: string): Promise<string | null>;
  /** Registers a text and gives its hash. */
  register(keyId: string | null, source: string): Promise<string>;
  /** Takes a text off the list; false when it was not on it. */
  remove(keyId: string | null, hash: string): Promise<boolean>;
}

/** The hash an operation is known by. */
export const operationHash = (source: string): string => createHash('sha256').update(source, 'utf8').digest('hex');

/** Registered operations of one process. */
export class MemoryOperationRegistry implements OperationRegistry {
  private readonly sources = new Map<string, string>();

  find(keyId: string | null, hash: string): Promise<string | null> {
    return Promise.resolve(this.sources.get(placeOf(keyId, hash)) ?? null);
  }

  register(keyId: string | null, source: string): Promise<string> {
    const hash = operationHash(source);
    this.sources.set(placeOf(keyId, hash), source);
    return Promise.resolve(hash);
  }

  remove(keyId: string | null, hash: string): Promise<boolean> {
    return Promise.resolve(this.sources.delete(placeOf(keyId, hash)));
  }
}

const placeOf = (keyId: string | null, hash: string): string => JSON.stringify([keyId, hash]);
