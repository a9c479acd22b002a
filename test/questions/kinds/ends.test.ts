import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';

/* Kinds of names and of sentences in which the ends of a journey were missed; the sentences are others than those missed. */

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

function endsOf(text: string): string {
  const got = answer({ text, now });
  return got.kind === 'route' ? `${got.from.id} -> ${got.to.id}` : got.kind;
}

describe('the ends of a journey', () => {
  test.each([
    // Names that are declined like an adjective, and each word of a name by itself.
    ['из Волжского в Уральск на машине', 'volzhsky-ru -> oral'],
    ['из Глубокого в Рубцовск', 'glubokoye -> rubtsovsk-ru'],
    ['мы живём в Рудном, поедем в Троицк', 'rudny -> troitsk-ru'],
    ['из Нижнего Тагила в Костанай', 'nizhny-tagil-ru -> kostanay'],
    ['из Ошской области в Андижан', 'osh-region -> andijan-uz'],
    // Few letters.
    ['из Хивы в Шымкент', 'khiwa-uz -> shymkent'],
    ['из Алматы в Уфу', 'almaty -> ufa-ru'],
    ['из Уральска в Тулу', 'oral -> tula-ru'],
    ['Шудан Бишкекке барабыз', 'shu -> bishkek'],
    ['Бішкектен Шуға барамыз', 'bishkek -> shu'],
    ['from Kant to Shymkent', 'kant -> shymkent'],
    // What hyphens join, and a town that is called like a month.
    ['from Song-Kul to Shymkent', 'song-kul -> shymkent'],
    ['из Улан-Удэ в Астану', 'ulan-ude-ru -> astana'],
    ['Казандан Бишкекке унаа менен', 'kazan-ru -> bishkek'],
    ['Қазаннан Оралға көлікпен', 'kazan-ru -> oral'],
    // A post is named after the town.
    ['Tokmok to Taldykorgan by car', 'tokmok -> taldykorgan'],
    // Out of a country with another between.
    ['из Кыргызстана в Новосибирск', 'KG -> novosibirsk-ru'],
    ['Кыргызстандан Челябинскиге', 'KG -> chelyabinsk-ru'],
    ['Қырғызстаннан Омбыға', 'KG -> omsk-ru'],
    ['from Uzbekistan to Chelyabinsk', 'UZ -> chelyabinsk-ru'],
    // Where they are, and where they want to go, in two sentences.
    ['Я в Андижане. Мне в Узген. Где пост?', 'andijan-uz -> uzgen'],
    ['Таластабыз. Эртең Таразга жөнөмөкчүбүз', 'talas -> taraz'],
    ['Оралдамыз. Самараға жексенбіде шықпақпыз', 'oral -> samara-ru'],
    ['биз Таластабыз, эртең Таразга чыгышыбыз керек', 'talas -> taraz'],
    // A list of stages.
    ['by motorcycle: Shymkent, Taraz, Talas', 'shymkent -> talas'],
    ['на велосипеде: Балхаш, Алматы, Каракол', 'balkhash -> karakol'],
  ])('%s', (question, expected) => expect(endsOf(question)).toBe(expected));

  test.each(['Каркыра казанда ачыкпы', 'Қордай қазанда жабыла ма', 'в Рудном открыли школу', 'в кучу денег обошлось'])(
    'are none in: %s',
    (question) => expect(endsOf(question)).not.toContain('->'),
  );
});

describe('over several borders each is named, whatever is asked on the way', () => {
  test.each([
    ['Из Уфы в Бишкек с кошкой', /Ак-Жол.*потом|потом.*Ак-Жол/],
    ['Омскіден Бішкекке мысықпен', /Ақ-Жол/],
    ['Новосибирсктен Бишкекке ит менен', /андан кийин/],
    ['Omsk to Bishkek by rental car', /then.*Ak-Jol/],
  ])('%s', (text, told) => {
    const { html } = answer({ text, now });
    expect(
      plain(html)
        .split('\n')
        .some((line) => told.test(line)),
    ).toBe(true);
  });
});
