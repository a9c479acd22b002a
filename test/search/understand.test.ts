import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

/** `null` stands for what the words do not say. */
function read(question: string) {
  const { language, topics, traveller, from, clock = null, moment } = understand(question);
  const [{ topic }] = topics;
  const { traffic = null, toward = null } = traveller;
  return { language, topic, traffic, toward, from: from?.name['en'] ?? null, clock, moment };
}

describe('the language people write in', () => {
  test.each([
    { question: 'каркыра', says: { language: null } },
    { question: 'Қордай', says: { language: null } },
    { question: 'korday', says: { language: null } },
    { question: 'Кегенде чек ара ачыкпы?', says: { language: 'ky' } },
    { question: 'каркыра ачыкпы', says: { language: 'ky' } },
    { question: 'чалдыбар жабылдыбы', says: { language: 'ky' } },
    { question: 'Кичи-Капка жабыкпы?', says: { language: 'ky' } },
    { question: 'кордайда кезек барбы', says: { language: 'ky' } },
    { question: 'Қордай ашық па', says: { language: 'kk' } },
    { question: 'кордай ашык па', says: { language: 'kk' } },
    { question: 'Қордайда кезек бар ма', says: { language: 'kk' } },
    { question: 'қордайдан өтуге бола ма', says: { language: 'kk' } },
    { question: 'кордайдан отуге бола ма', says: { language: 'kk' } },
    { question: 'Кордай открыт?', says: { language: 'ru' } },
    { question: 'на кордае стоят?', says: { language: 'ru' } },
    { question: 'каркыра завтра', says: { language: 'ru' } },
    { question: 'каркыра эртең', says: { language: 'ky' } },
    { question: 'қарқара ертең', says: { language: 'kk' } },
    { question: 'is korday open', says: { language: 'en' } },
    { question: 'korday tomorrow', says: { language: 'en' } },
    { question: 'karkyra achykpy', says: { language: 'ky' } },
    { question: 'qordai ashyq pa', says: { language: 'kk' } },
    { question: 'kordai otkryt?', says: { language: 'ru' } },
    { question: 'Қордай открыт?', says: { language: 'ru' } },
    { question: 'привет', says: { language: 'ru' } },
    { question: 'салам', says: { language: 'ky' } },
    { question: 'сәлем', says: { language: 'kk' } },
    { question: 'hello', says: { language: 'en' } },
    { question: 'рахмат', says: { language: 'ky' } },
    { question: 'рақмет', says: { language: 'kk' } },
    { question: 'Бишкектен Алматыга', says: { language: 'ky' } },
    { question: 'Алматыдан Бішкекке', says: { language: 'kk' } },
    { question: 'из Бишкека в Алматы', says: { language: 'ru' } },
    { question: 'Bishkek to Almaty', says: { language: 'en' } },
    { question: 'каркыра сейчас', says: { language: 'ru' } },
    { question: 'жол кандай каркырада', says: { language: 'ky' } },
    { question: 'жол қандай кегенде', says: { language: 'kk' } },
    { question: 'Ак-Жолдо тыгын барбы', says: { language: 'ky' } },
    { question: 'виза керекпи', says: { language: 'ky' } },
    { question: 'виза керек пе', says: { language: 'kk' } },
  ])('$question', ({ question, says }) => expect(read(question)).toMatchObject(says));
});

