import { describe, expect, test } from 'vitest';
import type { Answer } from '#answer/question.ts';
import { RefusalOfWords } from '#answer/refusal.ts';
import { continued } from '#answer/unsaid/continued.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);
const { answer } = answering();

const thirtyFirst = Date.parse('2026-12-31T12:00+06:00');
const korday: LastQuestion = {
  at: present.toMillis(),
  about: { kind: 'crossings', crossings: ['ak-jol-korday'] },
  topic: { topic: 'status' },
  traveller: {},
};
const onThe31st = { at: thirtyFirst, from: thirtyFirst, until: thirtyFirst, precision: 'day' } as const;

/** What a question takes from that one, so many minutes later. */
function takes(text: string, last?: LastQuestion, minutes = 0) {
  const now = present.plus({ minutes });
  const { words, asked, inherited } = continued(understand(text), { text, now, ...(last && { last }) }, catalogue);
  const { found } = words;
  return {
    crossings:
      found.kind === 'answer'
        ? [found.crossing.id]
        : found.kind === 'choose'
          ? found.crossings.map(({ id }) => id)
          : [],
    isMeant: found.kind === 'answer',
    topic: words.topics[0].topic,
    traveller: asked.traveller ?? {},
    day: inherited.moment?.at.toISODate() ?? null,
    moment: words.moment,
    named: inherited.about,
  };
}

/** One question after the other, as a person asks them. */
function talk(...questions: readonly string[]): Answer {
  let last: LastQuestion | undefined;
  let answered: Answer | undefined;
  for (const text of questions) {
    answered = answer({ text, now: present, ...(last && { last }) });
    last = answered.last ?? last;
  }
  if (answered === undefined) throw new Error('nothing was asked');
  return answered;
}

const firstLine = ({ html }: Answer) => plain(html).split('\n')[0];

describe('what it is about', () => {
  test.each(['and tomorrow?', 'а завтра?', 'эртеңчи?', 'ал эртең?', 'ертең ше?', 'ал ертең ше?', 'tomorrow?', '1 мая'])(
    '"%s" leaves it to the question before',
    (text) => {
      const read = takes(text, korday);
      expect(read).toMatchObject({ crossings: ['ak-jol-korday'], isMeant: true, named: true });
      expect(read.moment).toHaveProperty('day');
    },
  );

  test.each(['documents', 'а документы?', 'ал документтер?', 'құжаттар ше?'])(
    '"%s" asks another topic of it',
    (text) => {
      expect(takes(text, korday)).toMatchObject({ crossings: ['ak-jol-korday'], topic: 'documents' });
    },
  );

  test.each(['а пешком?', 'and on foot?', 'жөө болсочу?', 'жаяу ше?'])('"%s" asks it for another traveller', (text) => {
    expect(understand(text).traveller.traffic).toBe('foot');
    expect(takes(text, korday)).toMatchObject({ crossings: ['ak-jol-korday'], isMeant: true });
  });

  test.each([
    { text: 'and Ak-Tilek?', about: 'ak-tilek-karasu' },
    { text: 'Каркырачы?', about: 'karkyra-kegen' },
    { text: 'Каркара ше?', about: 'karkyra-kegen' },
  ])('"$text" is about its own', ({ text, about }) => {
    expect(takes(text, korday)).toMatchObject({ crossings: [about], named: false });
  });

  test('a name that two crossings share is about both', () => {
    expect(takes('and Karasu?', korday).crossings).toEqual(['ak-tilek-karasu', 'kara-suu-qorasuv']);
  });

  test('the border as a whole, an emergency, thanks and places elsewhere are no follow-ups', () => {
    for (const text of [
      'is the border open?',
      'what is open now?',
      '112',
      'thanks',
      'is the border with China open?',
    ]) {
      expect(takes(text, korday).named).toBe(false);
    }
  });

  test('a country that says only which way leaves it to the question before', () => {
    expect(takes('а в Казахстан?', korday)).toMatchObject({ crossings: ['ak-jol-korday'], named: true });
  });

  test('after a border, the border', () => {
    const border: LastQuestion = { ...korday, about: { kind: 'border', countries: ['KG', 'KZ'] } };
    const { words } = continued(understand('and tomorrow?'), { now: present, last: border }, catalogue);
    expect(words.about).toEqual({ kind: 'border', countries: ['KG', 'KZ'] });
  });
});

describe('the time of it', () => {
  test('fifteen minutes later it still counts; later it is asked back, with the last one first', () => {
    const karkyra: LastQuestion = { ...korday, about: { kind: 'crossings', crossings: ['karkyra-kegen'] } };
    expect(takes('and tomorrow?', karkyra, 15)).toMatchObject({ crossings: ['karkyra-kegen'], isMeant: true });
    const late = takes('and tomorrow?', karkyra, 16);
    expect(late).toMatchObject({ isMeant: false, named: false });
    expect(late.crossings[0]).toBe('karkyra-kegen');
    expect(late.crossings).toHaveLength(3);
  });

  test.each(['and tomorrow?', 'а завтра?', 'эртеңчи?', 'ертең ше?', 'arriving at 17:00', 'а пешком?', 'а очередь?'])(
    '"%s" after nothing is asked back, with the most used crossings',
    (text) => {
      expect(takes(text)).toMatchObject({
        crossings: ['ak-jol-korday', 'ak-tilek-karasu', 'karkyra-kegen'],
        isMeant: false,
      });
    },
  );

  test('noise is not asked back', () => {
    for (const text of ['and asdf', 'asdf qwer', 'а погода в Париже?']) expect(takes(text).crossings).toEqual([]);
  });
});

