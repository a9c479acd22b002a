import type { Unit } from './units.ts';
import type { NewsFamily, NewsWords } from './words.ts';

/** What posts with the name of a crossing tell of besides crossings. */
const others: readonly NewsFamily[] = ['elsewhere', 'crime', 'visit', 'statistics', 'history', 'asks'];

const isPost = ({ trust, named }: Unit['matches'][number]) => trust === 'sure' && named.some(({ kind }) => kind === 'name' || kind === 'pair');
const isPair = ({ named }: Unit['matches'][number]) => named.some(({ kind }) => kind === 'pair');

/** Whether a post is no news of a gate, though it names one. */
export function isOfSomethingElse(units: readonly Unit[], news: NewsWords): boolean {
  const isOfGate = news.has('gate') || units.some(({ readings }) => readings.some(({ meaning }) => meaning.kind === 'border'));
  const isOfTraffic = (['vehicles', 'traffic', 'road', 'roadTo', 'extend', 'movement', 'passengers'] as const).some((family) => news.of(family).length > 0);
  const isOfPassing = units.some(({ readings }) => readings.some(({ meaning }) => meaning.kind === 'passing'));
  const named = new Set(units.flatMap(({ matches }) => matches.filter(isPost).map(({ key }) => key)));
  return !(isOfGate || named.size > 1 || units.some(({ matches }) => matches.some(isPair)) || isOfPassing || isOfTraffic) || others.some((family) => news.has(family)) || (news.has('rise') && !news.has('queue'));
}
