import fc from 'fast-check';
import { judge, type Known, type Sighting, type Verdict } from './observation.js';

const run = (sightings: readonly Sighting[]): { verdicts: Verdict[]; known: Known | null } => {
  let known: Known | null = null;
  const verdicts = sightings.map(sighting => {
    const judgement = judge(known, sighting);
    known = judgement.known;
    return judgement.verdict;
  });
  return { verdicts, known };
};
const said = (version: number | null, digest: string, settled = true): Sighting => ({ version, digest, settled });

describe('what an input adds to what is known of its order', () => {
  it.each<[string, Sighting[], Verdict[]]>([
    ['the first sight is news', [said(1, 'a')], ['TAKE']],
    ['the same again is not', [said(1, 'a'), said(1, 'a')], ['TAKE', 'REPEAT']],
    ['a newer version with other content is news', [said(1, 'a'), said(2, 'b')], ['TAKE', 'TAKE']],
    [
      'a newer version of the same content is not',
      [said(1, 'a'), said(2, 'a'), said(2, 'a')],
      ['TAKE', 'REPEAT', 'REPEAT'],
    ],
    ['an older version is overtaken', [said(2, 'b'), said(1, 'a')], ['TAKE', 'OLDER']],
    ['other content at the same version asks for the detail', [said(1, 'a'), said(1, 'b', false)], ['TAKE', 'LOOK']],
    ['and asks only once', [said(1, 'a'), said(1, 'b', false), said(1, 'b', false)], ['TAKE', 'LOOK', 'REPEAT']],
    [
      'the detail that confirms it is news',
      [said(1, 'a'), said(1, 'b', false), said(1, 'b')],
      ['TAKE', 'LOOK', 'TAKE'],
    ],
    ['the detail that denies it is not', [said(1, 'a'), said(1, 'b', false), said(1, 'a')], ['TAKE', 'LOOK', 'REPEAT']],
    [
      'without versions each content counts once',
      [said(null, 'a'), said(null, 'b'), said(null, 'a')],
      ['TAKE', 'TAKE', 'REPEAT'],
    ],
    ['a version after none is newer', [said(null, 'a'), said(5, 'b')], ['TAKE', 'TAKE']],
    [
      'a version that disagrees with itself is no proof of sameness',
      [said(1, 'a'), said(1, 'b'), said(2, 'a')],
      ['TAKE', 'TAKE', 'TAKE'],
    ],
  ])('%s', (_name, sightings, verdicts) => {
    expect(run(sightings).verdicts).toEqual(verdicts);
  });

  it('ends at the newest version whatever the order of arrival and however often each comes', () => {
    const history = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (versions, dice) => {
        const inputs = versions.flatMap(version => [said(version, `d${version}`), said(version, `d${version}`)]);
        inputs.sort(() => ((dice.next().value as number) % 3) - 1);
        const { verdicts, known } = run(inputs);
        expect(known).toEqual({ version: Math.max(...versions), digests: [`d${Math.max(...versions)}`] });
        expect(verdicts.filter(v => v === 'TAKE').length).toBeLessThanOrEqual(versions.length);
      }),
    );
  });
});
