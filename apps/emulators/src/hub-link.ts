/** Where the hub is and how the warehouse signs in; may change while running, because a test's hub starts after this. */
export class HubLink {
  constructor(
    private address: string,
    private token: string,
    private hooks = '',
  ) {}

  get url(): string {
    return this.address;
  }

  /** Where the platforms push to: a process of its own where the hub is several. */
  get hooksUrl(): string {
    return this.hooks || this.address;
  }

  get staffToken(): string {
    return this.token;
  }

  point(address: string, token: string, hooks = ''): void {
    this.address = address;
    this.hooks = hooks;
    this.token = token;
  }
}
