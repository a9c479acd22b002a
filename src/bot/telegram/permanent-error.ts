import { GrammyError } from 'grammy';

const reasons: Record<number, string> = {
  401: 'Telegram does not accept BOT_TOKEN: write the one that @BotFather gave you',
  404: 'Telegram does not accept BOT_TOKEN: write the one that @BotFather gave you',
  409: 'another process is running this bot: stop it first',
};

/** Why asking Telegram again cannot help, with what to do: a wrong token, or a second bot with the same one. */
export function permanentReason(error: unknown): string | undefined {
  return error instanceof GrammyError ? reasons[error.error_code] : undefined;
}
