import { notsIn, type Unit } from '../units.ts';

/** Without a name of its own a part must speak of a gate or of what goes through, and not of a meeting. */
export const isOfGate = ({ news, readings }: Unit) =>
  !(news.has('matters') && !news.has('gate')) &&
  ((
    [
      'gate',
      'border',
      'vehicles',
      'movement',
      'extend',
      'limit',
      'lifted',
      'queue',
      'waiting',
      'foreigners',
      'usual',
      'timetable',
      'roadTo',
      'everyone',
      'cancel',
      'passengers',
      'open',
      'willOpen',
      'moved',
    ] as const
  ).some((family) => news.has(family)) ||
    news.of('traffic').length > 0 ||
    readings.some(({ meaning }) => meaning.kind === 'border' || meaning.kind === 'passing'));

/** It tells of what was; "two hours earlier than now" does not. */
export const isOfBefore = (unit: Unit): boolean =>
  unit.news.of('before').some(({ start }) => !unit.words.at(start - 1, 'hours')) && !isOtherThanSaid(unit);

/** "Not on the 18th, as was told earlier, but on the 2nd", "longer than told earlier": what was told is taken back in the same breath. */
const isOtherThanSaid = (unit: Unit) =>
  unit.news.has('extend') || (notsIn(unit).some(isApart(unit)) && (unit.news.has('shut') || unit.news.has('willOpen')));

/** "Usually does not work": that "not" is of what is shut, and takes nothing back. */
const isApart =
  ({ news }: Unit) =>
  (at: number) =>
    !news.of('shut').some(({ start, length }) => at >= start && at < start + length);
