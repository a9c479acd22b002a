import { type Country, type EmergencyNumber, type EmergencyService, textIn } from '#domain/crossing.ts';
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
  readonly isAtBorder: boolean;
  readonly isPassportGone: boolean;
}

/** Whom to call, in each country, one number a line, what was asked for first; and that nobody here can. */
export function emergency(help: HelpTold, localizer: Localizer): string {
  const { services, isAtBorder, isPassportGone } = help;
  const countries = help.countries.filter(({ emergency: numbers }) => numbers.length > 0 || services.length > 0);
  const [first = [], ...others] = countries.map((country) => sideOf(country, services, localizer));
  const guards = isAtBorder ? [escapeHtml(localizer.message('emergency-guards'))] : [];
  // Whoever stands beside them comes first where nobody can be called.
  const isUnknown = countries[0] !== undefined && numbersFor(countries[0], services).length === 0;
  return [
    ...(isUnknown ? guards : first),
    ...(isPassportGone ? [escapeHtml(localizer.message('passport-gone'))] : []),
    ...(isUnknown ? first : guards),
    ...others.flat(),
    escapeHtml(localizer.message('emergency-bot')),
  ].join('\n');
}

/** Whom to call, where a question of help is asked of which nothing is told: a border service writes no passport. */
export function helpFor(
  asked: AskedAbout,
  said: readonly { readonly aspect: Aspect }[],
  countries: readonly Country[],
  localizer: Localizer,
): string | undefined {
  const aspects = said.map(({ aspect }) => aspect);
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

/** The numbers of a service, each with the flag of its country; empty where none is known. */
function numbersOf(wanted: EmergencyService, countries: readonly Country[]): string {
  const numbers = countries.flatMap(({ flag, emergency: all }) =>
    all.filter(({ service }) => service === wanted).map(({ number }) => `${flag} ${number}`),
  );
  return numbers.join(', ');
}

/** Those of what was asked for, and the one for everything; all where nobody said. */
function numbersFor(
  { emergency: numbers }: Country,
  services: readonly EmergencyService[],
): readonly EmergencyNumber[] {
  if (services.length === 0) return numbers;
  const asked: readonly string[] = [...services, 'any'];
  const place = ({ service }: EmergencyNumber) => asked.indexOf(service);
  return numbers.filter((one) => place(one) >= 0).toSorted((one, other) => place(one) - place(other));
}

/** The country beside its first number, the others under it, and which of those that were asked for is not known. */
function sideOf(country: Country, services: readonly EmergencyService[], localizer: Localizer): readonly string[] {
  const name = `${country.flag} ${textIn(country.name, localizer.language)}`;
  const known = numbersFor(country, services);
  const lines = known.map(({ number, meaning }) =>
    localizer.message('details-number', { number, meaning: textIn(meaning, localizer.language) }),
  );
  const missing = services
    .filter((service) => known.every((one) => one.service !== service))
    .map((service) => localizer.message('emergency-unknown', { service }));
  if (services.length === 0) return [bold(name), ...lines.map(escapeHtml)];
  const [first = '', ...others] = [...lines, ...missing];
  return [`${bold(`${name}:`)} ${escapeHtml(first)}`, ...others.map(escapeHtml)];
}
