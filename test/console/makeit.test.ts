import { describe, expect, test } from 'vitest';
import { createFolder } from '../catalogue/folder.ts';
import { askHere, batch } from './program.ts';

/** Two gates that both say 08:00–18:00, each on its own clock; Almaty is four hours away. */
const gate = `kind: road
posts:
  - id: kg
    country: KG
    name: { en: Karkyra, ru: Каркыра, ky: Каркыра, kk: Қарқыра }
    zone: Asia/Bishkek
    towns:
      - { name: { en: Karakol, ru: Каракол, ky: Каракол, kk: Қарақол }, drive_minutes: 90, by: { source: the-paper } }
      - name: { en: Tyup, ru: Тюп, ky: Түп, kk: Түп }
  - id: kz
    country: KZ
    name: { en: Kegen, ru: Кеген, ky: Кеген, kk: Кеген }
    zone: Asia/Almaty
    towns:
      - { name: { en: Saty, ru: Саты, ky: Саты, kk: Саты }, km: 150, by: { source: the-paper } }
      - { name: { en: Almaty, ru: Алматы, ky: Алматы, kk: Алматы }, drive_minutes: 240, by: { source: the-paper } }
between_posts: { minutes: 5, by: { source: the-paper } }
waits: { usual_minutes: 30, worst_minutes: 120, by: { source: the-paper } }
statements:
  - says: hours
    hours: "08:00-18:00"
    by: { source: kg-guards, date: 2026-11-10 }
`;
const dataDir = createFolder({ 'crossings/karkyra-kegen.yaml': () => gate });
const now = '2026-11-22T09:00+05:00';

/** One line of a batch, at nine in the morning in Almaty. */
function asked(...fields: readonly object[]) {
  return batch(
    fields.map((one) => ({ now, ...one })),
    [],
    dataDir,
  );
}

describe('leaving Almaty at 13:00 for a gate that shuts at 18:00 by the other clock', () => {
  const questions = [
    'can I make karkyra from almaty leaving 13:00',
    'leaving almaty at 13:00, can I make karkyra',
    'is karkyra open if I leave from almaty at 13:00',
    'успею на каркыру из алматы если выеду в 13:00',
    'выезжаю из Алматы в 13:00, успею на Каркыру?',
    'Алматыдан 13:00дө чыксам Каркырага үлгүрөмбү',
    'Алматыдан 13:00-де шықсам Қарқыраға үлгеремін бе',
  ];

  test('is no, in every language: four hours later it is 18:00 in Bishkek', async () => {
    const answers = await asked(...questions.map((q) => ({ q })));
    for (const { kind, topic, passage } of answers) {
      expect({ kind, topic }).toEqual({ kind: 'answer', topic: 'makeit' });
      expect(passage).toEqual({
        arrivals: [
          { post: 'kz', at: '2026-11-22T17:00:00+05:00' },
          { post: 'kg', at: '2026-11-22T18:35:00+06:00' },
        ],
        slackMinutes: -5,
        latestDeparture: '2026-11-22T10:55:00+05:00',
        estimated: false,
        verdict: 'no',
      });
    }
    const heads = answers.map(({ text }) => text.split('\n')[0]);
    expect(heads).toEqual([
      '🔴 No, too late · Almaty → Karkyra – Kegen',
      '🔴 No, too late · Almaty → Karkyra – Kegen',
      '🔴 No, too late · Almaty → Karkyra – Kegen',
      '🔴 Не успеете · Алматы → Каркыра – Кеген',
      '🔴 Не успеете · Алматы → Каркыра – Кеген',
      '🔴 Үлгүрбөйсүз · Алматы → Каркыра – Кеген',
      '🔴 Үлгермейсіз · Алматы → Қарқыра – Кеген',
    ]);
  });

  test('and by options, alone', async () => {
    const args = ['--from', 'Almaty', '--leave', '13:00', '--toward', 'KG', '--now', now, '--json', 'karkyra'];
    const { code, out } = await askHere(args, { dataDir });
    expect(code).toBe(0);
    expect(JSON.parse(out).passage).toMatchObject({ verdict: 'no', slackMinutes: -5 });
  });

  test('an hour earlier is tight, three hours earlier is in time', async () => {
    const [tight, yes] = await asked(
      { q: 'karkyra', from: 'Almaty', leave: '12:00' },
      { q: 'karkyra', from: 'Almaty', leave: '10:00' },
    );
    expect(tight.passage).toMatchObject({ verdict: 'tight', slackMinutes: 55 });
    expect(yes.passage).toMatchObject({ verdict: 'yes', slackMinutes: 175 });
  });
});

