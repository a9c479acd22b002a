import { type Catalogue, type Crossing, crossingById, everyBorder } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { withSettings } from '#domain/personal-settings.ts';
import { isFollowed } from '#domain/ports/last-questions.ts';
import { anybody, completed } from '#domain/question.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { referenceOf } from '#i18n/languages.ts';
import { escapeHtml } from '#render/html.ts';
import { crossingsIn, type Found, nothingRead, type Understanding } from '#search/question.ts';
import { answerAbout } from './about.ts';
import { asksWhichWorks } from './direct/asked-hour.ts';
import { withFreshness } from './freshness.ts';
import { answerJourney, withHoursOnWay } from './journey.ts';
import { createMinuteMemory, type MinuteMemory } from './minute-memory.ts';
import { momentOf } from './moment.ts';
import { impliesJourney, isJourney } from './parse-journey.ts';
import { nothingInTown } from './placeless/in-town.ts';
import { answerInstead } from './placeless/instead.ts';
import { answerNearest } from './placeless/nearest.ts';
import { answerNone } from './placeless/none.ts';
import { asMeant } from './placeless/note-untold.ts';
import { answerPlaceless, answerTalk } from './placeless/placeless.ts';
import { answerWhichever } from './placeless/whichever.ts';
import type { Answer, AnswerBase, AnswerQuestion, AnswerServices, Asked, Continued, Inherited } from './question.ts';
import { RefusalOfWords } from './refusal.ts';
import { withOtherWays, withoutRide, withWaysFirst } from './route/beside.ts';
import { answerRoute, type RouteAsked } from './route/route.ts';
import { onRoute } from './route/usual.ts';
import { sideBySide, toChoose } from './side-by-side.ts';
import { askBack } from './unsaid/ask-back.ts';
import { continued } from './unsaid/continued.ts';
import { withInherited } from './unsaid/inherited.ts';
import { leftBy } from './unsaid/left.ts';
import { withNoteMeant } from './unsaid/note-meant.ts';
import { travellerFrom, withOwnTown, withPersonalSettings } from './unsaid/settings.ts';
import { withTwoSides } from './unsaid/two-sides.ts';
import { withUnread } from './unsaid/unread.ts';

export type { Answer, AnswerAbout, AnswerQuestion, AnswerServices, Asked } from './question.ts';

export function createAnswer(known: AnswerServices): AnswerQuestion {
  const fresh = withFreshness(known);
  const memory = createMinuteMemory(fresh);
  return withPersonalSettings((asking) => memory.answer(asking, () => answerTo(asking, { fresh, memory })), fresh);
}

/** Worked out from what was asked. What is somebody's own in it is not remembered. */
function answerTo(
  asking: Asked,
  { fresh, memory }: { readonly fresh: AnswerServices; readonly memory: MinuteMemory },
): Answer {
  const read = readOf(asking, fresh);
  const { words: said, asked, inherited } = continued(read, asking, fresh.catalogue);
  const parts = isOwn(asked, inherited) ? fresh : memory.parts;
  const onWay = onRoute(said, asked, parts);
  const { route } = onWay;
  const words = withNoteMeant(onWay.words, asked, parts);
  const language = languageFor(words, asked, parts);
  const about = aboutWhat(words, asked);
  const traveller = completed(words.traveller, asked.traveller ?? anybody);
  const last = leftBy({ ...about, words, asked, traveller, language }, parts);
  try {
    const renderer = parts.rendererFor(language, asked.now);
    const found = asked.crossing === undefined ? words.found : named(asked.crossing, parts.catalogue);
    const told = {
      ...about,
      ...given({ last }),
      topics: words.topics,
      unread: [...words.unread, ...words.conditions],
      ...readBy({ words, asked, inherited }, found, parts),
      language,
      renderer,
      heard: words.language,
      decided: [],
    };
    const meant = asMeant({ words, found, asked, told, route, said }, parts, (one) => answered(one, parts));
    const met = withTwoSides(meant, words);
    const first = withWaysFirst(met, onWay, escapeHtml);
    const one = withOtherWays(withoutRide(first, onWay), onWay, parts);
    return withInherited(withLanguages(withUnread(one, words), words, parts), inherited, parts);
  } catch (error) {
    throw error instanceof Refusal ? new RefusalOfWords(error, language, last) : error;
  }
}

