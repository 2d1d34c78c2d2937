/** How many committed events of a service no carrier has confirmed yet, counted in its database. */
export async function unpublished(world, service) {
  const [{ n }] = await world.rows(
    service,
    "SELECT COUNT(*) AS n FROM {outbox} WHERE position IS NULL OR position > (SELECT COALESCE(MAX(value), 0) FROM {relay_marks} WHERE name = 'published')",
  );
  return Number(n);
}
