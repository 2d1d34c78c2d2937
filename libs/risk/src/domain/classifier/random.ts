/** Draws numbers from 0 to 1; the same seed draws the same ones. */
export type Random = () => number;

/** Random numbers by seed, so that a training can be repeated to the last digit. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Brings numbers into another order, in place. */
export function shuffle(numbers: Int32Array, random: Random): Int32Array {
  for (let i = numbers.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = numbers[i] ?? 0;
    numbers[i] = numbers[j] ?? 0;
    numbers[j] = kept;
  }
  return numbers;
}

/** 0, 1, 2 and so on. */
export const upTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);
