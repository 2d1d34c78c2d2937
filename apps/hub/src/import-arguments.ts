import type { ImportRequest } from '#channels';

/** How the command is used. */
export const USAGE = 'npm run import -- <folder or file> --template <name> [--shop <id>] [--history | --live]';

/** Reads the words of the command; throws with the usage when they do not fit. */
export function readImportArguments(words: readonly string[]): ImportRequest {
  const paths: string[] = [];
  const named = new Map<string, string>();
  let history: boolean | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', glued] = split(words[at] ?? '');
    if (word === '--history' || word === '--live') history = choose(history, word === '--history');
    else if (word === '--template' || word === '--shop') named.set(word, glued ?? needed(words[(at += 1)], word));
    else if (word.startsWith('-')) throw new Error(`${word} is not known. ${USAGE}`);
    else paths.push(words[at] ?? '');
  }
  const [path] = paths;
  const template = named.get('--template');
  if (!path || paths.length > 1) throw new Error(`Name one folder or file. ${USAGE}`);
  if (!template) throw new Error(`Name the template. ${USAGE}`);
  return { path, template, shop: named.get('--shop') ?? null, history };
}

/** "--shop=shp_x" is "--shop shp_x". */
function split(word: string): readonly [string, string?] {
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word];
}

function needed(word: string | undefined, option: string): string {
  if (word === undefined || word.startsWith('--')) throw new Error(`${option} needs a value. ${USAGE}`);
  return word;
}

function choose(before: boolean | null, now: boolean): boolean {
  if (before !== null && before !== now) throw new Error(`--history and --live exclude each other. ${USAGE}`);
  return now;
}
