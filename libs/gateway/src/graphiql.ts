import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { GRAPH_PATH } from './graph-route.js';

const QUERY = `# The graph of the hub. Put your token into the Headers tab below, then press the play button:
#   { "Authorization": "Bearer oms_..." }

query WhoAmI {
  viewer {
    kind
    name
    shops
    scopes
  }
}

query NewestOrders {
  orders(first: 5) {
    nodes {
      id
      channel
      status
      payable { minor currency }
      reservation { state }
      risk { outcome }
    }
  }
}

# Stays open: every change of an order, with the fields of three services.
subscription Live {
  orderStatusChanged {
    at
    order {
      id
      status
      reservation { state }
      risk { outcome }
    }
  }
}
`;

/** The page may talk to its own address only; all it needs is in it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const compress = promisify(gzip);

/** GraphiQL at /graphiql, offline: one page of 4 MB, made on the first request and kept compressed. */
export function openGraphiql(http: FastifyInstance): void {
  let page: Promise<Buffer> | null = null;
  http.get('/graphiql', async (_request, reply) => {
    page ??= makePage();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-encoding', 'gzip')
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(await page);
  });
}

const HEADERS = '{ "Authorization": "Bearer " }';
/** Hands what stands in the Headers tab to the socket as well, which the page by itself does not. */
const LIVE_CREDENTIAL = `(() => {
  let headers = ${JSON.stringify(HEADERS)};
  const parsed = () => { try { return JSON.parse(headers); } catch { return {}; } };
  return { onEditHeaders: text => { headers = text; }, connectionParams: parsed };
})()`;

async function makePage(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'OrderMesh GraphiQL',
    endpoint: GRAPH_PATH,
    subscriptionsProtocol: 'WS',
    headers: HEADERS,
    defaultQuery: QUERY,
    // The token stays in the tab: not written to the browser's storage.
    shouldPersistHeaders: false,
  } as const;
  const given = JSON.stringify(options);
  const [before = '', after, ...more] = renderGraphiQL(options).split(given);
  if (after === undefined || more.length > 0)
    throw new Error('the GraphiQL page takes its options in another way than it used to');
  return compress(`${before}Object.assign(${given}, ${LIVE_CREDENTIAL})${after}`);
}
