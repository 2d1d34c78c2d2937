/** Lets only so many work at the same time; the others wait for their turn, the first first. */
export class Slots {
  private readonly queue: (() => void)[] = [];
  private taken = 0;

  constructor(private readonly most: number) {}

  async use(work: () => Promise<void>): Promise<void> {
    if (this.taken >= this.most) await new Promise<void>(resolve => this.queue.push(resolve));
    else this.taken += 1;
    try {
      await work();
    } finally {
      const next = this.queue.shift();
      // A slot goes from hand to hand.
      if (next) next();
      else this.taken -= 1;
    }
  }
}
