import { describe, expect, test } from 'vitest';
import { answered } from './asked.ts';

/** What the data has and an answer must not leave out, or tell something else of the same matter in its place. */

describe('hours', () => {
  test.each([
    ['was the kyzyl-kiya gate ever open after 9 in the evening, i come at 21:30', /11 at night/],
    ['Буду на Кызыл-Кие в 21:00, пустят?', /в 11 вечера/],
    ['Кызыл-Кыяга саат 21:30да барсам өткөрөбү', /түнкү 11/],
    ['Қызыл-Қияға сағат 21:30-да барсам өткізе ме', /түнгі 11/],
  ])('outside of which people passed since shut nothing: %s', (q, told) => {
    const text = answered(q);
    expect(text).toMatch(told);
    expect(text).not.toContain('🔴');
  });

  test.each([
    ['until what time do they let you through at kaplanbek', /8 to 20/],
    ['до которого часа работает капланбек', /с 8 до 20/],
    ['Капланбек саат канчага чейин', /8ден 20га/],
    ['Қапланбек сағат нешеге дейін', /8-ден 20-ға/],
  ])('that somebody told are said where nobody knows them: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });

  test.each(['nur zholy opening hours', 'часы работы нур жолы', 'нур жолу иштөө убактысы', 'нұржолы жұмыс уақыты'])(
    'of the other posts are told where a trial has ended: %s',
    (q) => {
      expect(answered(q)).toContain('07:00–19:00');
    },
  );

  test.each([
    ['nukus to beyneu by car, which border', /limits people|limited people/],
    ['из кунграда в бейнеу на машине где граница', /ограничи/],
    ['Нукустан Бейнеуга машина менен кайсы бекет', /чекте/],
    ['Нүкістен Бейнеуге көлікпен қай бекет', /шекте/],
  ])('a limit that was set since stands beside the plan: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });
});

describe('one matter of a topic', () => {
  test.each([
    'on which website do lorries register for kegen',
    'где регистрируют фуру в очередь на кегене',
    'Кегенге фураны электрондук кезекке кантип каттайм',
    'Кегенде фураны электронды кезекке қалай тіркейміз',
  ])('how a lorry books is told by where: %s', (q) => {
    expect(answered(q).split('\n')[0]).toContain('cgr.qoldau.kz');
  });

  test.each([
    ['how do i register a truck in cargoruqsat and what is the fee', /4,325.*signature/s],
    ['как записаться в каргорухсат и сколько стоит для фуры', /4325.*ЭЦП/s],
    ['каргорухсатка кантип жазылам, баасы канча', /4325.*ЭКТ/s],
    ['каргорухсатқа қалай жазыламын, бағасы қанша', /4325.*ЭЦҚ/s],
  ])('what it costs stands beside how it is done: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });

  test.each([
    ['do perishable goods go first in cargoruqsat', /perishable/],
    ['скоропортящийся груз в каргорухсат пропускают раньше?', /скоропортящееся/],
    ['каргорухсатта тез бузулуучу жүк биринчи өтөбү', /тез бузулуучу/],
    ['каргорухсатта тез бұзылатын жүк бірінші өте ме', /тез бұзылатын/],
  ])('who goes out of turn is told to whoever asks for that: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });

  test.each([
    ['where can i apply for the gbao permit at bor-dobo', 'Beyond Kyzyl-Art'],
    ['где оформить пермит гбао для кызыл-арта', 'За Кызыл-Артом'],
    ['гбао кагазын кайдан алабыз, Кызыл-Арттан өтөбүз', 'Кызыл-Арттан ары'],
    ['гбао рұқсатын қайдан аламыз, Қызыл-Арттан өтеміз', 'Қызыл-Арттан әрі'],
  ])('of two permits the one that was asked for comes first: %s', (q, told) => {
    expect(answered(q).startsWith(told)).toBe(true);
  });

  test.each([
    ['a customs man at chaldovar wants 20 dollars from us', /asked for money/],
    ['на чалдыбаре таможенник просит 500 сомов, за что', /деньги|денег/],
    ['Чалдыбарда бажычы 500 сом сурап жатат', /акча/],
    ['Шалдыбарда кеденші 500 сом сұрап тұр', /ақша/],
  ])('money that somebody wants is no money that is carried: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });
});

describe('a quantity that nobody told', () => {
  test.each([
    ['price of a car policy for kazakhstan for ten days', 'What it costs we do not know.'],
    ['почём казахский полис на машину на десять дней', 'Сколько это стоит, мы не знаем.'],
    ['казак полиси он күнгө канча болот', 'Канча турарын билбейбиз.'],
    ['қазақ полисі он күнге қанша болады', 'Қанша тұратынын білмейміз.'],
    ['turkmen visa price at the border', 'What it costs we do not know.'],
    ['сколько стоит виза туркменистана на границе', 'Сколько это стоит, мы не знаем.'],
  ])('is said to be unknown first: %s', (q, said) => {
    expect(answered(q).split('\n')[0]).toBe(said);
  });

  test.each([
    ['is the ogpo policy sold at the zhaisan post', /we do not know/],
    ['огпо продают на посту жайсан?', /не знаем/],
    ['Жайсаң бекетинде огпо сатылабы', /билбейбиз/],
    ['Жайсаң бекетінде огпо сатыла ма', /білмейміз/],
  ])('where it is sold, too: %s', (q, said) => {
    expect(answered(q)).toMatch(said);
  });
});

describe('one of a class', () => {
  test.each([
    ['crossing kairak with a ferret', /ferret/, /veterinary passport/],
    ['везу шиншиллу через кайрак', /шиншиллу/, /ветпаспорт/],
    ['Кайрактан хомяк алып өтөм', /хомяк/, /ветеринардык/],
    ['Қайрақтан хомяк алып өтемін', /хомяк/, /ветеринариялық/],
    ['my ibuprofen and vitamins at korday, allowed?', /ibuprofen/, /Narcotic and psychotropic/],
    ['парацетамол и сироп от кашля через кордай', /парацетамол/, /психотропные/],
    ['Кордойдон витамин, мазь алып өтөм', /витамин/, /психотроптук/],
    ['Қордайдан витамин, сироп алып өтемін', /витамин/, /психотроптық/],
  ])('is named, and the rule of the class is told: %s', (q, thing, rule) => {
    const text = answered(q);
    expect(text).toMatch(thing);
    expect(text).toMatch(rule);
  });

  test.each([
    ['lorazepam on prescription, uzbekistan to kazakhstan by yallama', /own use/],
    ['клоназепам по рецепту из узбекистана через ялламу', /только для себя/],
    ['Ялламадан клоназепам дарысын алып Казакстанга кирейин дегем', /өзүңүзгө гана/],
    ['Ялламадан клоназепам алып Қазақстанға кіремін', /тек өзіңізге/],
  ])('whoever comes into the union is told its rule: %s', (q, rule) => {
    expect(answered(q)).toMatch(rule);
  });
});

describe('two things in one question', () => {
  test.each([
    ['shower and a bed near taskala', /shower[^\n]*bed/],
    ['где у таскалы помыться и переночевать', /помыться[^\n]*переночевать/],
    ['Таскалада даараткана менен заправка барбы', /даараткана[^\n]*заправка/],
    ['Тасқалада дәретхана мен мотель бар ма', /дәретхана[^\n]*мотель/],
  ])('are said to be unknown in one line: %s', (q, told) => {
    expect(answered(q)).toMatch(told);
  });

  test('what is eaten on the spot is no food that is carried', () => {
    expect(answered('cafe, hot food and a hotel close to dostuk')).not.toContain('food at Dostuk');
    expect(answered('we bring cheese to kazakhstan, and where to eat at korday')).toContain('caviar');
  });
});
