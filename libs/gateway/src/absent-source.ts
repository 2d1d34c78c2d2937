import type { GraphQLDataSource } from '@apollo/gateway';
import { HubError } from '#contracts';

/** Stands for a subgraph of the graph that is not running: its own fields are empty, everybody else's are served. */
export class AbsentSource implements GraphQLDataSource {
  constructor(private readonly name: string) {}

  process(): Promise<never> {
    return Promise.reject(
      new HubError('UNAVAILABLE', `The ${this.name} service is not running; its fields are empty.`, {
        service: this.name,
      }),
    );
  }
}
