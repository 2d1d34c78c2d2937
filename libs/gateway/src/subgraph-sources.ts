import type { GraphQLDataSource } from '@apollo/gateway';
import { HubError, type Viewer } from '#contracts';
import {
  CLAIM_HEADER,
  type Clock,
  type Log,
  type Metrics,
  type Remotes,
  type SubgraphExecutor,
  type Tracing,
} from '#platform';
import { AbsentSource } from './absent-source.js';
import { HttpSource } from './http-source.js';
import { RemoteUpstream } from './live/remote-upstream.js';
import { localUpstream, type OpenUpstream } from './live/upstream.js';
import { LocalSource } from './local-source.js';
import { subgraphFigures, type SubgraphFigures } from './subgraph-figures.js';
import { SubgraphHealth } from './subgraph-health.js';
import { sendTraced, tracedSource } from './traced-graph.js';

/** Where the subgraphs are: in this process, at an address, or nowhere, and then their fields are empty. */
export class SubgraphSources {
  private readonly known = new Map<string, GraphQLDataSource>();
  private readonly http: HttpSource[] = [];
  /** Which of the services in other processes answer. */
  readonly health: SubgraphHealth;
  private readonly local: OpenUpstream;
  private readonly remote: RemoteUpstream | null;
  private readonly figures: SubgraphFigures;

  constructor(
    private readonly executors: ReadonlyMap<string, SubgraphExecutor>,
    private readonly remotes: Remotes | null,
    private readonly log: Log,
    private readonly tracing: Tracing,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    this.figures = subgraphFigures(metrics);
    this.health = new SubgraphHealth(this.probes(), clock);
    this.local = localUpstream(executors);
    this.remote = remotes && new RemoteUpstream(remotes, log, tracing);
  }

  /** The same source each time: a graph that replaces another goes on with its connections. */
  readonly sourceOf = (name: string): GraphQLDataSource => {
    const source = this.known.get(name) ?? tracedSource(name, this.plainSourceOf(name), this.tracing);
    this.known.set(name, source);
    return source;
  };

  /** Opens a live stream wherever its subgraph is. */
  readonly open: OpenUpstream = request => {
    const { service } = request;
    if (this.executors.has(service)) return this.local(request);
    if (this.remote && this.remotes?.addresses.has(service)) return this.remote.open(request);
    throw new HubError('UNAVAILABLE', `The ${service} service is not running; it reports nothing.`, { service });
  };

  /** For each service at an address, how to see whether it answers. */
  private probes(): ReadonlyMap<string, () => Promise<unknown>> {
    const names = [...(this.remotes?.addresses.keys() ?? [])].filter(name => !this.executors.has(name));
    return new Map(names.map(name => [name, () => ask(this.sourceOf(name))]));
  }

  async close(): Promise<void> {
    this.health.stop();
    await this.remote?.close();
    await Promise.all(this.http.map(source => source.close()));
  }

  private plainSourceOf(name: string): GraphQLDataSource {
    const executor = this.executors.get(name);
    if (executor) return new LocalSource(executor);
    const address = this.remotes?.addresses.get(name);
    if (this.remotes && address) return this.httpSource(name, address, this.remotes);
    this.log.warn(
      { subgraph: name },
      `subgraph is neither in this process nor at an address (${name.toUpperCase()}_URL); its fields will be empty`,
    );
    return new AbsentSource(name);
  }

  private httpSource(name: string, url: string, { claims, timeoutMs }: Remotes): HttpSource {
    const source = new HttpSource({
      name,
      url,
      timeoutMs,
      log: this.log,
      clock: this.clock,
      shared: () => this.figures.shared.inc({ service: name }),
      around: sendTraced(url, this.tracing),
      claims: (viewer, body) => ({ [CLAIM_HEADER]: claims.sign(viewer, name, body) }),
    });
    this.figures.watchBreaker(name, () => source.breakerState);
    this.http.push(source);
    return source;
  }
}

const GATEWAY: Viewer = { kind: 'SYSTEM', name: 'gateway', shops: [], scopes: [] };
/** What every subgraph can answer; an event never waits for what somebody else asked. */
const PROBE = { request: { query: '{ __typename }' }, context: { viewer: GATEWAY, isEvent: true } };

// The gateway hands over more than a source looks at.
const ask = (source: GraphQLDataSource): Promise<unknown> =>
  source.process(PROBE as unknown as Parameters<GraphQLDataSource['process']>[0]);
