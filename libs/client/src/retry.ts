import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { isPassing, OrderMeshError } from './errors.js';
import { backoffMs, type Pause } from './pause.js';

/** How often and how long a request is tried. */
export interface RetryPlan {
  /** Further attempts after the first. */
  readonly retries: number;
  /** A hub that asks for a longer wait is not waited for: the error says how long. */
  readonly longestWaitMs: number;
  readonly pause: Pause;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a request again while what failed is of the passing kind. */
export async function retried<T>(run: () => Promise<T>, plan: RetryPlan): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await run();
    } catch (error) {
      if (failures > plan.retries || !(error instanceof OrderMeshError) || !isPassing(error)) throw error;
      if ((error.retryAfterMs ?? 0) > plan.longestWaitMs) throw error;
      await plan.pause(backoffMs(failures, error.retryAfterMs), plan.signal);
      plan.signal?.throwIfAborted();
    }
  }
}

/** Whether the hub knows a repetition of this mutation from a second one: every field of it carries an idempotency key. */
export function isRepeatable(document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  const [operation, ...others] = document.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0) return false;
  const fields = rootFields(operation);
  return fields !== null && fields.length > 0 && fields.every(field => carriesKey(field, variables));
}

/** Null when some are hidden in fragments: who cannot be sure does not repeat. */
function rootFields({ selectionSet }: OperationDefinitionNode): readonly FieldNode[] | null {
  const fields = selectionSet.selections.filter(one => one.kind === Kind.FIELD);
  return fields.length === selectionSet.selections.length ? fields : null;
}

function carriesKey(field: FieldNode, variables: Readonly<Record<string, unknown>>): boolean {
  const value = field.arguments?.find(({ name }) => name.value === 'idempotencyKey')?.value;
  return value !== undefined && isKey(value, variables);
}

function isKey(value: ValueNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (value.kind === Kind.STRING) return value.value !== '';
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'string' && given !== '';
}
