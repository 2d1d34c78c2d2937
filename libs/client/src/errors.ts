import type { GraphQLFormattedError } from 'graphql';

/** What `code` of an error can be; docs/graph/errors.md says what to do about each. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
  'RESYNC_REQUIRED',
] as const;

/** A code of the closed list, or one that a newer hub has added. */
export type ErrorCode = (typeof ERROR_CODES)[number] | (string & Record<never, never>);

/** What is known of an error beside its code and message. */
export interface ErrorFacts {
  readonly errorId?: string | null;
  readonly retryAfterMs?: number | null;
  /** All errors of the answer, this one included. */
  readonly errors?: readonly GraphQLFormattedError[];
  /** What was answered in spite of the errors. */
  readonly data?: unknown;
  readonly cause?: unknown;
}

/** The one error of this package: what the hub said, or UNAVAILABLE when it could not be heard. */
export class OrderMeshError extends Error {
  /** Names the error in the hub's log; null when the hub gave none. */
  readonly errorId: string | null;
  /** How long to wait before asking again; null when the hub did not say. */
  readonly retryAfterMs: number | null;
  readonly errors: readonly GraphQLFormattedError[];
  readonly data: unknown;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { errorId = null, retryAfterMs = null, errors = [], data = null, cause }: ErrorFacts = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'OrderMeshError';
    this.errorId = errorId;
    this.retryAfterMs = retryAfterMs;
    this.errors = errors;
    this.data = data;
  }
}

/** The error that stands for all errors of an answer: its code and message are those of the first. */
export function errorOf(
  errors: readonly GraphQLFormattedError[],
  facts: Pick<ErrorFacts, 'data' | 'retryAfterMs'> = {},
): OrderMeshError {
  const [first] = errors;
  const { code, errorId, retryAfterMs } = first?.extensions ?? {};
  return new OrderMeshError(
    typeof code === 'string' ? code : 'INTERNAL',
    first?.message ?? 'The hub reported an error and did not say which.',
    {
      errors,
      data: facts.data ?? null,
      errorId: typeof errorId === 'string' ? errorId : null,
      retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : (facts.retryAfterMs ?? null),
    },
  );
}

const PASSING: readonly unknown[] = ['UNAVAILABLE', 'RATE_LIMITED'];

/** Whether the same request may succeed a little later: nothing of it failed for another reason. */
export function isPassing(error: OrderMeshError): boolean {
  if (!PASSING.includes(error.code)) return false;
  return error.errors.every(({ extensions }) => PASSING.includes(extensions?.['code']));
}
