import type { Suite } from '../suite.js';
import { abstractTypes } from './abstract-types.js';
import { entities } from './entities.js';
import { interfaceObjects } from './interface-objects.js';
import { keys } from './keys.js';
import { mutations } from './mutations.js';
import { nulls } from './nulls.js';
import { operations } from './operations.js';
import { ownership } from './ownership.js';
import { requires } from './requires.js';
import { values } from './values.js';

/** What the specification of Apollo Federation wants, by subject. */
export const SUITES: readonly Suite[] = [
  entities,
  keys,
  requires,
  ownership,
  abstractTypes,
  interfaceObjects,
  nulls,
  values,
  operations,
  mutations,
];
