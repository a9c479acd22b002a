import { expect, test } from 'vitest';
import type { Status } from '#domain/status.ts';
import { aStatus, at, bothKeep, cardIn, karkyra, languages, rendererFor } from './build.ts';
import {
  admits,
  closed,
  dated,
  edge,
  guide,
  heard,
  hours,
  queue,
  said,
  season,
  texts,
  warning,
  word,
  works,
} from './statements.ts';

const service = said('authority', 'border service', '2025-08-25');
const agency = said('press', '24.kg', '2025-09-08');
const carrier = said('carrier', 'Nomad Transfer', '2026-05-10');
const [, kegenPost] = karkyra.posts;
const [karkyraPost] = karkyra.posts;

const roundTheClock = bothKeep('24/7', service);
const allYear = season('year-round', service);
const daytime = bothKeep('08:00-18:00', service);
const oldSeason = season('05-01..10-31', guide);
const oldHours = hours('08:00-18:00', guide, { clockUnstated: true });
const decided = { decidedBy: daytime[0]?.hours ?? null, trustedTo: daytime[0]?.hours ?? null };
const openDay = (day: string): Status['window'] => [[at(`${day}T09:00`), at(`${day}T18:00`)]];
const snow = closed('2026-11-30T18:00', '2027-02-28', 'weather', said('authority', 'border service', '2026-11-30'));
const lastYears = [
  edge('opens', '2011-05-01', service),
  edge('opens', '2013-06', service),
  edge('opens', '2014-06-01', service),
];

type Case = { name: string; status: Status; precision?: 'now' | 'moment' | 'day' | 'month'; toward?: string };

