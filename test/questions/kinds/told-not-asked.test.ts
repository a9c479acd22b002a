import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* What people tell on the way to their question is not what they ask; where they are says whose rule it is. */

describe('who goes along is no question of the papers of children', () => {
  test.each([
    'my wife and three kids are with me, is korday busy on sunday evening',
    'едем с женой и двумя детьми на море, каркыра ещё работает?',
    'жена, двое детей, сколько обычно стоят на кордае',
    'үй-бүлөм, балдарым менен чыктык, Ак-Жол ачыкпы?',
    'әйелім, екі балам бар, Қордай ашық па?',
  ])('%s', (q) => expect(answered(q)).not.toMatch(/consent|согласи|макулдук|келісім|passport|паспорт/u));

  test.each([
    'do my kids need their own passports at korday',
    'детям паспорт нужен на кордае?',
    'Кордайдан өтүүгө балдарга паспорт керекпи',
    'Қордайдан өтуге балаларға паспорт керек пе',
  ])('their papers are, where they are named: %s', (q) => expect(topics(q)[0]).toBe('documents/children'));
});

describe('whose passport they hold says who they are', () => {
  test.each([
    ['two of us on dutch passports, how long is the wait at korday', 'waits'],
    ['у нас немецкие паспорта, сколько времени занимает переход на кордае', 'waits/usual'],
  ])('%s', (q, topic) => {
    expect(topics(q)[0]).toBe(topic);
    expect(understand(q).aspects).toEqual([]);
    expect(answered(q)).not.toMatch(/police|полици/u);
  });

  test.each(['need a passport for korday as a german', 'нужен ли загранпаспорт россиянину на кордае'])(
    'a passport that is asked for stays one: %s',
    (q) => expect(topics(q)[0]).toBe('documents/passport'),
  );
});

describe('whose plates they are says which car, where something else is asked of it', () => {
  test.each([
    'car has uzbek plates, first time to kyrgyzstan, where do i buy the insurance',
    'номера армянские, едем в кыргызстан впервые, где взять страховку',
    'Орусия номерлүү унаа менен Кыргызстанга биринчи жолу барам, камсыздандырууну кайдан алам',
    'Ресей нөмірлі көлікпен Қырғызстанға алғаш барамын, сақтандыруды қайдан аламын',
  ])('%s', (q) => {
    expect(topics(q)[0]).toBe('vehicles/insurance');
    expect(firstLine(q)).toMatch(/3,?000/u);
  });
});

describe('whoever stayed too long did so where they were', () => {
  test.each([
    [
      'overstayed a week in kyrgyzstan, going out to kazakhstan via korday, what happens',
      'in Kyrgyzstan',
      'Kazakhstan',
    ],
    ['просрочил в кыргызстане 10 дней, выезжаю в казахстан, что будет', 'в Кыргызстане', 'В Казахстане'],
    ['Кыргызстанда мөөнөтүм өтүп кетти, Казакстанга чыгам, эмне болот', 'Кыргызстанда', 'Казакстанда'],
    ['Қырғызстанда мерзімім өтіп кетті, Қазақстанға шығамын, не болады', 'Қырғызстанда', 'Қазақстанда'],
    ['i overstayed 4 days in kazakhstan, leaving to bishkek, how much is the fine', 'In Kazakhstan', 'Kyrgyzstan'],
    ['на 4 дня просрочил в казахстане, еду в бишкек, какой штраф', 'В Казахстане', 'Кыргызстан'],
  ])('%s', (q, own, other) => {
    expect(firstLine(q)).toContain(own);
    expect(firstLine(q)).not.toContain(other);
  });

  test.each([
    'they say my 90 days in kazakhstan are over since monday, what is the fine',
    'пограничник сказал что мои 30 дней в казахстане вчера кончились, какой штраф',
  ])('in whatever words: %s', (q) => expect(firstLine(q)).toMatch(/43.250/u));

  test('a ban after that is looked up first', () =>
    expect(firstLine('депортировали за просрочку из казахстана год назад, как проверить есть ли запрет')).toContain(
      'запрет',
    ));
});

