import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AddressLinks, type LinkRefusal } from './address-links.service.js';
import { MOST_TRIES } from './domain/address-fix.js';

/** What the page sends in. */
export interface MendInput {
  readonly token: string;
  readonly phoneTail: string;
  readonly address: string;
}

/** What the page is answered. */
export type MendAnswer =
  | { readonly kind: 'AddressMended'; readonly verdict: 'CHECKING' | 'CLEAR' | 'UNCLEAR' }
  | {
      readonly kind: 'AddressRefused';
      readonly code: LinkRefusal;
      readonly message: string;
      readonly triesLeft: number;
    };

/** Risk answers within milliseconds; a buyer is not kept waiting for one that is away. */
const PATIENCE_MS = 4_000;
const LOOK_MS = 50;

/** Takes a new address and waits a moment for what is thought of it. */
@Injectable()
export class AddressMending {
  constructor(private readonly links: AddressLinks) {}

  async mend({ token, phoneTail, address }: MendInput): Promise<MendAnswer> {
    const answer = await this.links.mend(token, phoneTail, address);
    if ('refused' in answer)
      return {
        kind: 'AddressRefused',
        code: answer.refused,
        message: WORDS[answer.refused],
        triesLeft: answer.triesLeft,
      };
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const verdict = await this.links.verdict(answer.orderId);
      if (verdict !== 'CHECKING' || performance.now() > end) return { kind: 'AddressMended', verdict };
      await pause(LOOK_MS);
    }
  }
}

const WORDS: Readonly<Record<LinkRefusal, string>> = {
  LINK_UNKNOWN: 'No such link is known.',
  LINK_EXPIRED: 'The link is older than a day.',
  LINK_USED: 'The link has been used.',
  LINK_LOCKED: `The link was closed after ${MOST_TRIES} wrong answers.`,
  LINK_OVER: 'The address needs no mending any more, or a newer link was sent.',
  WRONG_PHONE: 'These are not the last four digits of the phone the link went to.',
  ADDRESS_LENGTH: 'The address must have 4 to 200 characters, and none of them hidden.',
  ADDRESS_PROVINCE: 'The address lies in another province.',
  TOO_LATE: 'The order has gone too far for another address.',
};
