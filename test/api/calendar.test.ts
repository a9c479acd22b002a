import { expect, test } from 'vitest';
import { readStrictly } from '../calendar/read-strictly.ts';
import { knowledge, published, served } from './served.ts';

const by = { source: 'border-service-kg', date: '2026-11-22' };
const halt = { says: 'closed', from: '2026-12-01', until: '2026-12-05', cause: 'weather', ends: 'certain', by };

async function calendarOf(path: string, ...notices: Parameters<typeof served>[0] & object) {
  const { get, reported } = await served(notices);
  const response = await get(path);
  expect([response.status, reported]).toEqual([200, []]);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return readStrictly(await response.text());
}

test('a halt is an event of instants, with its words on both clocks', async () => {
  const [event, ...rest] = await calendarOf('/en/karkyra-kegen.ics', published('n1', 'karkyra-kegen', halt));
  expect(rest).toEqual([]);
  expect(event).toMatchObject({
    ...{ uid: 'notice-n1@otkel', status: 'CONFIRMED', sequence: 1 },
    ...{ start: '2026-11-30T18:00:00Z', end: '2026-12-05T18:00:00Z', summary: 'Karkyra – Kegen is closed' },
  });
  expect(event?.description).toContain('From 1 December 2026, 00:00 Bishkek / 30 November 2026, 23:00 Almaty.');
  expect(event?.description).toContain('Border Service of Kyrgyzstan');
});

test('an end that is only planned makes it tentative', async () => {
  const [event] = await calendarOf(
    '/ru/karkyra-kegen.ics',
    published('n1', 'karkyra-kegen', { ...halt, ends: 'planned' }),
  );
  expect(event?.status).toBe('TENTATIVE');
  expect(event?.description).toContain('Это ожидается, но не точно.');
});

test('one that was withdrawn is cancelled, under the same number and with a higher sequence', async () => {
  const ended = { how: 'retracted', at: Date.parse('2026-11-22T11:30+06:00'), editor: 1 } as const;
  const [before] = await calendarOf('/ky/karkyra-kegen.ics', published('n1', 'karkyra-kegen', halt));
  const [after] = await calendarOf('/ky/karkyra-kegen.ics', published('n1', 'karkyra-kegen', halt, { ended }));
  expect([after?.uid, after?.status]).toEqual([before?.uid, 'CANCELLED']);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
});

test('one that was corrected is cancelled too, and what replaces it stands beside it', async () => {
  const ended = { how: 'corrected', at: Date.parse('2026-11-22T11:30+06:00'), editor: 1 } as const;
  const events = await calendarOf(
    '/kk/karkyra-kegen.ics',
    published('n1', 'karkyra-kegen', halt, { ended }),
    published('n2', 'karkyra-kegen', { ...halt, until: '2026-12-09' }, { supersedes: 'n1' }),
  );
  expect(events.map(({ uid, status, sequence }) => [uid, status, sequence])).toEqual([
    ['notice-n1@otkel', 'CANCELLED', 3],
    ['notice-n2@otkel', 'CONFIRMED', 3],
  ]);
});

test('the usual season opens when the gates of both sides have, and is tentative', async () => {
  const season = { says: 'season', season: { from: '05-01', to: '10-31' }, by };
  const hours = { says: 'hours', hours: '08:00-18:00', by };
  const events = await calendarOf(
    '/en/karkyra-kegen.ics',
    published('n1', 'karkyra-kegen', season),
    published('n2', 'karkyra-kegen', hours),
  );
  expect(events).toEqual([
    expect.objectContaining({
      ...{ uid: 'karkyra-kegen-season-opens-2027@otkel', status: 'TENTATIVE' },
      ...{ start: '2027-05-01T03:00:00Z', summary: 'Karkyra – Kegen opens' },
    }),
    expect.objectContaining({ uid: 'karkyra-kegen-season-closes-2027@otkel', start: '2027-10-31T12:00:00Z' }),
  ]);
  expect(events[0]?.description).toContain('1 May 2027, 09:00 Bishkek / 08:00 Almaty');
});

test('an announced opening takes the place of the usual one', async () => {
  const season = { says: 'season', season: { from: '05-01', to: '10-31' }, by };
  const events = await calendarOf(
    '/en/karkyra-kegen.ics',
    published('n1', 'karkyra-kegen', season),
    published('n2', 'karkyra-kegen', { says: 'opens', date: '2027-05-15', by }),
  );
  const opening = events.filter(({ summary }) => summary.endsWith('opens'));
  expect(opening.map(({ uid, status }) => [uid, status])).toEqual([['notice-n2@otkel', 'TENTATIVE']]);
});

test('a holiday on which a post was shut before is a day to ask about, until a halt is announced for it', async () => {
  const before = await calendarOf('/en/nur-zholy-khorgos.ics');
  const nooruz = before.find(({ start }) => start === '2027-03-20T19:00:00Z');
  expect(nooruz).toMatchObject({
    ...{ uid: 'nur-zholy-khorgos-warned-2027-03-21@otkel', status: 'TENTATIVE', end: '2027-03-23T19:00:00Z' },
    summary: 'Ask about Nur Zholy – Khorgos before you set out',
  });
  expect(nooruz?.description).toContain('For these days nothing is announced yet');
  expect(before.length).toBeGreaterThan(5);
  const announced = { says: 'closed', from: '2027-03-21', until: '2027-03-23', cause: 'holiday', ends: 'certain', by };
  const after = await calendarOf('/en/nur-zholy-khorgos.ics', published('n1', 'nur-zholy-khorgos', announced));
  const ofNooruz = after.filter(({ start }) => start === '2027-03-20T19:00:00Z');
  expect(ofNooruz.map(({ uid, status }) => [uid, status])).toEqual([['notice-n1@otkel', 'CONFIRMED']]);
  expect(after).toHaveLength(before.length);
});

test('every crossing in every language can be read', async () => {
  const { get } = await served();
  const { catalogue, languages } = knowledge;
  let count = 0;
  for (const { id } of catalogue.crossings) {
    for (const { code } of languages) {
      const events = readStrictly(await (await get(`/${code}/${id}.ics`)).text());
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      count += events.length;
    }
  }
  expect(count).toBeGreaterThan(20);
});
