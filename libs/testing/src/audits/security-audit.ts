import type { AuditedDoor, CheckResult } from './audit.js';

type Severity = 'error' | 'warn';

interface Probe {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  /** What an attacker could use, in words; null when there is nothing. */
  find(ask: Asker): Promise<string | null>;
}

interface Seen {
  readonly status: number;
  readonly text: string;
  // Probes look freely into what they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

const DIRECTIVES = [10, 200];
const OFTEN = 500;
const ALIASES = 101;
const IDE = /graphiql|graphql[ -]playground|altair|apollo (?:studio )?sandbox|embeddable-explorer|voyager/i;
const IDE_PATHS = [
  '/',
  '/graphql',
  '/graphiql',
  '/playground',
  '/console',
  '/altair',
  '/sandbox',
  '/voyager',
  '/v1/graphql',
];

/** Things that a document may be full of, which a server should not work through. */
const overloads: readonly Probe[] = [
  {
    id: 'alias-overloading',
    name: 'Alias overloading',
    severity: 'error',
    find: async ask => {
      const aliases = Array.from({ length: ALIASES }, (_, n) => `alias${n}:__typename`).join(' ');
      const { json } = await ask.post({ query: `query cop { ${aliases} }` });
      return json?.data?.alias100 ? `a query with ${ALIASES} aliases was run` : null;
    },
  },
  {
    id: 'batch',
    name: 'Array-based query batching',
    severity: 'error',
    find: async ask => {
      const { json } = await ask.post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
      return Array.isArray(json) && json.length >= 10 ? 'ten queries in one request were run' : null;
    },
  },
  {
    id: 'directive-overloading',
    name: 'Directive overloading',
    severity: 'error',
    find: async ask => {
      for (const count of DIRECTIVES) {
        const { json } = await ask.post({ query: `query cop { __typename ${'@aa'.repeat(count)} }` });
        if ((json?.errors?.length ?? 0) >= count) return `${count} directives were looked at one by one`;
      }
      const { json } = await ask.post({ query: `query cop { __typename ${'@skip(if: false)'.repeat(200)} }` });
      return json?.data?.__typename ? '200 directives on one field were run' : null;
    },
  },
  {
    id: 'field-duplication',
    name: 'Field duplication',
    severity: 'error',
    find: async ask => {
      const { json } = await ask.post({ query: `query cop { ${'__typename '.repeat(OFTEN)} }` });
      return json?.data?.__typename ? `one field ${OFTEN} times was run` : null;
    },
  },
  {
    id: 'circular-introspection',
    name: 'Introspection-based circular query',
    severity: 'error',
    find: async ask => {
      const circle = `${'fields { type { '.repeat(5)} fields { name } ${'} }'.repeat(5)}`;
      const { json } = await ask.post({ query: `query cop { __schema { types { ${circle} } } }` });
      return json?.data?.__schema ? 'the schema was walked in circles' : null;
    },
  },
];

/** What tells a stranger how the server is made. */
const disclosures: readonly Probe[] = [
  {
    id: 'introspection',
    name: 'Introspection',
    severity: 'error',
    find: async ask => {
      const { json } = await ask.post({ query: 'query cop { __schema { types { name fields { name } } } }' });
      const type = await ask.post({ query: 'query cop { __type(name: "Query") { name } }' });
      return json?.data?.__schema || type.json?.data?.__type ? 'the schema can be read' : null;
    },
  },
  {
    id: 'field-suggestions',
    name: 'Field suggestions',
    severity: 'warn',
    find: async ask => {
      const near = [
        { query: 'query cop { __schema { directive } }' },
        { query: 'query cop { vieweer { kind } }' },
        { query: 'query cop { viewer { kid } }' },
        { query: 'query cop { viewer(nam: 1) { ... on Viewr { kind } } }' },
        { query: 'query cop($k: Viewr) { viewer { kind } }' },
        { query: 'query cop { __typename @skp(if: true) @skip(iff: true) }' },
      ];
      for (const body of near) {
        const { text } = await ask.post(body);
        if (/did you mean/i.test(text)) return `a wrong name is answered with a right one: ${body.query}`;
      }
      return null;
    },
  },
  {
    id: 'ide',
    name: 'GraphiQL or another IDE',
    severity: 'warn',
    find: async ask => {
      for (const path of IDE_PATHS) {
        const { status, text } = await ask.page(path);
        if (status === 200 && IDE.test(text)) return `there is one at ${path}`;
      }
      return null;
    },
  },
  {
    id: 'tracing',
    name: 'Trace mode',
    severity: 'warn',
    find: async ask => {
      const tracing = { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' };
      const { json } = await ask.post({ query: 'query cop { __typename }' }, tracing);
      return json?.extensions?.tracing || json?.extensions?.ftv1 ? 'answers hold traces' : null;
    },
  },
  {
    id: 'unhandled-errors',
    name: 'Unhandled error detection',
    severity: 'warn',
    find: async ask => {
      const bodies = [
        { query: 'qwerty cop { abc }' },
        { query: 7 },
        '{"query":',
        { query: '{ __typename', variables: [] },
      ];
      for (const body of bodies) {
        const { status, text } = await ask.post(body);
        if (status >= 500 || /"(exception|stacktrace|stack)"|node_modules|\bat .+:\d+:\d+/.test(text))
          return `an error shows where it came from, or was not expected: ${JSON.stringify(body)}`;
      }
      return null;
    },
  },
];

/** What a page of another site could make a browser send. */
const forgeries: readonly Probe[] = [
  {
    id: 'get-query',
    name: 'GET method query support (CSRF)',
    severity: 'warn',
    find: async ask => {
      const { json } = await ask.get('query cop { __typename }');
      return json?.data?.__typename ? 'a query by GET was run that a link could have caused' : null;
    },
  },
  {
    id: 'get-mutation',
    name: 'Mutation over GET (CSRF)',
    severity: 'error',
    find: async ask => {
      const mutation = 'mutation cop { __typename }';
      const both = [await ask.get(mutation), await ask.get(mutation, { 'apollo-require-preflight': 'true' })];
      return both.some(({ json }) => json?.data?.__typename) ? 'a mutation by GET was run' : null;
    },
  },
  {
    id: 'post-form',
    name: 'POST of a form or of plain text (CSRF)',
    severity: 'error',
    find: async ask => {
      const body = { query: 'query cop { __typename }' };
      const form = new URLSearchParams(body).toString();
      const sent = [
        await ask.post(form, { 'content-type': 'application/x-www-form-urlencoded' }),
        await ask.post(JSON.stringify(body), { 'content-type': 'text/plain' }),
      ];
      return sent.some(({ json }) => json?.data?.__typename) ? 'an operation was taken from a form' : null;
    },
  },
  {
    id: 'anonymous',
    name: 'Access without a credential',
    severity: 'error',
    find: async ask => {
      const { json } = await ask.post({ query: 'query cop { __typename }' }, { authorization: '' });
      return json?.data ? 'anybody may ask' : null;
    },
  },
];

/** The ids of all probes. */
export const SECURITY_PROBES: readonly string[] = [...overloads, ...disclosures, ...forgeries].map(({ id }) => id);

/** The checks of the public list of graphql-cop, and a few of the same kind, by a caller with a credential. */
export async function securityAudit(door: AuditedDoor): Promise<readonly CheckResult[]> {
  const ask = new Asker(door);
  const results: CheckResult[] = [];
  for (const { id, name, severity, find } of [...overloads, ...disclosures, ...forgeries]) {
    const reason = await find(ask);
    results.push(reason === null ? { id, name, status: 'ok' } : { id, name, status: severity, reason });
  }
  return results;
}

type Headers = Readonly<Record<string, string>>;

class Asker {
  constructor(private readonly door: AuditedDoor) {}

  post(body: unknown, headers: Headers = {}): Promise<Seen> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.send(this.door.url, {
      method: 'POST',
      body: text,
      headers: { ...this.own, 'content-type': 'application/json', ...headers },
    });
  }

  get(query: string, headers: Headers = {}): Promise<Seen> {
    return this.send(`${this.door.url}?query=${encodeURIComponent(query)}`, { headers: { ...this.own, ...headers } });
  }

  page(path: string): Promise<Seen> {
    return this.send(new URL(path, this.door.url).href, { headers: { ...this.own, accept: 'text/html' } });
  }

  private get own(): Headers {
    return { authorization: `Bearer ${this.door.token}` };
  }

  private async send(url: string, init: RequestInit): Promise<Seen> {
    const answer = await fetch(url, init);
    const text = await answer.text();
    return { status: answer.status, text, json: jsonOf(text) };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
