import 'reflect-metadata';
import { channels } from '#channels';
import { runApp } from '#platform';

await runApp([channels]);
