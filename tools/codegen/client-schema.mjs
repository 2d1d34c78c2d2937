import { readFile } from 'node:fs/promises';

/** The composed graph as clients see it, as a schema of graphql. */
export async function clientGraph() {
  const { readSupergraph } = await import('../../libs/gateway/src/read-supergraph.ts');
  return readSupergraph(await readFile('supergraph.graphql', 'utf8'))
    .apiSchema()
    .toGraphQLJSSchema();
}

/** The same as text. */
export async function clientSchema() {
  const { printSchema } = await import('graphql');
  return printSchema(await clientGraph());
}

/** What the client has to know of the live roots at run time: which of them can be resumed. */
export async function liveRoots() {
  const fields = (await clientGraph()).getSubscriptionType()?.getFields() ?? {};
  const lines = Object.values(fields).map(
    ({ name, args }) => `  ${name}: { after: ${args.some(one => one.name === 'after')} },\n`,
  );
  return `export const LIVE_ROOTS: Readonly<Record<string, { readonly after: boolean }>> = {\n${lines.join('')}};\n`;
}
