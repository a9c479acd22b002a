import { InlineKeyboard } from 'grammy';
import { type Crossing, textIn } from '#domain/crossing.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { causes, type Source, sourceKinds } from '#domain/statement.ts';
import { bold, escapeHtml, longest } from '#render/html.ts';
import type { Screen } from '../answers/screen.ts';
import { draftStep, publishNotice } from '../button-kinds.ts';
import type { Services } from '../intent.ts';
import { encodeStatement } from './codec.ts';
import {
  type AnnouncementContext,
  type AnnouncementField,
  type AnnouncementKind,
  announcementKinds,
  crossingOf,
  type Draft,
  exampleDay,
  fieldsOf,
  nextField,
} from './draft.ts';

/** What an editor sees while announcing: the next question, or the preview. */

/** What an announcement is checked against. */
export function announcementContext({ catalogue, answer, now }: Services): AnnouncementContext {
  const present = now();
  return {
    crossings: catalogue.crossings,
    sources: catalogue.sources,
    now: present,
    find(words) {
      const found = answer({ text: words, now: present });
      return found.kind === 'answer' ? found.crossing : null;
    },
    dateIn(words, crossing) {
      const found = answer({ crossing: crossing.id, text: words, now: present, topic: 'status' });
      if (found.kind !== 'answer') return null;
      const at = found.status.at.setZone(crossing.posts[0].zone);
      if (found.moment.precision === 'day') return at.toISODate();
      return found.moment.precision === 'moment' ? at.toFormat("yyyy-MM-dd'T'HH:mm") : null;
    },
  };
}

/** The draft as it would be published, or what is still wrong with it. */
export function proposalOf(draft: Draft, desk: AnnouncementContext, { checkStatement }: Services) {
  const crossing = crossingOf(draft, desk);
  if (crossing === undefined) throw new Error('a draft without a crossing is not ready');
  const written = encodeStatement(draft, desk);
  const { statement, slips } = checkStatement(written, crossing);
  if (slips !== undefined) return { slips };
  const proposal: NoticeProposal = {
    crossing,
    statement,
    ...(draft.replaces === undefined ? {} : { replaces: draft.replaces }),
  };
  return { proposal, written };
}

/** The next question, with the usual answers as buttons. */
export function questionScreen(draft: Draft, language: string, services: Services): Screen {
  const desk = announcementContext(services);
  const question = nextField(draft, desk) ?? 'link';
  const { translate } = services;
  const says = draft.answers.says as AnnouncementKind | undefined;
  const day = exampleDay(desk.now);
  const crossing = crossingOf(draft, desk);
  const places = { post: crossing?.posts[0].id ?? '', country: crossing?.posts.at(-1)?.country ?? '' };
  const words =
    question === 'what' && says !== undefined
      ? translate(language, 'announce-ask-what', { says, day })
      : translate(language, 'announce-ask', { question: question === 'what' ? 'says' : question, day, ...places });
  const keyboard = new InlineKeyboard();
  for (const [index, [label, value]] of choicesFor(question, crossing, language, services).entries()) {
    keyboard.text(label, draftStep.write({ language, action: question, value }));
    if (index % 2 === 1 || question === 'crossing' || question === 'who') keyboard.row();
  }
  keyboard.row().text(translate(language, 'button-cancel'), draftStep.write({ language, action: 'cancel' }));
  return { html: escapeHtml(words), keyboard };
}

/** The alert in every language, and how many would hear it. */
export function previewScreen(
  draft: Draft,
  proposal: NoticeProposal,
  recipients: number,
  language: string,
  { translate, languages, preview }: Services,
): Screen {
  const texts = languages.map(({ code, name }) => `<i>${escapeHtml(name)}</i>\n${preview.preview(proposal, code)}`);
  const head = [
    bold(translate(language, 'notice-preview')),
    escapeHtml(translate(language, 'notice-recipients', { count: String(recipients) })),
  ];
  return {
    html: fitting([head.join('\n'), ...texts]),
    keyboard: new InlineKeyboard()
      .text(translate(language, 'button-publish'), publishNotice.write({ draft: draft.id }))
      .row()
      .text(translate(language, 'button-change'), draftStep.write({ language, action: 'change' }))
      .text(translate(language, 'button-cancel'), draftStep.write({ language, action: 'cancel' })),
  };
}

