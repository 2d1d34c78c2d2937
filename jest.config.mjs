import { availableParallelism } from 'node:os';

export default {
  // Files of a worker share the product's modules: loading them anew for each file takes longer than most files.
  runner: '<rootDir>/tools/test/runner.mjs',
  setupFiles: ['<rootDir>/tools/test/typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/tools/test/time-limits.mjs'],
  // One more than cores, since files wait for disks and servers too; no more than the test server has connections for.
  maxWorkers: Math.min(availableParallelism() + 1, 8),
  roots: ['libs', 'apps', 'e2e', 'tools'].map(folder => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
