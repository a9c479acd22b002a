/** Every text of the data, in each of its languages, by the rules that the words of the program keep too. */
import { expect, test } from 'vitest';
import { slips } from '../slips.ts';
import { faultsIn, hoursWithoutClock, rules } from '../words.ts';
import { placedTexts, textsIn } from './texts.ts';

/** What one screen of a telephone shows. */
const longestText = 600;

const texts = placedTexts();
const notesAndWarnings = texts.filter(({ at }) => /\.text$/.test(at));

test('all texts are looked at: names, notes, meanings and warnings in four languages', () => {
  expect(texts.length).toBeGreaterThan(900);
  expect(notesAndWarnings.length).toBeGreaterThan(600);
  const perLanguage = Map.groupBy(texts, ({ language }) => language);
  expect(new Set([...perLanguage.values()].map(({ length }) => length)).size).toBe(1);
});

test('nothing that no reader of the language would write', () => {
  const faults = texts.flatMap(({ at, language, text }) =>
    faultsIn(text, language).map((fault) => `${at} in ${language}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('hours in a note say whose clock they are on, or that nobody said', () => {
  const wrong = notesAndWarnings.filter(({ text, language }) => hoursWithoutClock(text, language));
  expect(wrong).toEqual([]);
});

test('no text is longer than one screen', () => {
  expect(texts.filter(({ text }) => text.trim().length > longestText)).toEqual([]);
});

const planted = [
  { language: 'ky', text: 'Бекет сейчас жабык', finds: 'Russian word: сейчас' },
  { language: 'kk', text: 'Бекет только жазда ашық', finds: 'Russian word: только' },
  { language: 'ky', text: 'Бекет ашық', finds: 'Kazakh word: ашық' },
  { language: 'ky', text: 'Бул маршрут бойынша', finds: 'Kazakh word: бойынша' },
  { language: 'kk', text: 'Бекет азыр ашық', finds: 'Kyrgyz word: азыр' },
  { language: 'ky', text: 'Жол кыйын, бірок өтсө болот', finds: 'letter of another language: і' },
  { language: 'kk', text: 'Тағы да всё', finds: 'letter of another language: ё' },
  { language: 'ru', text: 'Бекет Қарқыра', finds: 'letter of another language: Қ' },
  { language: 'en', text: 'The post of Кеген', finds: 'letter of another language: К' },
  { language: 'ru', text: 'Пункт oткрыт', finds: 'two scripts in one word: oткрыт' },
  { language: 'en', text: 'The pоst is open', finds: 'two scripts in one word: pоst' },
  { language: 'ru', text: 'Закрыто c понедельника', finds: 'Latin letters that look Cyrillic: c' },
  { language: 'kk', text: 'Адам мен KOM', finds: 'Latin letters that look Cyrillic: KOM' },
  { language: 'en', text: 'It opened on 01.05.2026', finds: 'date in digits: 01.05.2026' },
  { language: 'en', text: 'It opened on 2026-05-01', finds: 'date in digits: 2026-05-01' },
  { language: 'ru', text: 'Открыто!', finds: 'exclamation mark: !' },
  { language: 'en', text: 'Karkyra\u2069', finds: 'isolation mark: \u2069' },
  { language: 'kk', text: '  ', finds: 'nothing:   ' },
] as const;

test.each(planted)('a planted fault is found: $finds', ({ text, language, finds }) => {
  expect(faultsIn(text, language)).toContain(finds);
});

test.each(slips)('a slip that readers found is found again: $name', ({ example, languages, name }) => {
  const found = languages.map((language) => faultsIn(example, language).some((fault) => fault.startsWith(name)));
  expect(found).not.toContain(false);
});

test('every rule has a fault planted for it above', () => {
  const idle = rules
    .filter((rule) => !slips.some(({ name }) => name === rule.name))
    .filter(
      ({ languages, wrong }) => !planted.some(({ language, text }) => languages.includes(language) && wrong.test(text)),
    );
  expect(idle).toEqual([]);
});

test.each([
  { language: 'ky', text: 'Азыр жабык, эми ачылат; SIM-карта жана 24.kg' },
  { language: 'kk', text: 'Қазір жабық, 1403 нөмірі; Wi-Fi және cgr.qoldau.kz' },
  { language: 'ru', text: 'Открыт с 1 мая, в 20 км от поста; 42,70 с. ш.' },
])('what is written well passes, in $language', ({ text, language }) => {
  expect(faultsIn(text, language)).toEqual([]);
});

test.each([
  { language: 'en', text: 'Busy on Friday from 14:00 to 18:00', missing: true },
  { language: 'en', text: 'Busy on Friday from 14:00 to 18:00 (clock not named)', missing: false },
  { language: 'ru', text: 'Больше всего людей с 14:00 до 18:00', missing: true },
  { language: 'ru', text: 'С 14:00 до 18:00 по времени Бишкека', missing: false },
  { language: 'ky', text: 'Эл көп маал: 14:00–18:00', missing: true },
  { language: 'ky', text: 'Эл көп маал: 14:00–18:00 (Бишкек убактысы)', missing: false },
  { language: 'kk', text: 'Адам көп болатын кез: 14:00–18:00', missing: true },
  { language: 'kk', text: 'Адам көп болатын кез: 14:00–18:00 (Алматы уақыты)', missing: false },
])('hours without a clock are found: $text', ({ text, language, missing }) => {
  expect(hoursWithoutClock(text, language)).toBe(missing);
});

test('a text is found wherever it stands, and a name that reads alike everywhere counts in every language', () => {
  const everywhere = { en: 'Kegen', ru: 'Кеген', ky: 'Кеген', kk: 'Кеген' };
  expect(textsIn({ posts: [{ name: everywhere, by: { name: everywhere } }] }, 'pass')).toHaveLength(4);
  expect(textsIn({ posts: [{ name: everywhere }] }, 'pass')[0]).toEqual({
    at: 'pass.posts.0.name',
    language: 'en',
    text: 'Kegen',
  });
});
