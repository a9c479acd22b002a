import {
  borderOf,
  type Catalogue,
  type CountryCode,
  type Crossing,
  homeCountries,
  type Note,
} from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { PointInTime } from '#domain/question.ts';
import { isDoubted } from '#domain/rules/warnings.ts';
import { knowsSeason, seasonHistory } from '#domain/seasons/season-history.ts';
import { isBesideCars, type Statement } from '#domain/statement.ts';
import { type AskedAbout, type CardTopic, isCardTopic, isRuleOfCountry } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { asksOtherWays, otherPosts, otherWays, quickerWay, tellsOfQueue } from './alternatives.ts';
import { isOfState } from './direct/admits.ts';
import { asksOfChange, asksToldHours } from './direct/asked-hour.ts';
import { answerDirectly, type Directly } from './direct/direct.ts';
import { toHearsay } from './direct/hearsay.ts';
import { composed, notesFirst, orderOf, unreadTold } from './direct/in-order.ts';
import { notesOfState } from './direct/of-state.ts';
import { stillShut } from './direct/still-shut.ts';
import { homeOf } from './direct/whose.ts';
import { freshnessNote } from './freshness.ts';
import { directionRefused, leadsOn } from './journey.ts';
import { doubtedLine, linesOfMoment } from './moment-lines.ts';
import type { AnswerAbout, AnswerBase, AnswerServices, QuestionRead } from './question.ts';
import { statesOf, statusOver } from './states.ts';
import { asOfChange, tellsOfChange } from './unsaid/change.ts';
import { conditionsBeside } from './unsaid/unread.ts';

/** What was read of the question, and what of it is told already. */
export interface Read {
  readonly words: Understanding;
  readonly told: Omit<AnswerBase, 'html'>;
}

/** How one crossing stands, under a direct answer to what else was asked of it. @throws Refusal where nobody gets that way */
export function answerAbout(
  crossing: Crossing,
  asking: QuestionRead,
  { words: said, told: read }: Read,
  parts: AnswerServices,
): AnswerAbout {
  const words = asOfChange(crossing, said);
  const { renderer, topic } = read;
  const { question, beyond } = atCrossing(crossing, asking);
  const isOnWay = beyond !== undefined && words.traveller.toward === beyond && leadsOn(crossing, beyond, parts);
  if (beyond !== undefined && !isRuleOfCountry(topic) && !isOnWay) throw directionRefused(beyond, renderer);
  const { at, now, precision } = question.moment;
  const statements = parts.statementsOf(crossing);
  const asked = { ...read, topic: topicTold(topic, words, statements) };
  const states = statesOf({ crossing, statements, question });
  const status = statusOver(parts.statusAt(crossing, statements, question), {
    ...{ crossing, statements, states, moment: question.moment },
  });
  const seen = states.length === 0 ? {} : { states };
  const about = { kind: 'answer', ...{ crossing, status, ...asked, ...question }, ...seen } as const;
  const isShut = status.state !== 'open' && at >= now && topic !== 'why' && topic !== 'map';
  const asksOthers = asksOtherWays(topic, words);
  const how = { renderer, tense: precision === 'now' ? 'now' : 'then' } as const;
  const others = isShut || asksOthers ? otherWays(status, question, how, parts) : '';
  const quicker = precision === 'now' && tellsOfQueue(about) ? quickerWay(status, question, renderer, parts) : '';
  const isOfOthers = asksOthers && others !== '';
  const hearsay = tellsOfChange(crossing, words) ? undefined : toHearsay(about, words, parts);
  const shut = hearsay === undefined ? stillShut(about, words, parts) : [];
  const instead = hearsay ?? (isOfOthers ? otherPosts(others, quicker, about) : undefined);
  const {
    html: told,
    each,
    inVain,
    isPromise,
  } = instead === undefined ? directTo(about, words, { ...parts, beyond }) : { html: instead, ...nothingMore };
  // Of the sky of a few days nothing is doubted.
  const isSky = topic === 'weather' && precision !== 'month';
  const leads = (states.length > 0 && !isSky) || (told !== '' && (isOfState(about) || topic === 'admits'));
  const doubted = leads ? doubtedLine({ crossing, statements, status, states, question, renderer }) : '';
  const answered = { crossing, statements, status, states, question, renderer, doubted };
  const lines = linesOfMoment({ ...answered, or: words.moment.or, topic, topics: words.topics }, parts);
  const beside = hearsay === undefined && shut.length === 0 ? notesBeside(about, words, { ...parts, told }) : [];
  const usual = orderOf(about, words, { hearsay, shut, told, each, isDoubted: doubted !== '' });
  const { order, under: notes } = notesFirst(usual, beside);
  const more = isOfOthers ? [] : [quicker, others];
  const under = [...notes, ...lines.under, ...more, freshnessNote(crossing, renderer, parts)]
    .filter((line) => line !== '')
    .join('\n');
  const months = monthsOf(words.moment, question.moment);
  const isBrief = (order.behind !== '' && !asksToldHours(words, status)) || topic === 'alerts' || hearsay !== undefined;
  const state = isOfLoss(words)
    ? ''
    : shown(about, { statements, months, things: words.things, doubted, isBrief }, under);
  const unread = unreadTold(about, order, { line: conditionsBeside(about, words), isPromise });
  const direct = plain([...shut, doubted, told].filter((text) => text !== '').join('\n'));
  const html = composed(lines, order, { state, unread });
  return { ...about, ...(topic === 'why' ? { topic } : {}), ...(direct === '' ? {} : { direct }), inVain, html };
}

