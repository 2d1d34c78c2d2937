import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HubError } from '#contracts';
import type { ImportTemplate, JoinedFile } from '../domain/templates/index.js';

/** The files of one import. */
export interface SourceFiles {
  readonly main: string;
  /** Files joined to the main one, with the template's word for each. */
  readonly joined: readonly { readonly file: JoinedFile; readonly path: string }[];
}

const ENDING = /\.(?:csv|tsv|txt|json|jsonl|ndjson)(?:\.gz)?$/i;

/** Finds the files a template reads in a folder, or beside a main file that was named. Throws BAD_INPUT when one is missing. */
export function findFiles(path: string, template: ImportTemplate): SourceFiles {
  if (!existsSync(path)) throw new HubError('BAD_INPUT', `${path} does not exist`);
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const files = readdirSync(folder)
    .filter(file => ENDING.test(file))
    .sort();
  const main = isFolder ? pick(files, template.main.name) : basename(path);
  if (!main)
    throw new HubError(
      'BAD_INPUT',
      `${path} holds no ${template.main.name}.csv, .csv.gz, .json or .jsonl, which the template ${template.name} reads`,
    );
  const joined = template.joined.flatMap(file => {
    const found = pick(
      files.filter(one => one !== main),
      file.name,
    );
    if (found) return [{ file, path: join(folder, found) }];
    if (!file.required) return [];
    throw new HubError(
      'BAD_INPUT',
      `${folder} holds no ${file.name}.csv, .csv.gz, .json or .jsonl, which the template ${template.name} needs`,
    );
  });
  return { main: join(folder, main), joined };
}

const pick = (files: readonly string[], name: string): string | undefined =>
  files.find(file => file.replace(ENDING, '').toLowerCase() === name.toLowerCase());
