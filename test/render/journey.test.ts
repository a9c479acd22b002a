import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Crossing, Town } from '#domain/crossing.ts';
import { type Passage, passageOf } from '#domain/passage.ts';
import { askJourney, passage } from '#render/card/journey.ts';
import { plain } from '#render/html.ts';
import { karkyra, languages, localizerIn } from './build.ts';
import { closed, hours, said, season, texts } from './statements.ts';

const almaty: Town = { name: texts('Almaty', 'Алматы', 'Алматы', 'Алматы'), driveMinutes: 240 };
const saty: Town = { name: texts('Saty', 'Саты', 'Саты', 'Саты'), km: 150 };
const border = said('authority', 'border service', '2026-11-01');
const [kg, kz] = karkyra.posts;
const gates: Crossing = {
  ...karkyra,
  posts: [kg, { ...kz, towns: [almaty, saty] }],
  waits: { usualMinutes: 30, worstMinutes: 120, by: [] },
  statements: [hours('08:00-18:00', border)],
};
const now = DateTime.fromISO('2026-11-22T07:00', { zone: 'Asia/Almaty' });

/** Toward Kyrgyzstan; the time is Almaty's. */
function leaving(time: string, from: Town = almaty, crossing: Crossing = gates): Passage {
  const leave = DateTime.fromISO(time.includes('T') ? time : `2026-11-22T${time}`, { zone: 'Asia/Almaty' });
  const told = passageOf(crossing, crossing.statements, { traveller: { toward: 'KG' }, from, leave, now });
  if (typeof told === 'string') throw new Error(told);
  return told;
}

const inWords = (told: Passage, language: string) => plain(passage(told, localizerIn(language)));

const said4 = (told: Passage) => Object.fromEntries(languages.map((language) => [language, inWords(told, language)]));

describe('in the words of a traveller', () => {
  test('in time: the verdict, then both clocks, that of the departure first', () => {
    expect(said4(leaving('10:00'))).toEqual({
      en: `🟢 Yes, in time · Almaty → Karkyra – Kegen
Leave: 10:00 Almaty / 11:00 Bishkek
At the first post: 14:00 Almaty / 15:00 Bishkek
At the last post, queue included: 14:30 Almaty / 15:30 Bishkek
Closes: 17:00 Almaty / 18:00 Bishkek
Time left before closing: 3 h
Allow 30 min for the queue; at worst it took 2 h.
Latest safe departure: 11:00 Almaty / 12:00 Bishkek`,
      ru: `🟢 Успеете · Алматы → Каркыра – Кеген
Выезд: 10:00 Алматы / 11:00 Бишкек
У первого поста: 14:00 Алматы / 15:00 Бишкек
У последнего поста, с учётом очереди: 14:30 Алматы / 15:30 Бишкек
Закроется: 17:00 Алматы / 18:00 Бишкек
Запас до закрытия: 3 ч
На очередь заложите 30 мин; в худшем случае она занимала 2 ч.
Выехать не позже: 11:00 Алматы / 12:00 Бишкек`,
      ky: `🟢 Үлгүрөсүз · Алматы → Каркыра – Кеген
Жолго чыгуу: 10:00 Алматы / 11:00 Бишкек
Биринчи көзөмөлгө жетүү: 14:00 Алматы / 15:00 Бишкек
Акыркы көзөмөлгө жетүү (кезекти кошкондо): 14:30 Алматы / 15:30 Бишкек
Жабылат: 17:00 Алматы / 18:00 Бишкек
Жабылганга чейин 3 саат калат.
Кезек үчүн 30 мүнөт кошуп эсептеңиз; эң узак кезек: 2 саат.
Эң кеч чыгуу убактысы: 11:00 Алматы / 12:00 Бишкек`,
      kk: `🟢 Үлгересіз · Алматы → Қарқыра – Кеген
Жолға шығу: 10:00 Алматы / 11:00 Бішкек
Бергі бекетке жету: 14:00 Алматы / 15:00 Бішкек
Арғы бекетке жету (кезекті қосқанда): 14:30 Алматы / 15:30 Бішкек
Жабылады: 17:00 Алматы / 18:00 Бішкек
Жабылғанға дейін 3 сағат қалады.
Кезек үшін 30 минут қосып есептеңіз; ең ұзақ кезек: 2 сағат.
Ең кеш шығу уақыты: 11:00 Алматы / 12:00 Бішкек`,
    });
  });

  test('little time: why, and what to do', () => {
    const told = leaving('12:00');
    expect(inWords(told, 'en')).toMatch(
      /^🟡 Little time · Almaty → Karkyra – Kegen\nA queue, snow or a stop on the way can make you late\.\nIt is better to leave earlier\./,
    );
    expect(inWords(told, 'ru')).toContain('Лучше выехать раньше.');
    expect(inWords(told, 'ky')).toContain('Эртерээк чыкканыңыз жакшы.');
    expect(inWords(told, 'kk')).toContain('Ертерек шыққаныңыз дұрыс.');
  });

  test('too late by the other clock: 17:15 in Almaty is past six in Bishkek', () => {
    expect(said4(leaving('13:15'))).toEqual({
      en: `🔴 No, too late · Almaty → Karkyra – Kegen
You would arrive 15 min after closing.
Leave: 13:15 Almaty / 14:15 Bishkek
At the first post: 17:15 Almaty / 18:15 Bishkek
Latest safe departure: 11:00 Almaty / 12:00 Bishkek
Next opening: 23 November, 08:00 Almaty / 09:00 Bishkek`,
      ru: `🔴 Не успеете · Алматы → Каркыра – Кеген
Вы приедете через 15 мин после закрытия.
Выезд: 13:15 Алматы / 14:15 Бишкек
У первого поста: 17:15 Алматы / 18:15 Бишкек
Выехать не позже: 11:00 Алматы / 12:00 Бишкек
Следующее открытие: 23 ноября, 08:00 Алматы / 09:00 Бишкек`,
      ky: `🔴 Үлгүрбөйсүз · Алматы → Каркыра – Кеген
Жабылгандан 15 мүнөт кийин жетесиз.
Жолго чыгуу: 13:15 Алматы / 14:15 Бишкек
Биринчи көзөмөлгө жетүү: 17:15 Алматы / 18:15 Бишкек
Эң кеч чыгуу убактысы: 11:00 Алматы / 12:00 Бишкек
Кийинки ачылышы: 23-ноябрь, 08:00 Алматы / 09:00 Бишкек`,
      kk: `🔴 Үлгермейсіз · Алматы → Қарқыра – Кеген
Жабылғаннан 15 минут кейін жетесіз.
Жолға шығу: 13:15 Алматы / 14:15 Бішкек
Бергі бекетке жету: 17:15 Алматы / 18:15 Бішкек
Ең кеш шығу уақыты: 11:00 Алматы / 12:00 Бішкек
Келесі ашылуы: 23 қараша, 08:00 Алматы / 09:00 Бішкек`,
    });
  });
});

