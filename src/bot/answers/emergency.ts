import { InlineKeyboard } from 'grammy';
import type { Catalogue, Country, Crossing } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';

/** How many fit beside each other. */
const inRow = 3;

/** The emergency numbers of both sides, each copied by a tap: `112 🇰🇬🇰🇿`. */
export function emergencyButtons(crossing: Crossing, { countries }: Catalogue): InlineKeyboard {
  return numberButtons(countriesOf(crossing).flatMap((code) => countries.find((one) => one.code === code) ?? []));
}

/** The emergency numbers of these countries, each once, with the flags of those in which it works. */
export function numberButtons(countries: readonly Country[]): InlineKeyboard {
  const flags = new Map<string, string>();
  for (const { emergency, flag } of countries) {
    for (const { number } of emergency) flags.set(number, `${flags.get(number) ?? ''}${flag}`);
  }
  const keyboard = new InlineKeyboard();
  for (const [index, [number, flagsOfNumber]] of [...flags].entries()) {
    if (index % inRow === 0) keyboard.row();
    keyboard.copyText(`${number} ${flagsOfNumber}`, number);
  }
  return keyboard;
}
