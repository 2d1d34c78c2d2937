import { HubError } from '#contracts';
import type { ErrorMask } from '../graphql/error-mask.js';
import { SubgraphExecutor } from '../graphql/subgraph-executor.js';
import type { BootedSubgraph } from '../roles.js';
import type { Claim, InternalClaims } from '../security/internal-claims.js';

/** Where a subgraph is, over HTTP and WebSocket. */
export const INTERNAL_PATH = '/graphql';
/** The header that says who asks. */
export const CLAIM_HEADER = 'x-ordermesh-claim';
/** What a claim for opening a socket is bound to. */
export const CONNECT = 'connect';
/** Said to whoever is not the gateway; it does not tell what was wrong. */
export const REFUSAL =
  'This is the internal door of a service: only the gateway asks here. Ask the graph at the gateway, with a staff token or a partner key. ' +
  'If you run the gateway: it and the service need a key of INTERNAL_KEYS in common, and clocks that agree.';

/** The subgraphs of this process, and who may ask them. */
export class InternalSubgraphs {
  private readonly executors: ReadonlyMap<string, SubgraphExecutor>;
  private readonly names: ReadonlySet<string>;

  constructor(
    subgraphs: readonly BootedSubgraph[],
    private readonly claims: InternalClaims,
    readonly mask: ErrorMask,
  ) {
    this.executors = new Map(
      subgraphs.map(({ name, schema }) => [name, new SubgraphExecutor(schema, mask, 'planned elsewhere')]),
    );
    this.names = new Set(this.executors.keys());
  }

  /** The claim, if it is one for a subgraph that is here. */
  claimIn(text: unknown): Claim | null {
    return this.claims.read(text, this.names);
  }

  /** The subgraph a claim was made for. */
  executorFor({ audience }: Claim): SubgraphExecutor {
    const executor = this.executors.get(audience);
    if (!executor) throw new HubError('UNAVAILABLE', `The ${audience} service is not here.`);
    return executor;
  }
}
