import { expect, test } from 'vitest';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Opened } from '../place.ts';

const korday: LastQuestion = {
  at: Date.UTC(2026, 10, 27, 6),
  about: { kind: 'crossings', crossings: ['ak-jol-korday'] },
  topic: { topic: 'documents', part: 'visa' },
  traveller: { toward: 'KZ', people: 'DE' },
  moment: { at: 1, from: 0, until: null, precision: 'day' },
  language: 'ky',
};
const karkyra: LastQuestion = { ...korday, about: { kind: 'crossings', crossings: ['karkyra-kegen'] } };

/** What was asked last, so that the next question may leave it out. */
export function promisesAboutLastQuestions(opened: Opened): void {
  test('the last question is read as it was written, of each chat and of each answer its own', async () => {
    const { lastQuestions } = opened.store;
    expect(await lastQuestions.read(1, 'last')).toBeUndefined();
    await lastQuestions.write(1, 'last', karkyra, 60);
    await lastQuestions.write(1, 'last', korday, 60);
    await lastQuestions.write(1, '17', karkyra, 60);
    expect(await lastQuestions.read(1, 'last')).toEqual(korday);
    expect(await lastQuestions.read(1, '17')).toEqual(karkyra);
    expect(await lastQuestions.read(11, 'last')).toBeUndefined();
  });

  test('the last question is forgotten when its time is over', async () => {
    const { lastQuestions, travellers } = opened.store;
    await lastQuestions.write(1, 'last', karkyra, 0.02);
    await expect.poll(() => lastQuestions.read(1, 'last')).toBeUndefined();
    expect((await travellers.exportOf(1)).lastQuestions).toEqual([]);
  });

  test('/export shows the last questions, and /forget erases them', async () => {
    const { lastQuestions, travellers } = opened.store;
    await lastQuestions.write(1, 'last', korday, 60);
    await lastQuestions.write(1, '17', karkyra, 60);
    await lastQuestions.write(11, 'last', karkyra, 60);
    expect((await travellers.exportOf(1)).lastQuestions).toEqual(expect.arrayContaining([korday, karkyra]));
    await travellers.forget(1);
    expect(await lastQuestions.read(1, 'last')).toBeUndefined();
    expect(await lastQuestions.read(1, '17')).toBeUndefined();
    expect((await travellers.exportOf(1)).lastQuestions).toEqual([]);
    expect(await lastQuestions.read(11, 'last')).toEqual(karkyra);
  });
}
