/** WAITING also while it is in hand. DROPPED: its link was over before it went out. */
export type MessageState = 'WAITING' | 'SENT' | 'FAILED' | 'DROPPED';

/** What a provider made of an attempt. */
export type SendOutcome = 'SENT' | 'REFUSED' | 'UNREACHABLE' | 'BUSY';

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 900_000;
const MOST_ATTEMPTS = 10;

/** What becomes of a message after an attempt. */
export interface AfterAttempt {
  readonly state: MessageState;
  readonly nextAt: Date;
}

/** A refusal is final; anything else is tried again with growing pauses, ten times in about an hour and a half. */
export function afterAttempt(outcome: SendOutcome, attempts: number, now: Date): AfterAttempt {
  if (outcome === 'SENT') return { state: 'SENT', nextAt: now };
  if (outcome === 'REFUSED' || attempts >= MOST_ATTEMPTS) return { state: 'FAILED', nextAt: now };
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return { state: 'WAITING', nextAt: new Date(now.getTime() + pause) };
}

/** The words of the message; who gets it reads Chinese or English. */
export const wordsOf = (sign: string, link: string): string =>
  `【${sign}】您的订单收货地址不够详细,暂时无法发货。请在24小时内打开链接补全门牌号: ${link} (Please complete your delivery address within 24 hours.)`;
