import { endingsIn } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A shorter one outside a frame is hardly a time or a place. */
const shortestAdrift = 4;

/** Its ending is that of a verb, or it is too short to be a thing. */
export function isDeed(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  if (token === undefined || token.text.length < shortestAdrift) return true;
  return hasEnding(token, vocabulary?.frames.deeds);
}

/** Something is done to it or belongs to it, or it is likened to something: beside a place that was understood it names none. */
export function isDone(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  return hasEnding(token, vocabulary?.frames.objects);
}

/** Its ending is one that a place takes: "from …", "to …", "at …". */
export function isPlaced(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  const { fromEndings = '', toEndings = '', atEndings = '' } = vocabulary?.direction ?? {};
  return hasEnding(token, `${fromEndings} ${toEndings} ${atEndings}`);
}

function hasEnding(token: Token | undefined, list = ''): boolean {
  return token !== undefined && endingsIn(list).some((ending) => token.text.endsWith(ending));
}

/** It is a name of people: no place takes such an ending. */
export function isSurname(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  return hasEnding(token, vocabulary?.frames.surnames);
}

/** It is somebody's, or that of the name before it: "the hotel of …". */
export function isOfPossessor(token: Token | undefined, vocabulary: Vocabulary | undefined): boolean {
  const isLong = (token?.text.length ?? 0) > shortestAdrift;
  return isLong && hasEnding(token, vocabulary?.frames.possessed);
}
