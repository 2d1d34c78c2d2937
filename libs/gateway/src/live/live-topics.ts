import { getOperationAST, getVariableValues, validate, type GraphQLFormattedError } from 'graphql';
import { HubError, isOfPeople, type Viewer } from '#contracts';
import { inputFault, refuseForeign, StreamRefused, type ErrorMask, type Tracing, type Variables } from '#platform';
import type { GraphInForce } from '../graph-in-force.js';
import type { LivePlan, Operation } from '../graph.js';
import type { EventContext } from '../http-source.js';
import type { LiveFigures } from './live-figures.js';
import { LiveOperations, type LiveOperation } from './live-operation.js';
import { LiveTopic } from './live-topic.js';
import type { Subscriber } from './member.js';
import { Slots } from './slots.js';
import { operationSpan } from '../traced-graph.js';
import type { OpenUpstream, UpstreamRequest } from './upstream.js';

/** A subscription as a client asked for it; the operation is valid. */
export interface LiveRequest extends Operation {
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** What live push is made of. */
export interface LiveParts {
  readonly graph: GraphInForce;
  readonly open: OpenUpstream;
  readonly mask: ErrorMask;
  readonly figures: LiveFigures;
  readonly tracing: Tracing;
}

/** Said to who has to subscribe again. */
const GRAPH_REPLACED: GraphQLFormattedError = {
  message: 'The graph has changed under this subscription; subscribe again.',
  extensions: { code: 'UNAVAILABLE' },
};

/** What all members of a topic have in common. */
interface Shared {
  readonly request: LiveRequest;
  readonly plan: LivePlan;
  readonly live: LiveOperation;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** For each topic, so that nobody waits for clients of other claims: after a restart all come at once, and some do not read. */
const REPLAYS_AT_ONCE = 16;

/** Does the work for one event so that it can be seen. */
type Shown = (work: () => Promise<string>) => Promise<string>;

/** Federated subscriptions: who asks the same with the same claims shares one upstream and one resolving of each event. */
export class LiveTopics {
  private readonly topics = new Map<string, LiveTopic>();
  private readonly requests = new WeakMap<LiveTopic, { readonly request: LiveRequest; readonly plan: LivePlan }>();
  /** Those whose upstream is in place. */
  private readonly served = new Set<string>();
  private operations: LiveOperations;
  private isClosed = false;

  constructor(private readonly parts: LiveParts) {
    this.operations = new LiveOperations(parts.graph.schema);
    parts.graph.onReplaced(() => this.graphReplaced());
  }

  /** Upstreams held at subgraphs now. */
  get size(): number {
    return this.topics.size;
  }

  /** Joins a subscriber to what it asked for and gives the way to leave; throws when the request cannot be served. */
  subscribe(request: LiveRequest, subscriber: Subscriber): () => void {
    if (this.isClosed) throw new HubError('UNAVAILABLE', 'The hub is stopping; subscribe again in a moment.');
    this.parts.graph.permit(request, request.viewer);
    const live = this.operations.of(request);
    const plan = this.parts.graph.livePlanOf(live);
    const asked = this.coerced(request);
    const { after, filter } = live.asked(asked);
    refuseForeign(request.viewer, { ...filter, after });
    const variables = Object.fromEntries(Object.entries(asked).filter(([name]) => live.variableNames.has(name)));
    const viewer = sharedViewer(request.viewer);
    const key = JSON.stringify([live.source, live.operationName, variables, viewer]);
    const known = this.topics.get(key);
    if (known) return known.join(subscriber, filter, after);
    const topic = this.topic(key, { request, plan, live, variables, viewer });
    const leave = topic.join(subscriber, filter, after);
    void topic.run();
    return leave;
  }

  /** Ends every subscription. */
  close(): void {
    this.isClosed = true;
    for (const topic of [...this.topics.values()]) topic.finish();
  }

