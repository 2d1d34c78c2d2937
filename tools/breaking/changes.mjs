import { readSupergraph } from '../../libs/gateway/src/read-supergraph.ts';
import { findBreakingChanges } from 'graphql';

/** What a client of one supergraph would notice of another, each with the type or member it is about. */
export function breakingChanges(before, after) {
  const [old, now] = [before, after].map(sdl => readSupergraph(sdl).apiSchema().toGraphQLJSSchema());
  return findBreakingChanges(old, now).map(({ type, description }) => ({
    message: `${type}: ${description}`,
    about: subjectOf(description),
  }));
}

/** Those that the changelog does not name among the breaking ones of what is not released. */
export function unnamedIn(changelog, changes) {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  const breaking = /^### Breaking$([\s\S]*?)(?=^### |$(?![\s\S]))/m.exec(unreleased)?.[1] ?? '';
  const named = new Set([...breaking.matchAll(/`([\w.]+)`/g)].map(([, name]) => name));
  return changes.filter(({ about }) => !named.has(about));
}

const SUBJECTS = [
  /^A required (?:arg \w+ on|field (?<member>\w+) on input type) (?<owner>[\w.]+) was added/,
  /^(?<member>\w+) was (?:removed from|added to) (?:enum|union) type (?<owner>\w+)/,
  /^(?<owner>\w+(?:\.\w+)?)\b/,
];

/** `Order.note` in "Order.note was removed." */
function subjectOf(description) {
  const found = SUBJECTS.map(subject => subject.exec(description)?.groups).find(Boolean);
  return [found?.owner ?? description, ...(found?.member ? [found.member] : [])].join('.');
}
