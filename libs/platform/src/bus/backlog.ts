/** How far the services of this process are behind: whoever brings new work looks here whether old work should come first. */
export class Backlog {
  private readonly behind: (() => number)[] = [];

  /** `behind`: events of a service that its consumers have still to take. */
  watch(behind: () => number): void {
    this.behind.push(behind);
  }

  /** Events of the service whose consumers are furthest behind; of services in other processes nothing is known. */
  most(): number {
    return this.behind.reduce((most, of) => Math.max(most, of()), 0);
  }
}
