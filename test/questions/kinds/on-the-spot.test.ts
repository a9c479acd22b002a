import { describe, expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/*
 * What befalls people at a post: what an officer does, a card that the machine keeps, computers that stand still. Each is named
 * in the answer, and nothing beside it.
 */

const befallen = [
  ['photography', 'are photos of the barrier allowed at Korday'],
  ['photography', 'на Кордае снимать видео можно?'],
  ['photography', 'Кордойдо видео тартса айып саламбы'],
  ['photography', 'Қордайда суретке түссем айыппұл сала ма'],
  ['seized', 'customs confiscated my dried meat and wrote a protocol, what now'],
  ['seized', 'изъяли мясо на Кордае, выписали протокол'],
  ['seized', 'бажы балымды тартып алды, протокол жазды'],
  ['seized', 'кеден балымды тәркіледі, хаттама жазды'],
  ['system-down', 'the servers crashed at Korday they say, until when'],
  ['system-down', 'говорят, сбой системы на Достуке, надолго?'],
  ['system-down', 'Достукта компьютер бузулуп калыптыр, качан оңдошот'],
  ['system-down', 'Қордайда компьютер қатып қалды дейді, қашан істейді'],
  ['card-kept', 'the machine at Korday ate my bank card'],
  ['card-kept', 'банкомат на посту проглотил карту'],
  ['card-kept', 'картам банкоматтан чыкпай калды, Кордойдомун'],
  ['card-kept', 'картам банкоматтан шықпай қалды, Қордайдамын'],
  ['past-queue', 'a man promises to get us to the front of the queue for 30 dollars at Korday'],
  ['past-queue', 'обещают провести без очереди за деньги, Достук'],
  ['past-queue', 'кезексиз өткөрөм дейт, 2000 сом сурайт, Ак-Жол'],
  ['past-queue', 'кезексіз өткізем дейді, 5000 теңге сұрайды, Қордай'],
  ['refused', 'we were denied entry at Korday without any explanation'],
  ['refused', 'не впустили в Казахстан на Кордае и не объяснили'],
  ['refused', 'Кордойдон киргизбей коюшту, түшүндүрүшкөн жок'],
  ['refused', 'Қордайдан кіргізбеді, түсіндірген жоқ'],
  ['phone-check', 'at Korday the officer scrolls through my phone, may he'],
  ['phone-check', 'на Кордае в телефоне роются, вправе?'],
  ['phone-check', 'Кордойдо телефонумду ачып карашат, укугу барбы'],
  ['phone-check', 'Қордайда телефонымды ашып қарап жатыр, құқығы бар ма'],
  ['complaint', 'the inspector at Korday shouted at us and was drunk'],
  ['complaint', 'таможенник на Кордае орёт и хамит'],
  ['complaint', 'Кордойдо бажычы кыйкырып, сөгүп жатат'],
  ['complaint', 'Қордайда кеденші айқайлап, балағаттап жатыр'],
] as const;

describe('what befalls people at a post is read', () => {
  test.each(befallen)('%s: %s', (aspect, question) => {
    const read = understand(question);
    expect(read.aspects.map((one) => one.aspect)).toContain(aspect);
    expect(read.hearsay).toBeUndefined();
  });
});

describe('and answered, without what was not asked', () => {
  test.each([
    ['are photos of the barrier allowed at Korday', /^Whether one may take photographs/u],
    ['изъяли мясо на Кордае, выписали протокол', /^Что таможня вправе забрать/u],
    ['Достукта компьютер бузулуп калыптыр, качан оңдошот', /^Система иштебей жатканын/u],
    ['картам банкоматтан шықпай қалды, Қордайдамын', /^Бірден өз банкіңізге/u],
    ['кезексиз өткөрөм дейт, 2000 сом сурайт, Ак-Жол', /102/u],
    ['Қордайдан кіргізбеді, түсіндірген жоқ', /^Сізді неге кіргізбегенін/u],
    ['do they have petrol at Torugart', /^We have nothing about filling stations/u],
    ['есть ли бензин у Торугарта', /^У нас ничего нет про заправки/u],
    ['Торугартта бензин куюп алса болобу', /май куюучу жайлар/u],
    ['Торуғартта бензин бар ма', /жанармай/u],
  ])('%s', (question, expected) => expect(answered(question)).toMatch(expected));
});

describe('whether a drive is dangerous is told of the road', () => {
  test.each([
    ['is driving to Torugart in January dangerous', /free of snow/u],
    ['опасно ли ехать на Торугарт в январе', /снега/u],
    ['январда Торугартка машина менен барган коркунучтуубу', /карсыз/u],
    ['қаңтарда Торуғартқа көлікпен бару қауіпті ме', /қарсыз/u],
  ])('%s', (question, expected) => expect(firstLine(question)).toMatch(expected));
  test.each(['are there robbers on the road to Torugart at night', 'есть ли бандиты на дороге к Торугарту ночью'])(
    'who fears people is told that we know nothing: %s',
    (question) => expect(firstLine(question)).toMatch(/nothing about how safe|ничего нет/u),
  );
});

describe('a question with numbers is no report', () => {
  test.each([
    'how many days do lorries stand at Ak-Tilek',
    'сколько суток стоят фуры на Ак-Тилеке',
    'Ак-Тилекте фуралар канча күндөн бери турат',
    'Ақ-Тілекте фуралар неше күннен бері тұр',
  ])('%s', (question) =>
    expect(understand(question).aspects.map(({ aspect }) => aspect)).not.toContain('waiting-there'),
  );

  test.each([
    'standing 5 hours at Korday, nothing moves, why?',
    'стоим 6 часов на Кордае, что случилось?',
    'Кордойдо эртеңден бери күтүп турабыз, эмне болду?',
    'Қордайда таңнан бері күтіп тұрмыз, не болды?',
  ])('%s', (question) => expect(understand(question).aspects.map(({ aspect }) => aspect)).toContain('waiting-there'));
});
