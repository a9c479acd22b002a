import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { AnswerAbout, Asked } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { cpuMs } from '../cpu.ts';

const { answer } = answering();

function about(asked: Partial<Asked>): AnswerAbout {
  const answered = answer({ now: present, ...asked });
  if (answered.kind !== 'answer') throw new Error(`one crossing was expected, not ${answered.kind}`);
  return answered;
}

const inBishkek = (moment: DateTime) => moment.setZone('Asia/Bishkek').toFormat('yyyy-MM-dd HH:mm');

describe('the moment', () => {
  test('is the present when nobody names one', () => {
    const { status, moment } = about({ text: 'karkyra' });
    expect(inBishkek(status.at)).toBe('2026-11-22 12:00');
    expect(moment.precision).toBe('now');
  });

  test.each([
    { text: 'korday tomorrow at 7', means: '2026-11-23 07:00', precision: 'moment' },
    { text: 'Қордай ертең сағат 7-де ашық па', means: '2026-11-23 07:00', precision: 'moment' },
    { text: 'korday tomorrow', means: '2026-11-23 12:00', precision: 'day' },
    { text: 'кордай 1 мая', means: '2027-05-01 12:00', precision: 'day' },
  ])('"$text" means $means in Bishkek', ({ text, means, precision }) => {
    const answered = about({ text });
    expect(inBishkek(answered.status.at)).toBe(means);
    expect(answered.moment.precision).toBe(precision);
  });

  test('a clock time is on the clock of the post reached first', () => {
    expect(inBishkek(about({ text: 'korday tomorrow at 7', traveller: { toward: 'KZ' } }).status.at)).toBe(
      '2026-11-23 07:00',
    );
    expect(inBishkek(about({ text: 'korday tomorrow at 7', traveller: { toward: 'KG' } }).status.at)).toBe(
      '2026-11-23 08:00',
    );
  });

  test('a day is the first post’s, whichever way one goes', () => {
    expect(inBishkek(about({ text: 'korday tomorrow', traveller: { toward: 'KG' } }).status.at)).toBe(
      '2026-11-23 12:00',
    );
  });

  test('words win over options', () => {
    const moment = { at: DateTime.fromISO('2020-01-01T00:00+06:00'), precision: 'moment' } as const;
    expect(inBishkek(about({ text: 'korday tomorrow at 7', moment }).status.at)).toBe('2026-11-23 07:00');
    expect(inBishkek(about({ text: 'korday', moment }).status.at)).toBe('2020-01-01 00:00');
  });

  test('is answered in the first post’s zone', () => {
    const at = DateTime.fromISO('2026-07-01T00:00:00Z');
    expect(
      about({ text: 'karkyra', moment: { at, precision: 'moment' } }).status.at.toISO({ suppressMilliseconds: true }),
    ).toBe('2026-07-01T06:00:00+06:00');
  });
});

describe('the language', () => {
  test('asked for wins over that of the words, and that over the fallback', () => {
    expect(about({ text: 'Қордай ашық па', language: 'ru' }).language).toBe('ru');
    expect(about({ text: 'Қордай ашық па', fallbackLanguage: 'ru' }).language).toBe('kk');
    expect(about({ text: 'Korday', fallbackLanguage: 'ky' }).language).toBe('ky');
    expect(about({ crossing: 'karkyra-kegen' }).language).toBe('en');
  });
});

describe('the example under *Can I make it?*', () => {
  test.each(['en', 'ru', 'ky', 'kk'])('typed as it stands, it is understood (%s)', (language) => {
    const asked = plain(about({ crossing: 'karkyra-kegen', topic: 'makeit', language }).html);
    const example = /: (\S+ – [^\n]+13:00[^\n]*)/.exec(asked)?.[1] ?? '';
    expect(example).not.toBe('');
    expect(about({ text: example }).passage?.from?.name['en']).toBe('Almaty');
  });
});

describe('what comes first', () => {
  test('a question why is answered with the evidence', () => {
    expect(plain(about({ text: 'why is karkyra open' }).html)).toContain('Why this answer');
  });

  test('a question about papers gets its answer and who says so, and under it the state', () => {
    const { html, topic } = about({ text: 'which documents for karkyra' });
    expect(topic).toBe('documents');
    expect(plain(html)).toMatch(/^[^\n]+\.\n[\s\S]*Source: [\s\S]+\n🟡 Not sure it is open · Karkyra – Kegen · /);
  });

  test('whatever is asked fits into one message', () => {
    for (const words of ['documents', 'road', 'history', 'safety', 'transport', 'why open']) {
      for (const place of ['karkyra', 'korday']) {
        expect(plain(about({ text: `${place} ${words}` }).html).length).toBeLessThanOrEqual(4096);
      }
    }
  });
});

describe('not one crossing', () => {
  test('a few that may be meant are offered, each with the moment asked about', () => {
    const answered = answer({ text: 'Алматы или Бишкек завтра в 7', now: present });
    if (answered.kind === 'answer') return expect(answered.crossing.posts).toHaveLength(2);
    expect(answered.kind).toBe('choose');
    if (answered.kind === 'choose') expect(answered.moments).toHaveLength(answered.crossings.length);
  });

  test('nothing of ours is none, and its words are no markup', () => {
    const answered = answer({ text: '<b>Timbuktu</b>&more', now: present });
    expect(answered.kind).toBe('none');
    expect(answered.html).not.toContain('<b>Timbuktu');
  });

  test('an unknown id, or a direction that is none, is refused', () => {
    expect(() => answer({ crossing: 'atlantis', now: present })).toThrow(Refusal);
    expect(() => answer({ crossing: 'karkyra-kegen', traveller: { toward: 'CN' }, now: present })).toThrow(Refusal);
  });

  // A minute each: what was asked in the same one is remembered.
  const cost = (text: string, times: number) =>
    cpuMs(() => {
      for (let time = 0; time < times; time += 1) answer({ text, now: present.plus({ minutes: time }) });
    });
  const allowed = cost('is korday open tomorrow at 7', 500);

  test.each([
    ['emoji only', '😀🏔🚗'.repeat(500)],
    ['nothing', ''],
    ['spaces', ' '.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b[2J'.repeat(2_000)],
    ['one letter, 10,000 times', 'ы'.repeat(10_000)],
    ['10,000 characters of other words', 'слово за словом '.repeat(625)],
  ])('%s are none, and cost no more than a hundred questions', (_, text) => {
    expect(answer({ text, now: present }).kind).toBe('none');
    expect(cost(text, 5)).toBeLessThan(allowed);
  });
});

test('a journey that only lacks trust is not sent to crossings that are trusted no more', () => {
  const { passage, html } = about({ text: 'can I make korday from almaty leaving tomorrow 13:00' });
  expect(passage).toMatchObject({ verdict: 'unknown', state: 'open' });
  expect(plain(html)).not.toContain('nearby');
});
