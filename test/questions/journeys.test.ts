import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import knownPlaces from '../../data/places.json' with { type: 'json' };
import { ourAnswer } from '../answer/ours.ts';

/*
 * Journeys as people type them, and what only looks like one: journeys inside a country, between places abroad, two names that
 * are not from where to where. The expectations were written before the first run.
 */

interface Journey {
  readonly q: string;
  readonly lang: string;
  readonly kind: 'journey' | 'country' | 'inside' | 'abroad' | 'none';
  readonly journey: { readonly from: string; readonly to: string } | null;
  /** Crossings over which somebody who knows the place would go, between bars. */
  readonly first?: string;
  /** Why it may be answered otherwise. */
  readonly note?: string;
}

function readJourneys(half: 'first' | 'second' | 'sentences'): readonly Journey[] {
  const lines = readFileSync(new URL(`./journeys-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Journey);
}

const questions = readJourneys('first');
const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** Whether the border is crossed that they mean, or a crossing on their way is told. */
function isRight({ q, journey, first = '' }: Journey): boolean {
  const got = answer({ text: q, now });
  const isMeant = (id: string | undefined) => id !== undefined && first.split('|').includes(id);
  if (got.kind === 'answer') return isMeant(got.crossing.id);
  if (got.kind === 'border') return got.border === journeyBorder(journey);
  if (got.kind !== 'route') return false;
  const isSame = got.from.id === journey?.from && got.to.id === journey?.to;
  return isSame && (got.isAskedBack || isMeant(got.options[0]?.crossings[0]?.crossing.id));
}

/** From a whole country the border of the two is told: which crossing is near nobody can say. */
function journeyBorder(journey: Journey['journey']): string {
  const codes = [journey?.from, journey?.to].map((id) => places.get(id ?? '') ?? id ?? '');
  return codes.toSorted().join('-');
}

const places = new Map(knownPlaces.map(({ id, country }) => [id, country]));

/** What a question is answered with: `from -> to over crossings`, or another kind of answer. */
function told(text: string): string {
  const got = answer({ text, now });
  if (got.kind !== 'route') return got.kind;
  return `${got.from.id} -> ${got.to.id}${got.crossings.length > 0 ? ' over' : ''}`;
}

const of = (kind: Journey['kind']) => questions.filter((one) => one.kind === kind);
const missed = (some: readonly Journey[], isRight: (one: Journey, got: string) => boolean) =>
  some
    .map((one) => [one, told(one.q)] as const)
    .flatMap(([one, got]) => (isRight(one, got) ? [] : [`${one.q}: ${got}`]));

describe('journeys as people type them', () => {
  test.each(['ky', 'kk', 'ru', 'en'])('are read in %s', (language) => {
    const asked = of('journey').filter(({ lang }) => lang === language);
    const isRight = ({ journey }: Journey, got: string) => got.startsWith(`${journey?.from} -> ${journey?.to} over`);
    const wrong = missed(asked, isRight);
    expect(wrong.length / asked.length, wrong.join('\n')).toBeLessThanOrEqual(0.06);
  });

  test('over no border there is no crossing', () => {
    const wrong = missed([...of('inside'), ...of('abroad')], (_, got) => !got.endsWith(' over') && got !== 'answer');
    expect(wrong, wrong.join('\n')).toHaveLength(0);
  });

  test('what only looks like one is none', () => {
    const wrong = missed(of('none'), (_, got) => !got.includes('->'));
    expect(wrong, wrong.join('\n')).toHaveLength(0);
  });
});

describe('journeys by another writer', () => {
  const others = readJourneys('second');

  test('go over the border that they mean, or are answered of the crossing on their way', () => {
    const asked = others.filter(({ kind, note }) => kind === 'journey' && note === undefined);
    const wrong = asked.filter(({ q, journey, first = '' }) => {
      const got = answer({ text: q, now });
      const isOnWay = got.kind === 'answer' && first.split('|').includes(got.crossing.id);
      return !isOnWay && !told(q).startsWith(`${journey?.from} -> ${journey?.to} over`);
    });
    expect(asked).toHaveLength(75);
    expect(wrong.length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(8);
  });

  test.each([
    ['Biskek to Almaty', 'bishkek -> almaty over'],
    ['из Бишкека в Шимкент', 'bishkek -> shymkent over'],
    ['how do i get to namagan from tash kumyr', 'tash-kumyr -> namangan-uz over'],
    ['Osh, Kyrgyzstan to Andijan, Uzbekistan by car', 'osh -> andijan-uz over'],
    // Two names that only stand side by side are not guessed at.
    ['Biskek Almaty', 'none'],
  ])('with a letter wrong, or a country beside its town: %s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test('what is none is hardly ever taken for one', () => {
    const none = others.filter(({ kind }) => kind !== 'journey');
    const isTaken = ({ q, kind }: Journey) => (kind === 'none' ? told(q).includes('->') : told(q).endsWith(' over'));
    expect(none).toHaveLength(160);
    expect(none.filter(isTaken).length).toBeLessThanOrEqual(1);
  });
});

describe('journeys in whole sentences', () => {
  const sentences = readJourneys('sentences');
  const isJourney = ({ kind }: Journey) => kind === 'journey' || kind === 'country';

  test.each(['ky', 'kk', 'ru', 'en'])('are read in %s', (language) => {
    const asked = sentences.filter((one) => isJourney(one) && one.lang === language);
    const wrong = asked.filter((one) => !isRight(one)).map(({ q }) => q);
    expect(asked.length).toBeGreaterThanOrEqual(16);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  });

  test('where no border is crossed no crossing is offered', () => {
    const none = sentences.filter((one) => !isJourney(one));
    expect(none).toHaveLength(22);
    expect(
      none.filter(({ q, kind }) => (kind === 'none' ? told(q).includes('->') : /over$|answer/.test(told(q)))),
    ).toEqual([]);
  });

  test.each([
    // Where somebody is, and where they have to be.
    ['я в Чимкенте, завтра надо быть в Ташкенте', 'shymkent -> tashkent-uz over'],
    ['I need to be in Urumqi on the 14th, I am in Almaty now', 'almaty -> urumqi-cn over'],
    ['Биз Ташкенттебиз, Ошко барышыбыз керек', 'tashkent-uz -> osh over'],
    ['Мен Шымкенттемін, ертең Ташкентте болуым керек', 'shymkent -> tashkent-uz over'],
    // Stages: the last of them is where to.
    ['Выехали из Омска, ночь в Петропавловске, дальше Кокшетау', 'omsk-ru -> kokshetau over'],
    ['Астанадан шығып, Балқашқа қонып, одан кейін Бішкекке барамыз', 'astana -> bishkek over'],
    // There and back.
    ['Бишкек Алматы Бишкек маршруту', 'bishkek -> almaty over'],
    // The ending stands on what kind of place it is.
    ['Ош шаарынан Андижан шаарына', 'osh -> andijan-uz over'],
    ['из города Талас в город Тараз', 'talas -> taraz over'],
    ['Талас қаласынан Тараз қаласына', 'talas -> taraz over'],
    ['Красноводск из Актау на машине', 'aktau -> turkmenbashi-tm over'],
    // A word before a name is no part of it.
    ['Nur-Sultan to Omsk by car', 'astana -> omsk-ru over'],
    // Over which place they go is no end of it.
    ['Бишкекке Чымкенттен Тараз аркылуу', 'shymkent -> bishkek over'],
    // As towns were called, and as people call them.
    ['из Новосиба в Усть-Каман', 'novosibirsk-ru -> oskemen over'],
    ['Чарджоу – Нукус', 'turkmenabat-tm -> nukus-uz'],
    ['Фрунзеден Алма-Атага', 'bishkek -> almaty over'],
    ['Гурьев Астрахань', 'atyrau -> astrakhan-ru over'],
    ['Ақтаудан Нөкіске апарар жол', 'aktau -> nukus-uz over'],
    // What they go by parts no name from where they leave.
    ['Урумчи пешком из алматы', 'almaty -> urumqi-cn over'],
    ['Каракол на машине из Алматы', 'almaty -> karakol over'],
    ['Karakol by car from Almaty', 'almaty -> karakol over'],
    // Of a lake the town beside it, and of two places of a name the one in the country that is named.
    ['Almatydan Ystykkolge Karakol jagyna', 'almaty -> karakol over'],
    ['Алматыдан Ысык-Көлгө, Чолпон-Атага', 'almaty -> cholpon-ata over'],
    ['алматы қаракөл тәжікстандағы', 'almaty -> karakul-tj-village over'],
    ['Кордай Тараз сколько ехать', 'korday -> taraz'],
    // The name that opens the question is where they are, and small words may stand before the one that says where to.
    ['Нукус, завтра утром на Бейнеу, доедем?', 'nukus-uz -> beyneu over'],
    ['two trucks of pipe, Aktau down to Ashgabat, which gate', 'aktau -> ashgabat-tm over'],
    ['Sary-Tash to Karakul in Tajikistan by bicycle', 'sary-tash -> karakul-tj-village over'],
    // Where one lives, is from or is near, and where the others are to whom one goes.
    ['Ноокатта жашайм, Кувасайда эжем бар, бүгүн эле барып келейин дегем', 'nookat -> quvasoy-uz over'],
    ['живу в таразе, тётка в таласе, как проще доехать', 'taraz -> talas over'],
    ['Сижу в Оше на вокзале, мне бы до Андижана', 'osh -> andijan-uz over'],
    ['Шымкенттікпіз, Ташкентке барғымыз келеді', 'shymkent -> tashkent-uz over'],
    ['Сарыағаштың жанындағы ауылданмын, Ташкентке жаяу өтемін', 'saryagash -> tashkent-uz over'],
    // A name whose last letter is like an ending.
    ['из Оренбурга в Рудный', 'orenburg-ru -> rudny over'],
    ['Таш – Ош, сколько часов', 'tashkent-uz -> osh over'],
    ['из Магнитки в Костанай', 'magnitogorsk-ru -> kostanay over'],
    ['Рубцовск - Семск', 'rubtsovsk-ru -> semey over'],
    ['құланнан беловодскийге барамыз', 'kulan -> belovodskoye over'],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test.each(['Бішкекке поезд бар ма', 'Бишкекке поезд барбы', 'поезд в Алматы есть?'])(
    'a train to a town is asked of the border, and of no road post: %s',
    (question) => expect(told(question)).toBe('border'),
  );

  test.each([
    'в Бишкеке купил сим-карту, в Алматы работает',
    'Алматыдамын, Бішкекте қар',
    'I was born in Osh and studied in Tashkent',
  ])('to be in two places is no journey: %s', (question) => expect(told(question)).not.toContain('->'));

  test.each([
    'Чүй-Манас кесилиши',
    'Абай Жамбыл қиылысы',
    'ул. Ташкентская Алматы',
    'улица Алматинская в Бишкеке',
    'Кайрат - Дордой матч Алматы Бишкек',
    'в Бишкеке живёт брат, в Алматы сестра, надо поздравить',
    'надо купить сим карту в Бишкеке, в Алматы работает?',
    'шар керек Бишкекте',
    'which is bigger, Tashkent or Almaty',
    'бай адам Алматыда жашайт',
    'Бишкекте Алматы көчөсүнө кантип барам',
    'в Алматы дороже жить чем в Бишкеке?',
    'Ташкентте курма арзанбы Бишкекке караганда',
    'my cousins moved from Fergana to Kazan in the 90s',
    'my grandma moved from Semey to Barnaul in 1954',
    'Кокондон келген бектер Ошту башкарган',
    'Бишкекте Ташкенттин боксчулары мушташат',
    'from Almaty with love, movie about Moscow',
  ])('streets, matches and where somebody lives are no ends: %s', (question) => {
    expect(told(question)).not.toContain('->');
  });
});
