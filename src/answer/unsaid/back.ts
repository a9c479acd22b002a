import { type Catalogue, crossingById } from '#domain/crossing.ts';
import type { LastAbout, LastQuestion } from '#domain/ports/last-questions.ts';
import type { Traveller } from '#domain/question.ts';

/** "And back?": what the last question was about, the other way round. */
export function turned(last: LastQuestion, catalogue: Pick<Catalogue, 'crossings'>): LastQuestion {
  const { about, journey, isBack, ...rest } = last;
  // Who asks for the way back again asks more about it.
  if (isBack === true) return last;
  const traveller = { ...last.traveller, ...towardOther(last, catalogue) };
  // Where they set out, and when they arrive there, was said of the way there.
  const hours = journey?.leave === undefined ? {} : { journey: { leave: journey.leave } };
  return { ...rest, ...hours, about: turnedAbout(about), traveller };
}

function turnedAbout(about: LastAbout): LastAbout {
  return about.kind === 'journey' ? { kind: 'journey', from: about.to, to: about.from } : about;
}

/** Of a crossing between two countries the one that was not gone to; nothing where none was. */
function towardOther(
  { about, traveller: { toward } }: LastQuestion,
  catalogue: Pick<Catalogue, 'crossings'>,
): Traveller {
  const crossing = about.kind === 'crossings' ? crossingById(catalogue, about.crossings[0]) : undefined;
  const sides = [...new Set(crossing?.posts.map(({ country }) => country))];
  const [other, ...more] = sides.filter((country) => country !== toward);
  return toward === undefined || other === undefined || more.length > 0 ? {} : { toward: other };
}
