import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { HubError } from '#contracts';
import { inputFault, type Variables } from '#platform';
import type { Caller } from './caller.js';
import type { CostModel } from './demand/cost-model.js';
import { demandOf, UnboundedList } from './demand/operation-cost.js';
import { demandFault, type OperationLimits } from './demand/operation-limits.js';
import type { Documents } from './documents.js';
import { NO_OPERATION } from './graph.js';
import { Quotas, type Quota } from './quotas.js';
import { operationHash, type OperationRegistry } from './registered-operations.js';

/** An operation as a caller asks for it, over whatever door: by its text, by the hash of a registered text, or by both. */
export interface Asked {
  readonly query: string | null;
  readonly hash: string | null;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** An operation that may be run: valid, within every limit, and counted. */
export interface Admitted {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The document in one spelling. */
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  /** What the caller has left; null for one without quotas. */
  readonly quota: Quota | null;
}

/** Why an operation is not run. */
export interface NotAdmitted {
  readonly errors: readonly (GraphQLError | HubError)[];
  readonly quota: Quota | null;
}

/** What admission is made of. */
export interface AdmissionParts {
  readonly documents: Documents;
  /** By the supergraph in force. */
  readonly model: () => CostModel;
  readonly limits: OperationLimits;
  readonly quotas: Quotas;
  readonly registry: OperationRegistry;
  readonly introspection: boolean;
}

type Step<T> = T | NotAdmitted;

/** Decides about every operation before anything is fetched, for both doors alike. */
export class Admission {
  constructor(private readonly parts: AdmissionParts) {}

  async admit(asked: Asked, caller: Caller): Promise<Admitted | NotAdmitted> {
    // The request is counted first: who has none left should not cost the reading of what it sends.
    const counted = await this.parts.quotas.countRequest(caller);
    if ('errors' in counted) return counted;
    const source = await this.sourceOf(asked, caller);
    if (typeof source !== 'string') return { ...source, quota: counted.quota };
    const read = this.read(source, asked);
    if ('errors' in read) return { ...read, quota: counted.quota };
    const cost = await this.parts.quotas.countCost(caller, read.cost, counted.quota);
    if ('errors' in cost) return cost;
    const { document, operation, text } = read;
    return { document, operation, text, operationName: asked.operationName, variables: asked.variables, ...cost };
  }

  private async sourceOf({ query, hash }: Asked, { viewer, limits }: Caller): Promise<Step<string>> {
    if (hash === null && !limits.registeredOnly) return query ?? refused(inputFault(NO_QUERY));
    const wanted = hash ?? (query === null ? null : operationHash(query));
    if (wanted === null) return refused(inputFault(NO_QUERY));
    if (query !== null && operationHash(query) !== wanted) return refused(inputFault(OTHER_TEXT));
    const registered = await this.parts.registry.find(viewer.name, wanted);
    if (registered !== null) return registered;
    if (limits.registeredOnly) return refused(new HubError('FORBIDDEN', NOT_LISTED, { hash: wanted }));
    return query ?? refused(new HubError('NOT_FOUND', UNKNOWN_HASH, { hash: wanted }));
  }

  private read(source: string, { operationName, variables }: Asked) {
    const { documents, model, limits, introspection } = this.parts;
    const found = documents.read(source);
    if ('errors' in found) return refused(...found.errors);
    const { document, text } = found;
    const operation = getOperationAST(document, operationName);
    if (!operation) return refused(inputFault(NO_OPERATION));
    const { schema } = documents;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
      hideSuggestions: !introspection,
    });
    if (errors) return refused(...errors.map(error => inputFault(error.message, error)));
    try {
      const demand = demandOf({ schema, document, operation, variables: coerced }, model());
      const fault = demandFault(demand, limits);
      return fault ? refused(fault) : { document, operation, text, cost: demand.cost };
    } catch (error) {
      if (error instanceof UnboundedList) return refused(inputFault(error.message));
      // An argument that cannot be read: a literal of the wrong kind behind a variable's default.
      if (error instanceof GraphQLError) return refused(inputFault(error.message, error));
      throw error;
    }
  }
}

const NO_QUERY = 'Send an operation as `query`, or the hash of a registered one as `documentId`.';
const OTHER_TEXT = 'The hash is not the SHA-256 of the query: leave out one of the two.';
const NOT_LISTED = 'This key may run registered operations only, and this one is not: register it first.';
const UNKNOWN_HASH = 'No operation is registered under this hash: send its text as `query`, or register it first.';

const refused = (...errors: readonly (GraphQLError | HubError)[]): NotAdmitted => ({ errors, quota: null });
