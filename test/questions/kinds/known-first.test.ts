import { describe, expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/*
 * What the data tells is told, and first: of the country whose rule it is, of the very thing that was named, and of a lorry's
 * turn where its queue was asked for.
 */

describe('what an officer does or holds against somebody is read by its own name', () => {
  test.each([
    ['fingerprints', 'will they scan my fingers, i mean take fingerprints, at Dostuk'],
    ['fingerprints', 'на въезде сдают отпечатки?'],
    ['fingerprints', 'Достукта бармак изин алышабы'],
    ['fingerprints', 'Жібек жолында саусақ ізі алына ма'],
    ['criminal-record', 'i was convicted once, is Kazakhstan closed to me'],
    ['criminal-record', 'с условным сроком выпустят из Кыргызстана?'],
    ['criminal-record', 'мурда соттолгонмун, Казакстанга өтөмбү'],
    ['criminal-record', 'бұрын сотталғанмын, Қырғызстанға жібере ме'],
    ['officer-powers', 'do the officers have the right to keep my passport'],
    ['officer-powers', 'вправе ли таможенник рыться в вещах'],
    ['officer-powers', 'чек арачынын сумкамды тинтүүгө укугу барбы'],
    ['officer-powers', 'шекарашының ұстап тұруға құқығы бар ма'],
    ['uninsured', 'fine for driving with no insurance in Kazakhstan'],
    ['uninsured', 'штраф если нет страховки в Кыргызстане'],
    ['uninsured', 'камсыздандыруу жок болсо айып канча'],
    ['uninsured', 'сақтандыру болмаса айыппұл қанша'],
  ])('%s: %s', (aspect, question) => {
    expect(understand(question).aspects.map((one) => one.aspect)).toContain(aspect);
  });
});

describe('the country whose rule it is answers', () => {
  test.each([
    ['ruid for Kazakhs, must we fill it in', /ruID/u, /QazETA/u],
    ['руид надо оформлять в Россию?', /ruID/u, /QazETA/u],
    ['ruid толтуруш керекпи', /ruID/u, /QazETA/u],
    ['ruid қазақ азаматына міндетті ме', /ruID/u, /QazETA/u],
    ['do the uzbeks charge for tinted glass', /^Uzbekistan asks/u, /20,000/u],
    ['узбеки штрафуют за тонировку?', /Узбекистан требует/u, /20 000/u],
    ['өзбектер тонировкага пул алышабы, акча алабы', /Өзбекстан транзит/u, /20 000/u],
    ['power of attorney in Kazakh, will Kyrgyzstan take it', /into Kyrgyzstan/u, /Kazakhstan/u],
    ['доверенность на узбекском языке в Кыргызстан примут?', /въезда в Кыргызстан/u, /Узбекистан/u],
    ['взять 11 тысяч долларов из Оша в Андижан, декларировать?', /10 000/u, /Лимит и декларация/u],
    ['Алматыдан Ташкентке 30 миң доллар алып барсам', /10 000/u, /маалымат жок/u],
    ['Өзбекстанға қолма-қол 12 мың доллар апарсам', /10 000/u, /мәлімет жоқ/u],
    ['сколько наличных можно из Казахстана в Россию', /между Казахстаном и Россией/u, /eGov/u],
    ['Казакстанда бензин арзан экен, толук бак куйсам болобу', /заводдук бакта/u, /маалымат жок/u],
    ['байкемди Кордайдан өткөрбөй койду, кара тизмеде жүрөбү кантип билем', /Казакстанда тыюу/u, /казакстандыктарга/u],
  ])('%s', (question, told, never) => {
    expect(answered(question)).toMatch(told);
    expect(answered(question)).not.toMatch(never);
  });
});

describe('what was named is told, and told first', () => {
  test.each([
    ['carrying a plucked duck to Almaty from Bishkek, vet certificate?', /^How much food/u],
    ['тушка индейки в Казахстан, ветсправка нужна?', /^Сколько своих продуктов/u],
    ['тоңдурулган өрдөк менен Казакстанга, ветсправка керекпи', /^Казакстанга өзүңүз/u],
    ['сойған тауықты Қазақстанға апарамын', /^Қазақстанға өзіңіз/u],
    ['reschedule a CarGoRuqsat slot from Karkyra to Korday, can I', /^A CarGoRuqsat booking/u],
    ['перекинуть слот каргорухсат с Кордая на Каркыру', /^Запись в CarGoRuqsat/u],
    ['is there an online camera of the queue at Korday', /^We know no camera/u],
    ['Кордайда кезекти көрсөткөн вебкамера барбы', /^Кыргыз-казак чек арасында/u],
    ['how does a truck join the queue at Torugart', /^Lorries at Torugart have had/u],
    ['где фуры ждут перед Торугартом', /^У грузовиков на Торугарте/u],
    ['Торугартта фура кезекке кантип турат', /^Торугартта 2026/u],
    ['Торуғартта фура қайда күтеді', /^Торуғартта 2026/u],
    ['porters at Korday want 500 som for my suitcase', /^A traveller tells of men/u],
    ['носильщики на Кордае, они официальные?', /^Путешественник пишет/u],
    ['Кордайдагы жүк ташыгычтар расмийби', /^Бир жолоочу/u],
    ['Қордайдағы жүк тасушылар ресми ме', /^Бір жолаушы/u],
    ['does my speeding fine in Kazakhstan mean they refuse me', /^Kazakhstan may refuse/u],
    ['казак чек арачылары орой сүйлөйт, кимге айтам', /^Бекетти башкарган/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told);
  });

  test.each([
    ['блок сигарет и штраф если больше, из Ташкента в Ош', /тонировк/u],
    ['20 litres of petrol in a can to Kyrgyzstan, is there a fine', /tint/u],
    ['айыппұлым бар, Қырғызстаннан шығара ма', /қарайтылған/u],
    ['register my truck for the electronic queue at Torugart', /with a visa register|nobody has told us/u],
    ['ishenim kat kaisy tilde Kyrgyzstanga', /тилдер тууралуу/u],
  ])('and nothing beside it: %s', (question, never) => {
    expect(answered(question)).not.toMatch(never);
  });

  test('an overstay is told with its fine and with the ban', () => {
    const told = answered('Казакстанда 90 күндөн 8 күн ашып кеттим, чек арадан өткөрөбү');
    expect(told).toMatch(/43 250/u);
    expect(told).toMatch(/киргизбей коюшу/u);
  });

  test.each([
    ['на Чалдыбаре инспектор просит денег, как быть', /телефоны доверия/u],
    ['guard at Karkyra wants a bribe', /help-line/u],
  ])('and whom to call: %s', (question, told) => {
    expect(answered(question)).toMatch(told);
  });
});
