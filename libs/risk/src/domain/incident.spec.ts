import { documentFault, incidentMove } from './incident.js';

it('lets an incident go forward and be opened again, and a closed one become nothing else', () => {
  expect(incidentMove('OPEN', 'MITIGATED')).toBe('MITIGATED');
  expect(incidentMove('MITIGATED', 'CLOSED')).toBe('CLOSED');
  expect(incidentMove('CLOSED', 'OPEN')).toBe('REOPENED');
  expect(incidentMove('CLOSED', 'MITIGATED')).toBeNull();
  expect(incidentMove('OPEN', 'OPEN')).toBeNull();
});

it.each([
  ['https://docs.example.com/a?b=1', null],
  ['DOC-2026/11#4', null],
  ['http://docs.example.com/', 'https'],
  ['https://user:secret@docs.example.com/', 'password'],
  ['https://', 'no address'],
  ['javascript:alert(1)', 'https address, or an id'],
  ['', 'https address, or an id'],
])('takes %s as a reference to a document, or says why not', (reference, fault) => {
  const said = documentFault({ name: 'Notice', reference });
  if (fault === null) expect(said).toBeNull();
  else expect(said).toContain(fault);
});
