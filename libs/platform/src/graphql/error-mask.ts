import { randomBytes } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, HubError, type ErrorCode } from '#contracts';
import type { Log } from '../log.js';

/** An answer whose errors may be shown to anybody. */
export interface PublicResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Codes of Apollo Server and graphql-js that say the request itself was wrong. */
const INPUT_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** Lets only the closed list of codes out; whatever else went wrong is logged under an id and shown as INTERNAL. */
export class ErrorMask {
  constructor(private readonly log: Pick<Log, 'error'>) {}

  /** The error as a client may see it. */
  publicError(error: unknown): GraphQLFormattedError {
    const { path = [], ...rest } = this.subgraphError(error);
    const ownPath = clientPath(path);
    return ownPath.length > 0 ? { ...rest, path: ownPath } : rest;
  }

  /** The error as a subgraph may send it to the gateway, which still needs its place among the entities asked for. */
  subgraphError(error: unknown): GraphQLFormattedError {
    const known = knownError(error) ?? inputError(error);
    const { message, extensions } = known ?? this.masked(error);
    return { message, ...placeOf(error), extensions };
  }

  /** The answer as a client may see it. */
  publicResult({ data = null, errors }: ExecutionResult): PublicResult {
    return errors ? { data, errors: errors.map(error => this.publicError(error)) } : { data };
  }

  private masked(error: unknown): Shown {
    const errorId = `err_${randomBytes(8).toString('hex')}`;
    const cause = rootCause(error);
    const facts = { errorId, path: pathOf(error), service: extensionsOf(error)['serviceName'] };
    this.log.error(
      { ...facts, name: nameOf(cause), reason: messageOf(cause), stack: stackOf(cause) },
      'unexpected error masked',
    );
    return {
      message: `Something went wrong inside the hub. Tell its operator this id: ${errorId}`,
      extensions: { code: 'INTERNAL', errorId },
    };
  }
}

interface Shown {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode } & Readonly<Record<string, unknown>>;
}

/** Thrown by our own code, here or in a subgraph that masked it already. */
function knownError(error: unknown): Shown | null {
  const thrown = chainOf(error).find(link => link instanceof HubError);
  if (thrown) return { message: thrown.message, extensions: { ...thrown.facts, code: thrown.code } };
  const { serviceName: _service, stacktrace: _stack, http: _http, ...facts } = extensionsOf(error);
  const isOurs = isCode(facts['code']) && (facts['code'] !== 'INTERNAL' || typeof facts['errorId'] === 'string');
  return isOurs ? { message: messageOf(error), extensions: { ...facts, code: facts['code'] as ErrorCode } } : null;
}

function inputError(error: unknown): Shown | null {
  const { code, serviceName } = extensionsOf(error);
  // A subgraph that cannot validate what the gateway planned for it has drifted: that is not the caller's fault.
  const isInput = INPUT_CODES.has(String(code)) && (serviceName === undefined || code === 'BAD_USER_INPUT');
  return isInput ? badInput(messageOf(error)) : null;
}

const badInput = (message: string): Shown => ({ message, extensions: { code: 'BAD_INPUT' } });

function placeOf(error: unknown): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  const path = pathOf(error);
  const locations = member(error, 'locations');
  return {
    ...(Array.isArray(locations) && locations.length > 0 ? { locations } : {}),
    ...(path ? { path } : {}),
  };
}

/** Up to where the plan's own words begin: `@` stands for every item of a list, `_entities` for a field clients do not have. */
function clientPath(path: readonly (string | number)[]): readonly (string | number)[] {
  const end = path.findIndex(part => part === '@' || part === '_entities');
  return end === -1 ? path : path.slice(0, end);
}

function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (
    let link = error;
    link !== undefined && link !== null && !chain.includes(link);
    link = member(link, 'originalError')
  )
    chain.push(link);
  return chain;
}

const isCode = (code: unknown): code is ErrorCode => CODES.has(code);
const rootCause = (error: unknown): unknown => chainOf(error).at(-1) ?? error;
const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(member(error, 'message') ?? error);
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined);

function extensionsOf(error: unknown): Readonly<Record<string, unknown>> {
  const extensions = member(error, 'extensions');
  return typeof extensions === 'object' && extensions !== null ? { ...extensions } : {};
}

function pathOf(error: unknown): readonly (string | number)[] | undefined {
  const path = member(error, 'path');
  return Array.isArray(path) ? path : undefined;
}

/** An error that says the request itself is wrong. */
export const inputFault = (message: string, cause?: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_INPUT' },
    ...(cause ? { originalError: cause, path: cause.path ?? null } : {}),
  });
