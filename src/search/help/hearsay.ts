import { given } from '#domain/given.ts';
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import type { AspectSaid } from '../parts/aspects.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What somebody tells us: that it is shut before them, how long they stood there, that what we say is not so, or what they heard. */
export type Hearsay = 'shut' | 'seen' | 'mistaken' | 'rumour';

interface Told {
  readonly cleaned: string;
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  readonly aspects: readonly AspectSaid[];
  /** Of the language that was read. */
  readonly vocabulary: Vocabulary | undefined;
  readonly takesVerdict: boolean;
  /** It tells how long somebody stood at a crossing, and asks for nothing. */
  readonly isReport: boolean;
}

/** What is asked, of whoever tells how it stands and nothing else; `unasked`: what is meant where no word says. */
export function toldIn(
  told: Told,
  unasked: AskedAbout,
): { readonly topics: readonly [AskedAbout, ...AskedAbout[]]; readonly hearsay?: Hearsay } {
  const hearsay = hearsayIn(told);
  const [first = unasked, ...others] = hearsay === undefined ? told.topics : [];
  return { topics: [first, ...others], ...given({ hearsay }) };
}

function hearsayIn(told: Told): Hearsay | undefined {
  const { readings } = told;
  if (says(readings, 'mistaken')) return 'mistaken';
  if (says(readings, 'rumour')) {
    return says(readings, 'change') && !isOfRule(told) ? 'rumour' : undefined;
  }
  if (says(readings, 'seenShut') && !asks(told)) return 'shut';
  return told.isReport ? 'seen' : undefined;
}

/** What is forbidden to take along is a rule; what the sky and the road do is told of by those who keep the roads. */
function isOfRule({ topics, aspects }: Told): boolean {
  if (isRuleOfCountry(topics[0]?.topic ?? 'status')) return true;
  return topics.some(({ topic }) => topic === 'weather') || aspects.some(({ aspect }) => aspect === 'road-now');
}

/** A verb that asks stands first where a language is written in Latin letters: "it is shut" asks nothing. */
function asks({ cleaned, readings, vocabulary, takesVerdict }: Told): boolean {
  const own = readings.filter(({ language }) => language === vocabulary?.language);
  if (cleaned.includes('?') || says(own, 'openly')) return true;
  const isLatin = vocabulary?.script === 'latin';
  return isLatin ? own.some(({ meaning, start }) => meaning.kind === 'yesNo' && start === 0) : takesVerdict;
}
