import type { DateTime } from 'luxon';
import { type Crossing, textIn } from '#domain/crossing.ts';
import type { DataReview, DuePlan, SilentCrossing } from '#domain/data-review.ts';
import type { CountedQuestion } from '#domain/ports/asked-in-vain.ts';
import type { Source, Statement } from '#domain/statement.ts';
import { formatDated, formatDay } from '#i18n/dates.ts';
import { formatAge } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { describeSource } from './card/certainty.ts';
import { subjectOf } from './direct/nothing.ts';
import { takeFitting } from './fit.ts';
import { bold, escapeHtml, folded } from './html.ts';
import { crossingName } from './names.ts';
import { describeStatement } from './statement.ts';

/** A source of which nothing comes. */
export interface WatchedTrouble {
  readonly source: Source;
  readonly since: DateTime;
  /** Why it cannot be read; without it there is nothing to read. */
  readonly why?: string;
}

export interface DataReviewOptions {
  /** What people asked for most and did not get, where that is known. */
  readonly inVain?: readonly CountedQuestion[] | undefined;
  /** Sources that cannot be read or are silent, where they are watched. */
  readonly watched?: readonly WatchedTrouble[] | undefined;
  /** Every line, and not what one message holds. */
  readonly isWhole?: boolean;
}

/** What to check first in the data, each under its heading: what people asked for in vain, where that is known, and the rest. Telegram's HTML. */
export function dataReview(
  found: DataReview,
  localizer: Localizer,
  { inVain, watched, isWhole = false }: DataReviewOptions = {},
): string {
  const section = (heading: string, lines: readonly string[]) => sectionOf(heading, lines, isWhole, localizer);
  const fact = (crossing: Crossing, statement: Statement) =>
    localizer.message('data-review-fact', {
      fact: describeStatement(statement, crossing, localizer),
      ...describeSource(statement.by, localizer),
    });
  const line = (crossing: Crossing, what: string) =>
    localizer.message('data-review-line', { crossing: crossingName(crossing, localizer), what });
  const sections = [
    ...(inVain === undefined
      ? []
      : [section(localizer.message('data-review-in-vain'), inVainLines(inVain, localizer))]),
    ...(watched === undefined
      ? []
      : [
          section(
            localizer.message('data-review-sources'),
            watched.map((one) => troubleLine(one, localizer)),
          ),
        ]),
    section(
      localizer.message('data-review-silent'),
      found.silent.map((one) => line(one.crossing, heardWords(one, localizer))),
    ),
    section(
      localizer.message('data-review-due'),
      found.due.map((due) => line(due.crossing, `${planWords(due, localizer)}: ${fact(due.crossing, due.statement)}`)),
    ),
    section(
      localizer.message('data-review-disputes'),
      found.disputes.map(({ crossing, counts, against }) =>
        line(
          crossing,
          localizer.message('data-review-dispute', {
            counts: counts === null ? localizer.message('data-review-nothing') : fact(crossing, counts),
            against: fact(crossing, against),
          }),
        ),
      ),
    ),
    section(
      localizer.message('data-review-unlinked'),
      found.unlinked.map(({ crossing, statement }) => line(crossing, fact(crossing, statement))),
    ),
  ];
  return (isWhole ? sections : takeFitting(sections)).join('\n\n');
}

function inVainLines(inVain: readonly CountedQuestion[], localizer: Localizer): readonly string[] {
  return inVain.map(({ topic, countries, count }) => {
    const subject = subjectOf(topic, localizer);
    const names = countries.map(localizer.country);
    const what = names.length === 0 ? subject : `${subject} (${names.join(' – ')})`;
    return localizer.message('data-review-in-vain-line', { what, count: String(count) });
  });
}

function troubleLine({ source, since, why }: WatchedTrouble, localizer: Localizer): string {
  const date = formatDay(since, localizer);
  const what =
    why === undefined
      ? localizer.message('data-review-source-silent', { date })
      : localizer.message('data-review-source-fails', { date, why });
  return localizer.message('data-review-line', { crossing: textIn(source.name, localizer.language), what });
}

/** Every section has its place in one message; all of it stands in `npm run data:age`. */
const shownAtMost = 6;

function sectionOf(heading: string, lines: readonly string[], isWhole: boolean, localizer: Localizer): string {
  const most = isWhole ? lines.length : shownAtMost;
  const more = lines.length - most;
  const shown = lines.length === 0 ? [localizer.message('data-review-nothing')] : lines.slice(0, most);
  if (more > 0) shown.push(localizer.message('data-review-more', { count: String(more) }));
  return `${bold(heading)}\n${folded(shown.map(escapeHtml).join('\n'))}`;
}

function heardWords({ status, days }: SilentCrossing, localizer: Localizer): string {
  const state = localizer.message('state-word', { state: status.state });
  const sure = localizer.message('certainty', { sure: status.sure }).toLowerCase();
  if (status.lastHeard === null || days === null) return localizer.message('data-review-never', { state, sure });
  const date = formatDated(status.lastHeard.date, localizer);
  const ago = formatAge(status.lastHeard.date, localizer) ?? date;
  return localizer.message('data-review-heard', { date, ago, state, sure });
}

function planWords({ what, date, passed }: DuePlan, localizer: Localizer): string {
  const words = localizer.message('data-review-plan', { what, date: formatDated(date, localizer) });
  return passed ? localizer.message('data-review-passed', { plan: words }) : words;
}
