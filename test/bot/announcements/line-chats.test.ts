import { describe, expect, test } from 'vitest';
import { type EditorLanguage, meetEditors } from './editors.ts';

/** Each kind by one line: what is typed is the whole of it, and one tap publishes it. */

const preview = { ky: ['Алдын ала көрүү', 'Жарыялоо'], ru: ['Предпросмотр', 'Опубликовать'] };
const from = {
  ky: 'УКМКнын Чек ара кызматы https://example.org/n',
  ru: 'Пограничная служба ГКНБ КР https://example.org/n',
};

const editors = meetEditors();
const { editorOf, published } = editors;

async function announced(language: EditorLanguage, line: string) {
  const editor = editorOf(language);
  const [heard = '', publish = ''] = preview[language];
  expect(await editor.says(`/announce ${line}, ${from[language]}`)).toContain(heard);
  expect(await editor.presses(publish)).toContain('✅');
  return published();
}

const closed = { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'weather', traffic: ['truck'] };
const opens = { says: 'opens', date: '2027-05-01' };
const closes = { says: 'closes', date: '2026-12-01' };
const hours = { says: 'hours', hours: '09:00-18:00', since: '2026-12-01' };
const works = { says: 'works', date: '2026-11-22' };
const season = { says: 'season', season: { from: '05-01', to: '10-31' } };
const admits = { says: 'admits', people: 'citizens', since: '2026-12-01' };
const queue = { says: 'queue', date: '2026-11-22', minutes: 180 };

describe('кыргызча', () => {
  test.each<[string, object]>([
    ['Каркыра 1-декабрдан 20-декабрды кошо жабык, кар, жүк ташуучу унаалар гана', closed],
    ['Каркыра 1-майда ачылат', opens],
    ['Каркыра 1-декабрда жабылат', closes],
    ['Каркыра 1-декабрдан баштап саат 9дан 18ге чейин иштейт', hours],
    ['Каркыра бүгүн иштеп жатат', works],
    ['Каркыра сезон 1-майдан 31-октябрга чейин, 2026-жылдан бери', season],
    ['Каркыра 1-декабрдан баштап жарандарды гана өткөрөт', admits],
    ['Каркыра бүгүн кезек 3 саат', queue],
  ])('%s', async (line, written) => {
    expect(await announced('ky', line)).toMatchObject([{ crossing: 'karkyra-kegen', written }]);
  });
});

describe('по-русски', () => {
  test.each<[string, object]>([
    ['Каркыра закрыта с 1 по 20 декабря, снег, только грузовики', closed],
    ['Каркыра откроется 1 мая', opens],
    ['Каркыра закроется 1 декабря', closes],
    ['Каркыра с 1 декабря работает с 9 до 18', hours],
    ['Каркыра сегодня работает', works],
    ['Каркыра сезон с 1 мая по 31 октября, с 2026 года', season],
    ['Каркыра с 1 декабря пропускает только граждан', admits],
    ['Каркыра сегодня очередь 3 часа', queue],
  ])('%s', async (line, written) => {
    expect(await announced('ru', line)).toMatchObject([{ crossing: 'karkyra-kegen', written }]);
  });
});

const road = {
  ky: 'Жолду кар басты, чынжырсыз өтпөйсүз',
  kk: 'Жолды қар басты, шынжырсыз өтпейсіз',
  ru: 'Дорогу замело, без цепей не проехать',
  en: 'The road is snowed in: no way without chains',
};
const warned = { says: 'warning', from: '2026-12-01', until: '2026-12-20', cause: 'weather', text: road };
const texts = Object.entries(road).map(([language, text]) => `${language}: ${text}`);

test.each<[EditorLanguage, string]>([
  ['ky', 'Каркыра эскертүү 1-декабрдан 20-декабрды кошо, кар'],
  ['ru', 'Каркыра предупреждение с 1 по 20 декабря, снег'],
])('a warning, with its text in four languages below the line (%s)', async (language, line) => {
  const editor = editorOf(language);
  const [heard = '', publish = ''] = preview[language];
  const shown = await editor.says([`/announce ${line}, ${from[language]}`, ...texts].join('\n'));
  expect(shown).toContain(heard);
  expect(shown).toContain(road[language]);
  expect(await editor.presses(publish)).toContain('✅');
  expect(await editors.store.notices.all()).toMatchObject([{ crossing: 'karkyra-kegen', written: warned }]);
});
