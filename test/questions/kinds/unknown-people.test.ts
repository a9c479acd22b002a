import { expect, test } from 'vitest';
import { answered, understand } from './asked.ts';

test.each([
  ['Гражданину Нарнии нужна виза в Кыргызстан?', 'нарнии'],
  ['нужна ли виза в Казахстан гражданам Атлантиды', 'атлантиды'],
  ['does a citizen of Ruritania need a visa for Kyrgyzstan', 'ruritania'],
  ['do Narnian citizens need a visa for Kazakhstan', 'narnian'],
  ['Нарния жаранына Кыргызстанга виза керекпи', 'нарния'],
  ['Вакандия азаматтарына Қазақстанға виза керек пе', 'вакандия'],
  ['с паспортом Нарнии пустят на Каркыре', 'нарнии'],
  ['can I cross at Karkyra with a passport of Freedonia', 'freedonia'],
  ['do they accept a Freedonian passport at Karkyra', 'freedonian'],
  ['Нарния паспорту менен Каркырадан өтөмбү', 'нарния'],
  ['Нарния паспортымен Қарқарадан өтемін бе', 'нарния'],
])('of which country somebody is a citizen was not understood, and that is said: %s', (q, word) => {
  expect(understand(q).conditions).toContain(word);
  expect(answered(q).split('\n')[0]?.toLowerCase()).toContain(word);
});

test.each([
  'Гражданину Германии нужна виза в Кыргызстан?',
  'do German citizens need a visa for Kazakhstan',
  'паспорт просрочен на неделю, пустят на кордае?',
  'жаранга виза керекпи',
  'паспорт порвался, пустят на кордае?',
  'my passport expired yesterday, can I cross at Korday',
  'паспортум жок, Кордойдон өтөмбү',
  'old passport or new one at Karkyra?',
  'шетел азаматтарына виза керек пе',
])('where it is known, or nobody is named, nothing is: %s', (q) => expect(understand(q).conditions).toEqual([]));
