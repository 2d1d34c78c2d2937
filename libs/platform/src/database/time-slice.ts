const SLICE_MS = 5;
let ends = 0;

/**
 * Lets the event loop turn when statements have run for 5 ms without a pause. `node:sqlite` answers at once, so a chain of
 * awaits never leaves the microtask queue by itself; and since Node accepts one new connection a turn, long turns keep
 * platforms waiting at the door (8 s for the last of 256 connections, measured).
 */
export async function breathe(): Promise<void> {
  if (performance.now() < ends) return;
  await new Promise<void>(resolve => void setImmediate(resolve));
  ends = performance.now() + SLICE_MS;
}