describe('ways to say it', () => {
  test('the town may be in any language and case, and tells the direction', async () => {
    const answers = await asked(
      ...['Алматы', 'almaty', 'АЛМАТЫ', 'Almati'].map((from) => ({ crossing: 'karkyra-kegen', from, leave: '10:00' })),
    );
    for (const { passage } of answers) expect(passage.arrivals[0].post).toBe('kz');
  });

  test('a time without a date is today on the clock of the town', async () => {
    const [one] = await asked({ crossing: 'karkyra-kegen', from: 'Karakol', leave: '12:00' });
    expect(one.passage.arrivals[0].at).toBe('2026-11-22T13:30:00+06:00');
  });

  test('a moment may have a date, and an offset', async () => {
    const [local, offset] = await asked(
      { crossing: 'karkyra-kegen', from: 'Almaty', leave: '2026-11-23T10:00' },
      { crossing: 'karkyra-kegen', from: 'Almaty', leave: '2026-11-23T10:00Z' },
    );
    expect(local.passage.arrivals[0].at).toBe('2026-11-23T14:00:00+05:00');
    expect(offset.passage.arrivals[0].at).toBe('2026-11-23T19:00:00+05:00');
  });

  test('an arrival needs no town, and goes the way that is asked', async () => {
    const [there, back] = await asked(
      { crossing: 'karkyra-kegen', toward: 'KZ', arrive: '16:00' },
      { crossing: 'karkyra-kegen', toward: 'KG', arrive: '16:00' },
    );
    expect(there.passage).toMatchObject({
      arrivals: [{ post: 'kg', at: '2026-11-22T16:00:00+06:00' }, { post: 'kz' }],
    });
    expect(back.passage).toMatchObject({ arrivals: [{ post: 'kz', at: '2026-11-22T16:00:00+05:00' }, { post: 'kg' }] });
  });

  test('who names no time leaves now', async () => {
    const [one] = await asked({ q: 'can I make karkyra from almaty' });
    expect(one.passage.arrivals[0].at).toBe('2026-11-22T13:00:00+05:00');
  });

  test('who names no town is asked for it, and sees the card', async () => {
    const [one] = await asked({ q: 'can I make karkyra' });
    expect(one).toMatchObject({ kind: 'answer', topic: 'makeit', status: { crossing: 'karkyra-kegen' } });
    expect(one.passage).toBeUndefined();
    expect(one.text).toMatch(
      /^🟢 Open .*\n\nWhere do you leave from, and when\? .*\nDrive times are known from: Karakol, Saty and Almaty\./s,
    );
  });

  test('an estimate is told as one', async () => {
    const [one] = await asked({ q: 'karkyra', from: 'Saty', leave: '10:00' });
    expect(one.passage).toMatchObject({ estimated: true, verdict: 'tight' });
    expect(one.text).toContain('The drive time is our estimate from the distance.');
  });
});

