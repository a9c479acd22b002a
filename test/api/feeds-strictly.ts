import { parse } from 'node-html-parser';
import { z } from 'zod';

/*
 * Feeds as their specifications have them: nothing that must be there is missing, and nothing stands there that they do not
 * know.
 */

const moment = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional(), avatar: z.url().optional() });
const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url().optional(),
    title: z.string().optional(),
    content_text: z.string().min(1),
    date_published: moment.optional(),
    date_modified: moment.optional(),
    language: z.string().optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
  })
  .readonly();

/** https://jsonfeed.org/version/1.1 */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  authors: z.array(author).optional(),
  items: z.array(item),
});

/** How often each element of RFC 4287 stands in its parent: at least, at most. */
const counts = {
  feed: { id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, 9], rights: [0, 1], link: [0, 9], entry: [0, 50] },
  entry: { id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], content: [0, 1], link: [1, 9] },
} as const;

/** What is wrong with an Atom feed by RFC 4287. */
export function wrongInAtom(xml: string): readonly string[] {
  const root = parse(xml.replace(/^<\?xml [^>]*\?>/u, ''), { voidTag: { tags: ['link'], closingSlash: true } });
  const feeds = root.children;
  const [feed] = feeds;
  if (feeds.length !== 1 || feed?.rawTagName !== 'feed') return ['its root is no feed'];
  const entries = feed.children.filter(({ rawTagName }) => rawTagName === 'entry');
  const ids = [feed, ...entries].map((one) => one.children.find(({ rawTagName }) => rawTagName === 'id')?.text ?? '');
  const texts = root.querySelectorAll('updated, published').map(({ text }) => text);
  return [
    ...(feed.getAttribute('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['it is of another namespace']),
    ...[feed, ...entries].flatMap((one) => miscounted(one)),
    ...texts.filter((text) => !moment.safeParse(text).success).map((text) => `${text} is no moment`),
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `${id} is no IRI`),
    ...(new Set(ids).size === ids.length ? [] : ['two have one id']),
    ...root.querySelectorAll('link').flatMap((link) => (link.getAttribute('href') ? [] : ['a link leads nowhere'])),
  ];
}

function miscounted(parent: ReturnType<typeof parse>): readonly string[] {
  const known = counts[parent.rawTagName as keyof typeof counts];
  const found = Map.groupBy(parent.children, ({ rawTagName }) => rawTagName);
  const strange = [...found.keys()].filter((name) => !(name in known));
  const wrong = Object.entries(known).filter(([name, [least, most]]) => {
    const count = found.get(name)?.length ?? 0;
    return count < least || count > most;
  });
  return [...strange, ...wrong.map(([name]) => name)].map((name) => `${name} in ${parent.rawTagName}`);
}
