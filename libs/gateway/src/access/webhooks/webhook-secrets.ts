import { Injectable } from '@nestjs/common';
import { Clock, Vault } from '#platform';
import type { WebhookRow } from '../store/webhook.row.js';
import { makeSecret } from './signature.js';

interface Secret {
  readonly secret: string;
  /** Null: until it is replaced. */
  readonly until: string | null;
}

type Sealed = Pick<WebhookRow, 'id' | 'owner' | 'secrets'>;

/** The secrets of endpoints: sealed in the table, two of them while one is being replaced. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** A new secret, and it sealed as the only one. */
  first({ id, owner }: Pick<WebhookRow, 'id' | 'owner'>): { readonly secret: string; readonly sealed: string } {
    const secret = makeSecret();
    return { secret, sealed: this.seal({ id, owner }, [{ secret, until: null }]) };
  }

  /** A new secret; the one before stays good for a while, and any older one ends now. */
  next(row: Sealed, overlapMs: number): { readonly secret: string; readonly sealed: string } {
    const secret = makeSecret();
    const [before] = this.open(row);
    const until = new Date(this.clock.now().getTime() + overlapMs).toISOString();
    const kept = before && overlapMs > 0 ? [{ secret: before.secret, until }] : [];
    return { secret, sealed: this.seal(row, [{ secret, until: null }, ...kept]) };
  }

  /** The secrets that are good now, the newest first. */
  live(row: Sealed): readonly string[] {
    const now = this.clock.iso();
    return this.open(row)
      .filter(({ until }) => until === null || until > now)
      .map(({ secret }) => secret);
  }

  private open(row: Sealed): readonly Secret[] {
    return this.vault.open<{ readonly secrets: readonly Secret[] }>(row.secrets, row.owner, row.id).secrets;
  }

  private seal({ id, owner }: Pick<WebhookRow, 'id' | 'owner'>, secrets: readonly Secret[]): string {
    return this.vault.seal({ secrets }, owner, id);
  }
}