describe('bad input is one sentence that says which word, and what to write instead', () => {
  const refused = [
    {
      what: 'a direction it does not have',
      asked: { crossing: 'karkyra-kegen', toward: 'CN', arrive: '16:00' },
      says: /^This crossing does not lead to China\.$/,
    },
    {
      what: 'an arrival in the past',
      asked: { crossing: 'karkyra-kegen', toward: 'KG', arrive: '08:00' },
      says: /^That arrival is already past: 22 November, 08:00 Almaty \/ 09:00 Bishkek\. .*tomorrow at 08:00\.$/,
    },
    {
      what: 'a drive that is over',
      asked: { crossing: 'karkyra-kegen', from: 'Almaty', leave: '2026-11-22T03:00' },
      says: /^That arrival is already past: 22 November, 07:00 Almaty .*tomorrow at 03:00\.$/,
    },
    {
      what: 'a town of the wrong side',
      asked: { crossing: 'karkyra-kegen', toward: 'KG', from: 'Karakol', leave: '12:00' },
      says: /^Karakol is not on the side you leave from\. Towns on that side: Saty and Almaty\.$/,
    },
    {
      what: 'a town nobody knows',
      asked: { crossing: 'karkyra-kegen', from: 'Timbuktu', leave: '12:00' },
      says: /^We do not know Timbuktu on the way to this crossing\. Known: Karakol, Saty and Almaty\. Or say when you arrive/,
    },
    {
      what: 'a town whose drive nobody tells',
      asked: { crossing: 'karkyra-kegen', from: 'Tyup', leave: '12:00' },
      says: /^The drive time from Tyup is not known\. Known from: Karakol\. Or say when you arrive/,
    },
    {
      what: 'no drive is known on that side',
      asked: { crossing: 'high-pass', toward: 'KG', from: 'Almaty', leave: '12:00' },
      says: /^No drive time to this crossing is known\. Say when you arrive at the first post/,
    },
    {
      what: 'no time at all',
      asked: { crossing: 'karkyra-kegen', from: 'Almaty', leave: 'noonish' },
      says: /^--leave "noonish": write a moment such as/,
    },
    {
      what: 'no town at all',
      asked: { crossing: 'karkyra-kegen', from: ' ', leave: '12:00' },
      says: /^--from "": write a town, such as Karakol$/,
    },
    {
      what: 'two times',
      asked: { crossing: 'karkyra-kegen', from: 'Almaty', leave: '10:00', arrive: '12:00' },
      says: /^--leave and --arrive: write only one of them$/,
    },
  ];

  const answers = asked(...refused.map((one) => one.asked));

  test.each(refused.map((one, index) => ({ ...one, index })))('$what', async ({ says, index }) => {
    const { kind, message } = (await answers)[index];
    expect(kind).toBe('error');
    expect(message).toMatch(says);
  });

  test('in the language of the question', async () => {
    const answers = await asked(
      { q: 'успею на каркыру из алматы если выеду сегодня в 3:00' },
      { q: 'Алматыдан бүгүн 3:00дө чыксам Каркырага үлгүрөмбү' },
      { q: 'Алматыдан бүгін 3:00-де шықсам Қарқыраға үлгеремін бе' },
      { q: 'каркыра', from: 'Тюп', leave: '12:00', lang: 'kk' },
    );
    const starts = [
      'Время прибытия уже прошло',
      'Сиз жазган убакыт өтүп кеткен',
      'Сіз жазған уақыт өтіп кеткен',
      'Жолға қанша уақыт',
    ];
    for (const [index, { kind, message }] of answers.entries()) {
      expect(kind).toBe('error');
      expect(message.startsWith(starts[index])).toBe(true);
    }
  });

  test('alone it is one line on the error stream, and exit code 2', async () => {
    const { code, out, errors } = await askHere(
      ['--json', '--from', 'Karakol', '--toward', 'KG', '--leave', '12:00', '--now', now, 'karkyra'],
      { dataDir },
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toBe('Karakol is not on the side you leave from. Towns on that side: Saty and Almaty.\n');
  });

  test('the rest of a batch goes on', async () => {
    const kinds = (await asked({ q: 'karkyra', toward: 'CN' }, { q: 'karkyra' })).map(({ kind }) => kind);
    expect(kinds).toEqual(['error', 'answer']);
  });
});

test('with the data as it is, nobody hears a plain yes for an estimate', async () => {
  const [one] = await batch([{ q: 'can I make karkyra from almaty leaving 13:00', now }]);
  expect(one.passage).toMatchObject({ estimated: true });
  expect(['tight', 'no', 'unknown']).toContain(one.passage.verdict);
});
