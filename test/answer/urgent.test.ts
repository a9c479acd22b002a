import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/* Whoever needs help reads first whom to call where they are. */

const now = DateTime.fromISO('2026-11-29T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const linesOf = (q: string) => plain(answer({ text: q, now }).html).split('\n');

describe('the number that is asked for comes first, of the side where they are, then the other side', () => {
  test.each([
    ['сбили человека возле маштаково казахская сторона', '🇰🇿 Казахстан: 103 — скорая помощь', '🇷🇺 Россия: 103'],
    ['у мужа инфаркт стоим в очереди на яллама помогите', '🇺🇿 Узбекистан: 103 — скорая помощь', '🇰🇿 Казахстан: 103'],
    ['got robbed between the posts at kyzyl bel', '🇰🇬 Kyrgyzstan: 102 – police', '🇹🇯 Tajikistan: 102'],
    ['robbed at torugart chinese side', '🇨🇳 China: 110 – police', '🇰🇬 Kyrgyzstan: 102'],
    ['пожар на достуке горит фура', '🇰🇬 Кыргызстан: 101 — только пожарная служба', '🇺🇿 Узбекистан: 101'],
    ['Достукта кезекте турабыз, апам инсульт болду окшойт', '🇰🇬 Кыргызстан: 103 — тез жардам', '🇺🇿 Өзбекстан: 103'],
    ['Жібек жолыда әкем құлап қалды тынысы жоқ', '🇰🇿 Қазақстан: 103 – жедел жәрдем', '🇺🇿 Өзбекстан: 103'],
    [
      'Помогите! Таксист забрал паспорт и уехал, я на Кордае с детьми',
      '🇰🇿 Казахстан: 102 — полиция',
      '🇰🇬 Кыргызстан: 102',
    ],
    [
      'Жардам бергиле! Таксист паспортумду алып качып кетти, Кордайдабыз',
      '🇰🇿 Казакстан: 102 — полиция',
      '🇰🇬 Кыргызстан: 102',
    ],
    ['temir baba my husband is unconscious', '🇰🇿 Kazakhstan: 103 – ambulance', '🇹🇲 Turkmenistan: 03'],
  ])('%s', (q, first, other) => {
    const [line = '', ...rest] = linesOf(q);
    expect(line).toContain(first);
    expect(rest.some((one) => one.startsWith(other))).toBe(true);
  });

  test.each([
    ['ограбили в Шымкенте', '🇰🇿'],
    ['номер скорой в узбекистане', '🇺🇿'],
    ['police number tajikistan', '🇹🇯'],
    ['из Оша в Ташкент еду, в Андижане украли паспорт', '🇺🇿'],
  ])('of a town or a country its own and no other: %s', (q, flag) => {
    const flags = linesOf(q).flatMap((line) => line.match(/\p{RI}{2}/gu) ?? []);
    expect(flags).toEqual([flag]);
  });

  test('who stands at a post can tell the guards; where no number is known they come first', () => {
    expect(linesOf('anyone bleeding at dostuk')).toContain('Tell the border guards beside you: they can call too.');
    const lines = linesOf('robbed at temir baba turkmen side');
    expect(lines.slice(0, 2)).toEqual([
      'Tell the border guards beside you: they can call too.',
      '🇹🇲 Turkmenistan: The number of the police is not known to us: ask those beside you.',
    ]);
  });

  test('without a place those of the two countries that most are in', () =>
    expect(linesOf('my father fell, is not breathing').flatMap((line) => /^\p{RI}.*: 103/u.exec(line) ?? [])).toEqual([
      '🇰🇬 Kyrgyzstan: 103',
      '🇰🇿 Kazakhstan: 103',
    ]));
});

describe('a passport that is gone is a matter of the country where it went', () => {
  test.each([
    ["stolen passport in Osh!! I'm dutch, train to tashkent booked tmrw", '🇰🇬 102'],
    ['lost my passport in Bishkek', '🇰🇬 102'],
    ['паспорт жоголду Ташкентте, кантем', '🇺🇿 102'],
    ['Алматыда паспортымды жоғалттым, ертең Бішкекке барам', '🇰🇿 102'],
    ['потерял паспорт в Худжанде, домой в Ош', '🇹🇯 102'],
  ])('%s', (q, number) => {
    const [first = ''] = linesOf(q);
    expect(first.match(/\p{RI}{2} \d+/gu)).toEqual([number]);
  });
});

test.each([
  ['my kid has a fever, is there a doctor at the dostuk post', 'Ambulance: 🇰🇬 103, 🇺🇿 103.'],
  ['фельдшер на посту темир баба есть?', 'Скорая: 🇰🇿 103, 🇹🇲 03.'],
  ['балам ысытып жатат, Достук бекетинде врач барбы', 'Тез жардам: 🇰🇬 103, 🇺🇿 103.'],
  ['баламның қызуы көтерілді, Қордай бекетінде дәрігер бар ма', 'Жедел жәрдем: 🇰🇬 103, 🇰🇿 103.'],
])('a doctor at the post is not known; the ambulance is: %s', (q, words) => expect(linesOf(q)[0]).toContain(words));
