import { expect, test } from 'vitest';
import { telegramSchema } from '../../scripts/telegram-schema.ts';
import { schema } from './schema.ts';

const fresh = telegramSchema();

test('schema.json says what the installed declarations say', () => {
  expect(schema, 'out of date: run node scripts/telegram-schema.ts').toEqual(fresh);
});

test('it is of the Bot API that grammY speaks, and holds all of it', () => {
  expect(fresh.version).toBe('10.3');
  expect(Object.keys(fresh.methods).length).toBeGreaterThan(170);
  expect(Object.keys(fresh.objects).length).toBeGreaterThan(350);
});

test('every type it names is there', () => {
  const known = new Set(['String', 'Number', 'Boolean', 'True', 'False', 'File']);
  for (const name of [...Object.keys(fresh.objects), ...Object.keys(fresh.types)]) known.add(name);
  const named = [...JSON.stringify(fresh).matchAll(/"(?:type|list|returns)":"(\w+)"/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test.each([
  ['sendMessage', 'text', { min: 1, max: 4096, unit: 'characters' }],
  ['sendDocument', 'caption', { min: 0, max: 1024, unit: 'characters' }],
  ['answerCallbackQuery', 'text', { min: 0, max: 200, unit: 'characters' }],
  ['setMyCommands', 'commands', { max: 100 }],
  ['setMyDescription', 'description', { min: 0, max: 512, unit: 'characters' }],
  ['setMyShortDescription', 'short_description', { min: 0, max: 120, unit: 'characters' }],
  ['setMyName', 'name', { min: 0, max: 64, unit: 'characters' }],
  ['sendLocation', 'live_period', { min: 60, max: 86400, or: 0x7fffffff }],
  ['answerInlineQuery', 'next_offset', { max: 64, unit: 'bytes' }],
])('the limit of %s.%s is read from its comment', (method, field, limit) => {
  expect(fresh.methods[method]?.params[field]?.limit).toEqual(limit);
});

test.each([
  ['BotCommand', 'command', { min: 1, max: 32, unit: 'characters' }],
  ['BotCommand', 'description', { min: 1, max: 256, unit: 'characters' }],
  ['InlineKeyboardButton', 'callback_data', { min: 1, max: 64, unit: 'bytes' }],
  ['CopyTextButton', 'text', { min: 1, max: 256, unit: 'characters' }],
  ['InlineQueryResultArticle', 'id', { min: 1, max: 64, unit: 'bytes' }],
])('so is the limit of %s.%s', (name, field, limit) => {
  expect(fresh.objects[name]?.[field]?.limit).toEqual(limit);
});
