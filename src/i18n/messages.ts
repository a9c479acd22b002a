// Written by scripts/messages.ts from locales/en/messages.ftl. Do not edit by hand.

/** Every message that people can be shown, with its variables. */
export interface Messages {
  'language-name': object;
  'state-open': object;
  'state-limited': object;
  'state-closes-soon': object;
  'state-citizens-only': object;
  'state-lorries-only': object;
  'state-pedestrians-only': object;
  'state-trains-only': object;
  'state-only': { only: 'citizens' | 'train' | 'truck' | 'foot' };
  'state-only-then': { only: string; state: string };
  'state-closed': object;
  'state-closed-now': object;
  'state-closed-season': object;
  'state-closed-temporarily': object;
  'state-closed-foreigners': object;
  'state-closed-traffic': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  'state-road-post': object;
  'state-unknown': object;
  'state-should-be-open': object;
  'state-should-be-closed': object;
  'state-was-open': object;
  'state-was-closed': object;
  'state-doubted': object;
  'state-doubted-then': object;
  'state-doubted-past': object;
  'state-word': { state: 'open' | 'closed' | 'unknown' };
  certainty: { sure: 'confirmed' | 'announced' | 'likely' | 'typical' | 'unsure' };
  'certainty-source': { date: string; sure: string; who: string };
  'certainty-alone': { sure: string };
  'trust-step': { date: string; fact: string; sure: string; who: string };
  'trust-rest': {
    date: string;
    says: 'hours' | 'season' | 'admits' | 'closed' | 'opens' | 'closes' | 'queue' | 'warning' | 'works';
    who: string;
  };
  source: { date: string; who: string };
  'date-none': object;
  'last-heard': { ago: string; date: string };
  'last-heard-lately': { date: string };
  'heard-as-of': { year: string };
  'hours-as-of': { year: string };
  'conflict-guide': { count: number; facts: string; who: string };
  'conflict-outdated': object;
  conflict: { date: string; facts: string; who: string };
  'card-in-doubt': { fact: string };
  warning: { date: string; dates: string; text: string; who: string };
  closes: { clocks: string };
  opens: { clocks: string };
  'opens-tomorrow': { clocks: string };
  'known-until': { until: string };
  'known-through': { until: string };
  'time-left': { left: string };
  'time-until-opening': { wait: string };
  'window-today': { window: string };
  'window-that-day': { hours: string };
  'closed-all-day': object;
  'asked-moment': { clocks: string; date: string; weekday: string };
  'asked-day': { date: string; weekday: string };
  'asked-days': { days: string };
  'asked-month': { month: string };
  'moment-unread': { words: string };
  'moment-no-day': { date: string; last: string };
  'moment-no-day-that-year': { date: string; exists: string; year: string };
  'moment-other-weekday': { date: string; said: string; weekday: string };
  'moment-no-hour': { said: string };
  'moment-no-holiday': { holiday: string };
  'follow-up': { taken: string };
  'moment-for-now': object;
  'moment-for-day': { date: string };
  'moment-about': { date: string; holiday: string };
  'span-whole': { dates: string; state: 'open' | 'works' | 'closed' | 'unknown' };
  'past-untold': { dates: string };
  'span-part-past': { dates: string; state: 'open' | 'closed' | 'unknown' };
  'span-doubted': { dates: string };
  'span-part': { dates: string; state: 'open' | 'closed' | 'unknown' };
  'moment-other-alike': { clocks: string; halves: 'unsaid' | 'said' };
  'moment-other-differs': { clocks: string; state: 'open' | 'closed' | 'unknown' };
  hours: { hours: string };
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
  'closed-since': { from: string };
  'closed-at': { clocks: string; from: string };
  'closed-rough': { date: string };
  'closed-dates': { dates: string };
  'closed-every-year': { dates: string };
  'halt-at': { until: string };
  'halt-from': { from: string };
  'hours-since': { from: string; hours: string };
  'hours-at': { hours: string; moment: string };
  'season-last-day': object;
  'season-ends-at': { clocks: string; on: string };
  'season-may-end': object;
  'reopening-planned': { date: string };
  'reopening-certain': { date: string };
  'reopening-no-date': object;
  'reopening-usual': { on: string };
  'reopening-was-due': { on: string };
  'reopening-was-due-at': { moment: string };
  'reopening-no-word': object;
  'reopening-either': object;
  'reopening-untold': object;
  'reopening-not-yet': object;
  'closure-unofficial': object;
  'rough-date': { fact: string };
  'no-hours': object;
  'hours-told': { date: string; who: string };
  'what-is-known': object;
  'known-works': { date: string; who: string };
  'known-hours': { hours: string; side: string };
  'known-season': { months: string };
  'works-hours-unknown': object;
  'works-daylight': object;
  'near-dark': object;
  travellers: object;
  'command-report': object;
  'report-ask': { crossing: string };
  'report-passed': object;
  'report-waiting': object;
  'report-shut-here': object;
  'button-trip-passed': object;
  'button-trip-shut': object;
  'button-trip-stayed': object;
  'trip-stayed': object;
  'report-which-hour': object;
  'report-told-of-day': object;
  'report-how-long': object;
  'report-how-long-yet': object;
  'report-which-way': object;
  'report-write': { crossing: string };
  'report-thanks': object;
  'report-thanks-past': object;
  'report-thanks-past-shut': object;
  'report-through': object;
  'report-take-back': object;
  'report-undone': object;
  'report-gone': object;
  'report-too-soon': object;
  'report-too-many': object;
  'report-not-taken': object;
  'report-too-long': object;
  'report-only-now': object;
  'report-proposal': { crossing: string; what: string };
  'report-asked': object;
  'report-told-passed': { wait: string };
  'report-told-waiting': { wait: string };
  'report-told-since': { time: string };
  'report-told-shut': object;
  'report-while-closed': object;
  'report-while-known-closed': object;
  'report-forwarded': object;
  'report-which': object;
  'report-send-place': object;
  'report-at-gate': object;
  'report-far-from-gate': { crossing: string };
  'report-ask-through': { crossing: string };
  'reports-none': object;
  'reports-title': object;
  'reports-line': { ago: string; crossing: string; number: string; scope: string; what: string };
  'reports-heard-shut': { crossing: string; scope: string };
  'reports-heard-was-shut': { crossing: string; date: string; scope: string };
  'button-strike': { number: string };
  'button-silence': { number: string };
  'report-struck': object;
  'report-silenced-done': object;
  'report-one': { ago: string; scope: string; wait: string };
  'report-one-still': { ago: string; scope: string; wait: string };
  'report-two': { ago: string; first: string; scope: string; second: string };
  'report-several': { ago: string; count: number; longest: string; scope: string; shortest: string; wait: string };
  'report-many': {
    ago: string;
    count: string;
    longest: string;
    median: string;
    scope: string;
    shortest: string;
    wait: string;
  };
  'report-still': { wait: string };
  'report-far': { wait: string };
  'report-far-same': { count: number; wait: string };
  'report-far-some': { count: number; longest: string; shortest: string };
  'report-usual': { count: number; scope: string; wait: string };
  'overview-queue': { names: string };
  'overview-queue-one': { name: string; wait: string };
  'alternatives-quicker': { here: string; name: string; scope: string; wait: string };
  'report-all-new': object;
  'report-new': { count: number };
  'report-shut': { ago: string; count: number };
  'report-says-shut': object;
  'report-each': { ago: string; scope: string; what: string };
  'no-evidence': object;
  'no-evidence-then': object;
  'trial-ended': { on: string };
  'trial-nothing-newer': object;
  'trial-hours': { hours: string };
  'trial-before': { hours: string };
  'admits-unconfirmed': object;
  'no-rails': object;
  'citizens-only': { countries: string };
  'not-admitted': { traffic: string };
  'perhaps-not-admitted': { traffic: string };
  traffic: { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  limit: { state: 'open' | 'closed' | 'unknown'; whom: string };
  'whom-citizens': object;
  'whom-foreigners': object;
  'whom-country': { country: string };
  'whom-citizenship': { country: string };
  'whom-toward': { country: string };
  'advice-mild': object;
  'advice-firm': object;
  'advice-road': object;
  'advice-queue': { minutes: string };
  'advice-future': object;
  'advice-ask': object;
  'ask-carriers': object;
  'ask-operator': object;
  'ask-insurer': object;
  'ask-bank': object;
  'ask-embassy-there': object;
  'ask-migration': { of: string };
  'ask-consulate': { count: number; of: string };
  'fare-unknown': object;
  'evidence-heading': object;
  'evidence-role': {
    verdict: 'decides' | 'agrees' | 'contradicts' | 'ahead' | 'limits' | 'aside' | 'replaced' | 'past' | 'outdated';
  };
  'source-kind': { kind: 'authority' | 'press' | 'carrier' | 'traveller' | 'guide' };
  'name-typed': { name: string };
  'evidence-fact': { fact: string; verdict: string };
  'evidence-source': { date: string; kind: string; who: string };
  'evidence-link': object;
  'evidence-rule': object;
  'evidence-doubt': object;
  'evidence-nothing': object;
  'evidence-left-out': { count: string };
  'fact-works': object;
  'fact-works-on': { on: string };
  'fact-queue': { minutes: string };
  'fact-queue-vehicles': { vehicles: string };
  'fact-queue-seen': object;
  'fact-opening-planned': { dates: string };
  'fact-closing-planned': { dates: string };
  'fact-closed': { dates: string };
  'fact-closed-rough': { dates: string };
  'fact-closed-yearly': { dates: string };
  'fact-because': { cause: string; fact: string };
  'fact-from': { from: string };
  'fact-span': { from: string; until: string };
  'fact-everyone': object;
  'fact-citizens': object;
  'fact-admitted': { traffic: string };
  'fact-of': { fact: string; whom: string };
  topic: {
    topic:
      | 'documents'
      | 'procedure'
      | 'customs'
      | 'vehicles'
      | 'trucks'
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
  verdict: { verdict: 'yes' | 'no' | 'depends' };
  'details-nothing': object;
  'details-source': { sources: string };
  'details-disputed': object;
  'details-emergency': { country: string };
  'details-number': { meaning: string; number: string };
  'details-cut': object;
  'direct-verdict': { answer: string; verdict: string };
  'direct-nothing': { subject: string };
  'direct-nothing-such': { words: string };
  'direct-nothing-here': { crossing: string; subject: string };
  'direct-nothing-in': { inside: string; subject: string };
  'direct-unread': { words: string };
  'direct-unread-aside': { words: string };
  subject: {
    key:
      | 'documents'
      | 'documents-visa'
      | 'documents-eta'
      | 'documents-stay'
      | 'documents-overstay'
      | 'documents-passport'
      | 'documents-id-card'
      | 'documents-children'
      | 'documents-registration'
      | 'documents-entry-ban'
      | 'documents-border-zone'
      | 'customs'
      | 'customs-food'
      | 'customs-alcohol-tobacco'
      | 'customs-medicine'
      | 'customs-cash'
      | 'customs-fuel'
      | 'customs-animals'
      | 'customs-drone'
      | 'customs-goods'
      | 'vehicles'
      | 'vehicles-papers'
      | 'vehicles-licence'
      | 'vehicles-stay'
      | 'vehicles-insurance'
      | 'vehicles-power-of-attorney'
      | 'vehicles-rental'
      | 'vehicles-fines'
      | 'vehicles-tolls'
      | 'trucks'
      | 'trucks-queue'
      | 'trucks-waits'
      | 'trucks-limits'
      | 'transport'
      | 'transport-bus'
      | 'transport-minibus'
      | 'transport-taxi'
      | 'transport-train'
      | 'procedure'
      | 'procedure-luggage'
      | 'fees'
      | 'road'
      | 'services'
      | 'services-fuel'
      | 'services-sleep'
      | 'holidays'
      | 'news'
      | 'weather'
      | 'distance'
      | 'way'
      | 'exchange'
      | 'connectivity'
      | 'accessibility'
      | 'safety'
      | 'safety-bribes'
      | 'languages'
      | 'contacts'
      | 'clocks'
      | 'waits'
      | 'waits-peaks'
      | 'waits-now'
      | 'waits-usual'
      | 'history'
      | 'planning'
      | 'about'
      | 'admits'
      | 'hours'
      | 'season'
      | 'controlled-drugs'
      | 'medical-device'
      | 'passport-damaged'
      | 'passport-photo'
      | 'pledged-car'
      | 'car-certificate'
      | 'broken-car'
      | 'remains'
      | 'plants'
      | 'jewellery'
      | 'tir'
      | 'weights'
      | 'carrier-permits'
      | 'oversize'
      | 'who-books'
      | 'other-animals'
      | 'medicines'
      | 'weapons'
      | 'doctor'
      | 'embassy'
      | 'person-missing'
      | 'person-held'
      | 'thing-left'
      | 'between-posts'
      | 'gas-bottle'
      | 'road-line'
      | 'out-of-turn'
      | 'left-behind'
      | 'turned-back'
      | 'complaint'
      | 'passport-lost'
      | 'train-checks'
      | 'registration-exit'
      | 'own-car'
      | 'return-ticket'
      | 'name-differs'
      | 'health-papers'
      | 'new-road'
      | 'conscript'
      | 'car-gear'
      | 'watch'
      | 'queue-camera'
      | 'phone-check'
      | 'fingerprints'
      | 'criminal-record'
      | 'guards'
      | 'queue-end'
      | 'shift-change'
      | 'refused'
      | 'photography'
      | 'seized'
      | 'vet-papers'
      | 'uninsured'
      | 'officer-powers'
      | 'system-down'
      | 'card-kept'
      | 'past-queue'
      | 'hitchhiking'
      | 'stateless'
      | 'migration-card'
      | 'medical-insurance'
      | 'resident'
      | 'border-run'
      | 'arrival-day'
      | 'e-visa'
      | 'carnet'
      | 'read-online'
      | 'visa-held'
      | 'on-visa'
      | 'blank-pages'
      | 'vapes'
      | 'phone-register'
      | 'fuel-price'
      | 'toll-paying'
      | 'inherited-car'
      | 'bus-waits'
      | 'passport-stamp'
      | 'passport-unfit'
      | 'electronic'
      | 'helpers'
      | 'rate'
      | 'transit-plates'
      | 'birth-paper'
      | 'roaming'
      | 'passport-validity'
      | 'passport-needed'
      | 'consent'
      | 'two-passports'
      | 'by-air'
      | 'bus-luggage'
      | 'without-parents'
      | 'exit-debts'
      | 'speeding'
      | 'right-hand'
      | 'camper'
      | 'green-card'
      | 'fines-on-exit'
      | 'eta-term'
      | 'visa-time'
      | 'visa-there'
      | 'transit-visa'
      | 'currency'
      | 'days-off'
      | 'announcing'
      | 'other-post'
      | 'stay-longer'
      | 'fines-on-entry'
      | 'paper-language'
      | 'fast-track'
      | 'tint'
      | 'money-there'
      | 'sim-sale'
      | 'elderly'
      | 'cart'
      | 'seal'
      | 'booking-moved'
      | 'pregnancy'
      | 'danger'
      | 'crime'
      | 'road-now'
      | 'waiting-there'
      | 'other-way'
      | 'quietest'
      | 'registration-term'
      | 'fare'
      | 'status';
  };
  'over-against': { first: string; one: string; other: string; second: string };
  'waits-now-unknown': object;
  'waits-now-yours': { crossing: string };
  'waits-known': { usual: string };
  'waits-known-worst': { usual: string; worst: string };
  'hour-unsaid': { subject: string };
  unsaid: {
    what:
      | 'renewal'
      | 'renews'
      | 'renews-not'
      | 'weather'
      | 'road'
      | 'fare'
      | 'quietest'
      | 'guards'
      | 'queue-end'
      | 'shift-change'
      | 'reason'
      | 'visa-there'
      | 'transit-visa'
      | 'price';
  };
  'nothing-in-town': { subject: string; town: string };
  'rate-unknown': object;
  'waits-unlike': { traffic: 'foot' | 'bicycle' | 'motorcycle' };
  'admits-yes': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  'admits-unsaid': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  'admits-no': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' };
  'admits-foreigners-yes': object;
  'admits-foreigners-unsaid': object;
  'admits-foreigners-no': object;
  stay: {
    citizens: string;
    days: string;
    inside: string;
    into: string;
    visa: 'none' | 'on-arrival' | 'electronic' | 'required';
  };
  'stay-per': {
    citizens: string;
    days: string;
    inside: string;
    into: string;
    per: string;
    visa: 'none' | 'on-arrival' | 'electronic';
  };
  'stay-most': { citizens: string; days: string; inside: string; most: string; per: string };
  'days-held': { days: string; is: 'within' | 'over' };
  'people-told': { citizens: string };
  'stay-own': { country: string };
  'ban-elsewhere': { inside: string; of: string };
  'ban-through': { of: string };
  'stay-unknown': { citizens: string; into: string };
  'stay-list-unseen': { citizens: string; count: string; into: string };
  'stay-not-listed': { citizens: string; count: string; into: string };
  'drive-known': { crossing: string; time: string; town: string };
  'drive-known-km': { crossing: string; km: string; town: string };
  'drive-known-both': { crossing: string; km: string; time: string; town: string };
  'overview-heading': { countries: string };
  'overview-whom': { traffic: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' | 'train' | 'other' };
  'of-them': { open: number };
  'overview-open': { all: string; open: number; whom: string };
  'overview-past': { all: string; open: number };
  'overview-should': { all: string; open: number; whom: string };
  'overview-works': { all: string; date: string; open: number; whom: string };
  'overview-works-more': { count: number };
  'overview-others': object;
  'overview-none-closed': object;
  'overview-opened': object;
  'overview-none-opened': object;
  'overview-repaired': object;
  'overview-none-repaired': object;
  'overview-always': object;
  'overview-none-always': object;
  'overview-shut-then': { days: string; names: string };
  'overview-unknown': object;
  'overview-closed': object;
  'brief-opened': { date: string };
  'brief-worked': { date: string };
  'overview-more': { count: string };
  'overview-newest': { date: string };
  'overview-elsewhere': { all: string; open: number; whom: string };
  'borders-heading': { whom: string };
  'borders-line': { all: string; border: string; open: number };
  'borders-works': { count: string };
  'borders-open': { names: string };
  'borders-opened': { names: string };
  'borders-repaired': { names: string };
  'borders-always': { names: string };
  'borders-worked': { names: string };
  'borders-closed': { names: string };
  'borders-choose': object;
  'emergency-guards': object;
  'emergency-unknown': { service: 'ambulance' | 'fire' | 'police' };
  'passport-gone': object;
  'passport-gone-call': { numbers: string };
  'doctor-unknown': { numbers: string };
  'doctor-unknown-guards': object;
  'contacts-unknown': { side: string };
  'contacts-complain': object;
  'bribes-unknown': { numbers: string };
  'person-missing': { numbers: string };
  'person-held': object;
  'goods-seized': object;
  'photos-unknown': object;
  'system-down': object;
  'card-kept': object;
  'past-queue': { numbers: string };
  refused: object;
  'thing-left': object;
  'left-behind': object;
  'embassy-unknown': object;
  'stranded-call': { number: string };
  'stranded-stay': object;
  'emergency-bot': object;
  'thanks-told': { crossing: string };
  'thanks-mistaken': { crossing: string };
  'thanks-earlier': object;
  'thanks-where': object;
  'thanks-passed-where': object;
  'known-before': object;
  'rumour-none': object;
  'closing-foretold': object;
  'rumour-where': object;
  'holiday-unannounced': { when: string };
  'holiday-shut-before': { more: number; names: string; when: string };
  elsewhere: { countries: string };
  smalltalk: {
    example: string;
    what:
      | 'greetings'
      | 'thanks'
      | 'told'
      | 'whoAreYou'
      | 'offTopic'
      | 'botPrice'
      | 'publishing'
      | 'heard'
      | 'goodbye'
      | 'help'
      | 'stopping';
  };
  choose: object;
  'choose-offered': object;
  'choose-line': { crossing: string; flags: string };
  'choose-line-towns': { crossing: string; flags: string; towns: string };
  none: object;
  'none-query': { query: string };
  'none-near': object;
  'languages-spoken': { languages: string };
  'none-list': object;
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
  'month-from': { month: number };
  'month-of-year-from': { month: number };
  'month-until': { month: number };
  'month-of-year-until': { month: number };
  'month-on': { month: number };
  'month-of-year-on': { month: number };
  'date-day': { day: string; month: number };
  'date-day-year': { day: string; month: number; year: string };
  'date-month-year': { month: number; year: string };
  'date-year': { year: string };
  'date-from': {
    day: string;
    month: number;
    precision:
      | 'day'
      | 'day-of-year'
      | 'month'
      | 'month-of-year'
      | 'in-month'
      | 'in-month-of-span'
      | 'day-of-span'
      | 'month-of-span'
      | 'year';
    year: string;
  };
  'date-until': {
    day: string;
    month: number;
    precision: 'day' | 'day-of-year' | 'month' | 'month-of-year' | 'day-of-span' | 'month-of-span' | 'year';
    year: string;
  };
  'date-on': {
    day: string;
    month: number;
    precision: 'day' | 'day-of-year' | 'month' | 'month-of-year' | 'year';
    year: string;
  };
  'date-about': { date: string };
  'date-before': { date: string };
  'date-before-month': { month: number; year: string };
  'date-after': { date: string };
  'date-after-month': { month: number; year: string };
  days: {
    day: string;
    first: string;
    from: string;
    month: number;
    until: string;
    within: 'month' | 'month-of-year' | 'longer';
    year: string;
  };
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
  'time-until': { end: number; time: string };
  'clock-dated': { date: string; place: string; time: string };
  'clock-until': { end: number; place: string; time: string };
  'clock-until-dated': { date: string; end: number; place: string; time: string };
  'clock-until-same': { end: number; time: string };
  'clocks-until': { first: string; second: string };
  'clock-same': { time: string };
  moment: { clocks: string; date: string };
  'clock-inside': { inside: string; time: string };
  'clock-set': { hours: string; inside: string; way: 'back' | 'forward' };
  'clocks-now': { times: string };
  'clock-difference': { first: string; here: string; second: string; there: string };
  'clock-difference-elsewhere': { first: string; second: string };
  'clock-alike': { here: string; there: string };
  'clock-apart': { first: string; here: string; hours: string; second: string; there: string; way: 'behind' | 'ahead' };
  'clock-of-post': object;
  daylight: { date: string; rise: string; set: string };
  'daylight-unknown': object;
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
  'button-hour-later': object;
  'button-tomorrow': object;
  'button-back': object;
  'button-all': object;
  'button-border-all': { count: string };
  'button-borders': object;
  'command-start': object;
  'command-help': object;
  'command-status': object;
  'command-crossings': object;
  'command-language': object;
  'command-makeit': object;
  'command-season': object;
  error: object;
  'chat-leave': object;
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
  'passage-toward': { country: string; crossing: string };
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
  'passage-queue-worst': { minutes: string; worst: string };
  'passage-queue-unknown': object;
  'passage-estimate': object;
  'passage-drive': { hours: string };
  'passage-drive-rough': object;
  'passage-tight-why': object;
  'passage-leave-earlier': object;
  'passage-next': { clocks: string };
  'passage-unknown-why': object;
  'passage-usual-yes': object;
  'passage-ask': { crossing: string; town: string };
  'passage-known': { towns: string };
  'error-arrival-past': { clocks: string; time: string };
  'error-town-beyond': { town: string; towns: string };
  'error-town-unknown': { town: string; towns: string };
  'error-drive-unknown': { town: string; towns: string };
  'error-drive-unknown-all': object;
  'alternatives-now': { names: string };
  'alternatives-then': { names: string };
  'alternatives-one': { details: string; name: string };
  'alternatives-far': { km: string };
  'alternatives-more': { km: string };
  'alternatives-drive': { duration: string };
  'alternatives-drive-about': { duration: string };
  'route-over': { crossings: string; far: string; journey: string };
  'route-over-unmeasured': { crossings: string; journey: string };
  'route-unknown': { crossings: string; far: string; journey: string };
  'route-unknown-unmeasured': { crossings: string; journey: string };
  'route-nearest': { crossings: string; far: string; journey: string };
  'route-nearest-unmeasured': { crossings: string; journey: string };
  'route-back-same': { crossings: string };
  'route-back-over': { crossings: string };
  'route-back-no-way': object;
  'route-waits-untold': { crossings: string };
  'route-arrival': { date: string; place: string; time: string };
  'route-inside': { far: string; journey: string };
  'route-inside-unmeasured': { journey: string };
  'route-unmeasured': object;
  'route-far': { duration: string; km: string };
  'route-far-about': { duration: string; km: string };
  'route-then': { before: string; next: string };
  'route-ride-untold': { journey: string; ride: 'bus' | 'minibus' | 'taxi' | 'any' };
  'route-none': { journey: string };
  'route-none-train': { journey: string };
  'route-no-way': { journey: string };
  'route-passed': {
    crossing: string;
    hindrance: 'closure' | 'season' | 'admission' | 'citizens' | 'doubt' | 'cars' | 'unsaid' | 'hours' | 'unknown';
  };
  'route-more': { duration: string; km: string };
  'route-as-long': object;
  'route-more-unknown': object;
  'route-named': { crossings: string; far: string; journey: string };
  'route-named-unmeasured': { crossings: string; journey: string };
  'route-named-none': { journey: string };
  'route-named-usual': object;
  'route-other': { crossings: string; far: string; journey: string };
  'route-other-unmeasured': { crossings: string; journey: string };
  'route-other-none': { journey: string };
  'route-other-shut': { journey: string };
  'route-other-longer': { crossings: string; duration: string; km: string };
  'route-compare-shorter': { duration: string; km: string; name: string };
  'route-compare-shut': { name: string };
  'route-alike': { places: string };
  'route-ends': { ends: string; place: string };
  'years-heading': object;
  'years-rule': { season: string };
  'years-no-rule': object;
  'of-years-in': { open: number };
  'years-share': { count: string; date: string; open: number };
  'years-month-share': { count: string; month: number; open: number };
  'against-record': { count: string; month: number; open: number };
  'years-month-untold': { month: number };
  'years-month-few': { month: number };
  'years-few': object;
  'years-none': object;
  'years-opened': { dates: string };
  'years-closed': { dates: string };
  'years-reopened': { on: string };
  'years-planned-opening': { dates: string };
  'years-planned-closing': { dates: string };
  'years-opening-unknown': object;
  'years-closing-unknown': object;
  'years-edges-unknown': object;
  'years-seen': { dates: string };
  'years-line': { facts: string; year: string };
  'about-name': object;
  about: { countries: string };
  'about-short': { countries: string };
  checked: { clocks: string };
  'button-map': object;
  'button-share': object;
  'button-live': object;
  'button-location': object;
  'button-language': object;
  'map-heading': object;
  'map-pin': { side: string };
  'map-rough': { km: string; side: string };
  'map-nowhere': { side: string };
  'map-town': { town: string };
  'map-area': object;
  'map-town-pin': { town: string };
  'map-town-address': { side: string };
  'emergency-copy': object;
  'only-words': object;
  'nearby-ask': object;
  'nearby-reply': object;
  'nearby-hidden': object;
  'nearby-once': object;
  'nearby-heading': object;
  'nearby-far': object;
  'nearby-no-road': object;
  'nearby-line': { direction: string; km: string; state: string };
  'nearby-line-road': { drive: string; state: string };
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
  'settings-alert-kinds': object;
  'settings-alert-kind': { want: 'queue' | 'opening' | 'closing' | 'closure' | 'hours' };
  'settings-passport': { country: string };
  'settings-vehicle': { vehicle: string };
  'settings-town': { town: string };
  'settings-not-set': object;
  'settings-own': object;
  'settings-ask-passport': object;
  'settings-ask-vehicle': object;
  'settings-ask-town': object;
  'settings-type-passport': object;
  'settings-type-town': object;
  vehicle: { vehicle: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' };
  'button-passport': object;
  'button-vehicle': object;
  'button-town': object;
  'button-other-country': object;
  'button-other-town': object;
  'button-write-town': object;
  'error-country-unknown': { words: string };
  'error-town-not-ours': { towns: string; words: string };
  'settings-used-passport': { country: string };
  'settings-used-vehicle': { vehicle: 'foot' | 'bicycle' | 'motorcycle' | 'car' | 'bus' | 'truck' };
  'settings-used-town': { town: string };
  'feedback-ask': object;
  'feedback-thanks': object;
  'feedback-heading': { language: string };
  'feedback-how': { days: string };
  'feedback-answer': object;
  'feedback-answer-more': object;
  'feedback-answer-sent': object;
  'feedback-answer-late': { days: string };
  'feedback-answer-lost': object;
  'feedback-answer-words': object;
  'feedback-answer-edited': object;
  'suggest-language': object;
  'help-trip': object;
  'help-near': object;
  'command-nearby': object;
  'command-settings': object;
  'command-feedback': object;
  'hello-how': { bot: string; crossing: string };
  'channel-heading': { title: string };
  'channel-quiet': { hours: 'usual' | 'evening' | 'always' };
  'channel-told': { list: string };
  'channel-how': { crossing: string };
  'channel-subscribed': { crossing: string };
  'channel-unsubscribed': { crossing: string };
  'button-quiet': { hours: 'usual' | 'evening' | 'always' };
  'error-admins-only': object;
  'error-members-hidden': object;
  'error-no-editors': object;
  'error-feedback-soon': object;
  'error-feedback-full': object;
  'error-flood': { minutes: string };
  'alert-opens': { on: string };
  'alert-open-again': object;
  'alert-postponed': object;
  'alert-closes': { on: string };
  'alert-closed': object;
  'alert-will-close': object;
  'alert-new-hours': object;
  'alert-wrong': object;
  'alert-opens-tomorrow': object;
  'alert-trip-days': { days: number };
  'alert-your-trip': { on: string; state: string };
  'alert-now': { state: string };
  'alert-update': object;
  'alert-warning': object;
  'alert-opens-today': object;
  'alert-earlier': object;
  'alert-closed-from': { from: string };
  'alert-last-day': { date: string };
  'alert-until': { until: string };
  'alert-until-moment': { clocks: string; on: string };
  'alert-shorter-hours': object;
  'alert-longer-hours': object;
  'alert-state-planned': { on: string; state: string };
  'alert-trip-tomorrow': object;
  'alert-trip-over': object;
  'alert-trip-ask': object;
  'alert-planned-end': object;
  'alert-planned-end-ask': object;
  'alert-queue': object;
  'alert-queue-waits': { first: string; scope: string; second: string };
  'alert-queue-usual': { usual: string };
  'alert-opening-time': { clocks: string };
  'alert-season-starts': object;
  'alert-new-date': { date: string };
  'alert-old-date': { date: string };
  'alert-closing-time': { clocks: string };
  'alert-season-ends': object;
  'alert-from': { from: string };
  'alert-from-moment': { clocks: string; from: string };
  'alert-from-rough': { date: string };
  'alert-open-since': { from: string };
  'alert-open-at': { clocks: string; from: string };
  'alert-new': { fact: string };
  'alert-hours-new': { hours: string };
  'alert-hours-before': { hours: string };
  'alert-for': { whom: string };
  'alert-beside': { crossings: string };
  'alert-crossings': { crossings: string };
  'alert-correct': { state: string };
  'alert-state-opens': { on: string; state: string };
  'alert-we-wrote': { date: string; fact: string };
  'alert-sorry': object;
  'alert-late': { date: string };
  'alert-that-day': { state: string };
  'alert-date-passed': object;
  'alert-once-done': object;
  'alert-once-unknown': { days: string };
  'alert-should-close': object;
  'alert-hours-added': object;
  'button-alerts': object;
  'button-watch': object;
  'button-was-here': object;
  'button-mute': object;
  'button-mute-at': { crossing: string };
  'button-unwatch': object;
  'button-once': { want: 'next-opening' | 'next-closing' };
  'button-remove-all': object;
  'once-begun': { want: 'next-opening' | 'next-closing' };
  'once-ended': object;
  'once-late': object;
  unchanged: object;
  'alerts-once': { crossing: string; want: 'next-opening' | 'next-closing' };
  'alerts-page': { page: string; pages: string };
  'alerts-remove-all': { count: string };
  'trip-which-day': { crossing: string; date: string };
  'button-unmute': object;
  'button-remove': object;
  'button-undo': object;
  'alert-kind': { want: 'queue' | 'opening' | 'closing' | 'closure' | 'hours' };
  subscribed: { crossing: string };
  'subscribed-alert-kinds': { wants: string };
  'subscribed-nothing': object;
  'subscribed-muted': object;
  'subscribed-stop': object;
  unsubscribed: { crossing: string };
  'unsubscribed-already': { crossing: string };
  'unsubscribe-which': object;
  'alerts-heading': object;
  'alerts-line': { crossing: string; wants: string };
  'alerts-line-muted': { crossing: string };
  'alerts-line-nothing': { crossing: string };
  'alerts-trip': { crossing: string; date: string };
  'alerts-none': object;
  'alerts-how': { crossing: string };
  'alerts-offer': { crossing: string };
  'alerts-offer-which': { crossing: string };
  'trip-watched': { crossing: string; date: string };
  'trip-how': { left: number };
  'trip-removed': { crossing: string; date: string };
  'trip-ask': { crossing: string; date: string };
  'command-subscribe': object;
  'command-unsubscribe': object;
  'command-alerts': object;
  'command-trip': object;
  'error-too-many-subscriptions': { limit: string };
  'error-trip-past': object;
  'freshness-never': object;
  'freshness-stale': { moment: string };
  'button-publish': object;
  'button-change': object;
  'button-cancel': object;
  'button-everybody': object;
  'button-no-end': object;
  'button-from-now': object;
  'button-no-link': object;
  'button-today': object;
  'button-done': object;
  'announce-ask': {
    day: string;
    question:
      | 'crossing'
      | 'says'
      | 'since'
      | 'until'
      | 'cause'
      | 'text'
      | 'scope'
      | 'hours'
      | 'season'
      | 'admits'
      | 'wait'
      | 'who'
      | 'kind'
      | 'link';
  };
  'announce-ask-when': { day: string; says: 'opens' | 'closes' | 'closed' | 'works' | 'queue' | 'warning' };
  'announce-ask-which': { question: 'crossing' | 'until' | 'who' };
  'announce-kind': {
    says: 'opens' | 'closes' | 'closed' | 'hours' | 'season' | 'works' | 'queue' | 'admits' | 'warning';
  };
  'announce-people': { people: 'everyone' | 'foreigners' | 'citizens' };
  'announce-change': object;
  'announce-field': {
    question:
      | 'crossing'
      | 'says'
      | 'when'
      | 'hours'
      | 'season'
      | 'admits'
      | 'wait'
      | 'since'
      | 'until'
      | 'cause'
      | 'text'
      | 'scope'
      | 'who'
      | 'kind'
      | 'link';
  };
  'announce-cancelled': object;
  'announce-lapsed': object;
  'notice-preview': object;
  'notice-recipients': { count: string };
  'notice-published': { count: string };
  'notice-minutes': { minutes: string };
  'notice-published-already': object;
  'notice-withdrawn': { count: string };
  'notice-corrected': { count: string };
  'notice-updated': { count: string };
  'notice-outranked': object;
  'button-publish-anyway': object;
  'button-not-news': object;
  'news-draft': object;
  'news-guessed': object;
  'news-unclear': object;
  'news-denied': object;
  'news-denies': object;
  'button-withdraw-this': { notice: string };
  'news-late': object;
  'news-dismissed': object;
  'news-taken': { editor: string; how: 'published' | 'withdrawn' | 'dismissed' };
  'news-nothing': object;
  'drafts-none': object;
  'drafts-more': { count: string };
  'notice-nobody': object;
  'notice-no-room': { languages: string };
  'notices-heading': object;
  'notices-none': object;
  'notices-more': { count: string };
  'notices-published': { editor: string; moment: string };
  'notices-ended': { editor: string; how: 'corrected' | 'updated' | 'retracted'; moment: string };
  'notices-replaces': { id: string };
  'notices-which': { how: 'corrected' | 'updated' | 'retracted' };
  'notices-none-in-force': object;
  'notice-retract-sure': { notice: string };
  'button-end-notice': { how: 'updated' | 'corrected' | 'retracted' };
  'button-end-planned': object;
  'button-end-extended': object;
  'button-end-unsure': object;
  'planned-end-stays': object;
  'planned-end-unsure': object;
  'notice-published-by': { editor: string; how: 'updated' | 'corrected' | 'published'; notice: string };
  'button-hold': object;
  'button-go-on': object;
  'notice-held': { editor: string; notice: string };
  'notice-held-still': { editor: string; notice: string };
  'notice-goes-on': { editor: string; notice: string };
  'notice-held-over': object;
  'alerts-paused': { editor: string };
  'alerts-paused-still': { editor: string };
  'alerts-go-on': { editor: string };
  'alerts-not-paused': object;
  'notices-held': { editor: string; moment: string };
  'error-too-many-notices': { limit: string };
  'editor-command': { command: 'announce' | 'notices' | 'update' | 'correct' | 'retract' | 'pause' | 'stale' };
  'editors-help': object;
  editor: object;
  'editor-known': { id: string };
  'error-no-notice': { id: string };
  'announce-error-crossing': { words: string };
  'announce-error-says': { words: string };
  'announce-error-date': { day: string; words: string };
  'announce-error-past': { words: string };
  'announce-error-future': { words: string };
  'announce-error-order': { from: string; until: string };
  'announce-error-hours': { words: string };
  'announce-error-season': { words: string };
  'announce-error-admits': { words: string };
  'announce-error-wait': { words: string };
  'announce-error-cause': { words: string };
  'announce-error-text': { languages: string };
  'announce-error-scope': { words: string };
  'announce-error-who': { words: string };
  'announce-error-kind': { words: string };
  'announce-error-link': { words: string };
  'announce-error-words': { words: string };
  'announce-error-statement': { field: string; problem: 'order' | 'ahead' | 'late' | 'elsewhere' | 'other' };
  'privacy-kept': object;
  'privacy-why': object;
  'privacy-receipts': { days: string };
  'privacy-counted': object;
  'privacy-last': { hours: string; minutes: string };
  'privacy-letters': { days: string };
  'privacy-reports': object;
  'privacy-how-long': object;
  'privacy-own': object;
  'privacy-not-kept': object;
  'privacy-counts': object;
  'privacy-editors': { days: string };
  'privacy-nobody': object;
  'privacy-commands': object;
  'export-caption': object;
  'forget-ask': object;
  'forget-done': object;
  'forget-not': object;
  'button-yes': object;
  'command-privacy': object;
  'command-export': object;
  'command-forget': object;
  'data-review-in-vain': object;
  'data-review-in-vain-line': { count: string; what: string };
  'data-review-sources': object;
  'data-review-source-fails': { date: string; why: string };
  'data-review-source-silent': { date: string };
  'data-review-silent': object;
  'data-review-due': object;
  'data-review-disputes': object;
  'data-review-unlinked': object;
  'data-review-nothing': object;
  'data-review-more': { count: string };
  'data-review-line': { crossing: string; what: string };
  'data-review-heard': { ago: string; date: string; state: string; sure: string };
  'data-review-never': { state: string; sure: string };
  'data-review-fact': { date: string; fact: string; who: string };
  'data-review-dispute': { against: string; counts: string };
  'data-review-plan': { date: string; what: 'begins' | 'ends' };
  'data-review-passed': { plan: string };
  'page-skip': object;
  'page-languages': object;
  'page-question': object;
  'page-ask': object;
  'button-page': object;
  'page-not-found': object;
  'page-too-long': object;
  standing: { date: string; facts: string };
  'picture-button': object;
  'picture-button-day': object;
  'picture-button-map': object;
  'picture-season': object;
  'picture-season-bars': object;
  'picture-record': { state: 'open' | 'closed' | 'unknown' };
  'picture-day': { day: string };
  'picture-through': object;
  'picture-clock': { country: string };
  'picture-hours': { state: 'open' | 'unknown' };
  'picture-map': { time: string };
  'picture-map-places': object;
  'picture-map-rough': object;
  'picture-map-missing': { crossings: string };
  'picture-weekday': { weekday: number };
  'picture-week': { whom: string };
  'picture-week-from': { count: string };
  'picture-sources': { sources: string };
  'picture-made': { date: string };
  'picture-failed': object;
  'picture-none': object;
  'calendar-opens': { crossing: string };
  'calendar-closes': { crossing: string };
  'calendar-closed': { crossing: string };
  'calendar-warned': { crossing: string };
  'calendar-cancelled': object;
  'calendar-tentative': object;
  'calendar-from': { moment: string };
  'calendar-until': { moment: string };
  'calendar-no-end': object;
  'calendar-trip': { crossing: string };
  'calendar-trip-ask': object;
  'trip-calendar': { crossing: string; date: string };
  'button-calendar': object;
  'feed-title': object;
  'feed-retracted': { news: string };
  'feed-corrected': { news: string };
  'feed-updated': { news: string };
  'feed-news': { crossing: string; fact: string };
}
