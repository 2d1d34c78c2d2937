/** LIMITED: slow down. TOKEN_EXPIRED: authorise again. UNAVAILABLE: try later. REFUSED: the same call never works. */
export type CallProblem = 'LIMITED' | 'TOKEN_EXPIRED' | 'UNAVAILABLE' | 'REFUSED';

/** A call to a platform that did not bring an answer; says what may be done about it. Carries no secret and no payload. */
export class ChannelCallError extends Error {
  constructor(
    readonly problem: CallProblem,
    message: string,
    /** The platform's own code, for the log. */
    readonly platformCode: string,
    /** How long to wait, where the platform says so. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(message);
    this.name = 'ChannelCallError';
  }
}
