import type { Catalogue } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { clocksAsked, withClocks } from './direction/clocks-asked.ts';
import { countriesIn, isAt } from './direction/direction.ts';
import { isGoingAbroad } from './direction/going-abroad.ts';
import { tokenKinds } from './direction/named-words.ts';
import { withPlaces } from './direction/read-as-places.ts';
import { visaAbout, wayOf } from './direction/toward.ts';
import { banIn, clocksAt, countriesOfTowns, dweltIn, sidesSaid, whereItHolds } from './direction/where.ts';
import { clockSaid, saysClock, withoutClocks, withoutTownsOfClock } from './direction/whose-clock.ts';
import { behindPoliteness, followUpIn } from './follow-up.ts';
import { toldIn } from './hearsay.ts';
import { journeyAbout } from './journey-about.ts';
import { foundBy, journeyOf, journeyWordsOf, namedBeside } from './journey-words.ts';
import { writtenIn } from './learned/language.ts';
import { type Learned, nothingLearned } from './learned/learned.ts';
import { readBy } from './learned/read.ts';
import { createSaidAlone } from './learned/said-alone.ts';
import { talkIn } from './learned/talk.ts';
import { daysSaid } from './moment/duration.ts';
import { isGone } from './moment/moment.ts';
import { isPostName, type NameMatch } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import { isPlaceName, isSense } from './names/known.ts';
import { asMeant, createLiesAbroad } from './names/namesakes.ts';
import { aboutOf } from './parts/about.ts';
import { topicsAsked } from './parts/asked.ts';
import { howAsked, takesVerdict } from './parts/manner.ts';
import { isIn } from './parts/named.ts';
import { topicsIn } from './parts/topic.ts';
import { whoseIn } from './parts/traveller.ts';
import { trafficImplied, trafficOf } from './parts/vehicle.ts';
import { withoutCalled } from './places/called.ts';
import { createPlaceIndex, isKnownTown, type PlaceIndex, townMeant } from './places/index.ts';
import { withoutGuessed } from './places/misspelt.ts';
import { placesTold } from './places/nearby.ts';
import { isOnWay } from './places/on-way.ts';
import { waysAsked } from './places/ways-named.ts';
import { townForDay, withoutInside } from './places/word-or-town.ts';
import type { About, Understand, Understanding } from './question.ts';
import { createReadReport, isTold, type ReadReport } from './report-words.ts';
import { saysWhen, settingOf, signsIn } from './setting.ts';
import { isWordy } from './text/foreign.ts';
import { createGloss, type Glossary } from './text/gloss.ts';
import { says, tokensRead } from './text/lexicon.ts';
import { thingsNamed } from './text/named-things.ts';
import { respelt } from './text/respelt.ts';
import { type Token, tokensOf, tokensUnder } from './text/tokens.ts';
import { reread } from './text-read.ts';
import { contentOf, otherNames } from './unread/content.ts';
import { notUnderstood, placeOf, timeWordsOf } from './unread/not-understood.ts';

/** What questions are understood with beside the names; it is made anew where it is not given. */
interface Further {
  readonly learned?: Learned | undefined;
  readonly glossaries?: readonly Glossary[];
  readonly readReport?: ReadReport;
}

/** Understands questions by the index of every name. */
export function createUnderstand(catalogue: Catalogue, names: NameIndex, further: Further = {}): Understand {
  const { linguistics } = names;
  const { learned = nothingLearned, glossaries = [], readReport = createReadReport(linguistics) } = further;
  const known = { names, places: createPlaceIndex(catalogue, linguistics), learned, readReport };
  const { clean, repairLayout, hasForeignLetters, hasForeignWords, vocabularies } = linguistics;
  const saidAlone = createSaidAlone(vocabularies, linguistics);
  const glossOf = createGloss({
    ...{ glossaries, countries: catalogue.countries, normalizer: linguistics, isOurs: linguistics.isKnownWord },
    isPlace: (word) => isPlaceName(names, word),
  });
  return (text) => {
    const cleaned = clean(text);
    const [alone, gloss] = [saidAlone(cleaned), glossOf(cleaned)];
    if (alone !== undefined) return alone;
    if (gloss !== null) return { ...understandIn(known, gloss), language: null, isForeign: true };
    const typed = goingOn(known, cleaned);
    const spelt = putRight(known, cleaned, typed);
    const own = spelt === null ? typed : understandIn(known, spelt);
    const read = hasForeignWords(cleaned) ? { ...own, language: null, isForeign: true } : own;
    const understanding = { ...read, isForeign: read.isForeign || hasForeignLetters(text) };
    if (understanding.found.kind !== 'none' || understanding.about.kind === 'journey') return understanding;
    const repaired = repairLayout(cleaned, (chunk) => isSense(names, chunk));
    if (!repaired || !isCertain(understandIn(known, repaired.part))) return understanding;
    const second = understandIn(known, repaired.text);
    return second.found.kind === 'none' ? understanding : second;
  };
}

