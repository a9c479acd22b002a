import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { understand } from './questions/kinds/asked.ts';
test('x', () => {
  for (const q of readFileSync('/tmp/w/turkic/u.txt','utf8').split('\n').filter(Boolean)) {
    const u = understand(q);
    console.log(q, '\n  ', JSON.stringify({ topics: u.topics, aspects: u.aspects.map((a) => a.aspect), traveller: u.traveller, about: u.about.kind, hearsay: u.hearsay, sides: u.sides, unread: u.unread, things: u.things, from: u.from, clocks: u.clocks, moment: u.moment, verdict: u.takesVerdict }));
  }
});
