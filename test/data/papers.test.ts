import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../answer/ours.ts';

/** What older guides get wrong, asked as those ask whom it stranded: each answer names its source on the next line. */

const now = DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });
const answer = ourAnswer(now);
const told = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html);
const source = /^(Source|Источник|Булак|Дереккөз): /mu;

const asked: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  'I had only my child’s birth certificate': [
    ['can a child cross korday with a birth certificate', /needs a passport: since 20 October 2020/u],
    ['кордай свидетельство о рождении ребенка', /нужен паспорт: с 20 октября 2020/u],
    ['кордайдан балам туулгандык күбөлүк менен өтө алабы', /паспорт/u],
    ['қордай бала туу туралы куәлік', /паспорт/u],
  ],
  'I had only my identity card, and one page says it is enough': [
    ['korday with id card', /“passports only”.*Sources disagree about this/su],
    ['кордай по удостоверению личности', /Источники расходятся|расход/u],
  ],
  'I came with a lorry and without a place in the queue': [
    ['нужна ли бронь очереди для фуры на кордай', /с 16 февраля 2026 г\. грузовикам нужна запись в CarGoRuqsat/u],
  ],
  'I came on a holiday, and feared that it is shut': [
    ['korday holidays', /not closed for public holidays \(word of 2024\), but queues are longer/u],
  ],
  'my visa was electronic': [['kegen electronic visa', /e-visa is valid only at international airports/u]],
};

describe.each(Object.entries(asked))('%s', (_, questions) => {
  test.each(questions)('%s', (question, words) => {
    const text = told(question);
    expect(text).toMatch(words);
    expect(text).toMatch(source);
  });
});

test('"open now nearby", and it was 270 km away: beside Kichi-Kapka the way over the same town is named', () => {
  const text = told('kichi-kapka');
  expect(text).toMatch(/Nearest open now: Chon-Kapka – Aisha-bibi/u);
  expect(text).not.toMatch(/Korday|Karasu/u);
});
