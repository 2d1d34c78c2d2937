import { createHash } from 'node:crypto';
import { isOfPeople, SCOPES } from '#contracts';
import { PARTNER_A, PARTNER_B, post, STAFF, startFixture, type FixtureGateway } from './fixture-gateway.js';

describe('the graph over HTTP', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await startFixture();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  it('joins an order with its reservation and decision from three subgraphs', async () => {
    const { status, body } = await gateway.ask(
      '{ order(id: "o1") { id status reservation { state } risk { outcome } } }',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { order: { id: 'o1', status: 'PAID', reservation: { state: 'RESERVED' }, risk: { outcome: 'CLEARED' } } },
    });
  });

  it('serves a query by GET to a client that proves it is not a foreign form', async () => {
    const address = `${gateway.url}?query=${encodeURIComponent('{ viewer { kind } }')}`;
    const headers = { authorization: `Bearer ${STAFF}` };
    const foreign = await fetch(address, { headers });
    expect(foreign.status).toBe(400);
    expect(await foreign.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    const own = await fetch(address, { headers: { ...headers, 'apollo-require-preflight': 'true' } });
    expect(await own.json()).toEqual({ data: { viewer: { kind: 'STAFF' } } });
  });

  it('does not change anything by GET', async () => {
    const address = `${gateway.url}?query=${encodeURIComponent('mutation { pay(id: "o1") { id } }')}`;
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${STAFF}`, 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(405);
  });

  it.each([
    ['no credential', {}],
    ['an unknown token', { authorization: 'Bearer oms_nobody' }],
    ['a token without its scheme', { authorization: STAFF }],
    ['another scheme', { authorization: `Basic ${STAFF}` }],
    ['an empty key', { 'x-api-key': '' }],
    ['the hash of a key instead of the key', { 'x-api-key': createHash('sha256').update(PARTNER_A).digest('hex') }],
    ['a wrong token beside a right key', { authorization: 'Bearer wrong', 'x-api-key': PARTNER_A }],
  ])('refuses %s, even for introspection', async (_case, headers) => {
    for (const query of ['{ __typename }', '{ __schema { queryType { name } } }', '{ order(id: "o1") { id } }']) {
      const answer = await post(gateway.url, { query }, headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(answer.body).toEqual({
        errors: [{ message: expect.stringContaining('Bearer'), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('knows the viewer by bearer token and by API key', async () => {
    const query = '{ viewer { kind name shops scopes } }';
    const staff = await gateway.ask(query);
    expect(staff.body.data.viewer).toMatchObject({ kind: 'STAFF', name: 'staff:local', shops: null });
    // Personal data is revealed to nobody before every reveal is written to an audit log.
    expect(staff.body.data.viewer.scopes).toEqual(SCOPES.filter(scope => !isOfPeople(scope)));
    const byKey = await post(gateway.url, { query }, { 'x-api-key': PARTNER_A });
    expect(byKey.body.data.viewer).toEqual({
      kind: 'PARTNER',
      name: 'partner:a',
      shops: ['shp_a'],
      scopes: ['orders:read', 'pii:read'],
    });
    const byBearer = await gateway.ask(query, { token: PARTNER_B });
    expect(byBearer.body.data.viewer.name).toBe('partner:b');
  });

  it('shows a partner the orders of its own shop only', async () => {
    const all = await gateway.ask('{ orders { id reservation { by } } }', { token: PARTNER_A });
    expect(all.body.data.orders).toEqual([
      { id: 'o1', reservation: { by: 'partner:a' } },
      { id: 'o2', reservation: { by: 'partner:a' } },
    ]);
    const foreign = await gateway.ask('{ order(id: "o3") { id reservation { state } } }', { token: PARTNER_A });
    expect(foreign.body).toEqual({ data: { order: null } });
  });

  it('asks a subgraph for many references in one batch', async () => {
    const before = gateway.graph.asked.inventory;
    await gateway.ask('{ orders { id reservation { state } } }');
    expect(gateway.graph.asked.inventory - before).toBe(1);
  });

  it('runs the operation that is named', async () => {
    const query = 'query A { order(id: "o1") { id } } query B { viewer { kind } }';
    expect((await gateway.ask(query, { operationName: 'B' })).body).toEqual({ data: { viewer: { kind: 'STAFF' } } });
    expect((await gateway.ask(query, { operationName: 'A' })).body).toEqual({ data: { order: { id: 'o1' } } });
  });

  it('takes variables and lets an alias, a fragment and @include mean what they mean', async () => {
    const query =
      'query($id: ID!, $more: Boolean!) { a: order(id: $id) { ...F } b: order(id: "o2") { id } } fragment F on Order { id risk @include(if: $more) { outcome } }';
    const without = await gateway.ask(query, { variables: { id: 'o1', more: false } });
    expect(without.body).toEqual({ data: { a: { id: 'o1' }, b: { id: 'o2' } } });
    const asked = await gateway.ask(query, { variables: { id: 'o1', more: true } });
    expect(asked.body.data.a).toEqual({ id: 'o1', risk: { outcome: 'CLEARED' } });
  });

  describe('says what is wrong with a request as BAD_INPUT', () => {
    const asking = { authorization: `Bearer ${STAFF}` };
    const newer = { ...asking, accept: 'application/graphql-response+json' };

    it.each([
      ['a document that does not parse', { query: '{ order(' }],
      ['an unknown field', { query: '{ nothing }' }],
      ['a look behind the graph', { query: '{ _service { sdl } _entities(representations: []) { __typename } }' }],
      ['a missing variable', { query: 'query($id: ID!) { order(id: $id) { id } }' }],
      [
        'a variable of the wrong type',
        { query: 'query($n: Int) { orders(first: $n) { id } }', variables: { n: 'many' } },
      ],
      ['an operation that is not there', { query: 'query A { viewer { kind } }', operationName: 'B' }],
      ['several operations and no name', { query: 'query A { viewer { kind } } query B { viewer { kind } }' }],
    ])('%s; by status only to a client that can tell our 400 from that of a proxy', async (_case, body) => {
      const [plain, told] = [await post(gateway.url, body, asking), await post(gateway.url, body, newer)];
      expect([plain.status, told.status]).toEqual([200, 400]);
      expect(told.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
      expect(told.body).toEqual(plain.body);
      expect(told.body.errors.length).toBeGreaterThan(0);
      for (const { extensions } of told.body.errors) expect(extensions).toEqual({ code: 'BAD_INPUT' });
    });

    it.each([
      ['no query', {}],
      ['a query that is no text', { query: { kind: 'Document' } }],
      ['variables that are a list', { query: '{ viewer { kind } }', variables: [1] }],
      ['a batch', [{ query: '{ viewer { kind } }' }]],
      ['a subscription', { query: 'subscription { orderStatusChanged { at } }' }],
    ])('%s; to every client by status', async (_case, body) => {
      for (const headers of [asking, newer]) {
        const answer = await post(gateway.url, body, headers);
        expect([answer.status, answer.body.errors[0].extensions]).toEqual([400, { code: 'BAD_INPUT' }]);
      }
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'a body of the type %s, which a form of another site could send',
      async type => {
        const answer = await post(gateway.url, { query: '{ viewer { kind } }' }, { ...asking, 'content-type': type });
        expect([answer.status, answer.body.errors[0].extensions]).toEqual([415, { code: 'BAD_INPUT' }]);
      },
    );

    it('a client that takes neither of the two media types', async () => {
      const answer = await post(gateway.url, { query: '{ viewer { kind } }' }, { ...asking, accept: 'text/html' });
      expect([answer.status, answer.body.errors[0].extensions]).toEqual([406, { code: 'BAD_INPUT' }]);
    });

    it('a body that is not JSON', async () => {
      const answer = await post(gateway.url, '{"query": ', { authorization: `Bearer ${STAFF}` });
      expect([answer.status, answer.body.errors[0].extensions]).toEqual([400, { code: 'BAD_INPUT' }]);
    });

    it('a body that is too long', async () => {
      const answer = await post(
        gateway.url,
        { query: `{ a${' '.repeat(1_100_000)}}` },
        { authorization: `Bearer ${STAFF}` },
      );
      expect([answer.status, answer.body.errors[0].extensions]).toEqual([413, { code: 'BAD_INPUT' }]);
    });

    it('a value that only the subgraph can judge, as a variable and as a literal', async () => {
      const byVariable = await gateway.ask('query($at: DateTime) { orders(since: $at) { id } }', {
        variables: { at: 'yesterday' },
      });
      expect(byVariable.body.errors[0].extensions).toEqual({ code: 'BAD_INPUT' });
      const literal = await gateway.ask('{ orders(since: "yesterday") { id } }');
      expect(literal.body.errors[0].extensions).toEqual({ code: 'BAD_INPUT' });
    });
  });

  it('passes on what the hub says on purpose, with its facts', async () => {
    const { status, body } = await gateway.ask('{ fail(code: "RATE_LIMITED") }');
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      { message: 'Ask for less.', path: ['fail'], extensions: { code: 'RATE_LIMITED', retryAfterMs: 3_000 } },
    ]);
  });

  it.each(['{ broken }', '{ fail(code: "RAW") }'])('masks what nobody meant to say: %s', async query => {
    const { body } = await gateway.ask(query);
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/err_[0-9a-f]{16}$/),
        path: [expect.any(String)],
        extensions: { code: 'INTERNAL', errorId: expect.stringMatching(/^err_/) },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/hunter2|10\.0\.0\.7|secret|stack/);
  });

  it('says so when a subgraph leaves out what its schema promises', async () => {
    const { body } = await gateway.ask('{ promised { value } }');
    expect(body.data).toEqual({ promised: null });
    expect(body.errors[0].extensions.code).toBe('INTERNAL');
  });

  it('blanks only the fields of a subgraph that fails', async () => {
    gateway.graph.isRiskBroken = true;
    const { status, body } = await gateway.ask('{ orders { id risk { outcome } reservation { state } } }', {
      token: PARTNER_A,
    });
    gateway.graph.isRiskBroken = false;
    expect(status).toBe(200);
    expect(body.data.orders).toEqual([
      { id: 'o1', risk: null, reservation: { state: 'RESERVED' } },
      { id: 'o2', risk: null, reservation: { state: 'RESERVED' } },
    ]);
    expect(body.errors.map((error: any) => [error.path, error.extensions.code])).toEqual([
      [['orders', 0], 'UNAVAILABLE'],
      [['orders', 1], 'UNAVAILABLE'],
    ]);
  });
});

it('serves the rest of the graph when a subgraph is not running', async () => {
  await using gateway = await startFixture({ without: ['risk'] });
  const { body } = await gateway.ask('{ order(id: "o1") { id risk { outcome } reservation { state } } }');
  expect(body.data).toEqual({ order: { id: 'o1', risk: null, reservation: { state: 'RESERVED' } } });
  expect(body.errors[0]).toMatchObject({
    message: expect.stringContaining('risk'),
    extensions: { code: 'UNAVAILABLE', service: 'risk' },
  });
});

it('hides the schema when introspection is switched off, over both doors', async () => {
  await using gateway = await startFixture({ config: { introspection: false } });
  const { status, body } = await gateway.ask('{ __schema { queryType { name } } }');
  expect([status, body.errors[0].extensions.code]).toEqual([200, 'BAD_INPUT']);
  expect((await gateway.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
});
