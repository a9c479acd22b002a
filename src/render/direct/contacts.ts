import { type Catalogue, type Country, textIn } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { escapeHtml } from '../html.ts';
import { servicesOf } from '../whom-to-ask.ts';
import type { DirectAnswer } from './direct-answer.ts';

/** The countries that are asked about: the one that was named, else those of the crossing. */
export function countriesIn({ crossing, countries, side }: DirectAnswer, catalogue: Catalogue): readonly Country[] {
  const codes = side !== undefined ? [side] : crossing === undefined ? countries : countriesOf(crossing);
  return [...new Set(codes)].flatMap((code) => catalogue.countries.find((one) => one.code === code) ?? []);
}

/** Where one may complain: at the service above the post. */
export function complaintLines(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  const { asked, aspects = [] } = answer;
  const isComplaint = aspects.some(({ aspect }) => aspect === 'complaint');
  if (asked.topic !== 'contacts' || !isComplaint) return [];
  const services = countriesIn(answer, catalogue).flatMap(({ code }) => servicesOf([code], localizer, catalogue));
  return services.length === 0 ? [] : [`${escapeHtml(localizer.message('contacts-complain'))} ${services.join(', ')}`];
}

/** Of each country whose posts have no telephone known to us: the number of another never stands for it. */
export function phonesUnknown(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  const told = new Set(answer.notes.map(({ country }) => country));
  const isElse = (answer.aspects ?? []).some(({ aspect }) => aspect === 'complaint' || aspect === 'embassy');
  if (isElse) return [];
  return countriesIn(answer, catalogue)
    .filter(({ code }) => !told.has(code))
    .map(({ code, side, name }) => {
      const line = localizer.message('contacts-unknown', { side: textIn(side ?? name, localizer.language) });
      return [escapeHtml(line), ...servicesOf([code], localizer, catalogue)].join(' ');
    });
}
