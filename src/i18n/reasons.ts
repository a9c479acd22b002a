import { DateTime } from 'luxon';
import type { Status } from '#domain/status.ts';
import { moment } from './clocks.ts';
import { dayWords, monthDayWords, partsOf } from './dates.ts';
import { factWords, haltDates, statedHours } from './fact.ts';
import { seasonWords } from './hours.ts';
import { datedOnClocks, dayOrMoment, type Telling } from './telling.ts';
import { closingLines, hoursLines, openingLines, sideWords } from './timetable.ts';
import { whoSaid } from './voice.ts';

/** What holds and until when, or why nobody knows and what is known instead. */
export function reasonLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  switch (status.because) {
    case 'hours':
      return status.state === 'open' ? closingLines(telling) : openingLines(telling);
    case 'works':
      return [...worksLines(telling), ...closingLines(telling)];
    case 'season':
      return seasonLines(telling);
    case 'closure':
      return status.state === 'unknown'
        ? [voice.phrase('closure-unofficial'), ...haltLines(telling)]
        : haltLines(telling);
    case 'admits':
      return status.state === 'unknown' ? [voice.phrase('admits-unconfirmed')] : [];
    case 'season-edge':
      return edgeLines(telling);
    case 'rough-date':
      return status.decidedBy === null
        ? []
        : [voice.phrase('rough-date', { fact: factWords(status.decidedBy, voice) })];
    case 'reopening-unconfirmed':
      return reopeningLines(telling);
    case 'no-hours':
      return [voice.phrase('no-hours'), ...knownLines(telling)];
    case 'expired':
      return expiredLines(telling);
    case 'no-evidence':
      return [voice.phrase('no-evidence')];
  }
}

/** Trains pass by night as well. */
function worksLines({ status, voice, tense }: Telling): readonly string[] {
  const line = voice.phrase(tense === 'present' ? 'works-hours-unknown' : 'no-hours');
  return tense === 'past' || status.crossing.kind === 'rail' ? [line] : [line, voice.phrase('works-daylight')];
}

function seasonLines(telling: Telling): readonly string[] {
  const { status, voice, tense } = telling;
  const lines =
    tense === 'present' ? [] : [voice.phrase('reason', { cause: voice.phrase('cause', { cause: 'season' }) })];
  const { season } = status;
  if (season !== null && season.season !== 'year-round') {
    lines.push(voice.phrase('season-usual', { months: seasonWords(season, voice) }));
  }
  if (tense === 'past') return lines;
  if (status.next !== null || status.expected?.kind === 'planned') return [...lines, ...endLines(telling)];
  if (season === null || season.season === 'year-round') return [...lines, ...endLines(telling)];
  const { month, day } = season.season.from;
  const at = status.at.setZone(telling.posts[0]?.zone ?? status.at.zone);
  const passed = at.month > month || (at.month === month && at.day > day);
  return [...lines, voice.phrase('season-no-date', { year: String(at.year + Number(passed)) })];
}

function haltLines(telling: Telling): readonly string[] {
  const { status, voice, tense } = telling;
  const { halt } = status;
  if (halt === null) return endLines(telling);
  const lines: string[] = [];
  if (halt.says === 'closed' && halt.cause !== 'other')
    lines.push(voice.phrase('reason', { cause: voice.phrase('cause', { cause: halt.cause }) }));
  if (halt.says === 'closed' && halt.span.every === 'year') {
    lines.push(voice.phrase('closed-every-year', { dates: haltDates(halt, voice) }));
  } else if (halt.says === 'closed' && tense === 'past') {
    lines.push(voice.phrase('closed-dates', { dates: haltDates(halt, voice) }));
  } else {
    lines.push(sinceLine(telling));
  }
  return tense === 'past' ? lines : [...lines, ...endLines(telling)];
}

/** A day may follow "since" in every language; a month alone or "about" may not. */
function sinceLine(telling: Telling): string {
  const { halt } = telling.status;
  const from = halt === null ? undefined : halt.says === 'closed' ? onceFrom(halt) : halt.date;
  if (from === undefined) return '';
  const plainDay = from.bound === 'exact' && (from.precision === 'day' || from.precision === 'minute');
  return telling.voice.phrase(plainDay ? 'closed-since' : 'closed-rough', { date: datedOnClocks(from, telling) });
}

