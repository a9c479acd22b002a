import { describe, expect, test } from 'vitest';
import { understand } from './asked.ts';

/* A border is that of the countries beside it; whoever asks whether it is open to them comes from elsewhere. */

describe('the border that was named, for whoever comes from elsewhere', () => {
  test.each([
    ['does the kazakhstan uzbekistan border work for canadians', ['KZ', 'UZ'], 'CA'],
    ['are poles let over the kyrgyz border', ['KG'], 'PL'],
    ['граница казахстана и китая открыта для поляков', ['KZ', 'CN'], 'PL'],
    ['кыргызско-таджикская граница открыта японцам?', ['KG', 'TJ'], 'JP'],
    ['кыргыз өзбек чек арасы немистерге ачыкпы', ['KG', 'UZ'], 'DE'],
    ['қазақстан қытай шекарасы жапондарға ашық па', ['KZ', 'CN'], 'JP'],
  ])('%s', (question, countries, people) => {
    const { about, traveller } = understand(question);
    expect(about).toMatchObject({ kind: 'border', countries });
    expect(traveller.people).toBe(people);
  });
});

describe('a border with a country beyond ours', () => {
  test.each([
    'is the border of china and nepal open',
    'kazakhstan border with mongolia open now?',
    'граница россии с финляндией открыта',
    'орусия менен монголиянын чек арасы ачыкпы',
    'ресей моңғолия шекарасы ашық па',
    'mexico guatemala border wait times',
    'вьетнам камбоджа граница пешком',
  ])('%s', (question) => expect(understand(question).about.kind).toBe('elsewhere'));
});
