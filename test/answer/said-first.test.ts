import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** What is said first is what was asked; what follows answers the same question or is left out. A Friday, 18:00 in Bishkek. */

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const said = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html);
const lines = (text: string) => said(text).split('\n');

test.each([
  ['is Irkeshtam open on 1 January', '🟡 Not sure it will be open', 'China has shut this post on such holidays before'],
  ['Эркечтам 1-январда ачыкпы', '🟡 Ачык болору так эмес', 'Кытай мурун ушундай майрамдарда бул бекетти жапкан'],
  ['Хоргос открыт 16 декабря?', '⚪ Неизвестно', 'В прошлые годы в такой праздник'],
  ['Қорғас 16 желтоқсанда ашық па', '⚪ Белгісіз', 'Бұрынғы жылдары осындай мерекеде'],
])('that holidays have shut it before stands right under the state: %s', (question, state, warning) => {
  const [head = '', , third = ''] = lines(question);
  expect(head).toContain(state);
  expect(third).toContain(warning);
});

test.each([
  ['велосипедом через Торугарт реально? планируем летом', 'На велосипеде', '8–10 июня'],
  ['жайында Торугарттан велосипед менен өтсө болобу', 'велосипед', '8–10-июну'],
  ['across Torugart by bicycle next summer, possible?', 'Cycling', '8–10 June'],
])('of a whole summer a few days come behind what was asked: %s', (question, first, days) => {
  const told = lines(question);
  expect(told[0]).toContain(first);
  expect(told.findIndex((line) => line.includes(days))).toBeGreaterThan(0);
});

test('in one line, too, a holiday speaks against an open gate', () => {
  const text = said('can I exchange money at Irkeshtam on 1 January');
  expect(text).toMatch(/🟡 Not sure it will be open.*China has shut this post on such holidays before/u);
  expect(text).not.toContain('Should be open');
});

test.each([
  ['how long is the queue at Korday on Sunday evening', 'At weekends Korday takes one to three hours'],
  ['сколько стоять на кордае в воскресенье вечером', 'В выходные на Кордае уходит от часа до трёх'],
  ['Кордайда жекшемби кечинде канча күтөбүз', 'Дем алыш күндөрү Кордайда бир-үч саат кетет'],
  ['жексенбі кешке Қордайда қанша тұрам', 'Демалыс күндері Қордайда бір-үш сағат кетеді'],
])('the wait of the day that was asked about comes first, and none of now: %s', (question, wait) => {
  const [first = ''] = lines(question);
  expect(first).toContain(wait);
  expect(said(question)).not.toMatch(/right now|сейчас|Азыр кезек|Қазір кезек/u);
});

test('the wait of a Friday evening is that of a Friday evening', () => {
  expect(lines('how long is the queue at Korday today at 19:30')[0]).toContain(
    'On Friday afternoon and evening Korday',
  );
});

test.each([
  ['how long is the queue at Korday on Sunday on foot', 'How long it takes on foot nobody has told us.'],
  ['сколько стоять на кордае в воскресенье вечером пешком', 'Сколько ждут пешком, нам никто не сообщал.'],
  ['жексенбі кешке Қордайдан жаяу өтсем қанша тұрам', 'Жаяу өтетіндер қанша күтетінін білмейміз.'],
])('who walks is told that the waits are not those of walkers: %s', (question, words) => {
  expect(said(question)).toContain(words);
});

test.each([
  ['баламдын паспорту жок күбөлүгү эле бар өтөбүзбү', /Россиянын|визасына/u],
  ['инвалидная коляска, есть ли пандус на кордае', /Каркыр/u],
  ['does anything sell sim cards at the korday gate', /Karkyra/u],
  ['мышыгым менен поездеп баратам чек арадан', /автобус/u],
  ['у меня паспорт Израиля, нужна ли виза в киргизию', /Уточнить можно здесь/u],
  ['коляскадагы атам үчүн кезексиз өткөрөбү', /Жаңы жылда/u],
  ['даттанам кайда чалам ушул бажыга', /тоскоолдуктары/u],
])('nothing follows that answers another question: %s', (question, tail) => {
  expect(said(question)).not.toMatch(tail);
});

test('what happens at the customs is told by its steps and not by its history', () => {
  expect(lines('бажыда эмне сурашат')[0]).toContain('документтер менен унаалар текшерилет');
  expect(said('бажыда эмне сурашат')).not.toContain('алкоголь');
});

test.each([
  ['Is Bedel open for tourists', 'By the last word it is closed; nobody has told us that it opened.'],
  ['Бедель открыт для иностранцев?', 'По последним сведениям закрыт; что открылся, никто не сообщал.'],
])('that nobody bars foreigners is no yes: %s', (question, words) => {
  expect(lines(question)[0]).toBe(words);
});

test('where only citizens of both countries pass, one of them hears that first', () => {
  expect(said('с тетей из Таджикистана через Кайрагач').replace(/^Мы не поняли.*\n/u, '')).toMatch(
    /^Проходят только граждане Кыргызстана и Таджикистана\./u,
  );
});

test('asked for transport by somebody on foot, whether walkers pass comes first', () => {
  expect(lines('crossing on foot at Khorgos allowed or must I take the bus')[0]).toBe(
    'No source says whether you can cross here on foot.',
  );
});

test.each([
  ['обменники на достуке работают ночью', 'Есть ли в это время деньги и обмен, мы не знаем.'],
  ['Бишкек-Алматы маршрутка түнү барбы', 'Сиз сураган саатта маршрутка каттамы бар-жогун билбейбиз.'],
])('asked for the night, what is told of the day is not passed off as it: %s', (question, words) => {
  expect(lines(question)[0]).toBe(words);
});

