/** Names of places in a row: side by side, with dashes or arrows between them, or as a list. */
import { saysGoing } from '../direction/going.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { Framed, JourneyEnd } from './frames.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
}

/** A word that only happens to be a place too counts where a dash ties it to another. */
function withoutChance(ends: readonly JourneyEnd[], tokens: readonly Token[]): readonly JourneyEnd[] {
  const isTied = (index: number) => linkOf(ends[index - 1], ends[index], tokens) === 'dash';
  return ends.filter(({ isWeak }, index) => !isWeak || isTied(index) || isTied(index + 1));
}

const ofTravel: ReadonlySet<string> = new Set(['border', 'passing', 'traffic', 'topic', 'leaving', 'arriving']);

/** Names in a row make a journey, unless the words are of other matters, and of no way. */
export function inRow(ends: readonly JourneyEnd[], { tokens, readings }: Words): Framed | null {
  const isOther = says(readings, 'elsewhere') && !readings.some(({ meaning }) => ofTravel.has(meaning.kind));
  return isOther ? null : (paired(withoutChance(ends, tokens), tokens) ?? listed(ends, { tokens, readings }));
}

/** So many names with commas between them are the stages of a way, where it is said by what one goes. */
const fewestListed = 3;

/** "By bicycle: A, B, C", "A, B, C in a week". */
function listed(ends: readonly JourneyEnd[], { tokens, readings }: Words): Framed | null {
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined || ends.length < fewestListed || first === last) return null;
  const isNext = (end: JourneyEnd, index: number) => {
    const before = ends[index - 1];
    return before === undefined || (before.start + before.length === end.start && isListed(tokens[end.start]));
  };
  const isStage = ({ side, isAt, isOf, isPost, isWeak }: JourneyEnd) =>
    side === null && !isAt && !isOf && !isPost && !isWeak;
  const isWeighed = says(readings, 'compared') || says(readings, 'or') || says(readings, 'otherwise');
  const isGone = says(readings, 'traffic') || saysGoing(readings) || isTimed(ends, { tokens, readings });
  if (isWeighed || !isGone || !ends.every((end, index) => isStage(end) && isNext(end, index))) return null;
  return { from: first, to: last, by: ends.slice(1, -1) };
}

/** Nothing but the names and when. */
function isTimed(ends: readonly JourneyEnd[], { tokens, readings }: Words): boolean {
  const own = new Set([...ends, ...readings.filter(({ meaning }) => ofTime.has(meaning.kind))].flatMap(tokensUnder));
  return says(readings, 'moment') && tokens.every(({ number }, at) => number || own.has(at));
}

const ofTime: ReadonlySet<string> = new Set(['moment', 'stop', 'filler'] as const);

const isListed = (token: Token | undefined) => /^[,;\-–—−>→]*$/u.test(token?.gap ?? '');

/** Two names side by side, or with a dash or an arrow between them: the first and the last of the only row. */
function paired(ends: readonly JourneyEnd[], tokens: readonly Token[]): Framed | null {
  const [row, ...others] = rowsOf(ends, tokens).filter(({ length }) => length > 1);
  const isRound = row !== undefined && row.length > 2 && row[0]?.places[0] === row.at(-1)?.places[0];
  const [first, last] = [row?.[0], row?.at(isRound ? -2 : -1)];
  if (row === undefined || first === undefined || last === undefined || others.length > 0) return null;
  const isBySide = row.some((end, index) => index > 0 && linkOf(row[index - 1], end, tokens) === 'side');
  const isWeak = isBySide && row.some((end) => end.isWeak);
  // A town at a post that stands in a row of three is where they set out, or where they come to.
  const isGate = ({ isPost, places }: JourneyEnd) =>
    isPost && !(row.length > 2 && places.some(({ kind }) => kind === 'town'));
  if (isWeak || isGate(first) || isGate(last)) return null;
  // "A – B – C": what stands between the ends is on the way.
  return { from: first, to: last, by: row.slice(1, row.indexOf(last)) };
}

/** The names, cut where two of them are not linked. */
function rowsOf(ends: readonly JourneyEnd[], tokens: readonly Token[]): readonly (readonly JourneyEnd[])[] {
  const rows: JourneyEnd[][] = [];
  for (const end of ends) {
    const row = rows.at(-1);
    if (row !== undefined && linkOf(row.at(-1), end, tokens) !== null) row.push(end);
    else rows.push([end]);
  }
  return rows;
}

const dash = /^(?:[-–—−]*[>→⇒➔»]|[-–—−]+|\/)$/u;

/** "Manas (Jalal-Abad) – Andijan": the bracket belongs to the name before it. */
const closed = /^\)\s*/u;

function linkOf(
  one: JourneyEnd | undefined,
  next: JourneyEnd | undefined,
  tokens: readonly Token[],
): 'dash' | 'side' | null {
  if (one === undefined || next === undefined) return null;
  if (isTwoBetween(one, next, tokens)) return 'dash';
  if (one.start + one.length !== next.start) return null;
  const gap = (tokens[next.start]?.gap ?? '').replace(closed, '');
  if (dash.test(gap)) return 'dash';
  return gap === '' ? 'side' : null;
}

/** "A 2 B", as some write it; a score has a number behind the second name too. */
function isTwoBetween(one: JourneyEnd, next: JourneyEnd, tokens: readonly Token[]): boolean {
  const at = one.start + one.length;
  const isNumbered = tokens[next.start + next.length]?.number === true;
  return next.start === at + 1 && tokens[at]?.number === true && tokens[at].text === '2' && !isNumbered;
}
