import { always, byDay, guards, halt, type Story, season, today } from './ledgers.ts';

/** What happens, and what four subscribers then read. */
export const stories: Record<string, Story> = {
  'the opening after a halt comes earlier, at an hour': {
    now: '2027-06-20T12:00',
    ledger: [always, { ...halt, until: '2027-07-10' }],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-07-02T09:00', by: today }),
  },
  'closing announced by the day': {
    now: '2027-09-20T12:00',
    ledger: [season, always],
    happens: (world) => world.publishes('n1', { says: 'closes', date: '2027-12-04', by: guards }),
  },
  'closed with an end that is planned': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', { says: 'closed', from: '2027-06-20', until: '2027-07-10', cause: 'repair', by: today }),
  },
  'closed with an end that is certain': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'closed',
        from: '2027-06-21T08:00',
        until: '2027-06-22T08:00',
        ends: 'certain',
        cause: 'holiday',
        by: today,
      }),
  },
  'seen working again': {
    now: '2027-06-20T12:00',
    ledger: [always, halt],
    happens: (world) => world.publishes('n1', { says: 'works', date: '2027-06-20', by: today }),
  },
  'shorter hours, told when it is shut by them': {
    now: '2027-06-20T06:00',
    ledger: [always],
    happens: (world) => world.publishes('n1', { says: 'hours', hours: '08:00-20:00', by: today }),
  },
  'only citizens from a day to come': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) => world.publishes('n1', { says: 'admits', people: 'citizens', since: '2027-07-01', by: today }),
  },
  'a warning with its dates': {
    now: '2027-11-28T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'warning',
        from: '2027-11-29',
        until: '2027-12-03',
        cause: 'weather',
        text: { en: 'Chains needed.', ru: 'Нужны цепи.', ky: 'Чынжыр керек.', kk: 'Шынжыр керек.' },
        by: guards,
      }),
  },
  'the end of a halt named afterwards': {
    now: '2027-06-20T12:00',
    ledger: [always],
    async happens(world) {
      await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: today });
      await world.passes();
      world.setClock('2027-06-21T12:00');
      const later = { ...today, date: '2027-06-21' };
      const written = { says: 'closed', from: '2027-06-20', until: '2027-07-10', cause: 'weather', by: later };
      await world.publishes('n2', written, 'n1', 'updated');
    },
  },
  'a halt told wrongly, corrected': {
    now: '2027-06-20T12:00',
    ledger: [always],
    async happens(world) {
      const written = { says: 'closed', from: '2027-06-20', until: '2027-07-10', cause: 'weather', by: today };
      await world.publishes('n1', written);
      await world.passes();
      await world.publishes('n2', { ...written, until: '2027-07-02' }, 'n1');
    },
  },
  'opens today': {
    now: '2027-05-10T07:00',
    ledger: [season, byDay, { says: 'opens', date: '2027-05-10', by: 'authority guards 2027-04-20' }],
    happens: async () => {},
  },
  'opens tomorrow, no hour known': {
    now: '2027-05-14T09:00',
    ledger: [season, always, { says: 'opens', date: '2027-05-15', by: 'authority guards 2027-04-20' }],
    happens: async () => {},
  },
  'season opening announced': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-05-10', by: guards }),
  },
  'opening postponed': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay, { says: 'opens', date: '2027-05-10', by: 'authority guards 2027-04-01' }],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-05-20', by: guards }),
  },
  'closing of the season announced': {
    now: '2027-09-20T12:00',
    ledger: [season, always],
    happens: (world) => world.publishes('n1', { says: 'closes', date: '2027-10-10T18:00', by: guards }),
  },
  'closed by weather at once, no end named': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', { says: 'closed', from: '2027-06-20T11:00', cause: 'weather', by: guards }),
  },
  'will close for repair, to lorries': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'closed',
        from: '2027-07-01',
        until: '2027-07-05',
        cause: 'repair',
        traffic: ['truck'],
        by: guards,
      }),
  },
  'open again': {
    now: '2027-06-20T12:00',
    ledger: [always, { says: 'closed', from: '2027-06-10', cause: 'weather', by: 'authority guards 2027-06-10' }],
    happens: (world) =>
      world.publishes('n1', { says: 'opens', date: '2027-06-20', by: { ...guards, date: '2027-06-20' } }),
  },
  'opened, and nobody had called it shut': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) => world.publishes('n1', { says: 'opens', date: '2027-06-20', by: today }),
  },
  'open again, but somebody else says otherwise': {
    now: '2027-06-20T12:00',
    ledger: [always, { says: 'closed', from: '2027-06-10', cause: 'weather', by: 'authority guards 2027-06-10' }],
    happens: (world) =>
      world.publishes('n1', {
        says: 'opens',
        date: '2027-06-20T08:00',
        by: { who: 'Nomad Transfer', kind: 'carrier', date: '2027-06-20' },
      }),
  },
  'new hours of one side': {
    now: '2027-06-20T12:00',
    ledger: [byDay],
    happens: (world) => world.publishes('n1', { says: 'hours', hours: '09:00-17:00', posts: ['kz'], by: guards }),
  },
  'new hours': {
    now: '2027-06-20T12:00',
    ledger: [byDay],
    happens: (world) => world.publishes('n1', { says: 'hours', hours: '24/7', since: '2027-06-25', by: guards }),
  },
  'only citizens may pass': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) => world.publishes('n1', { says: 'admits', people: 'citizens', by: guards }),
  },
  'a warning about the road': {
    now: '2027-06-20T12:00',
    ledger: [always],
    happens: (world) =>
      world.publishes('n1', {
        says: 'warning',
        from: '2027-06-20',
        cause: 'road',
        text: { en: 'Stones on the road.', ru: 'Камни на дороге.', ky: 'Жолдо таш бар.', kk: 'Жолда тас бар.' },
        by: guards,
      }),
  },
  'a wrong alert, corrected': {
    now: '2027-04-20T12:00',
    ledger: [season, byDay],
    async happens(world) {
      await world.publishes('n1', { says: 'opens', date: '2027-05-10', by: guards });
      await world.passes();
      await world.publishes('n2', { says: 'opens', date: '2027-05-15', by: guards }, 'n1');
    },
  },
  'a wrong alert, withdrawn': {
    now: '2027-06-20T12:00',
    ledger: [always],
    async happens(world) {
      await world.publishes('n1', { says: 'closed', from: '2027-06-20T11:00', cause: 'weather', by: guards });
      await world.passes();
      await world.retracts('n1');
    },
  },
  'opens tomorrow': {
    now: '2027-05-09T09:00',
    ledger: [season, byDay, { says: 'opens', date: '2027-05-10', by: 'authority guards 2027-04-20' }],
    happens: async () => {},
  },
};
