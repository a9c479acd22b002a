import { expect, test } from 'vitest';
import { daylightOn } from '#domain/sun.ts';

const dayMs = 86_400_000;

/**
 * The equations of NOAA's solar calculator ("General Solar Position Calculations", Global Monitoring Division), in
 * minutes after midnight UTC: good to two or three minutes, and no kin of the library that we use.
 */
function almanac(epochDay: number, lat: number, lon: number): { sunrise: number; sunset: number } {
  const newYear = Date.UTC(new Date(epochDay * dayMs).getUTCFullYear(), 0, 1) / dayMs;
  const year = ((2 * Math.PI) / 365) * (epochDay - newYear);
  const { sin, cos, tan, acos } = Math;
  const equationOfTime =
    229.18 *
    (0.000075 + 0.001868 * cos(year) - 0.032077 * sin(year) - 0.014615 * cos(2 * year) - 0.040849 * sin(2 * year));
  const declination =
    0.006918 -
    0.399912 * cos(year) +
    0.070257 * sin(year) -
    0.006758 * cos(2 * year) +
    0.000907 * sin(2 * year) -
    0.002697 * cos(3 * year) +
    0.00148 * sin(3 * year);
  const radians = Math.PI / 180;
  const halfDay =
    acos(cos(90.833 * radians) / (cos(lat * radians) * cos(declination)) - tan(lat * radians) * tan(declination)) /
    radians;
  const at = (hourAngle: number) => 720 - 4 * (lon + hourAngle) - equationOfTime;
  return { sunrise: at(halfDay), sunset: at(-halfDay) };
}

test('the sun rises and sets when the almanac says, within three minutes, on every day and at every border', () => {
  let compared = 0;
  for (const [lat, lon] of [
    [42.8, 79.19],
    [43.04, 74.71],
    [37, 71.5],
    [50.4, 80.2],
  ] as const) {
    for (let day = Date.UTC(2024, 0, 1) / dayMs; day < Date.UTC(2028, 0, 1) / dayMs; day++) {
      const { sunrise, sunset } = daylightOn(day, 'Asia/Bishkek', { lat, lon, withinKm: 1 });
      const expected = almanac(day, lat, lon);
      expect(Math.abs(sunrise + 0.5 - (expected.sunrise + 6 * 60)), `sunrise of day ${day}`).toBeLessThanOrEqual(3);
      expect(Math.abs(sunset + 0.5 - (expected.sunset + 6 * 60)), `sunset of day ${day}`).toBeLessThanOrEqual(3);
      compared++;
    }
  }
  expect(compared).toBe(4 * 1_461);
});
