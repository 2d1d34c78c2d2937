import {
  isListType,
  isNonNullType,
  print,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** Entities that several services contribute to, and the service each belongs to: it alone may promise fields that are never null. */
export const OWNERS: Readonly<Record<string, string>> = {
  Order: 'ORDERS',
  Shop: 'CHANNELS',
  Sku: 'INVENTORY',
  PersonalRecord: 'ORDERS',
  Incident: 'RISK',
};

/** The services that give a field, by its name in the supergraph; where none is named, all that have the type do. */
export function graphsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): readonly string[] {
  const named = directivesOf(field, 'join__field').filter(one => argumentOf(one, 'external') !== true);
  return (named.length > 0 ? named : directivesOf(type, 'join__type')).map(one => String(argumentOf(one, 'graph')));
}

/** Whether the field is computed from fields of others. */
export const requiresOthers = (field: GraphQLField<unknown, unknown>): boolean =>
  directivesOf(field, 'join__field').some(one => argumentOf(one, 'requires') !== undefined);

/** The services that have a key of the type. */
export const keyedGraphsOf = (type: GraphQLObjectType): readonly string[] => [
  ...new Set(
    directivesOf(type, 'join__type')
      .filter(one => argumentOf(one, 'key') !== undefined)
      .map(one => String(argumentOf(one, 'graph'))),
  ),
];

/** The names of the fields a type is found by. */
export const keyFieldsOf = (type: GraphQLObjectType): ReadonlySet<string> =>
  new Set(directivesOf(type, 'join__type').flatMap(one => String(argumentOf(one, 'key') ?? '').match(/\w+/g) ?? []));

/** Whether only a page of the hub's own may ask for a field: no viewer of the tests, nor of the house, can. */
export const isForPagesOnly = (field: GraphQLField<unknown, unknown>): boolean =>
  directivesOf(field, 'policy').some(directive => print(directive).includes('"page"'));

/** Whether a null at the value, or at an item of it, stays there. */
export function holdsNull(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return false;
  return isListType(type) ? holdsNull(type.ofType) : true;
}

function directivesOf(
  one: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined },
  name: string,
): readonly ConstDirectiveNode[] {
  return one.astNode?.directives?.filter(directive => directive.name.value === name) ?? [];
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find(one => one.name.value === name)?.value;
  return value && 'value' in value ? value.value : undefined;
}
