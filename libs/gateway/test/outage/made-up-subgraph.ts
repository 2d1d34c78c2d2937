import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const NUMBERS: Readonly<Record<string, unknown>> = { Int: 1, Float: 1.5, Boolean: true };

/** A subgraph of the real SDL with a value in every field, the same each time it is asked. */
export function madeUpSubgraph(sdl: string): GraphQLSchema {
  const schema = buildSubgraphSchema(parse(sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = () => schema.getPossibleTypes(type)[0]?.name;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      field.resolve = (parent: unknown) => given(parent, field.name) ?? valueFor(field.type, field.name);
    }
  }
  return schema;
}

/** What a reference says of the entity. */
const given = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;

function valueFor(type: GraphQLOutputType, name: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name);
  if (isListType(type)) return [valueFor(type.ofType, name), valueFor(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return NUMBERS[type.name] ?? ('getFields' in type || isAbstractType(type) ? {} : `some ${name}`);
}
