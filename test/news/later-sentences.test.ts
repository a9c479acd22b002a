/** What a sentence behind a closing says of it: that it was taken back, that it is of some alone, or nothing at all. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2029-06-04T09:00:00Z');

/** A closing in the words of each language, and the country that tells it. */
const closings = {
  ru: ['С 4 июня КПП «Торугарт» закрыт, пропуск остановлен.', 'KG', 'torugart'],
  en: ['The Torugart checkpoint has been closed since June 4.', 'KG', 'torugart'],
  ky: ['«Торугарт» өткөрүү бекети 4-июндан тарта жабык.', 'KG', 'torugart'],
  kk: ['«Қордай» өткізу бекеті 4 маусымнан бастап жабық.', 'KZ', 'ak-jol-korday'],
} as const;

type Language = keyof typeof closings;

function draftsWith(language: Language, sentence: string, closing = closings[language]) {
  const [text, country] = closing;
  return draftsOf(`${text} ${sentence}`, { country });
}

const closedWith = (language: Language, sentence: string) =>
  draftsWith(language, sentence).filter(({ says }) => says === 'closed');

test.each(Object.keys(closings) as Language[])('alone it is shut to everybody: %s', (language) => {
  expect(draftsWith(language, '')).toMatchObject([{ says: 'closed', from: '2029-06-04' }]);
  expect(draftsWith(language, '')[0]).not.toHaveProperty('traffic');
});

describe('what was taken back is not shut', () => {
  test.each<[Language, string]>([
    ['ru', 'Вечером распоряжение отменили, все едут в обычном режиме.'],
    ['ru', 'Через три часа приказ отменили.'],
    ['en', 'In the evening the order was cancelled and everything works as usual.'],
    ['en', 'Three hours later the order was called off.'],
    ['ky', 'Кечинде буйрук жокко чыгарылып, баары кадимкидей өтүп жатат.'],
    ['ky', 'Үч сааттан кийин буйрук жокко чыгарылды.'],
    ['kk', 'Кешке бұйрықтың күші жойылып, бәрі әдеттегідей өтіп жатыр.'],
    ['kk', 'Үш сағаттан кейін бұйрықтың күші жойылды.'],
  ])('%s: %s', (language, sentence) => {
    expect(closedWith(language, sentence)).toEqual([]);
  });
});

describe('a bus, a flight or a concert that is cancelled takes back nothing', () => {
  test.each<[Language, string]>([
    ['ru', 'Автобусные рейсы отменены.'],
    ['en', 'Bus services have been cancelled.'],
    ['ky', 'Автобус каттамдары жокко чыгарылды.'],
    ['kk', 'Автобус рейстері жойылды.'],
  ])('%s: %s', (language, sentence) => {
    const says = draftsWith(language, sentence).map((draft) => draft.says);
    expect(says).not.toContain('works');
    if (language !== 'ky') expect(says).toEqual(['closed']);
  });
});

describe('where it is said to be of some alone, nobody else is shut out', () => {
  test.each<[Language, string]>([
    ['ru', 'Это касается только грузовиков.'],
    ['en', 'This concerns trucks only.'],
    ['ky', 'Бул жүк ташуучу унааларга гана тиешелүү.'],
    ['kk', 'Бұл жүк көліктеріне ғана қатысты.'],
  ])('lorries, %s: %s', (language, sentence) => {
    for (const { traffic } of closedWith(language, sentence)) expect(traffic).toEqual(['truck']);
  });

  test.each<[Language, string]>([
    ['ru', 'Легковушки и пешеходы едут как раньше.'],
    ['ru', 'Пешеходы и легковые автомобили проходят свободно.'],
    ['en', 'Pedestrians and cars still get through.'],
    ['ky', 'Жөө адамдар жана жеңил унаалар мурункудай өтө беришет.'],
    ['kk', 'Жаяу жүргіншілер мен жеңіл көліктер бұрынғыдай өте береді.'],
  ])('others pass, %s: %s', (language, sentence) => {
    for (const { traffic = ['foot', 'car'] } of closedWith(language, sentence)) {
      expect(traffic).not.toContain('foot');
      expect(traffic).not.toContain('car');
    }
  });

  test.each<[Language, string]>([
    ['ru', 'Речь только о выезде, въезжать можно.'],
    ['en', 'It concerns only those leaving; arrivals are admitted as usual.'],
    ['ky', 'Кеп чыгуу тууралуу гана, кирүүгө уруксат.'],
    ['kk', 'Әңгіме шығу туралы ғана, кіруге рұқсат.'],
  ])('one way, %s: %s', (language, sentence) => {
    for (const draft of closedWith(language, sentence)) expect(draft).toHaveProperty('toward');
  });

  test.each<[Language, string]>([
    ['ru', 'Жители обеих стран проходят как обычно.'],
    ['ru', 'Своих граждан пропускают.'],
    ['en', 'Citizens of both states are admitted as before.'],
    ['ky', 'Эки мамлекеттин жарандарына өтүүгө уруксат берилет.'],
    ['kk', 'Екі мемлекеттің азаматтары кедергісіз өтеді.'],
  ])('citizens pass, %s: %s', (language, sentence) => {
    for (const draft of closedWith(language, sentence)) expect(draft).toHaveProperty('people');
  });
});

