import { sharesOf, type ReadyEndpoint } from './webhook-shares.js';

const limits = { inAll: 16, perEndpoint: 4 };
const endpoint = (id: string, over: Partial<ReadyEndpoint> = {}): ReadyEndpoint => ({
  id,
  owner: `partner:${id}`,
  isFailing: false,
  ...over,
});
const times = (count: number, one: ReadyEndpoint): readonly ReadyEndpoint[] => Array.from({ length: count }, () => one);

it('deals out in turn, so that everybody gets something before anybody gets more', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map(id => endpoint(id));
  expect([...sharesOf(five, [], { inAll: 7, perEndpoint: 4 }).values()]).toEqual([1, 1, 1, 1, 1]);
  expect([...sharesOf(five.slice(0, 2), [], limits)]).toEqual([
    ['a', 4],
    ['b', 4],
  ]);
});

it('counts what is under way', () => {
  const a = endpoint('a');
  expect(sharesOf([a], times(3, a), limits).get('a')).toBe(1);
  expect(sharesOf([a], times(4, a), limits).size).toBe(0);
  expect(sharesOf([endpoint('b')], times(16, a), limits).size).toBe(0);
});

it('sends to an endpoint that fails one at a time', () => {
  const failing = endpoint('a', { isFailing: true });
  expect(sharesOf([failing], [], limits).get('a')).toBe(1);
  expect(sharesOf([failing], [failing], limits).size).toBe(0);
});

it('leaves half of the whole to those who answer, however many hang', () => {
  const hanging = Array.from({ length: 30 }, (_, i) => endpoint(`h${i}`, { isFailing: true }));
  const shares = sharesOf([...hanging, endpoint('good')], [], limits);
  expect([...shares.keys()].filter(id => id.startsWith('h'))).toHaveLength(8);
  expect(shares.get('good')).toBe(4);
});

it('gives one owner a quarter, whatever the number of its endpoints', () => {
  const many = Array.from({ length: 10 }, (_, i) => endpoint(`m${i}`, { owner: 'partner:many' }));
  const shares = sharesOf([...many, endpoint('other')], [], limits);
  const ofMany = [...shares].filter(([id]) => id.startsWith('m')).reduce((sum, [, share]) => sum + share, 0);
  expect(ofMany).toBe(4);
  expect(shares.get('other')).toBe(4);
});
