import type { DateTime } from 'luxon';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { bold, escapeHtml, folded, link, longest, plain } from './html.ts';
import { crossingName } from './names.ts';
import { gather, spoken, type Word, wordFacts } from './trust.ts';
import type { Voice } from './voice.ts';

/** Words shown before the fold: two lines each. */
const shownWords = 3;

/** Who said what, when, with links, and where sources disagree: a few words first, the rest behind a fold. Telegram's HTML. */
export function why(status: Status, voice: Voice): string {
  const head = `${bold(voice.phrase('why-heading'))} · ${escapeHtml(crossingName(status.crossing, voice))}`;
  const gathered = gather(status.evidence);
  const foot = escapeHtml(voice.phrase(gathered.some(lowersTrust) ? 'why-doubt' : 'why-rule'));
  const words = gathered.map((word) => wordLines(word, status, voice));
  if (words.length === 0) return [head, escapeHtml(voice.phrase('why-nothing'))].join('\n');
  const first = words.slice(0, shownWords);
  const rest = fitting(words.slice(shownWords), longest - 200 - plain([head, ...first, foot].join('\n')).length);
  const leftOut = words.length - first.length - rest.length;
  if (leftOut > 0) rest.push(escapeHtml(voice.phrase('why-left-out', { count: String(leftOut) })));
  return [head, ...first, ...(rest.length === 0 ? [] : [folded(rest.join('\n'))]), foot].join('\n');
}

function wordLines(word: Word, { crossing, at }: Status, voice: Voice): string {
  const verdict = voice.phrase('verdict', { verdict: isAhead(word, at) ? 'ahead' : verdictOf(word) });
  const kind = voice.phrase('source-kind', { kind: word.by.kind });
  const fact = voice.phrase('why-fact', { verdict, fact: wordFacts(word, crossing, voice) });
  const source = voice.phrase('why-source', { kind, ...spoken(word.by, voice) });
  return `${escapeHtml(fact)}\n   ${escapeHtml(source)}${printed(word, voice)}`;
}

/** A closing to come neither agrees nor disagrees with how it stands before. */
function isAhead({ statements, decides }: Word, at: DateTime): boolean {
  return !decides && statements.every((statement) => beginsOf(statement) > at.toMillis());
}

function beginsOf(statement: Statement): number {
  if (statement.says === 'opens' || statement.says === 'closes') return statement.date.first;
  if (statement.says !== 'closed' || statement.span.every === 'year') return -Infinity;
  return statement.span.from.first;
}

function verdictOf({ decides, conflicts, outdated }: Word): 'decides' | 'agrees' | 'contradicts' | 'outdated' {
  if (decides) return 'decides';
  if (outdated) return 'outdated';
  return conflicts ? 'contradicts' : 'agrees';
}

/** A guide's contradiction lowers nothing. */
function lowersTrust({ conflicts, outdated, by }: Word): boolean {
  return conflicts && !outdated && by.kind !== 'guide';
}

/** Where it was printed, as a link: the name of the paper, or the address's host. */
function printed({ by }: Word, voice: Voice): string {
  if (by.url === undefined) return by.via === undefined ? '' : ` · ${escapeHtml(by.via)}`;
  return ` · ${link(by.url, by.via ?? hostOf(by.url) ?? voice.phrase('why-link'))}`;
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
