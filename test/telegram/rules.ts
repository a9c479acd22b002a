import { buttonLimits, startParameter } from './additions.ts';
import { isLink } from './html.ts';

/** What holds between the fields of a method or an object, and of addresses. */

type Given = Readonly<Record<string, unknown>>;
type Rule = (given: Given) => string[];

const decoration = ['text', 'style', 'icon_custom_emoji_id'];

export const rules: Readonly<Record<string, Rule>> = {
  InlineKeyboardMarkup({ inline_keyboard: rows }) {
    if (!Array.isArray(rows)) return [];
    const wide = rows.filter((row) => row?.length > buttonLimits.inRow);
    const all = rows.flat().length;
    return [
      ...wide.map((row) => `${row.length} buttons in a row, where ${buttonLimits.inRow} are allowed`),
      ...(all > buttonLimits.inKeyboard ? [`${all} buttons, where ${buttonLimits.inKeyboard} are allowed`] : []),
    ];
  },

  InlineKeyboardButton: (button) => [...exactlyOne(button, decoration), ...problemsOfAddress(button['url'])],
  InlineQueryResultsButton: (button) => exactlyOne(button, ['text']),
  InlineQueryResultArticle: ({ url, thumbnail_url }) => [url, thumbnail_url].flatMap(problemsOfAddress),
  LoginUrl: ({ url }) => problemsOfAddress(url),
  WebAppInfo: ({ url }) => problemsOfAddress(url),
  answerCallbackQuery: ({ url }) => problemsOfAddress(url),

  answerInlineQuery({ results }) {
    const ids = Array.isArray(results) ? results.map((result) => result?.id) : [];
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return twice.map((id) => `the result ${id} is there twice`);
  },

  setWebhook({ url }) {
    const near = typeof url === 'string' && /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url);
    return url === '' || near || String(url).startsWith('https://') ? [] : ['a webhook is an HTTPS address'];
  },

  setMyCommands({ commands }) {
    const names = Array.isArray(commands) ? commands.map((one) => one?.command) : [];
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    return twice.map((name) => `the command ${name} is there twice`);
  },
};

function exactlyOne(button: Given, besides: readonly string[]): string[] {
  const actions = Object.keys(button).filter((key) => button[key] !== undefined && !besides.includes(key));
  if (actions.length === 1) return [];
  return [`a button does exactly one thing, not ${actions.length === 0 ? 'nothing' : actions.join(' and ')}`];
}

function problemsOfAddress(url: unknown): string[] {
  if (typeof url !== 'string') return [];
  if (!isLink(url) || /^(mailto|tel):/.test(url)) return [`${JSON.stringify(url)} is no address that opens`];
  const { hostname, searchParams } = new URL(url);
  if (hostname !== 't.me') return [];
  const starts = ['start', 'startgroup'].flatMap((name) => searchParams.get(name) ?? []);
  return starts
    .filter((start) => !startParameter.test(start))
    .map((start) => `${JSON.stringify(start)} cannot start a bot`);
}
