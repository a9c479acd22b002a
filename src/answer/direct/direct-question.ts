import type { Border, Country, Crossing, Note } from '#domain/crossing.ts';
import type { NotesByWords } from '#domain/notes/by-words.ts';
import type { Traveller } from '#domain/question.ts';
import type { Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import type { MomentRead } from '../question.ts';

/** Where a question is asked about, and who asks: what its direct answer is made of. */
export interface DirectQuestion {
  readonly asked: AskedAbout;
  readonly traveller: Traveller;
  readonly words: Pick<
    Understanding,
    | 'takesVerdict'
    | 'asksNeed'
    | 'topics'
    | 'traveller'
    | 'from'
    | 'about'
    | 'content'
    | 'conditions'
    | 'asides'
    | 'followUp'
    | 'placesBeside'
    | 'named'
    | 'things'
    | 'aspects'
    | 'sides'
    | 'postOf'
    | 'otherPeoples'
    | 'days'
    | 'ban'
    | 'clocks'
    | 'between'
    | 'hearsay'
    | 'asksWhen'
    | 'moment'
  >;
  /** Where nothing else answers the words themselves are looked for. */
  readonly notesByWords?: NotesByWords | undefined;
  /** What runs between the ends of a journey, over whichever border. */
  readonly joining?: readonly Note[];
  /** Of the reply. */
  readonly language: string;
  /** Where to look for the next best, when the crossing has no word about it. */
  readonly others: readonly Crossing[];
  readonly crossing?: Crossing;
  readonly status?: Status;
  readonly moment: MomentRead;
  readonly borders: readonly Border[];
  readonly countries: readonly Country[];
  /** Where most write in the language of the question. */
  readonly atHome?: CountryCode;
  /** Those in which most who ask are at home. */
  readonly home?: readonly Country[];
}
