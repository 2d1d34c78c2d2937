import { createHash } from 'node:crypto';
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
import { shapeError, type OperationLimits } from './demand/operation-limits.js';
import { shapeFault } from './demand/operation-shape.js';
import type { GraphInForce } from './graph-in-force.js';

/** A document read once: either valid, with its text in one spelling, or what is wrong with it. */
export type ReadDocument =
  { readonly document: DocumentNode; readonly text: string } | { readonly errors: readonly GraphQLError[] };

/** How documents are read. */
export interface DocumentRules {
  readonly introspection: boolean;
  readonly limits: OperationLimits;
}

const LONGEST_CACHED = 20_000;
/** A document that is wrong in many places should not make an answer much longer than itself. */
const MOST_ERRORS = 5;

/**
 * Parses and validates documents, whatever door they come by; a thousand clients who send the same text cost one reading. What
 * can be counted is counted before validation, which takes long for a document made to take long.
 */
export class Documents {
  private known = new BoundedCache<ReadDocument>(1_000);
  private byHash = new BoundedCache<DocumentNode>(1_000);

  constructor(
    private readonly graph: Pick<GraphInForce, 'schema' | 'onReplaced'>,
    private readonly rules: DocumentRules,
  ) {
    // What was valid may not be any more.
    graph.onReplaced(() => {
      this.known = new BoundedCache(1_000);
      this.byHash = new BoundedCache(1_000);
    });
  }

  /** What documents are validated with. */
  get schema(): GraphQLSchema {
    return this.graph.schema;
  }

  read(source: string): ReadDocument {
    const known = this.known.get(source);
    if (known) return known;
    const read = this.readAnew(source);
    if (source.length > LONGEST_CACHED) return read;
    if ('text' in read) this.byHash.set(createHash('sha256').update(read.text).digest('hex'), read.document);
    return this.known.set(source, read);
  }

  /** The documents read so far as Apollo Server looks them up, so that it does not read them again. */
  readonly store = {
    get: (key: string) => Promise.resolve(this.byHash.get(key.slice(key.lastIndexOf(':') + 1))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };

  private readAnew(source: string): ReadDocument {
    try {
      const document = parse(source, { maxTokens: this.rules.limits.tokens });
      const fault = shapeFault(document, this.rules.limits);
      if (fault) return { errors: [shapeError(fault)] };
      const errors = this.validate(document);
      return errors.length > 0 ? { errors: errors.map(asInputFault) } : { document, text: print(document) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [asInputFault(error)] };
      throw error;
    }
  }

  private validate(document: DocumentNode): readonly GraphQLError[] {
    const { introspection } = this.rules;
    const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    return validate(this.schema, document, rules, { maxErrors: MOST_ERRORS, hideSuggestions: !introspection });
  }
}

const asInputFault = (error: GraphQLError): GraphQLError => inputFault(error.message, error);
