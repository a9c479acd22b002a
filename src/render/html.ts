/** Telegram's HTML. Lines are put together as plain text and become markup only here, so nothing is escaped twice. */

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function bold(text: string): string {
  return `<b>${escapeHtml(text)}</b>`;
}

/** The least that Telegram can do to make a line small. */
export function italic(text: string): string {
  return `<i>${escapeHtml(text)}</i>`;
}

export function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url).replaceAll('"', '&quot;')}">${escapeHtml(text)}</a>`;
}

/** A quotation that stays folded until somebody taps it. */
export function folded(html: string): string {
  return `<blockquote expandable>${html}</blockquote>`;
}

/** What stands where a fold begins, in a terminal that cannot fold. */
const lineForFold = '— — —';

/** The text without markup, for the terminal; a link keeps its address beside its words. */
export function plain(html: string): string {
  return visible(
    html
      .replaceAll('<blockquote expandable>', `${lineForFold}\n`)
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, url, text) => (url === text ? url : `${text} (${url})`)),
  );
}

/** The text as Telegram shows it and counts it: links by their words alone. */
export function visible(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
