import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { type Note, textIn } from '#domain/crossing.ts';
import { askedKey } from '#domain/topic.ts';
import { sentencesOf } from '#render/fit.ts';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { shipped } from '../../data/shipped.ts';
import { codes } from '../../languages.ts';

/* Every fact of the data is told to somebody who asks for it in words of their own, in every language. */

/** How people ask for what one file says of something, or for that of any post, whose name stands for `{post}`. */
interface Asks {
  readonly of?: string;
  readonly about: string;
  readonly asks: Readonly<Record<string, readonly string[]>>;
}

/** A fact, the file in which it stands and the names of the posts there. */
interface Fact {
  readonly of: string;
  readonly note: Note;
  readonly names: readonly Readonly<Record<string, string>>[];
}

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const asked = ['asked', 'asked-anywhere'].flatMap((name) =>
  readFileSync(`test/questions/facts/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Asks => JSON.parse(line)),
);

const said = new Map<string, string>();
function answerTo(text: string): string {
  const known = said.get(text) ?? flat(plain(answer({ text, now, fallbackLanguage: 'en' }).html));
  said.set(text, known);
  return known;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

const all: readonly Fact[] = [
  ...shipped.countries.map(({ code, notes }) => ({ of: `countries/${code}`, notes, posts: [] })),
  ...shipped.borders.map(({ countries, notes }) => ({ of: `borders/${countries.join('-')}`, notes, posts: [] })),
  ...shipped.crossings.map(({ id, notes, posts }) => ({ of: `crossings/${id}`, notes, posts })),
].flatMap(({ of, notes, posts }) =>
  notes.map((note) => ({ of, note, names: posts.flatMap(({ name }) => (name === undefined ? [] : [name])) })),
);
/** What holds in a union stands at each of its borders, and toward it at those around it. */
const alike = ({ note }: Fact) => all.filter((other) => other.note.text === note.text);
const facts = all.filter((fact) => (alike(fact).find(({ note }) => note.toward === undefined) ?? fact) === fact);

/** The questions for a fact: those for its own file, or those for any post, under whichever name. */
function questionsFor({ of, note, names }: Fact, language: string): readonly string[] {
  const about = askedKey(note);
  return asked
    .filter((one) => one.about === about && (one.of === undefined || one.of === of))
    .flatMap(({ asks }) => asks[language] ?? [])
    .flatMap((text) =>
      text.includes('{post}')
        ? names.flatMap((name) => (name[language] === undefined ? [] : text.replace('{post}', name[language])))
        : text,
    );
}

/** The sentence that an answer has of it. */
function sentenceOf({ short, text }: Note, language: string): string {
  const told = short === undefined ? textIn(text, language) : textIn(short, language);
  return flat(short === undefined ? sentencesOf(told, { language, longest: 140 }) : told).replace(/[.…]$/u, '');
}

/** How long one may stay is told by its figures, in one line of the list. */
function tellsFigures(text: string, { topic, part, citizens }: Note, sentence: string): boolean {
  const figures = (sentence.match(/\d+/gu) ?? []).filter((figure) => figure.length < 4);
  const isStay = topic === 'documents' && (part === 'stay' || part === 'visa') && citizens !== undefined;
  return isStay && figures.length > 0 && figures.every((figure) => hasFigure(text, figure));
}

function hasFigure(text: string, figure: string): boolean {
  return new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(text);
}

/** Told by none of its questions yet: the file, what it is of, the language and how the fact begins. */
const missed = readFileSync('test/questions/facts/missed.txt', 'utf8').trim().split('\n');

/** Thousands of questions: a busy machine takes minutes. */
const patience = 600_000;

test('every fact of the data is told to whoever asks for it, in every language', { timeout: patience }, () => {
  const untold = facts.flatMap((fact) =>
    codes.flatMap((language) => {
      const sentence = sentenceOf(fact.note, language);
      const isTold = questionsFor(fact, language).some((text) => {
        const told = answerTo(text);
        return told.includes(sentence) || tellsFigures(told, fact.note, sentence);
      });
      return isTold ? [] : [`${fact.of} ${askedKey(fact.note)} ${language}: ${sentence.slice(0, 50).trim()}`];
    }),
  );
  expect(facts.length).toBeGreaterThan(400);
  expect(untold).toEqual(missed);
});

/** A citizen who asks for a visa, in the words of each language. `{people}`: the name of their country; `{into}`: of the country they enter. */
const asksVisa: Readonly<Record<string, string>> = {
  en: 'I am a citizen of {people}, do I need a visa {into}?',
  ru: 'гражданство: {people}. нужна ли виза {into}?',
  ky: '{people} жаранымын, {into} виза керекпи?',
  kk: '{people} азаматымын, {into} виза керек пе?',
};

const stays = shipped.countries.flatMap((country) =>
  country.stay.flatMap((rule) =>
    [...new Set([rule.citizens[0], rule.citizens.at(-2)])].map((people) => ({ country, rule, people })),
  ),
);

test.each(codes)('how long every people may stay is told to one of them who asks for a visa, in %s', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const untold = stays.flatMap(({ country, rule, people }) => {
    const name = people === undefined || people.length !== 2 ? undefined : names.of(people);
    if (name === undefined) return [];
    const text =
      asksVisa[language]?.replace('{people}', name).replace('{into}', textIn(country.into ?? country.name, language)) ??
      '';
    const told = answerTo(text);
    const figures = [rule.days, rule.perDays, rule.mostDays, rule.mostPerDays].flatMap((days) => days ?? []);
    return figures.every((days) => hasFigure(told, String(days))) ? [] : [`${people} ${country.code}: ${text}`];
  });
  expect(stays.length).toBeGreaterThan(20);
  expect(untold).toEqual([]);
});
