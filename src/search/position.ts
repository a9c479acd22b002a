/** Where somebody is, as the coordinates in their words or in the link of a map say. */
import type { Place } from '#domain/crossing.ts';

/** `hidden`: a map's link that does not show its place without being opened. */
export type PlaceInText = { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'none' | 'hidden' };

/**
 * @param links addresses that stand behind words of the text
 * @example placeIn('42.8, 79.2') //=> { kind: 'place', place: { lat: 42.8, lon: 79.2 } }
 */
export function placeIn(text: string, links: readonly string[] = []): PlaceInText {
  const addresses = [...links, ...(text.match(address) ?? [])].filter(isMap);
  const places = addresses.flatMap((one) => placeBehind(readable(one)) ?? []);
  const place = places[0] ?? placeOf(text.replace(address, ' '));
  if (place !== null && place !== undefined) return { kind: 'place', place };
  const isOnlyLink = addresses.length > 0 && text.replace(address, '').trim() === '';
  return { kind: isOnlyLink ? 'hidden' : 'none' };
}

const address = /\bgeo:[^\s]+|(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?=[/?#])[^\s<>"]*/gi;
const maps =
  /^(?:geo:|(?:https?:\/\/)?(?:[\w-]+\.)*(?:maps\.google\.[a-z.]+|google\.[a-z.]+\/maps|goo\.gl|yandex\.[a-z.]+\/(?:maps|navi)|2gis\.[a-z]+|openstreetmap\.org|osm\.org|maps\.apple\.com|waze\.com)(?:[/?#:]|$))/i;

function isMap(link: string): boolean {
  return maps.test(link) || /^geo:/i.test(link);
}

function readable(link: string): string {
  try {
    return decodeURIComponent(link).replaceAll('+', ' ');
  } catch {
    return link;
  }
}

const pair = String.raw`(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)`;
const latitudeFirst = [
  // A pin, the marked place, what was looked for; last where the window was.
  /!3d(-?\d{1,3}\.\d+)!4d(-?\d{1,3}\.\d+)/,
  /[?&]mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/,
  new RegExp(`[?&](?:q|query|destination|daddr|coordinate|rtext)=(?:loc:|~)?${pair}`),
  new RegExp(`/(?:place|search|dir/[^@]*)/${pair}`),
  new RegExp(`[?&](?:ll|center)=${pair}`),
  new RegExp(`@${pair}`),
  /#map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/,
];
const longitudeFirst = [
  new RegExp(String.raw`whatshere\[point\]=${pair}`),
  new RegExp(`[?&]pt=${pair}`),
  new RegExp(String.raw`/geo/(?:\d+/)?${pair}`),
  new RegExp(`[?&](?:ll|m)=${pair}`),
];
const ofRoute = new RegExp(`[?&]rtext=[^&]*?~?${pair}(?:&|$)`);

function placeBehind(link: string): Place | null {
  if (/^geo:/i.test(link)) return placeOfGeo(link);
  const putsLongitudeFirst = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:yandex|2gis)\./i.test(link);
  if (!putsLongitudeFirst) return firstOf(latitudeFirst, link, (first, second) => [first, second]);
  return (
    firstOf(longitudeFirst, link, (first, second) => [second, first]) ??
    firstOf([ofRoute], link, (first, second) => [first, second])
  );
}

function firstOf(
  patterns: readonly RegExp[],
  text: string,
  order: (first: string, second: string) => readonly [lat: string, lon: string],
): Place | null {
  for (const pattern of patterns) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first !== undefined && second !== undefined) {
      const [lat, lon] = order(first, second);
      return onEarth(Number(lat), Number(lon));
    }
  }
  return null;
}

/** `geo:0,0?q=42.8,79.2(A name)`: where the first is nowhere the question counts. */
function placeOfGeo(link: string): Place | null {
  const asked = new RegExp(`[?&]q=${pair}`).exec(link);
  const [, lat, lon] = asked ?? new RegExp(`^geo:${pair}`, 'i').exec(link) ?? [];
  return onEarth(Number(lat), Number(lon));
}

const number = String.raw`-?\d{1,3}[.,]\d+`;
const alone = new RegExp(String.raw`^\s*(${number})\s*°?\s*[,;\s]\s*(${number})\s*°?\s*$`);
const amongWords = /(?<![\d.,])(-?\d{1,3}\.\d{3,})\s*[,;\s]\s*(-?\d{1,3}\.\d{3,})(?![\d.,]*\d)/;
const angle = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′])?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:["″]|''))?`;
const withSigns = new RegExp(String.raw`(?<![\d.,])${angle}\s*([NS])[\s,;]*${angle}\s*([EW])\b`, 'i');
const signsBefore = new RegExp(String.raw`\b([NS])\s*${angle}[\s,;]*([EW])\s*${angle}`, 'i');

/** Two numbers alone may be a date or a time: so they count where they lie about here, or are as exact as no time is. */
function placeOf(text: string): Place | null {
  const after = withSigns.exec(text);
  if (after !== null) {
    const [, a, b, c, north, d, e, f, east] = after;
    return onEarth(degrees(a, b, c, north), degrees(d, e, f, east));
  }
  const before = signsBefore.exec(text);
  if (before !== null) {
    const [, north, a, b, c, east, d, e, f] = before;
    return onEarth(degrees(a, b, c, north), degrees(d, e, f, east));
  }
  const exact = amongWords.exec(text);
  const [, first, second] = exact ?? alone.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [lat, lon] = [first, second].map((one) => Number(one.replace(',', '.'))) as [number, number];
  // Some maps name the longitude first, and beyond these mountains nobody is at such a latitude.
  if (isHere(lon, lat) && !isHere(lat, lon)) return { lat: lon, lon: lat };
  return exact !== null || isHere(lat, lon) ? onEarth(lat, lon) : null;
}

function degrees(whole = '', minutes = '0', seconds = '0', sign = ''): number {
  const [a, b, c] = [whole, minutes, seconds].map((one) => Number(one.replace(',', '.'))) as [number, number, number];
  return (a + b / 60 + c / 3600) * (/[SW]/i.test(sign) ? -1 : 1);
}

function isHere(lat: number, lon: number): boolean {
  return lat > 30 && lat < 60 && lon > 40 && lon < 100;
}

function onEarth(lat: number, lon: number): Place | null {
  const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(lat === 0 && lon === 0);
  return isPlace ? { lat, lon } : null;
}
