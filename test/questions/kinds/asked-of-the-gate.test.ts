import { describe, expect, test } from 'vitest';
import { topics, understand } from './asked.ts';

/* Whom a gate lets through, whatever else is named; and names of ours that are a river, a bath or a pass. */

describe('a laden lorry, or one of so many tons, asks whether it gets through', () => {
  test.each([
    'рефрижератор 18 тонн через ак-тилек пропустит',
    'фура с капустой, примут на Кордае?',
    'жүк машина картошка менен ак-тилектен өтөбү, өткөрөбү',
    'ауқаттыдан 25 тонналық фура өте ме',
    'can a 22 ton lorry pass chaldybar',
  ])('%s', (q) => expect(topics(q)[0]).toMatch(/^admits/u));
});

describe('what goes there passes, and nothing else is said', () => {
  test.each([
    ['велосипед менен каркыраға өтсем', 'bicycle'],
    ['is karkyra taking cyclists', 'bicycle'],
    ['harley, ok at karkyra?', 'motorcycle'],
    ['can we pedal over karkyra', 'bicycle'],
    ['пёхом через каркыру перейти', 'foot'],
    ['каркырадан пияда өтсөк', 'foot'],
  ])('%s', (q, traffic) => {
    const read = understand(q);
    expect(read.topics[0].topic).toMatch(/^(?:admits|status)$/u);
    expect(read.traveller.traffic).toBe(traffic);
  });
});

describe('a make is a car where nothing else is named', () => {
  test.each([
    ['кордайдан лексус менен өтөм, ачыкпы', 'car'],
    ['на крузаке через каркыру завтра', 'car'],
    ['қордайдан камримен өтеміз бе', 'car'],
    ['our hilux, is karkyra open', 'car'],
    ['камаз, а сзади нива, кордай открыт?', 'truck'],
  ])('%s', (q, traffic) => expect(understand(q).traveller.traffic).toBe(traffic));
});

describe('whoever drives a lorry for the first time is told of lorries', () => {
  test.each([
    'первый раз на фуре через ак-тилек, что надо знать',
    'ак-тилектен фура менен биринчи жолу өтөм, эмне билишим керек',
    'ақ-тілектен фурамен алғаш рет өтемін, не білуім керек',
    'first time with a lorry over ak-tilek, what should i know',
  ])('%s', (q) => expect(topics(q)[0]).toMatch(/^trucks/u));
});

describe('how full it is, is asked of the queue, whatever the day', () => {
  test.each([
    'в новогодние на кордае сильно забито?',
    'нооруз майрамында кордайда кезек болобу',
    'наурызда қордайда кезек болады ма',
    'which of the crossings has the shortest queue',
  ])('%s', (q) => expect(topics(q)[0]).toMatch(/^waits/u));
});

describe('a question that a report is mistaken for', () => {
  test.each([
    ['Алматыда екі апта тұрам, тіркелуім керек пе', 'documents/registration'],
    ['кордайда турам, кезек азайдыбы', 'waits/now'],
  ])('%s', (q, topic) => {
    expect(understand(q).hearsay).toBeUndefined();
    expect(topics(q)[0]).toBe(topic);
  });
});

describe('the river, the bath and the height of the pass are no post', () => {
  test.each([
    'каркыра суусунда форель барбы',
    'қарқара өзенінде қандай балық бар',
    'на реке каркыра рыбалка хорошая?',
    'karkara river fishing',
    'баня в мерке хорошая',
    'меркеде монша бар ма',
    'a spa in merke, any good',
  ])('%s', (q) => expect(understand(q).found.kind).toBe('none'));
});

describe('a word of another language is not heard in one that means something here', () => {
  test.each([
    'каркырада бадал, кусты есть?',
    'самолёт сел, еду на кордай',
    'тоого чыгабыз, уруксат кагаз керекпи',
    'көзі нашар атам қордайдан өте ала ма',
  ])('%s', (q) => {
    expect(topics(q)).not.toContain('customs/animals');
    expect(topics(q)).not.toContain('road');
  });
});

describe('whose car it is needs a letter, and no child is meant', () => {
  test.each([
    'its my cousins nissan, do i need something notarised',
    'my dads toyota, is a notarized paper needed at korday',
  ])('%s', (q) => expect(topics(q)[0]).toBe('vehicles/power-of-attorney'));
  test('a child that is named', () =>
    expect(topics('my sons travel with grandma, notarised consent needed?')[0]).toBe('documents/children'));
});

describe('thanks for help calls for none', () => {
  test.each(['рахмат байке көп жардам болду', 'рақмет, үлкен көмек болды', 'окей понял', 'ok got it'])('%s', (q) =>
    expect(understand(q).about.kind).toBe('smalltalk'),
  );
});
