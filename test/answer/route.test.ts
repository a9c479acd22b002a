import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#answer/answer.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/* Journeys as chat logs: what is asked, and what is said. Friday 27 November 2026, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** A conversation: every question with what the one before left. */
function chat(...texts: readonly string[]): readonly Answer[] {
  let last: LastQuestion | undefined;
  return texts.map((text) => {
    const answered = answer({ text, now, ...(last === undefined ? {} : { last }) });
    ({ last } = answered);
    return answered;
  });
}

const said = (text: string) => plain(answer({ text, now }).html);

/** Over which crossings a journey goes first. */
function usual(text: string): readonly string[] {
  const answered = answer({ text, now });
  if (answered.kind !== 'route') return [answered.kind];
  return answered.options[0]?.crossings.map(({ crossing }) => crossing.id) ?? [];
}

describe('the usual way', () => {
  test.each([
    { text: 'из Алматы в Бишкек', over: ['ak-jol-korday'] },
    { text: 'Алматыдан Караколго кантип барам', over: ['karkyra-kegen'] },
    // In no November on record was the shorter way open.
    { text: 'Алматы – Шолпан-Ата', over: ['ak-jol-korday'] },
    { text: 'Алматы – Шолпан-Ата шілдеде', over: ['karkyra-kegen'] },
    { text: 'Bishkek to Taraz', over: ['chaldybar-sypatai-batyr'] },
    { text: 'Тараз – Талас', over: ['chon-kapka-aisha-bibi'] },
    { text: 'Шымкенттен Бішкекке', over: ['chaldybar-sypatai-batyr'] },
    { text: 'Tashkent → Osh', over: ['dostuk-dustlik'] },
    { text: 'Osh to Tashkent', over: ['dostuk-dustlik'] },
    { text: 'Bishkek to Shymkent', over: ['chaldybar-sypatai-batyr'] },
    { text: 'Osh/Andijan', over: ['dostuk-dustlik'] },
    { text: 'Ош Худжанд', over: ['kyzyl-bel-guliston'] },
    { text: 'from Osh to Kashgar', over: ['irkeshtam'] },
    { text: 'Нарындан Кашкарга', over: ['torugart'] },
    { text: 'Семей – Барнаул', over: ['auyl-veseloyarsk'] },
    { text: 'Oral - Samara', over: ['shagan-teploye'] },
    { text: 'из Актобе в Оренбург', over: ['zhaisan-sagarchin'] },
  ])('$text', ({ text, over }) => {
    expect(usual(text)).toEqual(over);
  });

  test('goes over several borders in order', () => {
    expect(usual('Ташкент – Бишкек')).toHaveLength(2);
    expect(said('как доехать из Ташкента в Бишкек')).toMatch(/через .*, потом /);
  });
});

