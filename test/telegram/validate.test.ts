import { describe, expect, test } from 'vitest';
import { problemsIn, problemsOf } from './validate.ts';

const say = (extra: object) => problemsOf('sendMessage', { chat_id: 1, text: 'Ачык', ...extra });
const html = (text: string) => say({ text, parse_mode: 'HTML' });
const button = (extra: object) => say({ reply_markup: { inline_keyboard: [[{ text: 'Эмне үчүн?', ...extra }]] } });
const article = {
  type: 'article',
  id: 'karkyra',
  title: 'Каркыра – Кеген',
  input_message_content: { message_text: '<b>Ачык</b>', parse_mode: 'HTML' },
};
const inline = (...results: object[]) => problemsOf('answerInlineQuery', { inline_query_id: '1', results });

describe('what Telegram takes', () => {
  test.each([
    ['a text', say({})],
    ['4,096 letters', say({ text: 'ы'.repeat(4096) })],
    ['4,096 letters between tags', html(`<b>${'ы'.repeat(4096)}</b>`)],
    ['the name of a channel', say({ chat_id: '@otkel' })],
    ['32 Cyrillic letters of data', button({ callback_data: 'ы'.repeat(32) })],
    ['a link', button({ url: 'https://t.me/otkel_bot?start=karkyra-kegen' })],
    ['a copy button', button({ copy_text: { text: '112' } })],
    ['an empty inline query', button({ switch_inline_query: '' })],
    ['a keyboard of no buttons', say({ reply_markup: { inline_keyboard: [[]] } })],
    ['a reply keyboard', say({ reply_markup: { keyboard: [[{ text: 'Бул жер', request_location: true }]] } })],
    ['the end of a reply keyboard', say({ reply_markup: { remove_keyboard: true } })],
    ['an article', inline(article)],
    ['no results', inline()],
    ['a venue', inline({ type: 'venue', id: '1', latitude: 42.8, longitude: 79.19, title: 'Каркыра', address: 'КР' })],
    ['an edit of an inline message', problemsOf('editMessageText', { inline_message_id: 'a', text: 'Жабык' })],
    [
      'an unlimited live location',
      problemsOf('sendLocation', { chat_id: 1, latitude: 1, longitude: 2, live_period: 0x7fffffff }),
    ],
    ['an empty name', problemsOf('setMyName', { name: '', language_code: 'ky' })],
    ['a file', problemsOf('sendDocument', { chat_id: 1, document: new Blob(['x']) })],
    [
      'every tag',
      html(
        '<b>a</b><i>b</i><u>c</u><s>d</s><tg-spoiler>e</tg-spoiler><span class="tg-spoiler">f</span><a href="https://otkel.kg/?a=1&amp;b=2">g</a><code>h</code><pre><code class="language-ts">i</code></pre><blockquote expandable>j <b>k</b></blockquote>&lt;&gt;&quot;&#39;',
      ),
    ],
  ])('%s', (_, problems) => {
    expect(problems).toEqual([]);
  });
});

