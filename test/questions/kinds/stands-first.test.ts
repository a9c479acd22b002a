import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics } from './asked.ts';

/* What stands first: what was asked, and not its neighbour; each kind in the words of each language. */

describe('alerts are offered however the crossing stands now', () => {
  test.each([
    ['ping me as soon as zhibek zholy is open again', /\/subscribe Zhibek Zholy/u],
    ['дайте знать, как только откроют жибек жолы', /\/subscribe Жибек жолы/u],
    ['Жибек Жолу ачылса мага жазып койгулачы', /\/subscribe Жибек жолу/u],
    ['Жібек жолы ашыла салса хабарлап жіберіңізші', /\/subscribe Жібек жолы/u],
    ['notify me when kichi kapka opens', /\/subscribe Kichi-Kapka/u],
    ['предупредите, если закроют торугарт', /\/subscribe Торугарт/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));

  test('and that it is shut as far as anybody knows comes after it', () => {
    expect(answered('notify me when zhibek zholy opens').split('\n')[1]).toContain('By the last word it is closed');
  });
});

describe('that a crossing is shut for good stands before what a car, a visa or a ride needs', () => {
  test.each([
    ['what insurance does my car need over kichi-kapka', '🔴'],
    ['нужна виза, если идти через кичи-капку?', '🔴'],
    ['Кичи-Капкага чейин маршрутка барбы', '🔴'],
    ['Сырымнан жеңіл көлікпен өтсем сенімхат керек пе', '🔴'],
    ['нужна ли страховка на машину через торугарт в субботу', '🔴'],
  ])('%s', (q, sign) => expect(firstLine(q)).toContain(sign));
});

describe('an animal that goes along is told of, after the gate that was asked for', () => {
  test.each([
    ['is korday open with a cat', 'rabies'],
    ['чалдовар открыт, если с собакой', 'бешенств'],
    ['Ак-Жол ачыкпы, мышык менен', 'кутурма'],
    ['Қордай ашық па, мысықпен', 'құтыру'],
  ])('%s', (q, words) => {
    expect(firstLine(q)).toContain('🟢');
    expect(answered(q)).toContain(words);
  });

  test('but of cattle that were driven over it once nothing is told', () => {
    expect(answered('раньше гоняли через кордай овец, он открыт?')).not.toContain('бешенств');
  });
});

describe('when fewest people come, and when most do', () => {
  test.each([
    ['во сколько меньше всего народу на кордае', 'утром в будни'],
    ['какое время поспокойнее, чтобы пройти ак-жол', 'утром в будни'],
    ['what hour has the fewest cars at korday', 'weekday mornings'],
    ['shortest queue at korday is when', 'weekday mornings'],
    ['в какие часы больше всего очередь на кордае', 'больше всего людей'],
    ['when is the queue at korday worst', 'busiest on Friday'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));
});

describe('what nobody can know is told to be that', () => {
  test.each([
    ['какая смена завтра на чалдоваре, вредная?', 'заранее не узнать'],
    ['таможенники на карасу сегодня добрые?', 'заранее не узнать'],
    ['which officers are on shift at karkyra', 'nobody can know'],
    ['will the inspector at korday be picky', 'nobody can know'],
    ['Торугартта бүгүн кайсы нөөмөт', 'алдын ала билүүгө болбойт'],
    ['Қордайдағы шекарашы қатал ма', 'алдын ала білу мүмкін емес'],
    ['когда рассосётся пробка на чалдоваре', 'заранее не узнать'],
    ['when will the line at ak-tilek clear', 'nobody can know'],
    ['Кордойдо кезек качан тарайт', 'алдын ала билүүгө болбойт'],
    ['Қордайда кептеліс қашан тарқайды', 'алдын ала білу мүмкін емес'],
    ['ожидается снег на торугарте?', 'не знаем'],
    ['are we going to be in snow at karkyra tomorrow, will there be snow', 'we do not know'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));

  test('who complains of a guard is told where', () => {
    expect(topics('таможенник нагрубил мне на кордае, куда обратиться')[0]).toBe('contacts');
  });
});

describe('fingerprints and a criminal record are named, and their neighbour is not told', () => {
  test.each([
    ['сдают ли отпечатки пальцев на ак-тилеке', 'отпечатки пальцев'],
    ['finger scan at chaldybar?', 'fingerprints'],
    ['Иркештамда бармагыбыздын изин алышабы', 'манжа изин'],
    ['Қордайда саусақ ізін тапсыру керек пе', 'саусақ ізі'],
    ['меня судили, есть судимость, впустят в казахстан', 'судимостью'],
    ['convicted ten years ago, may I enter Kyrgyzstan', 'criminal record'],
    ['түрмөдө отурган адамды Казакстанга киргизеби', 'соттолгон адам'],
    ['бұрын сотталғанмын, Қырғызстанға жібере ме', 'сотталған адам'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));
});

describe('a word beside a name, and a paper, are read as what they are', () => {
  test.each([
    ['irkeshtam hours', 'hours'],
    ['hours torugart', 'hours'],
    ['do I print my e-visa for Kyrgyzstan', 'documents'],
    ['распечатать ли е-визу в кыргызстан', 'documents'],
    ['дозвол для украинской фуры через торугарт', 'trucks/limits'],
    ['ECMT permit for a polish truck into kazakhstan', 'trucks/limits'],
    ['түрк камаздарына уруксат керекпи Казакстанга', 'trucks/limits'],
    ['өзбек фурасына рұқсат керек пе Қазақстанға', 'trucks/limits'],
  ])('%s', (q, topic) => expect(topics(q)[0]).toBe(topic));

  test.each([
    ['permit for torugart?', 'licensed tour firm'],
    ['пропуск на торугарт нужен?', 'лицензированная турфирма'],
    ['лекарства из ташкента в ош сколько можно', 'лекарства можно ввезти'],
  ])('what is known stands before that we have nothing: %s', (q, words) => expect(firstLine(q)).toContain(words));
});

describe('which of two is better, and which is shorter, is answered first', () => {
  test.each([
    ['карасу или ак-жол, что лучше на машине', 'выбирайте Ак-Жол – Кордай'],
    ['ak-jol or ak-tilek, which is better by car', 'take Ak-Jol – Korday'],
    ['Ак-Тилек же Ак-Жол, жеңил унаага кайсынысы жакшы', 'Ак-Жол – Кордайды тандаңыз'],
    ['Ақ-Тілек пе Ақ-Жол ма, көлікке қайсысы жақсы', 'Ақ-Жол – Қордайды таңдаңыз'],
    ['which is closer from almaty to karakol, kegen or korday', 'Shorter: Karkyra'],
    ['как короче из каракола в алматы, кордай или кеген', 'Короче: Каркыра'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));

  test('the surer one stands before one of which nobody is sure', () => {
    expect(firstLine('kegen or korday, which is better')).toContain('Korday');
  });

  test.each(['карасу или кордай открыты?', 'фурой карасу или кордай'])(
    'but not told where it is no matter: %s',
    (q) => {
      expect(answered(q)).not.toContain('выбирайте Ак-Жол');
    },
  );
});

describe('a word that is very old says so in the first line', () => {
  test.each([
    ['токмок – сортобе работает?', 'по сведениям 2022 г.'],
    ['is chon-kapka open at night', 'hours as of 2009'],
    ['Кичи-Капка ачыкпы', '2022-жылдагы кабар боюнча'],
    ['Шалдыбар ашық па', 'уақыты 2014 жылғы хабар бойынша'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));

  test('and where a newer one says the same, it does not', () => {
    expect(firstLine('is korday open')).toBe('🟢 Open · Ak-Jol – Korday');
  });
});

describe('whether a visit shuts the border: nothing of it is announced', () => {
  test.each([
    ['из-за приезда делегации закроют ак-жол?', 'не объявляли'],
    ['korday closed for the visit of the president?', 'no announcement'],
    ['саммитке байланыштуу Кордой жабылабы', 'жарыяланганын билбейбиз'],
    ['Тоқаев келеді, Қордай жабыла ма', 'жарияланғанын білмейміз'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));

  test('one’s own visit shuts nothing', () => {
    expect(firstLine('coming for a visit to my aunt, is korday closed?')).not.toContain('no announcement');
  });
});

describe('whom a gate of unknown state lets through comes first where a kind of traveller was named', () => {
  test.each([
    ['достык алашанькоу легковые пропускают?', 'пропускает грузовики'],
    ['does dostyk let cars through', 'takes lorries'],
    ['достық алашанькоу жеңіл көлік жіберіп жатыр ма', 'жүк көлігі өтеді'],
    ['Достык – Алашанкоу жеңил унаа өткөрөбү', 'жүк'],
  ])('%s', (q, words) => expect(firstLine(q)).toContain(words));
});
