import type { Note } from '#domain/crossing.ts';
import { type DirectNote, directNotes } from '#domain/notes/direct-notes.ts';
import { doubting } from '#domain/rules/warnings.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import { isOfState } from './admits.ts';
import { isSpan } from './asked-hour.ts';
import { byOwnWords } from './by-words.ts';
import type { DirectQuestion } from './direct-question.ts';
import { saidIn } from './notes-found.ts';

/** Of these there are notes beside what the state itself says. */
const noted: ReadonlySet<AskedAbout['topic']> = new Set(['hours', 'status', 'season'] as const);

type OfState = Omit<DirectQuestion, 'asked'>;

/** Told of a border as a whole before how its crossings are. */
const ofBorder: ReadonlySet<AskedAbout['topic']> = new Set(['admits', 'planning', 'history'] as const);

/** Whom or what else the notes let pass, where the state is asked for just that. */
function passageAsked({ words, status }: OfState): readonly AskedAbout[] {
  const isAsked = words.topics.every(isOfState) && words.traveller.traffic === 'car' && status?.state === 'open';
  return isAsked ? [{ topic: 'admits', part: 'car' }] : [];
}

/**
 * What the notes of a crossing, or else of its border, tell of the hours, the season or the state that was asked for: it
 * stands beside the state, which is weighed from what was said of that day.
 */
export function notesOfState(question: OfState, renderer: Renderer): readonly string[] {
  const { words, crossing } = question;
  const asked = [
    ...words.topics.filter(({ topic }) => isTold(topic, crossing !== undefined)),
    ...passageAsked(question),
  ];
  const hours = asked.some(({ topic }) => topic === 'hours') ? [] : hoursUnknown(question);
  const found = [...asked, ...hours].map((one) => ({ asked: one, notes: notesOn(one, question) }));
  const told = [...found, ...doubtsOf(question, found)].filter(({ notes }) => notes.length > 0);
  return (told.length > 0 ? told : unreadOf(question)).map(
    (one) => renderer.direct({ ...one, ...{ countries: [], verdict: false, nextBest: [], isOfNow: false } }).html,
  );
}

/** What the crossing's own notes tell, or its border's where there is no crossing. */
function notesOn(asked: AskedAbout, question: OfState): readonly DirectNote[] {
  const { traveller, crossing, borders, status } = question;
  const said = saidIn({ ...question, asked });
  const notesIn = (sources: Pick<OfState, 'crossing' | 'borders'>) =>
    directNotes(asked, traveller, { ...sources, countries: [] }, said).filter(
      ({ note }) => note.topic === asked.topic && (asked.part === undefined || note.part === asked.part),
    );
  if (crossing === undefined) return notesIn({ borders });
  // Where a trial has ended the hours of the other posts of the border are what it was a trial against.
  const isOfBorder = asked.topic === 'hours' && status?.because === 'expired';
  return [...notesIn({ crossing, borders: [] }), ...(isOfBorder ? notesIn({ borders }) : [])];
}

/** Where nobody knows the hours, the best that anybody told of them is said. */
function hoursUnknown({ status, moment }: OfState): readonly AskedAbout[] {
  const isUnknown = status?.because === 'no-hours' || status?.because === 'expired';
  return isUnknown && status.state === 'unknown' && !isSpan(moment) ? [{ topic: 'hours' }] : [];
}

/** What puts the open gate in doubt then, unless it is told anyway. */
function doubtsOf({ status }: OfState, told: readonly { readonly notes: readonly DirectNote[] }[]) {
  if (status?.state !== 'open') return [];
  const isTold = (note: Note) => told.some(({ notes }) => notes.some((one) => one.note === note));
  const notes = status.crossing.notes.filter(doubting(status)).filter((note) => !isTold(note));
  return notes.map((note) => ({ asked: { topic: note.topic }, notes: [{ note, country: null }] }));
}

/** What the crossing's own notes tell of words that the state does not answer: those that mean nothing to us, or all of them. */
function unreadOf(question: OfState) {
  const { words, status } = question;
  const { conditions, asides, followUp } = words;
  const isLeft = conditions.length + asides.length > 0 || !followUp.saysTopic || status?.state === 'unknown';
  const notes = isLeft ? byOwnWords({ ...question, asked: words.topics[0] }) : [];
  return notes.map((one) => ({ asked: { topic: one.note.topic }, notes: [one] }));
}

/** Who may pass is told of a border as a whole where nothing else is; of a crossing it stands in the answer itself. */
function isTold(topic: AskedAbout['topic'], isOfCrossing: boolean): boolean {
  return noted.has(topic) || (!isOfCrossing && ofBorder.has(topic));
}
