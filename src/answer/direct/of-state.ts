import type { Note } from '#domain/crossing.ts';
import { isAspectOf } from '#domain/notes/aspects.ts';
import { type DirectNote, directNotes } from '#domain/notes/direct-notes.ts';
import { doubtsLater, holidayWarnings, isDoubted, notesInDoubt } from '#domain/rules/warnings.ts';
import { isBesideCars } from '#domain/statement.ts';
import { areHoursUntold } from '#domain/status.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import { isOfState } from './admits.ts';
import {
  areHoursBeside,
  areHoursFirst,
  areSomeHoursTold,
  asksHours,
  asksOfChange,
  doubtsHour,
  isDoubtedHour,
  isDoubtFirst,
  isOfSeason,
  isOfThen,
  isRebuilt,
  isSpan,
} from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';
import { meantBesideState, meantOfCrossing } from './meant.ts';
import { saidIn } from './notes-found.ts';

/** Of these there are notes beside what the state itself says. */
const noted: ReadonlySet<AskedAbout['topic']> = new Set(['hours', 'status', 'season'] as const);

type OfState = Omit<DirectQuestion, 'asked'>;

/** Told of a border as a whole before how its crossings are. */
const ofBorder: ReadonlySet<AskedAbout['topic']> = new Set(['admits', 'planning', 'history', 'holidays'] as const);

/** How a border as a whole stands is told wherever its crossings are asked for. */
function wholeOf({ words: { topics } }: OfState): readonly AskedAbout[] {
  return topics.some(({ topic }) => topic === 'status' || topic === 'alerts') ? [] : [{ topic: 'status' }];
}

/** Who passes is asked where a car was named, and left open where nobody knows whether the gate is. */
function passageAsked({ words, status, crossing }: OfState): readonly AskedAbout[] {
  const isPlain = words.topics.every(isOfState) && words.traveller.people === undefined;
  const isOfCars = words.traveller.traffic === 'car';
  if (crossing === undefined || !isPlain || (asksHours(words) && !isOfCars)) return [];
  if (isOfCars && status?.state === 'open') return [{ topic: 'admits', part: 'car' }];
  return status?.state === 'unknown' && !isBesideCars(words.traveller.traffic) ? [{ topic: 'admits' }] : [];
}

/** In a lorry one asks for a gate on the road, and needs a place in its queue. */
function bookingAsked({ words: { topics, traveller }, crossing, status }: OfState): readonly AskedAbout[] {
  const isAsked = traveller.traffic === 'truck' && topics.every(isOfGate) && status?.state !== 'closed';
  return isAsked && crossing?.kind === 'road' ? [{ topic: 'trucks', part: 'queue' }] : [];
}

const isOfGate = (asked: AskedAbout) => isOfState(asked) || asked.topic === 'admits';

/** What is told of the month or the holiday that was named. */
function daysAsked({ words, status, crossing }: OfState): readonly AskedAbout[] {
  if (crossing === undefined || status === undefined || !words.topics.every(isOfState)) return [];
  const { day } = words.moment;
  const isHoliday = day !== undefined && 'holiday' in day && holidayWarnings(status).length === 0;
  return [
    ...(isOfSeason(words) ? [{ topic: 'season' } as const] : []),
    ...(isHoliday ? [{ topic: 'holidays' } as const] : []),
  ];
}

/** Where it is shut for longer than a night, or nobody knows how it is, what was told last of its opening says most of it. */
function isOfOpening({ status, words }: OfState): boolean {
  if (status === undefined || status.state === 'open' || asksHours(words)) return false;
  const { because, traffic, admits } = status;
  if (words.traveller.people !== undefined || isBesideCars(words.traveller.traffic)) return false;
  // Whom it keeps out by rule it would keep out open as well; cars may be kept out while something is built.
  if (because === 'admits') return traffic === 'car' && admits.people !== 'citizens';
  return because !== 'hours' && because !== 'season';
}

/** What the notes tell of one of the things that were asked. Telegram's HTML. */
export interface ToldOfState {
  readonly asked: AskedAbout;
  readonly html: string;
  /** It says more of what was asked than the state does. */
  readonly isFirst: boolean;
}

/**
 * What the notes of a crossing, or else of its border, tell of the hours, the season or the state that was asked for: it
 * stands beside the state, which is weighed from what was said of that day.
 */
