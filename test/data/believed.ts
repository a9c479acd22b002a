import type { Certainty, State } from '#domain/status.ts';

export interface Belief {
  readonly is: readonly State[];
  readonly cap: Certainty;
  /** Whom the answer is for when nobody says who asks. */
  readonly traffic?: string;
}

/**
 * What each crossing may answer in the coming winter, by what its sources say. A new crossing gets a line here, written from
 * the sources and not from the answer.
 */
export const believed: Readonly<Record<string, Belief>> = {
  // The Border Service, August 2025; a bus station for the winter, September 2025.
  'karkyra-kegen': { is: ['open'], cap: 'likely' },
  // No official timetable was seen; the press of 2021, and a guide.
  'ak-jol-korday': { is: ['open'], cap: 'typical' },
  // Round the clock in 2021; lorries in 2026, cars in 2021.
  'ak-tilek-karasu': { is: ['open'], cap: 'typical' },
  // Lorries in August 2024; travellers unverified since 2020.
  'ken-bulun-aukhatty': { is: ['open'], cap: 'typical', traffic: 'truck' },
  // Nothing since January 2022.
  'tokmok-sortobe': { is: ['open', 'unknown'], cap: 'typical' },
  // Lorries in October 2023; hours of 2014.
  'chaldybar-sypatai-batyr': { is: ['open'], cap: 'typical' },
  // Lorries in August 2023; a traveller's hours of 2009.
  'chon-kapka-aisha-bibi': { is: ['open'], cap: 'typical' },
  // Not among the posts that worked in January 2022; being built in January 2026.
  'kichi-kapka-besagash': { is: ['closed', 'unknown'], cap: 'likely' },
  'tomonku-chuy-aqsu': { is: ['closed', 'unknown'], cap: 'likely' },
  // Trains in September 2024; hours of 2014.
  'kaindy-rail': { is: ['open'], cap: 'typical', traffic: 'train' },
  // Round the clock on trial until 30 June 2026; the ministry, February 2026: 07:00-19:00. Of the Chinese side its beginning only.
  'nur-zholy-khorgos': { is: ['open', 'closed', 'unknown'], cap: 'announced' },
  // The same ministry's hours of the Kazakh side; of the Chinese side none.
  'dostyk-alashankou': { is: ['open', 'closed', 'unknown'], cap: 'announced' },
  'bakhty-baketu': { is: ['open', 'closed', 'unknown'], cap: 'announced' },
  'maykapchagay-jeminay': { is: ['open', 'closed', 'unknown'], cap: 'announced' },
  'kolzhat-dulata': { is: ['open', 'closed', 'unknown'], cap: 'announced' },
  // On no list of working posts, October and December 2025.
  'alekseevka-aheitubieke': { is: ['closed', 'unknown'], cap: 'announced' },
  // Opened after its rebuilding in December 2025; nobody names hours.
  'temir-baba-garabogaz': { is: ['open', 'unknown'], cap: 'typical' },
};

/** What to write for the crossings of which nothing is believed, and what to take out where there is no crossing. */
export function unbelieved(ids: readonly string[], beliefs: Readonly<Record<string, Belief>>): readonly string[] {
  const missing = ids.filter((id) => beliefs[id] === undefined);
  const idle = Object.keys(beliefs).filter((id) => !ids.includes(id));
  return [
    ...missing.map((id) => `${id}: say in test/data/believed.ts what it may answer, { is: […], cap: … }`),
    ...idle.map((id) => `${id}: take it out of test/data/believed.ts, data/crossings has no such file`),
  ];
}
