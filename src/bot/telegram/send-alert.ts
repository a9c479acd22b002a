import { InlineKeyboard } from 'grammy';
import {
  type AlertMessage,
  type ApiAnswer,
  type SendAlert,
  type SendResult,
  sendResultOf,
} from '#domain/alerts/delivery.ts';
import { given } from '#domain/given.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Translate } from '#i18n/translate.ts';
import { fitted } from '#render/fit.ts';
import { answerEnd, dayText, makeReport, stayedAtHome } from '../button-kinds.ts';
import { encode } from '../callback-data.ts';
import type { ApiFetch } from './api-fetch.ts';
import { looks } from './reply.ts';

const buttonWords = {
  card: 'button-live',
  why: 'button-why',
  mute: 'button-mute',
  unwatch: 'button-unwatch',
} as const satisfies Record<AlertMessage['buttons'][number], keyof Messages>;

/** Tells one chat, once, and says what became of it: when to try again is the outbox's to decide. */
export function createSendAlert(options: {
  readonly token: string;
  readonly apiRoot: string;
  readonly fetch: ApiFetch;
  readonly translate: Translate;
}): SendAlert {
  const { token, apiRoot, fetch, translate } = options;
  const address = `${apiRoot}/bot${token}/sendMessage`;

  async function sendOnce(...[chat, message, topic]: Parameters<SendAlert>): Promise<SendResult> {
    const body = JSON.stringify({
      chat_id: chat,
      text: fitted(message.html),
      ...looks,
      disable_notification: message.silent,
      ...given({ message_thread_id: topic ?? undefined }),
      ...keyboardOf(message, translate),
    });
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { headers, body, once: true });
      return sendResultOf((await response.json()) as ApiAnswer);
    } catch (error) {
      // The message of an error may hold the address, and the address holds the token.
      return { kind: 'lost', why: (error as NodeJS.ErrnoException).code ?? (error as Error).name };
    }
  }

  return async (chat, message, topic) => {
    const sent = await sendOnce(chat, message, topic);
    // The topic was closed or deleted: the chat is told all the same.
    const isGone = topic !== null && sent.kind === 'refused' && /topic|thread/i.test(sent.why);
    return isGone ? await sendOnce(chat, message, null) : sent;
  };
}

/** More in one row are cut on a telephone. */
const buttonsInARow = 2;

function keyboardOf(message: AlertMessage, translate: Translate) {
  const { buttons, language, crossing, moment, mutes } = message;
  const answers = answersTo(message, translate);
  if (buttons.length + answers.length === 0) return {};
  const keys = buttons.flatMap((button) => {
    if (button === 'mute' && mutes !== undefined) return mutes.map((one) => muteButton(one, language, translate));
    return [
      {
        text: translate(language, buttonWords[button]),
        callback_data: encode(button, {
          crossing: { id: crossing },
          language,
          ...given({ moment: button === 'mute' ? undefined : moment }),
        }),
      },
    ];
  });
  return { reply_markup: new InlineKeyboard([...answers, ...keys].map((key) => [key])).toFlowed(buttonsInARow) };
}

const muteButton = (
  { crossing, name }: NonNullable<AlertMessage['mutes']>[number],
  language: string,
  translate: Translate,
) => ({
  text: translate(language, 'button-mute-at', { crossing: name }),
  callback_data: encode('mute', { crossing: { id: crossing }, language }),
});

const endWords = {
  planned: 'button-end-planned',
  extended: 'button-end-extended',
  unsure: 'button-end-unsure',
} as const;

const sawWords = { passed: 'button-trip-passed', shut: 'button-trip-shut' } as const;

/** A button for each answer to what is asked. */
function answersTo({ asks, language, crossing }: AlertMessage, translate: Translate) {
  if (asks === undefined) return [];
  if (asks.of === 'planned-end') {
    return Object.entries(endWords).map(([answer, key]) => ({
      text: translate(language, key),
      callback_data: answerEnd.write({ language, notice: asks.notice, answer }),
    }));
  }
  const day = dayText(asks.date);
  const saw = Object.entries(sawWords).map(([what, key]) => ({
    text: translate(language, key),
    callback_data: makeReport.write({ language, crossing, what, day }),
  }));
  const stayed = { text: translate(language, 'button-trip-stayed'), callback_data: stayedAtHome.write({ language }) };
  return [...saw, stayed];
}
