import type { Notice } from '#domain/alerts/notice.ts';
import { crossingById } from '#domain/crossing.ts';
import { textIn } from '#domain/texts.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { crossingName } from '#render/names.ts';
import { sourcesOf } from '#render/sources.ts';
import { describeStatement } from '#render/statement.ts';
import { type ApiServices, localizerIn } from './services.ts';

/** A notice as a feed tells it: what is over stays, and says that it is. */
export interface NewsItem {
  readonly id: string;
  readonly crossing: string;
  readonly title: string;
  /** Plain; lines. */
  readonly text: string;
  readonly published: Date;
  /** When it ended, where it did. */
  readonly updated: Date;
  readonly source: string | null;
}

const overIn = { retracted: 'feed-retracted', corrected: 'feed-corrected', updated: 'feed-updated' } as const;

/** How many a feed tells. */
const most = 50;

/** What has been announced of all crossings, what changed last first. Notices that cannot be read any more are left out. */
export function newsIn(language: string, services: ApiServices): readonly NewsItem[] {
  const localizer = { ...localizerIn(language, services), year: null };
  return services
    .notices()
    .flatMap((notice) => itemOf(notice, localizer, services) ?? [])
    .toSorted((one, other) => other.updated.getTime() - one.updated.getTime())
    .slice(0, most);
}

function itemOf(notice: Notice, localizer: Localizer, { catalogue, statementFor }: ApiServices): NewsItem | null {
  const { id, ended, publishedAt } = notice;
  const crossing = crossingById(catalogue, notice.crossing);
  const statement = statementFor(id);
  if (crossing === undefined || statement === null) return null;
  const { message, language } = localizer;
  const fact = describeStatement(statement, crossing, localizer);
  const news = message('feed-news', { crossing: crossingName(crossing, localizer), fact });
  const title = ended === null ? news : message(overIn[ended.how], { news });
  const lines = [...(ended === null ? [capital(fact)] : [title]), sourcesOf([statement.by], localizer)];
  return {
    ...{ id, crossing: crossing.id, title },
    text: [...lines, ...(statement.by.via === undefined ? [] : [textIn(statement.by.via, language)])].join('\n'),
    published: new Date(publishedAt),
    updated: new Date(ended?.at ?? publishedAt),
    source: statement.by.url ?? null,
  };
}
