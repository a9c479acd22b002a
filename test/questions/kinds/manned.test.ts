import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { answered, understand } from './asked.ts';

describe('whether anybody is there at night asks for the state at night, and not for the queue', () => {
  test.each([
    'is Karkyra manned at night',
    'is anybody there at night Chaldybar',
    'is there anyone at Korday at night',
    'who is on duty at Korday at night',
    'ночью на Чалдоваре кто-нибудь есть?',
    'дежурит ли кто ночью на Каркыре',
    'есть ли кто ночью на Кордае',
    'түнкүсүн Каркырада бирөө барбы',
    'Чалдыбарда түнкүсүн киши барбы',
    'түнде Қордайда адам бар ма',
    'Қарқарада түнде біреу бар ма',
  ])('%s', (q) => {
    expect(['status', 'hours']).toContain(understand(q).topics.map(askedKey)[0]);
    const [state = '', moment = ''] = answered(q).split('\n');
    expect(state).toMatch(/^[🟢🟡]/u);
    expect(moment).toContain('23:00');
  });
});

test.each([
  'на велах через Кордай можно',
  'велосипедисты проходят Кордай?',
  'can cyclists use Korday',
  'велосипедчилер Кордайдан өтө алабы',
  'велосипедшілер Қордайдан өте ала ма',
])('cyclists come by bicycle: %s', (q) => {
  expect(understand(q).traveller.traffic).toBe('bicycle');
  expect(answered(q).split('\n')[0]).not.toContain('🟢');
});
