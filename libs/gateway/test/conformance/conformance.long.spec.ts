import { supergraphOf } from '../fixture-graph.js';
import { buildPart } from './build-part.js';
import { DOORS, type ConformanceDoor } from './doors.js';
import { SUITES } from './suites/index.js';

// Written from the Apollo Federation specification. The stock gateway is the reference: what it passes, ours passes.
describe.each(SUITES)('$about', ({ parts, cases }) => {
  describe.each(Object.entries(DOORS))('%s', (name, open) => {
    let door: ConformanceDoor;
    beforeAll(async () => {
      const built = parts().map(buildPart);
      door = await open(built, supergraphOf(built));
    });
    afterAll(() => door.close());

    it.each(cases)('$says', async ({ query, variables, data, failsAt = [], unmet }) => {
      const answer = await door.ask(query, variables);
      if (unmet) return expect(answer.data).not.toEqual(data);
      expect(answer.data).toEqual(data);
      // The stock gateway keeps some of its errors in an extension and its subgraphs' paths in their words.
      if (name.startsWith('ours')) expect(answer.failsAt).toEqual(failsAt);
    });
  });
});

it('is a set of some size, whose cases have names of their own', () => {
  const names = SUITES.flatMap(({ about, cases }) => cases.map(({ says }) => `${about}: ${says}`));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});