const cases: readonly Case[] = [
  {
    name: '1a open round the clock, and an old guide says otherwise',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      decidedBy: allYear,
      trustedTo: allYear,
      lastHeard: heard('2026-05-10'),
      evidence: [word(allYear, 'decides'), word(oldHours, 'outdated'), word(oldSeason, 'outdated')],
    }),
  },
  {
    name: '1b open, closes in two hours, the clocks are an hour apart',
    status: aStatus({
      at: '2026-07-01T15:55',
      posts: daytime,
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      lastHeard: heard('2026-06-20'),
      ...decided,
    }),
  },
  {
    name: '1b last hour',
    status: aStatus({
      at: '2026-07-01T17:20',
      posts: daytime,
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      ...decided,
    }),
  },
  {
    name: '1c closed now, opens tomorrow',
    status: aStatus({
      at: '2026-07-01T20:00',
      state: 'closed',
      posts: daytime,
      next: at('2026-07-02T09:00'),
      window: openDay('2026-07-01'),
      lastHeard: heard('2026-06-20'),
      ...decided,
    }),
  },
  {
    name: '1c seen by somebody who comes from Kazakhstan',
    status: aStatus({
      at: '2026-07-01T06:00',
      state: 'closed',
      posts: daytime,
      next: at('2026-07-01T09:00'),
      ...decided,
    }),
    toward: 'KG',
  },
  {
    name: '1d closed for the season, by what a guide says',
    status: aStatus({
      at: '2026-12-20T12:00',
      state: 'closed',
      because: 'season',
      sure: 'typical',
      season: oldSeason,
      decidedBy: oldSeason,
      trustedTo: oldSeason,
      lastHeard: heard('2026-10'),
    }),
  },
  {
    name: '1d closed for the season, the opening is announced',
    status: aStatus({
      at: '2027-03-20T12:00',
      state: 'closed',
      because: 'season',
      season: oldSeason,
      next: at('2027-05-15T09:00'),
      decidedBy: edge('opens', '2027-05-15', said('authority', 'border service', '2027-03-01')),
      trustedTo: edge('opens', '2027-05-15', said('authority', 'border service', '2027-03-01')),
    }),
  },
  {
    name: '1e season edge in spring',
    status: aStatus({
      at: '2026-05-05T12:00',
      state: 'unknown',
      because: 'season-edge',
      sure: 'unsure',
      season: oldSeason,
      edge: { kind: 'opens', past: lastYears },
      lastHeard: heard('2025-10'),
    }),
  },
  {
    name: '1e season edge in autumn',
    status: aStatus({
      at: '2026-10-25T12:00',
      state: 'unknown',
      because: 'season-edge',
      sure: 'unsure',
      edge: { kind: 'closes', past: [edge('closes', '2013-10-02', service), edge('closes', '2014-11-01', service)] },
    }),
  },
  {
    name: '1f closed by weather, with a plan',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: snow,
      decidedBy: snow,
      trustedTo: snow,
      expected: { kind: 'planned', at: at('2027-03-01T00:00'), by: snow },
      lastHeard: heard('2026-11-30'),
    }),
  },
  {
    name: '1f closed by repair, until a certain moment',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: closed('2026-12-20', '2026-12-24T08:00', 'repair', service),
      next: at('2026-12-24T08:00'),
      trustedTo: service === undefined ? null : snow,
    }),
  },
  {
    name: '1f closed by an epidemic, no end named',
    status: aStatus({
      at: '2026-12-22T12:00',
      state: 'closed',
      because: 'closure',
      closure: closed('2026-12', null, 'epidemic', agency),
      trustedTo: snow,
    }),
  },
  {
    name: '1f closed every year on a holiday',
    status: aStatus({
      at: '2027-01-01T12:00',
      state: 'closed',
      because: 'closure',
      sure: 'typical',
      closure: closed('01-01', '01-02', 'holiday', agency),
      next: at('2027-01-03T00:00'),
      trustedTo: closed('01-01', '01-02', 'holiday', agency),
    }),
  },
  {
    name: '1g the planned reopening has passed without a word',
    status: aStatus({
      at: '2027-03-05T12:00',
      state: 'unknown',
      because: 'reopening-unconfirmed',
      sure: 'unsure',
      closure: snow,
      decidedBy: snow,
      lastHeard: heard('2026-11-30'),
    }),
  },
  {
    name: 'only travellers say that it is closed',
    status: aStatus({
      at: '2026-07-22T12:00',
      state: 'unknown',
      because: 'closure',
      sure: 'unsure',
      closure: closed('2026-07-20', null, 'road', said('traveller', 'Aizada', '2026-07-20')),
      decidedBy: closed('2026-07-20', null, 'road', said('traveller', 'Aizada', '2026-07-20')),
    }),
  },
  {
    name: '1h no hours known',
    status: aStatus({
      at: '2026-11-22T23:00',
      state: 'unknown',
      because: 'no-hours',
      sure: 'unsure',
      season: oldSeason,
      evidence: [word(works('2026-05', carrier))],
      posts: [
        { post: karkyraPost, state: null, today: null },
        { post: kegenPost, state: 'closed', today: null, hours: hours('08:00-18:00', service) },
      ],
    }),
  },
  {
    name: '1h nothing known at all',
    status: aStatus({ at: '2026-11-22T12:00', state: 'unknown', because: 'no-evidence', sure: 'unsure' }),
  },
  {
    name: 'it works, its hours are not known',
    status: aStatus({
      at: '2026-06-01T12:00',
      because: 'works',
      sure: 'likely',
      until: at('2026-06-01T20:40'),
      becomes: 'unknown',
      decidedBy: works('2026-05-20', carrier),
      trustedTo: works('2026-05-20', carrier),
      lastHeard: heard('2026-05-20'),
    }),
  },
  {
    name: 'the date of an event is known only to the month',
    status: aStatus({
      at: '2013-06-10T12:00',
      now: '2026-11-22T12:00',
      state: 'unknown',
      because: 'rough-date',
      sure: 'unsure',
      decidedBy: edge('opens', '2013-06', said('traveller', 'Lost & Found', '2013-10-22')),
    }),
    precision: 'moment',
  },
  {
    name: '1i open to citizens only',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      admits: { people: 'citizens', traffic: null },
      limits: [{ people: 'foreigners', state: 'closed', because: 'admits' }],
      trustedTo: allYear,
    }),
  },
  {
    name: '1i asked by a foreigner',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'closed',
      because: 'admits',
      admits: { people: 'citizens', traffic: null },
      trustedTo: admits({ people: 'citizens' }, service),
    }),
  },
  {
    name: 'one direction is shut for the citizens of one country',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      limits: [{ people: 'KG', toward: 'KZ', state: 'closed', because: 'closure' }],
      trustedTo: allYear,
    }),
  },
  {
    name: '1j trial hours ended',
    status: aStatus({
      at: '2026-11-22T23:00',
      state: 'unknown',
      because: 'expired',
      sure: 'unsure',
      posts: daytime,
      expired: { trial: hours('24/7', service, { until: dated('2026-09-30') }), before: hours('08:00-18:00', service) },
    }),
  },
  {
    name: '1k open to lorries only',
    status: aStatus({
      at: '2026-11-22T12:00',
      posts: roundTheClock,
      traffic: 'truck',
      admits: { people: null, traffic: ['truck'] },
      trustedTo: allYear,
    }),
  },
  {
    name: '1k asked for a car',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'closed',
      because: 'admits',
      traffic: 'car',
      admits: { people: null, traffic: ['truck'] },
      trustedTo: allYear,
    }),
  },
  {
    name: '1k asked for a car, and only the usual pattern leaves it out',
    status: aStatus({
      at: '2026-11-22T12:00',
      state: 'unknown',
      because: 'admits',
      sure: 'unsure',
      traffic: 'car',
      admits: { people: null, traffic: ['truck'] },
      decidedBy: admits({ traffic: ['truck'] }, service),
    }),
  },
  {
    name: '1l asked for a moment of next year, open',
    status: aStatus({
      at: '2027-05-01T10:00',
      now: '2026-11-22T12:00',
      posts: daytime,
      until: at('2027-05-01T18:00'),
      window: openDay('2027-05-01'),
      ...decided,
    }),
    precision: 'moment',
  },
  {
    name: '1l asked for a day of next year, closed by the season',
    status: aStatus({
      at: '2027-01-15T12:00',
      now: '2026-11-22T12:00',
      state: 'closed',
      because: 'season',
      sure: 'typical',
      season: oldSeason,
      trustedTo: oldSeason,
    }),
    precision: 'day',
  },
  {
    name: '1l asked for a month',
    status: aStatus({
      at: '2027-05-15T12:00',
      now: '2026-11-22T12:00',
      posts: roundTheClock,
      season: allYear,
      trustedTo: allYear,
    }),
    precision: 'month',
  },
  {
    name: 'asked for a moment that is past, it was closed by snow',
    status: aStatus({
      at: '2022-01-10T12:00',
      now: '2026-11-22T12:00',
      state: 'closed',
      because: 'closure',
      sure: 'announced',
      closure: closed('2021-12-01', '2022-02-28', 'weather', said('authority', 'border service', '2021-12-01')),
      trustedTo: closed('2021-12-01', '2022-02-28', 'weather', said('authority', 'border service', '2021-12-01')),
      lastHeard: heard('2026-05-10'),
    }),
    precision: 'moment',
  },
  {
    name: 'hours on a clock that nobody named, sources disagree, the road is broken',
    status: aStatus({
      at: '2026-07-01T12:00',
      sure: 'likely',
      posts: bothKeep('08:00-18:00', guide, { clockUnstated: true }),
      until: at('2026-07-01T18:00'),
      window: openDay('2026-07-01'),
      decidedBy: hours('08:00-18:00', agency),
      trustedTo: oldHours,
      evidence: [word(hours('09:00-17:00', carrier), 'conflicts'), word(queue('2026-06-30', 45, carrier))],
      warnings: [
        warning(
          '2026-06-20',
          texts('The road is washed out.', 'Дорогу размыло.', 'Жолду суу жеп кеткен.', 'Жолды су шайып кеткен.'),
          agency,
        ),
      ],
    }),
  },
];

