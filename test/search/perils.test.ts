import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

/* Lost, freezing, hurt or burning, told as it is: no crossing need be named, and what else is said of it is no question. */

const perils = [
  'we got lost in the mountains, it is dark and my brother has a broken arm',
  'lost in the hills above Karkyra in the dark, no signal',
  "I can't find my daughter at the Korday post, she wears a green jacket",
  'our five year old went missing in the queue at Dostuk',
  'bus on fire near Merke, who do I call',
  'stranded at Karkyra after it shut, night is falling, not a soul around, we are freezing to death',
  'engine is dead, key snapped in the ignition, minus 20 and a baby in the car',
  'avalanche buried the car in front of us',
  'потерялись в горах, темно, у брата сломана рука',
  'заблудились под Каркырой, ночь, связи нет',
  'не могу найти дочку на посту Кордай, она в зелёной куртке',
  'сын потерялся в очереди на Достуке',
  'автобус горит возле Мерке, куда звонить',
  'пост Каркыра закрыт, ночь, вокруг ни души, коченеем от холода',
  'мотор сдох, ключ сломался в замке, минус двадцать, грудной ребёнок в машине',
  'лавиной засыпало машину перед нами',
  'тоодо адашып калдык, караңгы, байкемдин колу сынды',
  'Каркыранын үстүндө адашып кеттик, түн, байланыш жок',
  'кызымды таппай жатам, Кордой постунда, жашыл куртка кийген',
  'уулум Достукта кезекте жоголуп кетти',
  'автобус өрттөнүп жатат Меркенин жанында, кимге чалам',
  'Каркыра жабык экен, түн кирди, эч ким жок, үшүп баратабыз',
  'мотор өчүп калды, ачкыч сынды, аяз, машинада ымыркай бар',
  'машинаны көчкү басып калды',
  'тауда адасып қалдық, қараңғы, ағамның қолы сынды',
  'Қарқараның үстінде адасып кеттік, түн, байланыс жоқ',
  'қызымды таппай жатырмын Қордай бекетінде, жасыл күртеде',
  'ұлым Достықта кезекте жоғалып кетті',
  'автобус өртеніп жатыр Меркі жанында, кімге қоңырау шаламын',
  'Кеген бекеті жабық екен, қараңғы түсті, ешкім жоқ, тоңып барамыз',
  'мотор өшіп қалды, кілт сынды, аяз, көлікте нәресте бар',
  'көлікті көшкін басып қалды',
];

/** The same in other words: a child, a car, a fire, a fight. */
const told = [
  'our little girl vanished at the Dostuk post ten minutes ago',
  'the taxi wont start, night, two kids, snow all around, road to Torugart',
  'cabin of a truck ablaze at Karasu',
  'they were beating my brother by the gate, blood all over his face',
  'a woman was hit by a van at Korday',
  'потерялась моя дочка, пост Чалдовар, ей пять лет',
  'акпп накрылась под Каркырой, темно, с нами грудничок',
  'маршрутка загорелась на Достуке',
  'парню проломили голову на Кордае',
  'на Карасу фура сбила женщину',
  'уулум көрүнбөй калды, Ак-Жолдо кезекте турганбыз',
  'унаабыздын мотору кайнап кетти, караңгы, Каркырага жакын',
  'Достукта маршрутка от алып кетти',
  'досумду сабап кетишти Кордойдо',
  'dostukta kyzym jogolup kaldy',
  'інім көрінбей қалды, Қордайда кезекте едік',
  'көлігіміздің моторы қайнап кетті, қараңғы, Қарқараға жақын',
  'Қордайда маршрутка от алып кетті',
  'досымды ұрып тастады Қарасуда, қансырап жатыр',
  'qordaida qyzym jogalip ketti',
];

/** Nothing has happened, and the number is wanted all the same. */
const numbersAsked = [
  'what if we get lost in the mountains at night, whom do we call',
  'who to call if the car breaks down past Naryn',
  'а если заблудимся ночью в горах, кому звонить',
  'куда звонить если сломаемся на перевале в Казахстане',
  'тоодо түнкүсүн адашып калсак, кимге чалабыз',
  'Кыргызстанда машина бузулуп калса кимге чалам',
  'тауда түнде адасып қалсақ, кімге қоңырау шаламыз',
  'Қазақстанда көлік бұзылып қалса кімге қоңырау шаламын',
];