describe('what they ask about', () => {
  test.each([
    { question: 'каркыра', says: { topic: 'status' } },
    { question: 'каркыра открыта?', says: { topic: 'status' } },
    { question: 'до скольки работает кордай', says: { topic: 'hours' } },
    { question: 'режим работы кордай', says: { topic: 'hours' } },
    { question: 'кордай сағат нешеге дейін', says: { topic: 'hours' } },
    { question: 'кордай саат канчага чейин иштейт', says: { topic: 'hours' } },
    { question: 'korday opening hours', says: { topic: 'hours' } },
    { question: 'what time does korday close', says: { topic: 'hours' } },
    { question: 'when does karkyra open in spring', says: { topic: 'season' } },
    { question: 'каркыра в мае', says: { topic: 'season' } },
    { question: 'каркыра зимой работает?', says: { topic: 'season' } },
    { question: 'кышында каркыра иштейби', says: { topic: 'season' } },
    { question: 'қыста қарқара ашық па', says: { topic: 'season' } },
    { question: 'успею на каркыру', says: { topic: 'makeit' } },
    { question: 'каркырага үлгүрөмбү', says: { topic: 'makeit' } },
    { question: 'қарқараға үлгеремін бе', says: { topic: 'makeit' } },
    { question: 'can I make karkyra', says: { topic: 'makeit' } },
    { question: 'will I make it to korday by 18:00', says: { topic: 'makeit' } },
    { question: 'очередь на кордае', says: { topic: 'waits' } },
    { question: 'на кордае сильно стоят?', says: { topic: 'waits' } },
    { question: 'кордайда кезек барбы', says: { topic: 'waits' } },
    { question: 'how long is the queue at korday', says: { topic: 'waits' } },
    { question: 'қордайда қанша күтеді', says: { topic: 'waits' } },
    { question: 'дорога на каркыру', says: { topic: 'road' } },
    { question: 'каркыранын жолу кандай', says: { topic: 'road' } },
    { question: 'is there snow at karkyra', says: { topic: 'road' } },
    { question: 'кегеннің жолы қандай', says: { topic: 'road' } },
    { question: 'кордай какие документы', says: { topic: 'documents' } },
    { question: 'кордайга виза керекпи', says: { topic: 'documents' } },
    { question: 'do I need a visa at korday', says: { topic: 'documents' } },
    { question: 'қордайға құжат керек пе', says: { topic: 'documents' } },
    { question: 'где каркыра на карте', says: { topic: 'map' } },
    { question: 'korday coordinates', says: { topic: 'map' } },
    { question: 'каркыра кайсы жерде', says: { topic: 'map' } },
    { question: 'қордай қай жерде', says: { topic: 'map' } },
    { question: 'почему каркыра закрыта', says: { topic: 'why' } },
    { question: 'why is korday closed', says: { topic: 'why' } },
    { question: 'эмне үчүн каркыра жабык', says: { topic: 'why' } },
    { question: 'неге қордай жабық', says: { topic: 'why' } },
    { question: 'уведоми когда откроется каркыра', says: { topic: 'alerts' } },
    { question: 'notify me about korday', says: { topic: 'alerts' } },
    { question: 'каркыра ачылганда кабарла', says: { topic: 'alerts' } },
    { question: 'қордай ашылса хабарла', says: { topic: 'alerts' } },
    { question: 'автобус через кордай', says: { topic: 'transport' } },
    { question: 'где поменять деньги кордай', says: { topic: 'exchange' } },
    { question: 'туалет на кордае есть', says: { topic: 'services' } },
    { question: 'история поста каркыра', says: { topic: 'history' } },
    { question: 'wifi at korday', says: { topic: 'connectivity' } },
    { question: 'страховка на машину кордай', says: { topic: 'vehicles' } },
    { question: 'wheelchair access at korday', says: { topic: 'accessibility' } },
    { question: 'is it safe at karkyra', says: { topic: 'safety' } },
    { question: 'когда лучше ехать через кордай', says: { topic: 'waits' } },
  ])('$question', ({ question, says }) => expect(read(question)).toMatchObject(says));
});

describe('what they travel by', () => {
  test.each([
    { question: 'на фуре через кордай можно', says: { traffic: 'truck' } },
    { question: 'korday by truck', says: { traffic: 'truck' } },
    { question: 'жүк ташуучу унаа ак жолдон өтөбү', says: { traffic: 'truck' } },
    { question: 'кордай велосипед', says: { traffic: 'bicycle' } },
    { question: 'karkyra with bicycles', says: { traffic: 'bicycle' } },
    { question: 'кордай пешком', says: { traffic: 'foot' } },
    { question: 'ак жолдон жөө өтсө болобу', says: { traffic: 'foot' } },
    { question: 'қордайдан жаяу өтуге бола ма', says: { traffic: 'foot' } },
    { question: 'can I walk across korday', says: { traffic: 'foot' } },
    { question: 'на мотоцикле каркыра', says: { traffic: 'motorcycle' } },
    { question: 'на чалдоваре фуры стоят?', says: { traffic: 'truck', topic: 'trucks' } },
    { question: 'каркыра', says: { traffic: null } },
  ])('$question', ({ question, says }) => expect(read(question)).toMatchObject(says));
});

