/** What newspapers and channels show, in each of the forms that are read; written for the tests. */

interface Shown {
  readonly id: string;
  readonly at: Date;
  readonly title: string;
  readonly text: string;
}

/** RSS in which entities stand that XML does not know, and a body in CDATA. */
export const rssOf = ({ id, at, title, text }: Shown) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><item>` +
  `<title>${title.replace('«', '&laquo;').replace('»', '&raquo;')}</title><link>https://news.example/${id}</link><guid>${id}</guid>` +
  `<pubDate>${at.toUTCString()}</pubDate><description>Подробнее&hellip;</description>` +
  `<content:encoded><![CDATA[<p>${text}</p>&nbsp;<img src="x.jpg">]]></content:encoded></item></channel></rss>`;

/** Atom, the body as HTML; it was changed days after it was published. */
export const atomOf = ({ id, at, title, text }: Shown) =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>${at.toISOString()}</updated>` +
  `<entry><id>${id}</id><title type="html">${title}</title><link href="https://news.example/${id}"/>` +
  `<published>${at.toISOString()}</published><updated>${new Date(at.getTime() + 3 * 864e5).toISOString()}</updated>` +
  `<content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry></feed>`;

export const jsonFeedOf = ({ id, at, title, text }: Shown) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [
      {
        id,
        url: `https://news.example/${id}`,
        title,
        content_html: `<p>${text}</p>`,
        date_published: at.toISOString(),
      },
    ],
  });

/** The preview of a channel: a reply quotes an older post. */
export const channelOf = ({ id, at, title, text }: Shown) =>
  `<html><body><section class="tgme_channel_history"><div class="tgme_widget_message" data-post="channel/${id}">` +
  `<a class="tgme_widget_message_reply"><div class="tgme_widget_message_metatext">КПП «Торугарт» закрыт с 1 по 3 января</div></a>` +
  `<div class="tgme_widget_message_text"><b>${title}</b><br/><br/>${text}</div>` +
  `<a class="tgme_widget_message_date"><time datetime="${at.toISOString()}">x</time></a></div></section></body></html>`;

/** A feed that breaks off in its first post. */
export const brokenOf = ({ title }: Shown) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x & y</title><item><title>${title}</title><descr`;
