import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse } from 'graphql';

/** The graph as it is committed, read from the supergraph. */
export const schema = buildASTSchema(parse(readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8')), {
  assumeValidSDL: true,
});
