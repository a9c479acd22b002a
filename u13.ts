import { understand } from './test/questions/kinds/asked.ts';

for (const q of process.argv.slice(2)) {
  const u = understand(q) as any;
  console.log(
    q,
    '\n  ',
    JSON.stringify(
      {
        about: u.about,
        topics: u.topics,
        tr: u.traveller,
        aspects: u.aspects,
        sides: u.sides,
        found: u.found.kind === 'answer' ? u.found.crossing.id : u.found.kind,
        lang: u.language,
      },
      (k, v) => ((k === 'from' || k === 'to') && Array.isArray(v) ? v.map((p: any) => p.id) : v),
    ).slice(0, 900),
  );
}
