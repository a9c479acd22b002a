import { type AdmitsStatement, isSighting, type Statement, type WarningStatement } from '#domain/statement.ts';
import { textIn } from '#domain/texts.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { fromLine, spanLine } from '../card/coming/span.ts';
import { type CardContext, createCardContext } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { describeScope } from '../statement.ts';
import { closing, closure } from './closing.ts';
import { factOf, isAhead, untilLine } from './dates.ts';
import { newHours } from './hours.ts';
import { openAgain, opening } from './opening.ts';
import { trustLine } from './parts.ts';
import type { AlertText, NoticeView } from './view.ts';

/** The news that a published word brings. */
export function noticeText(view: NoticeView, localizer: Localizer): AlertText {
  const { statement, sure, after } = view;
  const context = createCardContext(after, localizer, { precision: 'now' });
  const { lines, ...head } = tellNews(view, context);
  const whom = describeScope(statement, localizer);
  const forWhom = spelledOut(statement) && whom !== '' ? [localizer.message('alert-for', { whom })] : [];
  return { ...head, lines: [...forWhom, ...lines, trustLine(statement, sure, localizer)] };
}

/** These are told in lines of their own, which do not say whom they are about. */
function spelledOut({ says }: Statement): boolean {
  return says === 'opens' || says === 'closes' || says === 'closed' || says === 'warning';
}

function tellNews(view: NoticeView, context: CardContext): AlertText {
  const { statement } = view;
  const changed = () => change(context, context.localizer.message('alert-new', { fact: factOf(statement, context) }));
  if (isSighting(statement)) return openAgain(statement, view, context) ?? changed();
  switch (statement.says) {
    case 'opens':
      return isAhead(statement.date, context)
        ? opening(statement, view, context)
        : (openAgain(statement, view, context) ?? changed());
    case 'closes':
      return closing(statement, view, context);
    case 'closed':
      return closure(statement, context);
    case 'hours':
      return newHours(statement, view, context);
    case 'admits':
      return admission(statement, context);
    case 'warning':
      return warning(statement, context);
    default:
      return changed();
  }
}

/** The state that it brings, and the word itself. */
function change(context: CardContext, line: string): AlertText {
  const [sign, words] = describeState(context);
  return { sign, words, lines: [line] };
}

/** Who may pass from then on; what is still to begin is not the state yet. */
function admission(statement: AdmitsStatement, context: CardContext): AlertText {
  const { since, until, admits } = statement;
  const dates = [
    ...(since === undefined ? [] : [fromLine(since, context)]),
    ...(until === undefined ? [] : [untilLine(until, context)]),
  ];
  const fact = capital(factOf(statement, context));
  if (since !== undefined && isAhead(since, context)) {
    return { sign: admits.people === 'everyone' ? '🟢' : '🟡', words: fact, lines: dates };
  }
  const [sign, words] = describeState(context);
  return {
    sign,
    words,
    lines: [context.localizer.message('alert-new', { fact: factOf(statement, context) }), ...dates],
  };
}

/** A warning decides nothing: it is no state, and has its dates. */
function warning({ text, period }: WarningStatement, context: CardContext): AlertText {
  const { localizer } = context;
  const dates =
    period.every === 'once' && period.from !== undefined ? [spanLine(period.from, period.until, context)] : [];
  return { sign: '⚠️', words: localizer.message('alert-warning'), lines: [textIn(text, localizer.language), ...dates] };
}