/** Long warnings in four languages are more than one message holds: those that do not fit are left out. */
function fitting(texts: readonly string[]): string {
  let html = '';
  for (const part of texts) {
    const next = html === '' ? part : `${html}\n\n${part}`;
    if (next.length <= longest) html = next;
  }
  return html;
}

/** Which answer is to be given again. */
export function changeScreen(draft: Draft, language: string, services: Services): Screen {
  const { translate } = services;
  const keyboard = new InlineKeyboard();
  // A correction is about the same crossing: news of another one is another notice.
  const changeable = fieldsOf(draft, announcementContext(services)).filter(
    (one) => one !== 'crossing' || draft.replaces === undefined,
  );
  for (const [index, question] of changeable.entries()) {
    keyboard.text(
      translate(language, 'announce-field', { question }),
      draftStep.write({ language, action: 'redo', value: question }),
    );
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(translate(language, 'button-back'), draftStep.write({ language, action: 'back' }));
  return { html: escapeHtml(translate(language, 'announce-change')), keyboard };
}

/** Usual answers, each with its words; whatever else can be typed. */
function choicesFor(
  question: AnnouncementField,
  crossing: Crossing | undefined,
  language: string,
  { translate, catalogue, renderer }: Services,
): readonly (readonly [label: string, value: string])[] {
  switch (question) {
    case 'crossing':
      return catalogue.crossings.map((one) => [renderer.crossingName(one, language), one.id]);
    case 'says':
      return announcementKinds.map((says) => [translate(language, 'announce-kind', { says }), says]);
    case 'since':
      return [[translate(language, 'button-from-now'), '']];
    case 'until':
      return [[translate(language, 'button-no-end'), '']];
    case 'cause':
      return causes.map((cause) => [translate(language, 'cause', { cause }), cause]);
    case 'scope':
      return [[translate(language, 'button-everybody'), ''], ...scopesOf(crossing, language, renderer)];
    case 'who':
      return sourcesFor(crossing, catalogue).map((source) => [textIn(source.name, language), source.id]);
    case 'kind':
      return sourceKinds.map((kind) => [translate(language, 'source-kind', { kind }), kind]);
    case 'link':
      return [[translate(language, 'button-no-link'), '']];
    default:
      return [];
  }
}

function scopesOf(crossing: Crossing | undefined, language: string, say: Services['renderer']) {
  if (crossing === undefined) return [];
  return [
    ...crossing.posts.map(({ id, name, country }) => {
      const label = name === undefined ? say.countryName(country, language) : textIn(name, language);
      return [`📍 ${label}`, `at ${id}`] as const;
    }),
    ...countriesOf(crossing).map((code) => [`→ ${say.countryName(code, language)}`, `toward ${code}`] as const),
  ];
}

/** How many sources are offered; any other can be written. */
const sourcesOffered = 8;

/** The border services first, then whoever has spoken of this crossing most. */
function sourcesFor(crossing: Crossing | undefined, { sources, countries }: Services['catalogue']): readonly Source[] {
  const services = countries
    .filter(({ code }) => crossing === undefined || countriesOf(crossing).includes(code))
    .map(({ borderService }) => borderService);
  const spoken = (id: string) => crossing?.statements.filter(({ by }) => by.who === id).length ?? 0;
  const weight = ({ id }: Source) => (services.includes(id) ? Number.POSITIVE_INFINITY : spoken(id));
  return sources
    .filter((source) => weight(source) > 0)
    .toSorted((a, b) => Number(weight(b) > weight(a)) - Number(weight(b) < weight(a)))
    .slice(0, sourcesOffered);
}
