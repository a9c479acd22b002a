import type { Refusal } from '#domain/errors.ts';
import type { Translate } from '#i18n/translate.ts';

/** A refusal in words. The core names messages without knowing them; a test checks that each of its names is one. */
export function refusalIn(translate: Translate, language: string, { key, args }: Refusal): string {
  const say = translate as (language: string, key: string, args: object) => string;
  return say(language, key, args) || translate(language, 'error');
}
