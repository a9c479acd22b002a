/*
 * Nobody is loud for others: how much is answered in a while. A tap counts half of what a message does.
 */

export const messagePoints = 2;
export const tapPoints = 1;

interface FloodLimit {
  readonly points: number;
  readonly seconds: number;
}

const messagesAMinute = (count: number): FloodLimit => ({ points: count * messagePoints, seconds: 60 });

/**
 * What is counted together, and how much there may be. Letters to the editors, and what has no words, count one each; so
 * does whatever an address asks over HTTP: a person who clicks fast, with the files that come with a page, or a few who
 * share an address; and a program, beside that.
 */
export const floodLimits = {
  person: [messagesAMinute(20), { points: 200 * messagePoints, seconds: 3600 }],
  group: [messagesAMinute(20)],
  inline: [messagesAMinute(60)],
  writer: [{ points: 1, seconds: 60 }],
  letters: [{ points: 30, seconds: 3600 }],
  wordless: [{ points: 1, seconds: 86_400 }],
  visitor: [{ points: 120, seconds: 10 }],
  program: [{ points: 120, seconds: 60 }],
} as const satisfies Readonly<Record<string, readonly FloodLimit[]>>;

export type Flooder = keyof typeof floodLimits;

/** `just-over`: the first that is too many, and worth a word; the others, until the time is over, are not. */
export interface Standing {
  readonly kind: 'within' | 'just-over' | 'over';
  /** Until there is room again; 0 where there is. */
  readonly seconds: number;
}

export const within: Standing = { kind: 'within', seconds: 0 };

/** @param total all points of this while, those of the last one included */
export function standingAt(total: number, points: number, limit: FloodLimit, secondsLeft: number): Standing {
  if (total <= limit.points) return within;
  return { kind: total - points <= limit.points ? 'just-over' : 'over', seconds: secondsLeft };
}

const byWeight = ['within', 'just-over', 'over'];

/** Of several the one that lets through least: whoever is silent for one reason is not spoken to for another. */
export function strictest(standings: readonly Standing[]): Standing {
  const heavier = (a: Standing, b: Standing) => byWeight.indexOf(a.kind) - byWeight.indexOf(b.kind);
  return standings.toSorted(heavier).at(-1) ?? within;
}

/** Counts what comes from whom, for all processes on one store together. Atomic: of many at once one is the first too many. */
export interface FloodCounter {
  /** @throws StoreUnavailable; it may have been counted then */
  count(who: Flooder, id: number | string, points: number): Promise<Standing>;
}
