import type { Traffic } from '#domain/statement.ts';
import type { AnnouncementVocabulary, Vocabulary } from '../vocabulary.ts';

/** Reads a word as the word of the data that it stands for; `undefined` where it is none. */
export type ReadWord<Meaning> = (word: string) => Meaning | undefined;

/** What an editor may write, in any of the languages: one reader for each list of the vocabularies. */
export type AnnouncementWords = {
  readonly [Group in keyof AnnouncementVocabulary]: ReadWord<keyof AnnouncementVocabulary[Group]>;
} & { readonly traffic: ReadWord<Traffic> };

export function createAnnouncementWords(vocabularies: readonly Vocabulary[]): AnnouncementWords {
  const of = <Group extends keyof AnnouncementVocabulary>(group: Group) =>
    reader<keyof AnnouncementVocabulary[Group] & string>(vocabularies.map(({ announcement }) => announcement[group]));
  return {
    says: of('says'),
    before: of('before'),
    after: of('after'),
    narrowing: of('narrowing'),
    ends: of('ends'),
    people: of('people'),
    season: of('season'),
    cause: of('cause'),
    kind: of('kind'),
    none: of('none'),
    traffic: reader<Traffic>(vocabularies.map(({ traffic }) => traffic)),
  };
}

/** A whole word counts before the beginning of one. */
function reader<Meaning extends string>(lists: readonly object[]): ReadWord<Meaning> {
  const whole = new Map<string, Meaning>();
  const beginnings = new Map<string, Meaning>();
  for (const [meaning, words] of lists.flatMap((list) => Object.entries(list) as [Meaning, string][])) {
    for (const word of words.toLowerCase().split(/\s+/)) {
      if (word.endsWith('*')) beginnings.set(word.slice(0, -1), meaning);
      else if (word !== '') whole.set(word, meaning);
    }
  }
  return (word) => {
    const written = word.toLowerCase();
    const start = () => [...beginnings].find(([beginning]) => written.startsWith(beginning));
    return whole.get(written) ?? start()?.[1];
  };
}
