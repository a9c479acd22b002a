import { describe, expect, test } from 'vitest';
import type { Answer, Asked } from '#answer/answer.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';

const { answer } = answering();

const asked = (text: string, settings: Asked['settings'] = {}, further: Partial<Asked> = {}): Answer =>
  answer({ now: present, text, settings, ...further });
const lastLine = ({ html }: Answer) => html.split('\n').at(-1);

describe('a passport', () => {
  test('answers a question about visas that names no country, and is named at the end in small', () => {
    const answered = asked('do I need a visa for kyrgyzstan', { passport: 'DE' });
    expect(answered.html).toContain('Germany: 30 days in any 60 without a visa in Kyrgyzstan');
    expect(lastLine(answered)).toBe('<i>We took your passport into account: Germany.</i>');
    expect(answered).toMatchObject({ decided: ['passport'], travellerFrom: 'settings' });
  });

  test.each([
    ['en', 'do I need a visa for kyrgyzstan', 'We took your passport into account: Germany.'],
    ['ru', 'нужна ли виза в кыргызстан', 'Мы учли ваш паспорт: Германия.'],
    ['ky', 'кыргызстанга виза керекпи', 'Паспортуңузду эске алдык: Германия.'],
    ['kk', 'қырғызстанға виза керек пе', 'Паспортыңызды ескердік: Германия.'],
  ])('is named in the language of the answer: %s', (language, text, line) => {
    expect(plain(lastLine(asked(text, { passport: 'DE' }, { language })) ?? '')).toBe(line);
  });

  test('of the question wins, for somebody else too', () => {
    const answered = asked('does a russian need a visa for kyrgyzstan', { passport: 'CN' });
    expect(answered.html).toBe(asked('does a russian need a visa for kyrgyzstan').html);
    expect(answered).toMatchObject({ decided: [], travellerFrom: 'words', travellerSaid: { people: 'RU' } });
  });

  test('of an option wins as well', () => {
    const traveller = { people: 'RU' };
    expect(asked('karkyra', { passport: 'CN' }, { traveller }).html).toBe(asked('karkyra', {}, { traveller }).html);
  });

  test('that changes nothing is not named', () => {
    const answered = asked('thank you', { passport: 'DE' });
    expect(answered.decided).toEqual([]);
    expect(answered.html).toBe(asked('thank you').html);
  });
});

describe('a vehicle', () => {
  test('is what one crosses by, where the question does not say', () => {
    const answered = asked('is karkyra open', { vehicle: 'truck' });
    expect(answered).toMatchObject({ traveller: { traffic: 'truck' }, decided: ['vehicle'] });
    expect(lastLine(answered)).toBe('<i>We took into account that you go by lorry.</i>');
  });

  test('of the question wins', () => {
    expect(asked('karkyra on foot', { vehicle: 'truck' }).html).toBe(asked('karkyra on foot').html);
  });

  test('is of no matter by rail', () => {
    expect(asked('kaindy railway', { vehicle: 'car' }).html).toBe(asked('kaindy railway').html);
  });

  test('counts in the overview of a border', () => {
    const answered = asked('what is open', { vehicle: 'truck' });
    expect(answered.kind).toBe('borders');
    expect(answered.html).not.toBe(asked('what is open').html);
    expect(answered.decided).toEqual(['vehicle']);
  });
});

describe('a town', () => {
  test('is where one leaves, now unless a time is said', () => {
    const answered = asked('can I make it to karkyra', { town: 'Almaty' });
    expect(answered).toMatchObject({ passage: { from: { name: { en: 'Almaty' } }, toward: 'KG' }, decided: ['town'] });
    expect(lastLine(answered)).toBe('<i>We took your town into account: Almaty.</i>');
  });

  test('is found by any of its names', () => {
    expect(asked('can I make it to karkyra', { town: 'алматы' }).html).toBe(
      asked('can I make it to karkyra', { town: 'Almaty' }).html,
    );
  });

  test('tells how far it is', () => {
    const answered = asked('how far is karkyra', { town: 'Almaty' });
    expect(answered.html).toContain('Almaty – Karkyra – Kegen');
    expect(answered.decided).toEqual(['town']);
  });

  test.each([
    ['a town of the question wins', 'can I make it to karkyra from karakol', 'Almaty'],
    ['a time that nobody called a departure stays an arrival', 'can I make it to karkyra at 17:00', 'Almaty'],
    ['one that we do not know is of no matter', 'can I make it to karkyra', 'Astana'],
    ['one far from this crossing is of no matter', 'can I make it to karkyra', 'Merke'],
    ['one beyond the border is of no matter', 'can I make it to karkyra toward kazakhstan', 'Almaty'],
    ['it makes no journey of another question', 'is karkyra open', 'Almaty'],
  ])('%s', (_, text, town) => {
    const answered = asked(text, { town });
    expect(answered.html).toBe(asked(text).html);
    expect(answered.decided).toEqual([]);
  });
});

test('only what decided is named, each with a sentence', () => {
  const all = { passport: 'DE', vehicle: 'truck', town: 'Almaty' } as const;
  expect(asked('do I need a visa for kyrgyzstan', all).decided).toEqual(['passport']);
  expect(lastLine(asked('can I make it to karkyra', all))).toContain('Almaty');
});

test('without settings nothing is decided by them', () => {
  expect(asked('karkyra')).toMatchObject({ decided: [], travellerFrom: 'words' });
});
