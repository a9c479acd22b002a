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
    ['в узбекистане нужна регистрация?', 'У нас ничего нет про регистрацию в Узбекистане.'],
    ['өзбекстанда тууганда 5 күн жатам, катталам керекпи', 'Өзбекстанда катталуу тууралуу бизде маалымат жок.'],
    ['өзбекстанда қанша күн тіркеусіз жүруге болады', 'Өзбекстанда тіркелу туралы бізде мәлімет жоқ.'],
  ])('%s', (q, line) => expect(firstLine(q)).toBe(line));

  test('whose citizen somebody is stays that', () =>
    expect(firstLine('я из узбекистана, нужна виза в казахстан?')).toContain('Виза в Казахстан вам не нужна'));

  test('a rule of one of the two sides is told of that side', () =>
    expect(firstLine('страховку казахскую где взять на кордае')).toContain('В Казахстане'));
});

describe('a train goes by no road that we know', () => {
  test.each([
    ['поезд алматы бишкек', 'В 2025 г. из Бишкека ходили поезда в Казань и Москву'],
    ['is there any train tashkent to bishkek', 'We have nothing about trains'],
    ['алматыдан ташкентке пойыз бар ма', 'ойыз қатынасы туралы бізде мәлімет жоқ'],
  ])('%s', (q, line) => expect(firstLine(q)).toContain(line));

  test('between countries without a common border no crossing is told', () =>
    expect(plain(answer({ text: 'поезд бишкек москва', now }).html)).toContain('Казань и Москву'));
});

describe('a telephone, a fine and a debt are of the country that is named, and not of its neighbour', () => {
  test.each([
    ['phone no of russian side at veseloyarsk', 'Russian side: we know no telephone.', 'Border Service of Russia'],
    [
      'телефон узбекской стороны на достуке',
      'Узбекская сторона: телефона мы не знаем.',
      'Пограничные войска Узбекистана',
    ],
    ['номер горячей линии узбекских пограничников', 'Узбекская сторона: телефона мы не знаем.', 'Узбекистана'],
    ['unpaid fine in uzbekistan will they let me out', 'an unpaid fine in Uzbekistan', 'Border Troops of Uzbekistan'],
    ['штраф 2 мрп висит в кз, выпустят? или на посту можно оплатить каспи', 'в Казахстане', 'служба КНБ РК'],
    ['штраф в россии не оплатил, выпустят на маштаково', 'штрафом в России', 'служба ФСБ России'],
    ['казакстанда штрафым бар, чыгарабы', 'Казакстанда айып пулду төлөбөй', 'Казакстандын УКК'],
    ['өзбекстанда айыппұлым бар шығара ма', 'Өзбекстанда айыппұлды төлемей', 'Өзбекстанның Шекара әскері'],
  ])('%s', (q, line, service) => {
    const all = plain(answer({ text: q, now }).html);
    expect(firstLine(q)).toContain(line);
    expect(all.split('\n').slice(0, 2).join('\n')).toContain(service);
    expect(all).not.toMatch(/We have found no phone|gps\.gov\.kg|ишеним телефондору/u);
  });

  test('of a post without a side both are told, and of each who is above it', () => {
    const text = plain(answer({ text: 'телефон поста достук', now }).html);
    expect(text).toContain('телефоны доверия указаны на стенде на каждом кыргызском посту');
    expect(text).toContain(
      'Узбекская сторона: телефона мы не знаем. Служба над постом: Пограничные войска Узбекистана',
    );
  });
});

describe('where to complain comes before why somebody may have been turned back', () => {
  test.each([
    [
      'refused at kyzyl bel by the tajiks, who do i complain to',
      'You can complain to the service above the post: Border',
    ],
    ['меня не пустили на достуке, куда жаловаться', 'Жаловаться можно в службу над постом: Пограничная служба'],
    ['Достукта чек арачы кайтарып койду, кайда даттанам', 'Бекетти башкарган кызматка даттансаңыз болот: УКМКнын'],
    [
      'Жібек жолынан қайтарып жіберді, неге екенін айтпайды. қайда шағымданам',
      'қызметке шағымдануға болады: Қазақстан ҰҚК',
    ],
  ])('%s', (q, line) => expect(firstLine(q)).toContain(line));

  test.each([
    ['they ask money at kyzyl art', 'a matter for the police: 🇰🇬 102, 🇹🇯 102'],
    ['пограничник требует взятку на достуке куда звонить', 'звоните в полицию: 🇰🇬 102, 🇺🇿 102'],
    ['Достукта пара сурап жатышат', 'милицияга чалыңыз: 🇰🇬 102, 🇺🇿 102'],
    ['Яллама бекетінде пара сұрап жатыр', 'полицияға қоңырау шалыңыз: 🇰🇿 102, 🇺🇿 102'],
  ])('who demands money is told of to the police of both sides: %s', (q, line) => expect(firstLine(q)).toContain(line));

  test('an embassy has no post above it', () => {
    expect(firstLine('embassy of kazakhstan in tashkent phone')).toContain("that country's foreign ministry");
    expect(firstLine('посольство кыргызстана в алматы телефон')).toContain('посольство в Астане');
  });
});
