import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

/* Somebody in danger, and what only sounds so: who is ill may be why one travels. */

const alarms = [
  'my father fell at dostuk, he is not breathing',
  'my wife is giving birth in the queue at yallama help',
  'got beaten up near karkyra, where do i call',
  'our car rolled over before the torugart pass, two people hurt',
  'a truck is on fire at korday',
  'someone stole my bag and passport in osh',
  'grandma is having a stroke at zhibek zholy',
  'he drank something and is unconscious, kyzyl bel post',
  'отец упал и не дышит, мы на достуке',
  'жена рожает прямо в очереди на яллама',
  'избили у поста маштаково, что делать',
  'перевернулись на трассе перед торугартом, есть раненые',
  'горит машина на кордае!!',
  'в оше вытащили паспорт и деньги',
  'у бабушки инсульт стоим на жибек жолы',
  'сбили человека возле кызыл-бель',
  'атам жыгылып, дем албай жатат, Достуктабыз',
  'Яллама бекетинде аялым төрөп жатат',
  'Ак-Жолдо машина күйүп жатат',
  'Торугарт жолунда машина оодарылып кетти, жарадарлар бар',
  'Ошто паспортумду уурдап кетишти',
  'Достукта кезекте турабыз, апам инсульт болду окшойт',
  'Кызыл-Белде мени тоноп кетишти',
  'жардам бергиле, балам эсин жоготту Каркырада',
  'әкем құлап қалды, тынысы жоқ, Жібек жолыдамыз',
  'Яллама бекетінде әйелім босанып жатыр',
  'Қордайда көлік өртеніп жатыр',
  'жолда көлік аударылды, жараланғандар бар, Торуғартқа жақын',
  'Ошта паспортымды ұрлап кетті',
  'Қонысбаевта кезекте тұрмыз, анамның инсульті болды',
  'Майқапшағайда мені тонап кетті',
  'көмектесіңдер, балам есінен танды Қарқарада',
];

const others = [
  'my aunt is sick in sokh, can i pass through otukchu tomorrow',
  'my kid has a fever, is there a doctor at the dostuk post',
  'grandfather had a stroke last year, can he cross korday by bus',
  'can i bring heart medicine through dostuk',
  'is the fire season road to karkyra open',
  'mother is very ill in tashkent, when does yallama open',
  'is it safe at kyzyl bel, were people robbed there',
  'в сохе тетя болеет, завтра пройдем через отукчу?',
  'у ребенка температура, есть врач на достуке?',
  'лекарства от сердца провезти через кордай можно?',
  'мама заболела в ташкенте, во сколько открывается яллама',
  'после инсульта дедушку пропустят через кордай без очереди?',
  'аварийная сигнализация нужна на машину в казахстане?',
  'на каркыре безопасно, не грабят?',
  'Сохто тайэжем ооруп жатат, Өтүкчү бекетинен эртең өтө алабызбы',
  'балам ысытып жатат, Достук бекетинде врач барбы',
  'жүрөк дарысын Кордайдан алып өтсө болобу',
  'апам Ташкентте ооруп калды, Яллама качан ачылат',
  'инсульт алган атамды Ак-Жолдон кезексиз өткөрөбү',
  'Каркырада коопсузбу, тоноп кетишпейби',
  'оорулууну Ташкентке алып барабыз, Достук түнкүсүн ачыкпы',
  'Сохта тәтем ауырып жатыр, ертең Өтүкшіден өте аламыз ба',
  'баламның қызуы көтерілді, Қордай бекетінде дәрігер бар ма',
  'жүрек дәрісін Қордайдан алып өтуге бола ма',
  'анам Ташкентте ауырып қалды, Яллама қашан ашылады',
  'инсульттен кейін атамды Қордайдан кезексіз өткізе ме',
  'Қарқарада қауіпсіз бе, тонап кетпей ме',
  'науқасты Алматыға апарамыз, Кеген түнде ашық па',
];

describe('a call for help', () => {
  test.each(alarms)('%s', (question) => expect(understand(question).about.kind).toBe('emergency'));
});

describe('what only sounds like one', () => {
  test.each(others)('%s', (question) => expect(understand(question).about.kind).not.toBe('emergency'));
});
