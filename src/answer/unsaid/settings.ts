import { type Crossing, referenceText } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { type PersonalSettingName, type PersonalSettings, personalSettingNames } from '#domain/personal-settings.ts';
import { completed, type Traveller } from '#domain/question.ts';
import type { Understanding } from '#search/question.ts';
import { townsKnown } from '../parse-journey.ts';
import type { Answer, AnswerQuestion, AnswerServices, Asked } from '../question.ts';

/**
 * Answers with what a person has told of themselves where the question does not say otherwise. A setting has decided where
 * the answer would be another without it; only those are named, at the end and in small.
 */
export function withPersonalSettings(
  answer: AnswerQuestion,
  { findTown, catalogue }: Pick<AnswerServices, 'findTown' | 'catalogue'>,
): AnswerQuestion {
  return (asked) => {
    const { settings = {}, ...rest } = asked;
    const kept = personalSettingNames.filter((name) => settings[name] !== undefined);
    if (kept.length === 0) return answer(asked);
    const town = settings.town === undefined ? null : findTown(settings.town, ...catalogue.crossings);
    const known = given({ ...settings, town: town === null ? undefined : referenceText(town.town.name) });
    const answerBy = (names: readonly PersonalSettingName[]) => answer({ ...rest, settings: only(names, known) });
    const whole = answerBy(kept);
    const differs = (names: readonly PersonalSettingName[]) => htmlOf(() => answerBy(names)) !== whole.html;
    if (!differs([])) return whole;
    const alone = kept.length === 1 ? kept : kept.filter((name) => differs(kept.filter((other) => other !== name)));
    return withDecided(whole, alone.length === 0 ? kept : alone, known);
  };
}

function withDecided(answer: Answer, decided: readonly PersonalSettingName[], settings: PersonalSettings): Answer {
  const line = answer.renderer.settingsUsed(decided, settings);
  return { ...answer, decided, travellerFrom: 'settings', html: `${answer.html}\n${line}` };
}

function only(names: readonly PersonalSettingName[], settings: PersonalSettings): PersonalSettings {
  return Object.fromEntries(names.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])));
}

/** What is refused has no text. */
function htmlOf(answer: () => Answer): string | null {
  try {
    return answer().html;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Where what is known of the traveller comes from: `before` is what was taken from the question before this one. */
export function travellerFrom(known: Traveller, words: Traveller, before: Traveller): Answer['travellerFrom'] {
  const isAllOf = (said: Traveller) =>
    (['toward', 'traffic', 'people'] as const).every((part) => known[part] === said[part]);
  if (isAllOf(words)) return 'words';
  return isAllOf(completed(words, before)) ? 'before' : 'settings';
}

/**
 * The words with the town of the settings, where nobody named one and the drive from there is known. A time that nobody
 * called a departure stays an arrival, as for those who have set no town.
 */
export function withOwnTown(
  words: Understanding,
  { settings, from, arrive }: Pick<Asked, 'settings' | 'from' | 'arrive'>,
  crossing: Crossing,
  { toward }: Traveller,
): Understanding {
  const { town } = settings ?? {};
  if (town === undefined || words.from !== undefined || from !== undefined || arrive !== undefined) return words;
  const { time, inMinutes } = words.moment;
  if (words.clock !== 'leave' && (time !== undefined || inMinutes !== undefined)) return words;
  const own = townsKnown(crossing, toward).find(({ name }) => referenceText(name) === town);
  return own === undefined ? words : { ...words, from: own };
}
