import { type Catalogue, referenceText, textIn } from '#domain/crossing.ts';
import type { PersonalSettingName, PersonalSettings } from '#domain/personal-settings.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { italic } from './html.ts';

/** Which of the settings made an answer what it is: a sentence each, in one small line; nothing where none did. */
export function settingsUsed(
  names: readonly PersonalSettingName[],
  { passport = '', vehicle = 'car', town = '' }: PersonalSettings,
  localizer: Localizer,
  catalogue: Catalogue,
): string {
  const sentences: Record<PersonalSettingName, () => string> = {
    passport: () => localizer.message('settings-used-passport', { country: localizer.country(passport) }),
    vehicle: () => localizer.message('settings-used-vehicle', { vehicle }),
    town: () => localizer.message('settings-used-town', { town: ownTownName(town, localizer.language, catalogue) }),
  };
  return names.length === 0 ? '' : italic(names.map((name) => sentences[name]()).join(' '));
}

/** The name of a town of ours in a language, by its name in the reference language. */
export function ownTownName(reference: string, language: string, { crossings }: Pick<Catalogue, 'crossings'>): string {
  const towns = crossings.flatMap(({ posts }) => posts.flatMap((post) => post.towns));
  const town = towns.find(({ name }) => referenceText(name) === reference);
  return town === undefined ? reference : textIn(town.name, language);
}
