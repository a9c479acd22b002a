import { html } from 'hono/html';
import type { AnswerBorder } from '#answer/question.ts';
import { borderId, everyBorder } from '#domain/crossing.ts';
import { borderMap } from '#domain/pictures.ts';
import type { Status } from '#domain/status.ts';
import type { Renderer } from '#render/renderer.ts';
import { figures, linkList, minute, name, questionBox, section, type View } from './layout.ts';
import { headed, inline, type Markup } from './markup.ts';
import type { PageServices } from './services.ts';

type Parts = Pick<PageServices, 'answer' | 'catalogue' | 'now' | 'pictures' | 'rendererFor'>;

/** All borders: how many crossings of each one may use, and how each of them stands. */
export function bordersView(language: string, parts: Parts): View {
  const renderer = parts.rendererFor(language, parts.now());
  const about = parts.answer({ border: everyBorder, now: parts.now(), language });
  const borders = about.kind === 'borders' ? about.borders : parts.catalogue.borders.map(borderId);
  const { head } = headed(about.html);
  return {
    ...{ renderer, path: '', title: name, description: renderer.message('start-what') },
    body: html`<h1>${head}</h1>
<p>${renderer.message('start-what')}</p>
${minute(renderer, parts.catalogue.crossings[0], parts.now())}
${questionBox(renderer)}
${borders.map((border) => borderSection(border, language, parts))}`,
  };
}

function borderSection(border: string, language: string, parts: Parts) {
  const { renderer, statuses, how } = askedOf(border, language, parts);
  const count = renderer.borderCount({ countries: border.split('-'), statuses }, how);
  const heading = html`<a href="/${language}/border/${border}">${inline(count)}</a>` as Markup;
  return section(`border-${border}`, heading, crossingList(statuses, renderer, how));
}

/** One border, with all its crossings. */
export function borderView(border: string, language: string, parts: Parts): View {
  const { renderer, statuses, how, others, about } = askedOf(border, language, parts);
  const countries = border.split('-');
  const { head } = headed(about.html);
  const title = renderer.borderName(countries);
  const map = mapOf(about, parts);
  const beside = others.map((other) => ({
    href: `/${language}/border/${other}`,
    text: renderer.borderName(other.split('-')),
  }));
  return {
    ...{ renderer, path: `border/${border}`, title, description: renderer.message('start-what') },
    ...(map.length === 0 ? {} : { picture: `/${language}/border/${border}.png` }),
    body: html`<h1>${head}</h1>
<p>${inline(renderer.borderCount({ countries, statuses }, how))}</p>
${crossingList(statuses, renderer, how)}
${minute(renderer, statuses[0]?.crossing, parts.now())}
${figures(map)}
${questionBox(renderer)}
${linkList([...beside, { href: `/${language}/`, text: renderer.message('button-borders') }])}`,
  };
}

function mapOf(about: AnswerBorder, { pictures, now }: Parts): readonly string[] {
  const asked = borderMap(about, about.renderer, now());
  return asked === null ? [] : (pictures?.ofBorder(asked, about.language) ?? []);
}

/** For those who pass its address on: where the crossings are. */
export function borderPreview(border: string, language: string, parts: Parts): ReturnType<typeof borderMap> {
  const { about, renderer } = askedOf(border, language, parts);
  return borderMap(about, renderer, null);
}

/** The border as the bot answers for it. */
function askedOf(border: string, language: string, { answer, now }: Parts) {
  const about = answer({ border, now: now(), language }) as AnswerBorder;
  const { renderer, statuses = [], others, traveller, moment } = about;
  return { about, renderer, statuses, others, how: { traveller, precision: moment.precision } };
}

function crossingList(statuses: readonly Status[], renderer: Renderer, how: Parameters<Renderer['briefLine']>[1]) {
  const { language } = renderer;
  return html`<ul class="crossings">${statuses.map(
    (
      status,
    ) => html`<li><a href="/${language}/${status.crossing.id}">${inline(renderer.briefLine(status, how))}</a></li>
`,
  )}</ul>`;
}

/** A message and nothing else: there is no such page, something went wrong. */
export function plainView(renderer: Renderer, text: string): View {
  return {
    ...{ renderer, title: name, path: '', description: renderer.message('start-what'), isPersonal: true },
    body: html`<h1>${text}</h1>${questionBox(renderer)}
${linkList([{ href: `/${renderer.language}/`, text: renderer.message('button-borders') }])}`,
  };
}
