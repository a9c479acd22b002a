import { html, raw } from 'hono/html';
import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Language } from '#i18n/languages.ts';
import type { Renderer } from '#render/renderer.ts';
import { assets } from './assets.ts';
import type { Markup } from './markup.ts';

/** What it is called in every language. */
export const name = 'Otkel';

/** What a page says, in the language of its renderer. */
export interface View {
  readonly renderer: Renderer;
  readonly title: string;
  /** For those who pass the address on: it says nothing of the present. */
  readonly description: string;
  /** Where the same is in another language: what follows the language in the address. */
  readonly path: string;
  readonly body: unknown;
  /** The address of a picture of it. */
  readonly picture?: string;
  /** Answers to what somebody asked are no pages of a search engine. */
  readonly isPersonal?: boolean;
}

export interface PageFrame {
  readonly languages: readonly Language[];
  readonly webUrl: string | null;
}

/** The whole page around it: what it is, the way past the head, the other languages, and who we are not. */
export function layout(view: View, { languages, webUrl }: PageFrame) {
  const { renderer, title, path, body } = view;
  const { language } = renderer;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title === name ? name : `${title} · ${name}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${view.description}">
${preview(view, webUrl)}
${languages.map(({ code }) => html`<link rel="alternate" hreflang="${code}" href="${webUrl ?? ''}/${code}/${path}">`)}
<link rel="alternate" type="application/atom+xml" href="/${language}/notices.atom">
<link rel="alternate" type="application/feed+json" href="/${language}/notices.json">
<link rel="stylesheet" href="${assets.style.path}">
<link rel="icon" href="${assets.icon.path}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${renderer.message('page-skip')}</a>
<header>
<a class="brand" href="/${language}/">${name}</a>
<nav aria-label="${renderer.message('page-languages')}">
${languages.map((other) => languageLink(other, language, path))}
</nav>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>${renderer.message('help-signs')}</p>
<p>${renderer.message('help-not-government')}</p>
<p>${renderer.message('help-danger')}</p>
</footer>
</body>
</html>`;
}

function languageLink({ code, name }: Language, current: string, path: string) {
  const here = code === current ? html` aria-current="true"` : '';
  return html`<a href="/${code}/${path}" lang="${code}" hreflang="${code}"${here}>${name}</a> `;
}

/** What a messenger shows of the address, and keeps for weeks: the season and the hours with their dates, no state. */
function preview({ title, description, path, picture, renderer, isPersonal }: View, webUrl: string | null) {
  if (isPersonal) return html`<meta name="robots" content="noindex">`;
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${webUrl === null ? '' : html`<meta property="og:url" content="${webUrl}/${renderer.language}/${path}">`}
${picture === undefined ? '' : html`<meta property="og:image" content="${webUrl ?? ''}${picture}">`}`;
}

/** A message with a heading of its own. */
export function section(id: string, heading: Markup | string, content: unknown) {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>`;
}

/** Where one asks in one's own words. */
export function questionBox(renderer: Renderer, asked = '') {
  return html`<form action="/${renderer.language}/ask" method="get" role="search">
<label for="q">${renderer.message('page-question')}</label>
<div class="row"><input id="q" name="q" type="search" value="${asked}" maxlength="${longestQuestion}" autocomplete="off" enterkeyhint="search">
<button>${renderer.message('page-ask')}</button></div>
</form>`;
}

/** More than anybody asks at once. */
export const longestQuestion = 500;

/** The minute that states are of, with its day: a page may lie open, or on paper. */
export function minute(renderer: Renderer, crossing: Crossing | undefined, now: DateTime) {
  if (crossing === undefined) return '';
  return html`<p class="checked">${renderer.message('checked', { clocks: renderer.moment(now, crossing) })}</p>`;
}

/** Pictures in the page itself: they are ours, and what is said in them is escaped. */
export function figures(svgs: readonly string[]) {
  return svgs.map(
    (svg) => html`<figure>${raw(svg)}</figure>
`,
  );
}

/** What is asked next, each a link. */
export function linkList(links: readonly { readonly href: string; readonly text: string }[]) {
  if (links.length === 0) return '';
  return html`<ul class="links">${links.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;
}
