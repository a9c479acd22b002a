import { DateTime } from 'luxon';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import type { PointInTime, Traveller } from '#domain/question.ts';
import { trafficClasses } from '#domain/statement.ts';
import { cardTopics } from '#domain/topic.ts';
import { callbackBytes } from './telegram/long-data.ts';

/*
 * What a button remembers, in the 64 bytes that Telegram allows: `why:ky:karkyra-kegen:hs1abd:KZ:3:road`. A button is
 * input from the past, and anybody may forge one: every part is checked, and the crossing is looked up again.
 */

/**
 * `card`: the answer (also Refresh and Back); `more`: the topics; `topic`: one of them; `list`: other crossings; and what
 * words can ask for too. `want`: ticks one kind of news; `mute`, `unmute`; `drop`: unsubscribes; `undo`: subscribes as it
 * was; `once`: waits for the next opening or closing, or not any more; `watch`, `unwatch`: a day.
 */
const asking = ['card', 'more', 'topic', 'list', ...cardTopics] as const;
const telling = ['want', 'mute', 'unmute', 'drop', 'undo', 'once', 'watch', 'unwatch'] as const;
export const cardActions = [...asking, ...telling] as const;
export type CardAction = (typeof cardActions)[number];

/** The answer that a button belongs to. */
export interface CardButton extends Asks {
  readonly crossing: Crossing;
}

/** What a button asks, whatever it asks it of. */
interface Asks {
  /** The language of the message under which the button is. */
  readonly language: string;
  /** The moment asked about; the present without one. */
  readonly moment?: PointInTime;
  /** Who asked; a button does not remember which passport they carry. */
  readonly traveller?: Traveller;
  /** What the verb is about: under a card, what is asked; of a topic of many pages with the number of the page, from the second one on: `road2`. */
  readonly topic?: string;
}

const letters = { moment: 'm', day: 'd', month: 'o' } as const;
const minuteMs = 60_000;

export function encode(
  verb: CardAction,
  { crossing, ...choice }: Omit<CardButton, 'crossing'> & { readonly crossing: Pick<Crossing, 'id'> },
): string {
  return written(verb, crossing.id, choice);
}

function written(verb: string, id: string, { language, moment, traveller, topic = '' }: Asks): string {
  const { toward = '', traffic } = traveller ?? {};
  const vehicle = traffic === undefined ? '' : String(trafficClasses.indexOf(traffic));
  return [verb, language, id, momentText(moment), toward, vehicle, topic].join(':').replace(/:+$/, '');
}

/** A moment takes the most room of what every button may carry; what else was asked may lie under a key. */
const distantFuture = DateTime.fromISO('2199-12-31T23:59:00Z');

/** The crossings whose id leaves no room in a button: every one must be able to name its crossing and a moment. */
export function crossingsWithoutRoom(
  crossings: readonly Crossing[],
  languages: readonly { readonly code: string }[],
): readonly Crossing[] {
  const moment = { at: distantFuture, precision: 'moment' } as const;
  return crossings.filter((crossing) =>
    languages.some(({ code: language }) =>
      cardActions.some((action) => Buffer.byteLength(encode(action, { crossing, language, moment })) > callbackBytes),
    ),
  );
}

/** Matches the data of every button with this verb, whole or broken. */
export function buttonsFor(verb: CardAction): RegExp {
  return new RegExp(`^${verb}(?::|$)`);
}

/**
 * The language of the message under which a button is, as every kind of button with words of ours names it second. The
 * buttons that choose a language stand under a message in all of them.
 */
export function languageUnder(data: string | undefined): string | undefined {
  const [verb, language] = data?.split(':') ?? [];
  return verb === 'language' ? undefined : language;
}

/** Reads a button's data; refuses politely what is forged, of another age, or about a crossing that has gone. */
export function decode(data: string, crossings: readonly Crossing[]): CardButton {
  const { id, asks } = read(data);
  const crossing = crossingById({ crossings }, id);
  if (crossing === undefined) throw new Refusal('error-old-button');
  return { crossing, ...asks(crossing.posts[0].zone) };
}

/** A border, or all of them, and what is asked of each of its crossings. */
export interface BorderButton extends Asks {
  /** `KG-KZ`, or `*-*` for all. */
  readonly border: string;
  /** From 0: the overview; from 1 on its crossings, some at a time. */
  readonly page: number;
}

const borderVerb = 'border';
export const borderButtons = new RegExp(`^${borderVerb}:`);

export function encodeBorder({ border, page, topic = '', ...asks }: BorderButton): string {
  return written(borderVerb, border, { ...asks, topic: `${topic}${page === 0 ? '' : page}` });
}

/** @throws Refusal `error-old-button` for what is forged, or of another age */
export function decodeBorder(data: string, zone: string): BorderButton {
  const { id, asks } = read(data);
  if (!/^([A-Z]{2}|\*)-([A-Z]{2}|\*)$/.test(id)) throw new Refusal('error-old-button');
  const { topic: said = '', ...asked } = asks(zone);
  const [, topic = '', page = ''] = /^(\D*)(\d?)$/.exec(said) ?? [];
  return { border: id, page: Number(page), ...asked, ...given({ topic: topic || undefined }) };
}

/** The fields of a button's data, each of a shape that may be. `asks` needs the clock of what it is about. */
function read(data: string): { readonly id: string; readonly asks: (zone: string) => Asks } {
  const [, language = '', id = '', moment = '', toward = '', traffic = '', topic = '', ...rest] = data.split(':');
  const vehicle = trafficClasses[Number(traffic)];
  const bad =
    rest.length > 0 ||
    !/^[a-z]{2,3}$/.test(language) ||
    !/^([0-9a-z]{1,7}[mdo])?$/.test(moment) ||
    !/^([A-Z]{2})?$/.test(toward) ||
    !/^\d?$/.test(traffic) ||
    !/^[a-z/-]{0,32}\d?$/.test(topic);
  if (bad || (traffic !== '' && vehicle === undefined)) throw new Refusal('error-old-button');
  return {
    id,
    asks: (zone) => ({
      language,
      traveller: { toward: toward || undefined, traffic: traffic === '' ? undefined : vehicle },
      ...given({ moment: moment === '' ? undefined : momentIn(moment, zone), topic: topic || undefined }),
    }),
  };
}

/** Minutes since 1970 in base 36, and how precisely it was asked. Nothing for the present: it passes. */
function momentText(moment: PointInTime | undefined): string {
  if (moment === undefined || moment.precision === 'now') return '';
  return Math.max(0, Math.floor(moment.at.toMillis() / minuteMs)).toString(36) + letters[moment.precision];
}

function momentIn(text: string, zone: string): PointInTime {
  const letter = text.slice(-1);
  const at = DateTime.fromMillis(Number.parseInt(text.slice(0, -1), 36) * minuteMs, { zone });
  const precision = letter === letters.day ? 'day' : letter === letters.month ? 'month' : 'moment';
  if (at.year > 2200) throw new Refusal('error-old-button');
  return { at, precision };
}
