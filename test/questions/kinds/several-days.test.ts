import { describe, expect, test } from 'vitest';
import { answered } from './asked.ts';

/* A border asked of several days is told for all of them, and on which of them some of its posts are shut. */

describe('both days are named', () => {
  test.each([
    ['is the kazakh russian border open on 30 and 31 december', '30–31 December'],
    ['граница казахстана с россией 7 и 8 января открыта?', '7–8 января'],
    ['казак өзбек чек арасы 2–3-январда иштейби', '2–3-январы'],
    ['қазақ өзбек шекарасы 30–31 желтоқсанда ашық па', '30–31 желтоқсан'],
  ])('%s', (question, days) => expect(answered(question)).toContain(days));
});

describe('posts that are shut on some of the days are named with those', () => {
  test.each([
    ['china kyrgyzstan border from 3 to 6 december', /Closed on 5–6 December: .*Torugart/u],
    ['граница кыргызстана с китаем с 3 по 6 декабря', /5–6 декабря закрыты: .*Торугарт/u],
    ['кыргыз кытай чек арасы 3-декабрдан 6-декабрга чейин', /5–6-декабрь жабык: .*Торугарт/u],
    ['қырғыз қытай шекарасы 3 желтоқсаннан 6 желтоқсанға дейін', /5–6 желтоқсан жабық: .*Торуғарт/u],
  ])('%s', (question, shut) => expect(answered(question)).toMatch(shut));
});
