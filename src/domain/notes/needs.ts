import type { Note } from '../crossing.ts';
import { askedKey } from '../topic.ts';

/** What one has to have, to show or to do. */
const needed: ReadonlySet<string> = new Set([
  ...['documents', 'documents/visa', 'documents/eta', 'documents/registration', 'documents/border-zone'],
  ...['documents/children', 'vehicles/power-of-attorney', 'vehicles/insurance', 'trucks/queue'],
]);

/** What will do, and what is let through. */
const allowed: ReadonlySet<string> = new Set([
  ...['documents/id-card', 'vehicles/rental', 'vehicles/stay', 'customs/drone', 'trucks/limits'],
]);

/** Whether the *yes* of a note says that something is needed or that it will do; `undefined`: it may answer either. */
export function asksWhetherNeeded(note: Pick<Note, 'topic' | 'part' | 'verdict'>): boolean | undefined {
  if (note.verdict === 'depends') return undefined;
  if (needed.has(askedKey(note))) return true;
  return note.topic === 'admits' || allowed.has(askedKey(note)) ? false : undefined;
}
