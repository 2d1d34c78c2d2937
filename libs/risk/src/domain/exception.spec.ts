import { verdictOf, type Leaf } from './decision.js';
import { withExceptions, type Exception, type Parties } from './exception.js';

const parties: Parties = { BUYER: 'b1', PHONE: 'p1', ADDRESS: null };
const leaf = (rule: string, level: number): Leaf => ({ rule, level, version: 1, message: rule });
const fired = [leaf('remark.brushing', 1), leaf('address.vague', 2)];
const exception = (over: Partial<Exception>): Exception => ({
  effect: 'ALLOW',
  party: 'BUYER',
  hash: 'b1',
  ruleKey: '',
  ...over,
});
const outcome = (...exceptions: readonly Exception[]) => {
  const { outcome: became, level, reasons } = verdictOf(withExceptions(fired, parties, exceptions));
  return [became, level, reasons.map(reason => reason.rule)];
};

describe('what the rules found', () => {
  it.each<[string, readonly Exception[], readonly unknown[]]>([
    ['stands for somebody on no list', [], ['FLAGGED', 1, ['remark.brushing', 'address.vague']]],
    ['stands when somebody else is', [exception({ hash: 'b2' })], ['FLAGGED', 1, ['remark.brushing', 'address.vague']]],
    [
      'stands when the hash is that of another party',
      [exception({ party: 'PHONE' })],
      ['FLAGGED', 1, ['remark.brushing', 'address.vague']],
    ],
    ['holds nobody up who is allowed', [exception({})], ['CLEARED', 3, []]],
    [
      'is without the rule that is snoozed',
      [exception({ effect: 'SNOOZE', ruleKey: 'remark.brushing' })],
      ['FLAGGED', 2, ['address.vague']],
    ],
    [
      'gives way to the deny list, whatever else is said',
      [exception({}), exception({ effect: 'DENY', party: 'PHONE', hash: 'p1' })],
      ['FLAGGED', 1, ['list.deny']],
    ],
  ])('%s', (_, exceptions, expected) => {
    expect(outcome(...exceptions)).toEqual(expected);
  });

  it('is still recorded when it is waived', () => {
    expect(withExceptions(fired, parties, [exception({})]).map(({ rule, waived }) => [rule, waived])).toEqual([
      ['remark.brushing', 'ALLOWED'],
      ['address.vague', 'ALLOWED'],
    ]);
  });

  it('names a party that is denied, never its hash', () => {
    const [denial] = withExceptions([], parties, [exception({ effect: 'DENY', party: 'PHONE', hash: 'p1' })]);
    expect(denial?.message).toBe('On the deny list: the phone');
    expect(JSON.stringify(denial)).not.toContain('p1');
  });
});
