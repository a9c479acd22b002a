import { type Catalogue, type CountryCode, defaultBorder } from '#domain/crossing.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { capital, type Localizer, ofCountries } from '#i18n/localizer.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { countriesIn, phonesUnknown } from './contacts.ts';
import type { DirectAnswer } from './direct-answer.ts';
import { helpFor } from './emergency.ts';

/** Of beds, banks, filling stations and paid roads a border service knows nothing; what there is at a post it may. */
function isOfTown({ topic, part }: AskedAbout, crossing: DirectAnswer['crossing']): boolean {
  if (topic === 'services') return part !== undefined || crossing === undefined;
  return topic === 'exchange' || part === 'tolls' || part === 'rental';
}

/** Who may know: a forecast is not made at a border, and who will be on duty nobody tells. */
export function askedOf(
  { asked, crossing, countries, side, unsaid = [] }: DirectAnswer,
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  if (asked.topic === 'weather' || unsaid.includes('guards') || isOfTown(asked, crossing)) return [];
  const codes = side !== undefined ? [side] : (crossing?.posts.map(({ country }) => country) ?? countries);
  const whom = codes.length > 0 ? codes : (defaultBorder(catalogue)?.countries ?? []);
  return whomToAsk([...new Set(whom)], localizer, catalogue);
}

/** That we have nothing, and who may know. */
export function nothing(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  const { asked, aspects = [] } = answer;
  // A border service does not know what money costs.
  if (aspects.some(({ aspect }) => aspect === 'rate')) return [escapeHtml(localizer.message('rate-unknown'))];
  const help = helpFor(asked, aspects, countriesIn(answer, catalogue), localizer);
  const isOfPerson = aspects.some(({ aspect }) => ofPersons.has(aspect));
  if (help !== undefined) return [escapeHtml(help), ...(isOfPerson ? askedOf(answer, localizer, catalogue) : [])];
  if (asked.topic === 'contacts') return phonesUnknown(answer, localizer, catalogue);
  const isBesideFare = aspects.some(({ aspect }) => aspect === 'fare') && answer.nextBest.length > 0;
  const sentence = escapeHtml(isBesideFare ? localizer.message('fare-unknown') : nothingSentence(answer, localizer));
  const isPledged = aspects.some(({ aspect }) => aspect === 'pledged-car');
  if (isPledged) return [sentence, escapeHtml(localizer.message('ask-bank')), ...askedOf(answer, localizer, catalogue)];
  if (aspects.some(({ aspect }) => ofMigration.has(aspect))) {
    const codes = countriesIn(answer, catalogue).map(({ code }) => code);
    const of = ofCountries(codes, localizer);
    return [sentence, escapeHtml(localizer.message('ask-migration', { of }))];
  }
  const whoElse = whoElseKnows(answer);
  if (whoElse !== undefined) return [sentence, escapeHtml(localizer.message(whoElse))];
  return [sentence, ...askedOf(answer, localizer, catalogue)];
}

/** Somebody of whom their people hear nothing, or only that they are held; or who was not let in. */
const ofPersons: ReadonlySet<string> = new Set(['person-missing', 'person-held', 'refused'] as const);

/** What the service that registers those who live in a country writes and knows. */
const ofMigration: ReadonlySet<string> = new Set(['resident', 'migration-card'] as const);

type WhoElse = 'ask-carriers' | 'ask-operator' | 'ask-insurer' | 'ask-embassy-there';

/** What an embassy tells of its country. */
const ofEmbassy: ReadonlySet<string> = new Set(['stateless', 'medical-insurance', 'health-papers'] as const);

/** A border service sells no tickets, no cards and no policies, and writes no passport. */
function whoElseKnows({ asked, aspects = [] }: DirectAnswer): WhoElse | undefined {
  if (asked.topic === 'transport' || aspects.some(({ aspect }) => aspect === 'train-checks')) return 'ask-carriers';
  if (asked.topic === 'connectivity') return 'ask-operator';
  if (asked.part === 'insurance') return 'ask-insurer';
  return aspects.some(({ aspect }) => ofEmbassy.has(aspect)) ? 'ask-embassy-there' : undefined;
}

function nothingSentence(
  { asked, crossing, countries, things = [], aspects = [], side }: DirectAnswer,
  localizer: Localizer,
): string {
  const subject = subjectNamed([...aspects.slice(0, 1).map(({ aspect }) => aspect), askedKey(asked)], localizer);
  const words = [...things, ...aspects.flatMap(({ word = [] }) => word)].join(', ');
  const [only = side] = countries.length === 1 ? countries : [];
  if (words !== '') return localizer.message('direct-nothing-such', { words });
  if (crossing !== undefined && side === undefined) {
    return localizer.message('direct-nothing-here', { subject, crossing: crossingName(crossing, localizer) });
  }
  return only === undefined ? ofNothing(subject, localizer) : nothingIn(only, subject, localizer);
}

/** The same of one country alone. */
export function nothingIn(country: CountryCode, subject: string, localizer: Localizer): string {
  const inside = localizer.countryForm(country, 'inside');
  return inside ? capital(localizer.message('direct-nothing-in', { subject, inside })) : ofNothing(subject, localizer);
}

function ofNothing(subject: string, localizer: Localizer): string {
  return capital(localizer.message('direct-nothing', { subject }));
}

/** What narrows a topic, or the topic where that has no name of its own. */
function subjectNamed(asked: readonly string[], localizer: Localizer): string {
  const unnamed = subjectOf('status', localizer);
  return asked.map((one) => subjectOf(one, localizer)).find((subject) => subject !== unnamed) ?? unnamed;
}

/** What a topic is called in a sentence, plain. */
export function subjectOf(asked: string, localizer: Localizer): string {
  const key = asked.replace('/', '-') as Parameters<typeof localizer.message<'subject'>>[1]['key'];
  return localizer.message('subject', { key });
}
