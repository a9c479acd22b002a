import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { answered, understand } from './asked.ts';

/* How long it takes: between two towns it is the road, at a post the queue. */

describe('between two towns the way comes first, and how long it takes', () => {
  test.each([
    'how long does it take from Bishkek to Almaty',
    'how much time will Karakol to Almaty take',
    'Almaty to Bishkek how long does it take usually',
    'сколько занимает Алматы Бишкек',
    'до Тараза из Бишкека сколько по времени',
    'из Бишкека в Талдыкорган сколько времени уйдёт',
    'Бишкектен Алматыга жолго канча убакыт кетет',
    'Алматыдан Бишкекке жол канча саатка созулат',
    'Бишкектен Таразга канча убакыт алат',
    'Бішкектен Алматыға дейін қанша уақыт кетеді',
    'Алматыдан Бішкекке жол қаншаға созылады',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('distance');
    const [first = ''] = answered(q).split('\n');
    expect(first).toMatch(/\d+ (?:km|км)|\d (?:h|ч|саат|сағат)/u);
  });
});

describe('at a post, and where the queue or the border is named, it is the waiting', () => {
  test.each([
    'how long does it take at Korday',
    'how long does it take to cross the border from Bishkek to Almaty',
    'how long is the usual wait at the border between Bishkek and Almaty',
    'сколько занимает Кордай',
    'сколько по времени проходят границу из Бишкека в Алматы',
    'Кордайдан өтүүгө канча убакыт кетет',
    'Бишкектен Алматыга чек арада канча убакыт кетет',
    'Қордайда қанша уақыт кетеді',
    'Бішкектен Алматыға барғанда шекарада қанша уақыт кетеді',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toMatch(/^waits/u);
  });
});
