import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Jobs } from '#platform';
import { risk } from '#risk';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, type SubgraphBench } from '#testing';
import { NEWS_JOB } from '../src/news-watch.service.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function world(over: { privateAddresses?: boolean } = {}) {
  let handler: Handler = (_, response) => response.writeHead(404).end();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    handler(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  const clock = new FakeClock(new Date('2026-11-22T08:00:00.000Z'));
  const config = { webhooksPrivateAddresses: over.privateAddresses ?? true };
  const bench = await bootSubgraphForTest(risk, { clock, config });
  return {
    ...{ bench, clock, asked, url },
    answer: (next: Handler) => (handler = next),
    sends: (body: string | Buffer, contentType = 'application/xml') =>
      (handler = (_, response) => response.writeHead(200, { 'content-type': contentType }).end(body)),
    look: () => bench.get(Jobs).run(NEWS_JOB, true),
    async [Symbol.asyncDispose]() {
      await bench[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

const FIELDS =
  'id title keywords match everyMinutes paused failures lastError readAt nextAt hits { nodes { id title link keywords } }';
async function ask(bench: SubgraphBench, source: string, variables: object = {}, viewer = staff): Promise<any> {
  const { data, errors } = await bench.graphql(source, { ...variables }, viewer);
  if (errors) throw new Error(errors.map(e => e.message).join('; '));
  return JSON.parse(JSON.stringify(Object.values(data as object)[0]));
}
const add = (bench: SubgraphBench, url: string, settings: object = {}, viewer = staff) =>
  ask(
    bench,
    `mutation($url: String!, $settings: NewsFeedSettings!) { addNewsFeed(url: $url, settings: $settings) { ${FIELDS} } }`,
    { url, settings: { keywords: ['关税', 'tariff'], ...settings } },
    viewer,
  );
const feed = async (bench: SubgraphBench) => (await ask(bench, `{ newsFeeds { nodes { ${FIELDS} } } }`)).nodes[0];
const tickets = async (bench: SubgraphBench) =>
  (await ask(bench, '{ tickets { nodes { kind class subject message } } }')).nodes;

const rss = (
  ...titles: string[]
) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title>
  ${titles.map((title, n) => `<item><guid isPermaLink="false">${n}</guid><title>${title}</title><link>https://example.org/${n}</link><description><![CDATA[<p>more</p>]]></description></item>`).join('')}
  </channel></rss>`;
const RSS1 = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
  <channel rdf:about="x"><title>News</title></channel><item rdf:about="https://example.org/a"><title>New tariff</title><link>https://example.org/a</link></item></rdf:RDF>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>urn:1</id>
  <title type="html">New &lt;b&gt;tariff&lt;/b&gt;</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><summary>x</summary></entry></feed>`;
const GBK = Buffer.concat([
  Buffer.from('<?xml version="1.0" encoding="UTF-8"?><rss><channel><item><guid>1</guid><title>'),
  // 关税 in GBK, while the head says UTF-8.
  Buffer.from([0xb9, 0xd8, 0xcb, 0xb0]),
  Buffer.from('</title></item></channel></rss>'),
]);

describe('a news feed', () => {
  it('opens a ticket of compliance for each item with a keyword, once', async () => {
    await using w = await world();
    w.sends(rss('进口关税调整', 'Weather', 'New tariff'));
    await add(w.bench, w.url, { title: 'Customs' });
    await w.look();
    const seen = await tickets(w.bench);
    expect(seen.map((ticket: any) => [ticket.kind, ticket.class])).toEqual(
      Array(2).fill(['compliance.news', 'COMPLIANCE']),
    );
    expect(seen.map((ticket: any) => ticket.message).sort()).toEqual([
      'Customs: New tariff (tariff) https://example.org/2',
      'Customs: 进口关税调整 (关税) https://example.org/0',
    ]);
    w.clock.advance(3_600_000);
    w.sends(rss('进口关税调整', 'Weather', 'New tariff', 'Another tariff'));
    await w.look();
    expect(await tickets(w.bench)).toHaveLength(3);
    expect((await feed(w.bench)).hits.nodes.map((hit: any) => hit.keywords)).toEqual([
      ['tariff'],
      ['tariff'],
      ['关税'],
    ]);
  });

  it.each([
    ['RSS 1.0', RSS1, 'https://example.org/a'],
    ['Atom', ATOM, 'https://example.org/a'],
    ['RSS in GBK that says UTF-8', GBK, ''],
  ])('is read as %s', async (_, body, link) => {
    await using w = await world();
    w.sends(body);
    await add(w.bench, w.url);
    await w.look();
    expect(await feed(w.bench)).toMatchObject({ failures: 0, lastError: null, hits: { nodes: [{ link }] } });
  });

  it('is asked for what is new alone, and not before it is due', async () => {
    await using w = await world();
    w.answer((request, response) => {
      if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end();
      const headers = { etag: '"one"', 'last-modified': 'Sun, 22 Nov 2026 07:00:00 GMT' };
      return response.writeHead(200, headers).end(rss('New tariff'));
    });
    await add(w.bench, w.url);
    await w.look();
    await w.look();
    expect(w.asked).toHaveLength(1);
    w.clock.advance(1_800_000);
    await w.look();
    expect(w.asked[1]?.headers['if-modified-since']).toBe('Sun, 22 Nov 2026 07:00:00 GMT');
    expect(await feed(w.bench)).toMatchObject({ failures: 0, readAt: '2026-11-22T08:30:00.000Z' });
  });

  it('that fails says why, is asked later and later, raises one alert, and stops no other', async () => {
    await using w = await world();
    w.answer((request, response) =>
      request.url === '/feed' ? response.writeHead(503).end() : response.writeHead(200).end(rss('New tariff')),
    );
    const good = await add(w.bench, w.url.replace('/feed', '/good'));
    await add(w.bench, w.url);
    for (let n = 0; n < 7; n += 1) {
      await w.look();
      w.clock.advance(86_400_000);
    }
    expect(await feed(w.bench)).toMatchObject({ failures: 7, lastError: 'Its server answered 503.' });
    const alerts = (await w.bench.emitted()).filter(event => event.type === 'alert.raised');
    expect(alerts.map(event => event.payload)).toEqual([expect.objectContaining({ kind: 'news_feed.dead' })]);
    expect(await tickets(w.bench)).toHaveLength(1);
    w.sends(rss());
    await w.look();
    expect(await feed(w.bench)).toMatchObject({ failures: 0, lastError: null });
    expect(good.failures).toBe(0);
  });

  it.each([
    ['declares entities', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel/></rss>', 'entities'],
    ['is a page', '<html><body>hello</body></html>', 'neither RSS nor Atom'],
    ['is too large', rss('x'.repeat(2_100_000)), 'more than'],
  ])('that %s is not taken', async (_, body, words) => {
    await using w = await world();
    w.sends(body);
    await add(w.bench, w.url);
    await w.look();
    expect((await feed(w.bench)).lastError).toContain(words);
  });

  it('is followed where it moved to, but not for ever', async () => {
    await using w = await world();
    w.answer((request, response) =>
      request.url === '/feed'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.writeHead(200).end(rss('New tariff')),
    );
    await add(w.bench, w.url);
    await w.look();
    expect((await feed(w.bench)).hits.nodes).toHaveLength(1);
    w.answer((_, response) => response.writeHead(302, { location: '/feed' }).end());
    w.clock.advance(3_600_000);
    await w.look();
    expect((await feed(w.bench)).lastError).toContain('leads on more than 3 times');
  });

  it('does not lead into the own network, by its address, its name or a redirect', async () => {
    await using w = await world({ privateAddresses: false });
    await expect(add(w.bench, w.url)).rejects.toThrow('not public');
    await expect(add(w.bench, 'http://169.254.169.254/')).rejects.toThrow('not public');
    await expect(add(w.bench, 'ftp://example.org/')).rejects.toThrow('https://');
    await expect(add(w.bench, 'https://user:secret@example.org/')).rejects.toThrow('password');
    await add(w.bench, w.url.replace('127.0.0.1', 'localhost'));
    await w.look();
    expect((await feed(w.bench)).lastError).toContain('not public');
    expect(w.asked).toEqual([]);
  });

  it('is changed, paused and seen by staff of all shops alone', async () => {
    await using w = await world();
    const { id } = await add(w.bench, w.url);
    const change = (settings: object, viewer = staff, of = id) =>
      ask(
        w.bench,
        `mutation($id: ID!, $settings: NewsFeedSettings!) { changeNewsFeed(id: $id, settings: $settings) { ... on NewsFeed { ${FIELDS} } ... on Problem { code } } }`,
        { id: of, settings },
        viewer,
      );
    const partner = partnerOf('shp_a');
    await expect(add(w.bench, w.url, {}, partner)).rejects.toThrow('people of the house');
    await expect(change({ paused: true }, { ...staff, shops: ['shp_a'] })).rejects.toThrow('all shops');
    expect((await ask(w.bench, '{ newsFeeds { nodes { id } } }', {}, partner)).nodes).toEqual([]);
    await expect(change({ keywords: ['…'] })).rejects.toThrow('no keyword');
    await expect(change({ everyMinutes: 1 })).rejects.toThrow('5 to 10080');
    expect(await change({ match: 'ALL', paused: true })).toMatchObject({ match: 'ALL', paused: true });
    expect(await change({}, staff, 'fed_none')).toMatchObject({ code: 'UNKNOWN_NEWS_FEED' });
    await w.look();
    expect(w.asked).toEqual([]);
  });
});
