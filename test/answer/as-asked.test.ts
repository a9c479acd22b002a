import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** What people ask in passing, and what they then hear first. A Sunday, noon in Bishkek. */

const now = DateTime.fromISO('2026-11-29T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const said = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html);
const first = (text: string) => said(text).split('\n')[0];

describe('of what nobody tells us that is said, before what is known beside it', () => {
  test.each([
    ['what will the weather be at tazhen tomorrow', 'What the weather will be we do not know: see a forecast.'],
    ['какая погода на тажене завтра', 'Какая погода, мы не знаем: смотрите прогноз.'],
    ['тажен тарапта эртең аба ырайы кандай', 'Аба ырайын билбейбиз: божомолун караңыз.'],
    ['тажен жақта ертең ауа райы қандай', 'Ауа райын білмейміз: болжамын қараңыз.'],
    ['is there snow on the road to irkeshtam', 'What the road is like now nobody has told us.'],
    ['дорога на иркештам заснежена?', 'Какая дорога сейчас, нам никто не сообщал.'],
    ['сары таш иркештам жол таза бекен, кар барбы', 'Жолдун азыркы абалы тууралуу кабар түшкөн жок.'],
    ['иркештам жолында тайғақ па, қар бар ма', 'Жолдың қазіргі жағдайы туралы хабар түскен жоқ.'],
    ['why do they check so long at korday', 'Why that is so nobody has told us.'],
    ['почему на кордае так долго проверяют', 'Почему так, нам никто не сообщал.'],
    ['эмнеге кордайда көп текшерип жатат', 'Эмне үчүн мындай экенин билбейбиз.'],
    ['қордайда неге ұзақ тексеріп жатыр', 'Неге бұлай екенін білмейміз.'],
    ['how much is car insurance for kazakhstan', 'What it costs we do not know.'],
    ['казакстанга кирерде машинага страховка канча сом', 'Канча турарын билбейбиз.'],
    ['dollar rate today', 'The exchange rate we do not know'],
    ['почём доллар сегодня на границе', 'Курс мы не знаем'],
    ['bugun dollar kancha som', 'Курсту билбейбиз'],
    ['бүгін доллар қанша теңге', 'Бағамды білмейміз'],
  ])('%s', (question, words) => expect(first(question)).toContain(words));

  test('what they check is no answer to why they check', () => {
    expect(said('эмнеге кордайда көп текшерип жатат')).not.toMatch(/маршрутка|Каркырада/u);
  });
});

test.each([
  ['are you official', 'It is not an official service'],
  ['вы официальный бот?', 'Это не официальная служба'],
  ['сиз кимсиз, расмий ботсузбу', 'Расмий кызмат эмес'],
  ['siz kimsiz, resmi bot pa', 'Ресми қызмет емес'],
])('who asks whether it is official hears that it is not: %s', (question, words) => {
  expect(said(question)).toContain(words);
});

test.each([
  ['is an egov copy of the car papers enough at korday', 'documents on a phone and copies'],
  ['права в телефоне на кордае примут?', 'документы в телефоне и копии'],
  ['кордайда электрондук паспорт менен өтөбү', 'телефондогу документ жана көчүрмө'],
  ['техпаспорт телефонда еgov-та, қордайда өте ме', 'телефондағы құжат және көшірме'],
  ['I lost my id in tashkent, what now', 'go to the police first (🇺🇿 102), then to the embassy'],
  ['удостоверение потерял в ташкенте', 'сначала в полицию (🇺🇿 102), потом в посольство'],
  ['ташкентте айди картамды жоготуп алдым', 'адегенде милицияга (🇺🇿 102), анан өз өлкөңүздүн элчилигине'],
  ['удостоверение жоғалтып алдым ташкентте, не істеймін', 'алдымен полицияға (🇺🇿 102), сосын өз еліңіздің елшілігіне'],
  ['паспортум жараксыз болуп калды, эртең казакстанга барышым керек', 'мөөнөтү өткөн же бузулган документ'],
  ['қазақстанға паспортым жарамсыз болып қалды, өтемін бе', 'мерзімі өткен не бүлінген құжат'],
])(
  'a paper that is lost is a matter of the police there; one that has run out or that is a copy is named as such: %s',
  (question, words) => {
    expect(first(question)).toContain(words);
    expect(said(question)).not.toMatch(/ID-карта жетиштүү|ID-картамен не паспортпен/u);
  },
);

test.each([
  ['men at korday offer to take me through for money, fixers', 'men at the Korday gate'],
  ['на кордае помогайки предлагают провести', 'у ворот Кордая'],
  ['кордайда помогайкалар акчага өткөрөбүз дешет', 'Кордай'],
  ['қордайда кісілер "ақысына өткіземін" дейді сенуге бола ма', 'Қордай қақпасында'],
])('of men who want money for a service, what travellers tell: %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test.each([
  ['which other crossing is faster than ak-tilek for a lorry', 'Nearest open now: '],
  ['есть ли другой пункт кроме ак-тилека для фуры', 'Ближайшие открытые сейчас: '],
  ['фура менен ак тилекте 2 күн турдум, башка кайсы посттон өтсө тез болот', 'Азыр ачык эң жакын бекет: '],
  ['фурамен ақ тілекте тұрмын, басқа қай бекетпен өтуге болады', 'Қазір ашық ең жақын бекет: '],
])('who asks for another crossing is told of others, and that of queues nobody told: %s', (question, words) => {
  const [others = '', queue = ''] = said(question).split('\n');
  expect(others).toContain(words);
  expect(queue).toMatch(/nobody has told us today|никто не сообщал|кабар түшкөн жок|хабар түскен жоқ/u);
});

