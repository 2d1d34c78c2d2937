import { existsSync } from 'node:fs';
import { SERVICES } from '#contracts';

/** The subgraphs of the build, as the values their libraries export; access is one of the gateway's. */
export async function subgraphs() {
  const built = [...SERVICES, 'gateway']
    .map(name => new URL(`../dist/libs/${name}/src/index.js`, import.meta.url))
    .filter(existsSync);
  const libraries = await Promise.all(built.map(url => import(url)));
  return libraries.flatMap(library => Object.values(library)).filter(value => value?.kind === 'subgraph');
}
