import { ALL_GOODS, dutyRuleAt, faultsOfDutyRule, type DutyRule } from './duty-rule.js';

const BEFORE = '2026-01-01T00:00:00.000Z';
const CHANGE = '2026-12-01T05:00:00.000Z';

const rule = (
  revision: number,
  over: Partial<Omit<DutyRule, 'effectiveAt'>> & { effectiveAt?: string } = {},
): DutyRule => ({
  country: 'US',
  category: ALL_GOODS,
  effect: 'DUTY',
  currency: 'USD',
  thresholdMinor: 80_000,
  basis: 'GOODS',
  dutyBp: 1_000,
  taxBp: 0,
  taxBelow: false,
  owed: 'HOLD',
  source: '19 USC 1321',
  sourceUrl: 'https://www.law.cornell.edu/uscode/text/19/1321',
  revision,
  author: 'staff:lin',
  approver: 'staff:wang',
  reason: 'law',
  createdAt: new Date(BEFORE),
  ...over,
  effectiveAt: new Date(over.effectiveAt ?? BEFORE),
});
const revisionAt = (rules: readonly DutyRule[], at: string, category = ALL_GOODS): number | undefined =>
  dutyRuleAt(rules, category, new Date(at))?.revision;

describe('the duty rule that counts', () => {
  const lowered = [rule(1), rule(2, { effectiveAt: CHANGE, thresholdMinor: 20_000 })];

  it.each([
    ['before any rule has begun', '2025-12-31T23:59:59.999Z', undefined],
    ['at the first instant of the first', BEFORE, 1],
    ['a millisecond before the change', '2026-12-01T04:59:59.999Z', 1],
    ['at the instant of the change', CHANGE, 2],
    ['long after it', '2030-01-01T00:00:00.000Z', 2],
  ])('is the one in force %s', (_, at, revision) => {
    expect(revisionAt(lowered, at)).toBe(revision);
    expect(revisionAt([...lowered].reverse(), at)).toBe(revision);
  });

  it('is the one approved later where two begin at the same instant', () => {
    const corrected = [...lowered, rule(3, { effectiveAt: CHANGE, thresholdMinor: 25_000 })];
    expect(revisionAt(corrected, CHANGE)).toBe(3);
    expect(revisionAt(corrected, '2026-12-01T04:59:59.999Z')).toBe(1);
  });

  it('is the corrected one for the past, and the later change stays', () => {
    const corrected = [...lowered, rule(3, { thresholdMinor: 70_000 })];
    expect(revisionAt(corrected, '2026-06-01T00:00:00.000Z')).toBe(3);
    expect(revisionAt(corrected, CHANGE)).toBe(2);
  });

  it('is the one that says most of the goods, once that has begun', () => {
    const rules = [
      ...lowered,
      rule(4, { category: '61', effectiveAt: CHANGE }),
      rule(5, { category: '6109', effectiveAt: '2027-01-01T00:00:00.000Z' }),
    ];
    expect(revisionAt(rules, BEFORE, '610910')).toBe(1);
    expect(revisionAt(rules, CHANGE, '610910')).toBe(4);
    expect(revisionAt(rules, '2027-01-01T00:00:00.000Z', '610910')).toBe(5);
    expect(revisionAt(rules, '2027-01-01T00:00:00.000Z', '620000')).toBe(2);
    expect(revisionAt(rules, '2027-01-01T00:00:00.000Z')).toBe(2);
  });
});

it.each([
  [{ country: 'USA' }, 'country'],
  [{ category: 'shirts' }, 'category'],
  [{ currency: 'usd' }, 'currency'],
  [{ thresholdMinor: -1 }, 'threshold'],
  [{ dutyBp: -1 }, 'dutyBp'],
  [{ taxBp: 1_000_001 }, 'taxBp'],
  [{ source: ' ' }, 'source'],
  [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
])('is no rule with %j', (over, fault) => {
  expect(faultsOfDutyRule(rule(1))).toEqual([]);
  expect(faultsOfDutyRule(rule(1, over))).toEqual([expect.stringContaining(fault)]);
});
