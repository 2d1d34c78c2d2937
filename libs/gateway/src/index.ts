export { gateway } from './gateway.js';
export { HttpSource, type HttpSourceOptions } from './http-source.js';
