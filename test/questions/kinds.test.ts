import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import { crossingsIn } from '#search/question.ts';
import { answering, present } from '../bot/house.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';

/* Kinds of question that were read as something else, each in several words of each language. */

const understand = createUnderstand(ourCatalogue());
const { answer } = answering();
const answered = (q: string) => plain(answer({ text: q, now: present, fallbackLanguage: 'en' }).html);

describe('a thing that nobody knows, taken over the border, is goods of which we know nothing', () => {
  test.each([
    ['can I bring a sword through Korday', 'sword'],
    ['am I allowed to take a telescope through Korday', 'telescope'],
    ['can we take my accordion through Korday', 'accordion'],
    ['можно провезти через Кордай кинжал', 'кинжал'],
    ['разрешают ли везти самовар через Кордай', 'самовар'],
    ['Кордай аркылуу комуз алып кетсем болобу', 'комуз'],
    ['Кордайдан кылыч алып өтсө болобу', 'кылыч'],
    ['Қордайдан қылыш алып өтуге бола ма', 'қылыш'],
    ['Қордайдан домбыра алып шықсам бола ма', 'домбыра'],
  ])('%s', (q, thing) => {
    const { topics, things } = understand(q);
    expect(topics.map(askedKey)[0]).toBe('customs/goods');
    expect(things).toContain(thing);
    const [first = ''] = answered(q).split('\n');
    expect(first).toContain(thing);
    expect(first).not.toContain('🟢');
  });

  test.each([
    ['can I bring meat through Korday', 'customs/food'],
    ['можно провезти через Кордай собаку', 'customs/animals'],
    ['how long does it take through Korday', 'waits/usual'],
    ['Кордайдан эт алып өтсө болобу', 'customs/food'],
    ['что можно провезти через Кордай', 'customs'],
  ])('what is known stays what it is: %s', (q, key) => {
    const { topics, things } = understand(q);
    expect(topics.map(askedKey)).toContain(key);
    expect(things).toEqual([]);
  });
});

describe('what the passing itself costs is asked of nobody but the border', () => {
  test.each([
    'сколько стоит проезд через границу',
    'нужно ли платить на границе',
    'платный ли въезд в Кыргызстан',
    'border fee',
    'is there an exit fee leaving Kazakhstan',
    'how much does it cost to cross at Korday',
    'чек арадан өтүү канча турат',
    'Кордайдан өтүү бекерби',
    'шекарадан өту ақылы ма',
    'шекарадан өту қанша тұрады',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('fees');
    expect(answered(q).split('\n')[0]).not.toMatch(/[🟢🟡🔴]/u);
  });

  test.each([
    ['платная ли дорога до Кордая', 'vehicles/tolls'],
    ['сколько стоит виза в Казахстан', 'documents/visa'],
    ['how much is a taxi to Korday', 'transport/taxi'],
    ['Кордайда канча турат', 'waits/usual'],
  ])('what else costs stays what it is: %s', (q, key) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe(key);
  });
});

describe('of two crossings with one name the one on the journey is meant', () => {
  test.each([
    'Almaty to Bishkek via Karasu',
    'из Алматы в Бишкек через Карасу',
    'Алматыдан Бишкекке Кара-Суу аркылуу',
    'Алматыдан Бішкекке Қарасу арқылы',
  ])('%s', (q) => {
    const { found, traveller } = understand(q);
    expect(crossingsIn(found).map(({ id }) => id)).toEqual(['ak-tilek-karasu']);
    expect(traveller.toward).toBe('KG');
  });

  test('without a journey it is asked back', () => {
    expect(crossingsIn(understand('Карасу').found).length).toBeGreaterThan(1);
  });
});

test.each(['из Алматы в Кыргызстан', 'Almaty to Kyrgyzstan', 'Алматыдан Кыргызстанга', 'Алматыдан Қырғызстанға'])(
  'from a town into a country: the crossing that is nearest by road, and others (%s)',
  (q) => {
    const { about, traveller } = understand(q);
    expect(about).toMatchObject({ kind: 'journey', from: [{ id: 'almaty' }], to: [{ id: 'KG' }] });
    expect(traveller.toward).toBe('KG');
    expect(answered(q)).toMatch(/🟢.*Ак-Жол|🟢.*Ak-Jol|🟢.*Ақ-Жол/u);
    expect(answered(q)).toMatch(/(?:Каркыра|Қарқыра|Karkyra) – /u);
  },
);