/** The last word of a question that goes on may be known without the ending that says so, and in which language. */
function goingOn(known: Known, cleaned: string): Read {
  const own = understandIn(known, cleaned);
  const { linguistics } = known.names;
  const without = own.followUp.goesOn || !own.followUp.isRead ? linguistics.withoutGoingOn(cleaned) : null;
  const bare = without && understandIn(known, without.bare, true);
  if (without === null || !bare?.followUp.isRead) return own;
  return { ...bare, language: own.followUp.goesOn ? (own.language ?? bare.language) : without.language };
}

/** A text with what was mistyped in it as it is spelt, where that makes another text. */
function putRight({ names, places, learned }: Known, cleaned: string, { language, matches }: Read): string | null {
  const { linguistics } = names;
  if (language === null) return null;
  const tokens = tokensOf(cleaned, linguistics);
  const read = tokensRead(linguistics.readingsOf(tokens));
  const isTown = (word: string) => linguistics.formsOf(word).some(({ key }) => isKnownTown(places, key));
  const isPlaced = ({ word }: Token) => isPlaceName(names, word) || isTown(word);
  const isName = (token: Token, at: number) => isIn(matches, at) || isPlaced(token);
  const isKnown = (token: Token, at: number) => read.has(at) || learned.isOrdinary(token.text) || isName(token, at);
  return respelt(cleaned, { tokens, language }, { ...linguistics, isName, isKnown });
}

interface Read extends Understanding {
  readonly matches: readonly NameMatch[];
}

/** A name was read as it is written, or nearly: a wrong layout must not turn noise into a guess. */
function isCertain({ found, matches }: Read): boolean {
  const allowed = (key: string) => (key.length < 6 ? 0.3 : 1);
  return (
    found.kind !== 'none' && matches.some(({ named, mistakes, key }) => named.length > 0 && mistakes <= allowed(key))
  );
}

/** By what it is understood. */
interface Known {
  readonly names: NameIndex;
  readonly places: PlaceIndex;
  readonly learned: Learned;
  readonly readReport: ReadReport;
}

/** The words with their meanings, and which of them are places that were only guessed. */
function textIn({ names, places, learned }: Known, cleaned: string) {
  const heard = readBy({ names, learned, places }, cleaned, (key, isLed) => townMeant(places, key, isLed));
  const whole = withoutInside(places, heard, (left) => reread(names, heard, left));
  const meaning = townForDay(places, whole, (left) => reread(names, whole, left));
  const { text, called } = withoutCalled(places, meaning);
  return { ...withoutGuessed(places, text), called };
}

/** What a text names, and what its words mean beside that. */
function namesIn(known: Known, cleaned: string) {
  const { names, places, learned } = known;
  const { text, placed, called } = textIn(known, cleaned);
  const { tokens } = text;
  const ours = new Set(names.countries.values());
  const spokenClock = clockSaid(names, text, withPlaces(names, text, ours));
  const { readings } = spokenClock;
  const named = countriesIn(names, { tokens, readings }).filter(({ start }) => !spokenClock.isOfClock(start));
  const journeyWords = journeyWordsOf(names, { ...text, readings }, { named, called, ...learned });
  const { ends, journey, onWay, sighted } = journeyOf(places, journeyWords, { ...text, countries: named });
  const { places: countries, ...whose } = whoseIn(readings, named, countriesOfTowns({ ends, matches: text.matches }));
  const kinds = tokenKinds(known, text, { placed, journey, onWay });
  const spokenTopics = topicsIn(tokens, readings, { ...kinds, hasPost: kinds.sure.some(isPostName) });
  const isThere = (span: Pick<NameMatch, 'start' | 'length' | 'key'>) =>
    isAt(names, { tokens, readings }, span, span.key);
  const isAbroad = createLiesAbroad(names, { tokens, readings, isAt: isThere });
  const beside = namedBeside({ ends, onWay, named }, journeyWords, places, isAbroad);
  const matches = withoutTownsOfClock(asMeant(names, sighted, beside), spokenTopics, spokenClock);
  const meant = { ...text, readings, matches };
  const read = { journey, countries, ends, signs: signsIn(names, meant, named) };
  const found = foundBy(matches, read, settingOf(meant, spokenTopics));
  return {
    ...{ text, called, ours, spokenClock, named, countries, journeyWords, ends, journey, onWay },
    ...{ ...whose, ...kinds, spokenTopics, meant, found },
  };
}

