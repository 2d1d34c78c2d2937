const sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0);

/** Prints one line a part and, last of all, the line that counts over all of them; true when nothing failed. */
export function printSummary(parts, notes = []) {
  const width = Math.max(...parts.map(part => part.name.length));
  console.log('');
  for (const part of parts) {
    const counts = `${part.passed} passed, ${part.failed} failed, ${part.skipped} skipped`;
    console.log(
      `${part.failed ? '✗' : '✓'} ${part.name.padEnd(width)}  ${part.seconds.toFixed(1).padStart(6)} s  ${counts}`,
    );
  }
  for (const note of notes) console.log(`! ${note}`);
  const failed = sum(parts, 'failed');
  console.log(`${sum(parts, 'passed')} passed, ${failed} failed, ${sum(parts, 'skipped')} skipped`);
  return failed === 0;
}

/** A line on the suites that take longest. */
export function slowestOf(suites, count = 3) {
  const slowest = [...suites].sort((a, b) => b.seconds - a.seconds).slice(0, count);
  return `slowest: ${slowest.map(suite => `${suite.file} ${suite.seconds.toFixed(1)} s`).join(', ')}`;
}
