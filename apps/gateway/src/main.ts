import 'reflect-metadata';
import { join } from 'node:path';
import { access, gateway } from '#gateway';
import { runApp } from '#platform';

await runApp([access, gateway], { site: join(import.meta.dirname, '../../console') });