test.each(cases)('$name', async ({ name, status, precision, toward }) => {
  const cards = languages.map((language) => cardIn(language, status, precision, toward).join('\n'));
  await expect(`${cards.join('\n\n')}\n`).toMatchFileSnapshot(`cards/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
});

test.each(cases)('$name: the state stands first, in bold, and no card is long', ({ status, precision, toward }) => {
  for (const language of languages) {
    const html = rendererFor(language, status.now).card(status, {
      precision: precision ?? 'now',
      traveller: { toward },
    });
    expect(html).toMatch(/^(🟢|🟡|🔴|⚪) <b>[^<]+<\/b> · \S/u);
    expect(html.match(/<b>/g)).toHaveLength(1);
    expect(html.length).toBeLessThan(1200);
    expect(html).not.toMatch(/undefined|NaN|Invalid|[{}\u2068\u2069!]|\.\.(?!\.)/);
  }
});

test('every language says every line: the cards have as many lines in each', () => {
  for (const { status, precision } of cases) {
    const counts = languages.map((language) => cardIn(language, status, precision).length);
    expect(new Set(counts).size).toBe(1);
  }
});

test('a name with signs of markup cannot break a message', () => {
  const by = said('press', '<b>A & B</b>', '2026-11-01');
  const status = aStatus({ at: '2026-11-22T12:00', posts: bothKeep('24/7', by), trustedTo: hours('24/7', by) });
  expect(rendererFor('en', status.now).card(status, { precision: 'now' })).toContain(
    'Source: &lt;b&gt;A &amp; B&lt;/b&gt;, 1 November',
  );
});

test('guides without a date that copy each other are named together', () => {
  const other = said('guide', 'Steppe Guide');
  const status = aStatus({
    at: '2026-11-22T12:00',
    posts: roundTheClock,
    evidence: [
      word(hours('10:00-16:00', said('guide', 'lonely.example')), 'outdated'),
      word(hours('08:00-18:00', other), 'outdated'),
      word(hours('08:00-18:00', guide), 'outdated'),
    ],
  });
  const lines = languages.map((language) => cardIn(language, status).find((line) => line.startsWith('⚠️')));
  expect(lines).toEqual([
    '⚠️ Guides with no date (Steppe Guide, bordercrossinghub.com) say: 08:00–18:00. This is out of date.',
    '⚠️ В путеводителях без даты (Steppe Guide, bordercrossinghub.com): 08:00–18:00. Это устарело.',
    '⚠️ Датасы жок саякат маалымдамаларында (Steppe Guide, bordercrossinghub.com): 08:00–18:00. Бул маалымат эскирген.',
    '⚠️ Күні көрсетілмеген саяхат анықтамалықтарында (Steppe Guide, bordercrossinghub.com): 08:00–18:00. Бұл дерек ескірген.',
  ]);
});

test('a contradiction about one side names the side; one that is overtaken stays behind Why', () => {
  const old = said('press', 'kaktus.media', '2024-09-18');
  const status = aStatus({
    at: '2026-11-22T12:00',
    posts: roundTheClock,
    evidence: [
      word(hours('sunrise-sunset', old), 'outdated'),
      word(hours('08:30-17:00', agency, { posts: ['kz'] }), 'conflicts'),
    ],
  });
  const warnings = cardIn('en', status).filter((line) => line.startsWith('⚠️'));
  expect(warnings).toEqual(['⚠️ Sources disagree. 24.kg, 8 September 2025: Kazakh side – 08:30–17:00.']);
});

test('an opening told in advance, whose day has passed without a word, is named as the plan it was', () => {
  const plan = edge('opens', '2026-05-15', said('authority', 'border service', '2026-04-01'));
  const status = aStatus({
    at: '2026-05-20T12:00',
    state: 'unknown',
    because: 'reopening-unconfirmed',
    sure: 'unsure',
    closure: closed('2026-03-01', null, 'repair', service),
    evidence: [word(plan)],
  });
  expect(cardIn('en', status)).toContain('It was due to reopen on 15 May. No word since.');
  expect(cardIn('ru', status)).toContain('Планировали открыть 15 мая. С тех пор сообщений нет.');
});

test('asked for a day after a planned reopening that is still to come, the plan is told and no silence since', () => {
  const status = aStatus({
    at: '2027-03-05T12:00',
    now: '2026-12-05T12:00',
    state: 'unknown',
    because: 'reopening-unconfirmed',
    sure: 'unsure',
    closure: snow,
    decidedBy: snow,
  });
  const card = cardIn('en', status, 'day');
  expect(card).toContain('Planned reopening: 1 March 2027. This is a plan, not a promise.');
  expect(card.join(' ')).not.toContain('No word since');
});

test('of another time nobody says that nothing is known "yet"', () => {
  const status = aStatus({
    at: '2005-05-20T12:00',
    now: '2026-11-22T12:00',
    state: 'unknown',
    because: 'no-evidence',
    sure: 'unsure',
    lastHeard: heard('2026-05-10'),
  });
  expect(cardIn('kk', status, 'moment')).toContain('Ол кез туралы дерек жоқ.');
});

test('asked for a day on which it opens only in the afternoon, it is open that day, with a limit', () => {
  const status = aStatus({
    at: '2026-11-25T12:00',
    now: '2026-11-22T12:00',
    state: 'closed',
    posts: bothKeep('14:00-18:00', service),
    window: [[at('2026-11-25T15:00'), at('2026-11-25T18:00')]],
  });
  expect(cardIn('en', status, 'day').slice(0, 3)).toEqual([
    '🟡 Should be open · Karkyra – Kegen',
    'For Wednesday 25 November',
    'Hours that day: 15:00–18:00 Bishkek / 14:00–17:00 Almaty',
  ]);
});

test('a closing that is days away carries its date', () => {
  const status = aStatus({
    at: '2026-10-28T12:00',
    posts: roundTheClock,
    season: oldSeason,
    until: at('2026-11-01T00:00'),
    becomes: 'closed',
  });
  expect(cardIn('ky', status).slice(1, 3)).toEqual([
    'Күнү-түнү, май–октябрь',
    'Жабылат: 1-ноябрь, 00:00 Бишкек / 31-октябрь, 23:00 Алматы',
  ]);
});
