// Stands in for the package in all specs (jest.config.mjs): how many cases a property is tried with depends on the run.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const runs = { full: 10_000, tenth: 1_000 };

fc.configureGlobal({ numRuns: runs[process.env.LONG_PROOFS] ?? 500 });

export default fc;
