import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const { $schema: _, ...swc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const inFull = process.env.LONG_PROOFS === 'full';
// Six programs start for one test.
const isFleet = process.env.MODE === 'distributed';

export default {
  testEnvironment: 'node',
  // The machine may be busy, not least with another file; a test that waits for a fact gives up by itself long before.
  testTimeout: inFull ? 600_000 : isFleet ? 240_000 : 120_000,
  // Every core, where jest itself would leave one idle; no more than the test server has connections for.
  maxWorkers: Math.min(availableParallelism(), 8),
  roots: ['libs', 'apps', 'e2e', 'tools'].map(folder => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: {
    '^#([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    // The examples name the package as its users do.
    '^@ordermesh/client$': '<rootDir>/libs/client/src/index.ts',
    '^fast-check$': '<rootDir>/tools/test/fast-check.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['libs/*/src/**/*.ts', '!**/*.spec.ts', '!**/generated/**'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
