import { HubError, mayScope, type Scope, type Viewer } from '#contracts';
import { need } from '#platform';

/** Throws unless a person or a part of the house asks, and has the scope. */
export function needHouse(viewer: Viewer, scope: Scope): void {
  need(viewer, scope);
  if (viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only people of the house may do this.');
}

/** Throws, with these words, unless the viewer may change what counts for all shops. */
export function needAllShops(viewer: Viewer, message: string): void {
  if (!mayScope(viewer, 'risk:write') || viewer.shops !== 'ALL') throw new HubError('FORBIDDEN', message);
}

const LONGEST = 500;

/** Throws unless a text that a person must give has 1 to 500 characters. */
export function soundText(name: string, value: string): string {
  const text = value.trim();
  if (text === '' || value.length > LONGEST)
    throw new HubError('BAD_INPUT', `${name} must have 1 to ${LONGEST} characters`);
  return value;
}

const LONGEST_CLASS = 64;

/** Throws unless a class of trouble could be one of a model's. */
export function soundClass(name: string): void {
  if (name.trim() === '' || name.length > LONGEST_CLASS)
    throw new HubError('BAD_INPUT', `class must have 1 to ${LONGEST_CLASS} characters: BRUSHING`);
}
