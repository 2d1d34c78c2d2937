import { parse, print, type DocumentNode } from 'graphql';

/** What code generators put on a document, so that its answer and variables are known to the compiler. */
export interface DocumentTypes<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** An operation: as text, as a TypedDocumentNode, or as the typed text that client-preset makes. */
export type GraphDocument<Result, Variables> =
  | string
  | (DocumentNode & DocumentTypes<Result, Variables>)
  | ({ toString(): string } & DocumentTypes<Result, Variables>);

/** The variables of an operation, which may be left out when it needs none, and then options. */
export type VariablesAnd<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/** A document of which nobody asks what its types are. */
export type AnyDocument = GraphDocument<unknown, never>;

// A program has a handful of documents and sends each of them many times.
const texts = new WeakMap<DocumentNode, string>();
const parsed = new Map<string, DocumentNode>();
const MOST_PARSED = 500;

/** The text of a document, as it is sent. */
export function textOf(document: AnyDocument): string {
  if (!isNode(document)) return document.toString();
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}

/** The document as a tree; throws graphql's own error, with line and column, on text that is not GraphQL. */
export function nodeOf(document: AnyDocument): DocumentNode {
  if (isNode(document)) return document;
  const text = document.toString();
  const known = parsed.get(text);
  if (known) return known;
  const node = parse(text, { noLocation: true });
  if (parsed.size < MOST_PARSED) parsed.set(text, node);
  return node;
}

function isNode(document: AnyDocument): document is DocumentNode {
  return typeof document === 'object' && 'kind' in document && document.kind === 'Document';
}
