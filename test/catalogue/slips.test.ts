/** Every slip of a pen has a sentence that says where it is and what to write instead. */
import { expect, test } from 'vitest';
import { problemsAfter } from './folder.ts';
import { check, pass, type Slip } from './slip.ts';

test.each<Slip>([
  {
    slip: 'a misspelt field',
    from: 'within_km: 4',
    to: 'within_km: 4, withinkm: 5',
    line: 7,
    path: 'posts[0].position.withinkm',
    says: 'unknown field: did you mean within_km?',
  },
  {
    slip: 'a field from nowhere',
    from: 'kind: road',
    to: 'kind: road\ntoll: 5',
    line: 2,
    path: 'toll',
    says: 'unknown field: take it out, or write one of kind, posts,',
  },
  {
    slip: 'a guess about no language',
    from: 'kk: Биік }',
    to: 'kk: Биік }\n    guessed: [Kazakh]',
    path: 'posts[0].guessed[0]',
    says: 'is no language: write its code, such as kk',
  },
  {
    slip: 'a kind of crossing that there is not',
    from: 'kind: road',
    to: 'kind: bridge',
    path: 'kind',
    says: '"bridge" is not known here: write one of road, rail, foot',
  },
  {
    slip: 'a statement that says something unheard of',
    from: 'says: queue',
    to: 'says: queues',
    path: 'statements[6].says',
    says: '"queues" is not known here: write queue, or one of hours, season',
  },
  {
    slip: 'a text that lacks a language',
    from: ', kk: Жолда тас бар.',
    to: '',
    line: 57,
    path: 'statements[7].text.kk',
    says: 'is missing: write this text in Kazakh as well',
  },
  {
    slip: 'an empty text',
    from: 'en: Stones on the road.',
    to: 'en: ""',
    path: 'statements[7].text.en',
    says: 'write this text in English',
  },
  {
    slip: 'a text with a comma in braces',
    from: 'en: Stones on the road.',
    to: 'en: Stones, rocks',
    path: 'statements[7].text.rocks',
    says: 'put it in quotes (a comma in { … } starts a new field)',
  },
  {
    slip: 'nobody who says it',
    from: '    by: { source: the-paper }\n  - says: hours',
    to: '  - says: hours',
    path: 'statements[0].by',
    says: 'is missing: write by: { source: <key of sources.yaml>',
  },
  {
    slip: 'a name whose kind is not said',
    from: 'by: { who: Old Bus, kind: carrier, date: 2013 }',
    to: 'by: { who: Old Bus }',
    path: 'statements[1].by.kind',
    says: 'is missing: write one of authority, press, carrier, traveller, guide',
  },
  {
    slip: 'a source that is not in the list',
    from: 'by: { source: kg-guards, date: 2013-10-04 }',
    to: 'by: { source: kg-guard }',
    path: 'statements[4].by.source',
    says: '"kg-guard" is not in sources.yaml',
  },
  {
    slip: 'a link that is none',
    from: 'https://paper.example.org/snow',
    to: 'paper.example.org/snow',
    path: 'statements[2].by.url',
    says: 'write the whole address, https://…',
  },
  {
    slip: 'a note on a post that there is not',
    from: 'post: kg',
    to: 'post: uz',
    path: 'notes[0].post',
    says: 'no post "uz" here: write kg or kz',
  },
  {
    slip: 'a topic that there is not',
    from: 'topic: road',
    to: 'topic: roads',
    path: 'notes[0].topic',
    says: 'write road, or one of status',
  },
  {
    slip: 'waits whose worst is better than usual',
    from: 'worst_minutes: 360',
    to: 'worst_minutes: 20',
    path: 'waits.worst_minutes',
    says: 'is below usual_minutes (30)',
  },
  {
    slip: 'a drive that nobody timed',
    from: '        by: { source: the-paper, date: 2024 }\n',
    to: '',
    path: 'posts[0].towns[0].by',
    says: 'need somebody who gives them',
  },
])('a crossing with $slip', check);

test.each<Slip>([
  {
    slip: 'a single post',
    from: '  - id: kz\n    country: KZ\n    zone: Asia/Almaty\n',
    to: '',
    path: 'posts',
    says: 'at least two posts',
  },
  { slip: 'two posts of one id', from: 'id: kz', to: 'id: kg', path: 'posts[1].id', says: '"kg" is taken by another' },
  {
    slip: 'posts of one country',
    from: 'country: KZ',
    to: 'country: KG',
    path: 'posts',
    says: 'a crossing leads from one country to another',
  },
  {
    slip: 'a country that is not in the list',
    from: 'country: KZ',
    to: 'country: UZ',
    path: 'posts[1].country',
    says: 'UZ has no file: write countries/UZ.yaml',
  },
  {
    slip: 'a country in small letters',
    from: 'country: KZ',
    to: 'country: kz',
    path: 'posts[1].country',
    says: 'write its two-letter code in capitals',
  },
  {
    slip: 'a zone that there is not',
    from: 'zone: Asia/Bishkek',
    to: 'zone: Asia/Karakol',
    path: 'posts[0].zone',
    says: '"Asia/Karakol" is no time zone',
  },
  {
    slip: 'a position with lat and lon swapped',
    from: 'lat: 42.8, lon: 79.1',
    to: 'lat: 79.1, lon: 42.8',
    path: 'posts[0].position',
    says: 'lies outside KG and KZ',
  },
])('posts with $slip', ({ slip, ...row }) => {
  // Other places in the file speak of the posts as well, so more may be wrong than the posts.
  const problems = problemsAfter(pass, row.from, row.to);
  const problem = problems.find(({ path }) => path === row.path);
  expect(problem?.message).toContain(row.says);
});

test.each<Slip>([
  {
    slip: 'a source without a link or a reason',
    file: 'sources.yaml',
    from: '  no_url: it is printed on paper only\n',
    to: '',
    line: 6,
    path: 'the-paper',
    says: 'has no link: write url: https://…, or no_url',
  },
  {
    slip: 'a source with a link and a reason for none',
    file: 'sources.yaml',
    from: 'name: The Paper',
    to: 'name: The Paper\n  url: https://paper.example.org',
    path: 'the-paper',
    says: 'has both url and no_url',
  },
  {
    slip: 'a source of no known kind',
    file: 'sources.yaml',
    from: 'kind: press',
    to: 'kind: blog',
    path: 'the-paper.kind',
    says: 'write one of authority, press, carrier, traveller, guide',
  },
  {
    slip: 'a source whose name lacks a language',
    file: 'sources.yaml',
    from: ', ky: Бир жактын күзөтү',
    to: '',
    path: 'kg-guards.name.ky',
    says: 'write this text in Kyrgyz as well',
  },
  {
    slip: 'an emergency number without quotes',
    file: 'countries/KG.yaml',
    from: '"112"',
    to: '112',
    path: 'emergency[0].number',
    says: 'put the number in quotes, such as "112"',
  },
  {
    slip: 'a border service that is nobody',
    file: 'countries/KG.yaml',
    from: 'border_service: kg-guards',
    to: 'border_service: guards',
    path: 'border_service',
    says: '"guards" is not in sources.yaml',
  },
  {
    slip: 'a box upside down',
    file: 'countries/KZ.yaml',
    from: 'south: 40, west: 46, north: 56',
    to: 'south: 56, west: 46, north: 40',
    path: 'bounds',
    says: 'south must be below north',
  },
])('$slip', check);

test('a position outside the box of one country may lie in that of the other', () => {
  expect(problemsAfter(pass, 'lat: 42.8, lon: 79.1', 'lat: 43.9, lon: 79.1')).toEqual([]);
});
