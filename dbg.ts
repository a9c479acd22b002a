import { createUnderstand } from './test/languages.ts';
import { ourCatalogue } from './test/search/evaluation.ts';
const u = createUnderstand(ourCatalogue());
for (const q of process.argv.slice(2)) { const r:any = u(q); console.log(q, JSON.stringify({about:r.about,found:r.found.kind,topics:r.topics,aspects:r.aspects,hearsay:r.hearsay,verdict:r.takesVerdict,m:r.matches?.map((m:any)=>[m.start,m.length,m.trust,m.mistakes,m.named.map((n:any)=>n.kind+':'+n.crossing?.id).slice(0,4)]),unread:r.unread,things:r.things})); }
