import { barTo, liveOf, previousOf, shadowsOf, type ModelMove, type ModelState } from './model-state.js';

const moves = (...told: readonly (readonly [string, ModelState])[]): readonly ModelMove[] =>
  told.map(([modelId, state], i) => ({
    revision: i + 1,
    modelId,
    kind: 'TEXT',
    state,
    author: 'a',
    reason: 'r',
    at: new Date(0),
  }));

describe('moves of models', () => {
  it.each([
    ['LIVE', 'DRAFT', 'run in shadow first'],
    ['LIVE', 'RETIRED', 'run in shadow first'],
    ['LIVE', 'LIVE', 'LIVE already'],
    ['SHADOW', 'LIVE', 'roll it back'],
    ['RETIRED', 'LIVE', 'roll it back'],
    ['RETIRED', 'RETIRED', 'RETIRED already'],
  ] as const)('bar the way to %s from %s, and say what to do', (to, from, says) => {
    expect(barTo(to, from)).toContain(says);
  });

  it.each([
    ['SHADOW', 'DRAFT'],
    ['SHADOW', 'RETIRED'],
    ['LIVE', 'SHADOW'],
    ['RETIRED', 'SHADOW'],
    ['RETIRED', 'DRAFT'],
  ] as const)('lead to %s from %s', (to, from) => {
    expect(barTo(to, from)).toBeNull();
  });

  it('keep the last promoted model in force, and the shadows beside it', () => {
    const told = moves(['a', 'LIVE'], ['b', 'SHADOW'], ['c', 'SHADOW'], ['b', 'LIVE'], ['a', 'RETIRED']);
    expect(liveOf(told, 'TEXT')).toBe('b');
    expect(liveOf(told, 'FEATURES')).toBeNull();
    expect(shadowsOf(told)).toEqual(['c']);
  });

  it('go back one model at a time, never to one that was itself taken back', () => {
    const three = [
      ['a', 'LIVE'],
      ['b', 'LIVE'],
      ['a', 'RETIRED'],
      ['c', 'LIVE'],
      ['b', 'RETIRED'],
    ] as const;
    expect(previousOf(moves(...three), 'TEXT')).toBe('b');
    const back = [...three, ['c', 'RETIRED'], ['b', 'LIVE']] as const;
    expect(previousOf(moves(...back), 'TEXT')).toBe('a');
    const again = [...back, ['b', 'RETIRED'], ['a', 'LIVE']] as const;
    expect(previousOf(moves(...again), 'TEXT')).toBeNull();
  });

  it('do not put back a model that was taken back before with nothing behind it', () => {
    const told = moves(['a', 'LIVE'], ['a', 'RETIRED'], ['b', 'LIVE']);
    expect(previousOf(told, 'TEXT')).toBeNull();
  });
});
