import 'reflect-metadata';
import { join } from 'node:path';
import { runApp } from '#platform';
import { sayWhereToLook } from './banner.js';
import { startDemo } from './demo.js';
import { ROLES } from './roles.js';

await runApp(ROLES, {
  config: process.argv.includes('--empty') ? { demo: false } : {},
  site: join(import.meta.dirname, '../../console'),
  beside: async hub => {
    const demo = hub.config.demo ? await startDemo(hub) : null;
    sayWhereToLook(hub, demo);
    return { stop: async () => demo?.stop() };
  },
});
