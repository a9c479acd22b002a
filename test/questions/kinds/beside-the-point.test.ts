import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* What was answered beside the point: a word that only joins, greets or counts, a date, a rumour, or somebody who stands there. */

const aspects = (q: string) => understand(q).aspects.map(({ aspect }) => aspect);

test.each(['мектеп каникулына байланыштуу кордайда кезек көппү', 'жаңа жылға байланысты кордайда кезек көп пе'])(
  'a word that joins is no telephone: %s',
  (q) => expect(topics(q)).not.toContain('connectivity'),
);

test.each(['байланыс бар ма қордайда', 'кордайда байланыш кармайбы'])('a signal is one: %s', (q) =>
  expect(topics(q)[0]).toBe('connectivity'),
);

test.each(['сәлем ауыл, шекарада кезек бар ма', 'сәлем ағайын ауыл адамдары кезек бар ма'])(
  'a village that is greeted is no crossing: %s',
  (q) => expect(understand(q).found.kind).toBe('none'),
);

describe('let through out of turn is no ramp', () => {
  test.each([
    ['пропускают ли на кордае пенсионеров без очереди', /без очереди/u],
    ['do they let old people skip the queue at korday', /out of turn/u],
    ['кордайда карыларды кезексиз өткөрөбү', /кезексиз/u],
    ['қордайда қарттар кезексіз өте ме', /кезексіз/u],
  ])('%s', (q, words) => {
    expect(aspects(q)).toContain('out-of-turn');
    expect(firstLine(q)).toMatch(words);
  });
});

test.each([
  'казакстандан чыгып кайра кирсем 30 күнүм жаңырып калабы',
  'қазақстаннан шығып кірсем 90 күн қайтадан жаңара ма',
])('days that begin anew are no overstay: %s', (q) => expect(topics(q)[0]).toBe('documents/stay'));

test.each([
  'будет ли открыта дорога через кордай 29 декабря',
  'will the road at korday be open on 29 december',
  '29-декабрда кордайда жол ачык болобу',
  '29 желтоқсанда қордайда жол ашық бола ма',
])('on a day to come the gate is asked about: %s', (q) => expect(firstLine(q)).toMatch(/Кордай|Korday|Қордай/u));

describe('two clocks in two countries are asked of towns as well', () => {
  test.each([
    ['когда в бишкеке 7 утра, сколько времени в таразе', /в Казахстане 06:00/u],
    ['what time is it in taraz when it is 7 am in bishkek', /06:00 in Kazakhstan/u],
    ['Бишкекте саат 7 болгондо Таразда саат канча', /Казакстанда 06:00/u],
    ['Бішкекте сағат 7 болса Таразда сағат қанша', /Қазақстанда 06:00/u],
  ])('%s', (q, words) => expect(answered(q)).toMatch(words));
});

describe('who may pass is told, whatever others said', () => {
  test.each([
    'говорят через иркештам пешком не пускают, это так?',
    'жөө адамды эркештамдан өткөрбөйт дешти',
    'жаяу адамды иркештамнан өткізбейді дейді',
    'i heard they do not let you walk across irkeshtam',
  ])('%s', (q) => expect(firstLine(q)).not.toMatch(/объяв|жарыяланган|жариялан|announced/u));
});

describe('a passport that is still good is no fine', () => {
  test.each([
    'паспортумдун бүтөөрүнө 3 ай калды, Казакстанга кирсем айып салабы',
    'паспортум 4 айдан кийин бүтөт, Кордайдан өткөрөбү',
    'төлқұжатым 3 айдан кейін бітеді, Қордайдан өткізе ме',
  ])('%s', (q) => {
    expect(aspects(q)).toContain('passport-validity');
    expect(topics(q)).not.toContain('vehicles/fines');
  });
});

test.each(['алматыдан келатам, 3 кап кант бар, бажы сурайбы', 'алматыдан 10 кило кант менен келатам, өткөрөбү'])(
  'sugar that is weighed is no town: %s',
  (q) => {
    const { found } = understand(q);
    const crossings = found.kind === 'choose' ? found.crossings.map(({ id }) => id) : [];
    expect(crossings).not.toContain('ak-tilek-karasu');
  },
);

describe('who stands there and asks is thanked, and told what others said', () => {
  test.each([
    ['кезек кандай Кордайда, 2 сааттан бери турабыз жылбайт', /Рахмат/u],
    ['кезек қанша Қордайда, екі сағаттан бері тұрмыз жылжымайды', /Рахмет/u],
    ['мы тут уже стоим три часа, очередь на кордае вообще двигается?', /Спасибо/u],
    ['been stuck at korday for two hours, how long is the queue', /Thank you/u],
  ])('%s', (q, words) => expect(answered(q).split('\n').slice(0, 2).join(' ')).toMatch(words));
});
