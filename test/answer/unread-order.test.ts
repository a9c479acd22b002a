import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** What was not understood of a question, and where that stands in the answer. A Sunday, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-29T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const linesTo = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html).split('\n');
const isUnread = (line: string) => /did not understand|не поняли|түшүнбөй калдык|түсінбей қалдық/u.test(line);

describe('nothing green stands above it', () => {
  test.each([
    'is korday open with a zblorvik',
    'открыт ли кордай со зблорвиком',
    'кордай зблорвик менен ачыкпы',
    'қордай зблорвикпен ашық па',
  ])('%s', (question) => {
    const lines = linesTo(question);
    const unread = lines.findIndex(isUnread);
    const green = lines.findIndex((line) => line.includes('🟢'));
    expect(unread, lines.join('\n')).toBeGreaterThanOrEqual(0);
    expect(green, lines.join('\n')).toBeGreaterThan(unread);
  });
});

describe('a gate that is not open is told first, and what was not understood last', () => {
  test.each([
    'is torugart open with a zblorvik',
    'открыт ли торугарт со зблорвиком',
    'торугарт зблорвик менен ачыкпы',
    'торугарт зблорвикпен ашық па',
  ])('%s', (question) => {
    const lines = linesTo(question);
    expect(lines[0]).toMatch(/^[🔴⚪]/u);
    expect(lines.filter((line) => line !== '').at(-1)).toSatisfy(isUnread);
  });
});

describe('what is known of a matter is told before what of it is not', () => {
  test.each([
    ['is the road to torugart safe for a sedan', /road|icy|snow/iu, /nothing about how safe/u],
    ['безопасна ли дорога на торугарт', /дорог|лёд|снег/iu, /ничего нет про .*безопасн/u],
  ])('%s', (question, known, unknown) => {
    const lines = linesTo(question);
    expect(lines[0]).toMatch(known);
    expect(lines.findIndex((line) => unknown.test(line))).not.toBe(0);
  });
});
