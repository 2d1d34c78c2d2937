import { createHash } from 'node:crypto';

/** Operations that callers have registered, so that they can be asked for by their hash, and others be refused. */
export interface OperationRegistry {
  /** The text that an owner (the name of a viewer, so that all keys of a partner share it) registered under a SHA-256 in hex. */
  find(owner: string, hash: string): Promise<string | null>;
  /** Registers a text and gives its hash. */
  register(owner: string, source: string): Promise<string>;
  /** Takes a text off the list; false when it was not on it. */
  remove(owner: string, hash: string): Promise<boolean>;
}

/** The hash an operation is known by. */
export const operationHash = (source: string): string => createHash('sha256').update(source, 'utf8').digest('hex');

/** Registered operations of one process. */
export class MemoryOperationRegistry implements OperationRegistry {
  private readonly sources = new Map<string, string>();

  find(owner: string, hash: string): Promise<string | null> {
    return Promise.resolve(this.sources.get(placeOf(owner, hash)) ?? null);
  }

  register(owner: string, source: string): Promise<string> {
    const hash = operationHash(source);
    this.sources.set(placeOf(owner, hash), source);
    return Promise.resolve(hash);
  }

  remove(owner: string, hash: string): Promise<boolean> {
    return Promise.resolve(this.sources.delete(placeOf(owner, hash)));
  }
}

const placeOf = (owner: string, hash: string): string => `${owner}\0${hash}`;
