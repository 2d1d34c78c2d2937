import 'reflect-metadata';
import { risk } from '#risk';
import { runApp } from '#platform';

await runApp([risk]);
