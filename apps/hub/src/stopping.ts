/** Ends a program that could not start, with the reason alone: a stack trace helps nobody who typed a setting. */
export function dieWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
