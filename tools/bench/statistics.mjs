/** The value that a share of all values do not exceed. */
export function percentile(values, share) {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The middle value. */
export const median = values => percentile(values, 0.5);

/** A number as people read it in a report. */
export const rounded = (value, digits = 0) => Number(value.toFixed(digits));