export function notesOfState(question: OfState, renderer: Renderer): readonly ToldOfState[] {
  const { words, crossing } = question;
  const told = words.topics.filter(({ topic }) => isTold(topic, crossing !== undefined));
  const isOfOwn = asksOfChange(words) || (isOfOpening(question) && words.topics.every(isOfState));
  const asked = [
    ...(isOfOwn ? [{ topic: 'status' } as const] : []),
    ...told,
    ...(crossing === undefined ? wholeOf(question) : passageAsked(question)),
    ...daysAsked(question),
    ...bookingAsked(question),
  ];
  const isOfElse = asked.some(({ topic }) => topic === 'hours') || asksOfChange(words);
  const hours = isOfElse ? [] : hoursUnknown(question);
  const found = onceEach([...asked, ...hours].map((one) => ({ asked: one, notes: notesOn(one, question) })));
  const known = [...found, ...doubtsOf(question, found)].filter(({ notes }) => notes.length > 0);
  const meant = meantBesideState(question).filter(({ note }) => !tells(known, note));
  const all = [...known, ...meant.map(toFound)];
  return (all.length > 0 ? all : unreadOf(question)).map((one) => ({
    asked: one.asked,
    html: renderer.direct(one).html,
    // Since when whom it lets through is told, that is of who passes.
    isFirst:
      isDoubtFirst(one.notes, question) ||
      (isFirst(one.notes.every(isOfPassage) ? { topic: 'admits' } : one.asked, question) &&
        !isOvertaken(one, question)),
  }));
}

/** It opens every day, or somebody told later that it works: when it was opened again is only its past, unless that is asked. */
function isOvertaken({ asked, notes }: NotesFound, { status, words }: OfState): boolean {
  if (asked.topic === 'status' && words.asksWhen && status?.state === 'open' && status.because === 'hours') return true;
  const [word] = status?.evidence.flatMap(({ statement }) => (statement.says === 'works' ? statement.date : [])) ?? [];
  if (status?.state !== 'unknown' || asked.topic !== 'status' || asksOfChange(words) || word === undefined)
    return false;
  return notes.every(({ note }) => note.by.every(({ date }) => date !== undefined && date.last < word.first));
}

const isOfPassage = ({ note }: DirectNote) => note.topic === 'admits';

/** What is told of a change, of hours or of who passes comes first where the question, or that nobody knows more, asks for it. */
function isFirst({ topic }: AskedAbout, { words, status }: OfState): boolean {
  const [lead] = words.topics;
  // Whoever names a crossing and asks for nothing sees its card.
  const isOfKind = words.traveller.traffic !== undefined;
  const isNameAlone = !words.followUp.saysTopic && !words.takesVerdict && !isOfKind;
  if (isNameAlone && !asksOfChange(words) && !asksHours(words)) return false;
  const isOfPassing = (isOfState(lead) && lead.topic !== 'alerts') || lead.topic === 'admits';
  if (topic === 'hours' && (isOfPassing || areHoursBeside(words))) return areHoursFirst(words, status);
  if (!isOfPassing && !(asksOfChange(words) && afterState.has(lead.topic))) return false;
  const isUnknown = status?.state === 'unknown';
  if (topic === 'season') return words.hearsay === 'rumour' || status?.season === null;
  // That it is shut is what was asked, unless it was asked until when.
  const isShut =
    status?.state === 'closed' || (status?.state === 'open' && status.admits.traffic?.includes('car') === false);
  const isLess = isShut && !words.asksWhen && !isRebuilt(words);
  // The hours that anybody told say more of a day than when it was opened again, and less than for whom.
  const isUntold = isUnknown && (isOfKind || !areSomeHoursTold(status));
  if (topic === 'status') return (asksOfChange(words) && !isLess) || isUntold;
  const isLittleKnown = areHoursUntold(status) && isDoubted(status);
  return topic === 'admits' && (isUnknown || (isOfKind && isLittleKnown));
}

/** Of these the state says much: what is built at a gate makes people wait. */
const afterState: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['waits', 'road', 'way', 'transport', 'history', 'why'] as const),
]);

/** A note that answers two things is told with the first. */
function onceEach(found: readonly NotesFound[]): readonly NotesFound[] {
  const seen = new Set<Note>();
  return found.map(({ asked, notes }) => {
    const others = notes.filter(({ note }) => !seen.has(note));
    for (const { note } of others) seen.add(note);
    return { asked, notes: others };
  });
}

