// Ends a test or a hook that takes too long, which jest-light-runner leaves to others.
import { addEventHandler } from 'jest-circus';

const inFull = process.env.LONG_PROOFS === 'full';
// Six programs start for one test.
const isFleet = process.env.MODE === 'distributed';
// The machine may be busy, not least with another file; a test that waits for a fact gives up by itself long before.
const usualMs = inFull ? 600_000 : isFleet ? 300_000 : 180_000;

addEventHandler(({ name }, { currentDescribeBlock }) => {
  if (name === 'add_test') limit(currentDescribeBlock.children.at(-1));
  if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1));
});

function limit(step) {
  const { fn, timeout = usualMs } = step;
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
