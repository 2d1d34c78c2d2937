import { BoundedCache } from './bounded-cache.js';

it('forgets what was used longest ago once it is full', () => {
  const cache = new BoundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
});

it('replaces a value without growing', () => {
  const cache = new BoundedCache<number>(2);
  for (let i = 0; i < 10; i += 1) cache.set('a', i);
  expect([cache.get('a'), cache.size]).toEqual([9, 1]);
});
