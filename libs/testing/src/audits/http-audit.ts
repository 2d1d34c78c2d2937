import type { AuditedDoor, CheckResult } from './audit.js';

const STATUS = { ok: 'ok', notice: 'warn', warn: 'warn', error: 'error' } as const;

/**
 * The audit of the GraphQL Foundation's package graphql-http: "GraphQL over HTTP" to the letter. It asks as a client of ours
 * does: with a credential, and with the header that tells a GET from one that a page of another site has caused. It looks into
 * the schema, so introspection has to be on.
 */
export async function httpAudit({ url, token }: AuditedDoor): Promise<readonly CheckResult[]> {
  const { auditServer } = await import('graphql-http');
  const own = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' };
  const fetchFn = (address: string, init: RequestInit = {}) =>
    fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), ...own } });
  const results = await auditServer({ url, fetchFn });
  return results.map(result => ({
    id: result.id,
    name: result.name,
    status: STATUS[result.status],
    ...(result.status === 'ok' ? {} : { reason: result.reason }),
  }));
}
