import { createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Vault } from '#platform';

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** Makes and knows the tokens of links: 256 bits that only the hub's key and a row's random seed give together. */
@Injectable()
export class LinkTokens {
  private readonly key: KeyObject;

  constructor(private readonly vault: Vault) {
    this.key = vault.keyFor('address links');
  }

  newSeed(): string {
    return randomBytes(32).toString('base64url');
  }

  /** The token of a seed, the same each time. */
  tokenOf(seed: string): string {
    return createHmac('sha256', this.key).update(seed).digest('base64url');
  }

  /** What a token is looked up by; null for what is none. */
  hashOf(token: string): string | null {
    return SHAPE.test(token) ? this.vault.hash('address link', token) : null;
  }
}
