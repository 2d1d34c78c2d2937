import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** What `@listSize` says of a field: how many items it gives, or its children do. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how many; `input.first` for one inside an input object. */
  readonly slicingArguments: readonly string[];
  /** Fields below that hold the items; empty when the field is the list itself. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What the SDL says about costs. Coordinates are those of GraphQL: `Query.orders`, `Query.orders(filter:)`, `OrderFilter.shopId`. */
export interface CostModel {
  /** `@cost` of types, fields, arguments and input fields. */
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` and `@listSize` out of a supergraph; the schema clients see does not have them. */
export function costModelOf(supergraphSdl: string): CostModel {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const weigh = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const { weight } = argumentsOf(directives, 'cost') ?? {};
    if (typeof weight === 'number') weights.set(coordinate, weight);
  };
  for (const definition of typesIn(parse(supergraphSdl, { noLocation: true }))) {
    const type = definition.name.value;
    weigh(type, definition.directives);
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      weigh(coordinate, field.directives);
      const size = argumentsOf(field.directives, 'listSize');
      if (size) listSizes.set(coordinate, listSizeOf(size));
      for (const argument of argumentsIn(field)) weigh(`${coordinate}(${argument.name.value}:)`, argument.directives);
    }
  }
  return { weights, listSizes };
}

interface TypeDefinition {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
}

const TYPES: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
]);
const typesIn = ({ definitions }: DocumentNode): readonly TypeDefinition[] =>
  definitions.filter(({ kind }) => TYPES.has(kind)) as readonly TypeDefinition[];
const argumentsIn = (field: FieldDefinitionNode | InputValueDefinitionNode): readonly InputValueDefinitionNode[] =>
  field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Readonly<Record<string, unknown>> | null {
  const found = directives?.find(directive => directive.name.value === name);
  if (!found) return null;
  return Object.fromEntries((found.arguments ?? []).map(given => [given.name.value, valueFromASTUntyped(given.value)]));
}

function listSizeOf(given: Readonly<Record<string, unknown>>): ListSize {
  return {
    assumedSize: typeof given['assumedSize'] === 'number' ? given['assumedSize'] : null,
    slicingArguments: namesIn(given['slicingArguments']),
    sizedFields: namesIn(given['sizedFields']),
    requireOneSlicingArgument: given['requireOneSlicingArgument'] !== false,
  };
}

const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
