import type { Catalogue, Country, Crossing, Town } from '#domain/crossing.ts';
import { defaultBorder, textIn } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import type { PointInTime } from '#domain/question.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import type { Traffic } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { formatDuration } from '#i18n/durations.ts';
import { type Localizer, ofCountries } from '#i18n/localizer.ts';
import { sentences } from '../card/certainty.ts';
import { clocksNow } from '../clocks.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { queueLines, usualLines } from '../reports.ts';
import { sourcesOf } from '../sources.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { helpFor } from './emergency.ts';
import { directLines, untoldLines } from './notes.ts';
import { stayLines } from './stay.ts';

/** What is asked and what we have no news of: it is said before what is known beside it. */
export type Unsaid = 'weather' | 'road' | 'reason' | 'price';

/** What answers a question directly, in the kinds of fact that the data has. */
export interface DirectAnswer {
  readonly asked: AskedAbout;
  readonly crossing?: Crossing | undefined;
  /** Those whose rules were asked for. */
  readonly countries: readonly CountryCode[];
  /** What was asked for and means nothing to us, as it was written. */
  readonly things?: readonly string[];
  /** To what the topic was narrowed, with the word for it where one names the thing. */
  readonly aspects?: readonly { readonly aspect: Aspect; readonly word?: string }[];
  /** A plain *yes* or *no* was asked for. */
  readonly verdict: boolean;
  readonly notes: readonly DirectNote[];
  /** What is told of the same at another crossing, where nothing is told of this one. */
  readonly nextBest: readonly DirectNote[];
  /** How long citizens of a country may stay, where that was asked and by whom. */
  readonly stay?: { readonly people: CountryCode; readonly countries: readonly Country[] } | undefined;
  /** What the clocks show was asked for, at this moment. */
  readonly clock?: PointInTime['at'] | undefined;
  /** The queue of this moment was asked for. */
  readonly isOfNow: boolean;
  /** Who or what asks of waits that are told of cars alone. */
  readonly unlike?: Extract<Traffic, 'foot' | 'bicycle' | 'motorcycle'>;
  /** An hour that was asked about and is not the present. */
  readonly hour?: PointInTime['at'];
  /** The countries of which nothing is told, where yes or no was asked of either. */
  readonly silent?: readonly CountryCode[];
  /** What was asked as well and nobody has told us. */
  readonly unsaid?: readonly Unsaid[];
  /** What travellers told of it. */
  readonly travellers?: Status['travellers'];
  /** What travellers told of this hour in the past. */
  readonly usual?: Status['usual'];
  /** Who or what may pass, where that was asked. */
  readonly admits?:
    | { readonly what: Traffic | 'foreigners' | 'citizens'; readonly verdict: 'yes' | 'unsaid' | 'no' }
    | undefined;
  /** The drive from a town, where that was asked and is known. */
  readonly drive?: Town | undefined;
}

/** A direct answer in Telegram's HTML, and whether all that it says is that we have nothing. */
export interface DirectText {
  readonly html: string;
  readonly isNothing: boolean;
}

/** One or two sentences, then who says so. Where we have nothing that is said. */
export function direct(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): DirectText {
  const { asked, crossing, countries, verdict, notes, stay, clock, isOfNow, admits, drive } = answer;
  const queue = queueLines(answer, localizer);
  const driven = crossing === undefined || drive === undefined ? [] : driveLines(drive, crossing, localizer);
  // How far it is in kilometres is said first, by whoever says it.
  const isFar = drive?.km !== undefined || notes.length === 0;
  const unsaid = unsaidFirst(answer, localizer);
  const lines = [
    ...(admits === undefined ? [] : [escapeHtml(admitsSentence(admits, crossing, localizer))]),
    ...(isOfNow ? (queue.length > 0 ? queue : [localizer.message('waits-now-unknown')]).map(escapeHtml) : []),
    ...(asked.topic === 'waits' ? usualLines(answer, localizer).map(escapeHtml) : []),
    ...(stay === undefined ? [] : stayLines(stay.people, stay.countries, localizer, catalogue)),
    ...(clock === undefined ? [] : clocksNow(clock, countries, localizer, catalogue)).map(escapeHtml),
    ...(isFar ? driven : []),
    ...hourUnsaid(answer, localizer).map(escapeHtml),
    ...directLines(notes, { verdict }, localizer),
    ...untoldLines(notes, answer.aspects, localizer),
    ...unsaidLines(answer, localizer, catalogue),
    ...(isFar ? [] : driven),
    ...(notes.length === 0 && asked.topic === 'waits' ? waitsLines(crossing, localizer) : []),
  ];
  const isAnswered = lines.length > (isOfNow && queue.length === 0 ? 1 : 0) || admits !== undefined;
  const rest = isAnswered
    ? []
    : [
        ...(unsaid.length > 0 ? askedOf(answer, localizer, catalogue) : nothing(answer, localizer, catalogue)),
        ...directLines(answer.nextBest, { verdict: false }, localizer),
      ];
  return { html: [...unsaid, ...lines, ...rest].join('\n'), isNothing: !isAnswered };
}

