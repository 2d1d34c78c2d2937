import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildSchema,
  execute,
  MaxIntrospectionDepthRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { httpAudit, SECURITY_PROBES, securityAudit, SOCKET_CHECKS, socketAudit, summaryOf } from '#testing';
import { STAFF, startFixture } from './fixture-gateway.js';

it('passes all 61 audits of GraphQL over HTTP', async () => {
  await using gateway = await startFixture();
  const summary = summaryOf(await httpAudit({ url: gateway.url, token: STAFF }));
  expect(summary).toEqual({ ok: 61, warn: 0, error: 0, findings: [] });
});

it('has nothing for an attacker in the settings for a public address', async () => {
  await using gateway = await startFixture({ config: { introspection: false } });
  const summary = summaryOf(await securityAudit({ url: gateway.url, token: STAFF }));
  expect(summary).toEqual({ ok: SECURITY_PROBES.length, warn: 0, error: 0, findings: [] });
});

it('shows its schema and its IDE in the settings of a developer, and no more than that', async () => {
  await using gateway = await startFixture();
  const { findings } = summaryOf(await securityAudit({ url: gateway.url, token: STAFF }));
  expect(findings.map(({ id }) => id).sort()).toEqual(['field-suggestions', 'ide', 'introspection']);
});

describe('a server that allows everything', () => {
  const schema = buildSchema('type Query { viewer: Viewer } type Mutation { a: Int } type Viewer { kind: String }');
  // graphql-js itself has a rule against walking the schema in circles.
  const rules = specifiedRules.filter(rule => rule !== MaxIntrospectionDepthRule);
  const openly = async (source: string): Promise<ExecutionResult> => {
    try {
      const document = parse(source);
      const errors = validate(schema, document, rules);
      return errors.length > 0 ? { errors } : await execute({ schema, document });
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
  };
  const run = async ({ query }: { query: string }) => {
    const answer = await openly(query);
    return {
      ...answer,
      extensions: { tracing: {} },
      errors: answer.errors?.map(({ message, stack }) => ({ message, stack })),
    };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any');
      if (pathname !== '/graphql') return response.end('<title>GraphiQL</title>');
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const isForm = String(request.headers['content-type']).includes('form');
      const query = isForm ? new URLSearchParams(text).get('query') : searchParams.get('query');
      const body = query === null ? parsed(text) : { query };
      return response.end(JSON.stringify(Array.isArray(body) ? await Promise.all(body.map(run)) : await run(body)));
    })();
  });
  const parsed = (text: string) => {
    try {
      return JSON.parse(text);
    } catch {
      return { query: '' };
    }
  };
  let door: { url: string; token: string };
  beforeAll(async () => {
    await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
    door = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, token: 'any' };
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => void server.close(resolve));
  });

  it('is found out by every probe of the audit of security', async () => {
    const { findings } = summaryOf(await securityAudit(door));
    expect(findings.map(({ id }) => id).sort()).toEqual([...SECURITY_PROBES].sort());
  });

  it('does not pass the audit of HTTP', async () => {
    expect(summaryOf(await httpAudit(door)).error).toBeGreaterThan(0);
  });

  it('passes no check of the protocol of sockets, which it does not speak', async () => {
    const summary = summaryOf(await socketAudit(door));
    // Not to speak a protocol that one does not know is kept by not speaking at all.
    expect([summary.ok, summary.error]).toEqual([1, SOCKET_CHECKS.length - 1]);
  });
});
