import {
  getNamedType,
  isAbstractType,
  Kind,
  parse,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { HubError, type Viewer } from '#contracts';
import { BoundedCache } from '#platform';

/** One operation of a document; `source` is its text. */
interface Operation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
}

/** One of the lists must be held whole. */
interface Rule {
  readonly needs: 'scopes' | 'policies';
  readonly anyOf: readonly (readonly string[])[];
  /** What it protects: Query.riskRules. */
  readonly place: string;
}

/** `@policy` names a condition that is no scope. */
const POLICIES: Readonly<Record<string, (viewer: Viewer) => boolean>> = {
  /** People of the house and the hub itself, not partners. */
  staff: viewer => viewer.kind !== 'PARTNER',
  /** The page on which buyers mend their addresses; no credential stands for it. */
  page: viewer => viewer.kind === 'SYSTEM' && viewer.name === 'buyer:link',
};
const ARGUMENTS: Readonly<Record<string, Rule['needs']>> = { requiresScopes: 'scopes', policy: 'policies' };
const LONGEST_CACHED = 20_000;

/**
 * What the supergraph's `@requiresScopes` and `@policy` ask of a caller, enforced on the whole operation before anything is
 * planned or fetched. (`@authenticated` always holds: nobody comes in without a credential.) Stores filter by the viewer as well.
 */
export class Authorization {
  private readonly byPlace: ReadonlyMap<string, readonly Rule[]>;
  private readonly known = new BoundedCache<readonly Rule[]>(1_000);

  constructor(
    supergraphSdl: string,
    private readonly schema: GraphQLSchema,
  ) {
    this.byPlace = rulesIn(parse(supergraphSdl, { noLocation: true }));
  }

  /** FORBIDDEN, naming what is lacking for which field; null when the viewer may run the operation. */
  refusal({ source, document, operationName }: Operation, viewer: Viewer): HubError | null {
    const lacking = this.rulesOf(source, document, operationName).filter(rule => !holds(rule, viewer));
    if (lacking.length === 0) return null;
    const missing = lacking.map(rule => `${rule.place} ${wordsOf(rule)}`);
    return new HubError('FORBIDDEN', `${missing.join('; ')}. Ask whoever gave you the key or the role.`);
  }

  /** Rules an operation comes under, each once. */
  private rulesOf(source: string, document: DocumentNode, operationName: string | undefined): readonly Rule[] {
    const key = `${operationName ?? ''}\0${source}`;
    const known = this.known.get(key);
    if (known) return known;
    const rules = this.collect(separateOperations(document)[operationName ?? ''] ?? document);
    return source.length > LONGEST_CACHED ? rules : this.known.set(key, rules);
  }

  private collect(document: DocumentNode): readonly Rule[] {
    const found = new Set<Rule>();
    const take = (place: string): void => this.byPlace.get(place)?.forEach(rule => found.add(rule));
    const types = new TypeInfo(this.schema);
    const enter = {
      Field: ({ name }: { readonly name: { readonly value: string } }): void => {
        const parent = types.getParentType();
        if (parent) for (const type of this.kindsOf(parent)) take(`${type}.${name.value}`);
        if (parent) take(parent.name);
        const named = types.getType();
        if (named) take((getNamedType(named) as GraphQLNamedType).name);
      },
    };
    visit(document, visitWithTypeInfo(types, enter));
    return [...found];
  }

  /** A field of an interface stands for the fields of all types behind it. */
  private kindsOf(type: GraphQLNamedType): readonly string[] {
    if (!isAbstractType(type)) return [type.name];
    return [type.name, ...this.schema.getPossibleTypes(type).map(possible => possible.name)];
  }
}

/** Rules of the supergraph, by the type or field they stand on. */
function rulesIn(supergraph: DocumentNode): ReadonlyMap<string, readonly Rule[]> {
  const byPlace = new Map<string, readonly Rule[]>();
  const note = (place: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const rules = directives.flatMap(directive => ruleOf(directive, place));
    if (rules.length > 0) byPlace.set(place, rules);
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    if ('directives' in definition) note(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) note(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return byPlace;
}

function ruleOf({ name, arguments: given = [] }: ConstDirectiveNode, place: string): readonly Rule[] {
  const needs = ARGUMENTS[name.value];
  const list = given.find(argument => argument.name.value === needs)?.value;
  return needs && list ? [{ needs, place, anyOf: listOf(list).map(all => listOf(all).map(textOf)) }] : [];
}

const listOf = (value: ConstValueNode): readonly ConstValueNode[] =>
  value.kind === Kind.LIST ? value.values : [value];
const textOf = (value: ConstValueNode): string => (value.kind === Kind.STRING ? value.value : '');

function holds({ needs, anyOf }: Rule, viewer: Viewer): boolean {
  const has = (word: string): boolean =>
    needs === 'scopes' ? viewer.scopes.includes(word) : (POLICIES[word]?.(viewer) ?? false);
  return anyOf.some(all => all.every(has));
}

const wordsOf = ({ needs, anyOf }: Rule): string => {
  const words = anyOf.map(all => all.join(' and ')).join(', or ');
  return needs === 'scopes' ? `needs the scope ${words}` : `is for ${words}`;
};
