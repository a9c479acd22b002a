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
  // Weekdays only by the Border Service, December 2023; what hours nobody says. Lorries in March 2026.
  torugart: { is: ['open', 'closed', 'unknown'], cap: 'likely' },
  // The same rule of weekdays; hours of both Chinese controls by travellers only.
  irkeshtam: { is: ['open', 'closed', 'unknown'], cap: 'likely' },
  // A ceremony in September 2024; in November 2025 the ministry still spoke of it as a way to be opened.
  bedel: { is: ['closed', 'unknown'], cap: 'likely' },
  // The Border Service, March 2025: round the clock, in the days after both were opened again.
  'kyzyl-bel-guliston': { is: ['open'], cap: 'announced' },
  'kairagach-madaniyat-tj': { is: ['open'], cap: 'announced' },
  // Shut in May 2021; that it was opened again nobody has told.
  'kulundu-ovchi-kalacha': { is: ['closed', 'unknown'], cap: 'likely' },
  // Opened again in July 2025; no hours anywhere.
  'karamyk-tojvaron': { is: ['open', 'unknown'], cap: 'typical' },
  'bor-dobo-kyzyl-art': { is: ['open', 'unknown'], cap: 'typical' },
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
