import { DateTime } from 'luxon';
import type { Catalogue, Country, Crossing, Texts } from '#domain/crossing.ts';
import type {
  AdmitsStatement,
  Attribution,
  ClosedStatement,
  EdgeStatement,
  HoursStatement,
  QueueStatement,
  SeasonStatement,
  SourceKind,
  Statement,
  WarningStatement,
  WorksStatement,
} from '#domain/statement.ts';
import type { Evidence, Status } from '#domain/status.ts';
import { parseDated, parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import { onDate } from '#domain/time/period.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createRenderers, plain } from '#render/renderer.ts';

/** The words of the real locales; a message that has to be said in another way than asked fails the test. */
export const translate = createTranslate('locales', (problem) => {
  throw new Error(problem);
});

export const languages = ['en', 'ru', 'ky', 'kk'] as const;

export function texts(en: string, ru = en, ky = en, kk = en): Texts {
  return { en, ru, ky, kk };
}

function country(
  code: string,
  flag: string,
  name: Texts,
  forms: Pick<Country, 'side' | 'of' | 'inside'> = {},
): Country {
  const by = [said('authority', 'rescue')];
  const currency = { code: 'XXX', name: texts('money') };
  const emergency = [
    { number: '112', meaning: texts('all services', 'все службы', 'бардык кызматтар', 'барлық қызметтер'), by },
  ];
  return { code, flag, name, ...forms, currency, emergency, borderService: `border-${code.toLowerCase()}`, notes: [] };
}

export const catalogue: Catalogue = {
  crossings: [],
  countries: [
    country('KG', '🇰🇬', texts('Kyrgyzstan', 'Кыргызстан', 'Кыргызстан', 'Қырғызстан'), {
      side: texts('Kyrgyz side', 'Кыргызская сторона', 'Кыргыз тарап', 'Қырғыз тарапы'),
      of: texts('Kyrgyzstan', 'Кыргызстана', 'Кыргызстан', 'Қырғызстан'),
      inside: texts('in Kyrgyzstan', 'в Кыргызстане', 'Кыргызстанда', 'Қырғызстанда'),
    }),
    country('KZ', '🇰🇿', texts('Kazakhstan', 'Казахстан', 'Казакстан', 'Қазақстан'), {
      side: texts('Kazakh side', 'Казахстанская сторона', 'Казак тарап', 'Қазақ тарапы'),
      of: texts('Kazakhstan', 'Казахстана', 'Казакстан', 'Қазақстан'),
      inside: texts('in Kazakhstan', 'в Казахстане', 'Казакстанда', 'Қазақстанда'),
    }),
    country('UZ', '🇺🇿', texts('Uzbekistan', 'Узбекистан', 'Өзбекстан', 'Өзбекстан')),
  ],
  sources: [
    {
      id: 'border-kg',
      kind: 'authority',
      name: texts(
        'Border Service of Kyrgyzstan',
        'Пограничная служба ГКНБ КР',
        'УКМКнын Чек ара кызматы',
        'Қырғызстан ҰҚК Шекара қызметі',
      ),
      url: 'https://border.kg.example',
    },
    {
      id: 'border-kz',
      kind: 'authority',
      name: texts(
        'Border Service of Kazakhstan',
        'Пограничная служба КНБ РК',
        'Казакстандын УКК Чек ара кызматы',
        'ҚР ҰҚК Шекара қызметі',
      ),
      noUrl: 'none',
    },
  ],
};

export const rendererFor = createRenderers({ translate, catalogue });

/** Bishkek's clock, unless the text carries an offset. */
export function at(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
}

export function localizerIn(language: string, now = '2026-11-22T12:00'): Localizer {
  return createLocalizer(translate, catalogue, language, at(now));
}

export function dated(text: string) {
  return parseDated(text, 'Asia/Bishkek');
}

export function said(kind: SourceKind, who: string, date?: string, more: Partial<Attribution> = {}): Attribution {
  const known = who === 'border service';
  const name = known
    ? texts(
        'Border Service of Kyrgyzstan',
        'Пограничная служба ГКНБ КР',
        'УКМКнын Чек ара кызматы',
        'Қырғызстан ҰҚК Шекара қызметі',
      )
    : texts(who);
  return { who, name, kind, ...(date === undefined ? {} : { date: dated(date) }), ...more };
}

export const guide = said('guide', 'bordercrossinghub.com');

const standing = { order: 0, ends: 'planned' as const, period: { every: 'once' as const } };

export function hours(text: string, by: Attribution, more: Partial<HoursStatement> = {}): HoursStatement {
  return { ...standing, says: 'hours', hours: parseHours(text), clockUnstated: false, by, ...more };
}

export function season(text: string, by: Attribution): SeasonStatement {
  const [from = '', to = ''] = text.split('..');
  const range = text === 'year-round' ? text : { from: parseMonthDay(from), to: parseMonthDay(to) };
  return { ...standing, says: 'season', season: range as SeasonStatement['season'], by };
}

export function admits(what: AdmitsStatement['admits'], by: Attribution): AdmitsStatement {
  return { ...standing, says: 'admits', admits: what, by };
}

function event(text: string) {
  const date = dated(text);
  return { date, period: onDate(date) };
}

export function works(date: string, by: Attribution): WorksStatement {
  return { order: 0, says: 'works', ...event(date), by };
}

export function queue(date: string, minutes: number, by: Attribution): QueueStatement {
  return { order: 0, says: 'queue', ...event(date), minutes, by };
}

export function edge(says: 'opens' | 'closes', date: string, by: Attribution): EdgeStatement {
  return { order: 0, says, ...event(date), by };
}

export function closed(
  from: string,
  until: string | null,
  cause: ClosedStatement['cause'],
  by: Attribution,
): ClosedStatement {
  const period = /^\d\d-\d\d$/.test(from)
    ? { every: 'year' as const, from: parseMonthDay(from), until: parseMonthDay(until ?? from) }
    : { every: 'once' as const, from: dated(from), ...(until === null ? {} : { until: dated(until) }) };
  return { ...standing, says: 'closed', period, cause, by };
}

export function warning(from: string, text: Texts, by: Attribution): WarningStatement {
  const period = { every: 'once', from: dated(from) } as const;
  return { order: 0, says: 'warning', from: period.from, period, cause: 'road', text, by };
}

export function heard(date: string, by = said('carrier', 'Nomad Transfer')): Status['lastHeard'] {
  return { date: dated(date), statement: works(date, by) };
}

/** A word in the ledger with its verdict. */
export function word(
  statement: Statement,
  verdict: 'decides' | 'agrees' | 'conflicts' | 'outdated' = 'agrees',
): Evidence {
  const conflicts = verdict === 'conflicts' || verdict === 'outdated';
  return { statement, decides: verdict === 'decides', conflicts, outdated: verdict === 'outdated' };
}

export const karkyra: Crossing = {
  id: 'karkyra-kegen',
  kind: 'road',
  posts: [
    {
      id: 'kg',
      country: 'KG',
      name: texts('Karkyra', 'Каркыра', 'Каркыра', 'Қарқыра'),
      zone: 'Asia/Bishkek',
      towns: [{ name: texts('Karakol', 'Каракол', 'Каракол', 'Қарақол') }],
    },
    { id: 'kz', country: 'KZ', name: texts('Kegen', 'Кеген', 'Кеген', 'Кеген'), zone: 'Asia/Almaty', towns: [] },
  ],
  aliases: [],
  statements: [],
  notes: [],
};

/** An answer about Karkyra – Kegen: open, with nothing known beyond what the changes say. `at` and `now` as people write them. */
export function aStatus({
  at: asked,
  now,
  ...changes
}: { at: string; now?: string } & Partial<Omit<Status, 'at' | 'now'>>): Status {
  const crossing = changes.crossing ?? karkyra;
  return {
    crossing,
    at: at(asked),
    now: at(now ?? asked),
    state: 'open',
    because: 'hours',
    sure: 'announced',
    until: null,
    next: null,
    expected: null,
    lastHeard: null,
    admits: { people: null, traffic: null },
    traffic: 'car',
    limits: [],
    posts: crossing.posts.map((post) => ({ post, state: null, today: null })),
    window: [],
    warnings: [],
    evidence: [],
    decidedBy: null,
    trustedTo: null,
    closure: null,
    season: null,
    edge: null,
    expired: null,
    ...(changes.until ? { becomes: (changes.state ?? 'open') === 'open' ? 'closed' : 'open' } : {}),
    ...changes,
  };
}

/** Both gates keep these hours by their own clocks. */
export function bothKeep(text: string, by: Attribution, more: Partial<HoursStatement> = {}): Status['posts'] {
  const statement = hours(text, by, more);
  return karkyra.posts.map((post) => ({ post, state: 'open', today: null, hours: statement }));
}

/** The card as the terminal prints it, line by line. */
export function cardIn(
  language: string,
  status: Status,
  precision: 'now' | 'moment' | 'day' | 'month' = 'now',
  toward?: string,
) {
  return plain(rendererFor(language, status.now).card(status, { precision, traveller: { toward } })).split('\n');
}
