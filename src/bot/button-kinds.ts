import { Refusal } from '#domain/errors.ts';

/*
 * Every kind of button that is not under a card: its verb, and the fields that it carries, as `settings:ky:opening`.
 * Data is input from the past, and anybody may forge it: a field has letters, digits, `-` and `_` only, unless it is free.
 */

type Values<Field extends string> = Readonly<Record<Field, string>>;

/** One kind of button: writes its data, recognises it, and reads it again. */
export interface ButtonKind<Field extends string> {
  readonly verb: string;
  /** Matches the data of every button of this kind, whole or broken. */
  readonly pattern: RegExp;
  /** Fields at the end that are not given are left out; an empty one stays. */
  write(values: Partial<Values<Field>>): string;
  /** @throws Refusal `error-old-button` for what is forged, or of another age */
  read(data: string): Values<Field>;
}

/** `freeField`: the last field may hold anything, colons too. */
function kind<Field extends string>(verb: string, fields: readonly Field[], freeField?: Field): ButtonKind<Field> {
  return {
    verb,
    pattern: new RegExp(`^${verb}:`),
    write(values) {
      const given = fields.slice(0, fields.findLastIndex((field) => values[field] !== undefined) + 1);
      return [verb, ...given.map((field) => values[field] ?? '')].join(':');
    },
    read(data) {
      const [written, ...parts] = data.split(':');
      const last = parts.slice(fields.length - 1).join(':');
      const values = fields.map((_, index) => (index === fields.length - 1 ? last : (parts[index] ?? '')));
      const isWhole = fields.every((field, index) => field === freeField || /^[\w-]{0,32}$/.test(values[index] ?? ''));
      if (written !== verb || !isWhole) throw new Refusal('error-old-button');
      return Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ''])) as Values<Field>;
    },
  };
}

/** A day as a button carries it: `261201`. */
export function dayText(day: string): string {
  return day.replaceAll('-', '').slice(2);
}

/** Reads it back; `undefined` for what is none. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return year === undefined ? undefined : `20${year}-${month}-${day}`;
}

/** Under messages of before 0.2.0: all crossings in one list. With the topic that is asked of each, where that is not the state. */
export const allCrossings = kind('all', ['language', 'topic'], 'topic');
export const sendLocation = kind('nearby', ['language']);
export const chooseLanguage = kind('languages', ['language']);
/** Stands under a message in all languages: its field is the one that is chosen. */
export const takeLanguage = kind('language', ['chosen']);
export const tickAlertKind = kind('settings', ['language', 'alertKind']);
/** Opens what one tells of oneself, asks to type it, forgets it, or takes a value; without a setting, all settings. */
export const ownSetting = kind('own', ['language', 'setting', 'value']);
export const forgetMe = kind('forget', ['language', 'answer']);
export const myAlerts = kind('mine', ['language', 'page']);
export const endWait = kind('unwait', ['language', 'want', 'crossing']);
export const removeAll = kind('removeall', ['language', 'answer']);
/** Sends a watched day as a file for a calendar. */
export const saveTrip = kind('ics', ['language', 'crossing', 'date']);
/** Under a draft of the news. */
export const newsStep = kind('news', ['language', 'draft', 'action', 'value']);
export const draftStep = kind('draft', ['language', 'action', 'value'], 'value');
/** A setting of a channel, in the private chat of its administrator. */
export const setChannel = kind('channel', ['language', 'channel', 'setting', 'value']);
/** A report from a crossing, as far as it was tapped. */
export const makeReport = kind('report', [
  ...(['language', 'crossing', 'what', 'minutes', 'toward', 'vehicle'] as const),
  // Of a day that has passed: `261201`, and the hour.
  ...(['day', 'hour'] as const),
]);
/** Who watched a trip did not go. */
export const stayedAtHome = kind('notthere', ['language']);
/** What becomes of a planned end: `planned`, `extended`, `unsure`. */
export const answerEnd = kind('end', ['language', 'notice', 'answer']);
export const takeBack = kind('unreport', ['language', 'report']);
/** Who was waiting there has passed. */
export const whoIsThrough = kind('reportdone', ['language', 'report']);
/** An editor takes a report away, or takes nothing more of whoever told it. */
export const strikeReport = kind('strike', ['language', 'report']);
export const silenceReporter = kind('silence', ['language', 'report']);
/** A picture of a crossing or of a border; of which day, where one was asked about. */
export const makePicture = kind('picture', ['language', 'what', 'about', 'day']);
export const publishNotice = kind('publish', ['draft']);
/** Corrects or updates a notice. */
export const changeNotice = kind('change', ['language', 'how', 'notice']);
/** Asks whether to withdraw a notice; `sure`: withdraws it. */
export const retractNotice = kind('retract', ['language', 'notice', 'sure']);

/** Stops what is not yet sent of a notice, or lets it go on. */
export const holdNotice = kind('hold', ['language', 'notice', 'action']);

/** Every kind, for whoever checks them all. */
export const buttonKinds: readonly ButtonKind<string>[] = [
  allCrossings,
  sendLocation,
  chooseLanguage,
  takeLanguage,
  tickAlertKind,
  ownSetting,
  forgetMe,
  myAlerts,
  endWait,
  removeAll,
  saveTrip,
  draftStep,
  newsStep,
  setChannel,
  makeReport,
  takeBack,
  stayedAtHome,
  answerEnd,
  whoIsThrough,
  strikeReport,
  silenceReporter,
  makePicture,
  publishNotice,
  changeNotice,
  retractNotice,
  holdNotice,
];
