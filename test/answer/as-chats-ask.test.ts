import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** What is written in chats: short, careless, half of it in another language. A Sunday, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-29T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const said = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html);
const first = (text: string) => said(text).split('\n')[0];

test.each([
  ['кордойдо азыр кандай эл копбу', /^Азыркы кезек тууралуу бүгүн/u],
  ['чекарада интернет кармайбы мегаком', /SIM|байланыш/u],
  ['кордой жабык болсо кайдан отсом болот', /^Азыр ачык эң жакын бекет/u],
  ['қордай жабылып қалса қайдан өтем', /^Қазір ашық ең жақын бекет/u],
  ['права электронный болсо жарайбы телефондо', /елефондогу документ жана көчүрмө/u],
  ['телефонымды тіркеу керек пе қырғызстанда', /IMEI/u],
  ['нужно ли регистрировать телефон в кыргызстане', /IMEI/u],
  ['карточкамен төлеуге бола ма қырғызстанда', /ақша/u],
  ['алматыдан бишкекке автобус неше тенге', /600 сом/u],
  ['итіммен қырғызстанға баруға бола ма', /ветеринариялық паспорт/u],
  ['паспорт мерзімі 2 ай қалды қырғызстанға кіргізе ме', /аспорттың мерзімі туралы бізде мәлімет жоқ/u],
  ['карындашымдын баласын алматыга алып барам ишеним кат керекпи', /ата-энесиз чыккан балага/u],
  ['баламды ээрчитип кетем атасы россияда уруксат кат кантип алам', /макулдугу/u],
])('short questions of a chat, without the letters of the language: %s', (question, words) => {
  expect(first(question)).toMatch(words);
});

test.each([
  ['казакстанга регистрация керекпи 2 айга барсам', 'Жок.'],
  ['прописка кылбасам чек арада штраф салабы', 'Жок.'],
  ['қырғызстанда 3 ай тұрсам тіркелу керек пе', 'Жоқ.'],
])('for a term, or for what is left undone, there is no plain no: %s', (question, no) => {
  expect(first(question)?.startsWith(no)).toBe(false);
});

test('a weight is no country', () => {
  expect(said('жеміс алып өтсем бола ма 50 кг алма')).toContain('Қазақстанға өзіңіз үшін');
});

test('an hour whose ending stands apart is an hour', () => {
  expect(said('14 те шықсам алматыдан бишкекке нешеде жетем')).toContain('14:00');
});

test.each([
  ['Қорғас кедені', /Нұржолы – Қорғас/u],
  ['дизель канча турат казакстанда', /^Казакстанда чет элдик айдоочуга май/u],
  ['аялым өзбек жараны казакстанга кирсе болобу', /виза/iu],
  ['өзбекстан азаматы қазақстан арқылы ресейге өте ала ма', /виза/iu],
  ['можно ли гражданину индии въехать в казахстан', /Инди/iu],
  ['мигракарта толтурамбы казакстанга', /миграциялык карта/iu],
  ['штамп баспай калышты эми эмне кылам', /штамп/u],
  ['эки паспортум бар россиянын жана кыргыз кайсысын көрсөтөм', /паспорт/u],
])('what is meant by a place, a price or a people: %s', (question, words) => {
  expect(first(question)).toMatch(words);
});

test.each([
  ['бекеттерден кайсынысы тез кордойбу ак тилекпи', 'Азыркы кезек тууралуу бүгүн кабар түшкөн жок.'],
  ['кордай или ак-тилек, где быстрее', 'Какая очередь сейчас, сегодня нам никто не сообщал.'],
])('of two posts, that nobody told where one waits less: %s', (question, words) => {
  expect(said(question).split('\n').at(-1)).toBe(words);
});
