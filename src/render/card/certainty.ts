import { type Crossing, textIn } from '#domain/crossing.ts';
import { holidayWarnings, oldHours } from '#domain/rules/warnings.ts';
import { againstRecordIn } from '#domain/seasons/doubt.ts';
import type { Attribution, Statement, WarningStatement } from '#domain/statement.ts';
import { type Evidence, type EvidenceRole, isHistory, type Status } from '#domain/status.ts';
import { formatDated, formatSaid } from '#i18n/dates.ts';
import { formatAge } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';
import { cutTo, sentencesOf } from '../fit.ts';
import { describeStatement } from '../statement.ts';
import { spanLine } from './coming/span.ts';
import type { CardContext } from './context.ts';

/** How sure the answer is, by whose word, and when anything was last heard. */
export function certaintyLines(context: CardContext): readonly string[] {
  return [...sureLines(context), ...lastHeardLines(context)];
}

function sureLines({ status, localizer }: CardContext): readonly string[] {
  const { trustedTo, decidedBy, sure, because, state } = status;
  if (state === 'unknown')
    return decidedBy === null ? [] : [localizer.message('source', describeSource(decidedBy.by, localizer))];
  if (!isSureOf({ state, sure, trustedTo })) return [];
  if (trustedTo === null)
    return [localizer.message('certainty-alone', { sure: localizer.message('certainty', { sure }) })];
  if (decidedBy !== null && !sameWord(decidedBy.by, trustedTo.by))
    return [twoSources(decidedBy, trustedTo, status, localizer)];
  const source = describeSource(trustedTo.by, localizer);
  return because === 'season' && sure === 'typical'
    ? [localizer.message('season-past-years'), localizer.message('source', source)]
    : [localizer.message('certainty-source', { sure: localizer.message('certainty', { sure }), ...source })];
}

/** What is unknown is not sure at all, and nothing is confirmed without a source. */
export function isSureOf({ state, sure, trustedTo }: Pick<Status, 'state' | 'sure' | 'trustedTo'>): boolean {
  return state !== 'unknown' && (trustedTo !== null || sure === 'typical');
}

/** Each source beside what it says: how sure the weaker one is, and who says the rest. */
function twoSources(
  decidedBy: Statement,
  trustedTo: Statement,
  { crossing, sure }: Status,
  localizer: Localizer,
): string {
  const words = {
    sure: localizer.message('certainty', { sure }),
    fact: describeStatement(trustedTo, crossing, localizer),
    ...describeSource(trustedTo.by, localizer),
  };
  const rest = { says: decidedBy.says, ...describeSource(decidedBy.by, localizer) };
  return sentences([localizer.message('trust-step', words), localizer.message('trust-rest', rest)]);
}

/** When anything was last heard of the crossing, and how long ago that is. */
export function lastHeardLines({ status, localizer }: CardContext): readonly string[] {
  if (status.lastHeard === null) return [];
  const date = formatDated(status.lastHeard.date, localizer);
  const ago = formatAge(status.lastHeard.date, localizer);
  return [
    ago === null ? localizer.message('last-heard-lately', { date }) : localizer.message('last-heard', { date, ago }),
  ];
}

/** What the record says against the rule by which it is open. */
export function againstRecord({ status: { doubt, season }, isDoubtSaid, localizer }: CardContext): readonly string[] {
  if (doubt === undefined || isDoubtSaid) return [];
  return [
    localizer.message(againstRecordIn(doubt, season), {
      month: doubt.month,
      open: doubt.open,
      count: String(doubt.years),
    }),
  ];
}

/** What the answer rests on, or what is to come, and an editor doubts. */
export function doubtLines({ status, localizer }: CardContext): readonly string[] {
  const doubted = status.evidence.find(({ statement, role }) => statement.inDoubt && !isHistory(role));
  if (doubted === undefined) return [];
  return [
    localizer.message('card-in-doubt', { fact: describeStatement(doubted.statement, status.crossing, localizer) }),
  ];
}

/**
 * The newest contradiction that still stands, and what guides without a date say: the rest is behind *Why?*. `isTold`: it
 * stands in the card already.
 */
export function conflictLines(
  { status, localizer }: CardContext,
  isTold: (word: EvidenceGroup) => boolean = () => false,
): readonly string[] {
  const words = groupEvidence(status.evidence.filter(({ conflicts }) => conflicts)).filter(
    (word) => (status.decidedBy === null || !sameWord(word.by, status.decidedBy.by)) && !isTold(word),
  );
  const standing = words.find((word) => !word.outdated && !isUndatedGuide(word));
  const lines = standing === undefined ? [] : [conflictLine(standing, status.crossing, localizer)];
  return [...lines, ...guideLines(words.filter(isUndatedGuide), status, localizer)];
}

