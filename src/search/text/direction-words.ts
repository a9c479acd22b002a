/** How a direction is said: by words before the name, by words behind it, or by endings. */
export interface DirectionWords {
  readonly from: string;
  readonly to: string;
  /** Words that say both "to" and "at": they point somewhere only beside an origin. */
  readonly toOrAt: string;
  readonly fromEndings: string;
  readonly toEndings: string;
  /** Endings that say whose a thing is, where a word for a people does not say it alone. */
  readonly ofEndings: string;
  /** Endings that make of a name a thing of its own: "that of Kyrgyzstan". */
  readonly thingEndings: string;
  /** Endings that make of the name of a town what says where a thing lies, and things to which one travels: "в ошскую больницу". */
  readonly thereEndings: string;
  readonly facility: string;
  /** Endings by which a people does something: "казахи", "қырғыздар". */
  readonly theyEndings: string;
  /** What guards do to whoever tells of it: who does it is theirs. */
  readonly turnsAway: string;
  /** What guards and police ask of whoever comes: who does it is theirs, too. */
  readonly demands: string;
  /** Words before the name of where one is, and endings of it; where a word says "to" and "at", only behind that word. */
  readonly at: string;
  readonly atEndings: string;
  /** Behind a name what kind of place it is, with the ending that says from where, where to or where: "Талас шаарынан". */
  readonly fromAfter: string;
  readonly toAfter: string;
  readonly atAfter: string;
  /** That one has to be somewhere: what stands beside it is where to. */
  readonly due: string;
  /** Before a bare name, that they want to be there: "need", "plan". */
  readonly wanted: string;
  /** What leads to the next stage of a journey: "then". */
  readonly next: string;
  /** Over which place they go: words before its name, and words behind it. */
  readonly via: string;
  readonly viaAfter: string;
  /** Between two of which one is meant, and between two that are. */
  readonly or: string;
  readonly and: string;
  /** That something is between two places: before them, or behind them. */
  readonly between: string;
  /** Between a border and the country on its other side. */
  readonly sharedWith: string;
  /** What they go without or around: words before its name, and words behind it. */
  readonly around: string;
  readonly aroundAfter: string;
  /** The same, but of two ways that are compared it is the one over it. */
  readonly detourAfter: string;
  /** That a crossing is shut, and what if: beside a question for the way, another one is asked for. */
  readonly shutOff: string;
  readonly ifShut: string;
  /** That another is asked for. */
  readonly another: string;
  /** Behind the name of a crossing, or its ending: by it they go. */
  readonly by: string;
  readonly byEndings: string;
  /** Beside a name these say that it is that of a street or a market. */
  readonly inTown: string;
  /** Things of a town that bear a name, before the name and behind it: "метро …", "… көшесі". */
  readonly thing: string;
  readonly thingAfter: string;
  /** Before a name, and behind one, that a thing is called so; and words for what a place is: a town, a village. */
  readonly called: string;
  readonly calledAfter: string;
  readonly placeKind: string;
  /** Behind a number these say that it is a year or a decade. */
  readonly ofYears: string;
  /** There and back. */
  readonly back: string;
  /** What lies nearest to a place is asked for. */
  readonly nearest: string;
}