describe('ordinary words are no place', () => {
  test.each([
    ['өте ала ма', []],
    ['балалар өте ала ма', []],
    ['бала тек анасымен шыға ала ма', []],
    ['жөө кире алам', []],
    ['кант алып өтсө болобу', []],
    ['қант апарсам бола ма', []],
    ['темір жол ашық па', []],
    ['issyk kul', []],
    ['иссык куль', []],
    ['на иссык куль через кеген', ['karkyra-kegen']],
    ['ысык көлгө барам', []],
  ])('%s', (q, ids) => {
    expect(crossingsIn(understand(q).found).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['ак жол ачыкпы', 'ak-jol-korday'],
    ['айша бибіден өтсек', 'chon-kapka-aisha-bibi'],
    ['Ялама открыта', 'konysbayev-yallama'],
    ['Канттан чыгабыз', 'ak-tilek-karasu'],
    ['исилькуль', 'karakoga-isilkul'],
    ['корд ай', 'ak-jol-korday'],
    ['Кара-Балык', 'kairak-bugristoye'],
  ])('what names one still does: %s', (q, id) => {
    expect(crossingsIn(understand(q).found).map((one) => one.id)).toContain(id);
  });
});

test.each([
  ['Кыргызстандан Ташкентке машина менен', ['KG', 'UZ']],
  ['Қазақстаннан Қашқарға қалай барады', ['KZ', 'CN']],
  ['из Казахстана в Джалал-Абад', ['KZ', 'KG']],
  ['Getting from Kazakhstan to Karakol', ['KZ', 'KG']],
] as const)('from a whole country nobody knows which crossing is near: the border of the two (%s)', (q, countries) => {
  expect(understand(q).about).toEqual({ kind: 'border', countries });
});

test.each([
  ['Бишкектен Казакстанга кайсы жол менен', 'Ак-Жол – Кордай'],
  ['Өскеменнен Ресейге қай бекетпен шығамыз', 'Үбе – Михайловка'],
  ['Талас шаарынан Казакстанга чыгабыз', 'Чоң-Капка – Айша-Биби'],
  ['Naryn to China', 'Torugart – China'],
] as const)('into a country: %s', (q, crossing) => {
  const sentence = answered(q)
    .split('\n')
    .find((line) => /жакыны –|жақыны –|nearest/u.test(line));
  expect(sentence).toContain(crossing);
});

test.each(['я в Казахстане, Бишкек', 'из Алматы в Казахстан', 'из Бишкека в Кыргызстан'])(
  'into the own country there is no way over a border (%s)',
  (q) => expect(understand(q).about.kind).not.toBe('journey'),
);

describe('Uzbek in the letters of Kazakh is none of our languages', () => {
  test.each([
    'Кордай очикми хозир',
    'чегара орқали қачон утса булади',
    'машина билан утиш мумкинми',
    'Қордай қайси соатда ишлайди',
  ])('%s', (q) => {
    expect(understand(q)).toMatchObject({ language: null, isForeign: true });
    expect(answered(q)).toContain('Қазақша');
  });

  test.each([
    ['Қордай ашық па қазір', 'kk'],
    ['шекара арқылы қашан өтуге болады', 'kk'],
    ['көлікпен өту мүмкін бе', 'kk'],
    ['Кордай азыр ачыкпы', 'ky'],
    ['машина менен отсо болобу', 'ky'],
    ['чон рахмат байке', 'ky'],
    ['с детьми и вещами через Кордай можно', 'ru'],
  ])('%s is %s', (q, language) => {
    expect(understand(q)).toMatchObject({ language, isForeign: false });
  });
});

describe('what two words say together', () => {
  test.each([
    ['штраф если провезти собаку в Казахстан', 'customs/animals'],
    ['канистрде бензин алып барсам айып салабы', 'customs/fuel'],
    ['Korday customs phone number', 'contacts'],
    ['walking across Korday with my suitcases', 'admits'],
    ['which crossing lets bicycles into kazakhstan', 'admits'],
    ['поездка в Казахстан в мае, с чего начать', 'planning'],
    ['Қордайдан автобуспен өтеміз, рұқсат па', 'admits/bus'],
    ['шекарадан асып кетсек бола ма, паспортымның мерзімі бітіпті', 'documents/passport'],
    ['до закрытия не успею, где переночевать на Кегене', 'services/sleep'],
    ['Korday or Karkyra, which is quicker', 'waits/usual'],
    ['Кордай же Каркыра, кайсынысы тезирээк', 'waits/usual'],
    ['Қордай ма Қарқара ма, қайсысы жылдам', 'waits/usual'],
    ['Кордай или Каркара, где быстрее', 'waits/usual'],
  ])('%s: %s', (q, key) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe(key);
  });
});

const firstLine = (q: string) => answered(q).split('\n')[0];

describe('a rule that holds at every crossing of that name is told, and which one is only offered', () => {
  test.each([
    ['can I take my dog through Karasu', 'Kyrgyzstan – Kazakhstan', 'vaccination'],
    ['с собакой через Карасу можно', 'Кыргызстан – Казахстан', 'прививка'],
    ['Кара-Суудан ит алып өтсө болобу', 'Кыргызстан – Казакстан', 'эмдөө'],
    ['Қарасудан ит өткізуге бола ма', 'Қырғызстан – Қазақстан', 'екпе'],
  ])('under the names of both borders: %s', (q, border, said) => {
    const [first = '', second = ''] = answered(q).split('\n');
    expect(first).toContain(border);
    expect(second).toContain(said);
    expect(answered(q)).toMatch(/Karasu|Карасу|Кара-Суу|Қарасу/u);
  });

  test.each(['мясо через Тараз можно', 'Тараз чек ара эт өткөрсө болобу', 'Тараз шекара ет өткізу'])(
    'of one border without its name: %s',
    (q) => {
      expect(firstLine(q)).toMatch(/Казахстан|Казакстан|Қазақстан/u);
      expect(firstLine(q)).not.toContain('?');
    },
  );

  test.each([
    'is Karasu open',
    'how long is the queue at Karasu',
    'Карасу открыт',
    'Кара-Суу ачыкпы',
    'Қарасу ашық па',
  ])('what is of the crossing itself is asked back: %s', (q) => {
    expect(firstLine(q)).toMatch(/\?$/u);
  });
});

