import { expect, test } from 'vitest';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { at, cardIn, karkyra, languages } from '../build.ts';
import { closed, dated, edge, hours, queue, said, season } from '../statements.ts';

/** What is to come, as people read it: each test is somebody who stood at the gate because of what a card had said. */

const service = said('authority', 'border service', '2026-11-28');
const always = hours('24/7', said('authority', 'gate'));

type Asked = { at: string; now?: string; precision?: 'now' | 'moment' | 'day' };

function cards(statements: readonly Statement[], { at: asked, now = asked, precision = 'now' }: Asked) {
  const moment = { at: at(asked), now: at(now), precision } as const;
  const status = statusAt({ ...karkyra, statements }, statements, { traveller: {}, moment });
  return languages.map((language) => cardIn(language, status, precision));
}

const english = (statements: readonly Statement[], asked: Asked) => cards(statements, asked)[0] ?? [];

test('"planned reopening: 28 December", and nobody had said so: a halt without an end has no date', () => {
  const snow = closed('2026-11-28', null, 'weather', service);
  const all = cards([always, snow], { at: '2026-11-28T05:20' });
  expect(all.map((card) => card[3])).toEqual([
    'Reopening: no date announced.',
    'Дату открытия не сообщили.',
    'Качан ачылары айтыла элек.',
    'Қашан ашылатыны айтылған жоқ.',
  ]);
  expect(all.flat().join(' ')).not.toMatch(/28 (December|декабря|желтоқсан)|28-декабр/);
});

test('"closes: 18:00", and it stayed shut for days: a halt tonight is told with its reason, its source and no end', () => {
  const snow = closed('2026-11-28T18:00', null, 'weather', service);
  const all = cards([always, snow], { at: '2026-11-28T05:20' });
  expect(all.map((card) => card[1])).toEqual([
    'Open until 18:00 Bishkek / 17:00 Almaty, then temporarily closed. Reason: weather. Reopening: no date announced. Source: Border Service of Kyrgyzstan, 28 November.',
    'Открыт до 18:00 Бишкек / 17:00 Алматы, затем временно закроется. Причина: погода. Дату открытия не сообщили. Источник: Пограничная служба ГКНБ КР, 28 ноября.',
    'Бишкек убактысы менен 18:00гө, Алматы убактысы менен 17:00гө чейин ачык, андан кийин убактылуу жабылат. Себеби: аба ырайы. Качан ачылары айтыла элек. Булак: УКМКнын Чек ара кызматы, 28-ноябрь.',
    'Бішкек уақытымен 18:00-ге, Алматы уақытымен 17:00-ге дейін ашық, содан кейін уақытша жабылады. Себебі: ауа райының қолайсыздығы. Қашан ашылатыны айтылған жоқ. Дереккөз: Қырғызстан ҰҚК Шекара қызметі, 28 қараша.',
  ]);
  expect(all[0]?.join(' ')).not.toContain('Closes');
});

test('a halt from a day on is told by that day, on every clock', () => {
  const repair = closed('2026-11-30', '2026-12-10', 'repair', service);
  expect(english([always, repair], { at: '2026-11-28T12:00' })).toContain(
    'Temporarily closed from 30 November. Reason: repair works. Planned reopening: 11 December. This is a plan, not a promise. Source: Border Service of Kyrgyzstan, 28 November.',
  );
});

test('they said 2 December and then 15: the moved plan is the one shown, with its year where that is not the asked one', () => {
  const shut = closed('2026-11-27', '2026-12-10', 'repair', said('authority', 'gate', '2026-11-27'));
  const moved = edge('opens', '2026-12-15', service);
  const card = (asked: string) =>
    english([always, shut, moved], { at: asked, now: '2026-11-28T12:00', precision: 'day' }).join('\n');
  expect(card('2026-12-05T12:00')).toContain('Planned reopening: 15 December. This is a plan, not a promise.');
  expect(card('2026-12-20T12:00')).toContain('Planned reopening: 15 December. This is a plan, not a promise.');
  expect(card('2027-03-10T12:00')).toContain('Planned reopening: 15 December 2026. This is a plan, not a promise.');
  expect(card('2027-03-10T12:00')).toContain('Last heard: 28 November 2026');
});

test('a minute after the announced hour the card still knows that it was announced', () => {
  const shut = closed('2026-11-27', null, 'weather', said('authority', 'gate', '2026-11-27'));
  const all = cards([always, shut, edge('opens', '2026-12-03T09:00', service)], { at: '2026-12-03T09:01' });
  expect(all.map((card) => card[1])).toEqual([
    'It was due to reopen on 3 December, 09:00 Bishkek / 08:00 Almaty. Nobody has told us that it did. Source: Border Service of Kyrgyzstan, 28 November.',
    'Планировали открыть: 3 декабря, 09:00 Бишкек / 08:00 Алматы. Открыли ли, нам не сообщали. Источник: Пограничная служба ГКНБ КР, 28 ноября.',
    '3-декабрда, 09:00 Бишкек / 08:00 Алматы, ачылат деп пландалган эле, ачылганын эч ким айта элек. Булак: УКМКнын Чек ара кызматы, 28-ноябрь.',
    '3 желтоқсанда, 09:00 Бішкек / 08:00 Алматы, ашылады деп жоспарланған еді, ашылғанын ешкім айтқан жоқ. Дереккөз: Қырғызстан ҰҚК Шекара қызметі, 28 қараша.',
  ]);
});

