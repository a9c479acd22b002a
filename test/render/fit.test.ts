import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  fitted,
  lengthOf,
  messageRoom,
  paginate,
  pickFitting,
  shorten,
  takeFitting,
} from '#render/fit.ts';
import { bold, link } from '#render/html.ts';
import { readHtml } from '../telegram/html.ts';

test('what Telegram does not show takes no room', () => {
  expect(lengthOf(bold('a & b'))).toBe(5);
  expect(lengthOf(link('https://example.org/a-long-address', 'here'))).toBe(4);
});

describe('whole parts', () => {
  const parts = ['12345', bold('1234567890'), '12'];

  test.each([
    { room: 21, taken: 3, picked: ['12345', '<b>1234567890</b>', '12'] },
    { room: 20, taken: 2, picked: ['12345', '<b>1234567890</b>'] },
    { room: 17, taken: 2, picked: ['12345', '<b>1234567890</b>'] },
    { room: 16, taken: 1, picked: ['12345', '12'] },
    { room: 5, taken: 1, picked: ['12345'] },
    { room: 4, taken: 0, picked: ['12'] },
    { room: 0, taken: 0, picked: [] },
  ])('in a room of $room', ({ room, taken, picked }) => {
    expect(takeFitting(parts, { room })).toEqual(parts.slice(0, taken));
    expect(pickFitting(parts, { room })).toEqual(picked);
  });

  test('what stands between them counts', () => {
    expect(takeFitting(parts, { room: 16, separator: '\n' })).toHaveLength(2);
    expect(takeFitting(parts, { room: 15, separator: '\n' })).toHaveLength(1);
  });
});

describe('a whole message', () => {
  test('is left as it is where there is room', () => {
    const html = `<b>${'a'.repeat(messageRoom - 1)}</b>&amp;`;
    expect(fitted(html)).toBe(html);
  });

  test.each([
    ['<b>ab</b> cd', 3, '<b>ab</b>…'],
    ['<b>abcd</b> ef', 4, '<b>abc…</b>'],
    [
      '<blockquote expandable>a <a href="https://x.kg/?a=1&amp;b=2">bcdef</a></blockquote>',
      5,
      '<blockquote expandable>a <a href="https://x.kg/?a=1&amp;b=2">bc…</a></blockquote>',
    ],
    ['a&lt;b&lt;c', 3, 'a&lt;…'],
    ['a🐎🐎', 3, 'a…'],
    ['ab👨‍👩‍👧', 6, 'ab…'],
    ['a    bcdef', 6, 'a…'],
  ])('%s in %i: %s', (html, room, cut) => expect(fitted(html, room)).toBe(cut));

  test('whatever it is made of, fits, is well formed and is proper markup', () => {
    const parts = [
      '<b>bold</b>',
      'words and words',
      '🐎',
      '👨‍👩‍👧',
      '&amp;&lt;',
      '\n',
      '<a href="https://x.kg">a link 🚧</a>',
      '<blockquote expandable>folded <b>in</b>\nhere</blockquote>',
    ];
    for (let seed = 1; seed < 300; seed += 1) {
      const html = Array.from({ length: 40 }, (_, at) => parts[(seed * 7 + at * at * seed + at) % parts.length]).join(
        ' ',
      );
      const cut = fitted(html, seed);
      expect(lengthOf(cut), html).toBeLessThanOrEqual(seed);
      expect(cut.isWellFormed()).toBe(true);
      expect(readHtml(cut).problems).toEqual([]);
    }
  });
});

test('a text is cut between characters', () => {
  expect(beginningOf(`${'a'.repeat(3499)}🚧`, 3500)).toBe('a'.repeat(3499));
  expect(beginningOf(`x${'🙂'.repeat(1900)}`, 3500).isWellFormed()).toBe(true);
  expect(beginningOf('ab👨‍👩‍👧', 5)).toBe('ab');
  expect(beginningOf('short', 5)).toBe('short');
});

test('pages begin with the head, lose nothing, and are as few as can be', () => {
  const paragraphs = Array.from({ length: 5 }, (_, index) => String(index).repeat(1500));
  const pages = paginate('head', paragraphs);
  expect(pages.map((page) => page.split('\n\n'))).toEqual([
    ['head', ...paragraphs.slice(0, 2)],
    ['head', ...paragraphs.slice(2, 4)],
    ['head', ...paragraphs.slice(4)],
  ]);
  for (const page of pages) expect(lengthOf(page)).toBeLessThanOrEqual(messageRoom);
});

test.each([
  ['is  it\nopen', 10, 'is it open'],
  ['is  it\nopen tomorrow', 10, 'is it open…'],
  ['🐎🐎🐎', 4, '🐎🐎…'],
  ['🐎🐎🐎', 3, '🐎…'],
  ['a\u0000\u202Eb', 5, 'a b'],
  ['', 5, ''],
])('%j in %i characters is repeated as %j', (text, atMost, shown) => {
  expect(shorten(text, atMost)).toBe(shown);
});
