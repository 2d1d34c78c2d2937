import {
  Kind,
  print,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';

/** A subscription made ready to be resumed. */
export interface LiveDocument {
  readonly query: string;
  /** Where the event is in the answer. */
  readonly eventKey: string;
  /** Where the event has its position. */
  readonly positionKey: string;
  /** The variable that says behind which position to go on; null when the hub cannot replay this subscription. */
  readonly afterName: string | null;
  /** The position to begin behind, as far as the document says so. */
  readonly after: number | null;
}

/** What the hub's schema says of a live root; roots newer than this package are taken to be like all others. */
export type LiveRoots = Readonly<Record<string, { readonly after: boolean } | undefined>>;

type Variables = Readonly<Record<string, unknown>>;

/** Sees to it that the position of an event is selected, and that `after` can be passed. */
export function liveDocument(document: DocumentNode, variables: Variables, roots: LiveRoots): LiveDocument {
  const operation = subscriptionOf(document);
  const field = rootOf(operation);
  const { selectionSet, positionKey } = withPosition(field);
  const canResume = roots[field.name.value]?.after ?? true;
  const shared = { eventKey: keyOf(field), positionKey };
  if (!canResume) {
    const query = printed(document, operation, { ...field, selectionSet });
    return { ...shared, query, afterName: null, after: null };
  }
  const { name, after, definitions, argument } = afterOf(operation, field, variables);
  const others = (field.arguments ?? []).filter(one => one.name.value !== 'after');
  const root = { ...field, selectionSet, arguments: [...others, argument] };
  const query = printed(document, { ...operation, variableDefinitions: definitions }, root, operation);
  return { ...shared, query, afterName: name, after };
}

function subscriptionOf(document: DocumentNode): OperationDefinitionNode {
  const [operation, ...others] = document.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation === 'subscription' && others.length === 0) return operation;
  throw new TypeError('subscribe() takes a document with one subscription and no other operation.');
}

function rootOf({ selectionSet }: OperationDefinitionNode): FieldNode {
  const [root, ...others] = selectionSet.selections;
  if (root?.kind === Kind.FIELD && others.length === 0) return root;
  throw new TypeError('A subscription selects one field, written out and not in a fragment.');
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function withPosition({ selectionSet }: FieldNode): { selectionSet: SelectionSetNode; positionKey: string } {
  const selections = selectionSet?.selections ?? [];
  const direct = selections.filter(one => one.kind === Kind.FIELD && one.name.value === 'position');
  // Under a directive it may be left out of the answer.
  const known = direct.find(one => one.kind === Kind.FIELD && !one.directives?.length) as FieldNode | undefined;
  const position: FieldNode = known ?? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'position' } };
  return {
    selectionSet: { kind: Kind.SELECTION_SET, selections: known ? selections : [position, ...selections] },
    positionKey: keyOf(position),
  };
}

interface After {
  readonly name: string;
  readonly after: number | null;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly argument: ArgumentNode;
}

/** The variable of the document's own `after` if it has one, or one that is added. */
function afterOf(operation: OperationDefinitionNode, field: FieldNode, variables: Variables): After {
  const definitions = operation.variableDefinitions ?? [];
  const given = field.arguments?.find(one => one.name.value === 'after')?.value;
  if (given?.kind === Kind.VARIABLE) {
    const name = given.name.value;
    return { name, after: positionIn(variables[name]), definitions, argument: argumentOf(name) };
  }
  const name = freeName(definitions);
  return {
    name,
    after: given?.kind === Kind.INT ? Number(given.value) : null,
    definitions: [...definitions, definitionOf(name)],
    argument: argumentOf(name),
  };
}

function freeName(definitions: readonly VariableDefinitionNode[]): string {
  const taken = new Set(definitions.map(({ variable }) => variable.name.value));
  let name = 'after';
  while (taken.has(name)) name += '_';
  return name;
}

const variableOf = (name: string) =>
  ({
    kind: Kind.VARIABLE,
    name: { kind: Kind.NAME, value: name },
  }) as const satisfies VariableDefinitionNode['variable'];

const argumentOf = (name: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'after' },
  value: variableOf(name),
});

const definitionOf = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variableOf(name),
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Minor' } },
});

/** A position as the graph writes it; anything else is none. */
export const positionIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

function printed(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  replaced: OperationDefinitionNode = operation,
): string {
  const made: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
  };
  const definitions = document.definitions.map(one => (one === replaced ? made : one));
  return print({ kind: Kind.DOCUMENT, definitions });
}
