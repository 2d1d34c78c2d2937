import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { clientSchema } from './client-schema.mjs';

const common = 'libs/platform/graphql/common.graphql';
const supergraph = 'supergraph.graphql';
const clientConfig = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  scalars: { DateTime: 'string', Minor: 'number', Currency: 'string', RiskCondition: 'unknown' },
};

/** One file of resolver types for each subgraph that has SDL. */
export async function subgraphTargets() {
  const files = (await Array.fromAsync(glob('libs/*/schema/*.graphql'))).sort();
  const names = [...new Set(files.map(file => file.split(/[\\/]/)[1]))];
  const entries = names.map(name => [
    `libs/${name}/src/generated/graphql.ts`,
    {
      schema: [common, `libs/${name}/schema/*.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        contextType: 'GraphContext',
        scalars: { DateTime: 'Date', Minor: 'number', Currency: 'string', RiskCondition: 'unknown' },
      },
    },
  ]);
  return Object.fromEntries(entries);
}

/** Typed documents of the console, against the composed graph as clients see it. */
export async function consoleTarget() {
  const documents = await Array.fromAsync(glob('apps/console/src/**/*.graphql'));
  if (documents.length === 0 || !existsSync(supergraph)) return {};
  return {
    'apps/console/src/generated/': {
      schema: await clientSchema(),
      documents,
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: clientConfig,
    },
  };
}

/** Types of the whole graph for the partners' client, and the typed documents of its examples. */
export async function clientTargets() {
  if (!existsSync('libs/client') || !existsSync(supergraph)) return {};
  const schema = await clientSchema();
  return {
    'libs/client/src/generated/graph.ts': { schema, plugins: ['typescript'], config: clientConfig },
    'libs/client/examples/generated/': {
      schema,
      documents: ['libs/client/examples/*.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...clientConfig, documentMode: 'string', importExtension: '.js', emitLegacyCommonJSImports: false },
    },
  };
}
