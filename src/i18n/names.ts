import type { Catalogue, Crossing, Post } from '#domain/crossing.ts';
import { textIn } from '#domain/crossing.ts';
import { postName, type Voice } from './voice.ts';

/** `Karkyra – Kegen`: the posts in road order. */
export function crossingName(crossing: Crossing, voice: Voice): string {
  return [...new Set(crossing.posts.map((post) => postName(post, voice)))].join(' – ');
}

/** `🇰🇬🇰🇿` */
export function flagsOf(crossing: Crossing, { countries }: Catalogue): string {
  const codes = [...new Set(crossing.posts.map((post) => post.country))];
  return codes.map((code) => countries.find((country) => country.code === code)?.flag ?? '').join('');
}

/** The nearest town of each side: what tells crossings with like names apart. */
export function townsOf(crossing: Crossing, voice: Voice): string {
  const own = new Set(crossing.posts.map((post) => postName(post, voice)));
  const towns = crossing.posts.flatMap((post) => {
    const names = post.towns.map(({ name }) => textIn(name, voice.language));
    return names.filter((name) => !own.has(name)).slice(0, 1);
  });
  return [...new Set(towns)].join(', ');
}

/** "Kyrgyz side"; a country with several posts at one crossing is told apart by their names. */
export function sideName(post: Post, { posts }: Crossing, voice: Voice): string {
  if (posts.filter(({ country }) => country === post.country).length > 1) return postName(post, voice);
  const known = post.country === 'KG' || post.country === 'KZ' ? post.country : 'other';
  return voice.phrase('side', { country: known, name: voice.country(post.country) });
}