function onceFrom(halt: Status['halt'] & { says: 'closed' }) {
  return halt.span.every === 'once' ? halt.span.from : undefined;
}

/** When it opens again: for certain, by plan, usually, or nobody said. */
function endLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  if (status.next !== null) return [voice.phrase('reopening-certain', { date: dayOrMoment(status.next, telling) })];
  if (status.state === 'unknown') return [];
  if (status.expected?.kind === 'usual') {
    return [voice.phrase('reopening-usual', { date: dayWords(status.expected.at, voice) })];
  }
  const planned = status.expected?.at ?? plannedEnd(status);
  if (planned === null) return [voice.phrase('reopening-no-date')];
  return [voice.phrase('reopening-planned', { date: dayOrMoment(planned, telling) })];
}

/** The last day covered ends at the midnight on which the crossing is to open. */
function plannedEnd({ halt, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  if (halt?.says !== 'closed' || halt.span.every !== 'once' || halt.span.until === undefined) return null;
  return DateTime.fromMillis(halt.span.until.last, { zone });
}

function reopeningLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  const planned = plannedEnd(status) ?? announcedOpening(status);
  const due =
    planned === null || planned > status.at
      ? voice.phrase('reopening-no-word')
      : voice.phrase('reopening-was-due', { date: dayWords(planned, voice) });
  const since = status.halt === null ? [] : haltLines({ ...telling, tense: 'present' });
  return [due, voice.phrase('reopening-either'), ...since];
}

/** An opening told in advance is such a plan too. */
function announcedOpening({ evidence, at, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  const plans = evidence.flatMap(({ statement }) => (statement.says === 'opens' ? [statement.date.first] : []));
  const last = plans.filter((moment) => moment <= at.toMillis()).sort((a, b) => b - a)[0];
  return last === undefined ? null : DateTime.fromMillis(last, { zone });
}

function edgeLines({ status, voice, tense }: Telling): readonly string[] {
  if (status.edge === null) return [];
  const opens = status.edge.kind === 'opens';
  const soon = opens ? (['edge-opens', 'edge-opens-then'] as const) : (['edge-closes', 'edge-closes-then'] as const);
  const lines = tense === 'past' ? [] : [voice.phrase(soon[tense === 'present' ? 0 : 1])];
  const dates = pastDates(status, (day) => monthDayWords(day, voice));
  if (dates !== '') lines.push(voice.phrase(opens ? 'edge-opened' : 'edge-closed', { dates }));
  if (tense === 'present') lines.push(voice.phrase('edge-no-word'));
  return lines;
}

/** The earliest and the latest day of past years: "1 May – 1 June". */
function pastDates({ edge }: Status, words: (day: { month: number; day: number }) => string): string {
  const days = (edge?.past ?? []).flatMap(({ date }) => {
    const { month, day } = partsOf(date);
    return month === undefined || day === undefined ? [] : [{ month, day }];
  });
  const sorted = days.toSorted((a, b) => a.month - b.month || a.day - b.day);
  return [...new Set([sorted[0], sorted.at(-1)].flatMap((day) => (day === undefined ? [] : [words(day)])))].join(' – ');
}

function knownLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  const known: string[] = [];
  const works = status.evidence.find(({ statement }) => statement.says === 'works')?.statement;
  if (works?.says === 'works') {
    known.push(
      voice.phrase('known-works', { date: datedOnClocks(works.date, telling), who: whoSaid(works.by, voice) }),
    );
  }
  for (const { post, hours } of status.posts) {
    if (hours !== undefined) known.push(voice.phrase('known-hours', sideWords(post, hours, telling)));
  }
  if (status.season !== null) known.push(voice.phrase('known-season', { months: seasonWords(status.season, voice) }));
  return known.length === 0 ? [] : [voice.phrase('what-is-known'), ...known];
}

function expiredLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  if (status.expired === null) return hoursLines(telling);
  const { trial, before } = status.expired;
  return [
    ...(trial.until === undefined ? [] : [voice.phrase('trial-ended', { date: datedOnClocks(trial.until, telling) })]),
    voice.phrase('trial-nothing-newer'),
    voice.phrase('trial-hours', { hours: statedHours(trial, voice) }),
    ...(before === null ? [] : [voice.phrase('trial-before', { hours: statedHours(before, voice) })]),
    ...(status.next === null ? [] : [voice.phrase('opens', { clocks: moment(status.next, telling.posts, voice) })]),
  ];
}
