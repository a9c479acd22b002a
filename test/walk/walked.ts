import { dayNumber, readStamp } from './calendar.ts';
import type { WalkCase } from './cases.ts';
import { read } from './checker.ts';
import { factsOf } from './facts.ts';
import type { Reading } from './rules/rule.ts';
import { cardsOf, endedIn, type Printed, printed } from './world.ts';

const sign = /^(🟢|🟡|🔴|⚪)/u;
const sourced = /^(Source|Источник|Булак|Дереккөз): /u;

/** A direct answer stands over the card and rests on notes, which have tests of their own: the walk is about the ledger. */
function ofLedger(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => sign.test(line));
  const isAnswered = lines.slice(0, Math.max(0, head)).some((line) => sourced.test(line));
  return isAnswered ? lines.slice(head).join('\n') : text;
}

/** All that a case prints, each text beside the facts that a stranger would look up for it. */
export async function readingsOf(one: WalkCase): Promise<readonly Reading[]> {
  const texts = await printed(one);
  return texts.map((told) => read(told.of, told.language, ofLedger(told.text), factsFor(one, told)));
}

export async function cardReadings(one: WalkCase): Promise<readonly Reading[]> {
  return (await cardsOf(one)).map((told) => read(told.of, told.language, ofLedger(told.text), factsFor(one, told)));
}

function factsFor(one: WalkCase, { of, day }: Printed) {
  const trip = day === undefined ? [] : [readStamp(day)].flatMap((stamp) => stamp ?? []);
  const isAnswer = of === 'card' || of === 'why' || of === 'seasons';
  const noon = trip.map((stamp) => (dayNumber(stamp) * 1440 + 6 * 60) * 60_000)[0];
  const { moment, now } = one;
  const at = isAnswer ? moment.at.toMillis() : of === 'trip' ? (noon ?? 0) : now.toMillis();
  return factsOf(one, of === 'news' ? one.notices : endedIn(one), {
    at,
    precision: isAnswer ? moment.precision : of === 'trip' ? 'day' : 'now',
    traveller: isAnswer ? one.traveller : {},
    named: trip,
  });
}
