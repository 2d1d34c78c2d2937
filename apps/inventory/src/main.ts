import 'reflect-metadata';
import { inventory } from '#inventory';
import { runApp } from '#platform';

await runApp([inventory]);