/** Where it has a season, when it opens is asked of that. Why it is shut is told with how it stands; the evidence is for whoever asks why we say so. */
function topicTold(topic: AnswerAbout['topic'], words: Understanding, statements: readonly Statement[]) {
  if (words.asksWhen && (topic === 'hours' || topic === 'status') && knowsSeason(statements)) return 'season';
  return topic === 'why' && words.hearsay === 'rumour' ? 'status' : topic;
}

const nothingMore: Omit<Directly, 'html'> = { each: [], isPromise: false, inVain: [] };

/** Whoever looks for somebody, or for what they left behind, does not ask how the gate stands. */
function isOfLoss({ topics: [{ topic }], aspects }: Understanding): boolean {
  return topic === 'contacts' && aspects.some(({ aspect }) => ofLosses.has(aspect));
}

const ofLosses: ReadonlySet<string> = new Set(['person-missing', 'person-held', 'thing-left', 'left-behind'] as const);

/** What is asked of this crossing; `beyond`: the country they go to, where it does not lead there. */
export function atCrossing(
  { posts }: Crossing,
  asking: QuestionRead,
): { readonly question: QuestionRead; readonly beyond: CountryCode | undefined } {
  const { toward } = asking.traveller;
  if (toward === undefined || posts.some(({ country }) => country === toward)) {
    return { question: asking, beyond: undefined };
  }
  return { question: { ...asking, traveller: { ...asking.traveller, toward: undefined } }, beyond: toward };
}

interface Told extends Pick<AnswerServices, 'notesAsked'> {
  readonly catalogue: Catalogue;
  /** As `atCrossing` has it: a rule is asked of that country. */
  readonly beyond?: CountryCode | undefined;
  /** Where to look for what is not known of this one. */
  readonly others?: readonly Crossing[];
}

/** The first two of what was asked, each with its own sentence and source. */
export function directTo(
  about: Omit<AnswerAbout, 'html'>,
  words: Understanding,
  { catalogue, notesAsked, beyond, others = catalogue.crossings }: Told,
): Directly {
  const { renderer, topic, part } = about;
  // The queue of lorries is one at the post, wherever they go on to.
  const isOfCountry = isRuleOfCountry(topic) && topic !== 'trucks';
  const { crossing, status, traveller, codes } = whereOf(about, isOfCountry ? beyond : undefined);
  const borders = catalogue.borders.filter(({ countries }) => countries.every((code) => codes.includes(code)));
  const countries = catalogue.countries.filter(({ code }) => codes.includes(code));
  const first = { topic, ...given({ part }) };
  const question = {
    ...{ traveller, words: status === undefined || !isDoubted(status) ? words : { ...words, takesVerdict: false } },
    ...given({ crossing, status }),
    ...{ borders, countries, moment: about.moment },
    ...{ language: about.language, others, joining: joining(words.between, catalogue) },
    notesAsked: notesAsked(words),
    ...given({ atHome: homeOf(about.language, catalogue) }),
    home: homeCountries(catalogue),
  };
  const topics = [first, ...words.topics.slice(1).flatMap((asked) => besideFirst(asked, words))];
  return answerDirectly(topics, question, { countries: codes, renderer });
}

