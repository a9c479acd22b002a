import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { answered, understand } from './asked.ts';

/* Questions that were answered with something else, each in several words of each language. */

describe('a child that travels with one parent, and one that travels with none', () => {
  test.each([
    ['нужна ли доверенность от второго родителя если едет с мамой', /одним родителем/u],
    ['child travelling with only mother, need consent of father', /one parent/u],
    ['баланы атасы жок чек арадан алып өтсө болобу', /бири менен/u],
    ['Баланын атасы уруксат бербесе чыга алабызбы', /бири менен/u],
    ['бала тек анасымен шыға ала ма', /бірімен/u],
    ['доверенность на ребенка нужна?', /одним родителем/u],
  ])('one: %s', (q, words) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('documents/children');
    expect(answered(q).split('\n')[0]).toMatch(words);
  });

  test.each([
    ['ребенок едет с бабушкой в Бишкек из Алматы нужна ли доверенность', /ничего нет.*ребёнка без родителей/u],
    ['спортивная команда дети с тренером какие документы', /без родителей нужно их/u],
    ['сестра везет брата 10 лет без родителей что нужно', /без родителей нужно их/u],
    ['балам чоң энеси менен Казакстанга барат, ишеним кат керекпи', /ата-энесиз чыккан балага/u],
    ['баламды машыктыруучу менен жиберсем кандай документ керек', /ата-энесиз чыккан балага/u],
    ['әке-шешесіз бала шекарадан өте ала ма', /ата-анасыз шығатын балаға/u],
    ['ағам інімді алып өтсе сенімхат керек пе', /ата-анасыз шығатын балаға/u],
    [
      'is notarized consent needed if both parents absent, child with grandmother',
      /without its parents needs their notarised consent/u,
    ],
  ])('none: %s', (q, words) => {
    expect(answered(q).split('\n')[0]).toMatch(words);
  });

  test('whether one may pass without a consent is no question whether it is needed', () => {
    for (const q of ['бала тек анасымен шыға ала ма', 'Баланын атасы уруксат бербесе чыга алабызбы'])
      expect(answered(q)).not.toMatch(/^(?:Ооба|Иә|Жок|Жоқ)\./mu);
    expect(answered('нужно ли согласие отца на ребенка')).toMatch(/^Да\./u);
  });

  test.each(['доверенность на машину от отца', 'сенімхат көлікке керек пе', 'машинага ишеним кат керекпи'])(
    'of a car it stays what it is: %s',
    (q) => expect(understand(q).topics.map(askedKey)[0]).toBe('vehicles/power-of-attorney'),
  );
});

describe('plates are read apart from people, and the rule of the union is told to its own', () => {
  test.each([
    ['car with Armenian plates, how long can it stay in Kazakhstan', 'AM'],
    ['белорусские номера въезд в Казахстан', 'BY'],
    ['ресей нөмірлі көлік Қазақстанда қанша уақыт жүре алады', 'RU'],
    ['орус номерлүү машина Казакстанга канча убакытка кирет', 'RU'],
    ['на киргизских номерах в Казахстане сколько', 'KG'],
  ])('%s', (q, plates) => {
    const { traveller } = understand(q);
    expect(traveller.plates).toBe(plates);
    expect(traveller.people).toBeUndefined();
    expect(answered(q)).not.toMatch(/outside the EAEU|не из ЕАЭС|тышкары катталган|тыс тіркелген/u);
  });

  test.each([
    ['машина на грузинских номерах въезд в кр', /не из ЕАЭС/u],
    ['немецкие номера въезд в Казахстан', /не из ЕАЭС|до года/u],
  ])('others hear of theirs: %s', (q, words) => expect(answered(q)).toMatch(words));

  test('whose citizen drives it stays apart', () => {
    const { traveller } = understand('гражданин Кыргызстана на российских номерах въезд в Кыргызстан');
    expect(traveller).toMatchObject({ people: 'KG', plates: 'RU', toward: 'KG' });
  });
});

describe('fines and speed are those of the country that was named', () => {
  test.each([
    ['штраф за скорость в кыргызстане', /ничего нет.*Кыргызстане/u],
    ['штраф за скорость в казахстане', /ничего нет.*Казахстане/u],
    ['speed limit in kyrgyzstan', /nothing about speed limits.*Kyrgyzstan/u],
    ['Қазақстанда жылдамдық шектеуі қанша', /Қазақстанда.*мәлімет жоқ/u],
    ['Казакстанда ылдамдык айыбы канча', /Казакстанда.*маалымат жок/u],
    ['штраф за тонировку в Казахстане', /ничего нет.*Казахстане/u],
    ['штраф за тонировку в Кыргызстане', /20.000 сом/u],
    ['какие штрафы в казахстане', /не впустить в Казахстан/u],
  ])('%s', (q, words) => expect(answered(q).split('\n')[0]).toMatch(words));
});

