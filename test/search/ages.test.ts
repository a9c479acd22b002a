import { expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

const minors = Array.from({ length: 12 }, (_, at) => at + 6);
const grown = [18, 25, 40, 67];

const says: Record<string, (age: number) => string> = {
  ru: (age) => `мне ${age} лет, пройду через кордай один?`,
  en: (age) => `i am ${age} years old, may i cross korday alone`,
  ky: (age) => `мен ${age} жаштамын, кордайдан жалгыз өтсөм болобу`,
  kk: (age) => `мен ${age} жастамын, қордайдан жалғыз өтсем бола ма`,
};

test.each(Object.keys(says))('the age of whoever goes alone, of any year, is no moment, in %s', (language) => {
  const read = (age: number) => understand(says[language]?.(age) ?? '');
  const isAlone = (age: number) => read(age).aspects.some(({ aspect }) => aspect === 'without-parents');
  expect([...minors, ...grown].filter((age) => Object.keys(read(age).moment).length > 0)).toEqual([]);
  expect(minors.filter(isAlone)).toEqual(minors);
});
