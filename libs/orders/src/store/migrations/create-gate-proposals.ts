import { createProposals, Migration } from '#platform';

/** Rules of the finance gate that wait for a second person. */
export class CreateGateProposals1700000002510 extends Migration {
  readonly name = 'CreateGateProposals1700000002510';

  up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    return createProposals(runner);
  }
}