describe('whoever asks to be told is offered alerts at once', () => {
  test.each([
    'tell me when Karkyra opens',
    'сообщи когда откроют Каркыру',
    'напиши мне когда откроется Каркыра',
    'Каркыра ачылганда айтып кой',
    'Каркыра жабылса билдир',
    'Қарқара ашылса хабарла',
    'Қарқара ашылғанда хабар берші',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('alerts');
    expect(firstLine(q)).toContain('/subscribe');
  });

  test.each(['tell me when it opens', 'сообщи когда откроют границу', 'ачылганда айтып кой', 'ашылса хабарла'])(
    'without a crossing it is chosen first: %s',
    (q) => {
      expect(firstLine(q)).toContain('/subscribe');
      expect(answered(q)).toMatch(/Ak-Jol|Ак-Жол|Ақ-Жол/u);
    },
  );
});

describe('kinds of question that were missed or buried', () => {
  test.each([
    ['border guard wants 20 dollars what to do', 'safety/bribes'],
    ['policeman asks for cash at Korday', 'safety/bribes'],
    ['do I need to pay something to the officers', 'safety/bribes'],
    ['просят взятку на Кордае куда звонить', 'safety/bribes'],
    ['Кордайда кызматкер акча талап кылды', 'safety/bribes'],
    ['Қордайда ақша талап етті', 'safety/bribes'],
    ['нужно ли регаться в Кыргызстане', 'documents/registration'],
    ['через сколько дней надо зарегаться', 'documents/registration'],
    ['не зарегался штраф', 'documents/registration'],
    ['within how many days must I register', 'documents/registration'],
    ['how much is a ride from the border to Almaty', 'transport/taxi'],
    ['Қордайға маршрутка қанша тұрады', 'transport/minibus'],
    ['Кордайдан Бишкекке такси канча турат', 'transport/taxi'],
    ['limit on cash at the border', 'customs/cash'],
    ['how many litres of petrol in a canister', 'customs/fuel'],
  ])('%s: %s and nothing else', (q, key) => {
    expect(understand(q).topics.map(askedKey)).toEqual([key]);
  });

  test.each([
    ['the guard at Korday asks for money', '102'],
    ['пограничник просит деньги на Кордае', '102'],
    ['Кордайда чек арачы пара сурап жатат', '102'],
    ['Қордайда шекарашы пара сұрап тұр', '102'],
    ['bus from Almaty to Bishkek how much', '600'],
    ['такси от Кордая до Алматы цена', '20'],
  ])('the first line answers: %s', (q, said) => {
    expect(firstLine(q)).toContain(said);
  });

  test.each([
    ['how much is a minibus from Bishkek to Korday', 'we do not know', '600'],
    ['сколько стоит маршрутка до Кордая', 'мы не знаем', '600'],
    ['Бишкектен Кордайга маршрутка канча сом', 'билбейбиз', '600'],
    ['Қордайға маршрутка қанша тұрады', 'білмейміз', '600'],
  ])('a price that nobody told is said first, then what other rides cost: %s', (q, unknown, other) => {
    expect(firstLine(q)).toContain(unknown);
    expect(answered(q)).toContain(other);
  });

  test.each(['anywhere to eat at Korday', 'toilet at Korday', 'где поесть на Кордае', 'Кордайда даараткана барбы'])(
    'of another service or another crossing nothing is told: %s',
    (q) => {
      expect(answered(q)).not.toMatch(/safetravel|Karkyra|Каркыр/u);
    },
  );

  test.each(['can I bring my dog through Issyk Kul', 'лекарства через Иссык-Куль можно'])(
    'a lake is no misspelt town: %s',
    (q) => {
      expect(crossingsIn(understand(q).found)).toEqual([]);
      expect(answered(q)).not.toMatch(/Isilkul|Исилькуль|issyk|иссык/u);
    },
  );

  test.each(['какой сегодня курс доллара', 'сколько стоит доллар'])('a rate is no limit: %s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('exchange');
  });

  test('"how many kg" is a weight and no country', () => {
    expect(understand('how many kg of meat').about.kind).not.toBe('country');
    expect(understand('visa for kg').about).toMatchObject({ kind: 'country', country: 'KG' });
  });
});

test.each(['Tashkent – Shymkent', 'из Ташкента в Шымкент', 'Ташкенттен Чымкентке', 'Ташкенттен Шымкентке'])(
  'a town is no vehicle, whatever word its name begins like: %s',
  (q) => expect(understand(q).traveller.traffic).toBeUndefined(),
);
