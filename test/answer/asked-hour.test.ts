import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering } from '../bot/house.ts';

const { answer } = answering();
/** A Friday. */
const now = DateTime.fromISO('2026-11-27T18:00+06:00', { setZone: true });

function told(text: string) {
  const { html, topics } = answer({ text, now });
  return { text: plain(html), topics: topics.map(({ topic, part }) => (part ? `${topic}/${part}` : topic)) };
}

describe('the hour that was asked for is that of the post', () => {
  test.each([
    ['Таластан Таразга түнкү бирде кайсы бекет иштейт', '01:00 Бишкек / 00:00 Алматы'],
    ['из Таласа в Тараз какой пост работает в час ночи', '01:00 Бишкек / 00:00 Алматы'],
    ['which crossing from talas to taraz works at 1 am', '01:00 Bishkek / 00:00 Almaty'],
  ])('%s: nothing is asked back', (question, clocks) => {
    const { text } = told(question);
    expect(text).toMatch(/(?:🟢|🟡).*(?:Чо[нң]-Капка|Шоң-Қапқа|Chon-Kapka)/u);
    expect(text).toContain(clocks);
  });

  test('who asks only which one to take sets out at that hour, and is told how it is on arrival', () => {
    const { text } = told('Талас жақтан Таразға түнгі 1 де қайсысынан өтеміз');
    expect(text).toMatch(/(?:🟢|🟡).*Шоң-Қапқа.*02:40 Бішкек \/ 01:40 Алматы/u);
  });

  test.each([
    'какой переход ближе из Токмока в Туркестан и работает ли он в понедельник рано утром часов в 6',
    'из Токмока в Туркестан, какой пост лучше, открыт ли он в понедельник в 06:00',
  ])('%s', (question) => expect(told(question).text).toContain('понедельник, 30 ноября, 06:00 Бишкек / 05:00 Алматы'));

  test('of who sets out then, the post is reached later', () =>
    expect(told('выезжаю из Токмока в Туркестан в понедельник в 6 утра, какой пост лучше').text).not.toContain(
      '06:00 Бишкек',
    ));
});

describe('when it opens, by whose clock', () => {
  test.each([
    'Бахты кеден таңда нешеде ашылады, біздің уақытпен айтшы қытайдыкі емес',
    'во сколько бахты открывается по казахстанскому времени',
    'бахты канчада ачылат, биздин убакыт менен',
    'what time does bakhty open in the morning, kazakh time',
  ])('%s', (question) => {
    const { text, topics } = told(question);
    expect(topics[0]).toBe('hours');
    expect(text).toMatch(/07:00–19:00 \p{L}+ \/ 10:00–22:00 \p{L}+/u);
  });

  test('what the clocks show is still told', () =>
    expect(told('what time is it in china now').topics[0]).toBe('clocks'));
});

test.each([
  'Қайрақта кеше 5 сағат тұрып едік, қазір қалай екен',
  'вчера на Кайраке 5 часов стояли, а сейчас как там?',
  'waited 5 hours at kairak yesterday, how is it now',
  'Кайракта кечээ беш саат турдук, азыр кандай',
  'кто-нибудь проезжал Кайрак сегодня ночью?',
  'did anybody get through kairak last night?',
  'кечээ түндө Кайрактан өткөндөр барбы',
  'кеше түнде Қайрақтан өткен бар ма',
])('%s: the queue of now', (question) => expect(told(question).topics[0]).toBe('waits/now'));
