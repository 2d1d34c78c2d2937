import { FIRST_CLASSES } from './first-ticket-classes.js';
import { classesAt, classOf, faultsOfClass, type TicketClass } from './ticket-class.js';

const at = (text: string) => new Date(`${text}T00:00:00.000Z`);
const first = FIRST_CLASSES.map((one, i): TicketClass => ({
  ...one,
  ...{ revision: i + 1, effectiveFrom: at('2026-01-01'), reason: 'first', author: 'test', createdAt: at('2026-01-01') },
}));

it.each([
  ['complaint.threat', 'COMPLAINT_A'],
  ['complaint.a', 'COMPLAINT_A'],
  ['complaint.crm', 'COMPLAINT_B'],
  ['complaint', 'COMPLAINT_B'],
  ['complaints', 'OTHER'],
  ['after_sale.refund_only', 'COMPLAINT_A'],
  ['after_sale.exchange', 'AFTER_SALE'],
  ['risk.review', 'RISK'],
  ['settlement.amount_differs', 'RECONCILIATION'],
  ['drift', 'DRIFT'],
  ['something.new', 'OTHER'],
])('%s is of class %s', (kind, key) => {
  expect(classOf(first, kind).key).toBe(key);
});

it('counts a version from its day on, and of two of one day the later', () => {
  const [complaints = first[0]] = first;
  if (!complaints) throw new Error('there is no class');
  const next = { ...complaints, revision: 20, effectiveFrom: at('2026-06-01'), respondWithinMinutes: 5 };
  const mended = { ...next, revision: 21, respondWithinMinutes: 6 };
  const respondAt = (day: string) =>
    classesAt([...first, mended, next], at(day)).find(one => one.key === complaints.key)?.respondWithinMinutes;
  expect(['2025-12-31', '2026-05-31', '2026-06-01', '2027-01-01'].map(respondAt)).toEqual([undefined, 15, 6, 6]);
});

it('begins with classes that could be saved like that', () => {
  for (const one of first) expect(faultsOfClass(one)).toEqual([]);
});

it.each([
  ['a key in small letters', { key: 'complaint' }],
  ['a solution before the answer', { respondWithinMinutes: 60, resolveWithinMinutes: 59 }],
  ['no time for an answer', { respondWithinMinutes: 0 }],
  ['no kind', { kinds: [] }],
  ['a kind in capital letters', { kinds: ['Complaint'] }],
  ['no reason', { reason: ' ' }],
])('is not saved with %s', (_, over) => {
  const [one] = first;
  if (!one) throw new Error('there is no class');
  expect(faultsOfClass({ ...one, ...over })).toHaveLength(1);
});
