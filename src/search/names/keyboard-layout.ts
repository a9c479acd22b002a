/** A name typed with the keyboard in the wrong layout: `rfhrshf` is `каркыра`, `лщквфн` is `korday`. */

const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
/** The Kazakh layout has its own letters on the digits. */
const kazakhKeys = 'әіңғүұқ';
const digitKeys = '2345890';

const toCyrillic = new Map(
  [...latinKeys, ...digitKeys].map((key, at) => [key, [...cyrillicKeys, ...kazakhKeys][at] ?? key]),
);
for (const [shifted, letter] of [...'{}:"<>~'].map((key, at) => [key, 'хъжэбюё'.charAt(at)] as const)) {
  toCyrillic.set(shifted, letter);
}
const toLatin = new Map([...toCyrillic].map(([key, letter]) => [letter, key]));

const mostRepairs = 8;

/** The text as the other layout would have written it, and the repaired part of it alone. */
export interface Repaired {
  readonly text: string;
  readonly part: string;
}

/** Repairs the chunks that make no sense as they stand; `null` if all do. */
export function repairLayout(cleaned: string, isSense: (chunk: string) => boolean): Repaired | null {
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
}
