import {
  getArgumentValues,
  getOperationAST,
  Kind,
  parseType,
  print,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedCache, type LiveFilter, type Variables } from '#platform';
import type { Operation } from '../graph.js';

/** A subscription as it is asked of its service: once for all who differ only in filters and in where they begin. */
export interface LiveOperation extends Operation {
  /** The variable that carries the position to begin after; null when the root knows no positions. */
  readonly afterVariable: string | null;
  /** Variables that are left of the client's own. */
  readonly variableNames: ReadonlySet<string>;
  /** What one client wants of it. */
  asked(variables: Variables): { readonly after: number | null; readonly filter: LiveFilter };
}

interface Root {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The argument by which a live root is known; all its other arguments are filters. */
const AFTER = 'after';
const LONGEST_CACHED = 20_000;

/** Takes filters and starting points out of subscriptions to live roots. */
export class LiveOperations {
  private readonly known = new BoundedCache<LiveOperation>(500);

  constructor(private readonly schema: GraphQLSchema) {}

  of(operation: Operation): LiveOperation {
    const { source, operationName } = operation;
    if (source.length > LONGEST_CACHED) return this.take(operation);
    const key = `${operationName ?? ''}\0${source}`;
    return this.known.get(key) ?? this.known.set(key, this.take(operation));
  }

  private take(operation: Operation): LiveOperation {
    const name = getOperationAST(operation.document, operation.operationName)?.name?.value ?? '';
    const document = separateOperations(operation.document)[name] ?? operation.document;
    const root = this.rootOf(document);
    if (!root || !isLive(root)) return { ...operation, ...asItIs(document) };
    const afterVariable = freeName(variablesIn(document));
    const unfiltered = this.unfiltered(document, afterVariable);
    return {
      source: print(unfiltered),
      document: unfiltered,
      operationName: operation.operationName,
      afterVariable,
      variableNames: variablesIn(unfiltered),
      asked: variables => {
        const { [AFTER]: after = null, ...filter } = getArgumentValues(root.field, root.node, variables);
        return { after: after as number | null, filter };
      },
    };
  }

  /** The one field of a subscription, wherever fragments have put it. */
  private rootOf(document: DocumentNode): Root | null {
    let found: Root | null = null;
    const typeInfo = new TypeInfo(this.schema);
    const look = (node: FieldNode): void => {
      const field = typeInfo.getFieldDef();
      if (typeInfo.getParentType() === this.schema.getSubscriptionType() && field) found ??= { node, field };
    };
    visit(document, visitWithTypeInfo(typeInfo, { Field: look }));
    return found;
  }

  private unfiltered(document: DocumentNode, afterVariable: string): DocumentNode {
    const typeInfo = new TypeInfo(this.schema);
    const bare = visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field: (node: FieldNode) =>
          typeInfo.getParentType() === this.schema.getSubscriptionType() ? beginning(node, afterVariable) : undefined,
      }),
    );
    const used = variablesIn(bare);
    return visit(bare, { OperationDefinition: node => declaring(node, used, afterVariable) });
  }
}

const isLive = ({ field }: Root): boolean => field.args.some(({ name }) => name === AFTER);

const asItIs = (document: DocumentNode): Pick<LiveOperation, 'afterVariable' | 'variableNames' | 'asked'> => ({
  afterVariable: null,
  variableNames: variablesIn(document),
  asked: () => ({ after: null, filter: {} }),
});

function beginning(node: FieldNode, afterVariable: string): FieldNode {
  const value = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: afterVariable } } as const;
  return { ...node, arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: AFTER }, value }] };
}

function declaring(
  node: OperationDefinitionNode,
  used: ReadonlySet<string>,
  afterVariable: string,
): OperationDefinitionNode {
  const own = node.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [];
  const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: afterVariable } } as const;
  return {
    ...node,
    variableDefinitions: [...own, { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType('Minor') }],
  };
}

/** Variables that are used; declaring one is no use. */
function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

function freeName(taken: ReadonlySet<string>): string {
  let name = 'liveAfter';
  while (taken.has(name)) name += '_';
  return name;
}
