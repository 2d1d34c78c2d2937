import { createHash } from 'node:crypto';

/** Operations that callers have registered, so that they can be asked for by their hash, and others be refused. */
export interface OperationRegistry {
  /** The text that an owner (the name of a viewer, so that all keys of a partner share it) registered under a SHA-256 in hex. */
  find(owner: string, hash: string): Promise<string | null>;
}

/** The hash an operation is known by. */
export const operationHash = (source: string): string => createHash('sha256').update(source, 'utf8').digest('hex');
