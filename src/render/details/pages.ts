import type { Catalogue, Country, CountryCode, Crossing } from '#domain/crossing.ts';
import { headingOf, type Topic } from '#domain/topic.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { lengthOf, paginate } from '../fit.ts';
import { escapeHtml } from '../html.ts';
import { borderParagraphs, countriesOf, countryParagraphs, detailsHead, ownParagraphs } from './details.ts';
import { numberParagraphs } from './numbers.ts';

/** One topic of one crossing as messages that each fit. */
export interface DetailPages {
  /** At least one. Telegram's HTML. */
  readonly pages: readonly string[];
  /** Where a country's own pages begin, counted from one, if the first page asks where one is going. */
  readonly countries: readonly { readonly country: Country; readonly page: number }[];
}

/** From this many characters on a message is long: its long texts are folded. */
const longMessage = 1500;

/**
 * Everything about a topic. Where it fits into one message, or the direction is known: the destination's notes, then those
 * of the border and the crossing. Otherwise the crossing's own come first, with the question where one is going.
 */
export function detailPages(
  crossing: Crossing,
  topic: Topic,
  { localizer, catalogue, toward }: { localizer: Localizer; catalogue: Catalogue; toward?: CountryCode | undefined },
): DetailPages {
  const head = detailsHead(crossing, topic, localizer);
  const numbers = numberParagraphs(crossing, topic, { localizer, catalogue, toward });
  const countries = countriesOf(crossing, catalogue, toward);
  const general = (fold: boolean) => countryParagraphs(topic, countries, localizer, fold);
  const own = (fold: boolean) => [
    ...borderParagraphs(crossing, topic, { localizer, catalogue, toward }, fold),
    ...ownParagraphs(crossing, topic, { localizer, toward }, fold),
  ];

  const together = paged(head, (fold) => [...numbers, ...general(fold), ...own(fold)]);
  if (together.join() === head) return { pages: [`${head}\n${localizer.message('details-nothing')}`], countries: [] };
  if (together.length === 1 || countries.length < 2) return { pages: together, countries: [] };

  const choose = escapeHtml(localizer.message('details-choose'));
  const pages = [...paged(head, (fold) => [...numbers, ...own(fold), choose])];
  const begins = countries.flatMap((country) => {
    if (!country.notes.some((note) => headingOf(note.topic) === topic)) return [];
    const page = pages.length + 1;
    pages.push(...paged(head, (fold) => countryParagraphs(topic, [country], localizer, fold)));
    return [{ country, page }];
  });
  return { pages, countries: begins };
}

/** Everything as messages; where it is long, long texts are folded. */
function paged(head: string, paragraphs: (fold: boolean) => readonly string[]): readonly string[] {
  const fold = lengthOf(paragraphs(false).join('\n\n')) > longMessage;
  return paginate(head, paragraphs(fold));
}
