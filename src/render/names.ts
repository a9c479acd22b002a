import type { Catalogue, CountryCode, Crossing, Post } from '#domain/crossing.ts';
import { defaultBorder, textIn } from '#domain/crossing.ts';
import { type Localizer, postName } from '#i18n/localizer.ts';

/** `Karkyra – Kegen`: the posts in road order. */
export function crossingName(crossing: Crossing, localizer: Localizer): string {
  return [...new Set(crossing.posts.map((post) => postName(post, localizer)))].join(' – ');
}

/** `🇰🇬🇰🇿` */
export function flagsOf(crossing: Crossing, { countries }: Catalogue): string {
  const codes = [...new Set(crossing.posts.map((post) => post.country))];
  return codes.map((code) => countries.find((country) => country.code === code)?.flag ?? '').join('');
}

/** Those of the border that is meant unsaid come first: "Kyrgyzstan – China". */
function countriesInOrder(codes: readonly CountryCode[], catalogue: Catalogue): readonly CountryCode[] {
  const home: readonly CountryCode[] = defaultBorder(catalogue)?.countries ?? [];
  return codes.toSorted((one, other) => Number(home.includes(other)) - Number(home.includes(one)));
}

/** Every country of the data, those of the border that is meant unsaid first: "Kyrgyzstan, Kazakhstan, China". */
export function allCountries(catalogue: Catalogue, language: string): string {
  const codes = countriesInOrder(
    catalogue.countries.map(({ code }) => code),
    catalogue,
  );
  const names = codes.flatMap((code) => catalogue.countries.filter((country) => country.code === code));
  return names.map(({ name }) => textIn(name, language)).join(', ');
}

/** `🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan` */
export function borderName(countries: readonly CountryCode[], localizer: Localizer, catalogue: Catalogue): string {
  const codes = countriesInOrder(countries, catalogue);
  const flags = codes.map((code) => catalogue.countries.find((country) => country.code === code)?.flag ?? '').join('');
  return `${flags} ${codes.map(localizer.country).join(' – ')}`.trim();
}

/** The nearest town of each side: what tells crossings with like names apart. */
export function townsOf(crossing: Crossing, localizer: Localizer): string {
  const own = new Set(crossing.posts.map((post) => postName(post, localizer)));
  const towns = crossing.posts.flatMap((post) => {
    const names = post.towns.map(({ name }) => textIn(name, localizer.language));
    return names.filter((name) => !own.has(name)).slice(0, 1);
  });
  return [...new Set(towns)].join(', ');
}

/** "Kyrgyz side"; a country with several posts at one crossing is told apart by their names. */
export function sideName(post: Post, { posts }: Crossing, localizer: Localizer): string {
  if (posts.filter(({ country }) => country === post.country).length > 1) return postName(post, localizer);
  return localizer.countryForm(post.country, 'side') ?? localizer.country(post.country);
}
