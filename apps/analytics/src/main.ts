import 'reflect-metadata';
import { analytics } from '#analytics';
import { runApp } from '#platform';

await runApp([analytics]);
