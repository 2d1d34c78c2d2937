import { existsSync } from 'node:fs';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

// The boundary rule reads a cached graph of the projects and silently skips itself when there is none: make it first.
await createProjectGraphAsync({ exitOnError: true });

// --- who may import what; a later block replaces the option of an earlier one, so each block states all it wants ---
const orm = {
  name: 'typeorm',
  message: 'Only store/, platform/src/database and the rows of platform/src/bus touch typeorm.',
};
const testKit = { name: '#testing', message: 'Only specs and e2e use the test kit.' };
const deep = {
  regex: '^(#[^/]+/|.*/libs/[^/]+/src/|(\\.\\./){2,}[^./]+/src/)',
  message: 'Import a library through its index: #name.',
};
const onlyDomain = parent => ({
  regex: `^(?!\\./${parent}|#contracts$)`,
  message: 'domain/ is pure: it imports its own folder and #contracts only.',
});
const onlyOwn = { regex: '^(?!\\./)', message: 'contracts imports nothing.' };
const onlyPublished = {
  regex: '^(?!\\.{1,2}/|graphql$|graphql-ws/client$)',
  message: 'The client runs in browsers and is installed alone: its own files, graphql and graphql-ws/client only.',
};
const imports = (...rules) => [
  'error',
  { paths: rules.filter(rule => rule.name), patterns: rules.filter(rule => !rule.name) },
];

// --- sentences of the language that are refused, by what they would get around ---
const environment = [
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][property.value="env"]',
  'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
].map(selector => ({ selector, message: 'Settings are read in platform/src/config and passed on.' }));
const lateImports = ['typeorm', '#testing'].map(name => ({
  selector: `ImportExpression[source.value="${name}"]`,
  message: `${name} is no import of this folder, late or not.`,
}));
const leftovers = [
  'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|todo)$/]',
  'CallExpression[callee.name=/^(fit|fdescribe)$/]',
].map(selector => ({ selector, message: 'A focused or empty test hides the others.' }));

const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: ['type:subgraph', 'type:gateway', 'type:platform', 'type:contracts'],
    },
    { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:contracts'] },
    { sourceTag: 'type:subgraph', onlyDependOnLibsWithTags: ['type:platform', 'type:contracts'] },
    { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:platform', 'type:contracts'] },
    { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:contracts'] },
    { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
    // Partners install it alone: nothing of ours would be there.
    { sourceTag: 'type:client', onlyDependOnLibsWithTags: [], allowedExternalImports: ['graphql', 'graphql-ws*'] },
    { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['*'] },
  ],
};

const size = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-depth': ['error', 3],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  eqeqeq: ['error', 'always'],
};
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }];
const specs = ['**/*.spec.ts', 'libs/*/test/**/*.ts', 'e2e/**/*.ts', 'libs/testing/**/*.ts'];
const nodeGlobals =
  'process console performance fetch Buffer URL URLSearchParams AbortController AbortSignal TextEncoder TextDecoder ' +
  'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask structuredClone';

// One program for all files takes half the time of the project service.
const tsconfigs = ['tsconfig.json', 'apps/console/tsconfig.json'].filter(file => existsSync(file));

export default tseslint.config(
  {
    ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'data/**', '.nx/**', '.services/**', '**/generated/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.split(' ').map(name => [name, 'readonly'])) },
    rules: { ...size, 'no-undef': 'error', 'no-unused-vars': unused },
  },
  ...tseslint.configs.recommended.map(config => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: tsconfigs, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size,
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      'no-restricted-imports': imports(orm, testKit, deep),
      'no-restricted-syntax': ['error', ...environment, ...lateImports],
    },
  },
  {
    files: ['libs/{contracts,orders,inventory,channels,risk,analytics,gateway,client}/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: [
      'libs/*/src/store/**/*.ts',
      'libs/gateway/src/access/store/**/*.ts',
      'libs/platform/src/database/**/*.ts',
      'libs/platform/src/bus/{rows,migration}.ts',
      'libs/platform/src/idempotency/idempotency.row.ts',
      'libs/platform/src/personal/rows.ts',
      'libs/platform/src/proposals/proposal.row.ts',
    ],
    rules: {
      'no-restricted-imports': imports(testKit, deep),
      'no-restricted-syntax': ['error', ...environment],
    },
  },
  { files: ['libs/contracts/src/**/*.ts'], rules: { 'no-restricted-imports': imports(onlyOwn) } },
  { files: ['libs/client/src/**/*.ts'], rules: { 'no-restricted-imports': imports(onlyPublished, deep) } },
  { files: ['libs/*/src/domain/**/*.ts'], rules: { 'no-restricted-imports': imports(onlyDomain('')) } },
  { files: ['libs/*/src/domain/*/**/*.ts'], rules: { 'no-restricted-imports': imports(onlyDomain('|\\.\\./[^.]')) } },
  {
    files: ['libs/platform/src/config/**/*.ts', 'apps/emulators/src/settings.ts'],
    rules: { 'no-restricted-syntax': ['error', ...lateImports] },
  },
  {
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-imports': imports(orm, deep),
      'no-restricted-syntax': ['error', ...leftovers],
    },
  },
  // They name the package as its users do.
  { files: ['libs/client/examples/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['**/*.spec.ts', 'e2e/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  // The platform's own tests reproduce what typeorm does wrong without its Database.
  {
    files: ['libs/platform/**/*.spec.ts', 'libs/platform/test/**/*.ts'],
    rules: { 'no-restricted-imports': imports(deep) },
  },
  prettier,
);
