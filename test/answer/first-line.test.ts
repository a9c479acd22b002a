import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { projectDir } from '../house/check.ts';
import { ourAnswer } from './ours.ts';

/*
 * Questions whose first line has to be of a kind, written down before they were asked: the state, who may pass, an offer of
 * alerts, which way a watch is set, one human line, thanks, whence we know, or the topic. A Friday, 18:00 in Bishkek.
 */

const kinds = {
  state: /^[🟢🟡🔴⚪]/u,
  admits:
    /^(Yes|No|It depends|No source|Да|Нет|О проезде|Что граждан|Ооба|Жок|Жагдайга|Бул жерден|Иә|Жоқ|Жағдайға|Велосипедпен)/u,
  alert: /\/subscribe/u,
  back: /back|назад|артка|артқа/u,
  forward: /forward|вперёд|алдыга|алға/u,
  // What the bot is and an example is as good an answer.
  human: /I am a bot|Я бот|ботмун|ботпын|Otkel/u,
  sources: /This is Otkel|Это бот Otkel|Otkel боту|Otkel боты/u,
  thanks: /^(Thank you|Спасибо|Айтканыңызга|Айтқаныңызға)/u,
  topic:
    /^(?![🟢🟡🔴⚪]|We did not understand|Мы не поняли|Суроонун бир бөлүгүн түшүнбөй|Сұрақтың бір бөлігін түсінбей|I am a bot|Я бот)/u,
} as const;

interface Row {
  readonly lang: string;
  readonly first: keyof typeof kinds;
  readonly q: string;
}

const rows = readFileSync(join(projectDir, 'test/answer/first-line.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

function isMissed({ q, first }: Row): boolean {
  const lines = plain(answer({ text: q, now, fallbackLanguage: 'en' }).html).split('\n');
  // Both directions are told where none is said, each on its line.
  const begins = first === 'back' || first === 'forward' ? lines.slice(0, 2).join(' ') : (lines[0] ?? '');
  return !kinds[first].test(begins);
}

test.each([
  // A camera that shoots, a bicycle that is one of cyclists, a night at the gate, camels in verse, taxes elsewhere.
  { language: 'en', most: 5 },
  // A visa that is not asked about, a tent, and a coin.
  { language: 'ru', most: 3 },
  { language: 'ky', most: 1 },
  // Papers at one of two that bear a name, whose driver, a place that is called Forward, a bracelet.
  { language: 'kk', most: 4 },
])('$language: the first line is of the kind that was asked for', ({ language, most }) => {
  const own = rows.filter(({ lang }) => lang === language);
  expect(own).toHaveLength(20);
  const missed = own.filter(isMissed).map(({ q }) => q);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most);
});
