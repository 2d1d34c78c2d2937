import { needPerson, stateOf, verdictRefusal, type Proposed, type ProposalVerdict } from './proposal.js';
import type { Viewer } from './viewer.js';

const NOW = new Date('2026-11-30T08:00:00.000Z');
const open: Proposed = { state: 'OPEN', maker: 'staff:lin', expiresAt: new Date('2026-12-01T08:00:00.000Z') };
const viewer = (name: string, kind: Viewer['kind'] = 'STAFF'): Viewer => ({ kind, name, shops: 'ALL', scopes: [] });
const codeOf = (verdict: ProposalVerdict, person: string, over: Partial<Proposed> = {}) =>
  verdictRefusal({ ...open, ...over }, verdict, person, NOW)?.code ?? null;

it.each([
  ['APPROVE', 'staff:wang', {}, null],
  ['APPROVE', 'staff:lin', {}, 'NEEDS_SECOND_PERSON'],
  ['REJECT', 'staff:wang', {}, null],
  ['REJECT', 'staff:lin', {}, 'NEEDS_SECOND_PERSON'],
  ['WITHDRAW', 'staff:lin', {}, null],
  ['WITHDRAW', 'staff:wang', {}, 'NOT_THE_PROPOSER'],
  ['APPROVE', 'staff:wang', { state: 'APPLIED' }, 'PROPOSAL_OVER'],
  ['APPROVE', 'staff:wang', { state: 'WITHDRAWN' }, 'PROPOSAL_OVER'],
  ['APPROVE', 'staff:wang', { expiresAt: NOW }, 'PROPOSAL_OVER'],
] as const)('%s by %s of %j comes to %s', (verdict, person, over, code) => {
  expect(codeOf(verdict, person, over)).toBe(code);
});

it('expires by itself', () => {
  expect(stateOf(open, NOW)).toBe('OPEN');
  expect(stateOf(open, open.expiresAt)).toBe('EXPIRED');
  expect(stateOf({ ...open, state: 'REJECTED' }, open.expiresAt)).toBe('REJECTED');
});

it('takes several logins of one name for one person', () => {
  expect(new Set(['staff:Lin', ' staff:lin', 'ｓtaff:lin'].map(name => needPerson(viewer(name))))).toEqual(
    new Set(['staff:lin']),
  );
});

it.each([
  viewer('staff:local'),
  viewer('staff:Local'),
  viewer('partner:acme', 'PARTNER'),
  viewer('system:risk', 'SYSTEM'),
])('takes nobody for a person without a name of their own: %j', nobody => {
  expect(() => needPerson(nobody)).toThrow('two people');
});
