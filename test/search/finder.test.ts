import { describe, expect, test } from 'vitest';
import { squeeze } from '#search/text/normalize.ts';
import { createUnderstand, linguistics } from '../languages.ts';
import { offered, ourCatalogue } from './evaluation.ts';

const { clean, normalizeWord, mistakesBetween, repairLayout } = linguistics;
const understand = createUnderstand(ourCatalogue());
const keyOf = (word: string) => squeeze(normalizeWord(clean(word)));

describe('every way of writing a name comes down to one key', () => {
  test.each([
    {
      key: 'karkira',
      spellings: ['Каркыра', 'Қарқыра', 'Karkyra', 'KARKYRA', 'Qarqyra', 'Qarqıra', 'Каркыpа', 'Ķarķyra'],
    },
    { key: 'kordai', spellings: ['Кордай', 'Қордай', 'Korday', 'Qorday', 'Qordai', 'Kоrdаi', 'Ķorday', 'Ḳordaị'] },
    { key: 'akjol', spellings: ['Акжол', 'Ақжол', 'Akzhol', 'Akjol', 'Aqjol', 'Akdzhol'] },
    { key: 'sortobe', spellings: ['Сортобе', 'Сортөбе', 'Sortobe', 'Sortöbe', 'Sortóbe'] },
    { key: 'çaldibar', spellings: ['Чалдыбар', 'Chaldybar', 'Çaldıbar', 'Чаалдыбаар'] },
    { key: 'besagaş', spellings: ['Бесагаш', 'Бесағаш', 'Besagash', 'Besağaş', 'Besaǵash'] },
  ])('$key', ({ key, spellings }) => expect(spellings.map(keyOf)).toEqual(spellings.map(() => key)));

  test('words of a question keep their long letters: “мая” is not “ма”', () => {
    expect(normalizeWord('мая')).not.toBe(normalizeWord('ма'));
  });
});

test.each([
  { typed: 'Ķordaj', crossing: 'ak-jol-korday' },
  { typed: 'Ķarķara', crossing: 'karkyra-kegen' },
  { typed: 'Ǩarǩara', crossing: 'karkyra-kegen' },
])('as atlases write it: $typed', ({ typed, crossing }) => {
  expect(offered(understand(typed).found)).toEqual([crossing]);
});

describe('typing mistakes', () => {
  test.each([
    { typed: 'karkira', name: 'karkira', mistakes: 0 },
    { typed: 'karkara', name: 'karkira', mistakes: 0.5 },
    { typed: 'kargira', name: 'karkira', mistakes: 0.5 },
    { typed: 'karkra', name: 'karkira', mistakes: 0.75 },
    { typed: 'karikra', name: 'karkira', mistakes: 1 },
    { typed: 'kakira', name: 'karkira', mistakes: 1 },
    { typed: 'larkira', name: 'karkira', mistakes: 1.5 },
    { typed: 'karasu', name: 'karkira', mistakes: Infinity },
  ])('from $typed to $name: $mistakes', ({ typed, name, mistakes }) => {
    expect(mistakesBetween(typed, name, 2)).toBe(mistakes);
  });

  test('are counted alike in both directions', () => {
    const words = ['karkira', 'kordai', 'kegen', 'karakol', 'akjol', 'aukati'];
    for (const a of words) for (const b of words) expect(mistakesBetween(a, b, 9)).toBe(mistakesBetween(b, a, 9));
  });
});

describe('the wrong keyboard layout', () => {
  const nothingMakesSense = () => false;

  test.each([
    { typed: 'rfhrshf', meant: 'каркыра' },
    { typed: 'лщквфн', meant: 'korday' },
    { typed: 'xfkls,fh', meant: 'чалдыбар' },
    { typed: '0jhlfq', meant: 'қордай' },
  ])('$typed is $meant', ({ typed, meant }) => expect(repairLayout(typed, nothingMakesSense)?.text).toBe(meant));

  test('is repaired only in words that make no sense', () => {
    const repaired = repairLayout('korday jnrhsn', (chunk) => chunk === 'korday');
    expect(repaired).toEqual({ text: 'korday открыт', part: 'открыт' });
    expect(repairLayout('korday', () => true)).toBeNull();
  });

  test('never turns noise into a guess', () => {
    for (const noise of ['asdfgh', 'rjhjdf', 'ghbdtn', 'лщкщмф', 'qwertyuiop']) {
      expect(understand(noise).found.kind, noise).toBe('none');
    }
  });

  test('the rest of the question is read as well', () => {
    expect(understand('rjhlfq pfdnhf')).toMatchObject({ moment: { day: { inDays: 1 } }, language: 'ru' });
  });
});

describe('answer, choose or none', () => {
  test('a name is answered, and says that it was a name', () => {
    expect(understand('Кордай').found).toMatchObject({
      kind: 'answer',
      via: 'name',
      crossing: { id: 'ak-jol-korday' },
    });
  });

  test('a town of one crossing is answered, and says that it was a town', () => {
    expect(understand('граница Каракол').found).toMatchObject({ kind: 'answer', via: 'town' });
  });

  test('a town that leads to several is asked back, at most five', () => {
    const { found } = understand('Тараз граница');
    expect(found.kind).toBe('choose');
    expect(offered(found).length).toBeLessThanOrEqual(5);
  });

  test('a town that shares its name with a post is asked back, unless the post is meant', () => {
    expect(offered(understand('Токмок').found)[0]).toBe('tokmok-sortobe');
    expect(understand('Токмок').found.kind).toBe('choose');
    expect(understand('КПП Токмок').found.kind).toBe('answer');
    expect(understand('Токмок – Сортобе').found.kind).toBe('answer');
  });

  test('two crossings in one question are both offered', () => {
    expect(offered(understand('Кордай или Каркыра?').found).toSorted()).toEqual(['ak-jol-korday', 'karkyra-kegen']);
  });

  test('both posts of one crossing are one crossing', () => {
    expect(understand('Каркыра – Кеген').found.kind).toBe('answer');
  });

  test('a far misspelling is asked back, a farther one is only near', () => {
    expect(understand('корскыра').found).toMatchObject({ kind: 'choose' });
    expect(understand('барсыра').found).toMatchObject({ kind: 'none', near: [{ id: 'karkyra-kegen' }] });
  });

  test('among words of other matters no name was misspelt', () => {
    const nearTo = (text: string) => {
      const { found } = understand(text);
      return found.kind === 'none' ? found.near.map(({ id }) => id) : offered(found);
    };
    for (const asked of ['барсыра ачыкпы', 'барсыра бекети', 'пост барсыра'])
      expect(nearTo(asked), asked).toEqual(['karkyra-kegen']);
    for (const talk of [
      'барсыра деген ырды ким жазган',
      'барсыра күйін кім тартады',
      'актер барсыра фильмы',
      'barsyra team squad list',
    ])
      expect(nearTo(talk), talk).toEqual([]);
  });

  test('other people’s borders have nothing near', () => {
    expect(understand('Хунджераб ачыкпы').found).toEqual({ kind: 'none', near: [] });
    expect(understand('hello').found).toEqual({ kind: 'none', near: [] });
  });

  test('a town in idle talk is no question, on the road it is', () => {
    expect(understand('мой брат живет в Бишкеке').found.kind).toBe('none');
    expect(understand('из Бишкека в Алматы').found).toMatchObject({ kind: 'answer', via: 'town' });
  });
});
