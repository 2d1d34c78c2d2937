/**
 * Column decorators run at import, before any configuration value can be passed, so the engine is read here, once.
 * DATABASE_URL set: MySQL protocol; else SQLite.
 */
export const ENGINE: 'sqlite' | 'mysql' = process.env['DATABASE_URL'] ? 'mysql' : 'sqlite';
