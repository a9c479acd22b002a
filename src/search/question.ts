import type { Crossing, EmergencyService, Town } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import type { WaysNamed } from '#domain/roads/on-way.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { BanSaid, ClocksAsked } from './direction/said.ts';
import type { Hearsay } from './hearsay.ts';
import type { TopicSigns } from './learned/signs.ts';
import type { Talk } from './learned/talk.ts';
import type { AskedMoment } from './moment/points.ts';
import type { AspectSaid } from './parts/aspects.ts';
import type { ThingNamed } from './text/named-things.ts';
import type { SmallTalk } from './vocabulary.ts';

export type { AskedMoment } from './moment/points.ts';

/** The crossing that is meant, the few that may be meant, or none (with names that are near, if any are). */
export type Found =
  | { readonly kind: 'answer'; readonly crossing: Crossing; readonly via: 'name' | 'town' }
  | {
      readonly kind: 'choose';
      readonly crossings: readonly Crossing[];
      /** Each of them was named: all of them are asked about. */
      readonly isNamed?: true;
      /** Only towns were named. */
      readonly via?: 'town';
    }
  | { readonly kind: 'none'; readonly near: readonly Crossing[] };

/** The crossings that are meant or may be meant. */
export function crossingsIn(found: Found): readonly Crossing[] {
  if (found.kind === 'answer') return [found.crossing];
  return found.kind === 'choose' ? found.crossings : [];
}

/** From where to where: every place that bears the name, the likeliest first. */
export interface JourneyEnds {
  readonly from: readonly KnownPlace[];
  readonly to: readonly KnownPlace[];
  /** The stages that are named on the way, in order. */
  readonly by?: readonly KnownPlace[];
  /** A place on the way where somebody says that they are, at the time that is said. */
  readonly passes?: KnownPlace;
  /** They go there and back. */
  readonly isReturn?: true;
  readonly ways?: WaysNamed;
}

/** For what help is called, and where. */
export interface HelpAsked {
  /** The most urgent first; none where the words do not say. */
  readonly services: readonly EmergencyService[];
  /** The numbers that were named, where more is said than a number. */
  readonly numbers: readonly string[];
  /** Of the place that was named: where they are first; none where no place was. */
  readonly countries: readonly CountryCode[];
  /** Their car does not go any more. */
  readonly isStranded: boolean;
  /** At a border, where guards stand beside them. */
  readonly isAtBorder: boolean;
}

/** What a question is about as a whole. */
export type About =
  /** The crossings of `found`. */
  | { readonly kind: 'crossings' }
  /** The border between two countries; with one named, that country's; with none, the one that we know best. */
  | { readonly kind: 'border'; readonly countries: readonly CountryCode[] }
  /** A country that somebody enters or leaves. */
  | { readonly kind: 'country'; readonly country: CountryCode; readonly side: 'entered' | 'left' }
  | ({ readonly kind: 'journey' } & JourneyEnds)
  /** A topic without a place. */
  | { readonly kind: 'unsaid' }
  | ({ readonly kind: 'emergency' } & HelpAsked)
  | { readonly kind: 'smalltalk'; readonly what: SmallTalk | 'told' | 'heard' }
  /** A place that is not ours. */
  | { readonly kind: 'elsewhere' }
  /** Noise. */
  | { readonly kind: 'nothing' };

/** What the words leave to a question before them, or tie them to it. */
export interface FollowUp {
  /** It begins or ends like something that goes on: "and …", "… ше". */
  readonly goesOn: boolean;
  /** The topic was said, and is not only what is meant where nothing is. */
  readonly saysTopic: boolean;
  /** A border was spoken of. */
  readonly saysBorder: boolean;
  readonly saysNow: boolean;
  /** Every word means something to us. */
  readonly isRead: boolean;
  /** The one town that stands without a word of where from or where to. */
  readonly town?: Town;
  /** Several places were: a way from one to the other. */
  readonly isWay: boolean;
  /** Words of other matters, or small talk. */
  readonly isElse: boolean;
  /** Nothing is asked but the same the other way round: "and back?". */
  readonly isBack: boolean;
  /** Nobody is named but a people, in words that may mean its country too. */
  readonly people?: CountryCode;
  /** By what they travel was said, and is not only what is meant. */
  readonly saysVehicle: boolean;
  /** A place that is not ours, as it was written. */
  readonly otherPlace?: string;
}

/** A place alone, and whether they leave it. */
export interface OnlyEnd {
  readonly place: KnownPlace;
  readonly isLeft: boolean;
}

