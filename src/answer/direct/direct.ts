import { type Crossing, isSameTown } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { askedTogether } from '#domain/notes/asked-together.ts';
import {
  type Aspect,
  isAspectOf,
  isLoose,
  isNamed,
  isNarrowed as isOfLess,
  isOfOneSide,
} from '#domain/notes/aspects.ts';
import { countriesAsked, type DirectNote } from '#domain/notes/direct-notes.ts';
import type { AskedInVain } from '#domain/ports/asked-in-vain.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Understanding } from '#search/question.ts';
import { admitsOf, barsOthers, isOfBorderAlone, isOfState, withBarFirst } from './admits.ts';
import { hourOf, isOfNow, isPresent, isUntilNow, unlikeOf } from './asked-hour.ts';
import { clocksTold, saysAllOfClocks, watchAsked } from './clocks.ts';
import type { DirectQuestion } from './direct-question.ts';
import { meantFirst, meantInstead, noteMeant, ownAtLarge, topicsMeant } from './meant.ts';
import {
  besides,
  busesTold,
  isOfOneClass,
  lorriesTold,
  nextBest,
  notesOf,
  ofTheirs,
  paperBeside,
  saidIn,
  withBeside,
} from './notes-found.ts';
import { asLongStay, daysHeld, overstayed } from './term.ts';
import {
  fearsPeople,
  isOffered,
  offeredAtOnce,
  type TopicTold,
  toldFirst,
  withOffered,
  withoutKnown,
  withoutTold,
} from './told-once.ts';
import { asksReason, namedOf, unsaidOf } from './unsaid.ts';
import { isHeld, silentOf } from './verdict.ts';
import { asAsker, asImport, ofSide, oneOfSeveral, peoplesOf, stayOf, visasTold, withVisaFirst } from './whose.ts';

/** What was sought there, of the first topic or of none; or else the name that words gave to what is asked. */
function thingsOf(asked: AskedAbout, words: DirectQuestion['words']): readonly string[] {
  const isFirst = askedKey(asked) === askedKey(words.topics[0]);
  return isFirst && words.things.length > 0 ? words.things : namedOf(asked, words);
}

