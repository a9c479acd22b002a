import { expect, test } from 'vitest';
import type { Alternative } from '#domain/nearby.ts';
import { alternatives } from '#render/card/alternatives.ts';
import { aStatus, karkyra, localizerIn } from './build.ts';
import { texts } from './statements.ts';

function another(
  name: string,
  sure: 'announced' | 'typical',
  km: number | null,
  drive?: Alternative['drive'],
): Alternative {
  const [kg, kz] = karkyra.posts;
  const { name: _, ...nameless } = kz;
  const crossing = {
    ...karkyra,
    posts: [
      { ...kg, name: texts(name) },
      { ...nameless, name: texts('Post') },
    ] as const,
  };
  return { crossing, km, status: aStatus({ at: '2026-11-22T12:00', sure }), ...(drive ? { drive } : {}) };
}

const near = another('Near', 'announced', 27.4, { minutes: 180, estimated: false });
const far = another('Far', 'typical', null);

test('each with its distance, its drive and how sure it is', () => {
  expect(alternatives([near, far], 'now', localizerIn('en'))).toBe(
    'Nearest open now: Near – Post (27 km as the crow flies, 3 h by road, announced) and Far – Post (usual pattern, not confirmed)',
  );
});

test.each([
  ['ru', 'Ближайшие открытые в это время: Near – Post (27 км по прямой, в пути 3 ч, объявлено)'],
  ['ky', 'Ал убакта ачык эң жакын бекет: Near – Post (түз сызык менен 27 км, жолдо 3 саат, жарыяланган)'],
  ['kk', 'Сол уақытта ашық ең жақын бекет: Near – Post (тіке есептегенде 27 км, жолда 3 сағат, жарияланған)'],
])('in %s', (language, words) => {
  expect(alternatives([near], 'then', localizerIn(language))).toBe(words);
});

test('a drive that was reckoned from the distance says about', () => {
  const reckoned = another('Near', 'announced', 27, { minutes: 90, estimated: true });
  expect(alternatives([reckoned], 'then', localizerIn('en'))).toContain('about 1 h 30 min by road');
});

test('no other way is no line', () => {
  expect(alternatives([], 'now', localizerIn('en'))).toBe('');
});
