import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

const LITERALS: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true' };

/** Everything a type has, so many objects deep, as a selection. */
export function wholeSelection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap(field => selected(field, depth));
  return `{ __typename ${parts.join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type);
  const asked = `${field.name}${argumentsOf(field.args)}`;
  if (isObjectType(type)) return depth > 0 ? [`${asked} ${wholeSelection(type, depth - 1)}`] : [];
  // Of an interface or union only its name: its members are met elsewhere.
  return [`getTypes` in type || `getFields` in type ? `${asked} { __typename }` : asked];
}

/** One root field with everything below it. */
export const wholeQuery = (field: GraphQLField<unknown, unknown> | undefined, depth: number): string =>
  `{ ${field ? selected(field, depth).join('') : ''} }`;

function argumentsOf(given: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  const needed = given.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.length === 0 ? '' : `(${needed.map(({ name, type }) => `${name}: ${literalFor(type)}`).join(', ')})`;
}

function literalFor(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalFor(type.ofType);
  if (isListType(type)) return `[${literalFor(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type))
    return argumentsOf(Object.values(type.getFields())).replace(/^\((.*)\)$/, '{ $1 }') || '{}';
  return LITERALS[type.name] ?? '"some"';
}