interface NotesFound {
  readonly asked: AskedAbout;
  readonly notes: readonly DirectNote[];
}

/** What the crossing's own notes tell, or its border's where there is no crossing. */
function notesOn(asked: AskedAbout, question: OfState): readonly DirectNote[] {
  const { traveller, crossing, borders } = question;
  const base = saidIn({ ...question, asked });
  const isOpening = asked.topic === 'status' && isOfOpening(question);
  const said = isOpening ? { ...base, aspects: [...base.aspects, 'reopening' as const] } : base;
  // At one crossing what is told of all who pass is told of a car as well.
  const isOfAll = asked.topic === 'admits' && crossing !== undefined;
  const isPart = (part: Note['part']) =>
    isOfAll ? part === undefined || part === asked.part : asked.part === undefined || part === asked.part;
  const notesIn = (sources: Pick<OfState, 'crossing' | 'borders'>) =>
    directNotes(asked, traveller, { ...sources, countries: [] }, said).filter(
      ({ note }) =>
        (note.topic === asked.topic && isPart(note.part)) ||
        note.of?.some((aspect) => said.aspects.includes(aspect) && isAspectOf(aspect, asked)) === true,
    );
  if (crossing === undefined) return notesIn({ borders });
  const own = notesIn({ crossing, borders: [] }).filter(isOfThen(question));
  if (asked.topic === 'holidays' || asked.topic === 'trucks') return own.length > 0 ? own : notesIn({ borders });
  if (asked.topic !== 'hours' || !asksHours(question.words)) return own;
  // Where a trial has ended the hours of the other posts are what it was a trial against.
  if (question.status?.because === 'expired') return [...own, ...notesIn({ borders })];
  return isOfBorder(question.status, own) ? [...notesIn({ borders }), ...own] : own;
}

/** Whether the hours of the other posts of the border are all that is known of this one's: nobody told them, or of one day alone. */
function isOfBorder(status: OfState['status'], own: readonly DirectNote[]): boolean {
  return areHoursUntold(status) && own.every(({ note }) => note.doubts === true);
}

/** Where nobody knows the hours, the best that anybody told of them is said. */
function hoursUnknown({ status, moment }: OfState): readonly AskedAbout[] {
  if (status === undefined || isSpan(moment)) return [];
  const isUnknown = status.state === 'unknown' && (status.because === 'no-hours' || status.because === 'expired');
  return isUnknown || isDoubtedHour(status) ? [{ topic: 'hours' }] : [];
}

/** What puts the open gate in doubt then, or by what hour it may be shut, unless it is told anyway. */
function doubtsOf({ status, words, moment }: OfState, told: readonly NotesFound[]): readonly NotesFound[] {
  if (status?.state !== 'open' && !areHoursUntold(status)) return [];
  const isOfGate = words.topics.every(isOfState) && words.traveller.people === undefined;
  const inDoubt = status.state === 'open' ? notesInDoubt(status) : [];
  const isLater = moment.precision === 'day' && inDoubt.length === 0 && holidayWarnings(status).length === 0;
  const ofHours = status.state === 'open' ? isLater && doubtsLater(status) : doubtsHour({ status });
  const notes = [...inDoubt, ...(isOfGate && ofHours ? notesInDoubt(status, ofHours) : [])];
  return notes.filter((note) => !tells(told, note)).map((note) => toFound({ note, country: null }));
}

function tells(told: readonly NotesFound[], note: Note): boolean {
  const isSame = (one: Note) => one === note || (note.id !== undefined && one.id === note.id);
  return told.some(({ notes }) => notes.some((one) => isSame(one.note)));
}

function toFound(one: DirectNote): NotesFound {
  return { asked: { topic: one.note.topic }, notes: [one] };
}

/** What the crossing's own notes tell of words that the state does not answer: those that mean nothing to us, or all of them. */
function unreadOf(question: OfState): readonly NotesFound[] {
  const { words, status } = question;
  const { conditions, asides, followUp } = words;
  const isLeft = conditions.length + asides.length > 0 || !followUp.saysTopic || status?.state === 'unknown';
  return isLeft ? meantOfCrossing(question).map(toFound) : [];
}

/** Who may pass is told of a border as a whole where nothing else is; of a crossing it stands in the answer itself. */
function isTold(topic: AskedAbout['topic'], isOfCrossing: boolean): boolean {
  return noted.has(topic) || (!isOfCrossing && ofBorder.has(topic));
}
