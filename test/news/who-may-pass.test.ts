/** What may be done and by whom, what is so every year, and what passes on rails. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2029-06-04T06:00:00Z');

describe('so many a day are let through, so it is not shut to them', () => {
  test.each([
    ['На КПП «Торугарт» ввели ограничение для фур: с 6 июня пропускают 40 машин в сутки.', 'KG', 'torugart'],
    ['Truck limit at Torugart: from June 6 only 40 lorries a day are accepted.', 'KG', 'torugart'],
    ['«Торугартта» жүк ташуучу унааларга чектөө: 6-июндан тарта күнүнө 40 унаа гана кабыл алынат.', 'KG', 'torugart'],
    [
      '«Қордайда» жүк көліктеріне шектеу: 6 маусымнан бастап тәулігіне 40 көлік қана қабылданады.',
      'KZ',
      'ak-jol-korday',
    ],
  ])('%s', (text, country, crossing) => {
    const [draft] = draftsOf(text, { country });
    expect(draft?.crossings).toEqual([crossing]);
    expect(draft?.says).not.toBe('closed');
  });
});

describe('only some pass, so it is shut to the others', () => {
  test.each([
    ['«Торугарт», 6 июня: пропускают только пешеходов, машины разворачивают.', 'KG'],
    ['Only pedestrians: from 6 to 9 June the Torugart checkpoint will not accept cars or trucks.', 'KG'],
    ['6-июндан 9-июнга чейин жөө адамдар гана: «Торугарт» бекети унаа өткөрбөйт.', 'KG'],
    ['6 маусымнан 9 маусымға дейін тек жаяу адамдар: «Қордай» бекеті көлік өткізбейді.', 'KZ'],
  ])('%s', (text, country) => {
    for (const draft of draftsOf(text, { country })) {
      if (draft.says === 'closed' || draft.says === 'warning') expect(draft.traffic ?? []).not.toContain('foot');
    }
  });
});

describe('what is so every year is no news of this one', () => {
  test.each([
    'Сезонный КПП «Каркыра» обычно не работает с ноября по май: на перевале много снега.',
    'Как правило, «Каркыру» не открывают с ноября по май.',
    'The seasonal Karkyra post usually does not work from November to May.',
    'Адатта «Каркыра» бекети ноябрдан майга чейин иштебейт.',
    'Әдетте «Қарқыра» бекеті қарашадан мамырға дейін жұмыс істемейді.',
  ])('%s', (text) => {
    expect(draftsOf(text, { title: 'Почему закрывается «Каркыра» на зиму' })).toEqual([]);
    expect(draftsOf(text)).toEqual([]);
  });
});

describe('trains that go again open no road', () => {
  test.each([
    ['Движение поездов через «Достык» 4 июня остановили на три часа, сейчас оно восстановлено.', 'KZ'],
    ['Trains at Dostyk were halted for three hours on June 4; rail traffic has since reopened.', 'KZ'],
    ['«Достық» стансасында пойыздар қозғалысы 4 маусымда үш сағатқа тоқтап, кейін қайта ашылды.', 'KZ'],
    ['«Достык» станциясында поезддердин кыймылы 4-июнда үч саатка токтоп, кайра ачылды.', 'KZ'],
  ])('%s', (text, country) => {
    const says = draftsOf(text, { country }).map((draft) => draft.says);
    expect(says).not.toContain('opens');
    expect(says).not.toContain('closed');
  });
});

describe('round the clock from the day that the text names', () => {
  test.each([
    ['«Достук» будет работать круглосуточно', 'С 10 июня КПП «Достук» работает в непрерывном режиме.', 'KG'],
    ['Dostuk to work round the clock', 'The Dostuk checkpoint works in the new mode from June 10.', 'KG'],
    ['«Достук» бекети күнү-түнү иштейт', '10-июндан тарта «Достук» бекети жаңы тартипте иштейт.', 'KG'],
    ['«Қордай» тәулік бойы жұмыс істейді', '10 маусымнан бастап «Қордай» бекеті жаңа тәртіппен жұмыс істейді.', 'KZ'],
  ])('%s: %s', (title, text, country) => {
    expect(draftsOf(text, { title, country })).toMatchObject([{ says: 'hours', hours: '24/7', from: '2029-06-10' }]);
  });
});

describe('three days, one by one', () => {
  test.each([
    ['Torugart will be closed on June 14, 15 and 16.', 'KG'],
    ['Torugart will be closed on 14, 15 and 16 June.', 'KG'],
    ['«Торугарт» не будет работать 14, 15 и 16 июня.', 'KG'],
    ['«Торугарт» бекети 14, 15 жана 16-июнда иштебейт.', 'KG'],
    ['«Торугарт» бекеті 14, 15 және 16 маусымда жұмыс істемейді.', 'KG'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toMatchObject([{ says: 'closed', from: '2029-06-14', until: '2029-06-16' }]);
  });
});

describe('a mausoleum of the name opens, and no gate', () => {
  test.each([
    ['«Айша бибі» кесенесі қайта ашылды', 'Кесене 4 маусымнан бастап келушілерді қабылдай бастады.', 'KZ'],
    ['Мавзолей «Айша-биби» снова открыт', 'После ремонта его открыли для посетителей 4 июня.', 'KZ'],
    ['Aisha-bibi mausoleum reopens', 'It has been open to visitors again since June 4.', 'KZ'],
  ])('%s', (title, text, country) => {
    expect(draftsOf(text, { title, country })).toEqual([]);
  });
});

describe('what will not take place is taken back', () => {
  test.each([
    ['The closure of Torugart and Irkeshtam announced for June 8-9 will not take place.', 'KG'],
    ['Закрытие «Торугарта» и «Иркештама», объявленное на 8–9 июня, не состоится.', 'KG'],
    ['«Торугарт» менен «Иркештамдын» 8–9-июнга жарыяланган жабылышы болбойт.', 'KG'],
    ['«Торугарт» пен «Иркештамның» 8–9 маусымға жарияланған жабылуы болмайды.', 'KG'],
  ])('%s', (text, country) => {
    const drafts = draftsOf(text, { country });
    expect(drafts.flatMap(({ crossings }) => crossings).toSorted()).toEqual(['irkeshtam', 'torugart']);
    expect(drafts.map(({ says }) => says)).toEqual(drafts.map(() => 'works'));
  });
});
