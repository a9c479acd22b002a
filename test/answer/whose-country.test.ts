import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/* The rules of one country are no answer about another, and a road is none about a train. */

const now = DateTime.fromISO('2026-11-29T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const firstLine = (q: string) => plain(answer({ text: q, now }).html).split('\n')[0] ?? '';

describe('a country in which one is, to which one comes, or from which one takes something', () => {
  test.each([
    ['do i need to register in uzbekistan', 'We have nothing about registration in Uzbekistan.'],
    ['drone in tajikistan', 'We have nothing about drones in Tajikistan.'],
    ['how much usd can i take out of uzbekistan', 'We have nothing about cash across the border in Uzbekistan.'],
    ['в узбекистане нужна регистрация?', 'По теме «регистрация» в Узбекистане у нас ничего нет.'],
    ['өзбекстанда тууганда 5 күн жатам, катталам керекпи', 'Өзбекстанда «каттоо» боюнча бизде маалымат жок.'],
    ['өзбекстанда қанша күн тіркеусіз жүруге болады', 'Өзбекстанда «тіркелу мерзімі» туралы бізде мәлімет жоқ.'],
  ])('%s', (q, line) => expect(firstLine(q)).toBe(line));

  test('whose citizen somebody is stays that', () =>
    expect(firstLine('я из узбекистана, нужна виза в казахстан?')).toContain('Виза в Казахстан вам не нужна'));

  test('a rule of one of the two sides is told of that side', () =>
    expect(firstLine('страховку казахскую где взять на кордае')).toContain('по Казахстану'));
});

describe('a train goes by no road that we know', () => {
  test.each([
    ['поезд алматы бишкек', 'В 2025 г. из Бишкека ходили поезда в Казань и Москву'],
    ['is there any train tashkent to bishkek', 'We have nothing about trains'],
    ['алматыдан ташкентке пойыз бар ма', '«пойыздар» туралы бізде мәлімет жоқ'],
  ])('%s', (q, line) => expect(firstLine(q)).toContain(line));

  test('between countries without a common border no crossing is told', () =>
    expect(plain(answer({ text: 'поезд бишкек москва', now }).html)).toContain('Казань и Москву'));
});
