import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectDir } from './house/check.ts';

/*
 * No word that a traveller or an editor types or reads stands in src: those are in locales and data. What a program can see
 * of that in the source: a letter that no English word has, and the code of a language or a country. (That no English word
 * is there either is shown by the made-up language, which is understood and spoken without one.)
 */

const languages = readdirSync(join(projectDir, 'locales'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const countries = readdirSync(join(projectDir, 'data/countries')).map((file) => file.slice(0, 2).toUpperCase());
const codes = new Set([...languages, ...countries]);

/** What is no word for people, with its reason. */
const allowed = new Set([
  // Operators read English: the names of languages in a message about the data.
  'src/catalogue/schema.ts: en',
]);

/** Every literal of a source with what it must not hold. */
function wordsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const note = (what: string) => {
    if (!allowed.has(`${file}: ${what}`)) found.push(`${file}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const foreign = [...node.text]
        .filter((sign) => /\p{L}/u.test(sign) && !/[a-z]|\p{Script=Common}/iu.test(sign))
        .join('');
      if (foreign !== '') note(foreign);
      for (const [word] of node.text.matchAll(/(?<![\w.-])[a-z]{2}(?![\w.-])/gi)) {
        const isAlternative = ts.isRegularExpressionLiteral(node) || node.text === word;
        if (isAlternative && codes.has(word)) note(word);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

test('no letter but English ones, no language and no country in any text of src', () => {
  const files = globSync('src/**/*.ts', { cwd: projectDir });
  expect(files.length).toBeGreaterThan(200);
  expect([...codes]).toEqual(expect.arrayContaining(['ky', 'kk', 'KG', 'KZ']));
  expect(files.flatMap((file) => wordsIn(file, readFileSync(join(projectDir, file), 'utf8')))).toEqual([]);
});

test.each([
  { slip: "const text = 'Каркыра';", says: 'Каркыра' },
  { slip: 'const text = `Korday ачык`;', says: 'ачык' },
  { slip: "if (country === 'KG') {}", says: 'KG' },
  { slip: "const languages = ['ky', 'tr'];", says: 'ky' },
  { slip: 'const pattern = /^(en|ru):/;', says: 'en' },
  { slip: 'const pattern = /саат/u;', says: 'саат' },
])('$slip is found', ({ slip, says }) => {
  expect(wordsIn('src/x.ts', slip)[0]).toBe(`src/x.ts: ${says}`);
});
