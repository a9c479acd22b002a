import { DateTime } from 'luxon';
import { ourAnswer } from './test/answer/ours.ts';
const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
for (const q of process.argv.slice(2)) {
  const got: any = answer({ text: q, now } as any);
  const told = got.kind !== 'route' ? `${got.kind} ${got.crossing?.id ?? got.crossings?.map((c:any)=>c.id) ?? ''}` : `${got.from.id} -> ${got.to.id} ${got.crossings.slice(0,3).map((c:any)=>c.id)}`;
  console.log('##', q, '=>', told, JSON.stringify(got.topics?.map((t:any)=>t.topic+(t.part?'.'+t.part:''))), JSON.stringify(got.unread), got.traveller?.toward, '|', String(got.html??'').replace(/<[^>]+>/g,'').slice(0,260).replace(/\n/g,' / '));
}