  /** Subscriptions go on under another graph if they mean the same to their subgraph; the others are told to come again. */
  private graphReplaced(): void {
    this.operations = new LiveOperations(this.parts.graph.schema);
    for (const topic of [...this.topics.values()]) if (!this.goesOn(topic)) topic.finish([GRAPH_REPLACED]);
  }

  private goesOn(topic: LiveTopic): boolean {
    const known = this.requests.get(topic);
    if (!known || validate(this.parts.graph.schema, known.request.document).length > 0) return false;
    return isServedAlike(known.plan, this.parts.graph.livePlanOf(this.operations.of(known.request)));
  }

  private topic(key: string, shared: Shared): LiveTopic {
    const { request, plan } = shared;
    const { open, figures } = this.parts;
    const shown = this.shown(request);
    const topic = new LiveTopic({
      open: async after => {
        const events = await open(upstreamRequest(shared, after));
        // All may have left meanwhile.
        if (after === null && this.topics.get(key) === topic) this.served.add(key);
        figures.upstreams.set(this.served.size);
        return events;
      },
      resolve: event => shown(() => this.resolve(shared, event)),
      explain: error => this.explain(error),
      replays: new Slots(REPLAYS_AT_ONCE),
      delivered: count => figures.delivered.inc(count),
      ended: () => {
        this.topics.delete(key);
        this.served.delete(key);
        figures.upstreams.set(this.served.size);
      },
    });
    this.topics.set(key, topic);
    this.requests.set(topic, { request, plan });
    return topic;
  }

  private async resolve({ live, variables, viewer }: Shared, event: object): Promise<string> {
    const { graph, mask, figures } = this.parts;
    figures.events.inc();
    figures.resolved.inc();
    const context: EventContext = { viewer, isEvent: true };
    try {
      return JSON.stringify(mask.publicResult(await graph.resolveEvent(live, event, variables, context)));
    } catch (error) {
      return JSON.stringify({ data: null, errors: [mask.publicError(error)] });
    }
  }

  /** Each event is a trace of its own, linked to the operation that was the first to ask: that one ended long ago. */
  private shown({ document, operationName }: Operation): Shown {
    const { tracing } = this.parts;
    if (!tracing.isOn) return work => work();
    const { facts = {} } = operationSpan({ document, operationName });
    const span = { name: 'push', kind: 'PRODUCER', facts, from: [], linked: [tracing.here()] } as const;
    return work => tracing.span(span, work);
  }

  private explain(error: unknown): readonly GraphQLFormattedError[] {
    return error instanceof StreamRefused ? error.errors : [this.parts.mask.publicError(error)];
  }

  private coerced({ document, operationName, variables }: LiveRequest): Variables {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.parts.graph.schema, definitions, variables, { maxErrors: 10 });
    if (errors) throw inputFault(errors.map(({ message }) => message).join(' '));
    return coerced;
  }
}

/** Whether the subgraph is asked for the same events. */
const isServedAlike = (one: LivePlan, other: LivePlan): boolean =>
  one.service === other.service && one.query === other.query && one.queryName === other.queryName;

/**
 * The claims of a viewer without the person: whoever has the same claims may share what is resolved in this name. Reading
 * personal data in clear is audited by person, so a shared run never may.
 */
export function sharedViewer({ kind, shops, scopes }: Viewer): Viewer {
  const sorted = (words: readonly string[]) => [...new Set(words)].sort();
  return {
    kind,
    name: 'live:shared',
    shops: shops === 'ALL' ? shops : sorted(shops),
    scopes: sorted(scopes).filter(scope => !isOfPeople(scope)),
  };
}

function upstreamRequest({ plan, live, variables, viewer }: Shared, after: number | null): UpstreamRequest {
  const { service, query, queryName, variableNames } = plan;
  const { afterVariable } = live;
  const all: Variables = afterVariable === null ? variables : { ...variables, [afterVariable]: after };
  const used = Object.fromEntries(variableNames.filter(name => name in all).map(name => [name, all[name]]));
  return { service, query, queryName, variables: used, viewer, afterVariable };
}
