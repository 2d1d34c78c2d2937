import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What can be counted of an operation without a schema; fragments count wherever they are spread. */
export interface OperationShape {
  /** Fields inside fields; the introspection of types counts no deeper than its first field, it has a limit of its own. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Selections at the root, the same one twice counted twice. */
  readonly rootFields: number;
}

/** The most that each may be. */
export type ShapeLimits = OperationShape;

/** The first limit that an operation passes. */
export interface ShapeFault {
  readonly limit: keyof OperationShape;
  readonly allowed: number;
  readonly found: number;
}

const NAMES = ['depth', 'rootFields', 'aliases', 'directives', 'fields'] as const;

/** Which limit the worst operation of a document passes; null when none. Reads documents that nobody has validated yet. */
export function shapeFault(document: DocumentNode, limits: ShapeLimits): ShapeFault | null {
  for (const shape of shapesIn(document)) {
    const limit = NAMES.find(name => shape[name] > limits[name]);
    if (limit) return { limit, allowed: limits[limit], found: shape[limit] };
  }
  return null;
}

/** The shape of every operation of a document. Each fragment is measured once, however often it is spread. */
export function shapesIn(document: DocumentNode): readonly OperationShape[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measure = new Measure(fragments);
  // A fragment nobody spreads is measured as well: validating it costs the same.
  const unused = [...fragments.keys()].map(name => measure.fragment(name));
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return [...operations.map(operation => measure.operation(operation)), ...unused.map(shape => atRoot(shape))];
}

type Counts = OperationShape;

const NOTHING: Counts = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 };
/** Beyond this nobody cares by how much; sums of doubled fragments would otherwise lose their precision. */
const PLENTY = 1_000_000_000;

class Measure {
  private readonly known = new Map<string, Counts>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  operation({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode): OperationShape {
    const own = (directives?.length ?? 0) + (variableDefinitions ?? []).flatMap(one => one.directives ?? []).length;
    return plus(this.selections(selectionSet), { ...NOTHING, directives: own });
  }

  /** What a spread of the fragment adds. One that spreads itself is refused later; here its inner spread counts nothing. */
  fragment(name: string): Counts {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    this.known.set(name, NOTHING);
    const counts = plus(this.selections(fragment.selectionSet), {
      ...NOTHING,
      directives: fragment.directives?.length ?? 0,
    });
    this.known.set(name, counts);
    return counts;
  }

  private selections({ selections }: SelectionSetNode): Counts {
    return selections.map(selection => this.selection(selection)).reduce(plus, NOTHING);
  }

  private selection(selection: SelectionNode): Counts {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(this.fragment(selection.name.value), own);
    if (selection.kind === Kind.INLINE_FRAGMENT) return plus(this.selections(selection.selectionSet), own);
    const below = selection.selectionSet ? this.selections(selection.selectionSet) : NOTHING;
    const isIntrospection = selection.name.value.startsWith('__');
    return {
      depth: isIntrospection ? 1 : below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      directives: below.directives + own.directives,
      rootFields: 1,
    };
  }
}

/** A fragment that stands alone: how wide it is at its own root is no matter. */
const atRoot = (shape: Counts): Counts => ({ ...shape, rootFields: 0 });

const plus = (one: Counts, other: Counts): Counts => ({
  depth: Math.max(one.depth, other.depth),
  fields: Math.min(PLENTY, one.fields + other.fields),
  aliases: Math.min(PLENTY, one.aliases + other.aliases),
  directives: Math.min(PLENTY, one.directives + other.directives),
  rootFields: Math.min(PLENTY, one.rootFields + other.rootFields),
});
