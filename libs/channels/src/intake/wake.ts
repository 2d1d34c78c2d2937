import { Injectable } from '@nestjs/common';

/** Tells the workers of this process that a commit left work for them; their slow polls are the net below it. */
@Injectable()
export class Wake {
  /** Grows with every commit that left inputs to be mapped. */
  stirred = 0;
  private onRaw: () => void = () => undefined;
  private onWanted: (shopId: string) => void = () => undefined;
  private readonly onShops: (() => void)[] = [];

  /** Called by the mapper: how it is woken. */
  toMap(wake: () => void): void {
    this.onRaw = wake;
  }

  /** Called by the reader of details: how it is woken for a shop. */
  toRead(wake: (shopId: string) => void): void {
    this.onWanted = wake;
  }

  /** Called by whoever works for every connected shop: how it is told that one was connected or changed. */
  toFollow(wake: () => void): void {
    this.onShops.push(wake);
  }

  /** Raw inputs wait to be mapped. */
  mapper(): void {
    this.stirred += 1;
    this.onRaw();
  }

  /** Details of a shop wait to be read. */
  reader(shopId: string): void {
    this.onWanted(shopId);
  }

  /** A shop was connected or its keys were changed. */
  shops(): void {
    for (const wake of this.onShops) wake();
  }
}