describe('somebody whom the bus left behind is told whom to ask', () => {
  test.each([
    ['the marshrutka drove off without me at korday, my bag is inside', /driver|carrier/u],
    ['our bus left while we were in passport control, stuff still on it', /driver|carrier/u],
    ['маршрутка уехала без меня с кордая пока стоял в очереди, сумка осталась', /водител|перевозчик/u],
    ['автобус ушел без нас, что делать', /водител|перевозчик/u],
    ['автобус мени таштап кетти Кордайда, эмне кылам', /айдоочу|ташуучу/u],
    ['автобус мені тастап кетті Қордайда, не істеймін', /жүргізуші|тасымалдаушы/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));

  test.each(['does the bus wait for you at the border', 'автобус ждет пока все пройдут контроль?'])(
    'whether it waits is asked before: %s',
    (q) => expect(topics(q)[0]).toBe('transport/bus'),
  );
});

describe('somebody sent back at the gate is under no ban', () => {
  test.each([
    'they turned us back at ak-tilek, said no cars, only trucks',
    'развернули на ак-тилеке с легковушкой, сказали только грузовики',
    'Ак-Тилектен жеңил унаа менен артка кайтарышты, жүк ташуучу гана дешти',
    'Ақ-Тілектен жеңіл көлікпен кері қайтарды, жүк көлігі ғана деді',
  ])('%s', (q) => {
    expect(answered(q)).not.toMatch(/entry ban|90 days|запрет|тыюу|тыйым/u);
    expect(topics(q)[0]).not.toBe('documents/entry-ban');
  });

  test.each(['i was deported from kazakhstan, can i enter again', 'меня выдворили из казахстана, могу вернуться?'])(
    'who was deported may be: %s',
    (q) => expect(topics(q)[0]).toBe('documents/entry-ban'),
  );
});

describe('somebody old asks whether it is open like everybody', () => {
  test.each([
    'im a pensioner from tokmok, is sortobe open',
    'я пенсионерка из Токмака, Сортобе работает?',
    'пенсионермин, Токмок бекети ачыкпы',
    'зейнеткермін, Сортөбе ашық па',
  ])('%s', (q) => expect(firstLine(q)).toMatch(/^[🟢🟡🔴⚪]/u));

  test.each(['do pensioners skip the queue at korday', 'пенсионеров пропускают без очереди на кордае?'])(
    'or to be let through first: %s',
    (q) => expect(topics(q)[0]).toBe('accessibility'),
  );
});

describe('a gate that they say is shut is told as it stands, not as a way', () => {
  test.each([
    ['раньше возили товар через камышановку, закрыли насовсем?', '🔴'],
    ['we used to cross at kichi-kapka, is it shut for good?', '🔴'],
  ])('%s', (q, state) => expect(firstLine(q)).toContain(state));
});

describe('a child whose father is in no paper is a child of one parent', () => {
  test.each([
    'в свидетельстве у ребёнка вместо отца прочерк, в казахстан выпустят',
    'я одна воспитываю сына, отца в документах нет, что нужно чтобы вывезти его в казахстан',
    'father is not on the birth certificate, can i take my son to kazakhstan',
    'туулгандык күбөлүгүндө атасы жазылган эмес, баланы Казакстанга алып чыгам',
    'туу туралы куәлікте әкесі жазылмаған, баланы Қырғызстанға алып шықсам',
  ])('%s', (q) => expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('consent'));
});

describe('whoever asks to be told whenever it happens is offered alerts', () => {
  test.each([
    'let us know as soon as torugart opens',
    'tell me whenever korday is shut',
    'скажи как только откроют торугарт',
    'дайте знать если закроют кордай',
  ])('%s', (q) => expect(firstLine(q)).toContain('/subscribe'));
});

describe('a thing is told by its own word in every case', () => {
  test.each([
    'домашний мёд в казахстан можно?',
    'пару банок мёду тёще в алматы провезу?',
    'везу десять кг рису и луку, на кордае не отберут?',
    'с салом и медом пустят в казахстан',
  ])('%s', (q) => expect(topics(q)[0]).toBe('customs/food'));

  test.each(['еду с семёном в алматы через кордай', 'учусь в меде в бишкеке, пустят в алматы?'])(
    'a name and a school are none: %s',
    (q) => expect(topics(q)).not.toContain('customs/food'),
  );
});

describe('days in a country are counted where they are spent', () => {
  test.each([
    ['if i pop over to bishkek from kazakhstan and return in a week, do my 30 days start again, i am french', /^.*30/u],
    ['гражданин германии: выеду из казахстана в бишкек и вернусь, дадут новые 30 дней?', /30/u],
  ])('%s', (q, words) => expect(answered(q).split('\n').slice(0, 2).join(' ')).toMatch(words));
});
