import { DateTime } from 'luxon';
import type { Catalogue, Country, Crossing, Texts } from '#domain/crossing.ts';
import { noRoads } from '#domain/roads/piece.ts';
import type { Attribution, HoursStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { hours, said, texts } from './statements.ts';

/** The words of the real locales; a message that has to be said in another way than asked fails the test. */
export const translate = createTranslate('locales', (problem) => {
  throw new Error(problem);
});

export const languages = ['en', 'ru', 'ky', 'kk'] as const;

function country(
  code: string,
  flag: string,
  name: Texts,
  forms: Pick<Country, 'side' | 'of' | 'inside'> = {},
): Country {
  const by = [said('authority', 'rescue')];
  const currency = { code: 'XXX', name: texts('money') };
  const emergency = [
    {
      number: '112',
      service: 'any' as const,
      meaning: texts('all services', 'все службы', 'бардык кызматтар', 'барлық қызметтер'),
      by,
    },
  ];
  return {
    code,
    flag,
    name,
    ...forms,
    currency,
    emergency,
    borderService: `border-${code.toLowerCase()}`,
    stay: [],
    notes: [],
  };
}

export const catalogue: Catalogue = {
  crossings: [],
  borders: [],
  holidays: [],
  places: [],
  roads: noRoads,
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
      aliases: [],
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
      aliases: [],
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
    due: null,
    ahead: null,
    lastHeard: null,
    admits: { people: null, traffic: null },
    doubted: [],
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
