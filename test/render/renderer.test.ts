import { expect, test } from 'vitest';
import type { Crossing, Note } from '#domain/crossing.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { aStatus, at, bothKeep, catalogue, karkyra, languages, rendererFor, translate } from './build.ts';
import { closed, guide, hours, queue, said, season, texts, word, works } from './statements.ts';

const service = said('authority', 'border service', '2025-08-25', {
  via: { mul: 'eltr.kg' },
  url: 'https://eltr.kg/news?a=1&b=2',
});
const now = at('2026-11-22T12:00');
const inLanguage = (language: string) => rendererFor(language, now);
const english = inLanguage('en');

test('text becomes markup in one place, and another language keeps the present', () => {
  const quoted = { query: '<b>' };
  expect(english.message('none-query', quoted)).toBe('Not found: <b>');
  expect(english.html('none-query', quoted)).toBe('Not found: &lt;b&gt;');
  expect(english.bold('none-query', quoted)).toBe('<b>Not found: &lt;b&gt;</b>');
  expect(english.inLanguage('kk').day(now)).toBe(inLanguage('kk').day(now));
});

const evidence = [
  word(hours('24/7', service), 'decides'),
  word(season('year-round', service), 'decides'),
  word(hours('24/7', said('press', '24.kg', '2025-08-26'))),
  word(works('2026-05', said('carrier', 'Nomad Transfer', '2026-05'))),
  word(hours('08:30-18:00', said('traveller', 'Aizada', '2026-09-17'), { clockUnstated: true }), 'conflicts'),
  word(season('05-01..10-31', guide), 'outdated'),
  word(hours('08:00-18:00', guide, { clockUnstated: true }), 'outdated'),
  word(queue('2026-05-02', 45, said('traveller', 'Bek', '2026-05-02'))),
  word(closed('2021-12-01', '2022-02-28', 'weather', said('authority', 'border service', '2021-12-01')), 'outdated'),
];
const status = aStatus({ at: '2026-11-22T12:00', posts: bothKeep('24/7', service), evidence });

test('Why? in four languages: what decides comes first, with who said it and when', () => {
  const heads = languages.map((language) => plain(inLanguage(language).evidence(status)).split('\n').slice(0, 3));
  expect(heads).toEqual([
    [
      'Why this answer · Karkyra – Kegen',
      '✅ Decides: round the clock, all year',
      '   Authority: Border Service of Kyrgyzstan, 25 August 2025 · eltr.kg (https://eltr.kg/news?a=1&b=2)',
    ],
    [
      'Почему такой ответ · Каркыра – Кеген',
      '✅ Взято за основу: круглосуточно, весь год',
      '   Ведомство: Пограничная служба ГКНБ КР, 25 августа 2025 г. · eltr.kg (https://eltr.kg/news?a=1&b=2)',
    ],
    [
      'Эмне үчүн жооп ушундай · Каркыра – Кеген',
      '✅ Жооптун негизи: күнү-түнү, жыл бою',
      '   Расмий мекеме: УКМКнын Чек ара кызматы, 2025-жылдын 25-августу · eltr.kg (https://eltr.kg/news?a=1&b=2)',
    ],
    [
      'Неліктен мұндай жауап · Қарқыра – Кеген',
      '✅ Жауаптың негізі: тәулік бойы, жыл бойы',
      '   Ресми мекеме: Қырғызстан ҰҚК Шекара қызметі, 2025 жылғы 25 тамыз · eltr.kg (https://eltr.kg/news?a=1&b=2)',
    ],
  ]);
});

test('Why? keeps the newest ten open and folds history, where what is out of date is named', () => {
  const html = english.evidence(status);
  const [before = '', folded = ''] = html.split('<blockquote expandable>');
  expect(before.match(/^[✅➕⚠⌛]/gmu)).toEqual(['✅', '➕', '➕', '⚠', '➕']);
  expect(plain(before)).toContain('⚠️ Contradicts: 08:30–18:00 (clock not named)\n   Traveller: Aizada, 17 September');
  expect(plain(folded)).toContain(
    '⌛ Out of date: May–October, 08:00–18:00 (clock not named)\n   Guide: bordercrossinghub.com, no date',
  );
  expect(plain(html)).toContain('— — —\n⌛ Out of date');
  expect(plain(folded)).toContain('temporarily closed from 1 December 2021 to 28 February 2022 (weather)');
  expect(html).toContain('<a href="https://eltr.kg/news?a=1&amp;b=2">eltr.kg</a>');
});

