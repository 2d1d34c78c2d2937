import { operationHash, type OperationRegistry } from '../src/registered-operations.js';

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
