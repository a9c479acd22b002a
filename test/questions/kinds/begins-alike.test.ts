import { expect, test } from 'vitest';
import { topics } from './asked.ts';

/* A word that only begins like another, or that means another thing beside other words. */

test.each([
  ['в багажнике три канистры дизеля, пропустят?', 'customs/fuel'],
  ['three jerrycans of petrol in the boot, is that allowed', 'customs/fuel'],
  ['багажда эки канистра солярка бар, өткөрөбү', 'customs/fuel'],
  ['багажымда екі канистр солярка бар, өткізе ме', 'customs/fuel'],
])('a boot is no price: %s', (q, topic) => expect(topics(q)[0]).toBe(topic));

test.each([
  'Шатыртөбеден асып кетсек Кегенге түнде жетеміз бе',
  'Қорқыттан асып кетіп Қордайдан өтсем',
  'тоодон ашып кетип Каркырадан өтсөк болобу',
])('who comes over the mountains has not stayed too long: %s', (q) =>
  expect(topics(q)).not.toContain('documents/overstay'),
);

test.each([
  'Қазақстанда визадан екі күн асып кеттім, не болады',
  'тіркеу мерзімінен асып кеттім, айыппұлы қанша',
  'Казакстанда мөөнөттөн төрт күн ашып кеттим, эмне болот',
])('who was there longer than the term has: %s', (q) => expect(topics(q)).toContain('documents/overstay'));

test.each(['Қордайда ешкім тұрмай ма', 'ешкімді кезексіз өткізбей ме Қордайда'])('nobody is no goat: %s', (q) =>
  expect(topics(q)).not.toContain('customs/animals'),
);

test.each(['парашют менен Кордайдан өтсөм болобу', 'параплан алып Каркырадан өтсөм болобу'])(
  'what flies is no bribe: %s',
  (q) => expect(topics(q)).not.toContain('safety/bribes'),
);

test.each(['Қордайда алдымда отыз машина, көп тұрып қаламын ба', 'Кордайда алдымда отуз машина, көп туруп каламбы'])(
  'who stands behind cars waits: %s',
  (q) => expect(topics(q)[0]).toMatch(/^waits/u),
);
