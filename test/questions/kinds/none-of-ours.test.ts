import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { answered, understand } from './asked.ts';

/* What names a post or a town of ours, or asks for papers, and is of another matter; and beside it what is ours all the same. */

const isOurs = (q: string) => {
  const { found, about } = understand(q);
  return crossingsIn(found).length > 0 || (about.kind !== 'nothing' && about.kind !== 'elsewhere');
};

describe('a common noun beside a name says what it is the name of', () => {
  test.each([
    'Хоргос концерт сегодня во сколько',
    'реферат про Каркыру',
    'Достык опера либретто',
    'presentation on Torugart',
    'Karkyra festival line-up',
    'biography of Kurmangazy',
    'Торугарт фестивалы качан болот',
    'Каркыра жөнүндө доклад',
    'Кордай компаниясында иш барбы',
    'Сыпатай батыр туралы баяндама',
    'Қорғас фабрикасы қай көшеде',
    'Достық телеарнасы',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each([
    ['у завода в Кордае стоит очередь на границу?', 'ak-jol-korday'],
    ['Торугарт ачыкпы, концертке шашып жатам', 'torugart'],
    ['Қордай ашық па, концертке барамыз', 'ak-jol-korday'],
    ['is Karkyra open, we go to a festival', 'karkyra-kegen'],
  ])('who asks of the post and tells of a thing asks of the post: %s', (q, id) => {
    expect(crossingsIn(understand(q).found).map((one) => one.id)).toEqual([id]);
  });
});

describe('one word of longer names beside a word of none', () => {
  test.each(['Кызыл китеп кайда басылат', 'Қызыл мұнара қайда', 'кызыл орех кайда сатылат'])('%s', (q) =>
    expect(isOurs(q)).toBe(false),
  );
});

describe('a border, a visa or a bus of other countries', () => {
  test.each([
    'граница Чехии и Австрии, проверяют документы?',
    'нужна ли виза в Австралию',
    'автобус из Анкары в Измир',
    'таможня Италии сколько вина можно',
    'виза в Японию, где подать в Бишкеке',
    'Франция менен Испаниянын чек арасында паспорт текшеришеби',
    'Италияга виза керекпи',
    'Австрия мен Чехия шекарасында тексере ме',
    'Жапонияға виза керек пе',
    'a visa for Japan, is it needed',
    'border of France and Spain, do they check passports',
    'Japanese visa in Almaty, where to apply',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each([
    'я из Японии, нужна ли виза?',
    'гражданам Чехии и Австрии нужна виза?',
    'Япониядан келем, виза керекпи',
    'from Italy to Kyrgyzstan, do I need a visa',
    'из Турции в Казахстан какая виза',
  ])('who comes from there comes to us: %s', (q) => expect(isOurs(q)).toBe(true));
});

describe('papers, offices and clocks of a town', () => {
  test.each([
    'регистрация квартиры в Караколе',
    'собрание в 9 утра по времени Алматы',
    'Таласта паспортту кайсы жерден берет',
    'Ошто батирди каттоодон өткөрүү',
    'жыйын саат 11де Бишкек убактысы менен',
    'Таразда жеке куәлік қай жерде беріледі',
    'кездесу сағат 15:00-де Астана уақытымен',
    'id card office in Karakol',
    'the call is at 3pm Astana time',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each([
    'Бишкек, завтра в 9 утра по времени Алматы выезжаю, успею до Кордая?',
    'в Алматы нужно регистрироваться?',
    'паспорт нужен в Алматы?',
  ])('what is asked of the way or of a stay is ours: %s', (q) => expect(isOurs(q)).toBe(true));
});

describe('a country, and words for what is no way over its border', () => {
  test.each([
    'кто министр финансов Казахстана',
    'столица Кыргызстана',
    'the anthem of Kazakhstan',
    'Кыргызстандын гимни кандай',
    'Қазақстанның жалауы қандай',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each([
    'Казахстан открыт?',
    'граница Казахстана сегодня',
    'Кыргызстанга өтсө болобу',
    'Қазақстанға кіруге бола ма',
  ])('its border is ours: %s', (q) => expect(isOurs(q)).toBe(true));
});

describe('the lake after which a post is called', () => {
  test.each([
    'Алаколь база отдыха цены',
    'Алакөлдө пляж кандай',
    'Алакөлде жағажай бар жер',
    'Alakol lake hotels prices',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each(['Алаколь открыт сегодня?', 'Алаколь в праздники работает?', 'Alakol border post hours'])('%s', (q) =>
    expect(crossingsIn(understand(q).found).map(({ id }) => id)).toEqual(['dostyk-alashankou']),
  );
});

describe('where a way begins and what it leads over', () => {
  const journey = (q: string) => {
    const { about } = understand(q);
    return about.kind === 'journey' ? `${about.from[0]?.id} ${about.to[0]?.id}` : about.kind;
  };

  test.each([
    ['Я из Оша, живу в Бишкеке, поеду на такси из Алматы', 'almaty bishkek'],
    ['я из Шу, еду в Токмок к брату', 'shu tokmok'],
    ['Talas, Taraz, Shymkent, Tashkent over two weeks', 'talas tashkent-uz'],
    ['Ош, Андижан, Фергана, Кокон эки күндө', 'osh kokand-uz'],
    ['мама в Таласе, мы в Таразе, хотим навестить её', 'talas taraz'],
  ])('%s', (q, ends) => expect(journey(q)).toBe(ends));

  test.each(['Душанбеден Ошко Рашт өрөөнү менен эмес, Мургаб аркылуу', 'Оштон Душанбеге Рашт өрөөнү аркылуу'])(
    'a kind of place stands between a name and the word for over: %s',
    (q) => expect(understand(q).about).toMatchObject({ kind: 'journey', ways: { over: expect.anything() } }),
  );
});

describe('a border of two countries of which one or both are none of ours', () => {
  test.each([
    'Финляндия Россия граница когда откроют',
    'поляк-беларусь чек арасы иштейби',
    'Польша мен Беларусь шекарасы ашық па',
    'georgia armenia border how long is the queue',
    'пакистан китай перевал открыт зимой',
    'moldova romania border walking hours',
    'верхний ларс очередь сейчас',
  ])('has no rules of ours: %s', (q) => {
    expect(answered(q)).toMatch(/only know|знаем только|бекеттер(и)? тууралуу гана|бекеттер туралы ғана/u);
  });

  test.each(['немцу на границе Киргизии и Казахстана нужна виза?', 'is the Kyrgyz border open for Germans'])(
    'whoever comes from there asks of ours: %s',
    (q) => expect(isOurs(q)).toBe(true),
  );
});
