import type { Crossing } from '#domain/crossing.ts';
import type { DataReview, DuePlan, SilentCrossing } from '#domain/data-review.ts';
import type { Statement } from '#domain/statement.ts';
import { formatDated } from '#i18n/dates.ts';
import { formatAge } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { describeSource } from './card/certainty.ts';
import { takeFitting } from './fit.ts';
import { bold, escapeHtml, folded } from './html.ts';
import { crossingName } from './names.ts';
import { describeStatement } from './statement.ts';

/** What to check first in the data, under four headings. The first is open, the rest folds. Telegram's HTML. */
export function dataReview(found: DataReview, localizer: Localizer): string {
  const fact = (crossing: Crossing, statement: Statement) =>
    localizer.message('data-review-fact', {
      fact: describeStatement(statement, crossing, localizer),
      ...describeSource(statement.by, localizer),
    });
  const line = (crossing: Crossing, what: string) =>
    localizer.message('data-review-line', { crossing: crossingName(crossing, localizer), what });
  const sections = [
    section(
      localizer.message('data-review-silent'),
      found.silent.map((one) => line(one.crossing, heardWords(one, localizer))),
      localizer,
    ),
    section(
      localizer.message('data-review-due'),
      found.due.map((due) => line(due.crossing, `${planWords(due, localizer)}: ${fact(due.crossing, due.statement)}`)),
      localizer,
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
      localizer,
    ),
    section(
      localizer.message('data-review-unlinked'),
      found.unlinked.map(({ crossing, statement }) => line(crossing, fact(crossing, statement))),
      localizer,
    ),
  ];
  return takeFitting(sections).join('\n\n');
}

function section(heading: string, lines: readonly string[], localizer: Localizer): string {
  const shown = lines.length === 0 ? [localizer.message('data-review-nothing')] : lines;
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
