import { resolve } from 'node:path';
import { createSchemas } from '#catalogue/file-schemas.ts';
import { loadLearned } from '#catalogue/words/learned.ts';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createLearned } from '#search/learned/learned.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { createNameIndex } from '#search/names/index.ts';
import { createFindTown } from '#search/names/towns.ts';
import { createUnderstand as understandBy } from '#search/understand.ts';

/** The languages that ship, and the shapes of data that has them all. */
const root = resolve(import.meta.dirname, '..');
const languages = loadLanguages(`${root}/locales`);
export const codes = languages.map(({ code }) => code);
export const schemas = createSchemas(codes);

const searchData = loadSearchData(`${root}/locales`, codes);
const { vocabularies } = searchData;
export const { otherPlaces } = searchData;
const { letters, glossaries } = searchData;
export const linguistics = createLinguistics(letters, vocabularies);
export const findTown = createFindTown(linguistics);

const models = loadLearned(`${root}/locales`);
const learned = models && createLearned(models, linguistics);

/** Understands questions in the languages that ship, about any crossings. */
export const createUnderstand = (catalogue: Catalogue) =>
  understandBy(catalogue, createNameIndex(catalogue, linguistics, otherPlaces), { learned, glossaries });