/** The facts that answer, or `null` where the state is the answer and nothing was asked of who may pass. */
function directAnswer(whoever: DirectQuestion): DirectAnswer | null {
  const whole = asLongStay(asImport(asAsker(whoever)));
  const question = ofSide(whole);
  const { asked, words, crossing, status } = question;
  const theirs = ofTheirs(question);
  const admits = status === undefined || theirs.length > 0 ? undefined : admitsOf(question, status);
  if (isOfState(asked) && admits === undefined && words.things.length + theirs.length === 0) return null;
  const byPeople = stayOf(question);
  const visas = byPeople && visasTold(byPeople, question);
  const visa = visas?.notes ?? [];
  const listed = visas?.countries ?? [];
  const stay = byPeople && listed.length > 0 ? { people: byPeople.people, countries: listed } : undefined;
  // What a lorry needs is told whatever it is laden with.
  const isNoted = byPeople === undefined && (words.things.length === 0 || asked.topic === 'trucks');
  const sought = admits === undefined ? asked : admitsAsked(question);
  const all = isNoted && !asksReason(question) ? meantFirst(question, notesOf(sought, question)) : visa;
  // What is told of one class of medicines is told beside that nothing is known of the others.
  const isOther = (one: DirectNote) => barsOthers(one, admits) || isOfBorderAlone(one, question, admits);
  const found = all.every((one) => isOfOneClass(one, question)) ? [] : all.filter((one) => !isOther(one));
  const isSilent = admits?.verdict === 'unsaid' && !found.some(tellsOf(admits.what));
  const instead = isSilent ? insteadOfRule(admits.what, question) : [];
  const own = [...instead, ...withBeside(found, question), ...(found.length > 0 ? paperBeside(question) : [])];
  const near = own.length === 0 ? nextBest(question) : own;
  const isUntold = near.length === 0 && byPeople === undefined && admits === undefined && !isOfState(asked);
  const strictly = words.aspects.filter(({ aspect }) => !isLoose(aspect));
  const here = isUntold && !asksReason(question) && !isOfLess(asked, strictly) ? meantInstead(question) : near;
  const told = clocksTold(question);
  const notes = saysAllOfClocks(told, question) ? [] : theirs.length > 0 ? theirs : ofPostFirst(here, question);
  const silent = silentOf(sought, notes, question);
  const isKnown = notes.length > 0 || stay !== undefined || admits !== undefined || words.things.length > 0;
  return {
    asked,
    things: thingsOf(asked, words),
    countries: countriesNamed(question),
    aspects: words.aspects.filter(({ aspect }) => isAspectOf(aspect, asked) && isNamed(aspect)),
    crossing,
    ...given({ side: sideOf(question, { isNarrowed: question !== whole }) }),
    verdict: silent.length === 0 && isHeld(sought, notes, question),
    silent: words.takesVerdict && notes.some(({ note }) => note.verdict !== undefined) ? silent : [],
    notes,
    stay,
    ...given({ daysHeld: stay && daysHeld(question, stay.people, stay.countries) }),
    ...(notes.length > 0 && stay === undefined ? given({ ofPeople: oneOfSeveral(question) }) : {}),
    ...(instead.length > 0 || (admits?.verdict === 'unsaid' && !isSilent) ? {} : { admits }),
    ...(isKnown || asksReason(question) ? { nextBest: [] } : besideNothing(question)),
    ...given({ travellers: status?.travellers, usual: status?.usual }),
    ...told,
    watch: watchAsked(question),
    isOfNow: isOfNow(question),
    isThere: words.aspects.some(({ aspect }) => aspect === 'waiting-there'),
    ...given({ unlike: unlikeOf(question), hour: hourOf(question) }),
    unsaid: unsaidOf(question, notes),
    ...given({ ban: asked.part === 'entry-ban' ? words.ban : undefined }),
    drive: asked.topic === 'distance' || asked.topic === 'way' ? townIn(crossing, words.from) : undefined,
  };
}

/** What is told beside that there is nothing of just that. */
function besideNothing(question: DirectQuestion): ReturnType<typeof besides> {
  const own = ownAtLarge(question);
  // Who gets help there is helped by what is told of ramps; a fingerprint is no matter of how the check goes.
  if (own.length > 0) return { nextBest: own, nextFirst: question.asked.topic === 'accessibility' };
  return besides(question);
}

/** Of two telephones that of the post whose name was said comes first. */
function ofPostFirst(notes: readonly DirectNote[], { asked, words: { postOf } }: DirectQuestion) {
  const isOfOther = ({ country }: DirectNote) => Number(country !== null && country !== postOf);
  const isOrdered = asked.topic === 'contacts' && postOf !== undefined;
  return isOrdered ? notes.toSorted((one, other) => isOfOther(one) - isOfOther(other)) : notes;
}

/** What is told of lorries or buses where no rule names them. */
function insteadOfRule(what: string, question: DirectQuestion): readonly DirectNote[] {
  return what === 'truck' ? lorriesTold(question) : what === 'bus' ? busesTold(question) : [];
}

/** A source that tells of them is one: nobody may say beside it that none does. */
function tellsOf(what: string) {
  return ({ note: { part, tells = [] } }: DirectNote) => part === what || tells.some((one) => one === what);
}

/** Of which it is said that we have nothing: where only the country entered was named, of that one. */
function countriesNamed(question: DirectQuestion): readonly CountryCode[] {
  const { asked, traveller, countries } = question;
  const own = countriesAsked(asked, traveller, countries, saidIn(question).aspects);
  return (own.length > 0 ? own : countries).map(({ code }) => code);
}

