import { Clock } from '#platform';

/** A clock that stands still until it is set forward. */
export class FakeClock extends Clock {
  constructor(private at = new Date('2026-11-22T08:00:00.000Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  advance(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }

  set(at: Date): void {
    this.at = at;
  }
}
