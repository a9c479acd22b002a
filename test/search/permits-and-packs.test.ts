import { expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

test.each([
  'Do I need a permit at Kyzyl-Art?',
  'Нужно разрешение на Кызыл-Арте?',
  'Кызыл-Артка уруксат керекпи?',
  'Қызыл-Артқа рұқсат керек пе?',
])('a permit is asked of the border zone: %s', (text) => {
  expect(understand(text).topics[0]).toEqual({ topic: 'documents', part: 'border-zone' });
});

test.each(['driving permit at Korday', 'do I need an entry permit', 'work permit Kazakhstan visa'])(
  'but not every permit: %s',
  (text) => expect(understand(text).topics[0].part).not.toBe('border-zone'),
);

test.each([
  'Dostuk with backpacks',
  'Достук с рюкзаками',
  'Достуктан рюкзак менен өтсө болобу',
  'Достық рюкзак арқалап ашық па',
])('with backpacks one walks, and asks for no luggage: %s', (text) => {
  const { topics, traveller } = understand(text);
  expect(traveller.traffic).toBe('foot');
  expect(topics.map(({ topic }) => topic)).not.toContain('procedure');
});

test('a bag is still luggage', () => {
  expect(understand('will they search my backpack at Dostuk').topics[0]).toEqual({
    topic: 'procedure',
    part: 'luggage',
  });
});
