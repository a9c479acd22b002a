/**
 * Folding: every way of writing a name comes down to one key.
 *
 * People write in two scripts and many romanisations, leave out special letters and mix look-alikes. All letters go to
 * one small alphabet, so that Қарқыра, Каркыра, Karkyra and Qarqyra are the same word.
 */

const unseen = /[\p{Cf}\p{M}]|(?![\s])\p{Cc}/gu;
/** "к о р д а й" */
const spacedOut = /(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu;
const longestText = 4096;

/** The text without what the eye does not see: invisible marks, stray accents, mixed alphabets. Length is bounded. */
export function clean(text: string): string {
  const seen = text
    .slice(0, 4 * longestText)
    .normalize('NFKC')
    .replace(unseen, '')
    .slice(0, longestText);
  return seen
    .replace(spacedOut, (word) => word.replaceAll(' ', ''))
    .replace(/\p{L}+/gu, unmix)
    .toLowerCase()
    .replace(/\p{M}/gu, '');
}

/** Latin letters and the Cyrillic ones that look like them; case matters, for H is Н and h is һ. */
const lookAlikes = 'aа AА eе EЕ oо OО cс CС pр PР xх XХ yу YУ YҮ iі IІ kк KК MМ TТ HН BВ jј sѕ SЅ hһ əә'.split(' ');
const toCyrillic = new Map(lookAlikes.map(([latin = '', cyrillic = '']) => [latin, cyrillic]));
const toLatin = new Map(lookAlikes.map(([latin = '', cyrillic = '']) => [cyrillic, latin]));

const cyrillicOnly = /(?![аеорсхуүікмтнвјѕһә])\p{Script=Cyrillic}/giu;
const latinOnly = /(?![aeopcxyikmthbjsə])\p{Script=Latin}/giu;
const countIn = (word: string, letters: RegExp) => word.match(letters)?.length ?? 0;

/** A word in two alphabets is written in the one whose own letters it has, or else in the one it has more of. */
function unmix(word: string): string {
  const balance = countIn(word, /\p{Script=Cyrillic}/gu) - countIn(word, /\p{Script=Latin}/gu);
  if (Math.abs(balance) === word.length) return word;
  const own = countIn(word, cyrillicOnly) - countIn(word, latinOnly);
  const table = (own || balance) >= 0 ? toCyrillic : toLatin;
  return [...word].map((letter) => table.get(letter) ?? letter).join('');
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh/g, 'j'],
  [/sch|sh/g, 'ş'],
  [/ch/g, 'ç'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/yu/g, 'u'],
  [/ya/g, 'a'],
  [/ck|c/g, 'k'],
];

const letters = new Map<string, string>(
  Object.entries({
    a: 'аәəäáàâā',
    b: 'б',
    v: 'вw',
    g: 'гғğǵ',
    d: 'д',
    e: 'еёэéèêѐє',
    j: 'жž',
    z: 'з',
    i: 'иійыyıíìīïѝї',
    k: 'кқq',
    l: 'л',
    m: 'м',
    n: 'нңñńŋ',
    o: 'оөöóōô',
    p: 'п',
    r: 'р',
    s: 'сѕ',
    t: 'т',
    u: 'уүұўюüúūýû',
    f: 'ф',
    h: 'хһҳ',
    ts: 'ц',
    ks: 'x',
    ç: 'чč',
    ş: 'шщšș',
    '': "ъь'’ʼ`´ʻ",
  }).flatMap(([key, variants]) => [...variants].map((letter) => [letter, key])),
);

/** One word in the small alphabet, long letters kept: for vocabulary, where "ма" and "мая" must stay apart. */
export function normalizeWord(word: string): string {
  let latin = word;
  for (const [digraph, letter] of digraphs) latin = latin.replace(digraph, letter);
  let folded = '';
  for (const letter of latin) folded += letter === 'я' ? 'aa' : (letters.get(letter) ?? letter);
  return folded;
}

/** "Keng" may be Кең; "Kegenge" is Кегенге. Both are tried. */
export function withoutNg(folded: string): string {
  return folded.replaceAll('ng', 'n');
}

/** The key of a name: folded, double letters written once. */
export function squeeze(folded: string): string {
  return folded.replace(/(.)\1+/gu, '$1');
}