describe('what has another day ends nothing', () => {
  test.each<[Language, string]>([
    ['ru', 'О возобновлении сообщат дополнительно. Заседание комиссии назначено на 28 июня.'],
    ['en', 'The date of reopening will be announced later. The commission meets on June 28.'],
    ['ky', 'Кайра ачылганы кошумча айтылат. Комиссиянын жыйыны 28-июнда болот.'],
    ['kk', 'Қайта ашылатыны қосымша хабарланады. Комиссия отырысы 28 маусымда өтеді.'],
    ['ru', 'Терминал возвели в 2014 году и торжественно открыли 9 сентября.'],
    ['en', 'The terminal was built in 2014 and opened on September 9 of that year.'],
    ['ky', 'Терминал 2014-жылы салынып, 9-сентябрда ачылган.'],
    ['kk', 'Терминал 2014 жылы салынып, 9 қыркүйекте ашылған.'],
  ])('%s: %s', (language, sentence) => {
    const [draft, ...others] = draftsWith(language, sentence);
    expect(draft).toMatchObject({ says: 'closed', from: '2029-06-04' });
    expect(draft).not.toHaveProperty('until');
    expect(others).toEqual([]);
  });
});

describe('another border is no way round that is shut', () => {
  test.each([
    ['Все пункты пропуска на границе с Казахстаном закрыты 8 июня. Ехать можно через «Кулунду».', 'KG'],
    ['All checkpoints on the border with Kazakhstan are closed on June 8. It is possible to go through Kulundu.', 'KG'],
    ['Казакстан менен чек арадагы бардык бекеттер 8-июнда жабык. «Кулунду» аркылуу жүрсө болот.', 'KG'],
    ['Қырғызстанмен шекарадағы барлық бекеттер 8 маусымда жабық. «Кулунду» арқылы жүруге болады.', 'KZ'],
  ])('%s', (text, country) => {
    const crossings = draftsOf(text, { country }).flatMap((draft) => draft.crossings);
    expect(crossings).not.toContain('kulundu-ovchi-kalacha');
    expect(crossings).toContain('ak-jol-korday');
  });
});

describe('what nobody confirms is not shut, nor what a ban on some cars shuts', () => {
  test.each<[Language, string]>([
    ['ru', 'Подтверждения от ведомств пока нет.'],
    ['ru', 'На таможне это опровергают.'],
    ['en', 'Officials have not confirmed it.'],
    ['en', 'There is no official confirmation.'],
    ['ky', 'Бажы кызматы муну тастыктай элек.'],
    ['kk', 'Кеден мұны растаған жоқ.'],
    ['ru', 'Запрет действует для машин старше двадцати лет.'],
  ])('%s: %s', (language, sentence) => {
    expect(closedWith(language, sentence)).toEqual([]);
  });
});

describe('how long it snows, or a road elsewhere is repaired, is no end of it', () => {
  test.each<[Language, string]>([
    ['ru', 'Ремонт трассы Ош — Исфана закончат к 25 июня.'],
    ['ru', 'Метеорологи прогнозируют метели до 25 июня.'],
    ['en', 'The Osh–Isfana highway is being repaired until June 25.'],
    ['ky', 'Ош — Исфана жолун оңдоо 25-июнга чейин созулат.'],
    ['kk', 'Алматы — Талдықорған жолын жөндеу 25 маусымға дейін созылады.'],
  ])('%s: %s', (language, sentence) => {
    for (const draft of closedWith(language, sentence)) expect(draft).not.toHaveProperty('until');
  });
});
