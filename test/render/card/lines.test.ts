import { expect, test } from 'vitest';
import { aStatus, at, bothKeep, cardIn, languages, rendererFor } from '../build.ts';
import { closed, edge, guide, heard, hours, said, word } from '../statements.ts';
import { agency, oldSeason, roundTheClock, service, snow, snowPlan } from './cases.ts';

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
    due: { kind: 'planned', at: at('2026-05-15T00:00'), date: plan.date, by: plan },
  });
  expect(cardIn('en', status)).toContain(
    'It was due to reopen on 15 May. Nobody has told us that it did. Source: Border Service of Kyrgyzstan, 1 April.',
  );
  expect(cardIn('ru', status)).toContain(
    'Планировали открыть 15 мая. Открыли ли, нам не сообщали. Источник: Пограничная служба ГКНБ КР, 1 апреля.',
  );
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
    due: snowPlan,
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
