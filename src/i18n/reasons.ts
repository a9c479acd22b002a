import type { HoursStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { agree, moment } from './clocks.ts';
import { monthDayWords, partsOf } from './dates.ts';
import { factWords, statedHours } from './fact.ts';
import { endLines, haltLines, reopeningLines } from './halts.ts';
import { seasonWords } from './hours.ts';
import { datedOnClocks, type Telling } from './telling.ts';
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
        : [voice.phrase('rough-date', { fact: factWords(status.decidedBy, status.crossing, voice) })];
    case 'reopening-unconfirmed':
      return reopeningLines(telling);
    case 'no-hours':
      return [voice.phrase('no-hours'), ...knownLines(telling)];
    case 'expired':
      return expiredLines(telling);
    case 'no-evidence': {
      const never = telling.tense === 'present' && status.lastHeard === null;
      return [voice.phrase(never ? 'no-evidence' : 'no-evidence-then')];
    }
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
    voice.phrase('trial-hours', { hours: onClocks(trial, telling) }),
    ...(before === null ? [] : [voice.phrase('trial-before', { hours: onClocks(before, telling) })]),
    ...(status.next === null ? [] : [voice.phrase('opens', { clocks: moment(status.next, telling.posts, voice) })]),
  ];
}

/** Hours of one post on both clocks; hours of all posts hold on each one's own. */
function onClocks(hours: HoursStatement, telling: Telling): string {
  const { status, posts, voice } = telling;
  const [only, ...others] = posts.filter(({ id }) => hours.posts?.includes(id) ?? true);
  if (only !== undefined && others.length === 0) return sideWords(only, hours, telling).hours;
  const words = statedHours(hours, voice);
  if (hours.clockUnstated || agree(status.at, posts) || !/\d/.test(words)) return words;
  return voice.phrase('hours-own-clock', { hours: words });
}
