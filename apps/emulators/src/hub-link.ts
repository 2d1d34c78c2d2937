/** Where the hub is and how the warehouse signs in; may change while running, because a test's hub starts after this. */
export class HubLink {
  constructor(
    private address: string,
    private token: string,
  ) {}

  get url(): string {
    return this.address;
  }

  get staffToken(): string {
    return this.token;
  }

  point(address: string, token: string): void {
    this.address = address;
    this.token = token;
  }
}
