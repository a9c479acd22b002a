import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* What strangers asked and were answered with something near it: each kind in several words of each language. */

describe('a call for help in the words of fright', () => {
  test.each([
    'СРОЧНО стоим на границе кызыл бель у отца сердце плохо куда звонить',
    'папе плохо с сердцем на кордае',
    'my father having a stroke at korday border',
    'атамдын жүрөгү кармап калды кордайда',
    'әкемнің жүрегі ұстап қалды қордайда',
  ])('%s', (q) => expect(answered(q)).toContain('103'));
});

describe('a minor who goes alone is no child with one parent', () => {
  test.each([
    ['мне 15 лет еду один из алматы в бишкек', /ребёнка без родителей/u],
    ['I am 16, can I cross korday by myself', /without its parents/u],
    ['мен 15 жаштамын, кордайдан өзүм өтө аламбы', /ата-энесиз/u],
    ['баламның жасы 16 жаста, қордайдан жалғыз өте ме', /ата-анасыз/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

test.each([
  "single mom with 6 yr old, different surname, do kazakh border ask for father's letter",
  'я мать-одиночка, у ребенка другая фамилия, выпустят через кордай?',
  'жалгыз энемин, баламды кордайдан алып чыксам болобу',
  'жалғызбасты анамын, баламды қордайдан алып шыға аламын ба',
])('one parent alone is asked of consent: %s', (q) => {
  const { aspects } = understand(q);
  expect(topics(q)[0]).toBe('documents/children');
  expect(aspects.map(({ aspect }) => aspect)).toContain('consent');
});

describe('lost papers: the police and the embassy, and no question which crossing', () => {
  test.each([
    [
      'lost passport in osh flight from tashkent on tuesday help',
      'go to the police first (🇰🇬 102), then to the embassy of your country',
    ],
    ['потерял паспорт в оше что делать', 'сначала в полицию (🇰🇬 102), потом в посольство вашей страны'],
    [
      'ташкентте паспортумду жоготтум, кордайдан кантип кирем',
      'адегенде милицияга (🇺🇿 102), анан өз өлкөңүздүн элчилигине',
    ],
    ['қордайда құжатымды жоғалтып алдым', 'алдымен полицияға (🇰🇬 102, 🇰🇿 102), сосын өз еліңіздің елшілігіне'],
  ])('%s', (q, words) => {
    expect(answered(q)).toContain(words);
    expect(answered(q)).not.toMatch(/Which crossing do you mean|Какой пункт пропуска вам/u);
  });
});

describe('what is narrower than its topic is named, and its neighbour not told', () => {
  test.each([
    ['only 1 blank page left in passport, korday ok?', 'blank pages in the passport'],
    ['в загране одна чистая страница осталась, пустят?', 'чистые страницы в паспорте'],
    ['паспортумда бош барак калган жок, кордайдан өткөрөбү', 'бош барактар'],
    ['паспортымда бос бет қалмады, қордайдан өткізе ме', 'бос беттер'],
    ['vapes and 3 cartons of cigs into kazakhstan ok?', 'about “vapes”'],
    ['вейп можно в казахстан?', 'вейп'],
    ['казакстанга вейп алып кирсе болобу', 'вейп'],
    ['қазақстанға вейп кіргізуге бола ма', 'вейп'],
    ['how do I pay the toll on almaty khorgos road', 'how tolls are paid'],
    ['как оплатить платную дорогу до хоргоса', 'как оплатить платную дорогу'],
    ['uncle died, can I drive his car to kazakhstan, car was in his name, deceased owner', 'an owner who died'],
    ['машина умершего дяди, можно на ней в казахстан', 'машину умершего владельца'],
    ['атам каза болгон, машинасы менен казакстанга барсам болобу', 'ээси каза болгон машина'],
    ['ағам қайтыс болды, оның көлігімен қырғызстанға бара аламын ба', 'иесі қайтыс болған көлік'],
    ['passport check on the train to moscow at what station', 'how checks go on the train'],
    ['поезд бишкек москва где проверяют паспорта', 'проверку в поезде'],
    ['поездде паспортту кайда текшерет', 'оезддеги текшерүү'],
    ['алматыдан ташкентке пойызбен барамын паспортты қайда тексереді', 'ойыздағы тексеру'],
    ['airbnb in tashkent no registration slip, will they fine me leaving at kaplanbek', 'registration when you leave'],
    ['без регистрации в ташкенте, выпустят на выезде через капланбек? регистрации нет', 'регистрацию при выезде'],
  ])('%s', (q, words) => expect(answered(q)).toContain(words));

  test.each([
    ['bus 285 almaty bishkek do they wait for u at border', 'does not always wait'],
    ['автобус ждет ли на кордае пассажиров', 'ждёт не всегда'],
    ['кордайда автобус күтөбү', 'күтө бербейт'],
    ['қордайда автобус күте ме', 'күте бермейді'],
  ])('whether the bus waits is told: %s', (q, words) => expect(answered(q)).toContain(words));

  test('the register of phones is no answer about the net at a post, nor a price about a filling station', () => {
    expect(answered('кордайда интернет барбы')).not.toContain('IMEI');
    expect(answered('is there internet at korday kyrgyz side')).not.toContain('IMEI');
    expect(answered('do i need imei registration in kyrgyzstan')).toContain('IMEI');
    expect(answered('any fuel near tazhen border')).not.toContain('cost foreign drivers more');
    expect(answered('is petrol dearer for foreign cars in kazakhstan')).toContain('cost foreign drivers more');
  });
});

describe('whose country and whose citizen', () => {
  test.each([
    ['i was deported from uzbekistan 2023, can bot check if im still banned', 'entry bans in Uzbekistan'],
    ['меня депортировали из узбекистана, как снять запрет', 'в Узбекистане'],
    ['как узнать есть ли запрет на въезд в россию, я кыргызстанец', 'в России'],
    ['паспорт истекает через месяц, пустят в узб? нужен ли загран россиянину', 'в Узбекистане'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));

  test('so many days name the rule', () => {
    expect(answered('does border run reset my 30 days in kazakhstan')).toContain('30 days per entry');
    expect(answered('сбрасываются ли 30 дней если выехать и заехать в казахстан')).toContain('30 дней после каждого');
  });

  test('back to a town is no village with those letters', () =>
    expect(understand('can i go to bishkek and back to almaty on this visa').about.kind).not.toBe('journey'));

  test('a car in one’s own name wants no power of attorney', () => {
    expect(topics('bought a car in bishkek, it is in my name, can i take it to kz')[0]).toBe('vehicles/papers');
    expect(topics('машина оформлена на меня, что нужно для казахстана')[0]).toBe('vehicles/papers');
    expect(topics('машина оформлена не на меня, пустят в казахстан?')[0]).toBe('vehicles/power-of-attorney');
  });
});

test('an area is told of, and the crossing only offered', () => {
  const text = answered('в сары таш нужен ли пропуск в погранзону иностранцу');
  expect(text).toContain('кыргызское разрешение для Бор-Добо');
  expect(text).not.toContain('Какой пункт пропуска вам нужен');
});

test('money for being let through is a bribe, and no permit', () => {
  expect(topics('пограничник просит 5000 тг за пропуск без очереди это норм?')[0]).toBe('safety/bribes');
  expect(answered('пограничник просит 5000 тг за пропуск без очереди это норм?')).not.toContain('Очереди между');
});

test('who makes this is asked of us', () =>
  expect(understand('who runs this bot, are u government? how do u know the queue').about).toEqual({
    kind: 'smalltalk',
    what: 'whoAreYou',
  }));

test('when and why a post was shut is its history', () => {
  expect(topics('почему кайрагач был закрыт столько лет')[0]).toBe('history');
  expect(answered('почему кайрагач был закрыт столько лет')).not.toContain('Почему такой ответ');
  expect(topics('when was kyzyl-bel last closed')[0]).toBe('history');
});

test('Russian in Latin letters', () => {
  expect(understand('kak doehat iz osha v tashkent cherez granicu').conditions).toEqual([]);
  expect(understand('mozhesh mne napisat kogda karkyra otkroetsya').conditions).toEqual([]);
});

describe('what has no fact is said to have none, and nothing near it is told', () => {
  test.each([
    ['will they check my phone', 'whether phones are looked into'],
    ['а телефон проверяют на границе?', 'смотрят ли телефоны'],
    ['кордайда телефонду текшеребиби', 'телефонду текшерүү'],
    ['қордайда телефонды тексере ме', 'телефонды тексеру'],
    ['do border guards ask for hotel bookings', 'return tickets, bookings and proof of money'],
    ['нет обратного билета пустят в казахстан?', 'обратный билет'],
    ['кайтуу билети керекпи кордайдан өткөнгө', 'кайтуу билети'],
    ['қайту билетін сұрай ма қордайда', 'қайту билеті'],
    ['name misspelled in my passport and visa, korday ok?', 'a name that is spelled in two ways'],
    ['ошибка в имени в паспорте, пустят через кордай?', 'разное написание имени'],
    ['do i need yellow fever vaccine for kyrgyzstan', 'tests and vaccinations'],
    ['нужен ли пцр тест', 'тесты и прививки'],
    ['пцр керекпи кордайда', 'тесттер жана эмдөөлөр'],
    ['пцр керек пе қордайда', 'тесттер мен екпелер'],
    ['детское кресло обязательно в кз?', 'что должно быть в машине'],
    ['is a child seat compulsory in kazakhstan', 'what a car has to carry'],
    ['im hitchhiking bishkek to almaty, where do i get dropped', 'hitchhiking'],
    ['автостопом через кордай реально?', 'автостоп'],
    ['my passport has water damage', 'damaged papers'],
    ['что делать если поставили не тот штамп', 'штампы в паспорте'],
  ])('%s', (q, words) => expect(answered(q)).toContain(words));

  test('a camera that shows the queue fines nobody', () => {
    for (const q of ['есть ли камера онлайн на кордае', 'is there a webcam at korday', 'кордайда онлайн камера барбы'])
      expect(answered(q)).not.toMatch(/радар|radar/u);
    expect(answered('есть ли камера онлайн на кордае')).toContain('видна очередь');
  });
});

describe('what is said in passing is no second question', () => {
  test.each([
    ['просрочен техпаспорт машины, выпустят?', 'за просрочку'],
    ['штраф за превышение скорости в кг как оплатить иностранцу', 'меняют деньги'],
    ['what happens if i overstay 2 days in kz', 'customs barriers'],
    ['how many litres of diesel can i carry', 'filling stations'],
    ['dron dji mini v uzbekistan otberut na granice?', 'насколько там безопасно'],
    ['можно ли провезти щенка 2 месяца без прививки', 'наличные'],
  ])('%s', (q, words) => expect(answered(q)).not.toContain(words));
});

test('without a road one is told by what one gets there', () => {
  expect(answered('how do i get from the border to bishkek at 2am, korday')).toContain('minibuses 285 and 333');
  expect(answered('how to reach karkyra without car')).toContain('minibuses from Karakol');
});