describe('a debt is no overstay', () => {
  test.each([
    ['алименты долг выпустят ли из кз', /ничего нет.*выезд с долгом/u],
    ['запрет на выезд из-за долгов как проверить', /ничего нет/u],
    ['алимент карызым бар чыга аламбы', /маалымат жок/u],
    ['сот шыгууга тыюу салган', /маалымат жок/u],
    ['қарызым болса шекарадан шығара ма', /мәлімет жоқ/u],
    ['travel ban court kazakhstan exit', /We have nothing about leaving with a debt/u],
  ])('%s', (q, words) => {
    expect(answered(q).split('\n')[0]).toMatch(words);
    expect(answered(q)).not.toMatch(/90/u);
  });
});

describe("a country's visa is not that of its people", () => {
  test.each([
    ['туркменская виза', 'TM'],
    ['visa for Turkmenistan', 'TM'],
    ['туркмен визасы кандай алынат', 'TM'],
    ['кытай визасы керекпи', 'CN'],
    ['китайская виза', 'CN'],
  ])('%s', (q, country) => {
    expect(understand(q).about).toMatchObject({ kind: 'country', country });
    expect(understand(q).traveller.people).toBeUndefined();
  });

  test.each(['visa for Iran', 'монголияга виза керекпи', 'немецкая виза', 'Иранға виза керек пе'])(
    'of a country without a file nothing is told: %s',
    (q) => {
      expect(understand(q).about).toEqual({ kind: 'elsewhere' });
      expect(answered(q)).not.toMatch(/airport|аэропорт|әуежай|90|30/u);
    },
  );

  test.each([
    ['нужна ли немцу виза', 'DE'],
    ['индиялыкка виза керекпи', 'IN'],
    ['indian visa kyrgyzstan', 'IN'],
    ['do germans need a visa', 'DE'],
  ])('somebody who needs one stays that: %s', (q, people) => expect(understand(q).traveller.people).toBe(people));
});

describe('what comes by air is not what comes over the road', () => {
  test.each([
    ['сколько товара можно привезти из дубая', /ничего нет.*самолётом/u],
    ['самолетом сколько килограмм без пошлины', /ничего нет.*самолётом/u],
    ['goods bought in duty free limit', /nothing about goods by air/u],
    ['дубайдан алып келсем канча кг', /учак менен.*маалымат жок/iu],
    ['ұшақпен дубайдан қанша кг тауар', /ұшақпен.*мәлімет жоқ/iu],
  ])('%s', (q, words) => {
    expect(answered(q).split('\n')[0]).toMatch(words);
    expect(answered(q)).not.toContain('2015');
  });
});

describe('each paper, each bag and each booking is itself', () => {
  test.each([
    ['автобуста багаж канча кг', 'transport/bus', /автобустагы багаж.*жок/iu],
    ['how much luggage on the bus', 'transport/bus', /nothing about how much luggage/u],
    ['багаж в автобусе сколько стоит', 'transport/bus', /ничего нет.*багаж в автобусе/u],
    ['автобусқа қанша багаж салуға болады', 'transport/bus', /автобустағы багаж.*жоқ/iu],
    ['need to book a time slot for a truck', 'trucks/queue', /^Yes\. .*CarGoRuqsat/u],
    ['book electronic queue for lorry at Korday', 'trucks/queue', /CarGoRuqsat/u],
    ['туулгандыгы тууралуу күбөлүк менен өтсө болобу', 'documents/children', /балага паспорт керек/u],
    ['туу туралы куәлікпен бала өте ме', 'documents/children', /балаға паспорт керек/u],
    ['по свидетельству о рождении ребенок пройдет', 'documents/children', /ребёнку нужен паспорт/u],
    ['казак жараны Кыргызстанда катталышы керекпи', 'documents/registration', /Казакстандын жарандарына Кыргызстанда/u],
    ['регистрация гражданина кр в казахстане', 'documents/registration', /Гражданам Кыргызстана в Казахстане/u],
  ])('%s', (q, key, words) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe(key);
    expect(answered(q).split('\n')[0]).toMatch(words);
  });
});

describe('what a country asks of those who come is told, whichever crossing was named', () => {
  test.each([
    ['виза гражданину Турции в Кыргызстан через Ялламу', /^Турция: без визы в Кыргызстане/u],
    ['konysbayev yallama visa turkish citizen to kyrgyzstan', /^Türkiye: 90 days.*Kyrgyzstan/u],
    ['Яллама аркылуу Кыргызстанга виза керекпи түрк жаранына', /^Түркия жарандары(?:на)? Кыргызстанда/u],
    ['Яллама арқылы Қырғызстанға түрік азаматына виза керек пе', /^Түркия азаматтары Қырғызстанда/u],
  ])('%s', (q, words) => {
    expect(answered(q)).toMatch(words);
    expect(answered(q)).toMatch(/\n🟢 .*Яллама|\n🟢 .*Yallama/u);
  });

  test('and so is the gate, for whoever goes on over the next border to a country beyond', () => {
    expect(answered('через Яллама в Кыргызстан открыто?')).toMatch(/^🟢 .*Яллама/u);
  });
});

test.each([
  'нужна ли виза в Кыргызстан',
  'do I need a visa for Kyrgyzstan',
  'Кыргызстанга виза керекпи',
  'Яллама арқылы Қырғызстанға виза керек пе',
])('to somebody of whom nothing is known no visa of others is told: %s', (q) => {
  expect(answered(q)).not.toMatch(/нужна виза|need a visa|виза керек;/u);
});
