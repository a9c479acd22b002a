import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { Unreadable } from '../unreadable.ts';
import { textOfHtml } from './html-text.ts';
import type { SourcePost, SourceReading } from './post.ts';

/** RSS, Atom, RDF or JSON Feed. @throws Unreadable */
export function readFeed(text: string): SourceReading {
  const parsed = parsedFrom(text);
  switch (parsed.format) {
    case 'rss': {
      const { items = [], ttl } = parsed.feed as RssFeed.Feed<string>;
      return { posts: items.flatMap(postOfItem), ...(ttl === undefined ? {} : { ttlMinutes: Number(ttl) || 0 }) };
    }
    case 'rdf':
      return { posts: ((parsed.feed as RdfFeed.Feed<string>).items ?? []).flatMap(postOfItem) };
    case 'atom':
      return { posts: ((parsed.feed as AtomFeed.Feed<string>).entries ?? []).flatMap(postOfEntry) };
    default:
      return { posts: ((parsed.feed as JsonFeed.Feed<string>).items ?? []).flatMap(postOfJson) };
  }
}

function parsedFrom(text: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    const isPage = /^\s*(<!doctype html|<html)/i.test(text);
    throw new Unreadable(isPage ? 'a web page came instead of a feed' : `it is no feed (${(error as Error).message})`);
  }
}

/** A post, where there is anything by which to know it again. */
function postOf(fields: {
  id: string | undefined;
  date: string | undefined;
  title: string | undefined;
  text: string | undefined;
  link: string | undefined;
}): readonly SourcePost[] {
  const { date, link = null } = fields;
  const title = textOfHtml(fields.title ?? '');
  const text = textOfHtml(fields.text ?? '');
  const id = fields.id ?? link ?? (title || text);
  return id === '' ? [] : [{ id, at: momentOf(date), title, text, link: linkIn(link) }];
}

type Item = Partial<RssFeed.Item<string>> & Partial<RdfFeed.Item<string>>;

function postOfItem(item: Item): readonly SourcePost[] {
  const { guid, link, title, pubDate, description, content, dc } = item;
  const text = content?.encoded ?? description;
  return postOf({ id: guid?.value ?? item.rdf?.about, date: pubDate ?? dc?.dates?.[0], title, text, link });
}

/** *Today* in the text is the day of its publication, whenever it was changed. */
function postOfEntry(entry: Partial<AtomFeed.Entry<string>>): readonly SourcePost[] {
  const { id, title, published, updated, content, summary, links = [] } = entry;
  const link = (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
  return postOf({ id, date: published ?? updated, title: title?.value, text: content?.value ?? summary?.value, link });
}

function postOfJson(item: Partial<JsonFeed.Item<string>>): readonly SourcePost[] {
  const { id, url, title, content_html, content_text, summary, date_published } = item;
  return postOf({ id, date: date_published, title, text: content_html ?? content_text ?? summary, link: url });
}

function momentOf(date: string | undefined): number | null {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

/** Editors tap it: an address of the web, and nothing else. */
function linkIn(link: string | null): string | null {
  return link !== null && /^https?:\/\/\S+$/.test(link.trim()) ? link.trim() : null;
}
