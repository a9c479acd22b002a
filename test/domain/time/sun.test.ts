import { expect, test } from 'vitest';
import { daylightOn } from '#domain/time/sun.ts';

const dayMs = 86_400_000;

const radians = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * radians);
const cos = (degrees: number) => Math.cos(degrees * radians);
const tan = (degrees: number) => Math.tan(degrees * radians);

/**
 * The equations of NOAA's solar calculation spreadsheets (after Meeus), in minutes after midnight UTC; the sun is taken
 * where it stands at 06:00 UTC, noon in Central Asia. They are no kin of the library that we use.
 */
function almanac(epochDay: number, lat: number, lon: number): { sunrise: number; sunset: number } {
  const centuries = (epochDay + 0.25 - Date.UTC(2000, 0, 1, 12) / dayMs) / 36_525;
  const longitude = 280.46646 + 36_000.76983 * centuries;
  const anomaly = 357.52911 + 35_999.05029 * centuries;
  const eccentricity = 0.016708634;
  const centre = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const apparent = longitude + centre - 0.00569 - 0.00478 * sin(125.04 - 1_934.136 * centuries);
  const obliquity = 23.43929 - 0.013 * centuries;
  const declination = Math.asin(sin(obliquity) * sin(apparent)) / radians;
  const y = tan(obliquity / 2) ** 2;
  const equationOfTime =
    (4 / radians) *
    (y * sin(2 * longitude) -
      2 * eccentricity * sin(anomaly) +
      4 * eccentricity * y * sin(anomaly) * cos(2 * longitude) -
      0.5 * y ** 2 * sin(4 * longitude) -
      1.25 * eccentricity ** 2 * sin(2 * anomaly));
  const halfDay = Math.acos(cos(90.833) / (cos(lat) * cos(declination)) - tan(lat) * tan(declination)) / radians;
  const noon = 720 - 4 * lon - equationOfTime;
  return { sunrise: noon - 4 * halfDay, sunset: noon + 4 * halfDay };
}

test('the sun rises and sets when the almanac says, to two minutes, on every day and at every border', () => {
  let compared = 0;
  for (const [lat, lon] of [
    [42.8, 79.19],
    [43.04, 74.71],
    [37, 71.5],
    [50.4, 80.2],
  ] as const) {
    for (let day = Date.UTC(2024, 0, 1) / dayMs; day < Date.UTC(2028, 0, 1) / dayMs; day++) {
      const { sunrise, sunset } = daylightOn(day, 'Asia/Bishkek', { lat, lon });
      const expected = almanac(day, lat, lon);
      expect(Math.abs(sunrise + 0.5 - (expected.sunrise + 6 * 60)), `sunrise of day ${day}`).toBeLessThan(2);
      expect(Math.abs(sunset + 0.5 - (expected.sunset + 6 * 60)), `sunset of day ${day}`).toBeLessThan(2);
      compared++;
    }
  }
  expect(compared).toBe(4 * 1_461);
});

test('two clocks that share a place keep their own days, and each is looked up once', () => {
  const place = { lat: 43.2, lon: 76.9 };
  const day = Date.UTC(2026, 5, 10) / dayMs;
  const on = (zone: string) => daylightOn(day, zone, place);
  const [west, east] = [on('Asia/Almaty'), on('Asia/Shanghai')];
  expect(east.sunrise - west.sunrise).toBe(180);
  expect([on('Asia/Almaty'), on('Asia/Shanghai')].map((again, at) => again === [west, east][at])).toEqual([true, true]);
});
