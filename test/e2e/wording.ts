import type { Shown } from '../telegram/shown.ts';

/** Words of Russian that are not words of Kyrgyz and Kazakh too. */
const russian =
  /(?<!\p{L})(или|для|это|этот|открыт|открыта|закрыт|закрыта|часы|дорога|граница|пункт|сейчас|сегодня|завтра|источник|неизвестно|погода|время|года|когда|можно|только|нет|назад|обновить|почему|подробнее|документы|сторона|проверено)(?!\p{L})/iu;

/** How a card begins: a sign and a word for the state, and the name of the crossing. */
export function headline(name: string): RegExp {
  return new RegExp(`^(🟢|🟡|🔴|⚪) \\S.* · ${name}`, 'u');
}

/** What is wrong with a screen, as a reader of this language would say it. */
export function faultsOf({ text, rows, keyboard, opensReply, message }: Shown, language: string): string[] {
  const buttons = rows.flat();
  // Names of languages are written in themselves.
  const words = [
    text,
    ...buttons.filter((one) => !one.callback_data?.startsWith('language:')).map((one) => one.text),
    ...keyboard,
  ];
  const faults: string[] = [];
  const leadsOn = opensReply || buttons.some(({ callback_data }) => callback_data !== undefined);
  // A pin, a picture and a file come beside the screen whose button brought them, and that screen keeps its buttons.
  const isBeside = (message.venue ?? message.photo ?? message.document) !== undefined;
  if (!leadsOn && keyboard.length === 0 && !isBeside) faults.push(`a dead end: ${text}`);
  for (const one of words) {
    if (one.trim() === '') faults.push('nothing is said');
    if (/[{}]|undefined|NaN|Invalid|\bnull\b|\[object/.test(one)) faults.push(`not meant for people: ${one}`);
    if (language === 'en' && /\p{Script=Cyrillic}/u.test(one))
      faults.push(`Cyrillic in English: ${lineWith(one, /\p{Script=Cyrillic}/u)}`);
    if (language !== 'en' && !/\p{Script=Cyrillic}/u.test(one) && /\p{L}/u.test(one))
      faults.push(`no word of ${language}: ${one}`);
    if ((language === 'ky' || language === 'kk') && russian.test(one))
      faults.push(`Russian: ${lineWith(one, russian)}`);
    if (language === 'ky' && /[қғұәіһ]/iu.test(one)) faults.push(`Kazakh letters: ${lineWith(one, /[қғұәіһ]/iu)}`);
  }
  return faults;
}

function lineWith(text: string, what: RegExp): string {
  return text.split('\n').find((line) => what.test(line)) ?? text;
}
