import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { answerSchema } from '#answer/schema.ts';
import { batch } from '../console/program.ts';
import { readQuestions } from '../questions/evaluate.ts';

const now = '2026-11-27T12:00+06:00';

/** What is wrong with a line, in one line. */
function faultsOf(line: object): string {
  const { success, error } = answerSchema.safeParse(line);
  return success ? '' : `${JSON.stringify(error.issues).slice(0, 300)} in ${JSON.stringify(line).slice(0, 200)}`;
}

type Line = Extract<z.infer<typeof answerSchema>, { topic: string }>;

async function asked(...lines: readonly object[]): Promise<readonly Line[]> {
  return await batch(lines.map((line) => ({ now, ...line })));
}

describe('one schema says all that is answered', async () => {
  const questions = readQuestions('first').map(({ q }) => ({ q }));
  const lines = await asked(...questions);

  test(`the answers of ${questions.length} questions fit it`, () => {
    expect(questions.length).toBeGreaterThanOrEqual(600);
    expect(lines).toHaveLength(questions.length);
    expect(lines.map(faultsOf).filter(Boolean)).toEqual([]);
  });

  test('and are of every kind', () => {
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining(['answer', 'border', 'choose', 'country', 'none', 'smalltalk']),
    );
  });

  test('each carries every part that was understood, whatever its kind', () => {
    const parts = ['about', 'at', 'topic', 'topics', 'traveller', 'moment', 'language', 'direct', 'unread', 'text'];
    for (const line of lines) if ('topic' in line) expect(Object.keys(line)).toEqual(expect.arrayContaining(parts));
  });

  test('what is answered first is the first of what was asked', () => {
    for (const line of lines) if ('topic' in line) expect(line.topics[0]).toBe(line.topic);
  });

  test('a status stands for the moment that is told', () => {
    for (const line of lines) {
      if (line.kind !== 'answer' || line.status === null || line.moment.precision !== 'minute') continue;
      expect(DateTime.fromISO(line.at) >= DateTime.fromISO(line.moment.from)).toBe(true);
    }
  });

  test('what cannot be read fits it too', async () => {
    const bad = ['no JSON', { q: 5 }, { crossing: 'atlantis' }, { q: 'korday', at: '05-01' }, { lang: 'ky' }];
    const errors = await batch(bad);
    expect(errors.map(({ kind }) => kind)).toEqual(bad.map(() => 'error'));
    expect(errors.map(faultsOf).filter(Boolean)).toEqual([]);
  });

  test.each([
    ['a part is missing', ({ traveller: _, ...rest }: Line) => rest],
    ['something is added', (line: Line) => ({ ...line, extra: 1 })],
    ['a time has no offset', (line: Line) => ({ ...line, at: '2026-11-27T12:00:00' })],
    ['a topic is none of ours', (line: Line) => ({ ...line, topic: 'football' })],
    ['a state is none of ours', (line: Line) => ({ ...line, status: { state: 'ajar' } })],
  ])('it notices that %s', (_, spoilt) => {
    const [line] = lines.filter(({ kind }) => kind === 'answer');
    if (line === undefined) throw new Error('there is no answer to spoil');
    expect(faultsOf(line)).toBe('');
    expect(faultsOf(spoilt(line))).not.toBe('');
  });
});