test('Why? with hundreds of words still fits into one message, and says how many are left out', () => {
  const many = [...Array(300).keys()].map((index) =>
    word(
      works(
        `2026-05-${String((index % 28) + 1).padStart(2, '0')}`,
        said('traveller', `Traveller ${index}`, '2026-05-30', { url: 'https://example.org/a/long/address' }),
      ),
    ),
  );
  for (const language of languages) {
    const html = inLanguage(language).evidence(aStatus({ at: '2026-11-22T12:00', evidence: many }));
    expect(html.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(4096);
    expect(html).toMatch(/: \d{3}<\/blockquote>/);
  }
});

test('Why? without any word says so', () => {
  expect(plain(inLanguage('ky').evidence(aStatus({ at: '2026-11-22T12:00' })))).toContain(
    'Бул тууралуу бизде булак жок.',
  );
});

const note = (changes: Partial<Note>): Note => ({
  topic: 'road',
  text: texts('Gravel <here>.', 'Гравий <здесь>.', 'Шагыл жол.', 'Қиыршық тас жол.'),
  by: [said('traveller', 'Aizada', '2025-09')],
  disputed: false,
  ...changes,
});
const noted: Crossing = { ...karkyra, notes: [note({ post: 'kz', disputed: true }), note({ topic: 'history' })] };

test('details carry their side, their source and its age, and say where sources disagree', () => {
  expect(plain(english.details(noted, 'road'))).toBe(
    [
      'Road · Karkyra – Kegen',
      '',
      'Kazakh side: Gravel <here>.',
      '⚠️ Sources disagree about this.',
      'Source: Aizada, September 2025 (1 year ago)',
    ].join('\n'),
  );
  expect(inLanguage('ru').details(noted, 'road')).toContain('Гравий &lt;здесь&gt;.');
});

test("details put the destination country's notes before the crossing's", () => {
  const countries = catalogue.countries.map((country) => ({
    ...country,
    notes: [note({ text: texts(`Law of ${country.name['en']}.`) })],
  }));
  const renderer = createRenderers({ translate, catalogue: { ...catalogue, countries } })('en', now);
  const text = plain(renderer.details(noted, 'road', { toward: 'KZ' }));
  expect(text).toMatch(/🇰🇿 Kazakhstan: Law of Kazakhstan\.[\s\S]*Kazakh side: Gravel/);
  expect(text).not.toContain('Law of Kyrgyzstan');
  expect(plain(renderer.details(noted, 'road'))).toContain('Law of Kyrgyzstan');
});

test('safety names the emergency numbers of both sides, the destination first', () => {
  const text = plain(inLanguage('ky').details(noted, 'safety', { toward: 'KZ' }));
  expect(text).toContain('Чукул жардам номерлери · Казакстан, Кыргызстан\n112 — бардык кызматтар');
});

test('a number that means another thing on each side stands once, with both', () => {
  const countries = catalogue.countries.map((country) =>
    country.code === 'KZ'
      ? { ...country, emergency: country.emergency.map((one) => ({ ...one, meaning: texts('one number for all') })) }
      : country,
  );
  const renderer = createRenderers({ translate, catalogue: { ...catalogue, countries } })('en', now);
  expect(plain(renderer.details(noted, 'safety'))).toContain('112 – 🇰🇬 all services; 🇰🇿 one number for all');
});

test('only topics that have something are offered', () => {
  expect(english.detailTopics(noted)).toEqual(['road', 'safety', 'history']);
  expect(plain(inLanguage('kk').details(noted, 'exchange'))).toContain('Бұл туралы бізде әзірге дерек жоқ.');
});

test('too many notes are cut between notes, never within', () => {
  const long = {
    ...karkyra,
    notes: Array.from({ length: 40 }, () => note({ text: texts('Mind the road. '.repeat(20)) })),
  };
  const html = english.details(long, 'road');
  expect(html.length).toBeLessThanOrEqual(4096);
  expect(html).toMatch(/The rest does not fit into one message\.$/);
});

test('which crossing: names, flags, and the towns that tell them apart', () => {
  expect(plain(inLanguage('kk').choose([karkyra]))).toBe('Сізге қай бекет керек?\n• Қарқыра – Кеген 🇰🇬🇰🇿 (Қарақол)');
});

test('a post without a name is called by its country', () => {
  const nameless: Crossing = {
    ...karkyra,
    posts: [karkyra.posts[0], { id: 'kz', country: 'KZ', zone: 'Asia/Almaty', towns: [] }],
  };
  expect(languages.map((language) => inLanguage(language).crossingName(nameless))).toEqual([
    'Karkyra – Kazakhstan',
    'Каркыра – Казахстан',
    'Каркыра – Казакстан',
    'Қарқыра – Қазақстан',
  ]);
});

test.each([
  ['', 'Not found.'],
  ['Атлантида', 'Not found: Атлантида'],
  ['<b>\u0000\n\u202Ebold', 'Not found: &lt;b&gt; bold'],
  ['🐎'.repeat(500), `Not found: ${'🐎'.repeat(30)}…`],
])('nothing found for %j', (query, line) => {
  expect(english.none([], query).split('\n')).toEqual([line, 'You can also choose from the list: /crossings']);
});

test('near names are offered', () => {
  expect(inLanguage('ru').none([karkyra], 'karkura')).toContain('Похожие названия:\n• Каркыра – Кеген 🇰🇬🇰🇿 (Каракол)');
});

test('the greeting and the help speak every language', () => {
  for (const language of languages) {
    expect(inLanguage(language).help()).toContain('112');
    expect(inLanguage(language).start()).toContain('Otkel');
  }
});

test('Why? says for which moment it speaks', () => {
  const ahead = closed('2026-12-01', '2026-12-20', 'weather', said('authority', 'border service', '2026-11-22'));
  const asked = aStatus({ at: '2026-11-25T12:00', now: '2026-11-22T12:00', evidence: [word(ahead, 'ahead')] });
  expect(
    plain(english.evidence(asked, { precision: 'day' }))
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'Why this answer · Karkyra – Kegen',
    'For Wednesday 25 November',
    '🗓 To come: temporarily closed from 1 to 20 December (weather)',
  ]);
});