/** The one country of which it is said that we have nothing: where it happened, or whose rule it is at the crossing. */
function sideOf(
  { asked, words, traveller, crossing, countries, ...rest }: DirectQuestion,
  { isNarrowed }: { readonly isNarrowed: boolean },
): CountryCode | undefined {
  const { aspects } = saidIn({ asked, words, traveller, countries, ...rest });
  if (isOfOneSide(asked, aspects)) return isNarrowed ? words.sides[0] : undefined;
  const isRule = isRuleOfCountry(asked.topic) && asked.topic !== 'trucks' && asked.part !== 'border-zone';
  if (crossing === undefined || !isRule || traveller.toward === undefined) return undefined;
  const [only, ...others] = countriesAsked(asked, traveller, countries, aspects);
  return others.length === 0 ? only?.code : undefined;
}

/** Who may pass, where the state tells of it. */
function admitsAsked({ asked: { part }, traveller }: DirectQuestion): AskedAbout {
  return { topic: 'admits', part: part === 'foreigners' ? part : (traveller.traffic ?? 'foreigners') };
}

/** The town of a crossing from which the drive was asked. */
function townIn(crossing: Crossing | undefined, from: Understanding['from']): DirectAnswer['drive'] {
  const towns = crossing?.posts.flatMap((post) => post.towns) ?? [];
  return from === undefined ? undefined : towns.find((town) => isSameTown(town, from));
}

/** What answers directly, in Telegram's HTML, and what of it we have nothing for. */
export interface Directly {
  readonly html: string;
  /** The same, each topic by itself. */
  readonly each: readonly TopicTold[];
  /** *Yes*, that somebody may pass, or how long they may stay was told. */
  readonly isPromise: boolean;
  readonly inVain: readonly AskedInVain[];
}

/** Each topic with its own sentence and source. `countries`: those of the place that was asked about. */
export function answerDirectly(
  topics: readonly AskedAbout[],
  whoever: Omit<DirectQuestion, 'asked'>,
  { countries, renderer }: { readonly countries: readonly CountryCode[]; readonly renderer: Renderer },
): Directly {
  const asking = { ...whoever, meant: noteMeant(whoever) };
  const led = topicsMeant(asking, topics);
  const first = withBarFirst(withVisaFirst(led, whoever), whoever);
  const { topics: wanted, question } = overstayed(first, asking);
  const { named } = question.words;
  const isSaid = (said: Aspect) => question.words.aspects.some(({ aspect }) => aspect === said);
  const asked = askedTogether(withOffered(wanted, named), {
    isOfPlace: isOffered(named),
    isMeal: named.some(({ isMeal }) => isMeal),
    isNow: (isPresent(question.moment) || isUntilNow(question.moment)) && !isSaid('as-usual'),
    isQuietest: isSaid('quietest'),
    isOfFine: question.words.aspects.some(({ aspect }) => isAspectOf(aspect, { topic: 'vehicles', part: 'fines' })),
  });
  const found = asked
    .flatMap((one, index) => peoplesOf({ ...question, asked: one, ...(index > 0 ? { notesAsked: undefined } : {}) }))
    .flatMap((one) => directAnswer(one) ?? []);
  const told = offeredAtOnce(found, named);
  const isOfHour = told.some(({ notes }) => notes.some(({ note }) => note.during !== undefined));
  const all = told
    .filter(({ asked: { part } }, index) => index === 0 || !isOfHour || part !== 'peaks')
    .flatMap((answer, index) => withoutTold(answer, told.slice(0, index)) ?? [])
    .map((answer) => ({ asked: answer.asked, isOfPeople: fearsPeople(answer), ...renderer.direct(answer) }));
  // What the words were read as beside the note that they mean is told only where there is something of it.
  const answers = withoutKnown(all).filter(
    (one, at) => at === 0 || led === topics || topics.length > 1 || !one.isNothing,
  );
  const vain = answers.filter(({ asked, isNothing }) => isNothing && !isOfState(asked));
  const isFirst = ({ html }: TopicTold, index: number) => answers.findIndex((one) => one.html === html) === index;
  const each = toldFirst(answers.filter(isFirst));
  return {
    html: each.map(({ html }) => html).join('\n'),
    each,
    isPromise: told.some(({ verdict, admits, stay }) => verdict || (admits ?? stay) !== undefined),
    inVain: vain.map(({ asked }) => ({ topic: askedKey(asked), countries: countries.toSorted() })),
  };
}
