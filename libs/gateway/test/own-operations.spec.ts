import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getIntrospectionQuery, getOperationAST, print } from 'graphql';
import { loadConfig } from '#platform';
import { committedSupergraph } from '../src/committed-supergraph.js';
import { readSupergraph } from '../src/read-supergraph.js';
import { costModelOf } from '../src/demand/cost-model.js';
import { demandOf } from '../src/demand/operation-cost.js';
import { limitsOf } from '../src/demand/operation-limits.js';
import { Documents } from '../src/documents.js';

const root = join(import.meta.dirname, '../../..');
const files = globSync(['apps/console/src/operations/*.graphql'], { cwd: root });
const limits = limitsOf(loadConfig({}));
const sdl = committedSupergraph();
const schema = readSupergraph(sdl).apiSchema().toGraphQLJSSchema();
const documents = new Documents({ schema, onReplaced: () => undefined }, { introspection: true, limits });
const model = costModelOf(sdl);

/** The costs of all operations of a document, with pages of the largest size. */
function costOf(source: string): number {
  const read = documents.read(source);
  if ('errors' in read) throw new Error(read.errors.map(({ message }) => message).join(' '));
  const operation = getOperationAST(read.document);
  if (!operation) throw new Error('several operations');
  const given = (operation.variableDefinitions ?? []).map(({ variable, type }) => [
    variable.name.value,
    print(type).startsWith('Int') ? limits.pageSize : 'any',
  ]);
  const variables: Record<string, unknown> = Object.fromEntries(given);
  return demandOf({ schema, document: read.document, operation, variables }, model).cost;
}

it.each(files.map(file => [basename(file), file]))('lets the console ask %s with room to spare', (_name, file) => {
  expect(costOf(readFileSync(join(root, file), 'utf8'))).toBeLessThan(limits.cost / 2);
});

it('found the operations of the console', () => {
  expect(files.length).toBeGreaterThan(5);
});

it('lets tools read the schema', () => {
  const options = {
    inputValueDeprecation: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    specifiedByUrl: true,
  };
  expect(costOf(getIntrospectionQuery({ ...options, oneOf: true } as object))).toBe(0);
});

it('lets a partner read a full page of orders with lines, stock and risk, and not that for every order twice nested', () => {
  const order =
    'id status payable { minor } lines { id sku { id } unitPrice { minor } } reservation { state lines { quantity } } risk { outcome }';
  expect(costOf(`{ orders(first: 100) { nodes { ${order} } } }`)).toBeLessThan(limits.cost / 2);
  const nested = `{ orders(first: 100) { nodes { log(first: 100) { nodes { seq } } tickets { order { ${order} } } } } }`;
  expect(costOf(nested)).toBeGreaterThan(limits.cost);
});

it('knows the size of every page of the graph', () => {
  const connections = Object.values(schema.getTypeMap()).flatMap(type =>
    'getFields' in type
      ? Object.values(type.getFields())
          .filter(field => /Connection!?$/.test(String(field.type)))
          .map(field => `${type.name}.${field.name}`)
      : [],
  );
  expect(connections.length).toBeGreaterThan(8);
  expect(connections.filter(field => !model.listSizes.get(field)?.slicingArguments.includes('first'))).toEqual([]);
});
