import { type Catalogue, homeCountries } from './crossing.ts';
import type { Traveller } from './question.ts';
import { type Traffic, trafficClasses } from './statement.ts';
import type { CountryCode } from './texts.ts';

/** What one can tell us about oneself once, for every question that does not say otherwise. */
export const personalSettingNames = ['passport', 'vehicle', 'town'] as const;
export type PersonalSettingName = (typeof personalSettingNames)[number];

/** What one travels by on a road. A train is taken, and not had. */
export type Vehicle = Exclude<Traffic, 'train'>;
export const vehicles: readonly Vehicle[] = trafficClasses.filter((one) => one !== 'train');

/** What a person has told us about themselves; nobody has to. */
export interface PersonalSettings {
  readonly passport?: CountryCode;
  readonly vehicle?: Vehicle;
  /** Where they usually leave, as the reference language names it. */
  readonly town?: string;
}

/**
 * The traveller of a question, with what it left unsaid taken from their settings. By rail nobody's car matters.
 *
 * @example withSettings({ people: 'RU' }, { passport: 'DE', vehicle: 'truck' }, 'road') //=> { people: 'RU', traffic: 'truck' }
 */
export function withSettings(
  said: Traveller,
  { passport, vehicle }: PersonalSettings,
  kind: 'road' | 'rail' | 'foot',
): Traveller {
  return {
    ...said,
    traffic: said.traffic ?? (kind === 'rail' ? undefined : vehicle),
    people: said.people ?? passport,
  };
}

/**
 * Whose passports the data speaks of, our own countries first. A country named in a list of three is asked about more
 * than one in a list of fifty.
 */
export function passportsKnown({
  countries,
  borders,
}: Pick<Catalogue, 'countries' | 'borders'>): readonly CountryCode[] {
  const home = homeCountries({ borders, countries });
  const ours = [...home, ...countries.filter((country) => !home.includes(country))];
  const weights = new Map<CountryCode, number>(
    ours.map((country) => [country.code, home.length === 0 || home.includes(country) ? Infinity : 0]),
  );
  const facts = [
    ...countries.flatMap(({ stay, notes }) => [...stay, ...notes]),
    ...borders.flatMap(({ notes }) => notes),
  ];
  for (const { citizens = [] } of facts) {
    for (const code of citizens) weights.set(code, (weights.get(code) ?? 0) + 1 / citizens.length);
  }
  return [...weights].toSorted(([, one], [, other]) => (one === other ? 0 : other - one)).map(([code]) => code);
}