const others = [
  'lost my passport, travelling with my son, can we pass Korday',
  'does the bus to Bishkek start at 7',
  'паспорт потерял, сын со мной, пропустят на Кордае?',
  'сколько едет автобус до Бишкека',
  'паспортум жоголгон, балам менен Кордойдон өтө аламбы',
  'паспортым жоғалған, баламмен Қордайдан өте аламын ба',
  'is there avalanche danger on the Torugart road',
  'my leg was broken last year, is there a ramp at Korday',
  'is it freezing at Torugart at night',
  'I lost my suitcase at Dostuk',
  'is the pass closed because of avalanches',
  'how much is a tow truck at night near Merke',
  'do they let a man with a broken arm pass Korday out of turn',
  'какая лавинная опасность на дороге к Торугарту',
  'нога сломана, есть ли пандус на Кордае',
  'сильно ли холодно ночью на Торугарте',
  'потерял чемодан на Достуке',
  'закрыт ли перевал из-за лавин',
  'сколько стоит эвакуатор ночью возле Мерке',
  'пропустят ли через Кордай без очереди с загипсованной рукой',
  'Торугарт жолунда көчкү коркунучу барбы',
  'бутум сынган, Кордойдо пандус барбы',
  'Торугартта түнкүсүн суукпу',
  'Достукта чемоданымды жоготтум',
  'көчкүдөн улам ашуу жабыкпы',
  'Меркеде түнкүсүн эвакуатор канча турат',
  'колу гипсте киши Кордойдон кезексиз өтө алабы',
  'Торуғарт жолында көшкін қаупі бар ма',
  'аяғым сынған, Қордайда пандус бар ма',
  'Торуғартта түнде суық па',
  'Достықта чемоданымды жоғалттым',
  'көшкіннен асу жабық па',
  'Меркіде түнде эвакуатор қанша тұрады',
  'қолы гипстегі адам Қордайдан кезексіз өте ала ма',
];

/** Passed out of one country and not let into the other: whom to ask, and not what a stamp is or how far it is. */
const between = [
  'we are between the two posts at Korday, one side stamped us out and the other refuses us',
  'сидим между постами на Достуке, выезд поставили, а узбеки не пускают',
  'эки бекеттин ортосунда турабыз, чыгуу штампы басылган, тигил тарап киргизбей жатат',
  'екі посттың арасында тұрмыз, шығу мөртабаны басылды, арғы жақ кіргізбей жатыр',
];

const apart = [
  'how far is it between the two posts at Korday',
  'сколько метров между постами на Кордае',
  'эки посттун ортосу канча метр Ак-Жолдо',
  'екі посттың арасы қанша метр Қордайда',
];

const isCall = (question: string) => understand(question).about.kind === 'emergency';
const isHeld = (question: string) => understand(question).aspects.some(({ aspect }) => aspect === 'person-held');

describe('somebody in danger', () => {
  test.each([...perils, ...told])('%s', (question) => expect(isCall(question)).toBe(true));
});

describe('a number that is asked for', () => {
  test.each(numbersAsked)('%s', (question) => expect(isCall(question)).toBe(true));
});

describe('where they are', () => {
  test.each([
    ['помогите украли паспорт в Караколе, самолёт из Алматы', ['KG']],
    ['помогите потеряла паспорт в каракол самолет из алматы', ['KG']],
    ['балабыз жоголду, кызыл куртка кийген', []],
  ])('%s', (question, countries) => expect(understand(question).about).toMatchObject({ kind: 'emergency', countries }));
});

describe('what only sounds like danger', () => {
  test.each(others)('%s', (question) => expect(isCall(question)).toBe(false));
});

describe('held between two posts', () => {
  test.each(between)('%s', (question) => expect(isHeld(question)).toBe(true));
  test.each(apart)('%s', (question) => expect(isHeld(question)).toBe(false));
});