function isUndatedGuide({ by }: EvidenceGroup): boolean {
  return by.kind === 'guide' && by.date === undefined;
}

/** Guides copy each other: what most of them say is said once, with all their names. */
function guideLines(guides: readonly EvidenceGroup[], status: Status, localizer: Localizer): readonly string[] {
  const said = Map.groupBy(guides, (word) => describeGroup(word, status.crossing, localizer));
  const [most] = [...said].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return [];
  const [facts, words] = most;
  const who = [...new Set(words.map(({ by }) => whoSaid(by, localizer)))];
  const line = localizer.message('conflict-guide', { count: who.length, who: who.join(', '), facts });
  // What has no date may be newer than hours of long ago.
  const isOutdated = oldHours(status) === undefined && words.every(({ outdated }) => outdated);
  return [isOutdated ? `${line} ${localizer.message('conflict-outdated')}` : line];
}

/** So many characters of all warnings together leave room for the card around them. */
const warningsRoom = 2_400;

/** What warns of a holiday of the day asked about: it stands before what holds on other days. */
export function holidayLines(context: CardContext): readonly string[] {
  return warned(holidayWarnings(context.status), context);
}

/** Of such a warning what fits into a line: that it was shut in earlier years. */
export function holidaysInLine({ status, localizer }: CardContext): readonly string[] {
  const { language } = localizer;
  const told = holidayWarnings(status).map(({ text }) => sentencesOf(textIn(text, language), { language, longest: 0 }));
  return [...new Set(told)].map((sentence) => sentence.replace(/\.$/u, ''));
}

/** All other warnings. */
export function warningLines(context: CardContext): readonly string[] {
  const holidays = holidayWarnings(context.status);
  return warned(
    context.status.warnings.filter((warning) => !holidays.includes(warning)),
    context,
  );
}

/** A warning is headed as one, with its days: it shuts nothing. */
function warned(all: readonly WarningStatement[], context: CardContext): readonly string[] {
  const { localizer } = context;
  const warnings = all.slice(0, 3);
  const room = Math.floor(warningsRoom / warnings.length);
  return warnings.map(({ text, by, from, until }) =>
    localizer.message('warning', {
      dates: spanLine(from, until, context),
      text: cutTo(textIn(text, localizer.language), room),
      ...describeSource(by, localizer),
    }),
  );
}

/** What one source said at one time: its season and its hours are one word. */
export interface EvidenceGroup {
  readonly by: Attribution;
  readonly statements: readonly Statement[];
  readonly role: EvidenceRole;
  readonly conflicts: boolean;
  readonly outdated: boolean;
}

/** Puts together what the same source said on the same day to the same effect; the order stays. */
export function groupEvidence(evidence: readonly Evidence[]): readonly EvidenceGroup[] {
  const words = new Map<string, EvidenceGroup>();
  for (const { statement, role, conflicts, outdated } of evidence) {
    const { by } = statement;
    const key = [by.who, by.date?.text, by.url, role, conflicts, outdated].join('|');
    const statements = [...(words.get(key)?.statements ?? []), statement];
    words.set(key, { by, statements, role, conflicts, outdated });
  }
  return [...words.values()];
}

/** "May–October, 08:00–18:00", but "round the clock, all year". */
export function describeGroup({ statements }: EvidenceGroup, crossing: Crossing, localizer: Localizer): string {
  const rank = (statement: Statement) => {
    if (statement.says === 'season') return statement.season === 'year-round' ? 2 : 0;
    return statement.says === 'hours' ? 1 : 3;
  };
  const facts = statements
    .toSorted((a, b) => rank(a) - rank(b))
    .map((statement) => describeStatement(statement, crossing, localizer));
  return [...new Set(facts)].join(', ');
}

export function sourceLine({ by }: Statement, localizer: Localizer): string {
  return localizer.message('source', describeSource(by, localizer));
}

/** Short sentences on one line, because they are one piece of news. */
export function sentences(parts: readonly string[]): string {
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

export function describeSource(by: Attribution, localizer: Localizer): { who: string; date: string } {
  return { who: whoSaid(by, localizer), date: formatSaid(by, localizer) };
}

function conflictLine(word: EvidenceGroup, crossing: Crossing, localizer: Localizer): string {
  return localizer.message('conflict', {
    ...describeSource(word.by, localizer),
    facts: describeGroup(word, crossing, localizer),
  });
}

export function sameWord(a: Attribution, b: Attribution): boolean {
  return a.who === b.who && a.date?.text === b.date?.text;
}
