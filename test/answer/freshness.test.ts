import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { AnswerAbout, Asked } from '#answer/answer.ts';
import { parseStatement } from '#catalogue/statements/statement.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Freshness } from '#domain/freshness.ts';
import { plain } from '#render/html.ts';
import { answering, catalogue, present } from '../bot/house.ts';
import { schemas } from '../languages.ts';

const sources = new Map(catalogue.sources.map((source) => [source.id, source]));

/** Karkyra as it is answered by somebody who knows this of the notices. */
function asking(asked: Partial<Asked>, heard: Freshness = { kind: 'of-late' }, notices: readonly object[] = []) {
  const statementsOf = ({ id, posts, statements }: Crossing) => [
    ...statements,
    ...notices.flatMap((raw) =>
      id === 'karkyra-kegen'
        ? (parseStatement(raw, { schemas, posts, order: 1e6, sources, now: present }).statement ?? [])
        : [],
    ),
  ];
  const { answer } = answering({ statementsOf, freshness: () => heard });
  const answered = answer({ now: present, text: 'karkyra', language: 'en', ...asked });
  if (answered.kind !== 'answer') throw new Error(`one crossing was expected, not ${answered.kind}`);
  return answered as AnswerAbout;
}

const snow = {
  says: 'closed',
  from: '2026-11-20',
  cause: 'weather',
  by: { source: 'border-service-kg', date: '2026-11-21' },
};

describe('a notice', () => {
  test('is a word among the others, and a late one', () => {
    expect(asking({}).status.state).toBe('open');
    const closed = asking({}, { kind: 'of-late' }, [snow]);
    expect(closed.status).toMatchObject({ state: 'closed', because: 'closure', sure: 'confirmed' });
    expect(plain(closed.html)).toContain('Temporarily closed');
  });

  test('counts for the journey too', () => {
    const journey = { text: 'can I make karkyra from almaty leaving tomorrow 07:00' };
    expect(asking(journey).passage?.verdict).not.toBe('no');
    expect(asking(journey, { kind: 'of-late' }, [snow]).passage?.verdict).toBe('no');
  });

  test('is evidence like any other', () => {
    expect(plain(asking({ topic: 'why' }, { kind: 'of-late' }, [snow]).html)).toContain('temporarily closed');
  });
});

describe('with the store away', () => {
  test('somebody who has read no notice is at most typical, and says why', () => {
    const { status, html } = asking({}, { kind: 'never' });
    expect(status.sure).toBe('typical');
    expect(plain(html)).toContain('Recent notices may be missing.');
  });

  test('and never promises that one gets through', () => {
    const journey = { text: 'can I make karkyra from almaty leaving tomorrow 07:00' };
    const { passage, html } = asking(journey, { kind: 'never' });
    expect(passage?.verdict).toBe('unknown');
    expect(plain(html)).toContain('Recent notices may be missing.');
  });

  test('what is not known does not become surer by it', () => {
    const then = { moment: { at: DateTime.fromISO('1990-01-01T12:00+06:00'), precision: 'moment' } } as const;
    expect(asking(then, { kind: 'never' }).status.sure).toBe(asking(then).status.sure);
  });

  test('somebody who has read them says as of when, and is as sure as they are', () => {
    const at = present.minus({ minutes: 20 }).toMillis();
    const { status, html } = asking({}, { kind: 'as-of', at }, [snow]);
    expect(status.sure).toBe('confirmed');
    expect(plain(html)).toContain('Notices as of: 22 November, 11:40 Bishkek / 10:40 Almaty');
  });
});

test('a message with the remark still fits, whatever the topic', () => {
  for (const topic of ['documents', 'road', 'history', 'season'] as const) {
    expect(plain(asking({ topic }, { kind: 'never' }).html).length).toBeLessThanOrEqual(4096);
  }
});
