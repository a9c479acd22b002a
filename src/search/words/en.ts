import type { Vocabulary } from '../vocabulary.ts';

export const english: Vocabulary = {
  language: 'en',
  letters: '',
  leaning: 'w',
  stop: `good_morning good_afternoon good_evening good_night good_day
    cardigan keyboard karat coral cordial gordon jordan sort sorted sortable taboo talent talcum tar tariff merit merger mark markets canal candy
    channel kitchen keg kegs keen began carbon carcass cargo caravan
    a an the and or but so if as of in on at to from for with without by via into onto over up down out off about around near through
    between than then there here this that these those it its he she they them we us our you your i im me my mine who whom what
    which where when how why is are was were be been being am do does did done doing can could may might will would shall should
    must have has had having get gets got getting go goes going gone went come coming came want wanted wanna gonna need needs like
    please pls plz thanks thank thx hello hi hey hallo yo greetings good morning evening afternoon night bye goodbye ok okay yes no
    not dont doesnt isnt cant any some all each every more most much many few little very too also just only still yet already
    again now ever never always anyone anybody someone somebody everyone everybody know knows tell say says said hear heard
    think side car cars today tonight soon later ago currently currently latest recent recently news info information status
    people person friend friends guys folks sir madam mate bro dude dear travel traveling travelling traveler traveller trip tour
    cross crossing crossed crossings pass passing passed passes use using used enter entry exit take takes took make made
    drive driving drove ride riding rode walk walking walked reach get way ways possible possibly allowed able permitted let lets
    us usa russian kyrgyz kazakh central asia asian country countries city town village place places point points land
    market car card cargo corridor corner coral cord order ordered ordinary body holiday kegs began again merge mercy market talks
    tales talk task taxis cant kant karate karma karaoke carcass tokens token bank account work job money home name names
    weather love life world day days week weeks month year years time times long short big small great fine nice bad best better
    help question answer questions update updates report reports`,
  border: `border borders bordercrossing crossing crossings checkpoint checkpoints check_point check_post customs frontier post posts gate gates
    immigration border_post land_border cross`,
  elsewhere: `weather forecast temperature rain restaurant* hotel* hostel* apartment* flat recipe* song* movie* film* football match* score joke* flight*
    airport* airline* job* vacanc* rent sell buy bitcoin crypto president* politic* poem*`,
  noise: `avtodorozhn* avtodorojn* avtozhol avtojol unaazhol unaajol road_post checkpoint border post railway rail`,
  endings: `s`,
  topics: {
    hours: `hours opening_time* opening_hour* closing_time* working_hour* what_time until_when till_when how_late how_early when_does schedule* timetable*
      lunch closes opens open_until open_till close_at 24_7 around_the_clock round_the_clock what_hour*`,
    season: `season* seasonal* winter summer spring autumn all_year year_round when_will when_does_the_season when_did
      what_month* which_month* how_many_months last_year`,
    makeit: `make_it can_i_make can_we_make will_i_make will_we_make in_time on_time make too_late be_late am_i_late are_we_late
      before_it_closes before_it_shuts before_they_close before_close before_closing is_there_time_to is_there_time_for
      still_time enough_time do_i_have_time do_we_have_time have_time_to`,
    why: `why reason source* evidence who_says says_who how_do_you_know`,
    map: `map maps coordinates location gps pin directions where_is where_exactly how_to_get`,
    alerts: `notify alert* notification* subscribe unsubscribe remind tell_me_when let_me_know watch ping`,
    waits: `queue* queu* line lines wait waits waiting busy crowded congest* traffic_jam* jam jams how_long backlog`,
    road: `road roads snow* pass_road mountain avalanche* paved asphalt gravel ice icy landslide* highway mudflow* road_condition*`,
    documents: `visa visas document* passport* paper* permit* e-visa evisa visa-free id papers pcr children child kids`,
    vehicles: `insurance rental_car foreign_car import vehicle_document* green_card number_plate* car_papers temporary_import`,
    procedure: `procedure* process inspection declare declaration stamp stamps formalities customs_check x-ray`,
    transport: `bus buses taxi* marshrutka* minibus* transport public_transport shared_taxi hitchhik* transfer*`,
    services: `toilet* food eat shop* fuel petrol gas_station accommodation sleep cafe restroom*`,
    exchange: `exchange money_exchange currency cash atm dollar* tenge som`,
    connectivity: `internet sim wifi wi-fi mobile signal roaming coverage`,
    safety: `safe* danger* emergency police scam*`,
    languages: `language* speak english_spoken`,
    accessibility: `wheelchair* disabled accessib* stroller*`,
    history: `history historically`,
    peaks: `rush_hour* peak* quiet* best_time least_busy`,
    planning: `tips advice plan planning itinerary`,
    about: `about_the tell_me_about describe overview`,
    status: `open opened closed close closing shut work working works operat* operational status running function* pass_through passable can_i_cross let_through letting`,
  },
  traffic: {
    foot: `on_foot walk walking pedestrian* walker* hike hiking`,
    bicycle: `bike* bicycle* cycl* biking`,
    motorcycle: `motorbike* motorcycle* moto scooter*`,
    car: `car cars vehicle by_car drive driving suv 4x4`,
    bus: `bus buses minibus* coach marshrutka*`,
    truck: `truck* lorry lorries hgv tir freight cargo`,
    train: `train* railway rail`,
  },
  direction: {
    from: `from leaving leave leaves departing depart i_left we_left just_left`,
    to: `to into towards toward until leave_for leaving_for`,
    toOrAt: ``,
    fromEndings: ``,
    toEndings: ``,
  },
  leaving: `leave leaving depart departing departure start starting set_off i_left we_left just_left`,
  arriving: `arrive arriving arrival be_there reach get_there`,
  when: `when`,
  yearly: `usually normally typically generally this_year next_year last_year every_year each_year`,
  moment: {
    now: `now right_now currently`,
    today: `today tonight`,
    tomorrow: `tomorrow tmrw tmr tomorow tommorow tommorrow 2morrow`,
    afterTomorrow: `day_after_tomorrow the_day_after_tomorrow overmorrow`,
    yesterday: `yesterday`,
    weekend: `weekend weekends`,
    weekdays: [
      `monday mondays mon`,
      `tuesday tuesdays tue tues`,
      `wednesday wednesdays wed`,
      `thursday thursdays thu thurs thur`,
      `friday fridays fri`,
      `saturday saturdays sat`,
      `sunday sundays`,
    ],
    months: [
      `january jan`,
      `february feb`,
      `march mar`,
      `april apr`,
      `may`,
      `june jun`,
      `july jul`,
      `august aug`,
      `september sep sept`,
      `october oct`,
      `november nov`,
      `december dec`,
    ],
    doubtfulMonths: `may march mar jan sep dec`,
    inMonth: `in during this next early late mid by until till of through since`,
    morning: `morning mornings`,
    afternoon: `afternoon afternoons`,
    evening: `evening evenings tonight`,
    night: `night nights`,
    noon: `noon midday`,
    midnight: `midnight`,
    minutes: `minute minutes min mins`,
    halfHour: `half_an_hour half_hour`,
    hours: `hour hours hr hrs h oclock`,
    days: `day days`,
    weeks: `week weeks`,
    am: `am`,
    pm: `pm`,
    at: `at by around after before until till from leaving`,
    in: `in within through after`,
    later: `later from_now`,
    numbers: [`one`, `two`, `three`, `four`, `five`, `six`, `seven`, `eight`, `nine`, `ten`, `eleven`, `twelve`],
  },
};
