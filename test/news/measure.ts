import type { NewsDraft } from '#domain/notes/news.ts';
import { type Expected, expectationOf, type WantedDraft } from './expected.ts';
import type { ReadOwnPost } from './ours.ts';

interface Judged {
  readonly post: ReadOwnPost['post'];
  readonly drafts: readonly NewsDraft[];
  readonly expected: Expected;
}

const compared = ['says', 'from', 'date', 'until', 'hours', 'traffic', 'toward', 'vehicles'] as const;
type Field = (typeof compared)[number];
/** Who rides is told or not: a draft for cars is right where cycles are meant too. */
const small: readonly string[] = ['bicycle', 'motorcycle'];

/** How many posts were told apart and read whole, and how many would have misled somebody; and so for each language. */
export function measureOf(read: readonly ReadOwnPost[]) {
  const judged = read.map(({ post, drafts }) => ({ post, drafts, expected: expectationOf(post) }));
  const misread = judged.filter((one) => (isNews(one) ? !isWhole(one) : isDrafted(one)));
  const languages = Map.groupBy(judged, ({ post }) => post.lang ?? 'unknown');
  return {
    measure: measured(judged),
    byLanguage: Object.fromEntries([...languages].map(([language, some]) => [language, measured(some)])),
    misled: judged.filter(isDangerous).map(({ post, drafts }) => `${post.id} ${JSON.stringify(drafts)}`),
    misread: misread.map(({ post, drafts }) => `${post.id} ${JSON.stringify(drafts)}`),
  };
}

function measured(judged: readonly Judged[]) {
  const news = judged.filter(isNews);
  const drafted = judged.filter(isDrafted);
  return {
    posts: judged.length,
    precision: share(drafted.filter(isNews), drafted),
    recall: share(news.filter(isDrafted), news),
    whole: share(news.filter(isWhole), news),
    dangers: judged.filter(isDangerous).length,
  };
}

const share = (some: readonly unknown[], all: readonly unknown[]) =>
  Math.round((1000 * some.length) / all.length) / 1000;

const isNews = ({ expected }: Judged) => expected.options.some((wanted) => wanted.length > 0);

/** What is no error in a post that is no news makes it no draft. */
const isDrafted = (one: Judged) => one.drafts.some((draft) => isNews(one) || !isTolerated(draft, one.expected));

const isOf = (draft: NewsDraft, crossing: string) => draft.crossings.includes(crossing);

function isTolerated(draft: NewsDraft, { noError }: Expected): boolean {
  return noError.some((one) => one.says === draft.says && one.crossings?.some((crossing) => isOf(draft, crossing)));
}

/** Every crossing with every field that is compared, and nothing besides, of one of the answers that are as good. */
function isWhole({ drafts, expected }: Judged): boolean {
  return expected.options.some((option) => {
    const wanted = option.flatMap((draft) => (draft.crossings ?? []).map((crossing) => ({ draft, crossing })));
    const used = wanted.map(({ draft, crossing }) =>
      drafts.find((one) => isOf(one, crossing) && isAsWanted(one, draft)),
    );
    const optional = option.flatMap((draft) => draft.optional ?? []);
    const isLeft = (draft: NewsDraft) =>
      !used.includes(draft) && !isTolerated(draft, expected) && !draft.crossings.every((id) => optional.includes(id));
    return used.every((one) => one !== undefined) && !drafts.some(isLeft);
  });
}

/** `a|b` is either, `-` is none, or one that is guessed; a beginning that nobody said is left open. */
function isAsWanted(draft: NewsDraft, want: WantedDraft): boolean {
  return compared.every((field) => {
    if (field === 'traffic') return isSameTraffic(draft.traffic ?? [], want);
    if (isOpen(field, want)) return true;
    if (field === 'toward' && draft.toward !== undefined && draft.toward === want.optionalToward) return true;
    const isGuessed = (field === 'from' || field === 'date') && draft.guessed.includes(field);
    if (isGuessed && String(want[field]).split('|').includes('-')) return true;
    const isFree = (field === 'hours' || field === 'vehicles') && want[field] === undefined;
    return (
      isFree ||
      String(want[field] ?? '-')
        .split('|')
        .includes(String(draft[field] ?? '-'))
    );
  });
}

const isOpen = (field: Field, { from, date }: WantedDraft) =>
  (field === 'from' || field === 'date') && from === undefined && date === undefined;

function isSameTraffic(traffic: readonly string[], { traffic: wanted = [], optionalTraffic = [] }: WantedDraft) {
  const isBig = (kind: string) => !small.includes(kind);
  return (
    wanted.filter(isBig).every((kind) => traffic.includes(kind)) &&
    traffic.filter(isBig).every((kind) => wanted.includes(kind) || optionalTraffic.includes(kind))
  );
}

/** Shut where nothing is; everybody shut out; an end that nobody named; open where it stays shut. */
function isDangerous({ drafts, expected }: Judged): boolean {
  return drafts.some((draft) => {
    const wanted = expected.options
      .flat()
      .filter(({ crossings }) => crossings?.some((crossing) => isOf(draft, crossing)));
    if (isTolerated(draft, expected)) return false;
    if (draft.says !== 'closed') {
      const isThrough = draft.says === 'works' || draft.says === 'opens';
      return isThrough && wanted.length > 0 && wanted.every(({ says }) => says === 'closed');
    }
    return wanted.every((want) => !want.says?.split('|').includes('closed') || shutsMore(draft, want));
  });
}

function shutsMore(draft: NewsDraft, want: WantedDraft): boolean {
  const isForAll = want.traffic !== undefined && !isSameTraffic(draft.traffic ?? [], want);
  const isBothWays = want.toward !== undefined && !want.toward.includes('-') && draft.toward === undefined;
  const isForEverybody = want.people !== undefined && draft.people === undefined;
  return isForAll || isBothWays || isForEverybody || (draft.until !== undefined && want.until === undefined);
}
