/** A traveller reads each fact once in a message, whichever way, in whichever language; and every message can be sent. */
import { expect, test } from 'vitest';
import { type Crossing, homeCountries } from '#domain/crossing.ts';
import { createTranslate } from '#i18n/translate.ts';
import { lengthOf, messageRoom } from '#render/fit.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { codes } from '../languages.ts';
import { knownBy, momentOf, shipped } from './shipped.ts';

const rendererFor = createRenderers({ translate: createTranslate('locales'), catalogue: shipped });
const walked = shipped.crossings.flatMap((crossing) =>
  codes.map((language) => ({ id: crossing.id, crossing, language })),
);

test('all crossings, all languages', () => {
  expect(walked).toHaveLength(shipped.crossings.length * 4);
  expect(calledIn('112 or 103')).toEqual(['112', '103']);
  expect(calledIn('🇨🇳 China: 120 days')).toEqual(['120']);
  expect(calledIn('🇰🇿 Kazakhstan: 120 days or 112')).toEqual(['112']);
});

test.each(walked)('$id in $language', ({ crossing, language }) => {
  const messages = messagesOf(crossing, language);
  expect(messages.length).toBeGreaterThan(15);
  const twice = messages.flatMap(({ at, html }) => repeated(html).map((what) => `${at}: ${what}`));
  expect(twice).toEqual([]);
  expect(messages.filter(({ html }) => lengthOf(html) > messageRoom).map(({ at }) => at)).toEqual([]);
});

test('a sentence or a number that stands twice is found', () => {
  expect(repeated('Safety\n\nCall 112 at once.\n\n🇰🇿 Kazakhstan: Call 112 at once.')).toEqual([
    'Call 112 at once.',
    '112',
  ]);
});

/** Each page of each topic as the bot shows it, and the one message in which a program is told the whole. */
function messagesOf(crossing: Crossing, language: string) {
  const renderer = rendererFor(language, momentOf(knownBy));
  const ways = [undefined, ...new Set(crossing.posts.map(({ country }) => country))];
  return renderer.detailTopics(crossing).flatMap((topic) =>
    ways.flatMap((toward) => {
      const { pages } = renderer.detailPages(crossing, topic, toward);
      const whole = renderer.details(crossing, topic, { toward });
      return [...pages, whole].map((html, page) => ({ at: `${topic} toward ${toward ?? 'both'}, ${page}`, html }));
    }),
  );
}

/** Sentences that say something, and numbers to call, that stand more than once. Sources may tell more than one thing. */
function repeated(html: string): readonly string[] {
  const text = plain(html);
  const sentences = text
    .split('\n')
    .filter((line) => !/^(Source|Источник|Булак|Дереккөз): |^⚠️|:$/.test(line))
    .map((line) => line.replace(/^[^.!?]{1,30}: (?=\p{Lu})/u, ''))
    .flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter((sentence) => sentence.length > 12);
  const called = text.split('\n').flatMap(calledIn);
  return [...twiceIn(sentences), ...twiceIn(called)];
}

/** Of a country's own paragraph its numbers, else those that most call: what is called in one may be a length of stay in another. */
function calledIn(line: string): readonly string[] {
  const owner = shipped.countries.filter(({ flag }) => line.startsWith(flag));
  const numbers = (owner.length > 0 ? owner : homeCountries(shipped)).flatMap(({ emergency }) =>
    emergency.map(({ number }) => number),
  );
  return [...line.matchAll(/(?<![\d.,:–*-])\d{3,4}(?![\d.,:–-]|\s\d)/g)]
    .map(([number]) => number)
    .filter((number) => numbers.includes(number) || number === '1403');
}

function twiceIn(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) < index))];
}
