import { announcementKinds } from '#domain/alerts/notice.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { causes, sourceKinds, trafficClasses } from '#domain/statement.ts';
import { parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import type { ReadWord } from '#search/announcement-words.ts';
import { dateIn, endIn, newsDateIn, sightingIn } from './dates.ts';
import {
  type AnnouncementContext,
  type AnnouncementField,
  type Answers,
  type OptionalField,
  refused,
} from './draft.ts';

/** One answer as it is kept. @throws Refusal that says what is wrong with it. */
export function parseField(
  question: AnnouncementField | OptionalField,
  words: string,
  answers: Answers,
  context: AnnouncementContext,
): string {
  switch (question) {
    case 'crossing':
      return crossingNamed(words, context);
    case 'says':
      return oneOf(announcementKinds, context.read.says, words, 'announce-error-says');
    case 'what':
      return newsIn(words, answers, context);
    case 'since':
    case 'said':
      return words === '' ? '' : dateIn(words, answers, context).text;
    case 'until':
      return words === '' ? '' : endIn(words, answers, context);
    case 'cause':
      return oneOf(causes, context.read.cause, words, 'announce-error-cause');
    case 'text':
      return textsIn(words, context);
    case 'scope':
      return scopeIn(words, answers, context);
    case 'who':
      return whoIn(words, context);
    case 'kind':
      return oneOf(sourceKinds, context.read.kind, words, 'announce-error-kind');
    case 'link':
      return linkIn(words);
    case 'ends':
      return oneOf(['planned', 'certain'], context.read.ends, words, 'announce-error-words');
    case 'via':
      return printerIn(words, context);
  }
}

/** A word of any language, or the data's own, as a button brings it. */
function meaningOf<Meaning extends string>(list: readonly Meaning[], read: ReadWord<Meaning>, word: string) {
  return list.find((one) => one === word.toLowerCase()) ?? read(word);
}

function oneOf<Meaning extends string>(
  list: readonly Meaning[],
  read: ReadWord<Meaning>,
  words: string,
  key: string,
): Meaning {
  const meaning = meaningOf(list, read, words);
  if (meaning === undefined) throw refused(key, words);
  return meaning;
}

function crossingNamed(words: string, context: AnnouncementContext): string {
  const crossing = crossingById(context, words.toLowerCase()) ?? context.find(words);
  if (!crossing) throw refused('announce-error-crossing', words);
  return crossing.id;
}

function newsIn(words: string, answers: Answers, context: AnnouncementContext): string {
  switch (answers.says) {
    case 'hours':
      return hoursIn(words);
    case 'season':
      return seasonIn(words, context);
    case 'admits':
      return admittedIn(words, context);
    case 'works':
      return sightingIn(words, answers, context);
    default:
      return newsDateIn(words, answers, context);
  }
}

function hoursIn(words: string): string {
  try {
    return parseHours(words).text;
  } catch {
    throw refused('announce-error-hours', words);
  }
}

function seasonIn(words: string, { read }: AnnouncementContext): string {
  const allYear = read.season(words);
  if (allYear !== undefined) return allYear;
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

function admittedIn(words: string, { read }: AnnouncementContext): string {
  const people = read.people(words);
  return people === 'everyone' || people === 'citizens' ? people : trafficIn(words, read, 'announce-error-admits');
}

function trafficIn(words: string, read: AnnouncementContext['read'], key: string): string {
  const named = words.split(/[\s,]+/).map((word) => meaningOf(trafficClasses, read.traffic, word));
  if (named.includes(undefined)) throw refused(key, words);
  return named.join();
}

/** `en: …`, one line for each language. */
function textsIn(words: string, { languages }: AnnouncementContext): string {
  const codes = languages.map(({ code }) => code);
  const texts: Record<string, string> = {};
  for (const line of words.split('\n')) {
    const [, language = '', text] = /^\s*(\w+)\s*:\s*(\S.*)$/.exec(line) ?? [];
    if (codes.includes(language.toLowerCase()) && text !== undefined) texts[language.toLowerCase()] = text.trim();
  }
  const missing = codes.filter((code) => texts[code] === undefined);
  if (missing.length > 0) throw new Refusal('announce-error-text', { languages: missing.join(', ') });
  return JSON.stringify(texts);
}

/** `at kg`, `toward KZ`, `for foreigners`, `only truck,bus`, or several of them; empty is everybody, everywhere. */
function scopeIn(words: string, { crossing: id }: Answers, context: AnnouncementContext): string {
  const crossing = crossingById(context, id);
  const wrong = refused('announce-error-scope', words);
  const parts: [head: string, ...rest: string[]][] = [];
  for (const word of words.split(/[\s,]+/).filter((one) => one !== '')) {
    const head = context.read.narrowing(word);
    const last = parts.at(-1);
    if (head !== undefined) parts.push([head]);
    else if (last !== undefined) last.push(word);
    else throw wrong;
  }
  return parts.map(([head, ...rest]) => narrowed(head, rest, { crossing, wrong, read: context.read })).join(' ');
}

interface Narrowed {
  readonly crossing: Crossing | undefined;
  readonly wrong: Refusal;
  readonly read: AnnouncementContext['read'];
}

function narrowed(head: string, rest: readonly string[], { crossing, wrong, read }: Narrowed): string {
  if (rest.length === 0) throw wrong;
  const capitals = rest.map((word) => word.toUpperCase());
  switch (head) {
    case 'at': {
      const posts = crossing?.posts.map(({ id }) => id) ?? rest;
      if (!rest.every((word) => posts.includes(word))) throw wrong;
      return `at ${rest.join(',')}`;
    }
    case 'toward':
      if (crossing !== undefined && !countriesOf(crossing).includes(capitals.join())) throw wrong;
      return `toward ${capitals.join()}`;
    case 'for': {
      const people = rest.length === 1 ? read.people(rest[0] ?? '') : undefined;
      if (people === 'citizens' || people === 'foreigners') return `for ${people}`;
      if (!capitals.every((code) => /^[A-Z]{2}$/.test(code))) throw wrong;
      return `for ${capitals.join()}`;
    }
    default:
      return `only ${trafficIn(rest.join(' '), read, wrong.key)}`;
  }
}

/** A source by its key or by any of its names; else a proper name, whose kind is asked. */
function whoIn(words: string, { findSources }: AnnouncementContext): string {
  const name = words.replace(/^["“«]|["”»]$/g, '').trim();
  const [known, ...others] = findSources(name);
  if (others.length > 0) throw refused('announce-error-who-several', words);
  if (known !== undefined) return known.id;
  // A key is no name: it was mistyped.
  if (name.length < 2 || /^[a-z0-9]+([-.][a-z0-9]+)+$/.test(name)) throw refused('announce-error-who', words);
  return name;
}

/** The key of whoever printed it, where it is one of ours; else the name as it was typed. */
function printerIn(words: string, { findSources }: AnnouncementContext): string {
  const [known, ...others] = findSources(words);
  return known === undefined || others.length > 0 ? words : known.id;
}

function linkIn(words: string): string {
  if (words === '') return '';
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(words) || !URL.canParse(words)) throw refused('announce-error-link', words);
  return words;
}