describe('what is said', () => {
  test('a post that bars cars alone is named so, where nobody said by what they go', () => {
    expect(said('Касансайдан Ала-Букага')).toContain(
      'Баймак – Өзбекстан аркылуу жакыныраак, бирок ал жерден машина менен',
    );
    expect(said('из Касансая в Ала-Буку на машине')).toContain('вас там не пропустят');
  });

  test('of a way that nobody knows to be open it is not said that people take it', () => {
    expect(said('Nukus to Beyneu')).toContain('the shortest way we know is over Tazhen');
  });

  test.each(['Оштон Бишкекке', 'Ош – Бишкек', 'Астанадан Алматыға', 'from Osh to Kashgar'])(
    'its ends were understood: %s',
    (text) => expect(answer({ text, now }).unread).toEqual([]),
  );

  test('the state comes first, then the way with its length', () => {
    const [state, way] = said('из Алматы в Каракол').split('\n');
    expect(state).toMatch(/^[🟢🟡⚪🔴].* · Каркыра – Кеген/u);
    expect(way).toBe('Алматы – Каракол: обычно едут через Каркыра – Кеген, 352 км, 6 ч 20 мин в пути.');
  });

  test('who asks for the way is told the way first', () => {
    expect(said('how do I get from Almaty to Karakol')).toMatch(
      /^Almaty – Karakol: the usual way is over Karkyra – Kegen/,
    );
  });

  test('another way with what it costs more', () => {
    expect(said('Алматыдан Бішкекке')).toMatch(/Ақ-Тілек – Қарасу · \d+ км-ге ұзын, .* артық жүресіз/);
  });

  test('no kilometres where too much is estimated', () => {
    expect(said('Osh to Andijan')).not.toMatch(/\d km/);
  });

  test('a way over no border, and one that we do not know', () => {
    expect(said('Бишкектен Ошко кантип барам')).toContain('чек арадан өтпөйсүз');
    expect(said('how do I get from Khujand to Tashkent')).toContain('we do not know which crossing');
  });

  test('a lake is asked back', () => {
    expect(said('как проехать из Алматы на Иссык-Куль')).toMatch(/Балыкчы.*Каракол\?$/);
  });

  test('places of one name are asked back', () => {
    expect(said('из Карасу в Алматы')).toBe(
      'Что из этого вы имеете в виду: Кара-Суу (Кыргызстан), Карасу (Казахстан)?',
    );
    expect(said('Osh - Murgab')).toBe('Which of them do you mean: Murgab (Turkmenistan), Murghab (Tajikistan)?');
  });

  test.each(['из Каинды в Москву на поезде', 'by train from Kaindy to Moscow', 'каиндыдан поезд менен москвага'])(
    'no train goes from a lake, and at a rail post it is asked of that post: %s',
    (text) => expect(answer({ text, now })).toMatchObject({ kind: 'answer', crossing: { id: 'kaindy-rail' } }),
  );

  test('a train that we know nothing of is no road that is missing', () => {
    expect(said('which day is it closed for nauryz next spring? planning shymkent–tashkent train')).toBe(
      'Shymkent – Tashkent: we know nothing about trains there. Ask at the station.',
    );
  });

  test('a former name of a city is that city', () => {
    expect(said('из Джамбула в Бишкек')).toContain('Тараз – Бишкек: обычно едут через Чалдыбар – Сыпатай батыр');
  });
});

describe('on a journey', () => {
  test('another topic is answered for the usual crossing', () => {
    const [queue] = chat('очередь из Бишкека в Алматы');
    expect(queue).toMatchObject({ kind: 'answer', topic: 'waits', crossing: { id: 'ak-jol-korday' } });
  });

  test('the next question goes on', () => {
    const [, tomorrow, queue] = chat('Almaty to Bishkek', 'and tomorrow?', 'and the queue?');
    expect(tomorrow).toMatchObject({ kind: 'route', moment: { precision: 'day' } });
    expect(plain(tomorrow?.html ?? '')).toContain('28 November');
    expect(queue).toMatchObject({ kind: 'answer', topic: 'waits' });
  });

  test('whether one can make it is reckoned by road, and a guess promises nothing', () => {
    expect(said('успею из Караганды на Каркыру если выеду в 10:00')).toMatch(/По нашей оценке, ехать около \d+ ч\./);
    const [guess] = chat('успею из Нарынкола на Каркыру если выеду в 10:00');
    expect(guess).toMatchObject({ kind: 'answer', passage: { verdict: 'unknown' } });
  });
});

describe('there and back', () => {
  test.each([
    ['Ош - Андижан и обратно', 'Обратно так же: через Достук – Дустлик.'],
    ['Таластан Таразга барып келебиз', 'Кайтканда да ошол жол менен: Чоң-Капка – Айша-Биби аркылуу.'],
    ['Бишкектен Таразға барып қайтамыз', 'Қайтарда да сол жолмен: Шалдыбар – Сыпатай батыр арқылы.'],
    ['Bishkek to Almaty and back', 'Back: the same way, over Ak-Jol – Korday.'],
  ])('the way back is told: %s', (text, line) => expect(said(text)).toContain(`\n${line}`));

  test('nobody who does not come back is told of it', () => expect(said('Bishkek to Almaty')).not.toContain('Back:'));
});