function understandIn(known: Known, cleaned: string, endsOn = false): Read {
  const { names, places, learned, readReport } = known;
  const { text, called, ours, spokenClock, named, countries, ...rest } = namesIn(known, cleaned);
  const { journeyWords, ends, journey, onWay, people, others, plates, spokenTopics, meant, found, ...kinds } = rest;
  const { isNamed, isTime, isOther, sure } = kinds;
  const { tokens, read, language } = text;
  const { readings, matches } = meant;
  const vehicle = trafficOf(readings, isNamed, spokenTopics);
  const vocabulary = names.linguistics.vocabularies.find((one) => one.language === language);
  const hasMoment = saysWhen(read.moment);
  const all = topicsAsked(learned, text, {
    ...{ spoken: spokenTopics, meant: readings, found, vehicle, hasMoment, isNamed, isOther, vocabulary },
    ...{ hasPlates: plates !== undefined, isJourney: journey !== null },
  });
  const where = { readings, matches, found, countries, ends, named };
  const clocksSaid = { ...where, readings: text.readings, ofHour: spokenClock.place };
  const asked = { ...all, topics: withClocks(withoutClocks(all.topics, spokenClock), all, text, clocksSaid) };
  const { ways, topics } = waysAsked(onWay, { ...asked, journey }, { ...meant, linguistics: names.linguistics });
  const isVerdict = takesVerdict(tokens, readings, vocabulary);
  const about = aboutAmong(names, {
    ...{ ...where, ...asked, tokens, topics, hasMoment, ours, takesVerdict: isVerdict, said: spokenTopics },
    ...{ isJourney: journey !== null, isPast: isGone(read), hasTime: read.moment.time !== undefined },
    ...{ journey, words: journeyWords, places, ways, isOther, sure, vocabulary },
  });
  // Where a journey is named, the way itself leaves it out.
  const without = about.kind === 'journey' ? undefined : (ways ?? undefined);
  const { toward, from, alone, clock } = wayOf(names, meant, { ...where, topics, dwelt: dweltIn(topics, where) });
  const isPlaced = (at: number) => isOther(at) || isOnWay(at, onWay);
  const isReport = found.kind === 'answer' && !isVerdict && isTold(readReport(cleaned), hasMoment);
  return {
    found: isOfNone(about) && found.kind !== 'none' ? { kind: 'none', near: [] } : found,
    ...timeWordsOf(text, learned, spokenClock.clockOf),
    ...toldIn({
      ...{ ...asked, topics, cleaned, tokens, readings, vocabulary, hasMoment, takesVerdict: isVerdict, isReport },
      moment: read.moment,
    }),
    ...{ asksWhen: says(readings, 'when') && !hasMoment, ...howAsked(readings), takesVerdict: isVerdict },
    ...{ aspects: asked.aspects, signs: asked.signs },
    ...{ ...sidesSaid(where, asked.aspects), days: daysSaid(tokens, text.readings) },
    ...{ content: contentOf(tokens, readings, isOther), named: thingsNamed(tokens, readings) },
    placesBeside: otherNames(tokens, (at) => isOther(at) && !isTime(at) && !isIn(matches, at)),
    ...notUnderstood(text, readings, { ...learned, ...asked, isOther: isPlaced, vocabulary, ...placeOf(found, about) }),
    traveller: { toward, traffic: vehicle ?? trafficImplied(topics), people, ...given({ plates }) },
    followUp: followUpIn(
      { tokens, readings, matches, isTime, called, countries, back: names.linguistics.saysBack(tokens) },
      {
        goesOn: endsOn || names.linguistics.goesOn(behindPoliteness(tokens, readings), language),
        ...{ saysTopic: topics.length > 0, saysVehicle: vehicle !== undefined, ...given({ town: alone }) },
      },
    ),
    ...placesTold(ends, { journey, readings, topics, found }),
    ...given({ from, clock, ban: banIn(where, topics), clocks: clocksAsked(topics, text, clocksSaid), without }),
    ...{ about, language, matches, otherPeoples: others, ...writtenIn(cleaned, text, names.linguistics) },
    isForeign: language === null && found.kind === 'none' && about.kind === 'nothing' && isWordy(cleaned),
    ...given({ talk: talkIn({ ...asked, cleaned, tokens, readings, topics, isOrdinary: learned.isOrdinary }) }),
  };
}

type SaidOfPlaces = Omit<Parameters<typeof aboutOf>[0] & Parameters<typeof journeyAbout>[1], 'goesAbroad'>;

/** Of which place or country it is asked, when everything else is read. */
function aboutAmong(
  names: NameIndex,
  said: SaidOfPlaces & Parameters<typeof whereItHolds>[1] & { hasTime: boolean },
): About {
  const { tokens, readings, topics, ends, countries, found } = said;
  const own = new Set(ends.filter(({ isWeak }) => !isWeak).flatMap(tokensUnder));
  const goesAbroad = () => isGoingAbroad(names, { tokens, readings, topics, own });
  const way = journeyAbout(aboutOf({ ...said, goesAbroad }), { ...said, goesAbroad });
  const rules = whereItHolds(way, said, said);
  // The hour of something, on a clock that is named, asks for no other clock.
  const isOfHour = said.hasTime && ends.length < 2 && !says(readings, 'openly') && saysClock(readings);
  return visaAbout(isOfHour ? rules : clocksAt(rules, topics, said), { readings, countries, topics, found });
}

const isOfNone = ({ kind }: About) => kind === 'nothing' || kind === 'elsewhere';
