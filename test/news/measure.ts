import type { NewsDraft } from '#domain/notes/news.ts';
import type { ReadOwnPost } from './ours.ts';

const compared = ['says', 'from', 'date', 'until', 'hours', 'traffic', 'toward', 'vehicles'] as const;
type Field = (typeof compared)[number];

/** How many posts were told apart and read whole, and how many would have misled somebody. */
export function measureOf(read: readonly ReadOwnPost[]) {
  const isNews = ({ post }: ReadOwnPost) => post.drafts.length > 0;
  const isDrafted = ({ drafts }: ReadOwnPost) => drafts.length > 0;
  const news = read.filter(isNews);
  const whole = news.filter(isWhole);
  const measure = {
    posts: read.length,
    precision: share(
      read.filter((one) => isNews(one) && isDrafted(one)),
      read.filter(isDrafted),
    ),
    recall: share(news.filter(isDrafted), news),
    whole: share(whole, news),
    dangers: read.filter(isDangerous).length,
  };
  const misread = read.filter((one) => (isNews(one) ? !isWhole(one) : isDrafted(one)));
  return { measure, misread: misread.map(({ post, drafts }) => `${post.id} ${JSON.stringify(drafts)}`) };
}

const share = (some: readonly unknown[], all: readonly unknown[]) =>
  Math.round((1000 * some.length) / all.length) / 1000;

/** Every crossing with every field that is compared; a beginning that nobody said is left open. */
function isWhole({ post, drafts }: ReadOwnPost): boolean {
  const wanted = post.drafts.flatMap((draft) => (draft.crossings ?? []).map((crossing) => ({ ...draft, crossing })));
  const crossings = drafts.flatMap((draft) => draft.crossings);
  return (
    crossings.length === wanted.length &&
    wanted.every((want) => drafts.some((draft) => draft.crossings.includes(want.crossing) && isAsWanted(draft, want)))
  );
}

function isAsWanted(draft: NewsDraft, want: Partial<NewsDraft>): boolean {
  const isOpen = (field: Field) =>
    (field === 'from' || field === 'date') && want.from === undefined && want.date === undefined;
  return compared.every((field) => isOpen(field) || JSON.stringify(draft[field]) === JSON.stringify(want[field]));
}

/** Shut where nothing is; everybody shut out; an end that nobody named. */
function isDangerous({ post, drafts }: ReadOwnPost): boolean {
  return drafts.some((draft) => {
    const want = post.drafts.find(({ crossings }) => crossings?.some((one) => draft.crossings.includes(one)));
    const isShut = draft.says === 'closed' && want?.says !== 'closed';
    const isForAll = draft.says === 'closed' && want?.traffic !== undefined && draft.traffic === undefined;
    return isShut || isForAll || (draft.until !== undefined && want?.until === undefined);
  });
}
