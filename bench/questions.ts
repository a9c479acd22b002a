/**
 * How much of a question is understood as it was meant, in the three sets that stand beside their tests: `npm run
 * bench:questions` prints a line of JSON for each set and language, in percent. All three have been read by now.
 */
import { createUnderstand } from '../test/languages.ts';
import { aspects, type Expected, falsePositives, readQuestions, sharesOf } from '../test/questions/evaluate.ts';
import { ourCatalogue } from '../test/search/evaluation.ts';

const understand = createUnderstand(ourCatalogue());
const percent = (share: number) => Number((100 * share).toFixed(1));

function sharesIn(questions: readonly Expected[]) {
  const shareOf = sharesOf(questions, understand);
  const shares = aspects.map((aspect) => [aspect, percent(shareOf(aspect).share)]);
  return {
    ...Object.fromEntries(shares),
    falsePositives: percent(falsePositives(questions, understand).length / questions.length),
  };
}

for (const set of ['first', 'second', 'third'] as const) {
  const questions = readQuestions(set);
  const languages = [...new Set(questions.map(({ lang }) => lang))];
  console.log(JSON.stringify({ set, questions: questions.length, ...sharesIn(questions) }));
  for (const language of languages) {
    const own = questions.filter(({ lang }) => lang === language);
    console.log(JSON.stringify({ set, in: language, questions: own.length, ...sharesIn(own) }));
  }
}
