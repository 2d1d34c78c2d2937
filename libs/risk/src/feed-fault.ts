/** What came is no feed; the message says why, for people. */
export class FeedFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FeedFault';
  }
}