test.each([
  ['чоң капкадан жөө өтүп таразга кантип жетем такси барбы', /жөө өтсө болор.*\n🟢.*\n.*такси/u],
  ['айша бибіден жаяу өтіп таласқа барам, ар жақта маршрутка бар ма', /жаяу өтуге болат.*\n🟢.*\n.*маршрутка/u],
])('who walks over and rides on hears of both: %s', (question, words) => {
  expect(said(question)).toMatch(words);
  expect(said(question)).not.toMatch(/20 000/u);
});

test.each([
  ['казакстанда каттоосуз канча күн жүрсөм болот', '30 күнгө чейин катталуунун кереги жок'],
  ['сколько дней можно в казахстане без регистрации кыргызу', '30 дней'],
])('how long without registration is no question of the stay: %s', (question, words) => {
  expect(first(question)).toContain(words);
  expect(said(question)).not.toContain('180');
});

test('who waits on foot hears first that nobody told of that', () => {
  expect(first('эртең менен кордайдан канча мүнөттө өтөм, жөө')).toBe('Жөө өткөндөр канча күтөрүн билбейбиз.');
});

test('of two things that are carried the one that was named first is answered first', () => {
  const text = said(
    'дордойдон товар алып алматыга сатам 70 кг. растаможка барбы. анан бензин 20 литр канистрада өтөбү',
  );
  expect(text.indexOf('бажы тоскоолдуктары')).toBeLessThan(text.indexOf('күйүүчү май'));
  expect(text).toContain('бажы тоскоолдуктары');
});

test.each([
  ['бақты кеден сағат нешеге дейін', '07:00–19:00'],
  ['бахты таможня до скольки', '07:00–19:00'],
])('the customs as a place has hours, and no caviar: %s', (question, words) => {
  expect(first(question)).toContain(words);
  expect(said(question)).not.toMatch(/32 кг/u);
});

test.each([
  ['балам 15те, жалғыз өзі бішкекке әпкесіне барады, келісім керек пе', 'баланың ата-анасыз шығуы'],
  ['баламды апам алып чыгат алматыга, ишеним кат керекпи', 'ата-энесиз чыккан балага'],
])('a child without its parents is no child with one of them: %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test.each([
  ['баламды апам алып чыгат алматыга, ишеним кат керекпи', 'балага паспорт керек'],
  ['can my daughter cross korday by herself', 'a child needs a passport'],
])('of a child without its parents at least its own paper is told: %s', (question, words) => {
  expect(said(question)).toContain(words);
});

