import {
  type Country,
  type EmergencyNumber,
  type EmergencyService,
  emergencyServices,
  textIn,
} from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { bold, escapeHtml } from '../html.ts';

/** For what help is called. */
export interface HelpTold {
  /** Where they are first. */
  readonly countries: readonly Country[];
  /** The most urgent first; none where nobody said. */
  readonly services: readonly EmergencyService[];
  /** Those that were named. */
  readonly numbers: readonly string[];
  readonly isAtBorder: boolean;
  readonly isPassportGone: boolean;
  /** Their car does not go any more. */
  readonly isStranded: boolean;
}

/** Whom to call, in each country, one number a line, what was asked for first; and that nobody here can. */
export function emergency(help: HelpTold, localizer: Localizer): string {
  const { isAtBorder, isPassportGone, isStranded } = help;
  const services = servicesFor(help);
  // A number that only one of them has, and that nobody calls for help, is asked for itself.
  const apart = help.countries.flatMap((country) => withNamed(country, help.numbers));
  const withNumbers = help.countries.filter(({ emergency: numbers }) => numbers.length > 0 || services.length > 0);
  const countries = services.length === 0 && apart.length > 0 ? apart : withNumbers;
  const [first = [], ...others] = countries.map((country) => sideOf(country, services, localizer));
  const guards = isAtBorder ? [escapeHtml(localizer.message('emergency-guards'))] : [];
  // Whoever stands beside them comes first where nobody can be called.
  const isUnknown = countries[0] !== undefined && numbersFor(countries[0], services).length === 0;
  return [
    ...(isStranded ? [escapeHtml(strandedLine(countries, localizer))] : []),
    ...(isUnknown ? guards : first),
    ...(isPassportGone ? [escapeHtml(localizer.message('passport-gone'))] : []),
    ...(isUnknown ? first : guards),
    ...others.flat(),
    escapeHtml(localizer.message('emergency-bot')),
  ].join('\n');
}

/** What befalls people at a post, and what each of them had better do. */
const onTheSpot = [
  ['left-behind', 'left-behind'],
  ['thing-left', 'thing-left'],
  ['person-held', 'person-held'],
  ['refused', 'refused'],
  ['seized', 'goods-seized'],
  ['photography', 'photos-unknown'],
  ['system-down', 'system-down'],
  ['card-kept', 'card-kept'],
] as const satisfies readonly (readonly [Aspect, string])[];

/** Whom to call, where a question of help is asked of which nothing is told: a border service writes no passport. */
export function helpFor(
  asked: AskedAbout,
  said: readonly { readonly aspect: Aspect }[],
  countries: readonly Country[],
  localizer: Localizer,
): string | undefined {
  const aspects = said.map(({ aspect }) => aspect);
  const own = onTheSpot.find(([aspect]) => aspects.includes(aspect));
  if (own !== undefined) return localizer.message(own[1]);
  if (aspects.includes('past-queue')) {
    const numbers = numbersOf('police', countries);
    return numbers === '' ? undefined : localizer.message('past-queue', { numbers });
  }
  if (aspects.includes('person-missing')) {
    return localizer.message('person-missing', { numbers: numbersOf('police', countries) });
  }
  if (aspects.includes('embassy')) return localizer.message('embassy-unknown');
  if (askedKey(asked) === 'safety/bribes') {
    const numbers = numbersOf('police', countries);
    return numbers === '' ? undefined : localizer.message('bribes-unknown', { numbers });
  }
  if (aspects.includes('passport-lost')) {
    const numbers = numbersOf('police', countries);
    return numbers === '' ? localizer.message('passport-gone') : localizer.message('passport-gone-call', { numbers });
  }
  if (!aspects.includes('doctor')) return undefined;
  const numbers = numbersOf('ambulance', countries);
  return numbers === '' ? localizer.message('doctor-unknown-guards') : localizer.message('doctor-unknown', { numbers });
}

/** Who comes: to whoever cries for help and lost a passport, the police. */
function servicesFor({ services, isStranded, isPassportGone }: HelpTold): readonly string[] {
  if (isStranded) return [...services, ...ofStranded];
  return services.length === 0 && isPassportGone ? ['police'] : services;
}

/** The country with the number that was named, where it has it for something else than help, and the one for everything. */
function withNamed(country: Country, named: readonly string[]): readonly Country[] {
  const asked = country.emergency.filter(({ number, service }) => service === 'other' && named.includes(number));
  const every = country.emergency.filter(({ service }) => service === 'any');
  return asked.length === 0 ? [] : [{ ...country, emergency: [...asked, ...every] }];
}

/** Who comes to a car that does not go. */
const ofStranded: readonly EmergencyNumber['service'][] = ['any', 'road', 'police'];

/** What to do before anything else, with the number for everything where the first country has one. */
function strandedLine([here]: readonly Country[], localizer: Localizer): string {
  const number = here?.emergency.find(({ service }) => service === 'any')?.number;
  return number === undefined ? localizer.message('stranded-stay') : localizer.message('stranded-call', { number });
}

/** The numbers of a service, each with the flag of its country; empty where none is known. */
function numbersOf(wanted: EmergencyService, countries: readonly Country[]): string {
  const numbers = countries.flatMap(({ flag, emergency: all }) =>
    all.filter(({ service }) => service === wanted).map(({ number }) => `${flag} ${number}`),
  );
  return numbers.join(', ');
}

/** Those of what was asked for, and the one for everything; all where nobody said. */
function numbersFor({ emergency: numbers }: Country, services: readonly string[]): readonly EmergencyNumber[] {
  if (services.length === 0) return numbers.filter(({ service }) => service !== 'road');
  const asked: readonly string[] = [...services, 'any'];
  const place = ({ service }: EmergencyNumber) => asked.indexOf(service);
  return numbers.filter((one) => place(one) >= 0).toSorted((one, other) => place(one) - place(other));
}

/** The country beside its first number, the others under it, and which of those that were asked for is not known. */
function sideOf(country: Country, services: readonly string[], localizer: Localizer): readonly string[] {
  const name = `${country.flag} ${textIn(country.name, localizer.language)}`;
  const known = numbersFor(country, services);
  const lines = known.map(({ number, meaning }) =>
    localizer.message('details-number', { number, meaning: textIn(meaning, localizer.language) }),
  );
  const missing = emergencyServices
    .filter((service) => services.includes(service) && known.every((one) => one.service !== service))
    .map((service) => localizer.message('emergency-unknown', { service }));
  if (services.length === 0) return [bold(name), ...lines.map(escapeHtml)];
  const [first = '', ...others] = [...lines, ...missing];
  return [`${bold(`${name}:`)} ${escapeHtml(first)}`, ...others.map(escapeHtml)];
}
