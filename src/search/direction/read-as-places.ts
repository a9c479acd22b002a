import type { CountryCode } from '#domain/texts.ts';
import type { NameIndex } from '../names/index.ts';
import { outsideNames } from '../parts/named.ts';
import { withoutDenied } from '../parts/told.ts';
import { goalsAmong, placesAmong, sidesAmong, withoutStateless } from '../parts/traveller.ts';
import { abroadAmong, rulesAmong, visasAmong } from '../parts/whose-visa.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { TextRead } from '../text-read.ts';
import { countriesIn } from './direction.ts';
import { turnersAmong } from './turned.ts';

/** Words for a people that are a place here. */
export function withPlaces(names: NameIndex, text: TextRead, ours: ReadonlySet<CountryCode>): readonly WordReading[] {
  const namedIn = () => countriesIn(names, text);
  const sided = sidesAmong(withoutStateless(text.readings), ours);
  const turned = turnersAmong(sided, { ...names, ...text, ours, namedIn });
  const goals = placesAmong(goalsAmong(turned, { namedIn, ours }), ours);
  const rules = rulesAmong(goals, { ...names, ...text, ours });
  const abroad = abroadAmong(rules, { ...names, ...text, ours });
  const visas = visasAmong(abroad, { ...names, ...text, ours, namedIn });
  return withoutDenied(outsideNames(visas, text), text.tokens, names.linguistics);
}
