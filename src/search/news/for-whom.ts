import type { Traffic } from '#domain/statement.ts';
import type { EventAt } from './main.ts';

const everyKind: readonly Traffic[] = ['foot', 'car', 'bus', 'truck'];

/** Whom it is for, where another sentence says it: it opens for those that pass, and is shut for all but them. */
export function forWhom(events: readonly EventAt[]): readonly EventAt[] {
  const passing = events.filter(
    ({ says, traffic, denies, cancels }) => says === 'works' && traffic.length > 0 && !denies && !cancels,
  );
  const through = [...new Set(passing.flatMap(({ traffic }) => traffic))];
  const isForSome = (says: EventAt['says']) => events.some((event) => event.says === says && event.traffic.length > 0);
  const isOfNow = passing.every(({ times: { from, on } }) => !from && !on);
  if (through.length === 0) return events;
  const left = isOfNow ? everyKind.filter((kind) => !through.includes(kind)) : [];
  return events.map((event) => {
    if (event.says === 'opens' && !isForSome('opens') && passing.some(({ isUsual }) => !isUsual))
      return { ...event, traffic: through };
    return event.says === 'closed' && !isForSome('closed') && !event.people ? { ...event, traffic: left } : event;
  });
}