describe('what Telegram refuses, and why', () => {
  test.each([
    ['no such method', problemsOf('sendMesage', {}), 'no method sendMesage'],
    ['no text', problemsOf('sendMessage', { chat_id: 1 }), 'text: is missing'],
    ['an empty text', say({ text: '' }), 'text: 0 characters'],
    ['only white space', say({ text: ' \n\t' }), 'text: 0 characters'],
    ['nothing between tags', html('<b> </b>'), 'text: 0 characters'],
    ['4,097 letters', say({ text: 'ы'.repeat(4097) }), 'text: 4097 characters'],
    ['2,049 mountains, each two units', say({ text: '🏔'.repeat(2049) }), 'text: 4098 characters'],
    ['an unknown field', say({ disable_web_page_preview: true }), 'disable_web_page_preview: sendMessage has no such'],
    ['a number for a text', say({ text: 5 }), 'text: String is expected, not 5'],
    ['a text for a truth', say({ protect_content: 'true' }), 'protect_content: Boolean is expected'],
    ['null', say({ text: null }), 'String is expected, not null'],
    ['half a message', say({ message_thread_id: 1.5 }), 'message_thread_id: 1.5 is not whole'],
    ['an unknown parse mode', say({ parse_mode: 'html' }), 'parse_mode: "html" is none of HTML'],
    ['no kind of markup', say({ reply_markup: { keybord: [] } }), 'has no such field'],
    ['33 Cyrillic letters of data', button({ callback_data: 'ы'.repeat(33) }), 'callback_data: 66 bytes'],
    ['empty data', button({ callback_data: '' }), 'callback_data: 0 bytes'],
    ['a button without words', button({ text: '', callback_data: 'a' }), 'text: 0 characters'],
    ['a button that does nothing', button({}), 'exactly one thing, not nothing'],
    [
      'a button that does two things',
      button({ callback_data: 'a', url: 'https://otkel.kg' }),
      'not callback_data and url',
    ],
    ['a link to nowhere', button({ url: 'otkel' }), '"otkel" is no address'],
    ['a start of 65 letters', button({ url: `https://t.me/otkel_bot?start=${'a'.repeat(65)}` }), 'cannot start a bot'],
    ['a start in Cyrillic', button({ url: 'https://t.me/otkel_bot?start=каркыра' }), 'cannot start a bot'],
    ['nothing to copy', button({ copy_text: { text: '' } }), 'copy_text.text: 0 characters'],
    ['too much to copy', button({ copy_text: { text: '1'.repeat(257) } }), 'copy_text.text: 257 characters'],
    [
      '9 buttons in a row',
      say({ reply_markup: { inline_keyboard: [Array(9).fill({ text: 'a', callback_data: 'a' })] } }),
      '9 buttons in a row',
    ],
    [
      '101 buttons',
      say({ reply_markup: { inline_keyboard: Array(101).fill([{ text: 'a', callback_data: 'a' }]) } }),
      '101 buttons',
    ],
    [
      'a long notice',
      problemsOf('answerCallbackQuery', { callback_query_id: '1', text: 'ы'.repeat(201) }),
      'text: 201',
    ],
    ['an edit of nothing', problemsOf('editMessageText', { text: 'a' }), 'inline_message_id: is missing'],
    ['an edit without a message', problemsOf('editMessageText', { text: 'a', chat_id: 1 }), 'message_id: is missing'],
    ['an edit to nothing', problemsOf('editMessageText', { chat_id: 1, message_id: 2 }), 'text: is missing'],
    [
      'a long caption',
      problemsOf('sendDocument', { chat_id: 1, document: 'id', caption: 'ы'.repeat(1025) }),
      'caption: 1025',
    ],
    [
      'a venue without an address',
      problemsOf('sendVenue', { chat_id: 1, latitude: 1, longitude: 2, title: 'a', address: '' }),
      'address: 0',
    ],
    ['a place beyond the pole', problemsOf('sendLocation', { chat_id: 1, latitude: 91, longitude: 2 }), 'latitude: 91'],
    [
      'an unknown action',
      problemsOf('sendChatAction', { chat_id: 1, action: 'dancing' }),
      'action: "dancing" is none of',
    ],
    [
      'a Cyrillic command',
      problemsOf('setMyCommands', { commands: [{ command: 'абал', description: 'a' }] }),
      'commands[0].command',
    ],
    [
      'a command without a description',
      problemsOf('setMyCommands', { commands: [{ command: 'a', description: '' }] }),
      'description: 0',
    ],
    [
      '101 commands',
      problemsOf('setMyCommands', {
        commands: Array.from({ length: 101 }, (_, n) => ({ command: `c${n}`, description: 'a' })),
      }),
      '101 items',
    ],
    [
      'the same command twice',
      problemsOf('setMyCommands', { commands: Array(2).fill({ command: 'a', description: 'a' }) }),
      'twice',
    ],
    ['a long language code', problemsOf('setMyName', { name: 'a', language_code: 'kyr' }), 'language_code: "kyr"'],
    ['a long name', problemsOf('setMyName', { name: 'a'.repeat(65) }), 'name: 65 characters'],
    ['a webhook without a lock', problemsOf('setWebhook', { url: 'http://otkel.kg/' }), 'HTTPS'],
    ['51 results', inline(...Array.from({ length: 51 }, (_, n) => ({ ...article, id: `${n}` }))), 'results: 51 items'],
    ['two results of one id', inline(article, article), 'karkyra is there twice'],
    ['a result id of 66 bytes', inline({ ...article, id: 'ы'.repeat(33) }), 'results[0].id: 66 bytes'],
    ['a result of no type', inline({ ...article, type: 'artikle' }), 'results[0].type'],
    ['an article without content', inline({ ...article, input_message_content: undefined }), 'content: is missing'],
    [
      'bad markup inside a result',
      inline({ ...article, input_message_content: { message_text: '<b>', parse_mode: 'HTML' } }),
      'never closed',
    ],
    [
      'a bad button inside a result',
      inline({ ...article, reply_markup: { inline_keyboard: [[{ text: 'a' }]] } }),
      'exactly one',
    ],
  ])('%s', (_, problems, why) => {
    expect(problems.join('\n')).toContain(why);
  });
});

describe('what is wrong with HTML', () => {
  test.each([
    ['an unknown tag', '<h1>a</h1>', '<h1> is no tag'],
    ['a tag that is never closed', '<b>a', '<b> is never closed'],
    ['crossed tags', '<b><i>a</b></i>', '</b> where <i> is open'],
    ['an end without a beginning', 'a</b>', '</b> where nothing is open'],
    ['a bare <', '1 < 2', 'a bare <'],
    ['a bare &', 'a & b', 'a bare &'],
    ['a sign that Telegram does not know', 'a&nbsp;b', 'a bare &'],
    [
      'a quotation inside a quotation',
      '<blockquote>a<blockquote expandable>b</blockquote></blockquote>',
      'inside another',
    ],
    ['bold code', '<code><b>a</b></code>', '<b> inside code'],
    ['a class of one’s own', '<span class="red">a</span>', 'must have the class tg-spoiler'],
    ['an attribute of one’s own', '<b id="a">a</b>', 'does not know the attribute id'],
    ['a link to nowhere', '<a href="">a</a>', 'leads nowhere'],
    ['a link that is no link', '<a href="javascript:alert(1)">a</a>', 'leads nowhere'],
    ['a line break', 'a<br/>b', 'a bare <'],
  ])('%s', (_, text, why) => {
    expect(html(text).join('\n')).toContain(why);
  });
});

test('what the stand-in sends can be checked too', () => {
  expect(problemsIn('User', { id: 1, is_bot: false, first_name: 'Айзада' })).toEqual([]);
  expect(problemsIn('User', { id: '1', is_bot: false })).toHaveLength(2);
});
