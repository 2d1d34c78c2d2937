import { faultsOfNote, looksPersonal } from './ticket-note.js';

it.each([
  ['call 138 0013 8000', true],
  ['打13800138000', true],
  ['１３８００１３８０００', true],
  ['card 6222-0200-1111-2222', true],
  ['write to lin@example.com', true],
  ['refund 99.00 yuan, order of 2026', false],
  ['等仓库答复', false],
])('%s: personal %s', (text, personal) => {
  expect(looksPersonal(text)).toBe(personal);
});

const sound = { url: 'https://files.example.com/a/b.png?v=1', name: 'photo', sha256: 'a'.repeat(64) };

it('points to things by address, name and hash', () => {
  expect(faultsOfNote({ text: 'seen', attachments: [sound] })).toEqual([]);
});

it.each([
  ['a password in the address', { url: 'https://lin:secret@files.example.com/a' }],
  ['an address without TLS', { url: 'http://files.example.com/a' }],
  ['a script for an address', { url: 'javascript:alert(1)' }],
  ['no name', { name: ' ' }],
  ['a hash that is none', { sha256: 'A'.repeat(64) }],
])('does not point to %s', (_, over) => {
  expect(faultsOfNote({ text: 'seen', attachments: [{ ...sound, ...over }] })).toHaveLength(1);
});
