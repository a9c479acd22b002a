import { InlineKeyboard } from 'grammy';
import type { Catalogue, Crossing } from '#domain/crossing.ts';

/** How many fit beside each other. */
const inRow = 3;

/** The emergency numbers of both sides, each copied by a tap: `112 🇰🇬🇰🇿`. */
export function emergencyButtons({ posts }: Crossing, { countries }: Catalogue): InlineKeyboard {
  const flags = new Map<string, string>();
  for (const code of new Set(posts.map(({ country }) => country))) {
    const country = countries.find((one) => one.code === code);
    for (const { number } of country?.emergency ?? []) {
      flags.set(number, `${flags.get(number) ?? ''}${country?.flag ?? ''}`);
    }
  }
  const keyboard = new InlineKeyboard();
  for (const [index, [number, flagsOfNumber]] of [...flags].entries()) {
    if (index % inRow === 0) keyboard.row();
    keyboard.copyText(`${number} ${flagsOfNumber}`, number);
  }
  return keyboard;
}
