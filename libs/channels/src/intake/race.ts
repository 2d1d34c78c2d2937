import type { Database, Tx } from '#platform';

const ATTEMPTS = 3;

/**
 * A write that inserts what it did not find. Another copy of the service may insert the same in between; the key then refuses
 * the second, which is done again and finds it.
 */
export async function writeUnlessRaced<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.write(work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !db.isUniqueViolation(error)) throw error;
    }
  }
}