/** The state is told under every answer, but not whether one may walk or ride over. */
function besideFirst(asked: AskedAbout, { traveller: { traffic } }: Understanding): readonly AskedAbout[] {
  if (!isOfState(asked)) return [asked];
  return isBesideCars(traffic) && asked.topic === 'status' ? [{ topic: 'admits', part: traffic }] : [];
}

/** What runs between two places stands with whichever border it crosses. */
function joining(ends: Understanding['between'], { borders, crossings }: Catalogue): readonly Note[] {
  if (ends === undefined) return [];
  return [...borders, ...crossings]
    .flatMap(({ notes }) => notes)
    .filter(({ joins }) => joins !== undefined && ends.every((id) => joins.includes(id)));
}

/** What the notes tell of the very state that was asked for. */
function notesBeside(
  about: Omit<AnswerAbout, 'html'>,
  words: Understanding,
  { told, ...parts }: AnswerServices & { readonly told: string },
) {
  const isAsked = isOfState(about) || about.topic === 'admits' || asksOfChange(words) || words.topics.some(isOfState);
  // The evidence and the map stand alone.
  if (!isAsked || about.topic === 'why' || about.topic === 'map') return [];
  const { crossing, status, traveller, moment, language, renderer } = about;
  const { catalogue } = parts;
  const border = borderOf(crossing, catalogue);
  const borders = border === undefined ? [] : [border];
  const where = { crossing, status, borders, countries: [], others: catalogue.crossings };
  return notesOfState(
    { traveller, words, moment, language, notesAsked: parts.notesAsked(words), ...where },
    renderer,
  ).filter(({ html }) => !told.includes(html.split('\n', 1).join()));
}

/** Of a country that lies beyond, its own rules answer, and nothing of the crossing. */
function whereOf({ crossing, status, traveller }: Omit<AnswerAbout, 'html'>, beyond: CountryCode | undefined) {
  if (beyond !== undefined) return { traveller: { ...traveller, toward: beyond }, codes: [beyond] };
  return { crossing, status, traveller, codes: crossing.posts.map(({ country }) => country) };
}

/** The evidence where somebody asks why; the card where the state was asked, and its one line under any other answer. */
function shown(
  about: Omit<AnswerAbout, 'html'>,
  {
    statements,
    months,
    things,
    doubted,
    isBrief,
  }: {
    readonly statements: readonly Statement[];
    readonly months: readonly number[];
    readonly things: readonly string[];
    readonly doubted: string;
    /** More is told behind it. */
    readonly isBrief: boolean;
  },
  under: string,
): string {
  const { crossing, status, topic, traveller, moment, renderer } = about;
  const how = { traveller, precision: moment.precision, isDoubtSaid: doubted !== '' };
  const instead = isCardTopic(topic) && !(isBrief && topic === 'why') ? insteadOfCard(topic, about) : null;
  if (instead !== null) return instead;
  const isCard = things.length === 0 && !isBrief && (isOfState(about) || topic === 'admits');
  const told = isCard ? renderer.card(status, how) : renderer.stateLine(status, how);
  const card = under === '' ? told : `${told}\n${under}`;
  if (topic !== 'season' || isBrief) return card;
  return `${card}\n\n${renderer.seasonYears(seasonHistory(crossing, statements, { ...moment, months }), moment.precision)}`;
}

/** What a button under the card gives in place of it; `null` where it gives the card and more. */
function insteadOfCard(topic: CardTopic, about: Omit<AnswerAbout, 'html'>): string | null {
  const { crossing, status, traveller, moment, renderer } = about;
  switch (topic) {
    case 'why':
      return renderer.evidence(status, { traveller, precision: moment.precision });
    case 'map':
      return renderer.map(crossing);
    case 'season':
    case 'makeit':
    case 'alerts':
      return null;
  }
}

/** The month that was named, or those of a season, winter from December on. */
function monthsOf({ season }: Understanding['moment'], { at, precision }: PointInTime): readonly number[] {
  if (season === undefined) return precision === 'month' ? [at.month] : [];
  return [0, 1, 2].map((index) => ((season.season * 3 + index + 11) % 12) + 1);
}
