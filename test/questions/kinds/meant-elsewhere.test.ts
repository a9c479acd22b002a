import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* What the words surely mean is told whatever place, people or matter they were read as; no rule of others stands for it. */

describe('a note leads that the words surely mean', () => {
  test.each([
    [
      'unpaid parking fine in kazakhstan from 2024, can they refuse me entry',
      /until unpaid Kazakh traffic fines are paid/u,
    ],
    ['не оплатил штраф камеры в казахстане, теперь не пустят?', /не оплатит казахстанские штрафы/u],
    ['казакстанда төлөнбөгөн штрафым бар, киргизбей коебу', /жол айып пулун төлөбөгөн/u],
    ['қазақстанда айыппұлымды төлемедім, енді кіргізбей ме', /жол айыппұлын төлемеген/u],
  ])('beside another narrowing: %s', (q, told) => expect(firstLine(q)).toMatch(told));

  test.each([
    ['will they accept my kazakh e-visa at korday', /only at international airports/u],
    ['по электронной визе казахстана через кордай пустят?', /аэропорт/u],
    ['казакстандын электрондук визасы менен кордойдон кирсе болобу', /аэропорт/u],
    ['қазақстанның электронды визасымен қордайдан кіруге бола ма', /әуежай/u],
  ])('of a country at its post: %s', (q, told) => expect(firstLine(q)).toMatch(told));

  test.each([
    ['my booking slot in the electronic truck queue passed, i am late, is the place lost', /coming late/u],
    ['фура опоздала к брони в электронной очереди, что с местом', /опоздание/u],
    ['қордайдан қай уақытта өткен тез болады, адам аз кезде', /таңертең тез/u],
    ['кордойдо кайсы убакта бош, тез өткүдөй болоюн', /эртең менен тез/u],
  ])('of several of its topic: %s', (q, told) => expect(firstLine(q)).toMatch(told));
});

describe('a note is told of a place that was read as another, or as none', () => {
  test.each([
    ['tajik passport, going by car across kazakhstan to russia from uzbekistan, which post lets us in', /Konysbayev/u],
    ['таджикам транзитом через казахстан в россию из узбекистана какой пост открыт', /Конысбаева/u],
    ['тажик жараны өзбекстандан казакстан аркылуу россияга кайсы посттон өтөт', /Конысбаев/u],
    ['өзбектен хурма мен жүзім неше кило әкелуге болады', /5 кг жеміс/u],
    ['fruit from china into kazakhstan, how many kg', /5 kg of fruit/u],
    ['озбекке айди карта менен отсо болобу паспортсуз', /орток чек арадан/u],
    ['алматыдан ысык көлгө түз жол салынабы деги', /изилденип гана жаткан/u],
  ])('%s', (q, told) => expect(answered(q).split('\n', 2).join('\n')).toMatch(told));

  test.each([
    ['20k dollars cash from kashgar to bishkek via china, do i declare', /between Kyrgyzstan and Kazakhstan/u],
    ['only my kazakh id, no passport, into bishkek fine?', /Kyrgyzstan and Uzbekistan may/u],
    ['шетелдік қонағым келді, қазақстанда тіркелу керек пе', /Қырғызстан азаматтарына/u],
  ])('what holds for others, or over another border, does not stand first: %s', (q, others) => {
    expect(firstLine(q)).not.toMatch(others);
  });

  test.each([
    ['kazakh student going to urumqi for 10 days visa?', /30 days without a visa/u],
    ['казахский студент, в урумчи на 10 дней, виза?', /30 дн/u],
    ['казак студентмин үрүмчүгө 10 күнгө барам виза керекпи', /30 күн/u],
    ['қазақ студентпін, үрімжіге 10 күнге барамын, виза керек пе', /30 күн/u],
  ])('what is likelier meant is asked where nothing is known of what was read: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });
});

describe('who came with a visa, and when storms shut a road', () => {
  test.each([
    ['in bishkek on a visa, within how many days does one register', /five days/u],
    ['иностранец въехал в кыргызстан по визе, за сколько дней надо зарегистрироваться', /пяти дней/u],
    ['бишкекке виза менен келди, канча күндө катталышы керек', /беш күндө/u],
    ['қырғызстанға визамен келген досым неше күнде тіркелуі керек', /бес күнде/u],
    ['does a snowstorm shut the road to kairak', /In bad weather/u],
    ['дорогу на кызыл жар в пургу закрывают?', /В непогоду/u],
    ['үшаралдан достыкка жол бороондо жабылабы', /Үч-Арал|Ушарал|бороон/u],
    ['боранда үшарал достық жолы жабыла ма', /бірнеше сағатқа/u],
  ])('%s', (q, told) => expect(answered(q)).toMatch(told));
});
