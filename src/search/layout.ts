/** A name typed with the keyboard in the wrong layout: `rfhrshf` is `каркыра`, `лщквфн` is `korday`. */

const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
/** The Kazakh layout has its own letters on the digits. */
const kazakhKeys = 'әіңғүұқө';
const digitKeys = '2345890-';

const toCyrillic = new Map(
  [...latinKeys, ...digitKeys].map((key, at) => [key, [...cyrillicKeys, ...kazakhKeys][at] ?? key]),
);
for (const [shifted, letter] of [...'{}:"<>~'].map((key, at) => [key, 'хъжэбюё'.charAt(at)] as const)) {
  toCyrillic.set(shifted, letter);
}
const toLatin = new Map([...toCyrillic].map(([key, letter]) => [letter, key]));

/** The text as the other layout would have written it, word by word where `isNoise` says so; `null` if nothing changes. */
export function otherLayout(cleaned: string, isNoise: (chunk: string) => boolean): string | null {
  let changed = false;
  const repaired = cleaned.replace(/\S+/gu, (chunk) => {
    const bare = chunk.replace(/[?!.,:;)]+$/u, '');
    const script = /\p{Script=Cyrillic}/u.test(bare) ? toLatin : /[a-z]/u.test(bare) ? toCyrillic : null;
    if (!script || !isNoise(bare)) return chunk;
    changed = true;
    return [...bare].map((key) => script.get(key) ?? key).join('');
  });
  return changed ? repaired : null;
}