test('a price that was asked is told, or that nobody told it', () => {
  expect(lines('страховка на въезде в КР продаётся ли прямо там и почём')[0]).toContain('1680 сомов');
  expect(said('страховка канча сом казак тарапта')).toContain('Канча турарын билбейбиз.');
});

test.each([
  ['I overstayed kg by 2 days', /^How high the fine for an overstay in Kyrgyzstan is we have not found/u],
  ['запретим барбы кантип билем', /^Казакстанда тыюу бар-жогун кантип текшерүүнү билбейбиз/u],
])('that the very thing is not known comes first, with whom to ask: %s', (question, first) => {
  expect(said(question)).toMatch(first);
  expect(said(question)).toMatch(/Whom to ask: Border Service|Тактоо үчүн кайрылсаңыз болот: /u);
});

test('a yes for one direction is none for the other', () => {
  const text = said('машина апамдын атында доверенность керек беле');
  expect(text).not.toMatch(/^Ооба/u);
  expect(text).toContain('Казакстанда унаага ишеним кат тууралуу бизде маалымат жок.');
});

test('the side whose hours are known stands first', () => {
  const told = lines('с каких часов у Дулаты кпп');
  const state = told.findIndex((line) => line.startsWith('⚪'));
  expect(told.slice(state + 1, state + 3)).toEqual([
    'Казахстанская сторона: 07:00–19:00 Алматы / 10:00–22:00 Пекин',
    'Китайская сторона: неизвестно',
  ]);
});

test('where it is shut on that day, snow of other months comes after it, and who tells of the road', () => {
  const [first = '', ...rest] = lines('Торугартта кар жааптыр өтсө болобу эртең');
  expect(first).toMatch(/^🔴 Жабык болушу керек/u);
  expect(rest.join('\n')).toContain('«Кыргызавтожол»');
});

test('a toll on the way to the gate is told, whichever side it is on', () => {
  expect(lines('Алматы Қорғас ақылы жол қанша')[0]).toContain('597');
});

test('citizens of the country next door hear their own rule of registration', () => {
  expect(said('Қырғызстанда тіркелу керек пе 20 күнге дейін')).toContain(
    'Қазақстан азаматтарына Қырғызстанда алғашқы 30 күнде тіркелудің қажеті жоқ.',
  );
  // For longer than that another rule of theirs holds.
  expect(said('Қырғызстанда тіркелу керек пе 60 күнге дейін')).toContain(
    'Қазақстан азаматтарына Қырғызстанда мерзімнен артық қалу үшін тіркеу',
  );
});

test.each([
  ['маршрутка подождет меня если долго проверять паспорт будут на границе', 'ждёт не всегда'],
  ['маршрутка күтөбү чек арада паспорт текшерип жатканда', 'дайыма эле күтө бербейт'],
  ['автобус мені күте ме шекарада тексеру ұзақ болса', 'әрдайым күте бермейді'],
  ['will the minibus wait if passport control takes long', 'does not always wait'],
])('whoever fears to be left behind at the check has lost no passport: %s', (question, waits) => {
  const [first = ''] = lines(question);
  expect(first).toContain(waits);
  expect(said(question)).not.toContain('102');
});

test.each([
  ['do I need a 4x4 for the Karakol to Kegen road', 'was rebuilt'],
  ['нужен ли 4х4 Каракол – Кеген', 'перестроили'],
  ['Каракол Кеген жолуна жип керекпи', 'кайра курулуп'],
  ['Қарақол – Кеген жолына жол талғамайтын көлік керек пе', 'қайта салынып'],
])('for what car a road is comes first, and the way after it: %s', (question, road) => {
  expect(lines(question)[0]).toContain(road);
});

test.each(['Petropavl to Omsk road', 'Какая дорога до Ташкента из Оша', 'Алматыдан Қарақолға жол ашық па'])(
  'a road of which nothing is known, and whether it is open, is the way: %s',
  (question) => expect(lines(question)[0]).toMatch(/over|через|арқылы/u),
);

test.each([
  ['достукта азыр кезек кандай', /^Азыркы кезек тууралуу бүгүн .*\nТактоо үчүн кайрылсаңыз болот: /u],
  ['Қорғаста қазір кезек қандай', /^Қазіргі кезек туралы бүгін .*\nНақтылау үшін хабарласыңыз: /u],
])('that nobody told of the queue of now is said once, then whom to ask: %s', (question, words) => {
  expect(said(question).trim()).toMatch(words);
});

test('a citizen of a country is said as one in Kyrgyz, with no colon behind the country', () => {
  expect(said('германиялык туристке кыргызстанга виза керекпи')).toMatch(
    /^\s*Германия жарандары Кыргызстанда .* визасыз/u,
  );
});

test.each([
  ['your bot told me yesterday border was open and I lost 60 euros for taxi, it was closed!!', 'we are sorry'],
  ['вы вчера сказали что граница открыта, а она закрыта', 'простите'],
  ['Кече ачык деп айттыңар, барсам жабык экен', 'кечириңиз'],
  ['кеше ашық деп айттыңдар, барсам жабық екен', 'кешіріңіз'],
])('whoever was misled and names no crossing is told so, and is asked which it was: %s', (question, sorry) => {
  const text = said(question);
  expect(text).toContain(sorry);
  expect(text).toContain('/report');
  expect(text).toContain('/feedback');
});

test.each([
  ['how do i stop the messages you send me every morning about Dostyk'],
  ['как отписаться от Кордая'],
  ['билдирүүлөрдү кантип токтотсом болот Кордай'],
  ['хабарламаларды қалай тоқтатамын'],
])('how alerts stop is told where they are asked about: %s', (question) => {
  expect(lines(question)[0]).toContain('/unsubscribe');
});