describe('a journey in stages', () => {
  test('is told stage by stage, the next one from the next morning', () => {
    const text = said('завтра из Нарына, ночуем в Ат-Башы, потом Кашгар');
    expect(text).toMatch(/^Нарын – Ат-Башы: границу пересекать не нужно/);
    expect(text).toMatch(/🔴.*Торугарт.*воскресенье, 29 ноября/u);
    expect(text).toContain('Ат-Башы – Кашгар: обычно едут через Торугарт');
  });

  test('over two borders, each where the stage lies', () => {
    const [first, ...others] = said('leaving Almaty, a night in Tashkent, then Osh')
      .split('\n')
      .filter((line) => line.includes('usual way'));
    expect(first).toMatch(/^Almaty – Tashkent: the usual way is over Kaplanbek – Navoi/);
    expect(others).toEqual([expect.stringMatching(/^Tashkent – Osh: the usual way is over Dostuk – Dustlik/)]);
  });
});

describe('when they leave and when they are there', () => {
  test.each([
    'by 6pm if I leave at 2, Almaty to Bishkek',
    "I'll leave Almaty at 2 pm and want to be in Bishkek by 6pm",
  ])('of two times the one beside the leaving: %s', (text) => {
    expect(answer({ text, now }).moment.at.toFormat('HH:mm')).toBe('14:00');
    expect(said(text)).toContain('In Bishkek at about 21:00 on 27 November');
  });

  test.each([
    // The time is that of being there, on the clock there.
    ['из Алматы в Бишкек, приеду в 18:00', '18:00', 'Бишкек: примерно в 18:00 по местному времени, 27 ноября'],
    ['Алматыдан Бишкекке саат 18де жетем', '18:00', 'Бишкек: 27-ноябрь, саат 18:00 чамасында жетесиз'],
    // Of a town on the way: from there to the crossing it is three hours more.
    ['из Шымкента в Бишкек, в Таразе буду в 18:00', '18:00', '21:00 Алматы / 22:00 Бишкек'],
    // Too late for it: as if they set out then.
    ['из Астаны в Бишкек, приеду в 18:00', '18:00', '28 ноября'],
  ])('they set out in time to be there: %s', (text, time, says) => {
    expect(answer({ text, now }).moment.at.toFormat('HH:mm')).toBe(time);
    expect(said(text)).toContain(says);
  });

  test('a gate that never shuts asks for no more than a check', () => {
    const text = said('успею на Кордай из Бишкека, выезжаю в 23:00');
    expect(text).toContain('Уточните перед выездом.');
    expect(text).not.toContain('Не выезжайте');
  });
});

describe('which way is better', () => {
  test('where one waits least: what is known of the usual crossing, and the other ways', () => {
    const text = said('Almaty to Bishkek: which crossing has the shortest queue?');
    expect(text).toContain('On Friday afternoon and evening Korday is busy, 60–90 minutes');
    expect(text).toMatch(
      /Almaty – Bishkek: the usual way is over Ak-Jol – Korday.*\n.*Ak-Tilek – Karasu · 50 km and 30 min longer/,
    );
    expect(text).not.toContain('nothing about the way');
  });

  test('of which nobody told how long one waits there is said', () => {
    expect(said('Шымкенттен Ташкентке қай бекетте кезек аз')).toMatch(/онда қанша күтетінін бізге ешкім айтқан жоқ/);
  });
});

describe('the crossing that they name on the way', () => {
  test.each([
    ['Almaty to Bishkek via Karasu', 'ak-tilek-karasu'],
    ['Алматы Бишкек через Карасу', 'ak-tilek-karasu'],
    ['Алматыдан Бішкекке Қарасу арқылы', 'ak-tilek-karasu'],
    ['Оштон Анжиянга Кара-Суу аркылуу', 'kara-suu-qorasuv'],
  ])('is that between the two countries: %s', (text, id) => {
    expect(usual(text)).toEqual([id]);
  });
});
