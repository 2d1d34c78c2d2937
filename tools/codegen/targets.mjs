import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';

const common = 'libs/platform/graphql/common.graphql';
const supergraph = 'supergraph.graphql';

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
        scalars: { DateTime: 'Date', Minor: 'number', Currency: 'string' },
      },
    },
  ]);
  return Object.fromEntries(entries);
}

/** Typed documents of the console, against the composed graph as clients see it. */
export async function consoleTarget() {
  const documents = await Array.fromAsync(glob('apps/console/src/**/*.graphql'));
  if (documents.length === 0 || !existsSync(supergraph)) return {};
  const { Supergraph } = await import('@apollo/federation-internals');
  const { printSchema } = await import('graphql');
  const api = Supergraph.build(await readFile(supergraph, 'utf8'))
    .apiSchema()
    .toGraphQLJSSchema();
  return {
    'apps/console/src/generated/': {
      schema: printSchema(api),
      documents,
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { DateTime: 'string', Minor: 'number', Currency: 'string' },
      },
    },
  };
}
