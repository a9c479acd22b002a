import type { DraftDecision, DraftRecord, FoundDraft } from '#domain/notes/found-draft.ts';

/*
 * A draft is kept as fields of which each is written once: `found`, `decision`, `told`, and one for each link, confirmed
 * guess and message. So whoever comes first wins, in both engines alike.
 */

/** The names of the fields. */
export const partNames = {
  link: (link: string) => `link ${link}`,
  confirmed: (field: string) => `confirmed ${field}`,
  message: (chat: number) => `message ${chat}`,
} as const;

/** A draft from its fields; `null` where none of them says what was found. */
export function recordOf(parts: Readonly<Record<string, string>>): DraftRecord | null {
  const { found, decision, told } = parts;
  if (found === undefined) return null;
  const named = (head: string) =>
    Object.entries(parts).flatMap(([name, value]) =>
      name.startsWith(`${head} `) ? [[name.slice(head.length + 1), value] as const] : [],
    );
  return {
    found: JSON.parse(found) as FoundDraft,
    links: named('link')
      .toSorted(([, one], [, other]) => Number(one) - Number(other))
      .map(([link]) => link),
    confirmed: named('confirmed').map(([field]) => field),
    decision: decision === undefined ? null : (JSON.parse(decision) as DraftDecision),
    told: named('message').map(([chat, message]) => ({ chat: Number(chat), message: Number(message) })),
    toldAt: told === undefined ? null : Number(told),
  };
}

/** The same decision, of an editor who is forgotten. */
export function withoutEditor(decision: string | null, editor: number): string | null {
  const decided = decision === null ? null : (JSON.parse(decision) as DraftDecision);
  return decided?.editor === editor ? JSON.stringify({ ...decided, editor: null }) : null;
}
