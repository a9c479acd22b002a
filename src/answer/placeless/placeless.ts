import { type CountryCode, homeCountries } from '#domain/crossing.ts';
import { isOfOneSide as isOfSide, isOnExit } from '#domain/notes/aspects.ts';
import { askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { SmallTalkKind } from '#render/greetings.ts';
import { crossingsIn, type HelpAsked, type Understanding } from '#search/question.ts';
import type { AnswerBorder, AnswerBorders, AnswerCountry, AnswerPlaceless, AnswerServices } from '../question.ts';
import { answerBorders, isOfPlace } from './borders.ts';
import { type PlacelessQuestion, withDirect } from './directly.ts';

/** The answer, or `null` where the words are noise or a place that somebody has to name. */
export function answerPlaceless(
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorder | AnswerBorders | AnswerCountry | AnswerPlaceless | null {
  const { words, told } = question;
  const { about } = words;
  const { catalogue } = parts;
  const home = homeCountries(catalogue);
  const none = { crossings: [], near: [], ...told };
  if (words.hearsay !== undefined && isNowhere(words))
    return { kind: 'placeless', ...none, html: told.renderer.html(hearsayTexts[words.hearsay]) };
  switch (about.kind) {
    case 'emergency':
      return answerEmergency(about, question, parts);
    case 'smalltalk':
      return answerTalk(about.what, told, parts);
    case 'border':
      return (
        ruleOfOne(about.countries, question, parts) ??
        answerBorders(about.countries, question, parts) ??
        ruleOfGoal(about.countries, question, parts) ??
        // Two countries without a border have a clock each.
        (words.topics[0].topic === 'clocks'
          ? withDirect({ kind: 'placeless' as const, ...none }, [], home, question, parts)
          : null)
      );
    case 'country':
      if (words.topics[0].topic === 'holidays' && isOfPlace(question))
        return answerBorders([about.country], question, parts);
      return toldAtAll(answerCountry(abroadFor(about.country, question), about.side, question, parts));
    case 'unsaid':
      return withDirect({ kind: 'placeless' as const, ...none }, [], home, question, parts);
    case 'crossings':
    case 'journey':
    case 'elsewhere':
    case 'nothing':
      return null;
  }
}

/** Which paper will do is asked of the country that lets them in, and never of their own. */
function abroadFor(country: CountryCode, { words, traveller: { people } }: PlacelessQuestion): CountryCode {
  const [other, ...more] = words.sides.filter((code) => code !== country);
  const isOwn = people === country && ofEntry.has(askedKey(words.topics[0]));
  return isOwn && other !== undefined && more.length === 0 ? other : country;
}

const ofEntry: ReadonlySet<string> = new Set(['documents/id-card', 'documents/passport', 'documents/visa'] as const);

/** Where a country's rules say nothing, the place that was named answers. */
function toldAtAll(answer: AnswerCountry | null): AnswerCountry | null {
  return answer?.html === '' ? null : answer;
}

/** What is said to whoever tells us of a crossing that they do not name. */
const hearsayTexts = {
  shut: 'thanks-where',
  seen: 'thanks-passed-where',
  mistaken: 'thanks-where',
  rumour: 'rumour-where',
  foretold: 'closing-foretold',
} as const;

/** How a border stands is told beside a rumour of it. */
function isNowhere({ about, hearsay }: Understanding): boolean {
  const isOfAny = about.kind === 'border' && about.countries.length === 0 && hearsay !== 'rumour';
  return about.kind === 'unsaid' || about.kind === 'nothing' || isOfAny;
}

/** One human line and an example of what one may ask. `null`: there is no crossing to ask about. */
export function answerTalk(
  what: SmallTalkKind | 'botLanguages',
  told: PlacelessQuestion['told'],
  { catalogue, languages }: Pick<AnswerServices, 'catalogue' | 'languages'>,
): AnswerPlaceless | null {
  const [example] = catalogue.crossings;
  if (example === undefined) return null;
  const { renderer } = told;
  const spoken = () => renderer.html('languages-spoken', { languages: languages.map(({ name }) => name).join(', ') });
  const html = what === 'botLanguages' ? spoken() : renderer.smallTalk(what, example);
  return { kind: 'smalltalk', crossings: [], near: [], ...told, html };
}

/** Whom to call where they are; where no place was named, in the two countries that most are in. */
function answerEmergency(
  { services, numbers, countries, isAtBorder, isStranded }: HelpAsked,
  { words, told }: PlacelessQuestion,
  { catalogue }: AnswerServices,
): AnswerPlaceless {
  const { part: _, ...whole } = told;
  const there = countries.flatMap((code) => catalogue.countries.find((one) => one.code === code) ?? []);
  const help = there.length > 0 ? there : homeCountries(catalogue);
  const isPassportGone = words.aspects.some(({ aspect }) => aspect === 'passport-lost');
  const html = told.renderer.emergency({
    ...{ countries: help, services, numbers, isAtBorder, isPassportGone, isStranded },
  });
  return { kind: 'placeless', crossings: [], near: [], ...whole, topic: 'emergency', help, html };
}

/** "At the Uzbek post": a rule is one of the country that was named, and not of whichever borders on it. */
function ruleOfOne(
  countries: readonly CountryCode[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerCountry | null {
  const [only, ...others] = countries;
  const isHome = homeCountries(parts.catalogue).some(({ code }) => code === only);
  if (only === undefined || others.length > 0 || isHome || isOfPlace(question)) return null;
  return answerCountry(only, 'entered', question, parts);
}

/** Between two countries without a common border a rule is one of the country that is entered. */
function ruleOfGoal(
  countries: readonly CountryCode[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerCountry | null {
  const { words, traveller } = question;
  const goal = countries.find((code) => code === traveller.toward);
  const isRule = isRuleOfCountry(words.topics[0].topic);
  return isRule && goal !== undefined ? answerCountry(goal, 'entered', question, parts) : null;
}

/** Of the country left and of the country entered different things are asked. */
function answerCountry(
  code: CountryCode,
  side: 'entered' | 'left',
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerCountry | null {
  const { catalogue } = parts;
  const country = catalogue.countries.find((one) => one.code === code);
  if (country === undefined) return null;
  const home = homeCountries(catalogue);
  const crossings = crossingsIn(question.words.found);
  const base = { kind: 'country', country: code, crossings, near: [], ...question.told } as const;
  const { traveller } = question;
  const across = side === 'left' ? goodsGoTo(code, home, question) : undefined;
  if (isOfOneSide(question.words)) {
    const { toward: _, ...whoever } = traveller;
    return withDirect(base, [code], [country], { ...question, traveller: whoever }, parts);
  }
  const toward = traveller.toward ?? (side === 'entered' ? code : across);
  const isAbroad = !home.includes(country);
  const own = home.filter(({ speaks }) => speaks === question.told.language);
  if (isAbroad && side === 'left' && isBrought(question)) {
    const entered = isLetOut(question) && own.length > 0 ? own : home;
    return withDirect(base, [code], entered, broughtHome(question), parts);
  }
  if (isAbroad && side === 'entered' && isLetOut(question)) {
    const from = home.filter((one) => one.code === question.words.fromPlace?.country);
    const left = [from, own].find((some) => some.length > 0) ?? home;
    const leaving = { ...question, traveller: { ...traveller, toward: code } };
    return withDirect(base, [code], [...left, country], leaving, parts);
  }
  return withDirect(
    base,
    [code],
    (side === 'left' && across === undefined) || isAbroad ? [country] : home,
    { ...question, traveller: { ...traveller, ...(toward === undefined ? {} : { toward }) } },
    parts,
  );
}

/** A child, or money, is let out by the country that is left: that from which they come, or in which most who ask live. */
function isLetOut({ words: { topics } }: PlacelessQuestion): boolean {
  return letOut.has(askedKey(topics[0]));
}

const letOut: ReadonlySet<string> = new Set(['documents/children', 'customs/cash']);

/** What is taken out is a matter of the country that is left, and money brought from abroad one of ours. */
function isBrought({ words: { topics, aspects } }: PlacelessQuestion): boolean {
  const [{ topic }] = topics;
  return topic === 'customs' && aspects.every(({ aspect }) => isOnExit(aspect) !== true);
}

/** What is brought from a country abroad is let in by ours. */
function broughtHome(question: PlacelessQuestion): PlacelessQuestion {
  const { words, traveller } = question;
  const { toward: _, ...whoever } = traveller;
  const aspects = [...words.aspects, { aspect: 'brought-in' as const }];
  return { ...question, words: { ...words, aspects }, traveller: whoever };
}

/** It is of the country that was named, wherever they go. */
function isOfOneSide({ topics, aspects }: PlacelessQuestion['words']): boolean {
  return isOfSide(
    topics[0],
    aspects.map(({ aspect }) => aspect),
  );
}

/** What is taken along from one of the two countries at hand comes to the other: whose rule holds depends on the thing. */
function goodsGoTo(
  from: CountryCode,
  home: readonly { readonly code: CountryCode }[],
  { words: { topics } }: PlacelessQuestion,
): CountryCode | undefined {
  if (topics[0].topic !== 'customs') return undefined;
  const others = home.map(({ code }) => code).filter((code) => code !== from);
  return others.length === 1 ? others[0] : undefined;
}
