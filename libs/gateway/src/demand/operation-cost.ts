import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostModel, ListSize } from './cost-model.js';

/** One operation that is valid, with its variables coerced. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs at most, and the largest page it asks for. */
export interface Demand {
  readonly cost: number;
  readonly largestPage: { readonly argument: string; readonly size: number } | null;
}

/** Thrown for a list whose field must be told how long it may be, and was not. */
export class UnboundedList extends Error {
  constructor(
    readonly field: string,
    readonly slicingArguments: readonly string[],
  ) {
    super(`${field} needs exactly one of these arguments: ${slicingArguments.join(', ')}.`);
  }
}

/** Items of a list of which nothing is said. */
const USUAL_LIST = 10;
/** A change costs this much beside what it answers. */
const MUTATION = 10;

/**
 * Static cost by the cost specification of IBM as federation has it: an object costs 1, a scalar or enum nothing, `@cost` says
 * otherwise; lists multiply by `@listSize`; arguments add their own. Fields that are merged when executed count once, and of
 * the types an interface or union can be the dearest counts.
 */
export function demandOf(asked: CostedOperation, model: CostModel): Demand {
  return new Costing(asked, model).demand();
}

type Fields = Map<string, [FieldNode, ...FieldNode[]]>;
type SizedFields = ReadonlyMap<string, number>;
const NONE: SizedFields = new Map();
const NOT_GIVEN = {};

class Costing {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private largestPage: Demand['largestPage'] = null;

  constructor(
    private readonly asked: CostedOperation,
    private readonly model: CostModel,
  ) {
    for (const definition of asked.document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  demand(): Demand {
    const { schema, operation } = this.asked;
    const root = schema.getRootType(operation.operation);
    const own = operation.operation === 'mutation' ? MUTATION : 0;
    const cost = root ? own + this.selections([operation.selectionSet], root, NONE) : 0;
    return { cost, largestPage: this.largestPage };
  }

  private selections(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, sized: SizedFields): number {
    if (isObjectType(type)) return this.object(sets, type, sized);
    const costs = this.asked.schema.getPossibleTypes(type).map(possible => this.object(sets, possible, sized));
    return Math.max(0, ...costs);
  }

  private object(sets: readonly SelectionSetNode[], type: GraphQLObjectType, sized: SizedFields): number {
    const fields: Fields = new Map();
    const spread = new Set<string>();
    for (const set of sets) this.collect(set, type, fields, spread);
    return [...fields.values()].reduce((sum, nodes) => sum + this.field(nodes, type, sized), 0);
  }

  private field(nodes: [FieldNode, ...FieldNode[]], parent: GraphQLObjectType, sized: SizedFields): number {
    const name = nodes[0].name.value;
    // What the schema tells of itself is in memory and bounded by its own rule.
    const field = name.startsWith('__') ? undefined : parent.getFields()[name];
    if (!field) return 0;
    const coordinate = `${parent.name}.${name}`;
    const given = field.args.length > 0 ? getArgumentValues(field, nodes[0], this.asked.variables) : NOT_GIVEN;
    const listSize = this.model.listSizes.get(coordinate);
    const size = listSize ? this.sizeOf(listSize, given, coordinate) : null;
    const below = listSize?.sizedFields.length ? new Map(listSize.sizedFields.map(one => [one, size ?? 1])) : NONE;
    const type = getNamedType(field.type);
    const weight = this.model.weights.get(coordinate) ?? this.typeWeight(type.name, isCompositeType(type));
    const one = weight + (isCompositeType(type) ? this.selections(setsOf(nodes), type, below) : 0);
    const many = isListType(getNullableType(field.type)) ? (sized.get(name) ?? size ?? USUAL_LIST) : 1;
    return Math.max(0, many * one + this.argumentsCost(field, coordinate, given));
  }

  private typeWeight(name: string, isComposite: boolean): number {
    return this.model.weights.get(name) ?? (isComposite ? 1 : 0);
  }

  private sizeOf(size: ListSize, given: Readonly<Record<string, unknown>>, field: string): number | null {
    const { slicingArguments, requireOneSlicingArgument, assumedSize } = size;
    const sizes = slicingArguments
      .map(argument => ({ argument, size: valueAt(given, argument) }))
      .filter((one): one is { argument: string; size: number } => typeof one.size === 'number');
    if (requireOneSlicingArgument && slicingArguments.length > 0 && sizes.length !== 1)
      throw new UnboundedList(field, slicingArguments);
    for (const one of sizes) if (one.size > (this.largestPage?.size ?? 0)) this.largestPage = one;
    // Whoever asks for a page of -5 is refused elsewhere and has not earned a discount.
    return sizes.length > 0 ? Math.max(0, ...sizes.map(one => one.size)) : assumedSize;
  }

  private argumentsCost(
    field: GraphQLField<unknown, unknown>,
    coordinate: string,
    given: Readonly<Record<string, unknown>>,
  ): number {
    const cost = ({ name, type }: GraphQLArgument): number =>
      name in given
        ? (this.model.weights.get(`${coordinate}(${name}:)`) ?? this.ownWeight(type)) + this.within(type, given[name])
        : 0;
    return field.args.reduce((sum, argument) => sum + cost(argument), 0);
  }

  /** Fields of input objects cost what `@cost` says of them; by themselves nothing. */
  private within(type: GraphQLInputType, value: unknown): number {
    const nullable = getNullableType(type);
    if (isListType(nullable) && Array.isArray(value))
      return value.reduce<number>((sum, item) => sum + this.within(nullable.ofType as GraphQLInputType, item), 0);
    if (!isInputObjectType(nullable) || typeof value !== 'object' || value === null) return 0;
    const given = value as Readonly<Record<string, unknown>>;
    return Object.values(nullable.getFields())
      .filter(({ name }) => name in given)
      .reduce((sum, { name, type: of }) => {
        const weight = this.model.weights.get(`${nullable.name}.${name}`) ?? this.ownWeight(of);
        return sum + weight + this.within(of, given[name]);
      }, 0);
  }

  private ownWeight(type: GraphQLInputType): number {
    return this.model.weights.get(getNamedType(type).name) ?? 0;
  }

  /** The fields that would be executed on an object of the type, under their names in the answer. */
  private collect({ selections }: SelectionSetNode, type: GraphQLObjectType, into: Fields, spread: Set<string>): void {
    for (const selection of selections) {
      if (!this.isWanted(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = into.get(key);
        if (known) known.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment = this.fragmentOf(selection, spread);
      if (fragment && this.applies(fragment.typeCondition, type))
        this.collect(fragment.selectionSet, type, into, spread);
    }
  }

  private fragmentOf(selection: Exclude<SelectionSetNode['selections'][number], FieldNode>, spread: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (spread.has(name)) return null;
    spread.add(name);
    return this.fragments.get(name) ?? null;
  }

  private applies(condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
    if (!condition) return true;
    const wanted = typeFromAST(this.asked.schema, condition);
    return wanted === type || (isAbstractType(wanted) && this.asked.schema.isSubType(wanted, type));
  }

  private isWanted(node: SelectionSetNode['selections'][number]): boolean {
    const { variables } = this.asked;
    if (!node.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  }
}

const setsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));

/** `input.first` is the field `first` of the argument `input`. */
const valueAt = (given: Readonly<Record<string, unknown>>, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      given,
    );
