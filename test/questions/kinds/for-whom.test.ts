import { expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* For which country and for whose citizens a rule is asked, however it is said. */

test.each([
  ['kazakh officers turned me back, whom do I ask', 'KZ'],
  ['узбеки не впустили меня, что теперь делать', 'UZ'],
  ['россияндар мени киргизбей койду, эмне кылам', 'RU'],
  ['өзбектер мені өткізбей қойды, не істеймін', 'UZ'],
])('who turned somebody back is a country, and not whose citizen asks: %s', (q, country) => {
  const { sides, traveller } = understand(q);
  expect(sides).toEqual([country]);
  expect(traveller.people).toBeUndefined();
});

test.each([
  'қырғыздар кері қайтарды, қайда барам',
  'kyrgyz guards sent me back, who can help',
  'кыргыз чек арачылары мени артка кайтарды, кимге барам',
  'киргизы завернули меня, куда обращаться',
])('what is told then is of that country alone: %s', (q) =>
  expect(answered(q)).not.toMatch(/Border Service of Kazakhstan|КНБ РК|Казакстандын УКК|Қазақстан ҰҚК/u),
);

test.each([
  ['I am Polish and my husband is Egyptian, visa for Kazakhstan?', 'PL', ['EG']],
  ['я немка, друг индус, нужна ли виза в Казахстан', 'DE', ['IN']],
  ['мен түркмүн, досум немис, Казакстанга виза керекпи', 'TR', ['DE']],
  ['мен түрікпін, досым неміс, Қырғызстанға виза керек пе', 'TR', ['DE']],
])('each people that is named is answered, in that order: %s', (q, people, others) => {
  const read = understand(q);
  expect([read.traveller.people, read.otherPeoples]).toEqual([people, others]);
});

test('a citizenship that is not on the list is said to be not on it', () => {
  const told = answered('I am Polish and my husband is Egyptian, visa for Kazakhstan?');
  expect(told).toMatch(/^Poland: 30 days/u);
  expect(told).toMatch(/Egypt: you need a visa/u);
});

test.each([
  ['чыгып кайра кирсем 90 күн кайра башталабы', /Казакстанда/u],
  ['шығып қайта кірсем 90 күн қайта бастала ма', /Қырғызстанда/u],
])('whoever counts days does so abroad: %s', (q, country) => expect(answered(q)).toMatch(country));

test.each([
  'may I leave my motorhome in Osh for nine months',
  'можно оставить автодом в Бишкеке на девять месяцев',
  'машинамды Ошто жети айга калтырсам болобу',
  'көлігімді Ошта жеті айға қалдырсам бола ма',
])('how long a car may stay is asked of the country where it is: %s', (q) => {
  expect(topics(q)).toContain('vehicles/stay');
  expect(firstLine(q)).toMatch(/six months|полугода|шести месяцев|6 мес|алты ай|6 ай/u);
});

test.each([
  'I am a Kyrgyz citizen, is there a fine for driving with Kazakh plates in Bishkek',
  'я гражданин Кыргызстана, штраф за езду на казахских номерах в Оше?',
  'Кыргызстандын жараныммын, казак номерлүү машина айдасам штраф барбы Бишкекте',
  'Қырғызстан азаматымын, қазақ нөмірлі көлікпен Бішкекте жүрсем айыппұл бар ма',
])('citizens may not drive what is registered abroad, and nothing else is told: %s', (q) => {
  expect(firstLine(q)).toMatch(/may not drive|нельзя|кире албайт|кіре алмайды|айдап кир|көлікпен/u);
  expect(answered(q)).not.toMatch(/no customs term|таможенного срока нет|бажы мөөнөтү жок|кедендік мерзім жоқ/u);
});

test.each([
  'our coach takes the kids from Bishkek to Almaty, which paper do they need',
  'дедушка везёт внука из Бишкека в Алматы, нужна ли бумага от родителей',
  'жээнимди Бишкектен Алматыга алып барам, кандай кагаз керек',
  'жиенімді Бішкектен Алматыға апарамын, қандай қағаз керек',
])('a child without its parents needs what the country asks that it leaves: %s', (q) =>
  expect(firstLine(q)).toMatch(/notarised consent|нотариальное согласие|нотариалдык макулдуг|нотариалды келісім/u),
);

test.each([
  'my sister gave birth in Taraz, is Chon-Kapka open',
  'невестка родила в Таразе, Чон-Капка открыт?',
  'эжем төрөдү, Чоң-Капка ачыкпы',
  'әпкем босанды, Айша бибі ашық па',
])('a child that was born is taken along by nobody: %s', (q) => expect(topics(q)).not.toContain('documents/children'));

test.each([
  'is the Russian internal passport enough for Kyrgyzstan',
  'россиянам хватит внутреннего паспорта в Кыргызстан?',
  'россиялыктарга Кыргызстанга ички паспорт жетеби',
  'ресейлікке Қырғызстанға ішкі паспорт жете ме',
])('an internal passport is a passport and no identity card: %s', (q) => {
  expect(topics(q)).toContain('documents/passport');
  expect(answered(q)).toMatch(/internal passport|внутренний паспорт|внутренн|ички паспорт|ішкі паспорт/u);
});

test.each([
  ['Kyrgyz citizen, 40 days in Kazakhstan without a visa ok?', /40 days are within the term/u],
  ['гражданин Кыргызстана, 40 дней в Казахстане можно без визы?', /40 дн\. — в пределах срока/u],
  ['Кыргызстандын жараны Казакстанда 40 күн жүрсө болобу', /40 күн мөөнөткө сыят/u],
  ['Қазақстан азаматы Қырғызстанда 40 күн жүре ала ма', /40 күн мерзімге сияды/u],
])('days that were said are held against the term: %s', (q, line) => expect(answered(q)).toMatch(line));

test('whoever is over the term is told what comes of it', () => {
  const told = answered('Kyrgyz passport, I have been in Kazakhstan for 95 days, what happens now');
  expect(told).toMatch(/95 days are over the term/u);
  expect(told).toMatch(/refuse entry/u);
});

test.each(['is the border running at new year between Kazakhstan and Russia', 'Kazakh Russian border running today?'])(
  'a border that runs is no new count of days: %s',
  (q) => expect(topics(q)).not.toContain('documents/stay'),
);

test.each([
  ['Өзбекстанда визасыз канча күн болсо болот', /^Кыргызстан жарандары Өзбекстанда/u],
  ['Қытайда визасыз неше күн жүруге болады', /^Қазақстан азаматтары Қытайда/u],
])('in a third country the days are those of whoever writes so: %s', (q, line) => expect(firstLine(q)).toMatch(line));

test.each([
  'is shagan open for kazakh citizens',
  'мы россияне, шаган сейчас работает?',
  'кайрагач тажик жарандарына ачыкпы',
  'шаған қазақ азаматтарына ашық па',
])('that others are kept out is no answer to those who may pass: %s', (q) =>
  expect(answered(q)).not.toMatch(/^(?:No|Нет|Жок|Жоқ)\./mu),
);
