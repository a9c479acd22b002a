import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { jsonOf } from '#answer/told/json.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { codes } from '../../languages.ts';
import { readQuestions } from '../evaluate.ts';
import { understand } from './asked.ts';
import { askedIn } from './first.ts';

/* Questions in Uzbek, Turkish, German and Chinese, written before any of their words were known: 24 were right then. */

interface Asked {
  readonly q: string;
  readonly kind?: string;
  readonly crossing?: string;
  /** Of which topics the answer is, whatever its part. */
  readonly topic?: string;
  /** What a line says. */
  readonly say?: string;
}

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const asked = askedIn<Asked>('neighbours');

test('no question in a language of ours is taken for one', () => {
  const ours = (['first', 'second', 'third'] as const).flatMap(readQuestions);
  const inOurs = ours.filter(({ lang, kind }) => codes.includes(lang) && kind !== 'noise');
  expect(inOurs.length).toBeGreaterThan(1_500);
  expect(inOurs.filter(({ q }) => understand(q).isForeign)).toEqual([]);
});

test('what is asked in a language of the neighbours is understood, and answered in ours', () => {
  const wrong = asked.flatMap(({ q, kind, crossing, topic, say }) => {
    const { text, ...given } = jsonOf(answer({ text: q, now, fallbackLanguage: 'en' }), []);
    const first = 'crossings' in given ? given.crossings[0] : undefined;
    const [about = ''] = 'topic' in given ? given.topic.split('/') : [];
    const bad = [
      kind !== undefined && !kind.split('|').includes(given.kind) && `kind ${given.kind}`,
      crossing !== undefined && first !== crossing && `crossing ${first}`,
      topic !== undefined && !topic.split('|').includes(about) && `topic ${about}`,
      say !== undefined && !new RegExp(say, 'u').test(text) && `say ${text.slice(0, 80)}`,
      given.language !== 'en' && given.language,
    ].filter(Boolean);
    return bad.length > 0 ? [`${q}: ${bad.join('; ')}`] : [];
  });
  expect(wrong).toEqual([]);
});
