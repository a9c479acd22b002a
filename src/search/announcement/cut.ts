import { trafficClasses } from '#domain/statement.ts';
import type { FindSources } from '../names/sources.ts';
import type { AnnouncementWords } from './words.ts';

/** What of a line has a form of its own, cut out of it; `rest` is what is left for words. */
export interface Cut {
  readonly rest: string;
  readonly link?: string;
  readonly who?: string;
  readonly via?: string;
  readonly said?: string;
  readonly hours?: string;
  readonly season?: string;
  /** The data's own words: `at kg`, `toward KZ`, `for KG`, `only truck,bus`. */
  readonly narrowing: readonly (readonly [head: string, value: string])[];
  /** The lines after the first. */
  readonly text?: string;
}

type Draft = { -readonly [K in keyof Cut]: Cut[K] };

const link = /(?:\S+:\/\/|www\.)\S*|\bhttps?\b:?\S*/iu;
const clock = String.raw`(?:\d{1,2}:\d\d|\?)\s?[-–]\s?(?:\d{1,2}:\d\d|\?)`;
const days = String.raw`(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[-,](?:[A-Z][a-z]))*\s+)`;
const hoursPart = `${days}*(?:${clock}(?:,${clock})*|off|unknown)`;
const hours = new RegExp(`24/7|sunrise-sunset|${hoursPart}(?:\\s*;\\s*${hoursPart})*`, 'u');
const season = /(?<![\d-])\d\d-\d\d\s*(?:\.\.|–|\s-|\s)\s*\d\d-\d\d(?![\d-])/u;
/** The values of the data that may stand behind a word that narrows. */
const values = {
  at: /^[a-z]{2}\d?(?:,[a-z]{2}\d?)*$/u,
  toward: /^[A-Za-z]{2}$/u,
  for: /^[A-Z]{2}(?:,[A-Z]{2})*$/u,
  only: new RegExp(`^(?:(?:${trafficClasses.join('|')}),?)+$`, 'u'),
} as const;

/** Takes a line apart as far as it can be done by form alone. */
export function cutLine(line: string, read: AnnouncementWords, findSources: FindSources): Cut {
  const [first = '', ...lines] = line.trim().split('\n');
  const cut: Draft = { rest: first, narrowing: [] };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(cut.rest);
    if (found) cut.rest = `${cut.rest.slice(0, found.index)} , ${cut.rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const put = (key: 'link' | 'hours' | 'season', found: RegExpExecArray | null) => {
    if (found) cut[key] = found[0].trim();
  };
  put('link', take(link));
  withNarrowing(cut, read);
  put('season', take(season));
  put('hours', take(hours));
  if (lines.some((one) => one.trim() !== '')) cut.text = lines.join('\n');
  withHeads(cut, read);
  if (cut.who === undefined) withSource(cut, findSources);
  return cut;
}

function withNarrowing(cut: Draft, read: AnnouncementWords): void {
  const words = cut.rest.split(/\s+/u);
  for (const [at, word] of words.entries()) {
    const head = read.narrowing(word);
    const value = words[at + 1]?.replace(/[,;]$/u, '');
    if (head === undefined || value === undefined || !values[head].test(value)) continue;
    cut.narrowing = [...cut.narrowing, [head, value]];
    words.splice(at, 2, ',', '');
  }
  cut.rest = words.join(' ');
}

/** "by …", "via …", "said …": to the next of them, or to a comma. A language may say it behind its piece. */
function withHeads(cut: Draft, read: AnnouncementWords): void {
  const kept: string[] = [];
  let head: 'who' | 'via' | 'said' | null = null;
  for (const piece of cut.rest.split(/,(?!\d)/u)) {
    const rest: string[] = [];
    for (const word of piece.split(/\s+/u).filter(Boolean)) {
      const before = headOf(read.before(word));
      const after = headOf(read.after(word));
      if (before) head = before;
      else if (after) {
        cut[after] = rest.splice(0).join(' ') || kept.splice(-1).join(' ');
      } else if (head) cut[head] = cut[head] === undefined ? word : `${cut[head]} ${word}`;
      else rest.push(word);
    }
    kept.push(rest.join(' '));
    if (head && cut[head] !== undefined) head = null;
  }
  cut.rest = kept.filter(Boolean).join(', ');
}

function headOf(part: ReturnType<AnnouncementWords['before']>): 'who' | 'via' | 'said' | null {
  return part === 'by' ? 'who' : part === 'via' || part === 'said' ? part : null;
}

const longestName = 6;

/** The name of a source that we know: a whole piece, or words at the end of one. */
function withSource(cut: Draft, findSources: FindSources): void {
  const pieces = cut.rest.split(/,(?!\d)/u).map((piece) => piece.trim());
  for (const [at, piece] of pieces.entries()) {
    const words = piece.split(/\s+/u);
    for (let from = Math.max(0, words.length - longestName); from < words.length; from += 1) {
      const name = words.slice(from).join(' ');
      if (findSources(name).length === 0) continue;
      cut.who = name;
      pieces[at] = words.slice(0, from).join(' ');
      cut.rest = pieces.filter(Boolean).join(', ');
      return;
    }
  }
}
