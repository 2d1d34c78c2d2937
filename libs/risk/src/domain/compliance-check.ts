import { exponentOf } from '#contracts';
import { owedMinor, type DutyMissing, type DutyQuote } from './duty.js';

/** Why an order is held at the border of its country, or what was noted of one that is cleared. */
export const COMPLIANCE_GROUNDS = ['NO_DUTY_RULE', 'NO_RATE', 'BLOCKED_COUNTRY', 'OVER_THRESHOLD', 'TAX_OWED'] as const;
export type ComplianceGround = (typeof COMPLIANCE_GROUNDS)[number];

/** CLEARED: by rules. HELD: a person has to look, or a rule is missing. RELEASED: two people let it go. LAPSED: nobody asks any more. */
export const COMPLIANCE_OUTCOMES = ['CLEARED', 'HELD', 'RELEASED', 'LAPSED'] as const;
export type ComplianceOutcome = (typeof COMPLIANCE_OUTCOMES)[number];

export interface Ground {
  readonly code: ComplianceGround;
  readonly message: string;
}

/** What the check says of an order. */
export interface ComplianceVerdict {
  readonly outcome: Extract<ComplianceOutcome, 'CLEARED' | 'HELD'>;
  readonly grounds: readonly Ground[];
}

type Asked = { readonly country: string; readonly currency: string };

/** The verdict on a quote, or on the reason why there is none. */
export function complianceVerdict(asked: Asked, found: DutyQuote | DutyMissing): ComplianceVerdict {
  if (typeof found === 'string') return { outcome: 'HELD', grounds: [{ code: found, message: MISSING[found](asked) }] };
  const owed = owedMinor(found);
  if (owed === 0) return { outcome: 'CLEARED', grounds: [] };
  const code = found.isOver ? 'OVER_THRESHOLD' : 'TAX_OWED';
  return {
    outcome: found.rule.owed === 'RECORD' ? 'CLEARED' : 'HELD',
    grounds: [{ code, message: owedWords(found, owed) }],
  };
}

const MISSING: Readonly<Record<DutyMissing, (asked: Asked) => string>> = {
  NO_DUTY_RULE: ({ country }) => `no duty rule for ${country} is in force: propose one`,
  NO_RATE: ({ country, currency }) =>
    `no rate that is young enough between ${currency} and the currency of the rule for ${country}: propose one`,
  BLOCKED_COUNTRY: ({ country }) => `nothing is sent to ${country}`,
};

function owedWords({ rule, valueMinor, isOver }: DutyQuote, owed: number): string {
  const [value, due, free] = [valueMinor, owed, rule.thresholdMinor].map(minor => written(minor, rule.currency));
  const over = isOver
    ? `worth ${value}, above the ${free} that are free of duty`
    : `worth ${value}, tax from the first unit`;
  const says = rule.owed === 'RECORD' ? 'which is on record' : 'and nobody has said that they are declared';
  return `${over}: ${due} are owed in ${rule.country} ${says}`;
}

function written(minor: number, currency: string): string {
  const digits = exponentOf(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${currency} ${digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`}`;
}
