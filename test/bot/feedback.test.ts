import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lettersKeptMs } from '#domain/notes/letter.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import type { Seat } from '../telegram/seat.ts';
import { type House, openHouse, present } from './house.ts';

/** A letter to the editors, and their answer. */

const [annaId, borisId, writerId] = [900_000_011, 900_000_012, 611_000_001];
let store: Store;
let house: House;
let anna: Seat;
let boris: Seat;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [annaId, borisId] });
  anna = house.telegram.person({ id: annaId, language: 'ru', name: 'Anna' });
  boris = house.telegram.person({ id: borisId, language: 'ky', name: 'Boris' });
  for (const [editor, language] of [
    [anna, 'ru'],
    [boris, 'ky'],
  ] as const) {
    await editor.says('/start');
    await store.travellers.rememberLanguage(editor.user.id, language);
  }
});
afterEach(async () => {
  await house.close();
  await store.close();
});

describe('an answer reaches the traveller in a frame in their language', () => {
  test('кыргызча', async () => {
    const aizada = house.telegram.person({ id: writerId, language: 'ky' });
    const thanks = await aizada.says('/feedback Каркыра саат тогузда ачылды');
    expect(thanks.text).toBe('Рахмат. Редакторлор окуйт. Жооп беришсе, ушул жерге келет.');
    expect(anna.last.text).toBe(
      'Отзыв путешественника. Язык: Кыргызча\n\nКаркыра саат тогузда ачылды\n\nЧтобы ответить, ответьте на это сообщение: ' +
        'кто вы, путешественник не узнает. Это можно сделать в течение 30 дней.',
    );
    expect((await boris.replies('Чоң рахмат, <жазып> койдук.')).text).toBe('Жообуңуз жеткирилди.');
    expect(aizada.last.text).toBe(
      'Редакторлор сизге жооп берди:\n\nЧоң рахмат, <жазып> койдук.\n\nДагы жазуу: /feedback',
    );
    expect(aizada.last.message.reply_to_message?.text).toBe('/feedback Каркыра саат тогузда ачылды');
  });

  test('по-русски, от редактора, который читает по-кыргызски', async () => {
    const ivan = house.telegram.person({ id: writerId, language: 'ru' });
    await ivan.says('/feedback на Каркыре сменились часы работы');
    expect(boris.last.text).toMatch(/^Жолоочунун пикири\. Тили: Русский\n\nна Каркыре сменились часы работы/);
    expect((await anna.replies('Спасибо, проверим.')).text).toBe('Ответ передан.');
    expect(ivan.last.text).toBe('Редакторы вам ответили:\n\nСпасибо, проверим.\n\nНаписать ещё раз: /feedback');
  });

  test('the language that they have chosen meanwhile', async () => {
    const bob = house.telegram.person({ id: writerId, language: 'ru' });
    await bob.says('/feedback часы другие');
    await store.travellers.rememberLanguage(writerId, 'en');
    await anna.replies('Thank you');
    expect(bob.last.text).toContain('The editors have answered you:');
  });
});

test('neither learns who the other is', async () => {
  const bob = house.telegram.person({ id: writerId, language: 'en', name: 'Bob' });
  await bob.says('/feedback the hours have changed');
  expect(JSON.stringify(house.telegram.callsOf('sendMessage').at(-2)?.params)).not.toMatch(/611000001|Bob/);
  await anna.replies('Thank you');
  const told = house.telegram.callsOf('sendMessage').findLast(({ params }) => params['chat_id'] === writerId);
  expect(JSON.stringify(told?.params)).not.toMatch(/900000011|Anna/i);
});

test('an editor whose messages hang, or whose line is broken, keeps the writer from no thanks', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const bob = house.telegram.person({ id: writerId, language: 'en' });
  const carol = house.telegram.person({ id: writerId + 1, language: 'en' });
  house.telegram.faults.next({ method: 'sendMessage', chat: annaId }, { after: held });
  expect((await bob.says('/feedback the hours are others')).text).toMatch(/^Thank/);
  expect(boris.last.text).toContain('the hours are others');
  release();
  house.telegram.faults.always({ method: 'sendMessage', chat: annaId }, 'drop before');
  expect((await carol.says('/feedback the queue is long')).text).toMatch(/^Thank/);
  expect(boris.last.text).toContain('the queue is long');
});

test('a second answer, by another editor, arrives too; one that is edited does not', async () => {
  const bob = house.telegram.person({ id: writerId, language: 'en' });
  await bob.says('/feedback the hours have changed');
  const [ofAnna, ofBoris] = [anna.last, boris.last];
  await anna.replies('Since when?', ofAnna);
  await boris.replies('Who says so?', ofBoris);
  expect(bob.last.text).toContain('Who says so?');
  expect((await boris.edits('Who told you?')).text).toContain('Биринчи жооп жеткирилди, ал өзгөрбөйт.');
  expect(bob.last.text).toContain('Who says so?');
});

test('after thirty days the editor hears that it is too late', async () => {
  const bob = house.telegram.person({ id: writerId, language: 'en' });
  await bob.says('/feedback the hours have changed');
  const seen = anna.last;
  const letter = await store.letters.find(annaId, seen.id, present.toMillis());
  if (letter === null) throw new Error('the letter is not linked');
  await store.letters.keep({ ...letter, at: present.toMillis() - lettersKeptMs + 1 });
  expect((await anna.replies('in time', seen)).text).toBe('Ответ передан.');
  await store.letters.keep({ ...letter, at: present.toMillis() - lettersKeptMs });
  const answer = 'Передать ответ нельзя: письму больше 30 дней или его автор удалил свои данные.';
  expect((await anna.replies('too late', seen)).text).toBe(answer);
  expect(bob.last.text).toContain('in time');
});

test('who has asked to be forgotten, and who has left, gets nothing', async () => {
  const bob = house.telegram.person({ id: writerId, language: 'en' });
  await bob.says('/feedback the hours have changed');
  const letter = anna.last;
  house.telegram.faults.next({ method: 'sendMessage', chat: writerId }, { code: 403 });
  expect((await anna.replies('hello', letter)).text).toBe(
    'Ответ не дошёл: путешественник больше не принимает наши сообщения.',
  );
  await bob.says('/forget');
  await bob.taps('Yes');
  expect((await anna.replies('hello', letter)).text).toContain('Передать ответ нельзя');
});

test('commands, other replies and what is no text', async () => {
  const bob = house.telegram.person({ id: writerId, language: 'en' });
  await bob.says('/feedback the hours have changed');
  const letter = anna.last;
  expect((await anna.sends({ reply_to_message: letter.message, sticker: aSticker })).text).toBe(
    'Передать можно только слова. Ответьте на письмо текстом.',
  );
  expect((await anna.replies('кордай', anna.last)).text).toContain('Ак-Жол');
  expect((await anna.replies('/privacy', letter)).text).toContain('30 дней храним, из какого чата письмо');
  expect(bob.last.text).toContain('The editors will read it.');
});

test('/export names the letter by its own message and its day', async () => {
  const bob = house.traveller({ chat: writerId, language: 'en' });
  await bob.says('/feedback the hours have changed');
  await bob.says('/export');
  const document = house.telegram.callsOf('sendDocument').at(-1)?.params['document'] as Blob;
  const { letters } = JSON.parse(await document.text());
  expect(letters).toEqual([{ message: expect.any(Number), at: '2026-11-22T00:00:00.000Z' }]);
});

const aSticker = {
  ...{ file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1, is_animated: false, is_video: false },
};
