import {
  createGoesOn,
  createSaysBack,
  createWithoutGoingOn,
  type GoesOn,
  type SaysBack,
  type WithoutGoingOn,
} from './goes-on.ts';
import type { Letters } from './letters.ts';
import { type BesideWordsFor, createBesideWords } from './moment/beside.ts';
import { createMistakesBetween, type MistakesBetween } from './names/distance.ts';
import { createRepairLayout, type RepairLayout } from './names/keyboard-layout.ts';
import { createStems, type Stems } from './names/stems.ts';
import { createHasForeignLetters, createHasForeignWords, type IsForeign } from './text/foreign.ts';
import { createLexicon, type Lexicon } from './text/lexicon.ts';
import { createSpeltRight, type SpeltRight } from './text/mistyped.ts';
import { createNormalizer, type Normalizer } from './text/normalize.ts';
import { createParticlesApart, type ParticlesApart } from './text/particles.ts';
import { wordsIn } from './text/phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that rests on the letters and the words of the languages, built once from the data. */
export interface Linguistics extends Normalizer, Lexicon, Stems {
  readonly vocabularies: readonly Vocabulary[];
  readonly mistakesBetween: MistakesBetween;
  readonly repairLayout: RepairLayout;
  /** Endings of names of which each may stand for any other. */
  readonly sameEndings: readonly string[];
  readonly beside: BesideWordsFor;
  readonly goesOn: GoesOn;
  readonly withoutGoingOn: WithoutGoingOn;
  readonly saysBack: SaysBack;
  readonly speltRight: SpeltRight;
  readonly particlesApart: ParticlesApart;
  readonly hasForeignLetters: IsForeign;
  readonly hasForeignWords: IsForeign;
}

export function createLinguistics(letters: Letters, vocabularies: readonly Vocabulary[]): Linguistics {
  const normalizer = createNormalizer(letters);
  return {
    ...normalizer,
    ...createLexicon(vocabularies, normalizer),
    ...createStems(vocabularies, normalizer),
    vocabularies,
    mistakesBetween: createMistakesBetween(letters),
    speltRight: createSpeltRight(vocabularies, normalizer),
    particlesApart: createParticlesApart(vocabularies, normalizer),
    repairLayout: createRepairLayout(letters),
    sameEndings: wordsIn(letters.sameEndings),
    beside: createBesideWords(vocabularies, normalizer),
    goesOn: createGoesOn(vocabularies, normalizer),
    withoutGoingOn: createWithoutGoingOn(vocabularies),
    saysBack: createSaysBack(vocabularies, normalizer),
    hasForeignLetters: createHasForeignLetters(vocabularies),
    hasForeignWords: createHasForeignWords(letters),
  };
}