test('an announced opening of the season is a plan, by the word that announced it', () => {
  const rule = season('05-15..10-31', said('authority', 'gate', '2026-11-01'));
  const card = english([always, rule, edge('opens', '2027-05-10', service)], { at: '2027-03-01T12:00' });
  expect(card).toContain(
    'Planned reopening: 10 May. This is a plan, not a promise. Source: Border Service of Kyrgyzstan, 28 November 2026.',
  );
});

test('"likely, source: a queue of two years ago", and it was shut by a season announced yesterday: the season is named', () => {
  const by = said('authority', 'border service', '2027-04-28');
  const past = [
    closed('2020-11-30', '2021-02-28', 'weather', said('authority', 'gate', '2020-11-30')),
    queue('2024-07-18', 60, said('authority', 'border-kz', '2024-07-18')),
  ];
  const announced = [season('05-01..10-31', by), edge('opens', '2027-05-10T09:00', by)];
  const card = english([always, ...past, ...announced], { at: '2027-04-29T12:00' });
  expect(card.join('\n')).not.toContain('Likely');
  expect(card).toContain('Confirmed. Source: Border Service of Kyrgyzstan, 28 April');
});

test('the last day of the season says that it is the last', () => {
  const rule = season('05-01..12-31', said('authority', 'gate', '2026-11-01'));
  const closes = edge('closes', '2026-12-20', service);
  const [, ...before] = english([always, rule, closes], { at: '2026-12-10T12:00' });
  expect(before[0]).toBe(
    'The season ends. 20 December is the last day it is open. Source: Border Service of Kyrgyzstan, 28 November.',
  );
  const last = cards([always, rule, closes], { at: '2026-12-20T12:00' });
  expect(last.map((card) => card[1])).toEqual([
    'Open today for the last day of the season. Source: Border Service of Kyrgyzstan, 28 November.',
    'Сегодня открыт последний день в этом сезоне. Источник: Пограничная служба ГКНБ КР, 28 ноября.',
    'Бүгүн ачык. Бул — сезондун акыркы күнү. Булак: УКМКнын Чек ара кызматы, 28-ноябрь.',
    'Бүгін ашық. Бұл – жұмыс маусымының соңғы күні. Дереккөз: Қырғызстан ҰҚК Шекара қызметі, 28 қараша.',
  ]);
});

test('"the season ends", and "all year" under it: a gate that knows no season closes, and nobody said until when', () => {
  const allYear = season('year-round', said('authority', 'gate', '2026-11-01'));
  const closes = edge('closes', '2026-12-20', service);
  const last = english([always, allYear, closes], { at: '2026-12-20T12:00' });
  expect(last.slice(1, 3)).toEqual([
    '20 December is the last day it is open. Reopening: no date announced. Source: Border Service of Kyrgyzstan, 28 November.',
    'Round the clock',
  ]);
  const atAnHour = english([always, allYear, edge('closes', '2026-12-20T18:00', service)], { at: '2026-12-20T12:00' });
  expect(atAnHour[1]).toMatch(
    /^It closes on 20 December, 18:00 Bishkek . 17:00 Almaty\. Reopening: no date announced\./,
  );
});

test('"closed since 20 December", and I had passed on the 20th: it is shut from the day after its last', () => {
  const since = (closing: string) =>
    cards([always, edge('closes', closing, service)], { at: '2026-12-22T12:00' }).map((card) => card[1]);
  expect(since('2026-12-20')).toEqual([
    'Closed since 21 December',
    'Закрыт с 21 декабря',
    '21-декабрдан бери жабык',
    '21 желтоқсаннан бері жабық',
  ]);
  expect(since('2026-12-20T18:00')[0]).toBe('Closed since 20 December, 18:00 Bishkek / 17:00 Almaty');
});

test('"it may close for the season earlier than usual", said in May: a doubt of the autumn is told in the autumn', () => {
  const rule = season('05-01..10-31', said('authority', 'gate', '2026-05-01'));
  const card = english([always, rule, edge('opens', '2026-05-10', said('authority', 'gate', '2026-05-10'))], {
    at: '2026-05-20T12:00',
  });
  expect(card.join('\n')).not.toMatch(/may close|Known (?:to be open )?until/);
  expect(card[1]).toBe('Round the clock, May–October');
});

test('"known until: 18 October / 17 October": by the usual season, when it may close is a day that nobody named', () => {
  const rule = season('05-01..10-31', said('authority', 'gate', '2026-05-01'));
  const card = english([always, rule], { at: '2026-09-20T12:00' });
  expect(card[1]).toBe(
    'It may close for the season earlier than usual. Usual season: May–October. Source: gate, 1 May.',
  );
  expect(card.join(' ')).not.toMatch(/1[78] October/);
});

test('"closes: 1 December, 00:00" was a change of hours', () => {
  const since = dated('2026-12-01');
  const from = hours('08:00-20:00', service, { since, period: { every: 'once', from: since } });
  expect(english([always, from], { at: '2026-11-28T12:00' })[1]).toBe(
    'From 1 December: new hours, 08:00–20:00 (each side by its own clock). Source: Border Service of Kyrgyzstan, 28 November.',
  );
});
