import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { licence } from './crossings.ts';
import { type NewsItem, newsIn } from './news.ts';
import { type ApiServices, localizerIn } from './services.ts';

/** The same in every feed and at every address, so that a reader knows what it has read. */
const urn = (what: string) => `urn:otkel:${what}`;

const author = { name: 'Otkel' };

/** Atom: what has been announced, in a language. */
export function atomFeed(language: string, services: ApiServices): string {
  const { webUrl } = services;
  const items = newsIn(language, services);
  return generateAtomFeed({
    id: urn(`notices:${language}`),
    title: { value: titleIn(language, services) },
    updated: items[0]?.updated ?? new Date(0),
    authors: [author],
    rights: { value: licence },
    ...(webUrl === null
      ? {}
      : {
          links: [
            { rel: 'self', href: `${webUrl}/${language}/notices.atom` },
            { rel: 'alternate', href: `${webUrl}/${language}/` },
          ],
        }),
    entries: items.map((item) => ({
      id: urn(`notice:${item.id}`),
      title: { value: item.title, type: 'text' as const },
      content: { value: item.text, type: 'text' as const },
      published: item.published,
      updated: item.updated,
      links: [{ rel: 'alternate', href: linkOf(item, language, services) ?? urn(`notice:${item.id}`) }],
    })),
  });
}

/** JSON Feed 1.1: the same. */
export function jsonFeed(language: string, services: ApiServices): string {
  const { webUrl } = services;
  const pages =
    webUrl === null ? {} : { home_page_url: `${webUrl}/${language}/`, feed_url: `${webUrl}/${language}/notices.json` };
  const items = newsIn(language, services);
  const feed = generateJsonFeed({
    title: titleIn(language, services),
    language,
    ...pages,
    authors: [author],
    items: items.map((item) => {
      const url = linkOf(item, language, services);
      return {
        id: urn(`notice:${item.id}`),
        ...(url === null ? {} : { url }),
        title: item.title,
        content_text: item.text,
        date_published: item.published,
        date_modified: item.updated,
        language,
      };
    }),
  });
  // Feedsmith leaves an empty list out, and a feed must have one.
  return JSON.stringify(items.length === 0 ? Object.assign({ items }, feed) : feed);
}

function titleIn(language: string, services: ApiServices): string {
  return localizerIn(language, services).message('feed-title');
}

/** Our page of the crossing, or else who said it. */
function linkOf({ crossing, source }: NewsItem, language: string, { webUrl }: ApiServices): string | null {
  return webUrl === null ? source : `${webUrl}/${language}/${crossing}`;
}
