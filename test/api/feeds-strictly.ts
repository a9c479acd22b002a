import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { RelaxNGValidator, XmlDocument as Xml, type XmlElement, XmlLibError } from 'libxml2-wasm';

/* Feeds as their specifications have them, read by validators that others wrote. */

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

/** What is wrong with a feed by the JSON Schema of JSON Feed 1.1. */
export function wrongInJsonFeed(json: unknown): readonly string[] {
  if (isJsonFeed(json)) return [];
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const grammar = RelaxNGValidator.fromDoc(Xml.fromString(readFileSync('test/api/atom.rng', 'utf8')));

/** What RFC 4287 asks of a feed beyond its grammar, in XPath. */
const furtherRules = {
  'an entry has no author, and nor has its feed': 'a:author or not(a:entry[not(a:author)])',
  'an entry has neither content nor a page': 'not(a:entry[not(a:content) and not(a:link[@rel="alternate"])])',
  'two entries have one id': 'not(a:entry[a:id = preceding-sibling::a:entry/a:id])',
};

/** What is wrong with an Atom feed by the grammar and the rules of RFC 4287. */
export function wrongInAtom(xml: string): readonly string[] {
  try {
    using feed = Xml.fromString(xml);
    grammar.validate(feed);
    return [...rulesBrokenIn(feed.root), ...idsIn(feed.root).filter((id) => !URL.canParse(id))];
  } catch (error) {
    if (error instanceof XmlLibError) return error.message.trim().split('\n');
    throw error;
  }
}

const names = { a: 'http://www.w3.org/2005/Atom' };

function rulesBrokenIn(feed: XmlElement): readonly string[] {
  return Object.entries(furtherRules).flatMap(([broken, rule]) =>
    feed.eval(`boolean(${rule})`, names) ? [] : [broken],
  );
}

function idsIn(feed: XmlElement): readonly string[] {
  return feed.find('//a:id', names).map(({ content }) => content);
}
