import type { Command, Intent } from '../intent.ts';
import { card } from './card.ts';
import { crossings } from './crossings.ts';
import { details } from './details.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { makeit } from './makeit.ts';
import { question } from './question.ts';
import { season } from './season.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { unknown } from './unknown.ts';
import { why } from './why.ts';

/** Everything a traveller can want, in the order in which an update is offered to them and the menu lists them. */
export const intents: readonly Intent[] = [
  start,
  help,
  status,
  makeit,
  season,
  crossings,
  language,
  card,
  why,
  details,
  question,
  unknown,
];

/** Telegram's menu and /help. */
export const commands: readonly Command[] = intents.flatMap(({ command }) => command ?? []);
