export type Language = 'en' | 'ru' | 'ky' | 'kk';

export interface Rule {
  readonly name: string;
  /** In which languages it is looked for. */
  readonly languages: readonly Language[];
  readonly wrong: RegExp;
}

/** What readers of Kyrgyz, Kazakh and Russian found and what a machine can keep out, with an example that must be found. */
export interface Slip extends Rule {
  readonly example: string;
}

const monthsAndNames = 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр';

export const slips: readonly Slip[] = [
  { name: 'long dash', languages: ['en', 'kk'], wrong: /—/u, example: 'Бұл — жоспар' },
  {
    name: 'short dash in a sentence: it stands between dates and names, the long one between words',
    languages: ['ru', 'ky'],
    wrong: new RegExp(` – (?=[а-яёөүң])(?!${monthsAndNames})`, 'u'),
    example: 'Бул – план',
  },
  {
    name: 'label after label: say a sentence',
    languages: ['ru', 'ky', 'kk'],
    wrong: /(?<!\p{Lu}\p{L}*): \p{Ll}{4,}: /u,
    example: 'уақытша жабылуы: басталуы: 20 маусым',
  },
  {
    name: 'comma before a single "or"',
    languages: ['ru', 'ky', 'kk'],
    wrong: /(?<=күндү жазыңыз|күнді жазыңыз|напишите день), (?:же|немесе|или)(?!\p{L})/iu,
    example: 'Күнді жазыңыз, немесе уақытымен',
  },
  {
    name: 'thousands with a space',
    languages: ['ru', 'ky', 'kk'],
    wrong: /(?<![\d ])\d \d{3}(?!\d)/u,
    example: '1 200 сом',
  },
  {
    name: 'year in full beside «г.»',
    languages: ['ru'],
    wrong: /\d{4} (?:года|году)(?!\p{L})/u,
    example: '8 мая 2025 года',
  },
  { name: 'not said of a gate', languages: ['ru'], wrong: /дни пик/iu, example: 'В дни пик' },
  { name: 'ҚР is both republics', languages: ['kk'], wrong: /(?<!\p{L})ҚР(?!\p{L})/u, example: 'ҚР ҰҚК' },
  {
    name: 'bare citizens are people: whose?',
    languages: ['ky', 'kk', 'ru'],
    wrong: /^(?:жарандар|азаматтар|граждане)(?: үчүн| үшін|$| \()|тек азаматтар |только для граждан$/iu,
    example: 'Тек азаматтар үшін ашық',
  },
  {
    name: 'which time: whose clock?',
    languages: ['ky', 'kk'],
    wrong: /кайсы убакыт экени|қай уақыт екені/iu,
    example: 'қай уақыт екені',
  },
  {
    name: '"in turn": count the queue in',
    languages: ['ky', 'kk'],
    wrong: /\((?:кезек менен|кезекпен)\)/iu,
    example: '(кезекпен)',
  },
  {
    name: 'deleting for muting',
    languages: ['ky'],
    wrong: /билдирмени (?:өчүр|күйгүз)|🔕 өчүр/iu,
    example: 'Билдирмени өчүрүү',
  },
  { name: 'the left side', languages: ['kk'], wrong: /(?<!\p{L})сол жақ/iu, example: 'Сол жақтағы ауылдар' },
  {
    name: '"so far": point forward with мына',
    languages: ['kk'],
    wrong: /осы уақытқа дейін/iu,
    example: 'Осы уақытқа дейін белгілі',
  },
  { name: 'calque of «по прямой»', languages: ['kk'], wrong: /түзу сызықпен/iu, example: 'түзу сызықпен 319 км' },
  {
    name: 'calque of «в пандемию»',
    languages: ['kk', 'ky'],
    wrong: /пандемияда(?!\p{L})/iu,
    example: 'Пандемияда жабылды',
  },
  {
    name: 'calque of «рассчитан на»',
    languages: ['kk'],
    wrong: /көлікке есептелген/iu,
    example: '300 көлікке есептелген',
  },
  {
    name: 'weather alone is no reason',
    languages: ['kk'],
    wrong: /ауа райына байланысты/iu,
    example: 'ауа райына байланысты',
  },
  { name: 'пункт beside бекет', languages: ['kk'], wrong: /өткізу пункт/iu, example: 'өткізу пункті' },
  {
    name: 'кеңес беру takes the dative',
    languages: ['kk'],
    wrong: /\p{L}(?:ды|ді|ты|ті) кеңес/iu,
    example: 'сақтауды кеңес ететін',
  },
  {
    name: 'ending after a Latin name',
    languages: ['kk'],
    wrong: /(?:Telegram|Otkel)-\p{Script=Cyrillic}/u,
    example: 'Telegram-арнасында',
  },
  { name: 'Latin name without its noun', languages: ['ky', 'kk'], wrong: /Otkel (?:ач|аш)/u, example: 'Otkel ачуу' },
  {
    name: 'nobody read it',
    languages: ['ky', 'kk'],
    wrong: /окулган жок|оқылмады|түшүнүлгөн жок|түсінілмеді/iu,
    example: 'Сезон окулган жок',
  },
  { name: 'adverb wanted: ар башкача', languages: ['ky'], wrong: /ар башка айт/iu, example: 'Булактар ар башка айтат' },
  {
    name: 'calque of «самое позднее»',
    languages: ['ky', 'kk'],
    wrong: /эң (?:кеч|эрте) [\d_]|ең (?:кеші|ертесі) [\d_]/iu,
    example: 'эң кеч 2019-жыл',
  },
  {
    name: 'кийин takes the ablative',
    languages: ['ky'],
    wrong: /\d (?:саат|мүнөт|күн|ай) кийин/iu,
    example: '1 саат кийин',
  },
  { name: 'no such term', languages: ['ky'], wrong: /калктуу жер/iu, example: 'акыркы калктуу жер' },
  { name: 'said of husband and wife', languages: ['ky'], wrong: /тараптагы жубу/iu, example: 'казак тараптагы жубу' },
  {
    name: 'calque of «очередь для грузовиков»',
    languages: ['ky'],
    wrong: /унаалар үчүн электрондук кез/iu,
    example: 'унаалар үчүн электрондук кезек',
  },
  {
    name: 'season, or June? a period of work',
    languages: ['kk'],
    wrong: /маусым аталмаған|әдетте қайта ашылады/iu,
    example: 'Әдетте қайта ашылады: мамыр–қазан',
  },
  { name: 'a machine is a car', languages: ['kk'], wrong: /машина мен адам/iu, example: 'Күндерді машина мен адам' },
  {
    name: 'of the side: қырғыз тарапы and its endings',
    languages: ['kk'],
    wrong: /(?:қырғыз|қазақ) тарап(?:та|тан|қа)(?!\p{L})/iu,
    example: 'қырғыз тарапта такси таппады',
  },
  {
    name: 'said of husband and wife',
    languages: ['kk'],
    wrong: /тарапындағы жұб/iu,
    example: 'қазақ тарапындағы жұбы',
  },
  { name: 'calque of «речь о»', languages: ['kk'], wrong: /сөз жол туралы/iu, example: 'Сөз жол туралы' },
  { name: 'no such word', languages: ['kk'], wrong: /медқағаз|ветпаспорт|жаднама/iu, example: 'ескі жаднама' },
  {
    name: 'people, not "civilians": жолаушылар, адамдар',
    languages: ['kk'],
    wrong: /азаматтар да өт/iu,
    example: 'азаматтар да өте бастады',
  },
  {
    name: 'label after an ending: a sentence is natural',
    languages: ['kk'],
    wrong: /(?<!\p{L})(?:өткізіледі|кезектегі көліктер|жұмыс уақыты жаңа): /iu,
    example: 'өткізіледі: пойыздар',
  },
  {
    name: 'through both: тең, not чогуу',
    languages: ['ky'],
    wrong: /бекеттен чогуу/iu,
    example: 'эки бекеттен чогуу өтүүгө',
  },
  { name: 'a ban is laid: тыюу салынган', languages: ['ky'], wrong: /тыюу берил/iu, example: 'кирүүгө тыюу берилген' },
  { name: 'иш күнү keeps its ending', languages: ['ky'], wrong: /иш күндүн/iu, example: 'үч иш күндүн ичинде' },
  { name: 'no such word', languages: ['ky'], wrong: /канистрде|ветпаспорт/iu, example: 'канистрдеги 20 литр' },
  { name: 'calque of «норма»', languages: ['ky'], wrong: /нормасын билбей/iu, example: 'киргизүү нормасын билбейбиз' },
  { name: 'calque of «речь о»', languages: ['ky'], wrong: /сөз жол тууралуу/iu, example: 'Сөз жол тууралуу' },
  { name: 'calque of «точность»', languages: ['ky'], wrong: /тактыгы [\d_{]/iu, example: 'тактыгы 3 км' },
  {
    name: 'label after an ending: a sentence is natural',
    languages: ['ky'],
    wrong: /(?:кезектеги унаалар|убактысы жаңы): /iu,
    example: 'кезектеги унаалар: 50',
  },
  {
    name: 'cargo vehicles: жүк ташуучу унаалар',
    languages: ['ky'],
    wrong: /жүк унаалар(?!ы)/iu,
    example: 'жүк унаалар',
  },
  {
    name: 'кереги takes the genitive',
    languages: ['ky'],
    wrong: /(?:виза|уруксат|каттоо) кереги/iu,
    example: 'виза кереги жок',
  },
  {
    name: 'a post opposes nobody: маңдайында',
    languages: ['ky'],
    wrong: /каршы (?:турган|өзбек|казак|кыргыз)/iu,
    example: 'Кайтпаска каршы турган бекет',
  },
  { name: 'no comma before деп, деген', languages: ['ky'], wrong: /, (?:деп|деген) /iu, example: 'эмес, деген бажы' },
  {
    name: 'Russian word',
    languages: ['ky'],
    wrong: /расписани|заказ кыл|тонировка/iu,
    example: 'поезддердин расписаниеси',
  },
  {
    name: 'calque of «несколько десятков»',
    languages: ['ky'],
    wrong: /бир нече он /iu,
    example: 'бир нече он метр',
  },
  { name: 'to be responsible for', languages: ['ky'], wrong: /үчүн жооп бер/iu, example: 'бул күн үчүн жооп беребиз' },
  {
    name: 'a clock is behind or ahead: артта, алдыда',
    languages: ['ky'],
    wrong: /саат (?:аз|көп)(?=[,.;]|$)/iu,
    example: 'Омскто бир саат көп.',
  },
  {
    name: 'calque of «на реконструкции»',
    languages: ['ky'],
    wrong: /реконструкцияда(?!\p{L})/iu,
    example: 'Атамекен реконструкцияда',
  },
];
