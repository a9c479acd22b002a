import { describe, expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { plain } from '#render/html.ts';
import { nothingKnown } from '#search/announcement/announcement.ts';
import { announcing, answering, checkStatement, present, readAnnouncement } from './house.ts';

/** What an editor's line comes to. */
const announced = (who: string) => readAnnouncement().line(nothingKnown, `каркыра opens 2027-05-01 ${who}`, announcing);

describe('a source that an editor names', () => {
  test.each([
    ['Кактус', 'kaktus.media'],
    ['kaktus media', 'kaktus.media'],
    ['«Клооп»', 'kloop'],
    ['азаттык', 'azattyk'],
    ['Номад Трансфер', 'nomad-transfer'],
    ['24кг', '24.kg'],
    ['КазАвтоЖол', 'kazavtozhol'],
    ['Погранслужба КНБ', 'border-service-kz'],
    ['Кыргызстандын чек ара кызматы', 'border-service-kg'],
    ['пограничная служба гкнб кр', 'border-service-kg'],
  ])('is known in whatever alphabet and spelling: %s', (name, source) => {
    expect(announced(`by ${name}`).announcement.written.by?.source).toBe(source);
  });

  test('is asked again where several share the name', () => {
    const { announcement } = announced('by Погранслужба');
    expect(announcement.either.who).toEqual(['border-service-kg', 'border-service-kz']);
    expect(announcement.known).not.toContain('who');
  });

  test('or whoever printed it; a name that is in no list is kept as it was typed', () => {
    expect(announced('by border-service-kg via Кактус').announcement.written.by?.via).toBe('kaktus.media');
    expect(announced('by border-service-kg via Акипресс').announcement.written.by?.via).toBe('Акипресс');
  });
});

/** What a reader of this language sees of Karkyra after an editor's notice. */
function read(language: string, by: object, text = 'karkyra'): string {
  const written = { says: 'closed', from: '2026-11-20', cause: 'weather', by: { date: '2026-11-21', ...by } };
  const statementsOf = (crossing: Crossing) => {
    const { statement } = checkStatement(written, crossing);
    return statement === undefined ? crossing.statements : [...crossing.statements, statement];
  };
  const { answer } = answering({ statementsOf, freshness: () => ({ kind: 'of-late' }) });
  return plain(answer({ now: present, text, language }).html);
}

describe('a source that an editor typed and nobody knows', () => {
  test('is read by an English reader in Latin letters, and by the others as it was typed', () => {
    const by = { who: 'Акипресс', kind: 'press' };
    expect(read('en', by)).toContain('Source: Akipress, 21 November');
    expect(read('ru', by)).toContain('Источник: Акипресс, 21 ноября');
    expect(read('ky', by)).toContain('Булак: Акипресс, 21-ноябрь');
    expect(read('kk', by)).toContain('Дереккөз: Акипресс, 21 қараша');
  });

  test.each([
    ['Жаңы Агым', 'Zhangy Agym'],
    ['Қордай әкімдігі', 'Qorday akimdigi'],
    ['Үркөр', 'Urkor'],
    ['Щербаков, ГКНБ', 'Shcherbakov, GKNB'],
    ['ЖТС-24 "Обь"', 'ZHTS-24 "Ob"'],
  ])('in the letters of every language here: %s', (who, latin) => {
    expect(read('en', { who, kind: 'press' })).toContain(`Source: ${latin}, 21 November`);
  });

  test('a Latin name stays as it is: no letters say how it sounds', () => {
    const by = { who: 'Steppe Overland', kind: 'carrier' };
    expect(read('en', by)).toContain('Source: Steppe Overland, 21 November');
    expect(read('ru', by)).toContain('Источник: «Steppe Overland», 21 ноября');
    expect(read('ky', by)).toContain('Булак: «Steppe Overland», 21-ноябрь');
    expect(read('kk', by)).toContain('Дереккөз: «Steppe Overland», 21 қараша');
    expect(read('ru', { who: 'akipress.example', kind: 'press' })).toContain('Источник: akipress.example, 21 ноября');
  });

  test('and so is whoever printed it, behind Why?', () => {
    const by = { source: 'border-service-kg', via: 'Акипресс' };
    expect(read('en', by, 'why karkyra')).toContain('Border Service of Kyrgyzstan, 21 November · Akipress');
    expect(read('ky', by, 'why karkyra')).toContain('· Акипресс');
  });
});

test('a source that is known is called in each language by its own name', () => {
  const by = { source: 'azattyk' };
  expect(read('en', by)).toContain('Source: Azattyk (Radio Liberty, Kyrgyz service)');
  expect(read('ru', by)).toContain('Источник: Азаттык (кыргызская служба Радио Свобода)');
});
