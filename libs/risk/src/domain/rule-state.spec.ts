import { actingOf, type RuleState } from './rule-state.js';

const acting = (...states: readonly RuleState[]) =>
  actingOf(states.map((state, i) => ({ revision: i + 1, key: 'remark.resale', state })));

describe('of the versions of a rule', () => {
  it.each<[readonly RuleState[], readonly number[], readonly number[]]>([
    [['LIVE'], [1], []],
    [['DRAFT'], [], []],
    [['LIVE', 'DRAFT'], [1], []],
    [['LIVE', 'SHADOW'], [1], [2]],
    [['LIVE', 'SHADOW', 'DRAFT'], [1], [2]],
    [['LIVE', 'SHADOW', 'SHADOW'], [1], [3]],
    [['LIVE', 'SHADOW', 'LIVE'], [3], []],
    [['LIVE', 'SHADOW', 'RETIRED'], [], []],
    [['LIVE', 'RETIRED', 'LIVE'], [3], []],
    [['SHADOW'], [], [1]],
  ])('%j the live ones are %j and those in shadow %j', (states, live, shadow) => {
    expect(acting(...states)).toEqual({ live, shadow });
  });

  it('one rule says nothing about another', () => {
    const versions = [
      { revision: 1, key: 'a.a', state: 'LIVE' },
      { revision: 2, key: 'b.b', state: 'RETIRED' },
    ] as const;
    expect(actingOf(versions).live).toEqual([1]);
  });
});