test('too early: how long one would stand there, and when it opens', () => {
  const words = inWords(leaving('2026-11-23T03:00'), 'en');
  expect(words).toMatch(/^🔴 Too early · Almaty → Karkyra – Kegen\nYou would arrive 1 h before opening\./);
  expect(words).toContain('Next opening: 23 November, 08:00 Almaty / 09:00 Bishkek');
});

test('a departure on another day carries its date, over midnight each clock its own', () => {
  const always = { ...gates, statements: [hours('24/7', border)] };
  const words = inWords(leaving('2026-11-23T19:30', almaty, always), 'en');
  expect(words).toContain('Leave: 23 November, 19:30 Almaty / 20:30 Bishkek');
  expect(words).toContain('At the first post: 23 November, 23:30 Almaty / 24 November, 00:30 Bishkek');
});

test('an estimate is called one, and is no plain yes', () => {
  const words = inWords(leaving('09:00', saty), 'en');
  expect(words).toMatch(/^🟡 Probably in time · Saty/);
  expect(words).toContain('The drive time is our estimate from the distance.');
});

test('an estimate with little time is little time', () => {
  expect(inWords(leaving('13:00', saty), 'en')).toMatch(/^🟡 Little time · Saty/);
});

test('usual hours only: with time to spare, still not confirmed', () => {
  const usual = { ...gates, statements: [hours('08:00-18:00', said('guide', 'old page'))] };
  const words = inWords(leaving('10:00', almaty, usual), 'en');
  expect(words).toMatch(/^⚪ Unknown · .*\nWith its usual hours you would be in time\. Not confirmed\./);
  expect(words).toContain('Do not set out without checking.');
});

test('nobody knows whether it will be open', () => {
  const silent = { ...gates, statements: [] };
  const words = inWords(leaving('10:00', almaty, silent), 'ru');
  expect(words).toMatch(/^⚪ Неизвестно · .*\nНеизвестно, будет ли пункт пропуска открыт к вашему приезду\./);
});

test.each([
  { what: 'a halt', statement: closed('2026-11-20', '2026-11-30', 'weather', border) },
  { what: 'the season', statement: season('05-01..09-30', said('authority', 'border service', '2026-05-01')) },
])('$what closes it, and lateness is not the reason', ({ statement }) => {
  const shut = { ...gates, statements: [...gates.statements, statement] };
  const words = inWords(leaving('10:00', almaty, shut), 'en');
  expect(words).toMatch(/^🔴 It will be closed · /);
  expect(words).not.toContain('after closing');
});

test('where nobody has told of a queue, the line says so', () => {
  const { waits: _, ...quiet } = gates;
  expect(inWords(leaving('10:00', almaty, quiet), 'en')).toContain('How long the queue takes here is not known.');
});

test('without a town the direction stands in its place, and an arrival is asked for', () => {
  const arrive = DateTime.fromISO('2026-11-22T14:00', { zone: 'Asia/Almaty' });
  const told = passageOf(gates, gates.statements, { traveller: { toward: 'KG' }, arrive, now });
  if (typeof told === 'string') throw new Error(told);
  expect(inWords(told, 'en')).toMatch(
    /^🟢 Yes, in time · Karkyra – Kegen → Kyrgyzstan\nAt the first post: 14:00 Almaty/,
  );
  expect(inWords(told, 'en')).toContain('Latest safe arrival: 15:00 Almaty / 16:00 Bishkek');
});

test('asking back names a town that is known, and all of them', () => {
  expect(plain(askJourney(gates, [almaty, saty], localizerIn('en')))).toBe(
    'Where do you leave from, and when? For example: Karkyra – Kegen: Saty, leaving 13:00\nDrive times are known from: Almaty and Saty.',
  );
});

test('where no drive is known, the arrival is asked for', () => {
  expect(plain(askJourney(gates, [], localizerIn('ru')))).toBe(
    'Время в пути до этого пункта неизвестно. Укажите, когда будете у первого поста, например: буду в 17:00.',
  );
});
