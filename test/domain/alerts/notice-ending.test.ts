import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionAlertId, noticeAlertId } from '#domain/alerts/alert.ts';
import { chainOf, type NewNotice, type Notice } from '#domain/alerts/notice.ts';
import {
  correctionsOf,
  type NoticeEnding,
  publicationOf,
  retractionsOf,
  standingCorrection,
} from '#domain/alerts/notice-ending.ts';

const aNotice = (id: string): NewNotice => ({ id, crossing: 'karkyra', written: {}, editor: 900, publishedAt: 7 });
const published = (id: string): Notice => publicationOf(aNotice(id)).notice;
const end = { at: 9, editor: 901 };

/** A history after an ending, as a store would have it. */
function after(ending: NoticeEnding, history: readonly Notice[]): readonly Notice[] {
  const ended = history.map((notice) => (notice.id === ending.id ? { ...notice, ended: ending.end } : notice));
  return ending.replacement === null ? ended : [...ended, ending.replacement.notice];
}

test('a notice raises its own alert', () => {
  expect(publicationOf(aNotice('n1'))).toEqual({
    notice: { ...aNotice('n1'), supersedes: null, ended: null },
    alert: { id: 'news-n1', crossing: 'karkyra', raisedAt: 7, kind: 'news', notice: 'n1' },
  });
});

test('withdrawing a notice cancels its alert and raises a correction', () => {
  expect(retractionsOf('n1', end, [published('n1')])).toEqual([
    {
      id: 'n1',
      end: { how: 'retracted', ...end },
      cancelled: ['news-n1'],
      correction: { id: 'wrong-n1', crossing: 'karkyra', raisedAt: 9, kind: 'correction', notice: 'n1', correct: null },
      replacement: null,
    },
  ]);
});

test('correcting a notice publishes the other with it, by the hand and at the moment of its editor', () => {
  expect(correctionsOf('n1', [aNotice('n2')], [published('n1')])).toMatchObject([
    {
      end: { how: 'corrected', at: 7, editor: 900 },
      correction: { id: 'wrong-n1', correct: 'n2' },
      replacement: { notice: { id: 'n2', supersedes: 'n1', ended: null }, alert: { id: 'news-n2' } },
    },
  ]);
});

test('what is over, or unknown, does not end; what is published already replaces nothing', () => {
  const history = [{ ...published('n1'), ended: { how: 'retracted', ...end } as const }, published('n2')];
  expect(retractionsOf('n1', end, history)).toEqual([]);
  expect(retractionsOf('n9', end, history)).toEqual([]);
  expect(correctionsOf('n1', [aNotice('n3')], history)).toEqual([]);
  expect(correctionsOf('n2', [aNotice('n1')], history)).toEqual([]);
  expect(correctionsOf('n2', [aNotice('n2')], history)).toEqual([]);
});

test('a publication of several crossings ends as one, and a part of it may go its own way', () => {
  const parts = ['karkyra', 'korday', 'torugart'].map((crossing, at) => ({ ...published(`p-${at + 1}`), crossing }));
  const idsOf = (endings: readonly NoticeEnding[]) => endings.map(({ id }) => id);
  expect(idsOf(retractionsOf('p', end, parts))).toEqual(['p-1', 'p-2', 'p-3']);
  expect(idsOf(retractionsOf('p-2', end, parts))).toEqual(['p-2']);
  const some = [
    { ...aNotice('q-1'), crossing: 'torugart' },
    { ...aNotice('q-2'), crossing: 'karkyra' },
  ];
  const corrections = correctionsOf('p', some, parts);
  expect(corrections.map(({ id, replacement }) => [id, replacement?.notice.id])).toEqual([
    ['p-3', 'q-1'],
    ['p-1', 'q-2'],
  ]);
  const left = corrections.reduce((history, ending) => after(ending, history), parts as readonly Notice[]);
  expect(idsOf(retractionsOf('p', end, left))).toEqual(['p-2']);
  // One of them is over: then none is replaced.
  expect(correctionsOf('p', [{ ...aNotice('r'), crossing: 'korday' }, some[0] as NewNotice], left)).toEqual([]);
});

/*
 * The oracle keeps what a store keeps: for each alert the correction that cancelled it, first come, and follows it link by
 * link. The domain works it out from the history of notices alone.
 */
test('random histories: a receiver is owed the correction that nothing has cancelled', () => {
  const step = fc.record({
    kind: fc.constantFrom('publish', 'retract', 'correct', 'correct'),
    which: fc.nat({ max: 9 }),
  });
  let compared = 0;
  let twice = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 6, maxLength: 16 }), (steps) => {
      let history: readonly Notice[] = [];
      const cancelledBy = new Map<string, string>();
      for (const [index, { kind, which }] of steps.entries()) {
        const target = `n${history.length - (which % 3)}`;
        const fresh = aNotice(`n${history.length}`);
        if (kind === 'publish') history = [...history, publicationOf(fresh).notice];
        const at = { at: index, editor: null };
        const [ending] =
          kind === 'retract'
            ? retractionsOf(target, at, history)
            : kind === 'correct'
              ? correctionsOf(target, [fresh], history)
              : [];
        if (ending === undefined) continue;
        for (const id of ending.cancelled) if (!cancelledBy.has(id)) cancelledBy.set(id, ending.correction.id);
        history = after(ending, history);
      }
      for (const alert of history.flatMap(({ id }) => [noticeAlertId(id), correctionAlertId(id)])) {
        const path: string[] = [];
        for (let next = cancelledBy.get(alert); next !== undefined; next = cancelledBy.get(next)) path.push(next);
        expect(standingCorrection(alert, history)).toBe(path.at(-1) ?? null);
        compared += 1;
        if (path.length > 1) twice += 1;
      }
      // At most one notice of a chain is in force, and it is the last.
      for (const { id } of history)
        expect(
          chainOf(id, history)
            .slice(0, -1)
            .every(({ ended }) => ended?.how === 'corrected'),
        ).toBe(true);
    }),
    { numRuns: 600, seed: 10 },
  );
  expect(compared).toBeGreaterThan(2_000);
  expect(twice).toBeGreaterThan(200);
});
