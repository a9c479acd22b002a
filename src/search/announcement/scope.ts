import type { Crossing } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { peopleIn, strangeToward, towardOf } from '../news/whom.ts';
import type { LineText } from './line-text.ts';
import { trafficOf, wordOf } from './values.ts';
import { type Known, type Patch, type ReadingSetting, refused, type Written } from './written.ts';

/** Whom and what it is about, as far as the words narrow it. @throws Refusal where a post or a country is none of the crossing's */
export function readScope(
  line: LineText,
  { crossing, written: { says } }: Known,
  { read }: ReadingSetting,
): Patch | null {
  if (says === 'admits') return null;
  const { cut, unit, spoken } = line;
  const own = Object.fromEntries(cut.narrowing);
  const traffic = trafficOf(line);
  const toward =
    own['toward']?.toUpperCase() ??
    (crossing && (towardOf(unit, crossing, spoken) ?? strangeToward(unit, crossing, spoken)));
  const named = wordOf(line, ['everyone', 'citizens', 'foreigners'], read.people);
  const people = own['for']?.split(',') ?? (named === 'everyone' ? undefined : (named ?? peopleIn(unit, spoken.names)));
  const posts = own['at']?.split(',') ?? postsIn(line, crossing, read);
  if (crossing) checkParts(crossing, { posts, toward }, line);
  const written: Written = {
    ...(posts === undefined ? {} : { posts }),
    ...(toward === undefined ? {} : { toward }),
    ...(people === undefined
      ? {}
      : { people: typeof people === 'string' && /^[A-Z]{2}$/u.test(people) ? [people] : people }),
    ...(traffic.length > 0 && crossing?.kind !== 'rail' ? { traffic } : {}),
  };
  if (Object.keys(written).length > 0) return { written, known: ['scope'] };
  return named === 'everyone' || unit.news.has('whole') || unit.news.has('everyone') ? { known: ['scope'] } : null;
}

/** "пост kg": the word for a post, and the post. */
function postsIn({ cut }: LineText, crossing: Crossing | undefined, read: ReadingSetting['read']) {
  const words = cut.rest.toLowerCase().split(/[\s,]+/u);
  const posts = crossing?.posts.map(({ id }) => id) ?? [];
  const found = words.filter((word, at) => posts.includes(word) && read.narrowing(words[at - 1] ?? '') === 'at');
  return found.length > 0 ? found : undefined;
}

function checkParts(
  crossing: Crossing,
  { posts, toward }: { readonly posts: readonly string[] | undefined; readonly toward: string | undefined },
  { raw }: LineText,
): void {
  const isPost = (id: string) => crossing.posts.some((post) => post.id === id);
  const isOurs = toward === undefined || countriesOf(crossing).includes(toward);
  if (!isOurs || posts?.every(isPost) === false) throw refused('announce-error-scope', raw);
}
