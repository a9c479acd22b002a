import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { Refusal } from '#domain/errors.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { createUnderstand } from '../../languages.ts';
import { offered, ourCatalogue } from '../../search/evaluation.ts';

/*
 * Questions by people who had not read the word lists, each set written before the first run on it; the journeys have been read since. The bounds are what it
 * reached then or later: they hold what was won, and say nothing of the next stranger.
 */

interface Question {
  readonly q: string;
  readonly lang: string;
}

/**
 * A journey with the crossings over which somebody who knows the roads would go first, all of them joined or the first alone;
 * `null`: it is none of ours.
 */
interface Journey extends Question {
  readonly first: readonly string[] | null;
}

function read<Line extends Question>(set: string): readonly Line[] {
  const lines = readFileSync(new URL(`./${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const understand = createUnderstand(ourCatalogue());

/** `null` where a crossing was read that leads not there: it is told so. */
function answerOr(text: string) {
  try {
    return answer({ text, now });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The crossings that are told first, joined where there are several borders; `null` where none is. */
function toldFirst({ q }: Question): string | null {
  const got = answerOr(q);
  if (got === null) return 'refused';
  if (got.kind === 'answer') return got.crossing.id;
  if (got.kind !== 'route' || got.options[0] === undefined) return null;
  return got.options[0].crossings.map(({ crossing }) => crossing.id).join('+');
}

function isAsExpected(journey: Journey): boolean {
  const told = toldFirst(journey) ?? '';
  return journey.first?.some((one) => told === one || told.startsWith(`${one}+`)) === true;
}

function expectAtMost(most: number, wrong: readonly Question[]): void {
  expect(wrong.length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(most);
}

/**
 * `journeys` is by a stranger and was read after its first run. `ways` is no stranger's: who mended wrote it, having read
 * `journeys` and some of the word lists, before the first run (66 of 100 traps and 3 of 50 journeys were wrong then). `roads` is
 * by another stranger; it was read after its first run (58 of 75, and 10 of 60 traps). Of its misses five go over a crossing that
 * is shut to cars or unknown. `careless` is by who mended, before its first run (57 of 60 journeys, 9 of 60 traps wrong), and so
 * is `spoken` (10 of 100 journeys, 26 of 100 traps wrong); `fifth` is a stranger's, read after its first run (68 of 80, 6 of 60), and
 * so is `sixth` (65 of 80, and a route in 3 of 80 traps; where its writer found no way clear, `first` has all that he names;
 * of its five misses two name two posts and get both to choose from). `frontier`
 * is by who mended, before its first run (12 of 67 journeys, 17 of 100 traps wrong): pairs of towns from both sides of each border.
 * So is `errands` (two sets of 40: 10 and 5 journeys, 7 and 3 traps), read after its first runs. So is `towns` (5 of 40 journeys, 8 of 40 traps), in whose traps towns are talked of and nobody goes. So are `stories` (12 of 80 journeys, 16 of 80 traps), whole stories, and things that are called like towns, `afresh` (5 and 6
 * of 40) and `anew` (4 and 2 of 28), and `ends`, three sets of 60 journeys (7, 7 and 6); two of the misses of `stories` ask back which end of the lake is meant.
 * `crossroads` and `byways` are by who mended too: the first was read after its first run (9 of 80 journeys, 21 of 120 traps
 * wrong), the second after its one run (3 of 60, 19 of 80, 11 of these with a crossing).
 */
test.each([
  ['journeys', 75, 1],
  ['ways', 50, 1],
  ['roads', 75, 9],
  ['careless', 60, 2],
  ['fifth', 80, 4],
  ['sixth', 80, 5],
  ['spoken', 100, 7],
  ['frontier', 67, 5],
  ['stories', 80, 4],
  ['afresh', 40, 1],
  ['anew', 28, 3],
  ['towns', 40, 4],
  ['errands', 80, 13],
  ['ends', 180, 10],
  ['crossroads', 80, 4],
  ['byways', 60, 3],
] as const)('journeys of the set "%s" go first where somebody who knows the roads would go', (set, count, most) => {
  const journeys = read<Journey>(set).filter(({ first }) => first !== null);
  expect(journeys).toHaveLength(count);
  expectAtMost(
    most,
    journeys.filter((one) => !isAsExpected(one)),
  );
});

test.each([
  ['journeys', 60, 0],
  ['ways', 100, 1],
  ['roads', 60, 0],
  ['careless', 60, 1],
  ['fifth', 60, 0],
  ['sixth', 80, 3],
  ['spoken', 100, 3],
  ['frontier', 100, 4],
  ['stories', 80, 2],
  ['afresh', 40, 2],
  ['anew', 28, 1],
  ['towns', 40, 2],
  ['errands', 80, 2],
  ['crossroads', 120, 1],
  ['byways', 80, 8],
] as const)('what only looks like a journey of ours hardly ever gets a crossing: %s', (set, count, most) => {
  const traps = read<Journey>(set).filter(({ first }) => first === null);
  expect(traps).toHaveLength(count);
  expectAtMost(
    most,
    traps.filter((one) => toldFirst(one) !== null),
  );
});

test.each([
  // What joins them is no road, and what they go without is none either.
  ['flight from Osh to Tashkent', null],
  ['Алматы-Ташкент ұшақ', null],
  ['Бишкек Ташкент учак билети канча', null],
  ['посылка из Алматы в Бишкек сколько идёт почтой', null],
  ['Алматыдан Бишкекке ақша аудару', null],
  ['Кафе «Ташкент» в Оше', null],
  ['Шымкенттен Ташкентке ұшақсыз', 'kaplanbek-navoi'],
  ['не самолётом, а машиной из Оша в Андижан', 'dostuk-dustlik'],
  ['везу посылку из Бишкека в Алматы', 'ak-jol-korday'],
  ['I fly into Almaty, how do I get from Almaty to Bishkek', 'ak-jol-korday'],
  ['рейс из Алматы в Бишкек на автобусе', 'ak-jol-korday'],
  // From a town at the border inland, and over the border at it.
  ['Korday to Taraz by car', null],
  ['Қордайдан Таразға', null],
  ['Кордайдан Таразга чек ара ачыкпы', 'ak-jol-korday'],
  ['из Кордая в Алматы завтра в 7', 'ak-jol-korday'],
  // What it costs, how long it takes and what the weather is like is asked of two towns, and of no way.
  ['Бишкектен Алматыга учак билети канча турат', null],
  ['how long does FedEx take from Bishkek to Almaty', null],
  ['Бишкектен Алматыга телефон чалуу канча турат', null],
  ['код страны чтобы звонить из Бишкека в Алматы', null],
  ['почём картошка в Бишкеке и в Алматы', null],
  ['Шымкентте және Ташкентте ет қанша тұрады', null],
  ['are melons cheaper in Osh or Andijan', null],
  ['ауа райы Шымкент Ташкент', null],
  ['сколько стоит такси из Бишкека в Алматы', 'ak-jol-korday'],
  ['погода на границе Бишкек Алматы', 'ak-jol-korday'],
  ['население Оша и Андижана', null],
  ['Бишкекте да Алматыда да кар жаап атат, аба ырайы', null],
  ['перевод с каспи из Алматы в Бишкек', null],
  ['улица Ошская в Андижане', null],
  ['алматы ташкент ұшақ қай күндері ұшады', null],
  ['Бішкектің телефон коды, Қордайдан соқсам', null],
  ['Әкемнің ағасы Құлжадан Алматыға 62-жылы көшкен', null],
  ['какой город больше, Уральск или Самара', null],
  ['Ат-Башылыкпыз, Артышка кайсы ашуудан барабыз', 'torugart'],
  ['как дешевле доехать из Алматы в Бишкек', 'ak-jol-korday'],
  ['Kashgar from Naryn over the mountains', 'torugart'],
  // A train inside one country, and a town whose name begins like a word.
  ['поезд Бишкек Балыкчы', null],
  ['из Алматы в Балыкчы на машине', 'ak-jol-korday'],
  // Of namesakes the one that is near.
  ['Караколдон Ак-Сууга жөө', null],
  ['Кольсай Каинды пешком', null],
  // Towns that are compared, or where people come from, and words that nobody uses of a way.
  ['дедушка из Таласа, бабушка из Тараза, ищем родословную', null],
  ['is Osh older than Andijan or younger', null],
  ['Тараз көнебү же Талас көнөбү', null],
  ['Алматы мен Ташкенттің қайсысы тығыз қоныстанған', null],
  ['в Оше говор похож на андижанский?', null],
  ['Ташкенттен келген акын Алматыда китебин тааныштырат', null],
  // What lies between two places, and a figure that is read aloud.
  ['Омск пен Барнаулдың арасы неше шақырым', null],
  ['Бишкек менен Алматынын ортосу канча саат', 'ak-jol-korday'],
  ['какая граница между Костанаем и Челябинском', 'kairak-bugristoye'],
  ['матч между Бишкеком и Алматы', null],
  ['osh 2 andijan by taxi', 'dostuk-dustlik'],
  ['Ош 2 Андижан 1', null],
  ['I land in Almaty, how do I get from Almaty to Karakol', 'karkyra-kegen'],
  // Money, calls and parcels from one country to the other.
  ['перевести деньги из Казахстана в Кыргызстан, какая комиссия', null],
  ['Ош шаарынын телефон коду, Казакстандан чалганда', null],
  ['Қырғызстаннан Қазақстанға сәлемдеме қанша күн жүреді', null],
  // From one place that we do not know to another.
  ['Варшавадан Вильнюске чек ара ачыкпы', null],
  ['граница из Вильнюса в Варшаву на машине', null],
  ['from Vilnius to Warsaw by car, is the border open', null],
  // A train that is left behind.
  ['электричка не ходит больше, поедем из Актобе в Оренбург машиной', 'zhaisan-sagarchin'],
  ['my train reaches Samara at noon. How do I go on to Uralsk by taxi', 'shagan-teploye'],
  ['поезд привезёт нас в Самару, оттуда на такси в Уральск', 'shagan-teploye'],
  ['Самарага поезд менен келем, андан Уральскиге такси менен', 'shagan-teploye'],
  // A town whose name is a part of the name of a post.
  ['Петропавловск Курган', 'zhana-zhol-petukhovo'],
] as const)('by road or otherwise: %s', (q, crossing) => {
  expect(toldFirst({ q, lang: '' })).toBe(crossing);
});

/** A border whose crossings are told, or several to choose from, where neither was asked about. */
function isOffered({ q }: Question): boolean {
  const got = answerOr(q);
  return got !== null && (toldFirst({ q, lang: '' }) !== null || got.kind === 'choose' || got.kind === 'border');
}

test.each([
  ['towns', 5],
  ['errands', 6],
] as const)('nor are several offered, nor a whole border: %s', (set, most) => {
  const traps = read<Journey>(set).filter(({ first }) => first === null);
  expectAtMost(most, traps.filter(isOffered));
});

test('a short question is answered in its own language', () => {
  const questions = read('languages');
  expect(questions).toHaveLength(120);
  expectAtMost(
    5,
    questions.filter(({ q, lang }) => understand(q).language !== lang),
  );
});

test('what is not ours gets no crossing', () => {
  const questions = read('not-ours');
  expect(questions).toHaveLength(100);
  const isOffered = ({ q }: Question) => offered(understand(q).found).length > 0;
  expectAtMost(1, questions.filter(isOffered));
});

test('of what is understood at most a quarter has a word named as not understood', () => {
  const questions = read('understood');
  expect(questions).toHaveLength(200);
  const isNamed = ({ q }: Question) => {
    const { unread, conditions } = understand(q);
    return unread.length + conditions.length > 0;
  };
  expectAtMost(49, questions.filter(isNamed));
});
