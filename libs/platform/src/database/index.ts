export * from './columns.js';
export { Database, type Tx } from './database.js';
export type { MigrationClass, RowClass } from './engine.js';
export { isOutage, isUniqueViolation } from './errors.js';
export * as ddl from './migrate.js';
export { addColumn, addIndex, createTable, Migration, type TableShape } from './migrate.js';
export { inList, type InList } from './in-list.js';
