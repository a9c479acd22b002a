import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { ourAnswer } from '../answer/ours.ts';

/*
 * Journeys as people type them, and what only looks like one: journeys inside a country, between places abroad, two names that
 * are not from where to where. The expectations were written before the first run.
 */

interface Journey {
  readonly q: string;
  readonly lang: string;
  readonly kind: 'journey' | 'inside' | 'abroad' | 'none';
  readonly journey: { readonly from: string; readonly to: string } | null;
  /** Crossings over which somebody who knows the place would go, between bars. */
  readonly first?: string;
  /** Why it may be answered otherwise. */
  readonly note?: string;
}

function readJourneys(half: 'first' | 'second'): readonly Journey[] {
  const lines = readFileSync(new URL(`./journeys-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Journey);
}

const questions = readJourneys('first');
const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** What a question is answered with: `from -> to over crossings`, or another kind of answer. */
function told(text: string): string {
  const got = answer({ text, now });
  if (got.kind !== 'route') return got.kind;
  return `${got.from.id} -> ${got.to.id}${got.crossings.length > 0 ? ' over' : ''}`;
}

const of = (kind: Journey['kind']) => questions.filter((one) => one.kind === kind);
const missed = (some: readonly Journey[], isRight: (one: Journey, got: string) => boolean) =>
  some
    .map((one) => [one, told(one.q)] as const)
    .flatMap(([one, got]) => (isRight(one, got) ? [] : [`${one.q}: ${got}`]));

describe('journeys as people type them', () => {
  test.each(['ky', 'kk', 'ru', 'en'])('are read in %s', (language) => {
    const asked = of('journey').filter(({ lang }) => lang === language);
    const isRight = ({ journey }: Journey, got: string) => got.startsWith(`${journey?.from} -> ${journey?.to} over`);
    const wrong = missed(asked, isRight);
    expect(wrong.length / asked.length, wrong.join('\n')).toBeLessThanOrEqual(0.06);
  });

  test('over no border there is no crossing', () => {
    const wrong = missed([...of('inside'), ...of('abroad')], (_, got) => !got.endsWith(' over') && got !== 'answer');
    expect(wrong, wrong.join('\n')).toHaveLength(0);
  });

  test('what only looks like one is none', () => {
    const wrong = missed(of('none'), (_, got) => !got.includes('->'));
    expect(wrong, wrong.join('\n')).toHaveLength(0);
  });
});

describe('journeys by another writer', () => {
  const others = readJourneys('second');

  test('go over the border that they mean, or are answered of the crossing on their way', () => {
    const asked = others.filter(({ kind, note }) => kind === 'journey' && note === undefined);
    const wrong = asked.filter(({ q, journey, first = '' }) => {
      const got = answer({ text: q, now });
      const isOnWay = got.kind === 'answer' && first.split('|').includes(got.crossing.id);
      return !isOnWay && !told(q).startsWith(`${journey?.from} -> ${journey?.to} over`);
    });
    expect(asked).toHaveLength(75);
    expect(wrong.length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(14);
  });

  test.each([
    ['Biskek to Almaty', 'bishkek -> almaty over'],
    ['из Бишкека в Шимкент', 'bishkek -> shymkent over'],
    ['how do i get to namagan from tash kumyr', 'tash-kumyr -> namangan-uz over'],
    ['Osh, Kyrgyzstan to Andijan, Uzbekistan by car', 'osh -> andijan-uz over'],
    // Two names that only stand side by side are not guessed at.
    ['Biskek Almaty', 'none'],
  ])('with a letter wrong, or a country beside its town: %s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test('what is none is hardly ever taken for one', () => {
    const none = others.filter(({ kind }) => kind !== 'journey');
    const isTaken = ({ q, kind }: Journey) => (kind === 'none' ? told(q).includes('->') : told(q).endsWith(' over'));
    expect(none).toHaveLength(160);
    expect(none.filter(isTaken).length).toBeLessThanOrEqual(1);
  });
});