/** What a person wants to know, as far as the words say. */
export interface Understanding {
  readonly found: Found;
  readonly moment: AskedMoment;
  readonly about: About;
  /** What is asked, the first of it first; the state where nothing else is said. */
  readonly topics: readonly [AskedAbout, ...AskedAbout[]];
  /** A date is asked for, and none was named: "when does it open". */
  readonly asksWhen: boolean;
  /** A word asks whether the gate itself is open or works, and not only whether one gets through. */
  readonly asksGate: boolean;
  /** The same with a word that is none of shutting: "is it open". */
  readonly asksOpen: boolean;
  /** *Yes* or *no* would answer it. */
  readonly takesVerdict: boolean;
  /** It is asked whether something has to be, and not whether it may be. */
  readonly asksNeed: boolean;
  /** A word asks for more than a yes or a no. */
  readonly asksOpenly: boolean;
  /** For which of several crossings it is asked, where it is asked for several. */
  readonly asksOnly?: 'shut' | 'opened' | 'repaired' | 'always';
  /** Which of several is asked. */
  readonly asksWhich?: boolean;
  /** The words of time that were understood, and those that were not, as they were written. */
  readonly said: string;
  readonly unread: readonly string[];
  /** Words that frame a condition and were not understood, as they were written. */
  readonly conditions: readonly string[];
  /** Words without a meaning that an answer to place and time leaves out. */
  readonly asides: readonly string[];
  /** Things of which it is asked whether they are there and that mean nothing to us, where nothing else is asked. */
  readonly things: readonly string[];
  /** To what they narrow the topics. */
  readonly aspects: readonly AspectSaid[];
  /** The countries that are named as places, where somebody is before where they go. */
  readonly sides: readonly CountryCode[];
  /** Whose post bears the name that was said. */
  readonly postOf?: CountryCode;
  /** Whose ban they speak of, and where they want to go in spite of it. */
  readonly ban?: BanSaid;
  readonly clocks?: ClocksAsked;
  /** What was seen of its words when its topic was read. */
  readonly signs: TopicSigns;
  /** The words that say what is asked, as they were written. */
  readonly content: readonly string[];
  /** Names of places that no crossing bears, as they were written. */
  readonly placesBeside: readonly string[];
  /** Words that name what a place offers. */
  readonly named: readonly ThingNamed[];
  /** Crossings that they would do without, where no journey is named. */
  readonly without?: WaysNamed;
  /** Which way they go, by what and as whose citizen, when the words say so. */
  readonly traveller: Traveller;
  /** Each number of days that was said, and whose citizens others are who go along. */
  readonly days: readonly number[];
  readonly otherPeoples: readonly CountryCode[];
  readonly followUp: FollowUp;
  /** The place that they leave, where it is the only one that is named so: of the whole region. */
  readonly fromPlace?: KnownPlace;
  /** The one place that is named, where no journey is. */
  readonly onlyEnd?: OnlyEnd;
  /** The place to which the nearest crossing is asked for. */
  readonly nearestTo?: KnownPlace;
  /** The ends of a journey of which something but the way is asked. */
  readonly between?: readonly [string, string];
  /** For *can I make it*: the town they leave, and when, or when they arrive. `moment` is of `clock`. */
  readonly from?: Town;
  readonly clock?: 'leave' | 'arrive';
  /** The language they write in, or `null` where the words do not tell. */
  readonly language: string | null;
  /** Languages that share the only word, the one that lends it first. */
  readonly alike?: readonly string[];
  /** Of a text whose words tell none: the languages that are written in its letters, the likeliest first. */
  readonly written?: readonly string[];
  /** The words are of none of our languages, as far as their letters and their number tell. */
  readonly isForeign: boolean;
  /** What they tell of the crossing, where they do. */
  readonly hearsay?: Hearsay;
  /** What they talk of where they ask for nothing of ours. */
  readonly talk?: Talk;
}

/** What no words say: a button asks by itself. */
export const nothingRead: Understanding = {
  found: { kind: 'none', near: [] },
  about: { kind: 'nothing' },
  moment: {},
  topics: [{ topic: 'status' }],
  asksWhen: false,
  asksGate: false,
  ...{ asksOpen: false, takesVerdict: false, asksNeed: false, asksOpenly: false },
  said: '',
  ...{ unread: [], conditions: [], asides: [], things: [], aspects: [] },
  signs: { letters: [], lists: [] },
  ...{ sides: [], content: [], placesBeside: [], named: [], otherPeoples: [], days: [] },
  followUp: {
    ...{ goesOn: false, saysTopic: false, saysBorder: false, saysNow: false },
    ...{ isWay: false, isElse: false, isRead: true, isBack: false, saysVehicle: false },
  },
  traveller: {},
  ...{ language: null, isForeign: false },
};

/** Turns what people type into a crossing, a moment and a topic. Never throws; bounded time for any text. */
export type Understand = (text: string) => Understanding;
