import fc from 'fast-check';
import { faultsOfAgent, Rota, type Agent } from './agent.js';

const agent = (name: string, over: Partial<Agent> = {}): Agent => ({
  ...{ name: `staff:${name}`, skills: ['SERVICE'], shops: [], onDuty: true, capacity: 100, turn: 0 },
  ...over,
});
const wish = { shopId: 'shp_a', skill: 'SERVICE', handedBackBy: null };
const times = (rota: Rota, count: number, over = {}) =>
  Array.from({ length: count }, () => rota.next({ ...wish, ...over }));

it('goes round by name at first, then by who had a turn longest ago', () => {
  expect(times(new Rota([agent('b'), agent('a'), agent('c')], new Map()), 4)).toEqual([
    'staff:a',
    'staff:b',
    'staff:c',
    'staff:a',
  ]);
  const later = new Rota([agent('a', { turn: 7 }), agent('b', { turn: 5 }), agent('c', { turn: 6 })], new Map());
  expect(times(later, 3)).toEqual(['staff:b', 'staff:c', 'staff:a']);
});

it.each([
  ['is off duty', { onDuty: false }],
  ['lacks the skill', { skills: ['RISK'] }],
  ['works for other shops', { shops: ['shp_b'] }],
  ['has no room', { capacity: 2 }],
])('passes over who %s', (_, over) => {
  const rota = new Rota([agent('a', over), agent('b')], new Map([['staff:a', 2]]));
  expect(times(rota, 2)).toEqual(['staff:b', 'staff:b']);
});

it('gives nothing back to who gave it back, and nothing of the house to who works for single shops', () => {
  expect(times(new Rota([agent('a')], new Map()), 1, { handedBackBy: 'staff:a' })).toEqual([null]);
  expect(times(new Rota([agent('a', { shops: ['shp_a'] })], new Map()), 1, { shopId: '' })).toEqual([null]);
});

it('is fair: nobody is ever more than one ticket ahead of another who could take the same', () => {
  const rounds = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(rounds, ([people, tickets]) => {
      const all = Array.from({ length: people }, (_, i) => agent(`n${i}`, { capacity: 1_000 }));
      const given = times(new Rota(all, new Map()), tickets);
      const counts = all.map(one => given.filter(name => name === one.name).length);
      return Math.max(...counts) - Math.min(...counts) <= 1;
    }),
  );
});

it.each([
  ['a name that is nobody’s', { name: 'lin' }],
  ['no skill', { skills: [] }],
  ['a shop that is none', { shops: ['taobao'] }],
  ['a capacity below nothing', { capacity: -1 }],
])('is not set with %s', (_, over) => {
  expect(faultsOfAgent(agent('lin', over))).toHaveLength(1);
  expect(faultsOfAgent(agent('lin'))).toEqual([]);
});
