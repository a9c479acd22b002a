import { describe, expect, test } from 'vitest';
import type { Traveller } from '#domain/question.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { plain } from '#render/renderer.ts';
import { at, karkyra, languages, rendererFor } from '../build.ts';
import { admits, hours, said, season, texts, warning, works } from '../statements.ts';

/** Who says what, and who may pass: in the same words whatever the state is. */

type Asked = { at: string; traveller?: Traveller; kind?: 'road' | 'rail' };

function cards(statements: readonly Statement[], { at: asked, traveller = {}, kind = 'road' }: Asked) {
  const [moment, now] = [at(asked), at('2026-11-28T12:00')];
  const precision = 'moment';
  const crossing = { ...karkyra, kind, statements };
  const status = statusAt(crossing, statements, { traveller, moment: { at: moment, now, precision } });
  return languages.map((language) =>
    plain(rendererFor(language, now).card(status, { precision, traveller })).split('\n'),
  );
}

const english = (statements: readonly Statement[], asked: Asked) => cards(statements, asked)[0] ?? [];
const noon = '2026-11-28T12:00';
const service = said('authority', 'border service', '2026-11-28');
const always = hours('24/7', said('authority', 'gate', '2026-11-20'));

test('"not confirmed, source: a bus firm", though the hours were announced today: each source stands beside what it says', () => {
  const seen = works('2026-05', said('carrier', 'Nomad Transfer', '2026-05'));
  const rule = season('05-01..12-31', said('guide', 'old page'));
  const card = english([hours('24/7', service), rule, seen], { at: noon });
  const line = card.find((one) => one.includes('Hours:'));
  expect(line).toBe(
    'Usual pattern, not confirmed: May–December (old page, no date). Hours: Border Service of Kyrgyzstan, 28 November.',
  );
});

describe('the same bar is told in the same words, open, closed or unknown', () => {
  const guide = admits({ traffic: ['car', 'foot'] }, said('guide', 'old page'));
  const rule = season('05-15..10-31', said('authority', 'gate', '2026-11-01'));

  test.each(['2026-07-01T12:00', '2026-11-28T12:00', '2027-05-10T12:00'])('%s', (asked) => {
    const all = cards([always, rule, guide], { at: asked });
    expect(all.map((card) => card.filter((line) => /buses|автобус/i.test(line)).length)).toEqual([1, 1, 1, 1]);
    expect(all[0]).toContain('Not confirmed that these may pass: buses, lorries');
  });
});

test('of a post on the road nothing is said of trains, and nothing is confirmed without a source', () => {
  const all = cards([always], { at: noon, traveller: { traffic: 'train' } });
  expect(all.map(([head, why]) => [head?.split(' · ')[0], why])).toEqual([
    ['⚪ A post on the road', 'Of a railway crossing here we know nothing: ask at the station.'],
    ['⚪ Автомобильный пункт', 'О железнодорожном переходе здесь мы ничего не знаем: спросите на вокзале.'],
    ['⚪ Унаа жолундагы бекет', 'Бул жерде темир жол бекети бар-жогун билбейбиз: вокзалдан сураңыз.'],
    ['⚪ Автомобиль жолындағы бекет', 'Мұнда теміржол бекеті бар-жоғын білмейміз: вокзалдан сұраңыз.'],
  ]);
  expect(all[0]?.join(' ')).not.toContain('Confirmed');
});

describe('I drove to a railway post: the headline says whom it is open to, before anybody asks', () => {
  const head = (statements: readonly Statement[], asked: Asked) =>
    cards(statements, asked).map(([first]) => first?.split(' · ')[0]);

  test('trains only', () => {
    expect(head([always], { at: noon, kind: 'rail' })).toEqual([
      '🟡 Trains only',
      '🟡 Только поезда',
      '🟡 Поезддер гана өтөт',
      '🟡 Тек пойыздар өтеді',
    ]);
    expect(head([always], { at: '2026-12-05T12:00', kind: 'rail' })).toEqual([
      '🟡 Trains only: should be open',
      '🟡 Только поезда: должен быть открыт',
      '🟡 Поезддер гана өтөт: ачык болушу керек',
      '🟡 Тек пойыздар өтеді: ашық болуы керек',
    ]);
  });

  test('lorries only, and whoever asked as one is told that it is open', () => {
    const lorries = [always, admits({ traffic: ['truck'] }, service)];
    expect(head(lorries, { at: '2026-12-05T12:00' })[0]).toBe('🟡 Lorries only: should be open');
    expect(head(lorries, { at: noon, traveller: { traffic: 'truck' } })[0]).toBe('🟢 Open');
  });

  test('citizens only, also for another day', () => {
    const citizens = [always, admits({ people: 'citizens' }, service)];
    expect(head(citizens, { at: '2026-12-05T12:00' })[0]).toBe('🟡 Citizens of the two countries only: should be open');
    expect(head(citizens, { at: noon, traveller: { people: 'KG' } })[0]).toBe('🟢 Open');
  });
});

test('a warning is headed as one, with its days', () => {
  const chains = warning('2026-11-20', texts('chains needed'), service);
  expect(english([always, chains], { at: noon })).toContain(
    '⚠️ Warning. From 20 November: chains needed (Border Service of Kyrgyzstan, 28 November)',
  );
});
