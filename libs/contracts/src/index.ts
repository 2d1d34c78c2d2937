export * from './canonical-order.js';
export * from './enums.js';
export * from './events.js';
export * from './ids.js';
export * from './money.js';
export * from './problems.js';
export * from './shape.js';
export * from './viewer.js';
