import 'reflect-metadata';
import { orders } from '#orders';
import { runApp } from '#platform';

await runApp([orders]);