/** Whether settings or the question before have a part in it. */
function isOwn({ settings = {} }: Asked, { about, moment, traveller }: Inherited): boolean {
  const { toward, traffic, people } = traveller;
  return about || (moment ?? toward ?? traffic ?? people) !== undefined || Object.keys(settings).length > 0;
}

function aboutWhat({ topics: [first] }: Understanding, asked: Asked): AskedAbout {
  if (asked.topic !== undefined) return { topic: asked.topic, ...given({ part: asked.part }) };
  return isJourney(first, asked) ? { topic: 'makeit' } : first;
}

/** What the words say; a border that a command or a button names is as though they had named it. */
function readOf({ text, border }: Asked, { understand }: Pick<AnswerServices, 'understand'>): Understanding {
  if (border === undefined) return text === undefined ? nothingRead : understand(text);
  const countries = border === everyBorder ? [] : border.split('-');
  return { ...nothingRead, about: { kind: 'border', countries }, topics: [{ topic: 'overview' }] };
}

/** Words that do not tell are in the language of those before them. */
function languageFor(words: Understanding, asked: Asked, { languages }: AnswerServices): string {
  const { last, now, fallbackLanguage } = asked;
  // Whoever writes in none of ours is answered in what they chose, whatever its letters are like.
  const { language, alike = [], written: [written] = [] } = words.isForeign ? { language: words.language } : words;
  const before = last !== undefined && isFollowed(last, now.toMillis()) ? last.language : undefined;
  const [lent] = fallbackLanguage !== undefined && alike.includes(fallbackLanguage) ? [fallbackLanguage] : alike;
  const own = before !== undefined && isNameAlone(asked.text ?? '') ? undefined : language;
  return asked.language ?? own ?? before ?? lent ?? fallbackLanguage ?? written ?? referenceOf(languages);
}

/** "А Омск?", "а Эркечтамчы": neighbours say "and" with the same letter, and a name is in no language. */
const isNameAlone = (text: string): boolean => /^(?:\p{L}\s+)+\p{L}+\W*$/u.test(text.trim());

/** To somebody who writes in another language it is said which ones we speak. */
function withLanguages(answer: Answer, { isForeign }: Understanding, { languages }: AnswerServices): Answer {
  if (!isForeign) return answer;
  const line = answer.renderer.html('languages-spoken', { languages: languages.map(({ name }) => name).join(', ') });
  return { ...answer, html: `${answer.html}\n${line}` };
}

/** Who asks and about when, as the words, the options, the question before and the settings say together. */
function readBy(
  { words, asked, inherited }: Continued,
  found: Found,
  { catalogue: { crossings, holidays } }: AnswerServices,
): Pick<AnswerBase, 'traveller' | 'travellerSaid' | 'travellerFrom' | 'moment'> {
  const [meant] = crossingsIn(found);
  const travellerSaid = completed(words.traveller, asked.traveller ?? anybody);
  const traveller = withSettings(travellerSaid, asked.settings ?? {}, meant?.kind ?? 'road');
  return {
    ...{ traveller, travellerSaid },
    travellerFrom: travellerFrom(traveller, words.traveller, inherited.traveller),
    moment: momentOf(words, asked, meant ?? crossings[0], { toward: traveller.toward, holidays }),
  };
}

/** A question with everything that was read of it, and what is told of it already. */
interface QuestionOf {
  readonly words: Understanding;
  readonly found: Found;
  readonly asked: Asked;
  readonly told: Omit<AnswerBase, 'html'>;
  readonly route: RouteAsked | null;
}