/** That nobody told of the very hour: what is told of other hours comes after it. */
function hourUnsaid({ asked, hour, notes }: DirectAnswer, localizer: Localizer): readonly string[] {
  if (hour === undefined || notes.length === 0 || notes.some(({ note }) => note.during !== undefined)) return [];
  return [localizer.message('hour-unsaid', { subject: subjectOf(askedKey(asked), localizer) })];
}

/** That nobody told of what was asked, or of those who pass in that way. */
function unsaidFirst({ unsaid = [], notes, unlike }: DirectAnswer, localizer: Localizer): readonly string[] {
  return [
    ...unsaid.map((what) => localizer.message('unsaid', { what })),
    ...(unlike === undefined || notes.length === 0 ? [] : [localizer.message('waits-unlike', { traffic: unlike })]),
  ].map(escapeHtml);
}

/** What the notes leave open, and whom to ask. */
function unsaidLines(
  { notes, crossing, countries, silent = [], asked }: DirectAnswer,
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  if (notes.length === 0) return [];
  const lines = silent.map((code) => nothingIn(code, subjectOf(askedKey(asked), localizer), localizer)).map(escapeHtml);
  const leavesOpen = notes.filter(({ note }) => note.leavesOpen);
  if (leavesOpen.length === 0 || asked.topic === 'transport') return lines;
  const own = leavesOpen.flatMap(({ country }) => country ?? []);
  const codes = own.length > 0 ? own : (crossing?.posts.map(({ country }) => country) ?? countries);
  return [...lines, ...whomToAsk([...new Set(codes)], localizer, catalogue)];
}

const ofTraffic = { yes: 'admits-yes', unsaid: 'admits-unsaid', no: 'admits-no' } as const;
const ofForeigners = {
  yes: 'admits-foreigners-yes',
  unsaid: 'admits-foreigners-unsaid',
  no: 'admits-foreigners-no',
} as const;

function admitsSentence(
  { what, verdict }: NonNullable<DirectAnswer['admits']>,
  crossing: Crossing | undefined,
  localizer: Localizer,
): string {
  if (what === 'citizens') {
    const countries = [...new Set(crossing?.posts.map(({ country }) => country))];
    return sentences([localizer.message('citizens-only', { countries: ofCountries(countries, localizer) })]);
  }
  if (what === 'foreigners') return localizer.message(ofForeigners[verdict]);
  return localizer.message(ofTraffic[verdict], { traffic: what });
}

/** The waits of the data, where no note tells of them. */
function waitsLines(crossing: Crossing | undefined, localizer: Localizer): readonly string[] {
  const waits = crossing?.waits;
  if (waits === undefined) return [];
  const usual = formatDuration(waits.usualMinutes, localizer);
  const worst = waits.worstMinutes === undefined ? undefined : formatDuration(waits.worstMinutes, localizer);
  return [
    worst === undefined
      ? localizer.message('waits-known', { usual })
      : localizer.message('waits-known-worst', { usual, worst }),
    localizer.message('details-source', { sources: sourcesOf(waits.by.slice(0, 1), localizer) }),
  ].map(escapeHtml);
}

