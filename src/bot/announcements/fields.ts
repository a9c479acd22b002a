import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { causes, sourceKinds, trafficClasses } from '#domain/statement.ts';
import { parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import { dateIn, endIn, newsDateIn, sightingIn } from './dates.ts';
import {
  type AnnouncementContext,
  type AnnouncementField,
  type Answers,
  announcementKinds,
  type OptionalField,
  refused,
} from './draft.ts';
import { narrowing } from './parse-line.ts';

/** One answer as it is kept. @throws Refusal that says what is wrong with it. */
export function parseField(
  question: AnnouncementField | OptionalField,
  words: string,
  answers: Answers,
  desk: AnnouncementContext,
): string {
  switch (question) {
    case 'crossing':
      return crossingNamed(words, desk);
    case 'says':
      return oneOf(announcementKinds, words, 'announce-error-says');
    case 'what':
      return newsIn(words, answers, desk);
    case 'since':
    case 'said':
      return words === '' ? '' : dateIn(words, answers, desk).text;
    case 'until':
      return words === '' ? '' : endIn(words, answers, desk);
    case 'cause':
      return oneOf(causes, words, 'announce-error-cause');
    case 'text':
      return textsIn(words);
    case 'scope':
      return scopeIn(words, answers, desk);
    case 'who':
      return whoIn(words, desk);
    case 'kind':
      return oneOf(sourceKinds, words, 'announce-error-kind');
    case 'link':
      return linkIn(words);
    case 'ends':
      return oneOf(['planned', 'certain'], words, 'announce-error-words');
    case 'via':
      return words;
  }
}

function oneOf(list: readonly string[], words: string, key: string): string {
  const word = words.toLowerCase();
  if (!list.includes(word)) throw refused(key, words);
  return word;
}

function crossingNamed(words: string, { crossings, find }: AnnouncementContext): string {
  const id = words.toLowerCase();
  const crossing = crossings.find((one) => one.id === id) ?? find(words);
  if (!crossing) throw refused('announce-error-crossing', words);
  return crossing.id;
}

function newsIn(words: string, answers: Answers, desk: AnnouncementContext): string {
  switch (answers.says) {
    case 'hours':
      return hoursIn(words);
    case 'season':
      return seasonIn(words);
    case 'admits':
      return admittedIn(words);
    case 'works':
      return sightingIn(words, answers, desk);
    default:
      return newsDateIn(words, answers, desk);
  }
}

function hoursIn(words: string): string {
  try {
    return parseHours(words).text;
  } catch {
    throw refused('announce-error-hours', words);
  }
}

function seasonIn(words: string): string {
  if (words.toLowerCase() === 'year-round') return 'year-round';
  const days = /^(\d\d-\d\d)(?:\s*(?:\.\.|–|\s-)\s*|\s+)(\d\d-\d\d)$/.exec(words);
  try {
    const [, from = '', to = ''] = days ?? [];
    parseMonthDay(from);
    parseMonthDay(to);
    return `${from}..${to}`;
  } catch {
    throw refused('announce-error-season', words);
  }
}

function admittedIn(words: string): string {
  const word = words.toLowerCase();
  return word === 'everyone' || word === 'citizens' ? word : trafficIn(word, 'announce-error-admits');
}

function trafficIn(words: string, key: string): string {
  const named = words.toLowerCase().split(/[\s,]+/);
  if (!named.every((word) => trafficClasses.some((traffic) => traffic === word))) throw refused(key, words);
  return named.join(',');
}

/** `en: …`, one line for each language. */
function textsIn(words: string): string {
  const texts: Record<string, string> = {};
  for (const line of words.split('\n')) {
    const [, language, text] = /^\s*(en|ru|ky|kk)\s*:\s*(\S.*)$/i.exec(line) ?? [];
    if (language !== undefined && text !== undefined) texts[language.toLowerCase()] = text.trim();
  }
  const missing = ['ky', 'kk', 'ru', 'en'].filter((language) => texts[language] === undefined);
  if (missing.length > 0) throw new Refusal('announce-error-text', { languages: missing.join(', ') });
  return JSON.stringify(texts);
}

/** `at kg`, `toward KZ`, `for foreigners`, `only truck,bus`, or several of them; empty is everybody, everywhere. */
function scopeIn(words: string, { crossing: id }: Answers, { crossings }: AnnouncementContext): string {
  const crossing = crossings.find((one) => one.id === id);
  const services = words
    .split(new RegExp(`\\s+(?=(?:${narrowing.join('|')})\\s)`, 'i'))
    .filter((part) => part !== '')
    .map((part) => part.split(/[\s,]+/));
  return services.map(([head = '', ...rest]) => narrowed(head.toLowerCase(), rest, words, crossing)).join(' ');
}

function narrowed(head: string, rest: readonly string[], words: string, crossing: Crossing | undefined): string {
  const wrong = () => refused('announce-error-scope', words);
  const among = (list: readonly string[]) => {
    if (rest.length === 0 || !rest.every((word) => crossing === undefined || list.includes(word))) throw wrong();
    return `${head} ${rest.join(',')}`;
  };
  const capitals = rest.map((word) => word.toUpperCase()).join(',');
  switch (head) {
    case 'at':
      return among(crossing?.posts.map((post) => post.id) ?? []);
    case 'toward':
      if (crossing !== undefined && !countriesOf(crossing).includes(capitals)) throw wrong();
      return `toward ${capitals}`;
    case 'for':
      if (/^(citizens|foreigners)$/i.test(rest.join(' '))) return `for ${rest[0]?.toLowerCase()}`;
      if (!/^[A-Z]{2}(,[A-Z]{2})*$/.test(capitals)) throw wrong();
      return `for ${capitals}`;
    case 'only':
      return `only ${trafficIn(rest.join(' '), 'announce-error-scope')}`;
    default:
      throw wrong();
  }
}

/** A key of the sources, or a source by its name; else a proper name, whose kind is asked. */
function whoIn(words: string, { sources }: AnnouncementContext): string {
  const name = words.replace(/^["“«]|["”»]$/g, '').trim();
  const folded = name.toLowerCase();
  const known = sources.find(
    (source) => source.id === folded || Object.values(source.name).some((text) => text.toLowerCase() === folded),
  );
  if (known !== undefined) return known.id;
  // A key is no name: it was mistyped.
  if (name.length < 2 || /^[a-z0-9]+([-.][a-z0-9]+)+$/.test(name)) throw refused('announce-error-who', words);
  return name;
}

function linkIn(words: string): string {
  if (words === '') return '';
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(words) || !URL.canParse(words)) throw refused('announce-error-link', words);
  return words;
}
