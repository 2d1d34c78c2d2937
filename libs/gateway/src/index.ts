export { access } from './access/index.js';
export { gateway } from './gateway.js';
export { HttpSource, type HttpSourceOptions } from './http-source.js';
