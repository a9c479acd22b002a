import type { NewsDraft, NewsPost } from '#domain/notes/news.ts';

/** What is read of a post: no draft where nothing in it is news of a crossing. */
export type ReadPost = (post: NewsPost) => readonly NewsDraft[];
