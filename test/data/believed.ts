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

  // Round the clock by travellers only; the Border Service's "continuous" of August 2024 names no hours.
  'dostuk-dustlik': { is: ['open'], cap: 'typical' },
  // Round the clock by the Border Service, September 2024.
  'ken-say-uchkurgan': { is: ['open'], cap: 'likely' },
  // Opened again in September 2024; no hours.
  'kara-suu-qorasuv': { is: ['open', 'unknown'], cap: 'typical' },
  // "In the daytime", the Andijan region, September 2023.
  'kara-bagysh-mingtepa': { is: ['open', 'closed'], cap: 'likely' },
  // Opened again in September 2023; no hours.
  'bek-abad-khanabad': { is: ['open', 'unknown'], cap: 'typical' },
  // Hours of about 2018, and a crowd let through at 23:00 in August 2025.
  'kyzyl-kiya-uzbekistan': { is: ['open', 'closed', 'unknown'], cap: 'typical' },
  // Hours of October 2017; on foot in 2023.
  'madaniyat-kg-uz': { is: ['open', 'closed'], cap: 'typical', traffic: 'foot' },
  // On foot in May 2023; no hours.
  'baymak-kasansay': { is: ['open', 'unknown'], cap: 'typical', traffic: 'foot' },
  // Nothing since it was shut in March 2016.
  kadamjay: { is: ['unknown'], cap: 'unsure' },
  // Opened in April 2021; nothing since.
  'kaytpas-rishton': { is: ['open', 'unknown'], cap: 'typical' },
  'otukchu-sokh': { is: ['open', 'unknown'], cap: 'typical' },

  // To open again on 31 July 2026; nobody has said that it did.
  'zhibek-zholy-gisht-kuprik': { is: ['unknown'], cap: 'unsure' },
  // 27,000 people a day in June 2025; an agency's hours do not fit that.
  'kaplanbek-navoi': { is: ['open', 'unknown'], cap: 'typical' },
  // Day and night by Uzbek customs, June 2024.
  'konysbayev-yallama': { is: ['open'], cap: 'likely' },
  // In full service since 12 December 2025; no hours.
  'kazygurt-mayskiy': { is: ['open', 'unknown'], cap: 'typical' },
  // Lorries only are told of.
  'atameken-gulistan': { is: ['unknown'], cap: 'unsure' },
  // A plan for December 2025, and limits four days later.
  'tazhen-daut-ata': { is: ['unknown'], cap: 'unsure' },
  // 08:00 to 18:00 by Uzbek customs, June 2025.
  'syrdarya-malik': { is: ['open', 'closed'], cap: 'announced' },
  'tselinny-ok-oltin': { is: ['open', 'closed'], cap: 'announced' },
  // All posts toward Russia but three worked as usual in November 2025, said the Kazakh Border Service, and nobody names hours.
  'zhaisan-sagarchin': { is: ['open', 'unknown'], cap: 'typical' },
  'kairak-bugristoye': { is: ['open', 'unknown'], cap: 'typical' },
  'kurmangazy-karauzek': { is: ['open', 'unknown'], cap: 'typical' },
  'taskala-ozinki': { is: ['open', 'unknown'], cap: 'typical' },
  'zhana-zhol-petukhovo': { is: ['open', 'unknown'], cap: 'typical' },
  'aksai-ilek': { is: ['open', 'unknown'], cap: 'typical' },
  'auyl-veseloyarsk': { is: ['open', 'unknown'], cap: 'typical' },
  'sharbakty-kulunda': { is: ['open', 'unknown'], cap: 'typical' },
  'karakoga-isilkul': { is: ['open', 'unknown'], cap: 'typical' },
  'urlyutobe-olkhovka': { is: ['open', 'unknown'], cap: 'typical' },
  'ube-mikhailovka': { is: ['open', 'unknown'], cap: 'typical' },
  'kyzylzhar-kazanskoye': { is: ['open', 'unknown'], cap: 'typical' },
  'akbalshyk-voskresenskoye': { is: ['open', 'unknown'], cap: 'typical' },
  'zhezkent-gornyak': { is: ['open', 'unknown'], cap: 'typical' },
  // The same, and for citizens of the two countries only.
  'shagan-teploye': { is: ['open', 'unknown'], cap: 'typical' },
  'ubagan-zverinogolovskoye': { is: ['open', 'unknown'], cap: 'typical' },
  'zhelkuar-mariinsky': { is: ['open', 'unknown'], cap: 'typical' },
  // Being rebuilt in November 2025, with longer waits and no restrictions.
  'alimbet-orsk': { is: ['open', 'unknown'], cap: 'typical' },
  'kosak-pavlovka': { is: ['open', 'unknown'], cap: 'typical' },
  // Lorries only until the end of 2026, by plan; after that nobody knows.
  'syrym-mashtakovo': { is: ['open', 'unknown'], cap: 'typical' },
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
