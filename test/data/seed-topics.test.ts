/**
 * What a guide to Karkyra – Kegen offers, heading by heading: all of it is answered, in four languages, each with who says
 * so and when.
 */
import { expect, test } from 'vitest';
import { type Note, textIn } from '#domain/crossing.ts';
import { headingOf, type Topic } from '#domain/topic.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { crossingNamed, knownBy, momentOf, shipped, statusOf } from './shipped.ts';

interface Heading {
  readonly heading: string;
  readonly topic: Topic;
  /** What the answer names in every language. */
  readonly names: readonly RegExp[];
}

const headings: readonly Heading[] = [
  { heading: 'approximate location', topic: 'road', names: [/42[.,]70/] },
  { heading: 'wait times', topic: 'waits', names: [/45/, /30/] },
  { heading: 'peak times', topic: 'peaks', names: [/27/] },
  { heading: 'crossing types', topic: 'vehicles', names: [/2025/] },
  { heading: 'daily crossings', topic: 'about', names: [/490/, /118/] },
  { heading: 'languages spoken', topic: 'languages', names: [/2015/] },
  { heading: 'currency exchange', topic: 'exchange', names: [/2019/] },
  { heading: 'connectivity', topic: 'connectivity', names: [/3G/] },
  { heading: 'accessibility', topic: 'accessibility', names: [/20/] },
  { heading: 'safety', topic: 'safety', names: [/2020/] },
  { heading: 'emergency contacts', topic: 'safety', names: [/112/, /101/, /102/, /103/] },
  { heading: 'about', topic: 'about', names: [/2[\s\u00a0,.]?000/] },
  { heading: 'history', topic: 'history', names: [/2010/, /2013/] },
  { heading: 'insurance for the car', topic: 'vehicles', names: [/OSAGO|ОСАГО|OGPO|ОГПО|МҚ/i] },
  { heading: 'the procedure of leaving and entering', topic: 'procedure', names: [/2015/] },
  { heading: 'visas and registration', topic: 'documents', names: [/90/, /30/] },
  { heading: 'road conditions', topic: 'road', names: [/52/, /2025/] },
  { heading: 'fuel, shops and services', topic: 'services', names: [/2019/, /2025/] },
  { heading: 'transport', topic: 'transport', names: [/1[\s\u00a0,.]?200/] },
  { heading: 'final planning advice', topic: 'planning', names: [/2025/, /18:00/] },
];

const karkyra = crossingNamed('karkyra-kegen');
const languages = loadLanguages('locales').map(({ code }) => code);
const translate = createTranslate('locales');
const rendererFor = createRenderers({ translate, catalogue: shipped });
const inLanguage = (language: string) => rendererFor(language, momentOf(knownBy));

const asked = headings.flatMap(({ heading, topic, names }) =>
  languages.flatMap((language) => ['KG', 'KZ'].map((toward) => ({ heading, topic, names, language, toward }))),
);

test('twenty headings, four languages, two directions', () => {
  expect(asked).toHaveLength(20 * 4 * 2);
});

test.each(asked)('$heading, toward $toward, in $language', ({ topic, names, language, toward }) => {
  const told = plain(inLanguage(language).details(karkyra, topic, { toward }));
  for (const name of names) expect(told).toMatch(name);
  const isOfWay = (note: Note) => note.toward === undefined || note.toward === toward;
  const own = karkyra.notes.filter((note) => headingOf(note.topic) === topic && isOfWay(note));
  expect(own.length).toBeGreaterThan(0);
  for (const { text } of own) expect(told).toContain(textIn(text, language).trim());
  expect(told).not.toContain(translate(language, 'details-nothing'));
  expect(sourceLines(told, language).length).toBeGreaterThan(0);
  for (const line of sourceLines(told, language)) expect(line).toMatch(saysWhen(language));
});

test.each(languages)('every paragraph of a topic names its source, in %s', (language) => {
  for (const topic of new Set(headings.map((heading) => heading.topic))) {
    const [, ...paragraphs] = plain(inLanguage(language).details(karkyra, topic, { toward: 'KZ' })).split('\n\n');
    const cut = translate(language, 'details-cut');
    const unsourced = paragraphs.filter((one) => one !== cut && sourceLines(one, language).length === 0);
    // The emergency numbers themselves: what is known of each country's stands below them.
    expect(unsourced.length).toBe(topic === 'safety' ? 1 : 0);
  }
});

test.each(languages)(
  'operating hours are the card itself: who says so, how sure, when last heard, in %s',
  (language) => {
    const card = plain(inLanguage(language).card(statusOf('karkyra-kegen', knownBy), { precision: 'now' }));
    expect(card).toContain(translate(language, 'hours-always').slice(1));
    expect(card).toMatch(/2025/);
  },
);

test('the map has both posts, and says how roughly they are known', () => {
  for (const { position } of karkyra.posts) expect(position?.withinKm).toBeGreaterThan(0);
});

function sourceLines(text: string, language: string): readonly string[] {
  const [start = ''] = translate(language, 'details-source', { sources: '|' }).split('|');
  return text.split('\n').filter((line) => line.startsWith(start));
}

/** A year, an age, or the plain word that there is no date. */
function saysWhen(language: string): RegExp {
  return new RegExp(`\\d|${translate(language, 'date-none')}`);
}
