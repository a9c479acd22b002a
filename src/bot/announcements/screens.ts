import { InlineKeyboard } from 'grammy';
import { type AnnouncementKind, announcementKinds } from '#domain/alerts/notice.ts';
import { type Catalogue, type Crossing, textIn } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { causes, type Source, sourceKinds } from '#domain/statement.ts';
import { pickFitting } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { draftStep, publishNotice } from '../button-kinds.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';
import { encodeStatement } from './codec.ts';
import {
  type AnnouncementContext,
  type AnnouncementField,
  crossingOf,
  type Draft,
  exampleDay,
  fieldsOf,
  nextField,
} from './draft.ts';

/** What an editor sees while announcing: the next question, or the preview. */

/** What an announcement is checked against. */
export function announcementContext(
  services: Pick<Services, 'catalogue' | 'languages' | 'announcementWords' | 'findSources' | 'answer' | 'now'>,
): AnnouncementContext {
  const { catalogue, languages, announcementWords, findSources, answer, now } = services;
  const present = now();
  return {
    crossings: catalogue.crossings,
    sources: catalogue.sources,
    languages,
    read: announcementWords,
    now: present,
    findSources,
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
export function proposalOf(
  draft: Draft,
  context: AnnouncementContext,
  { checkStatement }: Pick<Services, 'checkStatement'>,
) {
  const crossing = crossingOf(draft, context);
  if (crossing === undefined) throw new Error('a draft without a crossing is not ready');
  const written = encodeStatement(draft, context);
  const { statement, slips } = checkStatement(written, crossing);
  if (slips !== undefined) return { slips };
  const proposal: NoticeProposal = {
    crossing,
    statement,
    ...given({ replaces: draft.replaces, how: draft.how }),
  };
  return { proposal, written };
}

/** The next question, with the usual answers as buttons. */
export function questionScreen(draft: Draft, renderer: Renderer, services: Services): Screen {
  const context = announcementContext(services);
  const question = nextField(draft, context) ?? 'link';
  const { language, html, message } = renderer;
  const says = draft.answers.says as AnnouncementKind | undefined;
  const day = exampleDay(context.now);
  const crossing = crossingOf(draft, context);
  const places = { post: crossing?.posts[0].id ?? '', country: crossing?.posts.at(-1)?.country ?? '' };
  const text =
    question === 'what' && says !== undefined
      ? html('announce-ask-what', { says, day })
      : html('announce-ask', { question: question === 'what' ? 'says' : question, day, ...places });
  const keyboard = new InlineKeyboard();
  for (const [index, [label, value]] of choicesFor(question, crossing, renderer, services.catalogue).entries()) {
    keyboard.text(label, draftStep.write({ language, action: question, value }));
    if (index % 2 === 1 || question === 'crossing' || question === 'who') keyboard.row();
  }
  keyboard.row().text(message('button-cancel'), draftStep.write({ language, action: 'cancel' }));
  return { html: text, keyboard };
}

/** The alert in every language, and how many would hear it. */
export function previewScreen(
  draft: Draft,
  proposal: NoticeProposal,
  recipients: number,
  renderer: Renderer,
  { languages, preview }: Services,
): Screen {
  const { language, message } = renderer;
  const texts = languages.map(({ code, name }) => `<i>${escapeHtml(name)}</i>\n${preview.preview(proposal, code)}`);
  const head = [
    renderer.bold('notice-preview'),
    renderer.html('notice-recipients', { count: String(recipients) }),
    ...(preview.changesCard(proposal) ? [] : [renderer.html('notice-outranked')]),
  ];
  return {
    // Long warnings in many languages are more than one message holds: those that do not fit are left out.
    html: pickFitting([head.join('\n'), ...texts]).join('\n\n'),
    keyboard: new InlineKeyboard()
      .text(message('button-publish'), publishNotice.write({ draft: draft.id }))
      .primary()
      .row()
      .text(message('button-change'), draftStep.write({ language, action: 'change' }))
      .text(message('button-cancel'), draftStep.write({ language, action: 'cancel' })),
  };
}

/** Which answer is to be given again. */
export function changeScreen(draft: Draft, renderer: Renderer, services: Services): Screen {
  const { language, message } = renderer;
  const keyboard = new InlineKeyboard();
  // A correction is about the same crossing: news of another one is another notice.
  const changeable = fieldsOf(draft, announcementContext(services)).filter(
    (one) => one !== 'crossing' || draft.replaces === undefined,
  );
  for (const [index, question] of changeable.entries()) {
    keyboard.text(
      message('announce-field', { question }),
      draftStep.write({ language, action: 'redo', value: question }),
    );
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(message('button-back'), draftStep.write({ language, action: 'back' }));
  return { html: renderer.html('announce-change'), keyboard };
}

/** Usual answers, each with its words; whatever else can be typed. */
function choicesFor(
  question: AnnouncementField,
  crossing: Crossing | undefined,
  renderer: Renderer,
  catalogue: Catalogue,
): readonly (readonly [label: string, value: string])[] {
  const { message, language } = renderer;
  switch (question) {
    case 'crossing':
      return catalogue.crossings.map((one) => [renderer.crossingName(one), one.id]);
    case 'says':
      return announcementKinds.map((says) => [message('announce-kind', { says }), says]);
    case 'since':
      return [[message('button-from-now'), '']];
    case 'until':
      return [[message('button-no-end'), '']];
    case 'cause':
      return causes.map((cause) => [message('cause', { cause }), cause]);
    case 'scope':
      return [[message('button-everybody'), ''], ...scopesOf(crossing, renderer)];
    case 'who':
      return sourcesFor(crossing, catalogue).map((source) => [textIn(source.name, language), source.id]);
    case 'kind':
      return sourceKinds.map((kind) => [message('source-kind', { kind }), kind]);
    case 'link':
      return [[message('button-no-link'), '']];
    default:
      return [];
  }
}

function scopesOf(crossing: Crossing | undefined, { language, countryName }: Renderer) {
  if (crossing === undefined) return [];
  return [
    ...crossing.posts.map(({ id, name, country }) => {
      const label = name === undefined ? countryName(country) : textIn(name, language);
      return [`📍 ${label}`, `at ${id}`] as const;
    }),
    ...countriesOf(crossing).map((code) => [`→ ${countryName(code)}`, `toward ${code}`] as const),
  ];
}

/** How many sources are offered; any other can be written. */
const sourcesOffered = 8;

/** The border services first, then whoever has spoken of this crossing most. */
function sourcesFor(crossing: Crossing | undefined, { sources, countries }: Catalogue): readonly Source[] {
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
