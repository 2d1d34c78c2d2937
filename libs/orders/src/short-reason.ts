import { HubError } from '#contracts';

/** What a hold or a ledger can say. */
const LONGEST = 200;

/** A reason that a person must give. Throws BAD_INPUT unless it has 1 to 200 characters. */
export function shortReason(reason: string): string {
  const text = reason.trim();
  if (!text || text.length > LONGEST) throw new HubError('BAD_INPUT', `reason must have 1 to ${LONGEST} characters`);
  return text;
}
