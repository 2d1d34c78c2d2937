import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { mergeInto } from './merge.js';

type Members = Record<string, unknown>;
/** What a subgraph is told of an entity so that it finds it; null when something it needs is not there. */
export type RepresentationOf = (entity: unknown) => Members | null;

/** Compiles what a fetch requires: as the executeSelectionSet of @apollo/gateway. */
export function representationOf(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
): RepresentationOf {
  const steps = selections.map(selection => stepOf(schema, selection));
  return entity => {
    if (entity === null) return null;
    const result: Members = {};
    for (const step of steps) if (!step(entity as Members, result)) return null;
    return result;
  };
}

type Step = (source: Members, result: Members) => boolean;

function stepOf(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Step {
  if (selection.kind === 'InlineFragment') return fragmentStep(schema, selection.typeCondition, selection.selections);
  const name = selection.alias ?? selection.name;
  const inner = selection.selections ? representationOf(schema, selection.selections) : null;
  return (source, result) => {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined) return false;
    if (inner === null) result[name] = value;
    else result[name] = Array.isArray(value) ? value.map(inner) : inner(value);
    return true;
  };
}

function fragmentStep(
  schema: GraphQLSchema,
  condition: string | undefined,
  selections: readonly QueryPlanSelectionNode[],
): Step {
  if (!condition) return () => true;
  const applies = typeTest(schema, condition);
  const of = representationOf(schema, selections);
  return (source, result) => {
    if (applies(source['__typename'])) mergeInto(result, of(source));
    return true;
  };
}

function typeTest(schema: GraphQLSchema, condition: string): (typename: unknown) => boolean {
  const wanted = schema.getType(condition);
  return typename => {
    if (!typename || typename === condition) return typename === condition;
    const type = schema.getType(String(typename));
    if (!type || !isAbstractType(wanted)) return false;
    return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
  };
}
