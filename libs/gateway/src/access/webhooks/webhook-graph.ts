import { Injectable } from '@nestjs/common';
import type { FormattedExecutionResult } from 'graphql';
import { HubError } from '#contracts';
import type { Variables } from '#platform';
import type { Caller } from '../../caller.js';

/** The way a query of a partner takes at the door: read, limited, permitted and run like any other. */
export interface QueryPath {
  /** Why a query can not be run for a caller, for people; null when it can. */
  faultOf(query: string, variables: Variables, caller: Caller): Promise<string | null>;
  run(query: string, variables: Variables, caller: Caller): Promise<FormattedExecutionResult>;
}

/** The graph as webhooks see it: there from when the gateway has started. */
@Injectable()
export class WebhookGraph implements QueryPath {
  private path: QueryPath | null = null;

  open(path: QueryPath): void {
    this.path = path;
  }

  get isOpen(): boolean {
    return this.path !== null;
  }

  async faultOf(query: string, variables: Variables, caller: Caller): Promise<string | null> {
    return this.opened().faultOf(query, variables, caller);
  }

  async run(query: string, variables: Variables, caller: Caller): Promise<FormattedExecutionResult> {
    return this.opened().run(query, variables, caller);
  }

  private opened(): QueryPath {
    if (!this.path) throw new HubError('UNAVAILABLE', 'The gateway is starting: ask again in a moment.');
    return this.path;
  }
}