function answered({ words: read, found, asked, told, route }: QuestionOf, parts: AnswerServices): Answer {
  if (route !== null) return withHoursOnWay(answerRoute(route, { told, traveller: told.traveller }), read, parts);
  const { catalogue } = parts;
  const { renderer, topic } = told;
  const travellerOver = (kind: Crossing['kind']) => withSettings(told.travellerSaid, asked.settings ?? {}, kind);
  const questionAbout = (crossing: Crossing) => {
    const traveller = travellerOver(crossing.kind);
    return {
      traveller,
      moment: momentOf(read, asked, crossing, { toward: traveller.toward, holidays: catalogue.holidays }),
    };
  };
  const ofUs = talkOfUs(read, topic);
  const aboutUs = ofUs === undefined ? null : answerTalk(ofUs, told, parts);
  if (aboutUs !== null) return aboutUs;
  if (asked.crossing === undefined && asked.topic === undefined) {
    const nearest = answerNearest(read, { told, questionAbout }, parts);
    if (nearest !== null) return nearest;
    const placeless = answerPlaceless({ words: read, asked, traveller: travellerOver('road'), told }, parts);
    if (placeless !== null) return placeless;
  }
  const instead = read.without && read.hearsay !== 'shut' && asked.crossing === undefined && asked.topic === undefined;
  const others = instead ? answerInstead(read.without, { told, questionAbout }, parts) : null;
  if (others !== null) return others;
  if (found.kind === 'answer') {
    const { crossing } = found;
    const { traveller, moment } = told;
    const question = { traveller, moment };
    const words = withOwnTown(read, asked, crossing, traveller);
    const isMeant = topic === 'makeit' || (asked.topic === undefined && impliesJourney({ ...words, topic }, crossing));
    if (!isMeant) return answerAbout(crossing, question, { words, told }, parts);
    const { part: _, ...whole } = told;
    const journey = { crossing, words, asked, traveller, told: { ...whole, topic: 'makeit' } as const };
    return answerJourney(journey, parts) ?? askBack(crossing, question, { words, told }, parts);
  }
  if (found.kind === 'choose') {
    const questions = found.crossings.map((crossing) => ({ crossing, question: questionAbout(crossing) }));
    const which = { ...found, ...told, moments: questions.map(({ question }) => question.moment) };
    const inTown = found.via === 'town' ? nothingInTown(found.crossings, { ...which }) : null;
    if (inTown !== null) return { ...which, ...inTown };
    const ofWhich = found.isNamed ? read : asksWhichWorks(read);
    if (ofWhich === null) {
      const alike = answerWhichever(found.crossings, read, which, parts);
      // Where no name was said, the place itself is missing.
      const isOneName = read.about.kind === 'crossings';
      const choice = () =>
        isOneName ? toChoose(questions, { words: read, told }, parts) : renderer.choose(found.crossings);
      return { ...which, ...(alike ?? { html: choice() }) };
    }
    return { ...which, ...sideBySide(questions, { words: ofWhich, told }, parts) };
  }
  return answerNone(found, { words: read, asked, told }, parts);
}

/** What is asked of the bot itself, or of the sky over a town where no border was spoken of. */
function talkOfUs(read: Understanding, topic: AskedAbout['topic']): Understanding['talk'] {
  const { about, talk, found, followUp, topics } = read;
  const isPlaceless = about.kind === 'unsaid' || about.kind === 'nothing';
  // How a notice is published is asked of us, whatever service or gate they name.
  if (talk === 'publishing') return talk;
  if (talk === 'botLanguages' || talk === 'botPrice') return isPlaceless ? talk : undefined;
  // Without a place it is asked of us, whence we know it.
  if (talk === 'whoAreYou') return isPlaceless && topic === 'about' ? talk : undefined;
  const isSky = found.kind === 'none' && !followUp.saysBorder && topics.every((one) => one.topic === 'weather');
  return talk === 'offTopic' && isSky && about.kind !== 'emergency' ? talk : undefined;
}

function named(id: string, catalogue: Catalogue): Found {
  const crossing = crossingById(catalogue, id);
  if (crossing === undefined) throw new Refusal('error-no-crossing', { id });
  return { kind: 'answer', crossing, via: 'name' };
}
