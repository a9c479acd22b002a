import type { Letters } from '../letters.ts';

/** The text as the other layout would have written it, and the repaired part of it alone. */
interface Repaired {
  readonly text: string;
  readonly part: string;
}

/** Repairs the chunks that make no sense as they stand; `null` if all do. */
export type RepairLayout = (cleaned: string, isSense: (chunk: string) => boolean) => Repaired | null;

const mostRepairs = 8;

/** A name typed with the keyboard in the wrong layout: `rfhrshf` is Karkyra in Cyrillic letters. */
export function createRepairLayout({ layouts }: Letters): RepairLayout {
  const cyrillic = [...layouts.cyrillic];
  const toCyrillic = new Map([...layouts.latin].map((key, at) => [key, cyrillic[at] ?? key]));
  const toLatin = new Map([...toCyrillic].map(([key, letter]) => [letter, key]));
  return (cleaned, isSense) => {
    const parts: string[] = [];
    const text = cleaned.replace(/\S+/gu, (chunk) => {
      const bare = chunk.replace(/[?!.,:;)]+$/u, '');
      const script = /\p{Script=Cyrillic}/u.test(bare) ? toLatin : /[a-z]/u.test(bare) ? toCyrillic : null;
      if (!script || parts.length === mostRepairs || isSense(bare)) return chunk;
      const repaired = [...bare].map((key) => script.get(key) ?? key).join('');
      parts.push(repaired);
      return repaired;
    });
    return parts.length > 0 ? { text, part: parts.join(' ') } : null;
  };
}
