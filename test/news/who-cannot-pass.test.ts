/** Who cannot pass, stops of buses, roads between towns of one country, and hours that were. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2029-06-04T06:00:00Z');

const saysOf = (...of: Parameters<typeof draftsOf>) => draftsOf(...of).map(({ says }) => says);

describe('who will not be able to pass is told of no gate that works', () => {
  test.each([
    ['From 6 to 9 June cars will not be able to cross at Torugart.', 'KG'],
    ['Cars cannot pass through Torugart from 6 to 9 June.', 'KG'],
    ["Cars won't be let through Torugart from 6 to 9 June.", 'KG'],
    ['С 6 по 9 июня легковые машины не смогут проехать через «Торугарт».', 'KG'],
    ['С 6 по 9 июня легковым машинам нельзя будет пересечь «Торугарт».', 'KG'],
    ['6-июндан 9-июнга чейин жеңил унаалар «Торугарт» аркылуу өтө албайт.', 'KG'],
    ['6 маусымнан 9 маусымға дейін жеңіл көліктер «Қордай» арқылы өте алмайды.', 'KZ'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toMatchObject([
      { says: 'closed', from: '2029-06-06', until: '2029-06-09', traffic: ['car'] },
    ]);
  });

  test.each([
    ['На «Торугарте» не получится пройти пешком, пост работает для машин.', 'KG'],
    ['Pedestrian traffic is not provided for at Torugart.', 'KG'],
    ['«Торугартта» жөө өтүү каралган эмес.', 'KG'],
    ['«Қордайда» жаяу өту қарастырылмаған.', 'KZ'],
  ])('nor one that nobody may pass on foot: %s', (text, country) => {
    expect(
      draftsOf(text, { country }).filter(({ says, traffic }) => says === 'works' && traffic?.includes('foot')),
    ).toEqual([]);
  });
});

describe('a stop of a bus is opened, and no gate is shut', () => {
  test.each([
    [
      'Korday mayor opens new bus stop at border',
      'The stop near Ak-Jol was opened on June 4; buses leave every hour.',
      'KZ',
    ],
    ['У «Достука» открыли остановку', 'Автобусная остановка у КПП «Достук» открыта 4 июня.', 'KG'],
    ['«Достукта» жаңы аялдама ачылды', '«Достук» бекетинин жанындагы аялдама 4-июнда ачылды.', 'KG'],
    ['«Қордай» жанында аялдама ашылды', '«Қордай» бекетінің жанындағы аялдама 4 маусымда ашылды.', 'KZ'],
  ])('%s', (title, text, country) => {
    expect(saysOf(text, { title, country })).not.toContain('closed');
  });
});

describe('nothing is said of every post of a border where no part speaks of them', () => {
  test.each([
    ['Казак чек арасында камыш өрттөндү', 'Өрт 4-июнда өчүрүлдү, кыймыл токтогон жок.', 'KG'],
    ['На границе с Казахстаном горел камыш', 'Пожар потушили 4 июня, движение не останавливали.', 'KG'],
    ['Reeds burn on the Kazakh border', 'The fire was put out on June 4, traffic was not stopped.', 'KG'],
    ['Қырғызстанмен шекарада қамыс өртенді', 'Өрт 4 маусымда сөндірілді, қозғалыс тоқтаған жоқ.', 'KZ'],
  ])('%s', (title, text, country) => {
    expect(draftsOf(text, { title, country })).toEqual([]);
  });
});

describe('a road between two towns of one country is of no gate', () => {
  test.each([
    ['Автодорога Омск — Черлак закрыта для грузовиков с 6 июня по 9 июля.', 'RU'],
    ['The Omsk–Cherlak road is closed to lorries from June 6 to July 9.', 'RU'],
    ['Омбы – Черлак жолы 6 маусымнан бастап жүк көліктеріне жабық.', 'RU'],
    ['Омск – Черлак жолу 6-июндан тарта жүк ташуучу унааларга жабык.', 'RU'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toEqual([]);
  });
});

describe('the hours that were are not those that are', () => {
  test.each([
    ['From June 10 the Dostuk checkpoint works from 06:00 to 22:00 instead of around the clock.', 'KG'],
    ['С 10 июня КПП «Достук» работает с 06:00 до 22:00 вместо круглосуточного режима.', 'KG'],
    ['10-июндан тарта «Достук» бекети күнү-түнү эмес, 06:00дөн 22:00гө чейин иштейт.', 'KG'],
    ['10 маусымнан бастап «Қордай» бекеті тәулік бойы емес, 06:00-ден 22:00-ге дейін жұмыс істейді.', 'KZ'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toMatchObject([{ says: 'hours', hours: '06:00-22:00', from: '2029-06-10' }]);
  });

  test.each([
    ['From June 10 the Dostuk checkpoint operates from 06:00 to midnight instead of around the clock.', 'KG'],
    ['С 10 июня КПП «Достук» работает с 06:00 до полуночи, а не круглосуточно.', 'KG'],
  ])('%s', (text, country) => {
    for (const { hours } of draftsOf(text, { country })) expect(hours).not.toBe('24/7');
  });
});

test('neither goods nor people are let through: that is everybody', () => {
  const text = '«Қолжат» бекеті 6 маусымнан 10 маусымға дейін жүк те, жолаушы да қабылдамайды.';
  expect(draftsOf(text, { country: 'KZ' })).toMatchObject([{ says: 'closed', from: '2029-06-06' }]);
  expect(draftsOf(text, { country: 'KZ' })[0]).not.toHaveProperty('traffic');
});

describe('where foreigners cannot pass any more, not everybody is admitted', () => {
  test.each([
    ['From June 6 foreigners can no longer cross at Kolzhat. Citizens of Kazakhstan and China pass as before.', 'KZ'],
    [
      'С 6 июня иностранцев через «Кольжат» больше не пропускают. Граждане Казахстана и Китая проходят как прежде.',
      'KZ',
    ],
    ['6 маусымнан бастап «Қолжаттан» шетелдіктер өте алмайды. Қазақстан мен Қытай азаматтары бұрынғыдай өтеді.', 'KZ'],
    [
      '6-июндан тарта «Торугарттан» чет элдиктер өтө албайт. Кыргызстандын жана Кытайдын жарандары мурдагыдай өтөт.',
      'KG',
    ],
  ])('%s', (text, country) => {
    const drafts = draftsOf(text, { country });
    expect(drafts.length).toBeGreaterThan(0);
    for (const { says, people } of drafts) {
      expect(['closed', 'admits', 'warning']).toContain(says);
      if (says !== 'warning') expect(['foreigners', 'citizens']).toContain(people);
    }
  });
});
