import type { Notice } from '#domain/alerts/notice.ts';
import type { Services } from '../intent.ts';

export async function noticeInForce(id: string, { notices }: Pick<Services, 'notices'>): Promise<Notice | undefined> {
  return (await notices.all()).find((notice) => notice.id === id && notice.ended === null);
}