describe('the moment', () => {
  const asked: LastQuestion = { ...korday, moment: onThe31st };

  test.each([
    { text: 'and documents?', day: '2026-12-31' },
    { text: 'а Карасу?', day: '2026-12-31' },
    { text: 'а пешком?', day: '2026-12-31' },
    { text: 'documents', day: null },
    { text: 'Karasu', day: null },
    { text: 'and Karasu now?', day: null },
    { text: 'and documents tomorrow?', day: null },
  ])('"$text" takes $day', ({ text, day }) => {
    expect(takes(text, asked).day).toBe(day);
  });

  test('an hour that goes on is of the day that was asked about', () => {
    expect(takes('and at 18:00?', asked).moment).toMatchObject({ time: 1080, day: { month: 12, day: 31 } });
    expect(takes('at 18:00', asked).moment).toEqual({ time: 1080 });
  });

  test('the answer to "which crossing?" takes it too', () => {
    const unsaid: LastQuestion = {
      ...asked,
      about: { kind: 'nothing' },
      asks: 'crossing',
      topic: { topic: 'documents' },
    };
    expect(takes('Karasu', unsaid)).toMatchObject({ day: '2026-12-31', topic: 'documents' });
    expect(takes('Karasu queue', unsaid)).toMatchObject({ day: null, topic: 'waits' });
  });
});

describe('the topic and the traveller', () => {
  const visa: LastQuestion = {
    ...korday,
    topic: { topic: 'documents', part: 'visa' },
    traveller: { toward: 'KZ', traffic: 'truck', people: 'DE' },
  };

  test('a question that goes on keeps the topic, and a new one does not', () => {
    expect(takes('and Karasu?', visa).topic).toBe('documents');
    expect(takes('tomorrow', visa).topic).toBe('documents');
    expect(takes('Karasu', visa).topic).toBe('status');
  });

  test('what was said of the traveller stays until something else is said', () => {
    expect(takes('tomorrow', visa).traveller).toEqual({ toward: 'KZ', traffic: 'truck', people: 'DE' });
    expect(takes('and by car for Uzbeks', visa).traveller).toMatchObject({ toward: 'KZ' });
    expect(takes('and by car for Uzbeks', visa).traveller).not.toMatchObject({ traffic: 'truck' });
  });
});

describe('can I make it', () => {
  test.each([
    ['karkyra', 'from Karakol at 14:00'],
    ['can I make it to karkyra', 'Karakol 14:00'],
    ['can I make it to karkyra', '14:00', 'Karakol'],
    ['успею на каркыру?', 'из Каракола в 14:00'],
    ['каркырага жетемби', 'Каракол 14:00'],
  ])('%s | %s', (...questions) => {
    const about = talk(...questions);
    if (about.kind !== 'answer') throw new Error(`not ${about.kind}`);
    expect(about.passage?.leave?.toFormat('HH:mm')).toBe('14:00');
    expect(about.last?.journey?.from).toBe('Karakol');
  });

  test('arriving at an hour is asked of the crossing before', () => {
    const about = talk('ak-tilek', 'arriving at 17:00');
    expect(about).toMatchObject({ kind: 'answer', topic: 'makeit' });
    expect(firstLine(about)).toBe('Ak-Tilek – Karasu:');
  });

  test('another hour and another day keep the town', () => {
    const later = talk('karkyra', 'from Karakol at 14:00', 'and at 16:00?');
    expect(later.last?.journey).toMatchObject({ from: 'Karakol', leave: expect.stringContaining('T16:00') });
    const tomorrow = talk('karkyra', 'from Karakol at 14:00', 'and tomorrow?');
    expect(tomorrow.last?.journey?.leave).toContain('2026-11-23T14:00');
  });

  test('another crossing is a new question, and a town that we do not know is named', () => {
    expect(talk('can I make it to karkyra', 'korday')).toMatchObject({ topic: 'status' });
    expect(() => talk('can I make it to karkyra', 'from moscow')).toThrow(RefusalOfWords);
  });
});

describe('the first line', () => {
  test.each([
    { questions: ['korday 31 december', 'and documents?'], line: 'Ak-Jol – Korday, 31 December:' },
    { questions: ['korday lorry 31 december', 'and Ak-Tilek?'], line: '31 December, lorries:' },
    { questions: ['Кордай 31 декабря', 'а документы?'], line: 'Ак-Жол – Кордай, 31 декабря:' },
    { questions: ['Кордой 31-декабрда', 'ал документтер?'], line: 'Ак-Жол – Кордай, 31-декабрь:' },
    { questions: ['Қордай 31 желтоқсанда', 'құжаттар ше?'], line: 'Ақ-Жол – Қордай, 31 желтоқсан:' },
  ])('$line', ({ questions, line }) => {
    expect(firstLine(talk(...questions))).toBe(line);
  });

  test('says nothing where nothing was taken', () => {
    expect(firstLine(talk('korday', 'karkyra'))).toMatch(/Karkyra – Kegen/);
    expect(firstLine(talk('korday', 'karkyra'))).not.toMatch(/:$/);
  });
});
