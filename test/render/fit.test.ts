import { describe, expect, test } from 'vitest';
import { lengthOf, messageRoom, paginate, pickFitting, shorten, takeFitting } from '#render/fit.ts';
import { bold, link } from '#render/html.ts';

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
  ['🐎🐎🐎', 2, '🐎🐎…'],
  ['a\u0000\u202Eb', 5, 'a b'],
  ['', 5, ''],
])('%j in %i characters is repeated as %j', (text, atMost, shown) => {
  expect(shorten(text, atMost)).toBe(shown);
});
