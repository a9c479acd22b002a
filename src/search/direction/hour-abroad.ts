import type { AskedAbout } from '#domain/topic.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { TextRead } from '../text-read.ts';
import type { HourAbroad } from './said.ts';
import { type PlacesSaid, sightings } from './where.ts';

/** "What time is it in Almaty when it is 9 in Bishkek", "8:00 по кыргызскому это сколько по астане". */
export function hourAbroad(
  [first]: readonly AskedAbout[],
  { tokens, read }: Pick<TextRead, 'tokens' | 'read'>,
  said: PlacesSaid,
): HourAbroad | undefined {
  if (first?.topic !== 'clocks') return undefined;
  const at = tokens.findIndex(({ number, text }) => number && (read.moment.time !== undefined || isHour(text)));
  const minutes = read.moment.time ?? Number(tokens[at]?.text) * 60;
  if (at === -1 || Number.isNaN(minutes)) return undefined;
  const far = ({ start }: { readonly start: number }) => Math.abs(start - at);
  const places = [...said.readings.flatMap(clockNamed), ...sightings(said)].sort((one, other) => far(one) - far(other));
  const [of, ...elsewhere] = new Set(places.map(({ country }) => country));
  return of === undefined ? undefined : { minutes, of, elsewhere };
}

const isHour = (text: string) => /^\d{1,2}$/u.test(text) && Number(text) <= 24;

function clockNamed({ meaning, start }: WordReading) {
  if (meaning.kind !== 'clockOf' && meaning.kind !== 'citizenship') return [];
  return [{ start, country: meaning.country }];
}
