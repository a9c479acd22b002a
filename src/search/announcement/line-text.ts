import type { Catalogue } from '#domain/crossing.ts';
import type { NameIndex } from '../names/index.ts';
import { countriesNamed, languageOf, type SpokenPost } from '../news/spoken.ts';
import { type Unit, unitOf } from '../news/units.ts';
import type { ReadNewsWords } from '../news/words.ts';
import { readText } from '../text-read.ts';
import { type Cut, cutLine } from './cut.ts';
import type { ReadingSetting } from './written.ts';

/** What an editor typed, read as a post of the news is: every reader of a field looks for its own in it. */
export interface LineText {
  readonly raw: string;
  readonly cut: Cut;
  readonly unit: Unit;
  readonly spoken: SpokenPost;
}

export type ReadLineText = (text: string, setting: ReadingSetting) => LineText;

/** What lines are read with. */
export interface LineParts {
  readonly catalogue: Catalogue;
  readonly names: NameIndex;
  readonly readWords: ReadNewsWords;
}

/** Reads lines by the index of every name. */
export function createReadLineText({ catalogue, names, readWords }: LineParts): ReadLineText {
  return (raw, { read, findSources, now }) => {
    const cut = cutLine(raw, read, findSources);
    const text = cut.rest.replace(/(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)/giu, '$1 ').replace(/\.\.(?=\d)/gu, ' – ');
    const whole = readText(names, names.linguistics.clean(text));
    const language = languageOf(whole, names, readWords);
    const unit = unitOf(text, { isTitle: false, asks: false }, 0, { names, readWords, language });
    const countries = countriesNamed(names, whole);
    const post = { id: '', at: now.toISO() ?? '', source: {}, title: '', text };
    const spoken = { post, names, news: unit.news, countries, language, catalogue, clock: undefined };
    return { raw: raw.trim(), cut, unit, spoken };
  };
}
