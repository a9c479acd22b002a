import type { DraftSays } from '#domain/notes/news.ts';
import type { Likely } from '../../learned/classifier.ts';

/** What a post, or a part of one, tells by what was learned. */
export interface ToldChange {
  /** How likely it is that it tells a traveller of any change: from 0 to 1. */
  readonly change: number;
  /** How likely each change is; "shut to some" is shut. */
  readonly sureOf: (says: DraftSays) => number;
  /** The likeliest change. */
  readonly says: DraftSays;
  /** How likely it is that it is shut to some alone. */
  readonly some: number;
  /** Which change it is was not read. */
  readonly isUnread?: boolean;
}

/** What was learned of a post, and of each of its parts. */
export interface PostTold {
  readonly whole: ToldChange;
  readonly parts: readonly ToldChange[];
}

/** As likely as this, it is shut to some alone: then it has to be known to whom. */
export const someLikely = 0.25;

const kinds: readonly DraftSays[] = ['closed', 'opens', 'hours', 'queue', 'warning', 'works', 'admits'];
/** Shut to lorries, to foreigners, one way. */
const ofSome = 'closed-some';

export function toldBy(likely: readonly Likely[]): ToldChange {
  const of = (label: string) => likely.find((one) => one.label === label)?.sure ?? 0;
  const some = of(ofSome);
  const sureOf = (says: DraftSays) => of(says) + (says === 'closed' ? some : 0);
  const [says = 'warning'] = kinds.toSorted((one, other) => sureOf(other) - sureOf(one));
  return { change: kinds.reduce((sum, one) => sum + sureOf(one), 0), sureOf, says, some };
}
