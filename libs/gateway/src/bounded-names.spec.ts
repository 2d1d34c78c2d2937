import { BoundedNames } from './bounded-names.js';

it('knows what it has learnt, learns what it may, and calls everything else other', () => {
  const names = new BoundedNames(3);
  names.known('Board', true);
  expect(names.known('Board', false)).toBe('Board');
  expect(names.known('Rubbish', false)).toBe('other');
  expect(names.known('Orders', true)).toBe('Orders');
  expect(names.known('Orders', false)).toBe('Orders');
  expect(names.known('Skus', true)).toBe('Skus');
  expect(names.known('OneTooMany', true)).toBe('other');
});