test.each([
  ['арақ қанша литр өтеді өзбекстаннан қазақстанға', '3 литр'],
  ['сколько алкоголя можно ввезти из узбекистана в казахстан', '3 литра'],
  ['how much alcohol may i take from uzbekistan to kyrgyzstan', '3 litres'],
  ['ташкентке 12 мың доллар апарам, не керек', '10 000 доллардан бастап ақша'],
])('at an outer border of the union its rule is told: %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test('a rule that we do not know is not asked back by posts', () => {
  const text = said('ташкентке 12 мың доллар апарам + ит бар. не керек?');
  expect(text).toContain('Өзбекстанда жануар алып өту тәртібі туралы бізде мәлімет жоқ.');
  expect(text).not.toContain('Сізге қай бекет керек?');
});

test.each([
  ['31 декабрь 1 январь ак тилек иштейби', '31-декабрдан 2027-жылдын 1-январына чейин'],
  ['31 желтоқсан 1 қаңтар қордай ашық па', '31 желтоқсаннан 2027 жылғы 1 қаңтарға дейін'],
])('two days one behind the other are both answered: %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test.each([
  'балам 15те, жалғыз өзі бішкекке әпкесіне барады, келісім керек пе',
  'кызым 7де, чоң энеси менен алматыга барат, ишеним кат керекпи',
])('how old somebody is is no hour: %s', (question) => {
  expect(said(question)).not.toMatch(/Сұралған уақыт|Суралган убакыт/u);
});

test.each([
  ['кечээ унаа алдым номери жок транзит менен казакстандан айдап келсем болобу', 'транзит номердеги унаа'],
  ['казахстанда алган машинаны транзит номермен айдап келем бе', 'транзит нөмірлі көлік'],
  ['машина на транзитных номерах, пустят в казахстан?', 'машины на транзитных номерах'],
  ['can i drive to kyrgyzstan on transit plates', 'cars with transit plates'],
])('a car that was just bought has plates of its own kind: %s', (question, words) => {
  expect(first(question)).toContain(words);
});

test.each([
  ['бишкектен москвага поезд барбы, чекарада түшүрөбү', /^2025-жылы Бишкектен Казанга/u],
  ['ымыркай 3 айлык, туулгандыгы тууралуу күбөлүк менен эле өтөбү', /балага паспорт керек/u],
  ['россиянын кара тизмесинде барбы жокмунбу кантип текшерем', /^Россияда кирүүгө тыюу/u],
  ['ресейдің қара тізімінде бармын ба', /^Ресейде кіруге тыйым/u],
  ['kezek azaysa maga jazip koy', /жазабыз: бекетти тандаңыз/u],
  ['кезек азайса хабарлап тұр', /жазамыз: бекетті таңдаңыз/u],
  ['казакстанда кыргыз симкам иштейби роуминг кымбатпы', /^Кыргыз SIM-картасы Казакстанда/u],
  ['қырғызстаннан бал мен картоп әкелсем бола ма', /^Қазақстанға өзіңіз үшін/u],
  [
    'ажырасқанмын баланы түркияға емес қырғызстанға апарам, бұрынғы күйеуімнің рұқсаты керек пе',
    /^Адвокаттың айтуынша/u,
  ],
  ['такси қордайдан бішкекке қанша', /Қордай – Бішкекті білмейміз/u],
  ['казакстанга эт алып барсам болобу той үчүн', /^Казакстанга өзүңүз үчүн канча тамак-аш/u],
])('what was asked is what is said first: %s', (question, words) => {
  expect(first(question)).toMatch(words);
});

test.each([
  ['қырғызстанға өз көлігіммен шықсам не керек', /шетел нөмірлі көлікке жол жүру құжаты/u, /ОСАГО/u],
  ['казакстанга машинам менен барсам кандай документ керек', /ушул өлкөнүн полиси/u, /ОГПО/u],
])('what a car needs are its papers and its insurance: %s', (question, papers, insurance) => {
  expect(said(question)).toMatch(papers);
  expect(said(question)).toMatch(insurance);
});

test('who looks for a restaurant in a town is not asked for a post', () => {
  expect(said('almatyda qai jerde jaqsy beshbarmaq bar')).not.toContain('бекет керек');
});
