/** A refusal of the TOP router. The codes are TOP's own; sub codes beginning "isv." mean the caller, "isp." the platform. */
export class TopError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly subCode = '',
    readonly subMessage = '',
  ) {
    super(message);
    this.name = 'TopError';
  }

  body(requestId: string): string {
    const sub = this.subCode ? { sub_code: this.subCode, sub_msg: this.subMessage } : {};
    return JSON.stringify({ error_response: { code: this.code, msg: this.message, ...sub, request_id: requestId } });
  }
}

export const badParameter = (name: string, why: string): TopError =>
  new TopError(41, 'Invalid Arguments', `isv.invalid-parameter:${name}`, why);
export const missingParameter = (name: string): TopError =>
  new TopError(40, 'Missing Required Arguments', `isv.missing-parameter:${name}`, `缺少参数 ${name}`);
