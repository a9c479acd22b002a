import type { PointInTime, Traveller } from '#domain/question.ts';
import type { OnWay } from '#domain/roads/on-way.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Localizer } from '#i18n/localizer.ts';
import type { Journeys, OtherWay } from '#routes/journeys.ts';

/** A journey, and what the roads say of it. */
export interface ToldRoute {
  readonly from: KnownPlace;
  readonly to: KnownPlace;
  /** Places of one name, of which one is meant. */
  readonly alike: readonly KnownPlace[];
  readonly ways: Journeys;
  /** The same journey the other way round, where they come back. */
  readonly back?: Journeys;
  /** Stage by stage, where stages were named. */
  readonly legs?: readonly ToldRoute[];
  /** The journey to or from each end of a lake or a region. */
  readonly ends?: readonly ToldRoute[];
  /** Each of the ways that were asked about by what is on them. */
  readonly over?: readonly ToldOver[];
  /** What was left out of all ways. */
  readonly left?: ToldLeftOut;
}

export interface RouteOptions {
  readonly traveller: Traveller;
  readonly precision: PointInTime['precision'];
  /** The distance or the way was asked for, and not the state. */
  readonly wayFirst: boolean;
  /** Under a card of the usual crossing: its state is told there. */
  readonly isUnderCard?: true;
}

/** What is said of a journey, to whom and in which words. */
export interface SaidOfRoute extends RouteOptions {
  readonly to: KnownPlace;
  /** Of where they go only the country was named. */
  readonly isIntoCountry: boolean;
  readonly localizer: Localizer;
}

/** A way that was asked about, and what was named on it. */
export interface ToldOver {
  readonly named: readonly OnWay[];
  readonly ways: Journeys;
}

/** What was left out of the ways; `usual`: the ways with it; `more`: what the first way without it costs beside those. */
export interface ToldLeftOut {
  readonly named: readonly OnWay[];
  readonly isShut: boolean;
  readonly usual: Journeys;
  readonly more: OtherWay['more'];
}