describe('where they go, from where, and by whose hour', () => {
  test.each([
    { question: 'из Бишкека в Алматы', says: { toward: 'KZ', from: 'Bishkek' } },
    { question: 'из Алматы в Бишкек', says: { toward: 'KG', from: 'Almaty' } },
    { question: 'Бишкектен Алматыга', says: { toward: 'KZ', from: 'Bishkek' } },
    { question: 'Алматыдан Бішкекке', says: { toward: 'KG', from: 'Almaty' } },
    { question: 'from Karakol to Almaty', says: { toward: 'KZ', from: 'Karakol' } },
    { question: 'Almaty - Karakol', says: { toward: 'KG', from: 'Almaty' } },
    { question: 'кордай в Казахстан', says: { toward: 'KZ' } },
    { question: 'кордай из Казахстана', says: { toward: 'KG' } },
    { question: 'korday into Kazakhstan', says: { toward: 'KZ' } },
    { question: 'ак жол Казакстанга', says: { toward: 'KZ' } },
    { question: 'қордай Қырғызстанға', says: { toward: 'KG' } },
    { question: 'Кордай', says: { toward: null, from: null } },
    { question: 'в Кордае', says: { toward: null, from: null } },
    { question: 'Қордайдан өтуге бола ма', says: { toward: null, from: null } },
    { question: 'каркыра – кеген', says: { toward: null, from: null } },
    { question: 'из каркыры в кеген', says: { toward: 'KZ' } },
    {
      question: 'can I make karkyra from almaty leaving 13:00',
      says: { toward: 'KG', from: 'Almaty', clock: 'leave', moment: { time: 780 } },
    },
    {
      question: 'can I make karkyra if I leave almaty at 13:00',
      says: { toward: 'KG', from: 'Almaty', clock: 'leave', moment: { time: 780 }, topic: 'makeit' },
    },
    { question: 'I left almaty at 13:00, can I make karkyra', says: { toward: 'KG', from: 'Almaty', clock: 'leave' } },
    { question: 'leaving for almaty tomorrow via korday', says: { toward: 'KZ', from: null, clock: 'leave' } },
    { question: 'can I leave kazakhstan via korday', says: { toward: 'KG', from: null } },
    {
      question: 'успею на Каркыру если выеду из Алматы в 13:00',
      says: { toward: 'KG', from: 'Almaty', clock: 'leave', moment: { time: 780 } },
    },
    {
      question: 'успею на каркыру, приеду в 17:30',
      says: { clock: 'arrive', moment: { time: 1050 }, topic: 'makeit' },
    },
    {
      question: 'Алматыдан 13:00дө чыксам Каркырага үлгүрөмбү',
      says: { toward: 'KG', from: 'Almaty', clock: 'leave', moment: { time: 780 }, topic: 'makeit' },
    },
    {
      question: 'Алматыдан 13:00-де шықсам Қарқараға үлгеремін бе',
      says: { toward: 'KG', from: 'Almaty', clock: 'leave', moment: { time: 780 }, topic: 'makeit' },
    },
    {
      question: 'will I make korday if I arrive at 8pm',
      says: { clock: 'arrive', moment: { time: 1200 }, topic: 'makeit' },
    },
    { question: 'из Бишкека через Кордай завтра', says: { toward: 'KZ', from: 'Bishkek' } },
    { question: 'погода в Бишкеке', says: { toward: null } },
    { question: 'граница с Казахстаном', says: { toward: null } },
    {
      question: 'из Караколa на Каркыру выезжаю в 9 утра успею?',
      says: { toward: 'KZ', from: 'Karakol', clock: 'leave', moment: { time: 540 }, topic: 'makeit' },
    },
  ])('$question', ({ question, says }) => expect(read(question)).toMatchObject(says));
});
