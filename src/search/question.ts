import type { Crossing, Town } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import type { AskedTopic } from '#domain/topic.ts';

/**
 * A moment as people name it, before anybody knows on whose clock: "tomorrow", "Friday 7pm", "1 May", "in May".
 * `resolveMoment` puts it on a clock.
 */
export interface AskedMoment {
  readonly day?:
    | { readonly inDays: number }
    | { readonly weekday: number }
    | { readonly month: number; readonly day: number; readonly year?: number };
  /** A whole month was named: the question is about the season. */
  readonly month?: { readonly month: number; readonly year?: number };
  /** Minutes after midnight, on the clock of the post reached first. */
  readonly time?: number;
  /** "in 3 hours". */
  readonly inMinutes?: number;
}

/** The crossing that is meant, the few that may be meant, or none (with names that are near, if any are). */
export type Found =
  | { readonly kind: 'answer'; readonly crossing: Crossing; readonly via: 'name' | 'town' }
  | { readonly kind: 'choose'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'none'; readonly near: readonly Crossing[] };

/** What a person wants to know, as far as the words say. */
export interface Understanding {
  readonly found: Found;
  readonly moment: AskedMoment;
  readonly topic: AskedTopic;
  /** Which way they go and by what, when the words say so. */
  readonly traveller: Traveller;
  /** For *can I make it*: the town they leave, and when, or when they arrive. `moment` is of `clock`. */
  readonly from?: Town;
  readonly clock?: 'leave' | 'arrive';
  /** The language they write in, or `null` where the words do not tell. */
  readonly language: string | null;
}

/** Turns what people type into a crossing, a moment and a topic. Never throws; bounded time for any text. */
export type Understand = (text: string) => Understanding;
