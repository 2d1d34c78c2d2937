const SLICE_MS = 5;
let ends = 0;

/**
 * Lets the event loop turn when statements have run for 5 ms without a pause: `node:sqlite` answers at once, so a chain of awaits
 * never leaves the microtask queue by itself. Without it the first pushes of 256 new connections waited up to 8 s (measured);
 * that Node takes in few new connections a turn is the likely reason, not a proven one.
 */
export async function breathe(): Promise<void> {
  if (performance.now() < ends) return;
  await new Promise<void>(resolve => void setImmediate(resolve));
  ends = performance.now() + SLICE_MS;
}
