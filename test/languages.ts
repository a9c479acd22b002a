import { resolve } from 'node:path';
import { createSchemas } from '#catalogue/file-schemas.ts';
import { loadLanguages } from '#i18n/languages.ts';

/** The languages that ship, and the shapes of data that has them all. */
export const codes = loadLanguages(resolve(import.meta.dirname, '../locales')).map(({ code }) => code);
export const schemas = createSchemas(codes);
