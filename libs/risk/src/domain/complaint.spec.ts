import { readComplaint } from './complaint.js';

const columns = { externalId: 'No', text: 'Text', contact: 'Phone', orderNumber: 'Order', occurredAt: 'When' };
const cells = { No: ' C-1 ', Text: '不发货', Phone: '13800138000', Order: '', When: '2026-11-22 16:00:00' };

it('reads a row by the names of its columns; what is empty is not there', () => {
  expect(readComplaint(columns, cells)).toEqual({
    ...{ kind: 'complaint', externalId: 'C-1', text: '不发货', contact: '13800138000', orderNumber: null },
    occurredAt: new Date('2026-11-22T08:00:00.000Z'),
  });
  expect(readComplaint({ externalId: 'No', text: 'Text' }, cells)).toMatchObject({ contact: null, occurredAt: null });
});

it.each([
  ['2026/11/2 9:05', '2026-11-02T01:05:00.000Z'],
  ['2026-11-22', '2026-11-21T16:00:00.000Z'],
  ['2026-11-22T16:00:00Z', '2026-11-22T16:00:00.000Z'],
  ['2026-11-22T16:00:00.123+02:00', '2026-11-22T14:00:00.000Z'],
])('reads %s as %s', (When, instant) => {
  expect(readComplaint(columns, { ...cells, When })).toMatchObject({ occurredAt: new Date(instant) });
});

it.each([
  ['no id', { No: ' ' }, 'it has no id'],
  ['no text', { Text: '' }, 'it does not say what the buyer said'],
  ['a long id', { No: 'x'.repeat(129) }, 'its externalId is longer than 128 characters'],
  ['a long contact', { Phone: '1'.repeat(201) }, 'its contact is longer than 200 characters'],
  ['a day that is none', { When: '2026-02-31 10:00' }, 'its occurredAt is no instant such as 2026-11-22 16:00:00'],
  ['an hour that is none', { When: '2026-02-01 25:00' }, 'its occurredAt is no instant such as 2026-11-22 16:00:00'],
  ['a word for an instant', { When: 'yesterday' }, 'its occurredAt is no instant such as 2026-11-22 16:00:00'],
])('refuses a row with %s, and repeats nothing of it', (_, over, reason) => {
  expect(readComplaint(columns, { ...cells, ...over })).toEqual({ kind: 'fault', reason });
});
