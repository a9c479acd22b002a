import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { answered, understand } from './asked.ts';

/* A post, or a word for a border, is read among words of another matter: the names of people and things, homonyms, aches. */

const isOurs = (q: string) => {
  const { found, about } = understand(q);
  return crossingsIn(found).length > 0 || (about.kind !== 'nothing' && about.kind !== 'elsewhere');
};

describe('nothing beside the name or the border speaks of crossing it', () => {
  test.each([
    'у моего друга сын, Бахты зовут, женился на однокласснице',
    'граница сходимости ряда в матанализе',
    'border collie puppies for adoption',
    'сестрам Каркыра мектепти бүтүрдү',
    'интернет дүкөнүмө ат издейм, Каркыра кандай',
    'інімнің аты Бақты, үйленіп жатыр',
    'Достық үйінде үйлену тойын жасау бағасы',
  ])('%s', (q) => expect(isOurs(q)).toBe(false));

  test.each([
    ['карамык жергиликтүүлөрдү өткөрөбү', 'karamyk-tojvaron'],
    ['Достук кандай экен азыр', 'dostuk-dustlik'],
    ['Бақты қашан ашылады', 'bakhty-baketu'],
    ['ну как там кордай, народ', 'ak-jol-korday'],
    ['кордай совсем встал, да?', 'ak-jol-korday'],
    ['korday pls', 'ak-jol-korday'],
    ['хоргос берет груз', 'nur-zholy-khorgos'],
    ['torugart kandai bolup jatat', 'torugart'],
  ])('who asks of the post in few words is told of it: %s', (q, id) =>
    expect(crossingsIn(understand(q).found).map((one) => one.id)).toContain(id),
  );

  test.each(['граница как?', 'что на границе творится', 'шекара қалай', 'чек ара кандай', 'border busy?'])(
    'who asks of the border is told of it: %s',
    (q) => expect(understand(q).about.kind).toBe('border'),
  );
});

describe('an ache at home is no call for help', () => {
  test.each(['зуб ноет, какое лекарство выпить', 'тишим ооруп атат эмне ичем', 'тісім ауырып жатыр не ішсем болады'])(
    '%s',
    (q) => expect(understand(q).about.kind).not.toBe('emergency'),
  );

  test.each(['на Кордае человеку плохо', 'помогите, человеку плохо', 'Каркырада бала ооруп калды, ысытып жатат'])(
    'at a post, or cried out, it is one: %s',
    (q) => expect(understand(q).about.kind).toBe('emergency'),
  );
});

test.each(['Ордабасы вчера выиграл?', 'Кайрат кечээ жеңдиби', 'Қайрат кеше ұтты ма', 'did Kairat win yesterday'])(
  'a match has a day, and asks for no crossing: %s',
  (q) => expect(answered(q)).not.toMatch(/[🟢🟡🔴⚪•]/u),
);
