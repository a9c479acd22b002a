import { InlineKeyboard } from 'grammy';
import { describe, expect, test } from 'vitest';
import { buttonKinds, draftStep, takeLanguage } from '#bot/button-kinds.ts';
import { crossingsWithoutRoom } from '#bot/callback-data.ts';
import { callbackBytes, createLongData } from '#bot/telegram/long-data.ts';
import { Refusal } from '#domain/errors.ts';
import { catalogue } from './house.ts';

const hour = 3_600_000;
const long = draftStep.write({
  language: 'ru',
  action: 'who',
  value: 'Пограничная служба: отдел по связям с общественностью',
});

const dataIn = (keyboard: { inline_keyboard: unknown[][] }) =>
  keyboard.inline_keyboard.flat().map((button) => (button as { callback_data: string }).callback_data);

describe('data that Telegram would not take', () => {
  test('lies under a short key, and comes back whole', () => {
    const longData = createLongData();
    const [short = '', plain] = dataIn(
      longData.shorten(new InlineKeyboard().text('who', long).text('cancel', 'draft:ru:cancel'), 0),
    );
    expect(Buffer.byteLength(long)).toBeGreaterThan(callbackBytes);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(callbackBytes);
    expect(short).toMatch(/^draft:ru:/);
    expect(plain).toBe('draft:ru:cancel');
    expect(longData.restore(short, hour - 1)).toBe(long);
    expect(longData.restore('draft:ru:cancel', 0)).toBe('draft:ru:cancel');
  });

  test('is asked again politely when its key is gone: after an hour, in another process, or pushed out by many', () => {
    const longData = createLongData();
    const [short = ''] = dataIn(longData.shorten(new InlineKeyboard().text('who', long), 0));
    expect(() => longData.restore(short, hour + 1)).toThrow(Refusal);
    expect(() => createLongData().restore(short, 0)).toThrow(Refusal);
    for (let count = 0; count < 10_000; count += 1) longData.shorten(new InlineKeyboard().text('who', long), 0);
    expect(() => longData.restore(short, 0)).toThrow(Refusal);
  });
});

describe('every kind of button', () => {
  test('has a verb of its own', () => {
    const verbs = buttonKinds.map(({ verb }) => verb);
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  test('reads what it wrote, colons in a free field included', () => {
    expect(draftStep.read(long)).toEqual({
      language: 'ru',
      action: 'who',
      value: 'Пограничная служба: отдел по связям с общественностью',
    });
    expect(draftStep.read('draft:ru:until:')).toEqual({ language: 'ru', action: 'until', value: '' });
    expect(takeLanguage.read('language:kk')).toEqual({ chosen: 'kk' });
  });

  test.each(['language:k/k', 'language:kk:ru', 'languages:kk', `language:${'k'.repeat(33)}`])(
    '%s is refused',
    (data) => {
      expect(() => takeLanguage.read(data)).toThrow(Refusal);
    },
  );
});

describe('at start', () => {
  const languages = [{ code: 'ky' }, { code: 'xyz' }];
  const [crossing] = catalogue.crossings;

  test('every crossing has room in its buttons', () => {
    expect(crossingsWithoutRoom(catalogue.crossings, languages)).toEqual([]);
  });

  test('one whose id is too long is named', () => {
    if (crossing === undefined) throw new Error('the data has no crossing');
    const fits = { ...crossing, id: 'a'.repeat(32) };
    const tooLong = { ...crossing, id: 'a'.repeat(50) };
    expect(crossingsWithoutRoom([fits, tooLong], languages)).toEqual([tooLong]);
  });
});
