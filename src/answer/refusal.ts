import { Refusal } from '#domain/errors.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Translate } from '#i18n/translate.ts';

/** A refusal of a question whose words told the language to answer in. */
export class RefusalOfWords extends Refusal {
  readonly language: string;
  /** What the next question may leave out: a refusal often asks for something. */
  readonly last: LastQuestion | undefined;

  constructor({ key, args }: Refusal, language: string, last?: LastQuestion) {
    super(key, args);
    this.language = language;
    this.last = last;
  }
}

/** A refusal in words. The core names messages without knowing them; a test checks that each of its names is one. */
export function refusalIn(translate: Translate, fallback: string, refused: Refusal): string {
  const { key, args } = refused;
  const language = refused instanceof RefusalOfWords ? refused.language : fallback;
  const say = translate as (language: string, key: string, args: object) => string;
  return say(language, key, args) || translate(language, 'error');
}
