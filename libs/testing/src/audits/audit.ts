/** What one check of an audit found. */
export interface CheckResult {
  readonly id: string;
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'error';
  /** Why it is not ok. */
  readonly reason?: string;
}

/** Where the audited graph is, and a credential for it. */
export interface AuditedDoor {
  /** http://host:port/graphql */
  readonly url: string;
  readonly token: string;
}

/** What an audit says in the end. */
export interface AuditSummary {
  readonly ok: number;
  readonly warn: number;
  readonly error: number;
  readonly findings: readonly CheckResult[];
}

/** Counts results; whatever is not ok is a finding. */
export function summaryOf(results: readonly CheckResult[]): AuditSummary {
  const count = (status: CheckResult['status']) => results.filter(result => result.status === status).length;
  return {
    ok: count('ok'),
    warn: count('warn'),
    error: count('error'),
    findings: results.filter(({ status }) => status !== 'ok'),
  };
}

/** The result of a check that throws when it fails. */
export async function checked(id: string, name: string, check: () => Promise<void>): Promise<CheckResult> {
  try {
    await check();
    return { id, name, status: 'ok' };
  } catch (error) {
    return { id, name, status: 'error', reason: error instanceof Error ? error.message : String(error) };
  }
}
