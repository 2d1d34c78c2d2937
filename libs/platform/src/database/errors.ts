interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  readonly errcode?: number;
  /** mysql2: the connection is of no more use. */
  readonly fatal?: boolean;
}

/** TypeORM wraps what the driver threw; this is the driver's own error. */
function driverError(error: unknown): DriverError {
  const wrapped = error as { driverError?: DriverError } | null;
  return wrapped?.driverError ?? ((error ?? {}) as DriverError);
}

/** A unique index or primary key refused the row. node:sqlite: errcode 2067 / 1555; MySQL: 1062. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, errno, errcode } = driverError(error);
  return errcode === 2067 || errcode === 1555 || errno === 1062 || code === 'ER_DUP_ENTRY';
}

/** Deadlock (1213) or lock wait timeout (1205): the same work may well succeed at once. */
export function isRetryable(error: unknown): boolean {
  const { errno } = driverError(error);
  return errno === 1213 || errno === 1205;
}

const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'POOL_CLOSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ER_NORMAL_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_QUERY_INTERRUPTED',
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_DISK_FULL',
  'ER_RECORD_FILE_FULL',
  // A Galera node that has lost the others.
  'ER_UNKNOWN_COM_ERROR',
]);
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const SQLITE_IOERR = 10;

/** The server cannot be reached, or turns us away for now; a login it refuses is not of that kind. */
export function isAway(error: unknown): boolean {
  const { code } = driverError(error);
  return code !== undefined && LOST.has(code);
}

/** The database cannot be reached or cannot write just now: wait and try again, it says nothing about the input. */
export function isOutage(error: unknown): boolean {
  const { errcode, fatal } = driverError(error);
  const primary = errcode === undefined ? -1 : errcode & 0xff;
  return (
    fatal === true || isAway(error) || primary === SQLITE_BUSY || primary === SQLITE_FULL || primary === SQLITE_IOERR
  );
}
