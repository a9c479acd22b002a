/** Kinds of posts that misled or were missed once: denials, what was due to end, an if, persons, bids, and whom nobody lists. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2027-06-03T06:00:00Z');

describe('what is denied to be shut now works', () => {
  test.each([
    'Сообщения о том, что КПП «Достук» закрыт, – неправда.',
    'Никто не закрывал КПП «Достук»: слухи не подтвердились.',
    'Reports that the Dostuk checkpoint is shut are false.',
    'The Dostuk checkpoint has not been closed, the border service said, denying rumours.',
    '«Достук» өткөрүү пункту жабык деген кабар жалган.',
    '«Достук» бекети жабылган эмес, тараган кабар туура эмес.',
    '«Достук» өткізу пункті жабық деген хабар жалған.',
    '«Достук» бекеті жабылмаған, тараған ақпарат рас емес.',
  ])('%s', (text) => {
    expect(draftsOf(text)).toMatchObject([{ crossings: ['dostuk-dustlik'], says: 'works' }]);
  });

  test.each([
    'КПП «Достук» закрыт из-за ложного сообщения о минировании.',
    'КПП «Достук» закрыт, слухи о том, что его открыли, ложные.',
    'The Dostuk checkpoint is closed because of a false bomb alert.',
  ])('nothing works by %s', (text) => {
    expect(draftsOf(text).map(({ says }) => says)).not.toContain('works');
  });
});

test.each([
  'Запрет для грузовиков на КПП «Достук», который должны были снять 5 июня, действует до 20 июня включительно.',
  'The ban on trucks at the Dostuk checkpoint, due to be lifted on June 5, now lasts through June 20.',
  '5-июнда алынмак болгон жүк унааларына тыюу «Достук» бекетинде 20-июнга чейин (20-июнь кошо) созулду.',
  '5 маусымда алынбақ болған жүк көліктеріне тыйым «Қордай» бекетінде 20 маусымды қоса алғанда созылды.',
])('what was due to be lifted is not: %s', (text) => {
  const drafts = draftsOf(text);
  expect(drafts).toMatchObject([{ says: 'closed', until: '2027-06-20', traffic: ['truck'] }]);
});

test.each([
  'Если паводок усилится, КПП «Карамык» закроют 5 июня.',
  'The Karamyk checkpoint will be closed on June 5 if the flood gets worse.',
  'Суу көтөрүлсө, «Карамык» бекети 5-июнда жабылат.',
  'Су көтерілсе, «Қарамық» бекеті 5 маусымда жабылады.',
])('what is so only if something else is, is nothing yet: %s', (text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  'Двенадцать человек не пустили через КПП «Достук» 2 июня: документы просрочены.',
  'On June 2 a lorry driver was barred from entering at the Dostuk checkpoint over unpaid fines.',
  '2-июнда «Достук» бекетинен 12 киши өткөрүлгөн жок, документтери эскирген.',
  '2 маусымда «Қордай» бекетінен 12 адам өткізілмеді, құжаттары ескірген.',
])('who was turned back shuts no gate: %s', (text) => {
  expect(draftsOf(text)).toEqual([]);
});

test.each([
  'Приём заявок на ремонт КПП «Достук» закрыт 2 июня.',
  'Bids for the rebuilding of the Dostuk checkpoint were closed on June 2.',
  '«Достук» бекетин оңдоого табыштамаларды кабыл алуу 5-июнда жабылат.',
  '«Қордай» бекетін жөндеуге өтінім қабылдау 5 маусымда жабылады.',
  'Вопрос о КПП «Достук» закрыт 2 июня, подписан протокол.',
  'Достук бекетинин маселеси 2-июнда жабылды.',
  'Қордай бекетінің мәселесі 2 маусымда жабылды.',
])('what is no place is closed: %s', (text) => {
  expect(draftsOf(text).map(({ says }) => says)).not.toContain('closed');
});

test.each([
  ['С 5 июня через КПП «Достук» не пропускают праворульные автомобили.', 'KG'],
  ['С 5 июня машины с российскими номерами через КПП «Достук» не пропускают.', 'KG'],
  ['С 5 июня через КПП «Достук» не пропускают паломников.', 'KG'],
  ['From June 5 vehicles with foreign plates will not be let through at the Dostuk checkpoint.', 'KG'],
  ['From June 5 the Dostuk checkpoint will not process pilgrims.', 'KG'],
  ['5-июндан тарта «Достук» бекетинен чет өлкөлүк номерлүү унаалар өткөрүлбөйт.', 'KG'],
  ['5-июндан тарта «Достук» бекетинен ажыга баргандар өткөрүлбөйт.', 'KG'],
  ['5 маусымнан бастап «Қордай» бекетінен шетелдік нөмірлі көліктер өткізілмейді.', 'KZ'],
  ['5 маусымнан бастап «Қордай» бекетінен қажыға барушылар өткізілмейді.', 'KZ'],
])('some whom no list knows shut nobody else out: %s', (text, country) => {
  const forAll = draftsOf(text, { country }).filter(
    ({ says, traffic, people }) => says === 'closed' && !traffic && !people,
  );
  expect(forAll).toEqual([]);
});

test.each([
  ['Автобусы через КПП «Достук» с 5 июня не пропускают, легковых это не коснётся.', ['bus']],
  ['Buses cannot pass at the Dostuk checkpoint from June 5, nothing changes for cars.', ['bus']],
  ['5-июндан «Достук» бекетинен автобустар өтө албайт, жеңил унааларга өзгөрүү жок.', ['bus']],
  ['5 маусымнан «Қордай» бекетінен автобустар өте алмайды, жеңіл көліктерге өзгеріс жоқ.', ['bus']],
])('a clause of others adds nobody: %s', (text, traffic) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'closed', traffic }]);
});

test.each([
  ['From June 5 the Dostuk checkpoint works from 9 to 5.', '09:00-17:00'],
  [
    'From June 5 the Dostuk checkpoint no longer works at night: vehicles are processed between 06:00 and 22:00.',
    '06:00-22:00',
  ],
  ['С 5 июня КПП «Достук» в ночное время не работает: машины пропускают с 06:00 до 22:00.', '06:00-22:00'],
  ['5-июндан «Достук» бекети түнкүсүн иштебейт, унааларды 06:00дөн 22:00гө чейин өткөрөт.', '06:00-22:00'],
])('hours stand in the clause that says that it works: %s', (text, hours) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'hours', from: '2027-06-05', hours }]);
});

test('what is taken in a day is no line', () => {
  const text = 'На КПП «Иркештам» 3 июня берут по 40 машин в сутки, в хвосте 600 фур.';
  expect(draftsOf(text)).toMatchObject([{ says: 'queue', vehicles: 600 }]);
});

test.each([
  'Система на КПП «Достук» не работает с 3 июня, оформляют вручную.',
  'Достук бекетинде система өчтү, 3-июндан бери кол менен тариздешет.',
])('a system that fails is a warning: %s', (text) => {
  expect(draftsOf(text)).toMatchObject([{ says: 'warning' }]);
});

test('cars, buses and cargo that pass again are everybody', () => {
  const [draft] = draftsOf('The Irkeshtam post resumed passing people, cars and cargo this morning.');
  expect(draft).toMatchObject({ says: 'opens' });
  expect(draft).not.toHaveProperty('traffic');
});

describe('where a road is shut, or nobody has decided, no gate is', () => {
  test.each([
    'Автодорога Зайсан – Майкапшагай закрыта с 4 июня из-за бурана, пост Майкапшагай работает.',
    'Майқапшағайға баратын автожол 4 маусымнан бастап боранға байланысты жабылды.',
    'Зайсан – Майқапшағай автожолы 4 маусымнан бастап жабылды. Бекет жұмыс істеп тұр.',
    '«Достукка» баруучу автожол 4-июндан тарта жабылды.',
  ])('%s', (text) => {
    expect(draftsOf(text, { country: 'KZ' }).map(({ says }) => says)).not.toContain('closed');
  });

  test.each([
    'Пограничная служба сообщила, что решения о закрытии КПП «Достук» на 10 июня пока нет.',
    '«Достук» бекетин 10-июнда жабуу тууралуу чечим азырынча жок.',
    '«Достук» бекетін 10 маусымда жабу туралы шешім әзірге жоқ.',
    'There is no decision yet to close the Dostuk checkpoint on June 10.',
  ])('%s', (text) => {
    expect(draftsOf(text)).toEqual([]);
  });
});
