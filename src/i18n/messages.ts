// Written by scripts/messages.ts from locales/en.ftl. Do not edit by hand.

/** Every message that people can be shown, with its variables. */
export interface Messages {
  'language-name': object;
  'state-open': object;
  'state-limited': object;
  'state-closes-soon': object;
  'state-citizens-only': object;
  'state-lorries-only': object;
  'state-pedestrians-only': object;
  'state-closed': object;
  'state-closed-now': object;
  'state-closed-season': object;
  'state-closed-temporarily': object;
  'state-closed-foreigners': object;
  'state-closed-traffic': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  'state-unknown': object;
  'state-should-be-open': object;
  'state-should-be-closed': object;
  'state-was-open': object;
  'state-was-closed': object;
  'state-word': { state: 'open' | 'closed' | 'unknown' };
  sure: { sure: 'confirmed' | 'announced' | 'likely' | 'typical' | 'unsure' };
  trust: { date: string; sure: string; who: string };
  'trust-alone': { sure: string };
  'decided-by': { date: string; who: string };
  source: { date: string; who: string };
  'date-none': object;
  'last-heard': { ago: string; date: string };
  'last-heard-lately': { date: string };
  'conflict-guide': { count: number; facts: string; who: string };
  'conflict-outdated': object;
  conflict: { date: string; facts: string; who: string };
  warning: { date: string; text: string; who: string };
  closes: { clocks: string };
  opens: { clocks: string };
  'opens-tomorrow': { clocks: string };
  'known-until': { clocks: string };
  'time-left': { left: string };
  'time-until-opening': { wait: string };
  'window-today': { window: string };
  'window-that-day': { hours: string };
  'closed-all-day': object;
  'asked-moment': { clocks: string; date: string; weekday: string };
  'asked-day': { date: string; weekday: string };
  'asked-month': { month: string };
  hours: { hours: string };
  side: { country: 'KG' | 'KZ' | 'other'; name: string };
  'side-hours': { hours: string; side: string };
  'hours-always': object;
  'hours-daylight': object;
  'hours-unknown': object;
  'hours-off': object;
  'hours-until': { end: string };
  'hours-from': { start: string };
  'hours-break': { break: string; hours: string };
  'hours-sunrise': object;
  'hours-sunset': object;
  'hours-on-days': { days: string; hours: string };
  'hours-by-clock': { clock: string; hours: string };
  'hours-own-clock': { hours: string };
  'clock-missing': { hours: string };
  'season-usual': { months: string };
  'season-all-year': object;
  'season-no-date': { year: string };
  'season-past-years': object;
  'edge-opens': object;
  'edge-closes': object;
  'edge-opens-then': object;
  'edge-closes-then': object;
  'edge-opened': { dates: string };
  'edge-closed': { dates: string };
  'edge-no-word': object;
  reason: { cause: string };
  cause: {
    cause:
      | 'weather'
      | 'road'
      | 'epidemic'
      | 'unrest'
      | 'holiday'
      | 'repair'
      | 'agreement'
      | 'hours'
      | 'season'
      | 'other';
  };
  'closed-since': { date: string };
  'closed-rough': { date: string };
  'closed-dates': { dates: string };
  'closed-every-year': { dates: string };
  'reopening-planned': { date: string };
  'reopening-certain': { date: string };
  'reopening-no-date': object;
  'reopening-usual': { date: string };
  'reopening-was-due': { date: string };
  'reopening-no-word': object;
  'reopening-either': object;
  'closure-unofficial': object;
  'rough-date': { fact: string };
  'no-hours': object;
  'what-is-known': object;
  'known-works': { date: string; who: string };
  'known-hours': { hours: string; side: string };
  'known-season': { months: string };
  'works-hours-unknown': object;
  'works-daylight': object;
  'no-evidence': object;
  'no-evidence-then': object;
  'trial-ended': { date: string };
  'trial-nothing-newer': object;
  'trial-hours': { hours: string };
  'trial-before': { hours: string };
  'admits-unconfirmed': object;
  'citizens-only': { countries: string };
  'not-admitted': { traffic: string };
  traffic: { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  limit: { state: string; whom: string };
  'whom-citizens': object;
  'whom-foreigners': object;
  'whom-country': { country: string };
  'whom-toward': { country: string };
  'advice-mild': object;
  'advice-firm': object;
  'advice-road': object;
  'advice-queue': { minutes: string };
  'advice-future': object;
  'advice-ask': object;
  'why-heading': object;
  verdict: { verdict: 'decides' | 'agrees' | 'contradicts' | 'outdated' };
  'source-kind': { kind: 'authority' | 'press' | 'carrier' | 'traveller' | 'guide' };
  'why-fact': { fact: string; verdict: string };
  'why-source': { date: string; kind: string; who: string };
  'why-link': object;
  'why-rule': object;
  'why-doubt': object;
  'why-nothing': object;
  'why-left-out': { count: string };
  'fact-works': object;
  'fact-works-on': { date: string };
  'fact-queue': { minutes: string };
  'fact-queue-vehicles': { vehicles: string };
  'fact-queue-seen': object;
  'fact-opens': { date: string };
  'fact-closes': { date: string };
  'fact-closed': { dates: string };
  'fact-closed-yearly': { dates: string };
  'fact-because': { cause: string; fact: string };
  'fact-from': { date: string };
  'fact-everyone': object;
  'fact-citizens': object;
  'fact-admitted': { traffic: string };
  'fact-of': { fact: string; whom: string };
  topic: {
    topic:
      | 'documents'
      | 'procedure'
      | 'vehicles'
      | 'road'
      | 'transport'
      | 'services'
      | 'exchange'
      | 'connectivity'
      | 'waits'
      | 'peaks'
      | 'safety'
      | 'languages'
      | 'accessibility'
      | 'planning'
      | 'about'
      | 'history';
  };
  'details-nothing': object;
  'details-source': { sources: string };
  'details-disputed': object;
  'details-emergency': { country: string };
  'details-number': { meaning: string; number: string };
  'details-cut': object;
  choose: object;
  'choose-line': { crossing: string; flags: string };
  'choose-line-towns': { crossing: string; flags: string; towns: string };
  none: object;
  'none-query': { query: string };
  'none-near': object;
  'none-list': object;
  crossings: object;
  'crossings-scope': object;
  'choose-language': object;
  'start-what': object;
  'start-how': { example: string };
  'help-heading': object;
  'help-crossing': object;
  'help-moment': object;
  'help-signs': object;
  'help-not-government': object;
  'help-danger': object;
  'month-name': { month: number };
  'month-of-day': { month: number };
  'month-of-year': { month: number };
  'date-day': { day: string; month: number };
  'date-day-year': { day: string; month: number; year: string };
  'date-month-year': { month: number; year: string };
  'date-year': { year: string };
  'date-about': { date: string };
  'date-before': { date: string };
  'date-before-month': { month: number; year: string };
  'date-after': { date: string };
  'date-after-month': { month: number; year: string };
  'dates-range': { from: string; to: string };
  weekday: { weekday: number };
  'weekday-short': { weekday: number };
  'clock-asia-bishkek': object;
  'clock-asia-almaty': object;
  'clock-asia-tashkent': object;
  'clock-asia-dushanbe': object;
  'clock-asia-ashgabat': object;
  'clock-asia-shanghai': object;
  clock: { place: string; time: string };
  'clock-dated': { date: string; place: string; time: string };
  'clock-same': { time: string };
  moment: { clocks: string; date: string };
  'clock-difference': { first: string; second: string };
  'clock-difference-elsewhere': { first: string; second: string };
  'duration-minutes': { minutes: string };
  'duration-hours': { hours: string };
  'duration-both': { hours: string; minutes: string };
  'duration-days': { count: number };
  'ago-today': object;
  'ago-minutes': { count: number };
  'ago-hours': { count: number };
  'ago-days': { count: number };
  'ago-months': { count: number };
  'ago-years': { count: number };
  'list-and': { last: string; list: string };
  'list-countries': { last: string; list: string };
  'button-why': object;
  'button-details': object;
  'button-refresh': object;
  'button-others': object;
  'button-makeit': object;
  'button-season': object;
  'button-back': object;
  'button-all': object;
  'command-start': object;
  'command-help': object;
  'command-status': object;
  'command-crossings': object;
  'command-language': object;
  'command-makeit': object;
  'command-season': object;
  error: object;
  'error-old-button': object;
  'error-no-crossing': { id: string };
  'error-no-direction': { country: string };
  'error-store-away': object;
  'passage-yes': object;
  'passage-probably': object;
  'passage-tight': object;
  'passage-no': object;
  'passage-early': object;
  'passage-shut': object;
  'passage-unknown': object;
  'passage-way': { crossing: string; place: string };
  'passage-leave': { clocks: string };
  'passage-first': { clocks: string };
  'passage-last': { clocks: string };
  'passage-last-queue': { clocks: string };
  'passage-slack': { slack: string };
  'passage-late': { late: string };
  'passage-wait': { wait: string };
  'passage-latest': { clocks: string };
  'passage-latest-arrival': { clocks: string };
  'passage-queue': { minutes: string };
  'passage-estimate': object;
  'passage-tight-why': object;
  'passage-leave-earlier': object;
  'passage-next': { clocks: string };
  'passage-unknown-why': object;
  'passage-usual-yes': object;
  'passage-ask': { town: string };
  'error-arrival-past': object;
  'error-town-beyond': { towns: string };
  'error-drive-unknown': { towns: string };
  'error-drive-unknown-all': object;
  'planb-now': { names: string };
  'planb-then': { names: string };
  'planb-one': { km: string; name: string; sure: string };
  'planb-one-somewhere': { name: string; sure: string };
  'years-heading': object;
  'years-rule': { season: string };
  'years-no-rule': object;
  'years-share': { count: string; date: string; open: string };
  'years-few': object;
  'years-none': object;
  'years-opened': { dates: string };
  'years-closed': { dates: string };
  'years-halt': { dates: string };
  'years-seen': { dates: string };
  'years-line': { facts: string; year: string };
  'about-name': object;
  about: object;
  'about-short': object;
  checked: { clocks: string };
  'as-of': { moment: string };
  'button-map': object;
  'button-share': object;
  'button-live': object;
  'button-location': object;
  'button-settings': object;
  'button-language': object;
  'map-heading': object;
  'map-pin': { side: string };
  'map-rough': { km: string; side: string };
  'map-nowhere': { side: string };
  'map-town': { town: string };
  'emergency-copy': object;
  'nearby-ask': object;
  'nearby-reply': object;
  'nearby-once': object;
  'nearby-heading': object;
  'nearby-far': object;
  'nearby-line': { direction: string; km: string; state: string };
  'nearby-line-far': { km: string; state: string };
  'nearby-line-here': { km: string; state: string };
  direction: {
    direction: 'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west';
  };
  'details-choose': object;
  'inline-none': object;
  'inline-open': object;
  'settings-heading': object;
  'settings-language': { language: string };
  'settings-wants': object;
  'settings-want': { want: 'opening' | 'closing' | 'closure' | 'hours' };
  'feedback-ask': object;
  'feedback-thanks': object;
  'feedback-heading': { language: string };
  'switch-offer': object;
  'help-trip': object;
  'help-near': object;
  'command-nearby': object;
  'command-settings': object;
  'command-feedback': object;
  'error-admins-only': object;
  'error-no-editors': object;
}