describe('the parts of a question', () => {
  test('the crossing, the day and the traveller of the words', async () => {
    const [line] = await asked({ q: 'кордай завтра на велосипеде в Казахстан' });
    expect(line).toMatchObject({
      about: { crossings: ['ak-jol-korday'] },
      traveller: { toward: 'KZ', traffic: 'bicycle', from: 'words' },
      moment: {
        from: '2026-11-28T00:00:00+06:00',
        until: '2026-11-29T00:00:00+06:00',
        precision: 'day',
        said: 'завтра',
      },
      at: '2026-11-28T12:00:00+06:00',
    });
  });

  test('an option decides what the words leave open, and that is told', async () => {
    const [line] = await asked({ q: 'korday at 18:00', traffic: 'truck' });
    expect(line).toMatchObject({
      traveller: { traffic: 'truck', from: 'settings' },
      moment: { precision: 'minute', said: '18:00' },
    });
  });

  test('and so does what one has told of oneself, and the question before', async () => {
    const [own, before, other] = await asked(
      { q: 'korday', vehicle: 'truck' },
      { q: 'and tomorrow?', after: 'korday by truck' },
      { q: 'and by bicycle?', after: 'korday by truck' },
    );
    expect(own?.traveller).toEqual({ traffic: 'truck', from: 'settings' });
    expect(before?.traveller).toEqual({ traffic: 'truck', from: 'before' });
    expect(other?.traveller).toEqual({ traffic: 'bicycle', from: 'words' });
  });

  test('the question before wins over what one has told of oneself, and both are named', async () => {
    const [line] = await asked({ q: 'and tomorrow?', after: 'korday by truck', vehicle: 'bicycle', passport: 'DE' });
    expect(line?.traveller).toMatchObject({ traffic: 'truck', people: 'DE', from: 'settings' });
    expect(line).toMatchObject({ about: { crossings: ['ak-jol-korday'] } });
  });

  test('the present', async () => {
    const [line] = await asked({ q: 'korday' });
    const from = '2026-11-27T12:00:00+06:00';
    expect(line).toMatchObject({
      traveller: { from: 'words' },
      moment: { from, until: from, precision: 'now', said: '' },
    });
  });

  test('a day of an option is a day', async () => {
    const [line] = await asked({ q: 'korday', at: '2026-07-01' });
    expect(line?.moment).toMatchObject({ from: '2026-07-01T00:00:00+06:00', precision: 'day' });
    expect(line?.at).toBe('2026-07-01T12:00:00+06:00');
  });

  test('a span is answered through all of it, from the noon of its first day', async () => {
    const [line] = await asked({ q: 'кордай с 20 декабря по 10 января' });
    expect(line).toMatchObject({
      at: '2026-12-20T12:00:00+06:00',
      moment: { from: '2026-12-20T00:00:00+06:00', until: '2027-01-11T00:00:00+06:00', precision: 'span' },
    });
    const states = line?.kind === 'answer' ? line.states : undefined;
    expect(states?.[0]?.from).toBe('2026-12-20T00:00:00+06:00');
    expect(states?.at(-1)?.until).toBe('2027-01-11T00:00:00+06:00');
  });

  test('a moment has no states', async () => {
    const [line] = await asked({ q: 'korday tomorrow' });
    expect(line).not.toHaveProperty('states');
  });

  test('crossings that are named side by side are all answered, in their order', async () => {
    const [line] = await asked({ q: 'ак-тилек или кордай' });
    expect(line).toMatchObject({
      kind: 'answer',
      about: { crossings: ['ak-tilek-karasu', 'ak-jol-korday'] },
      crossings: ['ak-tilek-karasu', 'ak-jol-korday'],
      status: { crossing: 'ak-tilek-karasu' },
      statuses: [{ crossing: 'ak-tilek-karasu' }, { crossing: 'ak-jol-korday' }],
    });
  });

  test('an emergency is of no place', async () => {
    const [line] = await asked({ q: '112' });
    expect(line).toMatchObject({ kind: 'answer', about: null, crossings: [], status: null, topic: 'emergency' });
  });

  test('a border, a country, and what is none of ours', async () => {
    const [border, country, none] = await asked(
      { q: 'граница кыргызстана и казахстана открыта?' },
      { q: 'нужна ли виза в кыргызстан' },
      { q: 'qwrtpsdf' },
    );
    expect(border).toMatchObject({ kind: 'border', border: 'KG-KZ', about: { border: 'KG-KZ' } });
    expect(country).toMatchObject({ kind: 'country', country: 'KG', about: { country: 'KG' } });
    expect(none).toMatchObject({ kind: 'none', about: null, crossings: [] });
  });

  test('a way over several borders has the status of each, and that of the least open', async () => {
    const [line] = await asked({ q: 'из Ташкента в Бишкек' });
    if (line?.kind !== 'route') throw new Error(`no route: ${line?.kind}`);
    const rank = { closed: 0, unknown: 1, open: 2 };
    for (const { crossings, status, statuses } of line.route.options) {
      expect(statuses.map(({ crossing }) => crossing)).toEqual(crossings);
      expect(rank[status?.state ?? 'open']).toBe(Math.min(...statuses.map(({ state }) => rank[state])));
    }
    expect(line.route.options.length).toBeGreaterThan(0);
  });

  test('a journey stands for its arrival', async () => {
    const [line] = await asked({ q: 'успею на кордай из алматы если выеду в 13:00' });
    expect(line).toMatchObject({ kind: 'answer', topic: 'makeit', moment: { precision: 'minute' } });
    expect(line?.kind === 'answer' && line.passage?.arrivals).toHaveLength(2);
  });
});
