import { describe, expect, test } from 'vitest';
import { jsonOf } from '#answer/told/json.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';

/* Karkyra, open by a rule all year, and in no December on record: that leads, on every face. */

const { answer } = answering();
const winter = [
  ['is Karkara shut for winter yet', /^1 December – .*: not sure\. .*no December of the 5 years/u],
  ['karkara by bicycle in december', /^1–31 December: not sure\. .*no December/u],
  ['Каркара на велосипеде 15 декабря можно?', /^15 декабря: неясно\. .*в декабре ни разу/u],
  ['каркара открыта зимой?', /неясно\. .*в декабре ни разу/u],
  ['каркыра жөө декабрда ачыкпы', /^1–31-декабрь: так эмес\. .*бирөөндө да декабрда ачык болгон эмес/u],
  ['каркыра кышка жабылдыбы', /так эмес\. .*бирөөндө да декабрда ачык болгон эмес/u],
  ['каркара желтоқсанда ашық па', /^1–31 желтоқсан: нақты емес\. .*бірінде де желтоқсанда ашық болмаған/u],
  ['қарқара қысқа жабылды ма', /нақты емес\. .*бірінде де желтоқсанда ашық болмаған/u],
] as const;

describe('what speaks against the rule leads', () => {
  test.each(winter)('%s', (text, first) => {
    const told = answer({ text, now: present, fallbackLanguage: 'en' });
    const words = plain(told.html);
    expect(words.trimStart().split('\n')[0]).toMatch(first);
    expect(words).not.toContain('🟢');
    expect(words).not.toMatch(/^(?:Yes|Да|Ооба|Иә)\./mu);
    const json = jsonOf(told, []);
    expect(json.direct).toMatch(first);
    expect(json.status).toMatchObject({ state: 'open', doubt: { month: 12, open: 0, years: 5 } });
  });

  test('in one line as well, with why', () => {
    const told = answer({ text: 'visa at karkara on 15 december', now: present, fallbackLanguage: 'en' });
    expect(plain(told.html)).toMatch(/\n🟡 Not sure it will be open · Karkyra – Kegen · .*no December of the 5 years/u);
  });

  test('a list of crossings does not count it among the open ones', () => {
    const words = plain(answer({ text: 'kg kz border on 15 december', now: present, fallbackLanguage: 'en' }).html);
    expect(words).toMatch(/🟡 Not sure it will be open · Karkyra – Kegen/u);
    expect(words).toMatch(/^4 of 10 crossings should be open/mu);
  });

  test('can I make it: no plain yes', () => {
    const text = 'can I make karkara from almaty on 15 december leaving 10:00';
    const words = plain(answer({ text, now: present, fallbackLanguage: 'en' }).html);
    expect(words).toMatch(/^⚪/u);
    expect(words).toContain('in no December of the 5 years on record');
  });

  test('in January, of which one year of six tells that it was open', () => {
    const words = plain(answer({ text: 'karkara on 10 january', now: present, fallbackLanguage: 'en' }).html);
    expect(words).toMatch(/^🟡 Not sure it will be open.*\n.*\n.*in January it was open in only 1 of the 6 years/u);
  });

  test.each(['Kegen to Karkyra in February, snow tyres?', 'каркыра в феврале шины', 'road to karkara in december'])(
    'whatever else is asked of a whole month: %s',
    (text) => {
      const words = plain(answer({ text, now: present, fallbackLanguage: 'en' }).html);
      expect(words).toMatch(/^[^\n]*(not sure|неясно)\./u);
      expect(words).not.toMatch(/should work|должен работать/u);
    },
  );

  test('in July nothing speaks against it', () => {
    const told = answer({ text: 'karkara in july', now: present, fallbackLanguage: 'en' });
    expect(plain(told.html)).toContain('🟢 Should be open · Karkyra – Kegen');
  });
});
