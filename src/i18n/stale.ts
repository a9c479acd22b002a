import type { Crossing } from '#domain/crossing.ts';
import type { DataReview, DuePlan, SilentCrossing } from '#domain/data-review.ts';
import type { Statement } from '#domain/statement.ts';
import { datedWords } from './dates.ts';
import { agoWords } from './durations.ts';
import { factWords } from './fact.ts';
import { bold, escapeHtml, folded, longest, visible } from './html.ts';
import { crossingName } from './names.ts';
import { spoken } from './trust.ts';
import type { Voice } from './voice.ts';

/** What to check first in the data, under four headings. The first is open, the rest folds. Telegram's HTML. */
export function stale(found: DataReview, voice: Voice): string {
  const fact = (crossing: Crossing, statement: Statement) =>
    voice.phrase('stale-fact', { fact: factWords(statement, crossing, voice), ...spoken(statement.by, voice) });
  const line = (crossing: Crossing, what: string) =>
    voice.phrase('stale-line', { crossing: crossingName(crossing, voice), what });
  const sections = [
    section(
      voice.phrase('stale-unheard'),
      found.silent.map((one) => line(one.crossing, heardWords(one, voice))),
      voice,
    ),
    section(
      voice.phrase('stale-due'),
      found.due.map((due) => line(due.crossing, `${planWords(due, voice)}: ${fact(due.crossing, due.statement)}`)),
      voice,
    ),
    section(
      voice.phrase('stale-disputes'),
      found.disputes.map(({ crossing, counts, against }) =>
        line(
          crossing,
          voice.phrase('stale-dispute', {
            counts: counts === null ? voice.phrase('stale-nothing') : fact(crossing, counts),
            against: fact(crossing, against),
          }),
        ),
      ),
      voice,
    ),
    section(
      voice.phrase('stale-unlinked'),
      found.unlinked.map(({ crossing, statement }) => line(crossing, fact(crossing, statement))),
      voice,
    ),
  ];
  return fitting(sections).join('\n\n');
}

function section(heading: string, lines: readonly string[], voice: Voice): string {
  const shown = lines.length === 0 ? [voice.phrase('stale-nothing')] : lines;
  return `${bold(heading)}\n${folded(shown.map(escapeHtml).join('\n'))}`;
}

function heardWords({ status, days }: SilentCrossing, voice: Voice): string {
  const state = voice.phrase('state-word', { state: status.state });
  const sure = voice.phrase('sure', { sure: status.sure });
  if (status.lastHeard === null || days === null) return voice.phrase('stale-never', { state, sure });
  const date = datedWords(status.lastHeard.date, voice);
  const ago = agoWords(status.lastHeard.date, voice) ?? date;
  return voice.phrase('stale-heard', { date, ago, state, sure });
}

function planWords({ what, date, passed }: DuePlan, voice: Voice): string {
  const words = voice.phrase('stale-plan', { what, date: datedWords(date, voice) });
  return passed ? voice.phrase('stale-passed', { plan: words }) : words;
}

/** As many whole sections as one message holds: what is oldest comes first. */
function fitting(sections: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const one of sections) {
    length += visible(one).length + 2;
    if (length > longest) break;
    taken.push(one);
  }
  return taken;
}
