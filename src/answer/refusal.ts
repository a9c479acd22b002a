import { Refusal } from '#domain/errors.ts';
import type { Translate } from '#i18n/translate.ts';

/** A refusal of a question whose words told the language to answer in. */
export class RefusalOfWords extends Refusal {
  readonly language: string;

  constructor({ key, args }: Refusal, language: string) {
    super(key, args);
    this.language = language;
  }
}

/** A refusal in words. The core names messages without knowing them; a test checks that each of its names is one. */
export function refusalIn(translate: Translate, fallback: string, refused: Refusal): string {
  const { key, args } = refused;
  const language = refused instanceof RefusalOfWords ? refused.language : fallback;
  const say = translate as (language: string, key: string, args: object) => string;
  return say(language, key, args) || translate(language, 'error');
}
