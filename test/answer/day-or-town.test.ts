import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { ourAnswer } from './ours.ts';

/* Friday 27 November 2026, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** In Kyrgyz the capital of Tajikistan is called Monday. */
describe('Дүйшөмбү is a town at the other end of a way, and a day everywhere else', () => {
  test.each([
    'Бишкектен Дүйшөмбүгө жол',
    'Ош-Дүйшөмбү',
    'Бишкек – Дүйшөмбү канча саат',
    'Оштон Дүйшөмбүгө кантип барам',
    'Дүйшөмбүдөн Ошко канча км',
    'Дүйшөмбүдөн Бишкекке машина менен',
    'бишкектен дуйшомбуго кайсы бекет аркылуу барган жакшы',
    'Алматыдан Дүйшөмбүгө кандай барса болот',
    'Бішкектен Душанбеге жол',
  ])('the town: %s', (text) => {
    const answered = answer({ text, now });
    const ends = answered.kind === 'route' ? [answered.from.id, answered.to.id] : [answered.kind];
    expect(ends).toContain('dushanbe-tj');
  });

  test.each([
    'дүйшөмбүдө Кордай ачыкпы',
    'Кордай дүйшөмбүгө ачылабы',
    'Бишкектен Алматыга дүйшөмбүдө барам',
    'Бишкектен Алматыга дүйшөмбүгө жол ачыкпы',
    'дүйшөмбүдөн баштап Оштон Ташкентке жол ачыкпы',
    'дүйшөмбү Бишкектен Алматыга чыгам, жол ачыкпы',
    'дүйсенбіде Қордай ашық па',
    'дүйсенбіде Бішкектен Алматыға барамын',
  ])('the day: %s', (text) => {
    const answered = answer({ text, now });
    expect(answered.moment.from.setZone('Asia/Bishkek').toISODate()).toBe('2026-11-30');
    if (answered.kind === 'route') expect([answered.from.id, answered.to.id]).not.toContain('dushanbe-tj');
  });
});
