import 'reflect-metadata';
import { join } from 'node:path';
import { gateway } from '#gateway';
import { runApp } from '#platform';

await runApp([gateway], { site: join(import.meta.dirname, '../../console') });
