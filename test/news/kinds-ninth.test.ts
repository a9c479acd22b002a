/** Kinds of posts that misled or were missed once: who is shut out, what is shut, and who says so. */
import { expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2027-06-03T06:00:00Z', 'KZ');

test.each([
  'Движение автомобилей тяжелее 20 тонн через КПП «Достук» закрыто с 10 июня до 20 июня включительно.',
  'The Dostuk checkpoint is closed to vehicles heavier than 20 tonnes from June 10 to June 20 inclusive.',
  '«Достук» өткөрүү пункту 10-июндан 20-июнга чейин 20 тоннадан ашык унаалар үчүн жабык.',
  '«Достық» өткізу пункті 10 маусымнан 20 маусымға дейін 20 тоннадан асатын көліктер үшін жабық.',
  'The ban on vehicles weighing over 40 tonnes at the Dostuk checkpoint has been extended until June 20 inclusive.',
])('who is told by weight drives a lorry: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', traffic: ['truck'] }]);
});

test.each([
  'Мнение: хватит ругать пограничников на КПП «Достук». Очередь стоит из-за челноков.',
  'Opinion: the Dostuk checkpoint must stop. Queues are made by shuttle traders, argues our columnist.',
  'Пикир: «Достук» бекетиндеги кезек жолду кеңейтүү менен бүтпөйт. Серепчи оюн жазды.',
  'Пікір: «Қордай» бекетіндегі кезек жолды кеңейтумен бітпейді. Шолушы ойын жазды.',
  'Колумнист о том, почему на посту «Кордай» сегодня стоят 100 машин и кто виноват.',
])('what somebody thinks is no news: %s', (text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  'Трассу Алматы – Кеген перекроют 6 июня с 06:00 до 14:00 на велогонку.',
  'The Almaty – Kegen road will be closed on June 6 from 06:00 to 14:00 for a cycling race.',
  'Бишкек – Кордой жолу 6-июнда саат 06:00дөн 14:00гө чейин марафон үчүн жабылат.',
  'Алматы – Кеген тас жолы 6 маусымда сағат 06:00-ден 14:00-ге дейін веложарыс үшін жабылады.',
  'Дорогу Каракол – Каркыра закроют 6 июня: пройдёт ралли.',
])('a race shuts a road, and no gate: %s', (text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  'Из-за гололёда дорога к КПП «Достук» закрыта с 10 июня. Сам пункт пропуска работу не прекращал.',
  'Because of ice the road to the Dostuk checkpoint is closed from June 10. The checkpoint itself has not been closed.',
  'Тайгактан улам «Достук» өткөрүү пунктуна баруучу жол 10-июндан тарта жабык. Өткөрүү пункту ишин токтоткон жок.',
  'Көктайғаққа байланысты «Қордай» өткізу пунктіне апаратын жол 10 маусымнан бастап жабық. Өткізу пункті жұмысын тоқтатқан жоқ.',
  '«Достук» жолунда тайгак, 10-июндан тарта фуралар бекетке жете албайт.',
])('a road is shut, the gate at its end is not: %s', (text) => {
  expect(draftsOf(text).map(({ says }) => says)).toEqual(['warning']);
});

test.each([
  'Граждане третьих стран с 15 июня допускаются через пункт пропуска «Кызыл-Бель».',
  'С 15 июня иностранцы смогут ездить через пункт пропуска «Кызыл-Бель».',
  'Foreign citizens may cross at the Kyzyl-Bel checkpoint from June 15.',
  'Чет өлкөлүктөр 15-июндан тарта «Кызыл-Бел» өткөрүү пункту аркылуу өтө алышат.',
  'Шетелдіктер 15 маусымнан бастап «Қызыл-Бел» өткізу пункті арқылы өте алады.',
])('foreigners pass from a day on: %s', (text) => {
  expect(draftsOf(text, { country: 'KG' })).toMatchObject([{ says: 'admits', from: '2027-06-15' }]);
});

test.each([
  'После аварии на посту «Кордай» движение открыли в 11:30 3 июня.',
  'After an accident at the Korday checkpoint, traffic was restored at 11:30 on 3 June.',
  'Кордой бекетиндеги кырсыктан кийин кыймыл 3-июнда саат 11:30да калыбына келтирилди.',
  '«Қордай» бекетіндегі апаттан кейін қозғалыс 3 маусым сағат 11:30-да қалпына келтірілді.',
  'После ДТП на КПП «Кордай» пропуск машин возобновили 3 июня в 11:30.',
])('after an accident it opens again: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ crossings: ['ak-jol-korday'], says: 'opens' }]);
});

test('trains that stand shut no road', () => {
  const text = 'Приём поездов через Достык – Алашанькоу приостановлен с 10 июня до 12 июня.';
  expect(draftsOf(text).map(({ says }) => says)).not.toContain('closed');
});
