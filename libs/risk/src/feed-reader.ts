import { XMLParser } from 'fast-xml-parser';
import { FeedFault } from './feed-fault.js';
import type { NewsItem } from './domain/news-feed.js';

const MOST_ITEMS = 500;
type Node = Readonly<Record<string, unknown>>;

// Names of namespaces differ from feed to feed and say nothing here. Values stay text: a guid of digits is no number.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/** Items of an RSS 2.0, RSS 1.0 or Atom feed, as they stand in it. Throws FeedFault on anything else. */
export function readFeed(body: Uint8Array, contentType: string): readonly NewsItem[] {
  const text = decoded(body, contentType);
  // Entities of its own are what a bomb is made of, and no feed needs them.
  if (/<!ENTITY/i.test(text)) throw new FeedFault('It declares entities of its own, which is not allowed.');
  const root = parsed(text);
  const channel = nodeOf(nodeOf(root['rss'])['channel']);
  const lists = [channel['item'], nodeOf(root['RDF'])['item'], nodeOf(root['feed'])['entry']];
  if (!['rss', 'RDF', 'feed'].some(name => name in root)) throw new FeedFault('It is neither RSS nor Atom.');
  const items = lists.flatMap(listOf).slice(0, MOST_ITEMS).map(itemOf);
  return items.filter(item => item.guid !== '');
}

function parsed(text: string): Node {
  try {
    return nodeOf(parser.parse(text));
  } catch {
    throw new FeedFault('It is not XML that can be read.');
  }
}

function itemOf(node: Node): NewsItem {
  const title = plain(textOf(node['title']));
  const link = linkOf(node['link']);
  const guid = textOf(node['guid']) || textOf(node['id']) || textOf(node['@about']) || link || title;
  const parts = ['description', 'summary', 'encoded', 'content'].map(name => plain(textOf(node[name])));
  return { guid, title, link, text: parts.filter(Boolean).join('\n') };
}

/** RSS writes an address as text; Atom as attributes, of which the one without a relation, or an alternate, is the page. */
function linkOf(value: unknown): string {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (typeof one === 'string') return one.trim();
    const node = nodeOf(one);
    const relation = node['@rel'];
    if (typeof node['@href'] === 'string' && (relation === undefined || relation === 'alternate')) return node['@href'];
    if (typeof node['#text'] === 'string') return node['#text'].trim();
  }
  return '';
}

const nodeOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const listOf = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter(one => one !== undefined).map(nodeOf);

function textOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one.trim();
  const text = nodeOf(one)['#text'];
  return typeof text === 'string' ? text.trim() : '';
}

/** Without the marks of HTML. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is said of the encoding is tried first; much Chinese text says UTF-8 and is GBK, or the other way round. */
function decoded(body: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 200));
  const said = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /encoding=["']([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  for (const encoding of [said, 'utf-8', 'gb18030']) {
    const text = decodedAs(body, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(body);
}

function decodedAs(body: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body);
  } catch {
    // Not what was said, or an encoding nobody knows: the next one is tried.
    return null;
  }
}
