import type { Border, Country, Crossing, Note } from '#domain/crossing.ts';
import type { NotesAsked } from '#domain/notes/likely.ts';
import type { DirectNote } from '#domain/notes/whose.ts';
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
    | 'fromPlace'
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
  /** Which notes its words speak for. */
  readonly notesAsked?: NotesAsked | undefined;
  /** The note that is surely meant. */
  readonly meant?: DirectNote | undefined;
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
