import type { CountryCode } from '#domain/texts.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerAbout, AnswerServices } from '../question.ts';

/**
 * What is said to whoever tells us of a crossing, before what we knew of it: thanks, and how others hear of it; of a rumour that
 * nobody announced it, and whom to ask. `undefined` where they only ask, or where it was announced.
 */
export function toHearsay(
  { crossing, status, moment, renderer }: Pick<AnswerAbout, 'crossing' | 'status' | 'moment' | 'renderer'>,
  { hearsay, topics }: Pick<Understanding, 'hearsay' | 'topics'>,
  parts: Pick<AnswerServices, 'catalogue'>,
): string | undefined {
  if (hearsay === undefined) return undefined;
  if (hearsay === 'foretold') {
    if (moment.from <= moment.now || status.state === 'closed' || status.ahead !== null) return undefined;
    return foretold(
      crossing.posts.map(({ country }) => country),
      renderer,
      parts,
    );
  }
  const isEarlier = moment.precision !== 'now' && moment.at.startOf('day') < moment.now.startOf('day');
  if (hearsay !== 'rumour') {
    const thanks =
      isEarlier && hearsay !== 'mistaken'
        ? renderer.html('thanks-earlier')
        : thanksFor(hearsay, renderer.crossingName(crossing), renderer);
    return [thanks, renderer.html('known-before')].join('\n');
  }
  // Who may pass is a rule, and no news; what was shut and has not been told to be open again is known.
  const isKnown = status.because === 'admits' || status.because === 'reopening-unconfirmed';
  // Why it is shut is known where it lets only some pass.
  const isOfSome = topics[0].topic === 'why' && status.admits.traffic !== null;
  const isAnnounced = status.ahead !== null || status.warnings.length > 0;
  // Of a time that is gone it is told how it was then.
  if (status.state === 'closed' || isAnnounced || isKnown || isOfSome || isEarlier) return undefined;
  return [renderer.html('rumour-none'), renderer.whomToAsk(crossing)].filter((line) => line !== '').join('\n');
}

/** That nobody knows ahead what will be shut, that nothing was announced, and by whom that is done. */
export function foretold(
  countries: readonly CountryCode[],
  renderer: Renderer,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
): string {
  const notes = catalogue.countries.flatMap(({ code, notes: own }) =>
    countries.includes(code)
      ? own.flatMap((note) => (note.of?.includes('announcing') ? [{ note, country: code }] : []))
      : [],
  );
  const announcing = notes.length === 0 ? [] : [renderer.direct({ asked: { topic: 'planning' }, notes }).html];
  return [renderer.html('closing-foretold'), ...announcing].join('\n');
}

function thanksFor(
  hearsay: Exclude<Understanding['hearsay'], 'rumour' | 'foretold' | undefined>,
  crossing: string,
  renderer: Renderer,
): string {
  return renderer.html(hearsay === 'mistaken' ? 'thanks-mistaken' : 'thanks-told', { crossing });
}
