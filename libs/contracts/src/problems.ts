/** The closed list of `extensions.code`. Anything else is masked to INTERNAL with an errorId. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'COST_EXCEEDED',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'RESYNC_REQUIRED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error a person or program may read: its code is one of the closed list, its message says what to do. */
export class HubError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'HubError';
  }
}

/** A refusal the caller can act on; `kind` is the SDL type's name. */
export interface Problem {
  readonly kind: string;
  readonly code: string;
  readonly message: string;
}