function driveLines(town: Town, crossing: Crossing, localizer: Localizer): readonly string[] {
  const { km, driveMinutes, by = [] } = town;
  if (km === undefined && driveMinutes === undefined) return [];
  const names = { town: textIn(town.name, localizer.language), crossing: crossingName(crossing, localizer) };
  const time = driveMinutes === undefined ? '' : formatDuration(driveMinutes, localizer);
  const line =
    km === undefined
      ? localizer.message('drive-known', { ...names, time })
      : driveMinutes === undefined
        ? localizer.message('drive-known-km', { ...names, km: String(km) })
        : localizer.message('drive-known-both', { ...names, km: String(km), time });
  const source = by.length === 0 ? [] : [localizer.message('details-source', { sources: sourcesOf(by, localizer) })];
  return [line, ...source].map(escapeHtml);
}

/** Who may know: a forecast is not made at a border. */
function askedOf(
  { asked, crossing, countries }: DirectAnswer,
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  if (asked.topic === 'weather') return [];
  const codes = crossing?.posts.map(({ country }) => country) ?? countries;
  const whom = codes.length > 0 ? codes : (defaultBorder(catalogue)?.countries ?? []);
  return whomToAsk([...new Set(whom)], localizer, catalogue);
}

/** That we have nothing, and who may know. */
function nothing(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  const { aspects = [], crossing } = answer;
  // A border service does not know what money costs.
  if (aspects.some(({ aspect }) => aspect === 'rate')) return [escapeHtml(localizer.message('rate-unknown'))];
  const codes = crossing === undefined ? answer.countries : countriesOf(crossing);
  const there = codes.flatMap((code) => catalogue.countries.find((one) => one.code === code) ?? []);
  const help = helpFor(
    aspects.map(({ aspect }) => aspect),
    there,
    localizer,
  );
  if (help !== undefined) return [escapeHtml(help)];
  const isBesideFare = aspects.some(({ aspect }) => aspect === 'fare') && answer.nextBest.length > 0;
  const sentence = escapeHtml(isBesideFare ? localizer.message('fare-unknown') : nothingSentence(answer, localizer));
  const isPledged = aspects.some(({ aspect }) => aspect === 'pledged-car');
  if (isPledged) return [sentence, escapeHtml(localizer.message('ask-bank')), ...askedOf(answer, localizer, catalogue)];
  const whoElse = whoElseKnows(answer);
  if (whoElse !== undefined) return [sentence, escapeHtml(localizer.message(whoElse))];
  return [sentence, ...askedOf(answer, localizer, catalogue)];
}

/** A border service sells no tickets and writes no passport. */
function whoElseKnows({ asked, aspects = [] }: DirectAnswer): 'ask-carriers' | 'ask-embassy-there' | undefined {
  if (asked.topic === 'transport' || aspects.some(({ aspect }) => aspect === 'train-checks')) return 'ask-carriers';
  return aspects.some(({ aspect }) => aspect === 'stateless') ? 'ask-embassy-there' : undefined;
}

function nothingSentence(
  { asked, crossing, countries, things = [], aspects = [] }: DirectAnswer,
  localizer: Localizer,
): string {
  const [narrowest] = aspects;
  const subject = subjectOf(narrowest?.aspect ?? askedKey(asked), localizer);
  const words = [...things, ...aspects.flatMap(({ word = [] }) => word)].join(', ');
  const [only] = countries.length === 1 ? countries : [];
  if (words !== '') return localizer.message('direct-nothing-such', { words });
  if (crossing !== undefined) {
    return localizer.message('direct-nothing-here', { subject, crossing: crossingName(crossing, localizer) });
  }
  return only === undefined ? localizer.message('direct-nothing', { subject }) : nothingIn(only, subject, localizer);
}

function nothingIn(country: CountryCode, subject: string, localizer: Localizer): string {
  const inside = localizer.countryForm(country, 'inside');
  return !inside
    ? localizer.message('direct-nothing', { subject })
    : localizer.message('direct-nothing-in', { subject, inside });
}

/** What a topic is called in a sentence, plain. */
export function subjectOf(asked: string, localizer: Localizer): string {
  const key = asked.replace('/', '-') as Parameters<typeof localizer.message<'subject'>>[1]['key'];
  return localizer.message('subject', { key });
}
