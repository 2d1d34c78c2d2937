import type { Variables } from '#platform';
import type { Admission } from '../admission.js';
import { UNLIMITED, type Caller } from '../caller.js';
import type { GraphInForce } from '../graph-in-force.js';
import type { RunOperation } from '../run-operation.js';
import type { FormFacts } from './page-html.js';
import type { PageCode } from './page-words.js';

/** An order as the page shows it, or why it shows none. */
export type LinkFacts = FormFacts & { readonly shut: PageCode | null };

/** What became of what was typed. */
export type MendedFacts =
  { readonly verdict: PageCode } | { readonly verdict?: never; readonly code: PageCode; readonly triesLeft: number };

/** The graph as the page asks it. */
export interface LinkGraph {
  view(token: string): Promise<LinkFacts | null>;
  mend(input: { readonly token: string; readonly phoneTail: string; readonly address: string }): Promise<MendedFacts>;
}

interface Door {
  readonly admission: Admission;
  readonly graph: Pick<GraphInForce, 'permit'>;
  readonly run: RunOperation;
}

const VIEW = `query AddressLink($token: String!) { addressLink(token: $token) { shut goods place triesLeft shop { name } } }`;
const MEND = `mutation MendAddress($input: MendAddressInput!) { mendAddress(input: $input) {
  ... on AddressMended { verdict } ... on AddressRefused { code triesLeft } } }`;

/** Nobody by name: what it may is said by the policy `page` alone, and the token says of which order. */
const PAGE: Caller = {
  viewer: { kind: 'SYSTEM', name: 'buyer:link', shops: 'ALL', scopes: ['channels:read'] },
  keyId: null,
  limits: UNLIMITED,
};

/** Asks the graph by the path of every operation, in the name of the page. */
export function linkGraph({ admission, graph, run }: Door): LinkGraph {
  const ask = async (query: string, variables: Variables): Promise<Readonly<Record<string, unknown>>> => {
    const admitted = await admission.admit({ query, hash: null, operationName: undefined, variables }, PAGE);
    if ('errors' in admitted) throw new Error('the graph does not know what the page asks');
    const { text: source, document, operationName } = admitted;
    graph.permit({ source, document, operationName }, PAGE.viewer);
    const { data, errors = [] } = (await run(admitted, PAGE)).result;
    // A service that is away leaves nulls behind, and a link must not look unknown for that. What errors say may name
    // what was typed: it goes no further.
    if (!data || (errors.length > 0 && Object.values(data).every(value => value === null)))
      throw new Error('the graph did not answer the page');
    return data;
  };
  return {
    view: async token => {
      const found = (await ask(VIEW, { token }))['addressLink'] as
        (Omit<LinkFacts, 'shop'> & { readonly shop: { readonly name: string | null } | null }) | null;
      return found && { ...found, shop: found.shop?.name ?? null };
    },
    mend: async input => (await ask(MEND, { input }))['mendAddress'] as MendedFacts,
  };
}
