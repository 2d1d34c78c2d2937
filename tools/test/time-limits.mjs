// Ends a test or a hook that takes too long, which jest-light-runner leaves to others; `jest.setTimeout` sets the limit of a file.
import { addEventHandler, getState } from 'jest-circus';

const inFull = process.env.LONG_PROOFS === 'full';
// Six programs start for one test.
const isFleet = process.env.MODE === 'distributed';
// The machine may be busy, not least with another file; a test that waits for a fact gives up by itself long before.
const usualMs = inFull ? 600_000 : isFleet ? 240_000 : 120_000;
/** By the outermost block of a file. */
const ofFile = new WeakMap();

globalThis.jest.setTimeout = ms => {
  ofFile.set(getState().rootDescribeBlock, ms);
  return globalThis.jest;
};

addEventHandler(({ name }, { currentDescribeBlock, rootDescribeBlock }) => {
  const limitMs = ofFile.get(rootDescribeBlock) ?? usualMs;
  if (name === 'add_test') limit(currentDescribeBlock.children.at(-1), limitMs);
  if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1), limitMs);
});

function limit(step, limitMs) {
  const { fn, timeout = limitMs } = step;
  if (!fn) return;
  step.fn = async () => {
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`This took longer than ${timeout} ms.`)), timeout);
    });
    try {
      await Promise.race([fn(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}
