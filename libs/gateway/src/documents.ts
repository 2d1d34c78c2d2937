import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  print,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { BoundedCache, inputFault } from '#platform';
import type { GraphInForce } from './graph-in-force.js';

/** A document read once: either valid, with its text in one spelling, or what is wrong with it. */
export type ReadDocument =
  { readonly document: DocumentNode; readonly text: string } | { readonly errors: readonly GraphQLError[] };

const LONGEST_CACHED = 20_000;

/** Parses and validates documents that come over sockets; a thousand clients who send the same text cost one reading. */
export class Documents {
  private known = new BoundedCache<ReadDocument>(1_000);

  constructor(
    private readonly graph: Pick<GraphInForce, 'schema' | 'onReplaced'>,
    private readonly introspection: boolean,
  ) {
    // What was valid may not be any more.
    graph.onReplaced(() => (this.known = new BoundedCache(1_000)));
  }

  /** What documents are validated with. */
  get schema(): GraphQLSchema {
    return this.graph.schema;
  }

  read(source: string): ReadDocument {
    const known = this.known.get(source);
    if (known) return known;
    const read = this.readAnew(source);
    return source.length > LONGEST_CACHED ? read : this.known.set(source, read);
  }

  private readAnew(source: string): ReadDocument {
    try {
      const document = parse(source);
      const rules = this.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
      const errors = validate(this.schema, document, rules, { maxErrors: 20 });
      return errors.length > 0 ? { errors: errors.map(asInputFault) } : { document, text: print(document) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [asInputFault(error)] };
      throw error;
    }
  }
}

const asInputFault = (error: GraphQLError): GraphQLError => inputFault(error.message, error);
