import { expect, test } from 'vitest';
import type { NewNotice } from '#domain/alerts/notice.ts';
import type { Opened } from '../place.ts';

export function aNotice(changes: Partial<NewNotice> = {}): NewNotice {
  return {
    id: 'n1',
    crossing: 'karkyra',
    written: { says: 'opens', date: '2027-05-01', by: { source: 'border-service-kg', date: '2027-04-20' } },
    editor: 900,
    publishedAt: Date.UTC(2027, 3, 20, 6),
    ...changes,
  };
}

/** Publishing, withdrawing, correcting, and the history of it. */
export function promisesAboutNotices(opened: Opened): void {
  test('a notice that is published twice is published once', async () => {
    const { notices, alerts } = opened.store;
    const [first, second] = await Promise.all([notices.publish(aNotice()), notices.publish(aNotice())]);
    expect([first, second].filter(Boolean)).toHaveLength(1);
    expect(await notices.publish(aNotice())).toBe(false);
    expect(await notices.all()).toEqual([{ ...aNotice(), supersedes: null, ended: null }]);
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['news-n1']);
  });

  test('a change is seen by its number', async () => {
    const { notices } = opened.store;
    const before = await notices.version();
    await notices.publish(aNotice());
    const published = await notices.version();
    expect(published).toBeGreaterThan(before);
    await notices.publish(aNotice());
    expect(await notices.version()).toBe(published);
    await notices.retract('n1', { at: 5, editor: 900 });
    expect(await notices.version()).toBeGreaterThan(published);
  });

  test('a notice is withdrawn once, and the history says by whom and when', async () => {
    const { notices, alerts } = opened.store;
    await notices.publish(aNotice());
    expect(await notices.retract('n1', { at: 5, editor: 901 })).toBe(true);
    expect(await notices.retract('n1', { at: 6, editor: 902 })).toBe(false);
    expect(await notices.retract('n9', { at: 6, editor: 902 })).toBe(false);
    expect((await notices.all())[0]?.ended).toEqual({ how: 'retracted', at: 5, editor: 901 });
    expect((await alerts.find('news-n1'))?.cancelledBy).toBe('wrong-n1');
    expect((await alerts.unfinished()).map(({ alert }) => alert)).toEqual([
      { id: 'wrong-n1', crossing: 'karkyra', raisedAt: 5, kind: 'correction', notice: 'n1', correct: null },
    ]);
  });

  test('a correction takes the place of a notice', async () => {
    const { notices, alerts } = opened.store;
    await notices.publish(aNotice());
    const right = aNotice({ id: 'n2', publishedAt: Date.UTC(2027, 3, 20, 7) });
    expect(await notices.correct('n1', right)).toBe(true);
    expect(await notices.correct('n1', aNotice({ id: 'n3' }))).toBe(false);
    expect(await notices.correct('n2', right)).toBe(false);
    expect((await notices.all()).map(({ id, supersedes, ended }) => [id, supersedes, ended?.how ?? null])).toEqual([
      ['n1', null, 'corrected'],
      ['n2', 'n1', null],
    ]);
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n1', 'news-n2']);
  });

  test('an update takes the place of a notice, and nobody is said to have been wrong', async () => {
    const { notices, alerts } = opened.store;
    await notices.publish(aNotice());
    expect(await notices.correct('n1', aNotice({ id: 'n2', publishedAt: 7 }), 'updated')).toBe(true);
    expect((await notices.all()).map(({ id, ended }) => [id, ended?.how ?? null])).toEqual([
      ['n1', 'updated'],
      ['n2', null],
    ]);
    expect((await alerts.find('news-n1'))?.cancelledBy).toBe('update-n1');
    expect((await alerts.find('update-n1'))?.alert).toEqual({
      id: 'update-n1',
      crossing: 'karkyra',
      raisedAt: 7,
      kind: 'update',
      notice: 'n1',
      correct: 'n2',
    });
    await notices.retract('n2', { at: 9, editor: 900 });
    expect((await alerts.find('update-n1'))?.cancelledBy).toBe('wrong-n2');
  });

  test('the correction of a correction cancels both', async () => {
    const { notices, alerts } = opened.store;
    await notices.publish(aNotice());
    await notices.correct('n1', aNotice({ id: 'n2' }));
    await notices.retract('n2', { at: Date.UTC(2027, 4, 1), editor: 900 });
    expect((await alerts.find('news-n2'))?.cancelledBy).toBe('wrong-n2');
    expect((await alerts.find('wrong-n1'))?.cancelledBy).toBe('wrong-n2');
    expect((await alerts.unfinished()).map(({ alert }) => alert.id)).toEqual(['wrong-n2']);
  });

  test('notices of one publication are published together or not at all, and end together', async () => {
    const { notices, alerts } = opened.store;
    const crossings = ['karkyra', 'korday', 'torugart'];
    const parts = crossings.map((crossing, at) => aNotice({ id: `p-${at + 1}`, crossing }));
    expect(await notices.publish(aNotice({ id: 'p-4', crossing: 'kichi' }))).toBe(true);
    expect(await notices.publish(parts)).toBe(true);
    expect(await notices.publish([aNotice({ id: 'p-5' }), ...parts])).toBe(false);
    expect(await notices.all()).toHaveLength(4);
    const right = [aNotice({ id: 'q-1', crossing: 'korday' }), aNotice({ id: 'q-2', crossing: 'torugart' })];
    expect(await notices.correct('p', right)).toBe(true);
    expect(await notices.correct('p', [aNotice({ id: 'r', crossing: 'korday' })])).toBe(false);
    expect(await notices.retract('p', { at: 9, editor: 901 })).toBe(true);
    expect((await notices.all()).map(({ id, ended }) => [id, ended?.how ?? null])).toEqual([
      ['p-4', 'retracted'],
      ['p-1', 'retracted'],
      ['p-2', 'corrected'],
      ['p-3', 'corrected'],
      ['q-1', null],
      ['q-2', null],
    ]);
    expect((await alerts.unfinished()).map(({ alert }) => alert.id).toSorted()).toEqual(
      ['wrong-p-4', 'wrong-p-1', 'wrong-p-2', 'wrong-p-3', 'news-q-1', 'news-q-2'].toSorted(),
    );
  });

  test('when an editor is forgotten the history says "an editor"', async () => {
    const { notices, travellers } = opened.store;
    await notices.publish(aNotice({ editor: 4_900_111 }));
    await notices.publish(aNotice({ id: 'n2', editor: 901 }));
    await notices.retract('n2', { at: 5, editor: 4_900_111 });
    expect((await travellers.exportOf(4_900_111)).notices).toEqual(['n1', 'n2']);
    await travellers.forget(4_900_111);
    expect((await notices.all()).map(({ editor, ended }) => [editor, ended?.editor])).toEqual([
      [null, undefined],
      [901, null],
    ]);
    expect(await opened.everything()).not.toContain('4900111');
  });
}
