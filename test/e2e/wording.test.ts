import { expect, test } from 'vitest';
import { type Shown, shown } from '../telegram/shown.ts';
import { faultsOf } from './wording.ts';

/** A screen with these words and one button that leads on. */
function screen(text: string, button = 'Артка', data: string | undefined = 'card:ky:karkyra-kegen'): Shown {
  const row = [{ text: button, ...(data === undefined ? {} : { callback_data: data }) }];
  const chat = { id: 1, type: 'private' } as const;
  return shown({ message_id: 1, date: 1, chat, text, reply_markup: { inline_keyboard: [row] } });
}

test.each([
  ['ky', screen('Бекет ачык')],
  ['kk', screen('Бекет ашық', 'Артқа')],
  ['ru', screen('Пункт открыт', 'Назад')],
  ['en', screen('Open', 'Back')],
  ['en', screen('Which one?', 'Қазақша', 'language:kk')],
])('%s: a screen as it should be', (language, one) => {
  expect(faultsOf(one, language)).toEqual([]);
});

test.each([
  ['a dead end', 'ky', { ...screen('Бекет ачык'), rows: [] }],
  ['not meant for people', 'en', screen('{ $crossing }', 'Back')],
  ['not meant for people', 'en', screen('until undefined', 'Back')],
  ['Cyrillic in English', 'en', screen('Open', 'Назад')],
  ['Russian', 'ky', screen('Пункт открыт')],
  ['Russian', 'kk', screen('Бекет ашық', 'Назад')],
  ['Kazakh letters', 'ky', screen('Бекет ашық')],
  ['no word of kk', 'kk', screen('Бекет ашық', 'Back')],
])('%s is found in %s', (fault, language, one) => {
  expect(faultsOf(one, language).join('\n')).toContain(fault);
});
