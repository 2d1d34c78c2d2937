import { isOfPeople, type Viewer } from '#contracts';

/** Queries on their way to a subgraph: who asks the same in the same name while one is on its way waits for its answer. */
export class SharedQueries<T> {
  private readonly onTheWay = new Map<string, Promise<T>>();

  constructor(private readonly shared: () => void = () => undefined) {}

  /** The answer of the query that is on its way, or of this one. */
  ask(viewer: Viewer, body: string, send: () => Promise<T>): Promise<T> {
    // Each time personal data is read in clear is audited, so each time is a request of its own.
    if (viewer.scopes.some(isOfPeople)) return send();
    const key = `${JSON.stringify(viewer)}\n${body}`;
    const known = this.onTheWay.get(key);
    if (known) {
      this.shared();
      return known;
    }
    const sent = send().finally(() => {
      if (this.onTheWay.get(key) === sent) this.onTheWay.delete(key);
    });
    this.onTheWay.set(key, sent);
    return sent;
  }

  /** Nobody joins what is on its way now: it may have read what has changed since. */
  forget(): void {
    this.onTheWay.clear();
  }
}
