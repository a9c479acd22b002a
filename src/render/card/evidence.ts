import type { DateTime } from 'luxon';
import type { Status } from '#domain/status.ts';
import { beginningOf } from '#domain/time/period.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { bold, escapeHtml, folded, link, longest, plain } from '../html.ts';
import { crossingName } from '../names.ts';
import { describeGroup, describeSource, type EvidenceGroup, groupEvidence } from './certainty.ts';

/** Words shown before the fold: two lines each. */
const shownWords = 3;

/** Who said what, when, with links, and where sources disagree: a few words first, the rest behind a fold. Telegram's HTML. */
export function evidence(status: Status, localizer: Localizer): string {
  const head = `${bold(localizer.message('evidence-heading'))} · ${escapeHtml(crossingName(status.crossing, localizer))}`;
  const gathered = groupEvidence(status.evidence);
  const foot = escapeHtml(localizer.message(gathered.some(lowersTrust) ? 'evidence-doubt' : 'evidence-rule'));
  const words = gathered.map((word) => wordLines(word, status, localizer));
  if (words.length === 0) return [head, escapeHtml(localizer.message('evidence-nothing'))].join('\n');
  const first = words.slice(0, shownWords);
  const rest = fitting(words.slice(shownWords), longest - 200 - plain([head, ...first, foot].join('\n')).length);
  const leftOut = words.length - first.length - rest.length;
  if (leftOut > 0) rest.push(escapeHtml(localizer.message('evidence-left-out', { count: String(leftOut) })));
  return [head, ...first, ...(rest.length === 0 ? [] : [folded(rest.join('\n'))]), foot].join('\n');
}

function wordLines(word: EvidenceGroup, { crossing, at }: Status, localizer: Localizer): string {
  const verdict = localizer.message('evidence-role', { verdict: isAhead(word, at) ? 'ahead' : verdictOf(word) });
  const kind = localizer.message('source-kind', { kind: word.by.kind });
  const fact = localizer.message('evidence-fact', { verdict, fact: describeGroup(word, crossing, localizer) });
  const source = localizer.message('evidence-source', { kind, ...describeSource(word.by, localizer) });
  return `${escapeHtml(fact)}\n   ${escapeHtml(source)}${printed(word, localizer)}`;
}

/** A closing to come neither agrees nor disagrees with how it stands before. */
function isAhead({ statements, decides }: EvidenceGroup, at: DateTime): boolean {
  return !decides && statements.every(({ period }) => (beginningOf(period)?.first ?? -Infinity) > at.toMillis());
}

function verdictOf({ decides, conflicts, outdated }: EvidenceGroup): 'decides' | 'agrees' | 'contradicts' | 'outdated' {
  if (decides) return 'decides';
  if (outdated) return 'outdated';
  return conflicts ? 'contradicts' : 'agrees';
}

/** A guide's contradiction lowers nothing. */
function lowersTrust({ conflicts, outdated, by }: EvidenceGroup): boolean {
  return conflicts && !outdated && by.kind !== 'guide';
}

/** Where it was printed, as a link: the name of the paper, or the address's host. */
function printed({ by }: EvidenceGroup, localizer: Localizer): string {
  if (by.url === undefined) return by.via === undefined ? '' : ` · ${escapeHtml(by.via)}`;
  return ` · ${link(by.url, by.via ?? hostOf(by.url) ?? localizer.message('evidence-link'))}`;
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? null;
}

/** As many as Telegram shows. Links count by their words alone. */
function fitting(words: readonly string[], limit: number): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.replace(/<[^>]+>/g, '').length + 1;
    if (length > limit) break;
    taken.push(word);
  }
  return taken;
}
