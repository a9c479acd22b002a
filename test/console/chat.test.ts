import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openTerminal, type TerminalUpdate } from '#console/chat.ts';
import { run } from './program.ts';

const questions = ['каркыра', 'Кегенде чек ара ачыкпы?', 'Қордай ашық па', 'is korday open tomorrow at 7'];

describe('piped in', () => {
  test('the questions of the README are answered in order, without a word of noise', async () => {
    const { code, out, errors } = await run(['chat'], { input: `${questions.join('\n')}\n` });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const cards = out.trimEnd().split(/\n\n(?=\S+ .* · )/u);
    expect(cards).toHaveLength(questions.length);
    expect(cards[0]).toContain('Karkyra – Kegen');
    expect(cards[1]).toContain('Каркыра – Кеген');
    expect(cards[2]).toContain('Ақ-Жол – Қордай');
    expect(cards[3]).toContain('07:00 Bishkek / 06:00 Almaty');
    expect(out).not.toContain('> ');
  });

  test('a number presses a button, commands work, and the language is kept', async () => {
    const input = ['/language', '2', 'korday', '1', '1', '/help'].join('\n');
    const { out } = await run(['chat'], { input });
    expect(out).toContain('[1] ');
    expect(out).toContain('Неліктен мұндай жауап');
    expect(out).toContain('Не сұрауға болады');
  });

  test('no question is too strange', async () => {
    const input = ['', '😀', '\u0007\u001b', 'ы'.repeat(10_000), '99', '/nonsense', 'korday'].join('\n');
    const { code, out, errors } = await run(['chat'], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('Ak-Jol – Korday');
  });

  test('two numbers are a place, and a number to call is shown where a phone would copy it', async () => {
    const { out, errors } = await run(['chat'], { input: ['/nearby', '42.49, 78.39', '6'].join('\n') });
    expect(errors).toBe('');
    expect(out).toContain('Nearest to you by road');
    expect(out.trimEnd()).toMatch(/\n112$/);
  });

  test('whoever subscribes and announces something hears of it at once', async () => {
    const input = [
      '/subscribe karkyra',
      '/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://gps.gov.kg/1',
      '1',
      'korday',
      '/export',
    ].join('\n');
    const { code, out, errors } = await run(['chat'], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [, published = ''] = out.split('✅ Published. Recipients: 1');
    expect(published).toMatch(
      /🟢 Planned to open on 1 May 2027 · Karkyra – Kegen[\s\S]*Ak-Jol – Korday[\s\S]*"told": \[\n/,
    );
  });

  test.each(['/quit', 'выход', 'Чыгуу', 'шығу', 'quit'])('%s ends it', async (farewell) => {
    const { code, out } = await run(['chat'], { input: ['korday', farewell, 'karkyra'].join('\n') });
    expect(code).toBe(0);
    expect(out).toContain('Ak-Jol – Korday');
    expect(out).not.toContain('Karkyra');
  });

  test('one may tell of oneself: what is typed after our question is its answer', async () => {
    const input = ['/settings', '6', '19', 'Germany', 'do I need a visa for kyrgyzstan', '/export', '/settings'];
    const { code, out, errors } = await run(['chat'], { input: input.join('\n') });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('Passport: Germany');
    expect(out).toContain('We took your passport into account: Germany.');
    expect(out).toContain('"passport": "DE"');
  });

  test('nothing in, nothing out', async () => {
    expect(await run(['chat'])).toEqual({ code: 0, out: '', errors: '' });
  });
});

describe('the terminal itself', () => {
  function terminal(person: boolean) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const heard: TerminalUpdate[] = [];
    const opened = openTerminal({ input, output, person, language: 'ky', plain: (html) => html });
    const { fetch } = opened;
    const post = (method: string, body: object) => fetch(`https://x/bot1/${method}`, { body: JSON.stringify(body) });
    const keyboard = {
      inline_keyboard: [
        [
          { text: 'Yes', callback_data: 'y' },
          { text: 'No', url: 'https://no' },
        ],
      ],
    };
    /** The simplest of bots: says back what it heard, with two buttons. */
    const receive = async (update: TerminalUpdate) => {
      heard.push(update);
      const text = 'message' in update ? update.message.text : `pressed ${update.callback_query.data}`;
      if (text !== 'hush') await post('sendMessage', { chat_id: 1, text, reply_markup: keyboard });
    };
    const talk = opened.talk(receive);
    return { input, heard, post, talk, shown: () => String(output.read() ?? '') };
  }

  test('numbers the buttons, and a number presses one', async () => {
    const { input, heard, talk, shown } = terminal(false);
    input.end('hello\n1\n');
    await talk;
    expect(shown()).toBe('hello\n[1] Yes  [2] No\n\npressed y\n[1] Yes  [2] No\n\n');
    expect(heard[1]).toMatchObject({ callback_query: { data: 'y', message: { message_id: 1, text: 'hello' } } });
  });

  test('a button with an address shows the address', async () => {
    const { input, talk, shown } = terminal(false);
    input.end('hello\n2\n');
    await talk;
    expect(shown()).toContain('https://no');
  });

  test('a number without such a button is a message', async () => {
    const { input, heard, talk } = terminal(false);
    input.end('1\nhello\n3\n0\n');
    await talk;
    expect(heard.map((update) => 'message' in update)).toEqual([true, true, true, true]);
  });

  test('a person is greeted and prompted, and tells the bot the language of the machine', async () => {
    const { input, heard, talk, shown } = terminal(true);
    input.end();
    await talk;
    expect(heard[0]).toMatchObject({ message: { text: '/start', from: { language_code: 'ky' } } });
    expect(shown()).toContain('> ');
  });

  test('behaves as Telegram where the bot relies on it', async () => {
    const { input, post, talk } = terminal(false);
    const answerTo = async (method: string, body: object) => (await post(method, body)).json();
    expect(await answerTo('sendMessage', { chat_id: 1, text: 'a' })).toMatchObject({
      ok: true,
      result: { message_id: 1 },
    });
    const same = { chat_id: 1, message_id: 1, text: 'a' };
    expect(await answerTo('editMessageText', same)).toMatchObject({
      description: expect.stringContaining('not modified'),
    });
    expect(await answerTo('editMessageText', { ...same, text: 'b' })).toMatchObject({ ok: true });
    expect(await answerTo('editMessageText', { ...same, message_id: 9 })).toMatchObject({ error_code: 400 });
    expect(await answerTo('deleteMessage', same)).toMatchObject({ result: true });
    expect(await answerTo('inventMethod', {})).toMatchObject({ ok: false, error_code: 404 });
    input.end();
    await talk;
  });
});
