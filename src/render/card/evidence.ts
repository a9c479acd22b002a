import { isHistory, type Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { nameFor } from '#i18n/who.ts';
import { lengthOf, messageRoom, takeFitting } from '../fit.ts';
import { bold, escapeHtml, folded, link } from '../html.ts';
import { crossingName } from '../names.ts';
import { reportLines } from '../reports.ts';
import { askedLines } from './asked.ts';
import { describeGroup, describeSource, type EvidenceGroup, groupEvidence } from './certainty.ts';
import type { CardContext } from './context.ts';

/** Shown before the fold, the newest; two lines each. */
const shownGroups = 10;

/** What travellers told of now. */
const shownReports = 10;

/** Room for the line that says how many are left out. */
const spared = 200;

/** Who said what, when, with links, and where sources disagree: a few words first, the rest behind a fold. Telegram's HTML. */
export function evidence(context: CardContext): string {
  const { status, localizer } = context;
  const name = `${bold(localizer.message('evidence-heading'))} · ${escapeHtml(crossingName(status.crossing, localizer))}`;
  const told = reportLines(status, localizer).slice(0, shownReports);
  const head = [name, ...[...askedLines(context), ...told].map(escapeHtml)].join('\n');
  const present = groupEvidence(status.evidence.filter(({ role }) => !isHistory(role)));
  const history = groupEvidence(status.evidence.filter(({ role }) => isHistory(role)));
  const gathered = [...present, ...history];
  const foot = escapeHtml(localizer.message(gathered.some(lowersTrust) ? 'evidence-doubt' : 'evidence-rule'));
  const groups = gathered.map((group) => groupLines(group, status, localizer));
  if (groups.length === 0) return [head, escapeHtml(localizer.message('evidence-nothing'))].join('\n');
  // History folds, however little stands before it.
  const open = Math.max(1, Math.min(shownGroups, present.length));
  const first = groups.slice(0, open);
  const room = messageRoom - spared - lengthOf([head, ...first, foot].join('\n'));
  const rest = takeFitting(groups.slice(open), { room, separator: '\n' });
  const leftOut = groups.length - first.length - rest.length;
  const folds = leftOut > 0 ? [...rest, leftOutLine(leftOut, localizer)] : rest;
  return [head, ...first, ...(folds.length === 0 ? [] : [folded(folds.join('\n'))]), foot].join('\n');
}

function leftOutLine(count: number, localizer: Localizer): string {
  return escapeHtml(localizer.message('evidence-left-out', { count: String(count) }));
}

function groupLines(group: EvidenceGroup, { crossing }: Status, localizer: Localizer): string {
  const verdict = localizer.message('evidence-role', { verdict: group.role });
  const kind = localizer.message('source-kind', { kind: group.by.kind });
  const fact = localizer.message('evidence-fact', { verdict, fact: describeGroup(group, crossing, localizer) });
  const source = localizer.message('evidence-source', { kind, ...describeSource(group.by, localizer) });
  return `${escapeHtml(fact)}\n   ${escapeHtml(source)}${printed(group, localizer)}`;
}

/** A guide's contradiction lowers nothing. */
function lowersTrust({ conflicts, outdated, by }: EvidenceGroup): boolean {
  return conflicts && !outdated && by.kind !== 'guide';
}

/** Where it was printed, as a link: the name of the paper, or the address's host. */
function printed({ by }: EvidenceGroup, localizer: Localizer): string {
  const via = by.via === undefined ? undefined : nameFor(by.via, localizer);
  if (by.url === undefined) return via === undefined ? '' : ` · ${escapeHtml(via)}`;
  return ` · ${link(by.url, via ?? hostOf(by.url) ?? localizer.message('evidence-link'))}`;
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? null;
}
