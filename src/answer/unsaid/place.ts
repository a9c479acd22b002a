import { type Catalogue, type Crossing, crossingsById } from '#domain/crossing.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Understanding } from '#search/question.ts';

/**
 * Whether the words say themselves what they are about (`own`), leave it to the last question (`before`), or leave it out
 * where nothing says it (`missing`). What is about nothing of ours is `noise`.
 */
export type PlaceSaid = 'own' | 'before' | 'missing' | 'noise';

/** `last`: the last question, where it still counts. */
export function placeOf(words: Understanding, last: LastQuestion | undefined, catalogue: Catalogue): PlaceSaid {
  const { about, followUp } = words;
  switch (about.kind) {
    case 'crossings':
      return isTownOnTheWay(words, last, catalogue) ? 'before' : 'own';
    case 'border':
      return ofBorder(words, last, catalogue);
    case 'elsewhere':
      return awaitsJourney(last) && followUp.otherPlace !== undefined ? 'before' : 'noise';
    case 'unsaid':
      return last === undefined || last.about.kind === 'nothing' ? 'own' : 'before';
    case 'nothing':
      return ofFragment(words, last);
    case 'country':
    case 'journey':
    case 'emergency':
    case 'smalltalk':
      return 'own';
  }
}

/** Whether the last question was about one crossing, and whether one gets through there in time. */
function awaitsJourney(last: LastQuestion | undefined): boolean {
  return last?.topic.topic === 'makeit' && last.about.kind === 'crossings' && last.about.crossings.length === 1;
}

/** A border that was not spoken of: the state, the queue, or a country that says only which way. */
function ofBorder(words: Understanding, last: LastQuestion | undefined, catalogue: Catalogue): PlaceSaid {
  const { about, followUp, traveller, topics } = words;
  const codes = about.kind === 'border' ? about.countries : [];
  const isOfAll = followUp.saysBorder || topics[0].topic === 'overview';
  const isWay = codes.length === 1 && traveller.toward === codes[0];
  if (isOfAll || (codes.length > 0 && !isWay)) return 'own';
  if (isWay) return crossingsOf(last, catalogue).some(leadsTo(traveller.toward)) ? 'before' : 'own';
  if (last !== undefined && last.about.kind !== 'nothing') return 'before';
  return followUp.goesOn ? 'missing' : 'own';
}

const leadsTo =
  (country: string | undefined) =>
  ({ posts }: Crossing) =>
    posts.some((post) => post.country === country);

/** Only towns were named: on the way to the crossing that was asked about, or where we asked for one. */
function isTownOnTheWay(
  { found, followUp }: Understanding,
  last: LastQuestion | undefined,
  catalogue: Catalogue,
): boolean {
  if (found.kind === 'none' || found.via !== 'town' || followUp.saysBorder || followUp.isWay) return false;
  const [before, ...others] = crossingsOf(last, catalogue);
  if (before === undefined || others.length > 0) return false;
  const served = found.kind === 'answer' ? [found.crossing] : found.crossings;
  return served.includes(before) || awaitsJourney(last);
}

/** Words without a place: when, who, whence, or another topic. */
function ofFragment(words: Understanding, last: LastQuestion | undefined): PlaceSaid {
  const { followUp, moment, traveller, clock } = words;
  const says =
    Object.keys(moment).length > 0 ||
    Object.values(traveller).some((said) => said !== undefined) ||
    followUp.saysNow ||
    followUp.saysTopic ||
    followUp.isBack ||
    (last !== undefined && isUnread(words)) ||
    clock !== undefined;
  const isOfOther = followUp.otherPlace !== undefined && last === undefined;
  // A match of yesterday has a day, and asks for no crossing.
  const isTalk = words.talk === 'offTopic' && last === undefined;
  if (!says || followUp.isElse || isOfOther || isTalk) return 'noise';
  if (last !== undefined && (last.about.kind !== 'nothing' || last.asks === undefined)) return 'before';
  return followUp.goesOn || followUp.isRead ? 'missing' : 'noise';
}

/** "And with a parrot?": what goes on with a word that we do not know is of the last question, and the word is named. */
function isUnread({ followUp, conditions, talk }: Understanding): boolean {
  const isOfElse = talk !== undefined && conditions.length > 1;
  return followUp.goesOn && conditions.length > 0 && !isOfElse && talk !== 'whoAreYou';
}

function crossingsOf(last: LastQuestion | undefined, catalogue: Catalogue): readonly Crossing[] {
  if (last?.about.kind !== 'crossings') return [];
  return crossingsById(catalogue, last.about.crossings);
}
