/** The same of the crossings toward China and Tajikistan. */
import type { Row } from './history.ts';

const foreign = { people: 'foreigners' } as const;
const citizen = { people: 'citizens' } as const;
const lorry = { traffic: 'truck' } as const;
const car = { traffic: 'car' } as const;

export const historyEast: Readonly<Record<string, readonly Row[]>> = {
  torugart: [
    // 24.kg, September 2019: Torugart to 6 October, Irkeshtam to the 3rd only
    { at: '2019-10-05', is: 'closed', because: 'closure', told: 'the Chinese National Day' },
    // news.hebei.com.cn, 20 February 2023
    { at: '2022-07-14', is: 'closed', because: 'closure', told: 'goods only', ...car },
    { at: '2022-07-14', is: ['open', 'unknown'], told: 'goods only', ...lorry },
    // swt.xinjiang.gov.cn, 26 September 2025
    { at: '2025-10-03', is: 'closed', because: 'closure', told: 'nobody and nothing', ...lorry },
    { at: '2025-10-04', is: 'closed', told: 'people wait until Tuesday', ...car },
    { at: '2025-10-04', is: ['open', 'unknown'], told: 'goods pass that Saturday', ...lorry },
    { at: '2025-10-06', is: 'closed', because: 'closure', told: 'the Mid-Autumn festival' },
    // 24.kg, 30 December 2025 and February 2026
    { at: '2026-01-01T23:00', is: 'closed', because: 'closure', told: 'to 08:00 of the 2nd' },
    { at: '2026-02-16T23:00', is: 'closed', told: 'from 22:00, by the second notice' },
    { at: '2026-02-19', is: 'closed', because: 'closure', told: 'the Spring Festival' },
    { at: '2026-02-20', is: ['open', 'unknown'], told: 'from 08:00' },
    // A holiday of 2026, of which no notice was seen
    { at: '2026-10-01T11:00', is: 'closed', because: 'closure', told: 'as every year that was told of' },
    // kaktus.media, December 2023
    { at: '2026-11-21', is: 'closed', because: 'hours', told: 'a Saturday', ...car },
  ],
  irkeshtam: [
    { at: '2019-10-05T11:00', is: ['open', 'closed', 'unknown'], told: 'a Saturday after the holiday' },
    { at: '2022-07-14', is: 'closed', because: 'closure', told: 'goods only', ...car },
    // alexchan.co.nz: a Thursday
    { at: '2024-08-01', is: 'open', told: 'a New Zealander goes into China', ...foreign, toward: 'CN' },
    { at: '2026-02-18', is: 'closed', because: 'closure', told: 'the Spring Festival, by the second notice' },
  ],
  bedel: [{ at: '2025-12-20', is: ['closed', 'unknown'], told: 'the road is to be ready in 2029' }],
  'kyzyl-bel-guliston': [
    // 24.kg, 5 November 2021: the order of 21 May
    { at: '2021-11-05', is: 'closed', because: 'closure', told: 'shut after the clashes' },
    { at: '2025-03-12', is: 'closed', because: 'closure', told: 'the eve of the opening' },
    // economist.kg, 17 March 2025
    { at: '2025-03-14T23:30', is: 'open', told: 'round the clock, for all', ...foreign },
  ],
  'kairagach-madaniyat-tj': [
    { at: '2025-03-14T23:30', is: 'open', told: 'round the clock', ...citizen },
    { at: '2025-03-14', is: 'closed', because: 'admits', told: 'a post of the two countries', ...foreign },
  ],
  'kulundu-ovchi-kalacha': [
    // kabar.kg, 17 September 2019
    { at: '2019-09-17T10:00', is: 'closed', because: 'closure', told: 'shut to both sides', ...citizen },
    { at: '2019-09-17T23:00', is: 'open', told: 'and not to others', ...foreign },
    { at: '2025-03-17', is: ['closed', 'unknown'], told: 'not among those opened again' },
  ],
  'karamyk-tojvaron': [
    { at: '2025-07-01', is: 'closed', because: 'closure', told: 'shut since 2021' },
    // 24.kg, 8 July 2025
    { at: '2025-07-09', is: ['open', 'unknown'], told: 'opened the day before, with no hours named', ...citizen },
  ],
  'bor-dobo-kyzyl-art': [
    { at: '2024-07-30', is: 'closed', because: 'closure', told: 'shut to both sides', ...citizen },
    // alexchan.co.nz
    { at: '2024-07-30', is: 'open', told: 'a traveller comes from Karakul', ...foreign, toward: 'KG' },
    { at: '2025-07-09', is: 'open', told: 'opened the day before', ...citizen },
  ],
};
