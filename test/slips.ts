import { kazakhSlips } from './kazakh-slips.ts';
import { kyrgyzSlips } from './kyrgyz-slips.ts';
import type { Slip } from './slip-rule.ts';

export type { Language, Rule, Slip } from './slip-rule.ts';

const monthsAndNames = 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр';

export const slips: readonly Slip[] = [
  ...kazakhSlips,
  ...kyrgyzSlips,
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
    name: 'calque of «в пандемию»',
    languages: ['kk', 'ky'],
    wrong: /пандемияда(?!\p{L})/iu,
    example: 'Пандемияда жабылды',
  },
  { name: 'Latin name without its noun', languages: ['ky', 'kk'], wrong: /Otkel (?:ач|аш)/u, example: 'Otkel ачуу' },
  {
    name: 'nobody read it',
    languages: ['ky', 'kk'],
    wrong: /окулган жок|оқылмады|түшүнүлгөн жок|түсінілмеді/iu,
    example: 'Сезон окулган жок',
  },
  {
    name: 'calque of «самое позднее»',
    languages: ['ky', 'kk'],
    wrong: /эң (?:кеч|эрте) [\d_]|ең (?:кеші|ертесі) [\d_]/iu,
    example: 'эң кеч 2019-жыл',
  },
  {
    name: 'an age without its verb: told when?',
    languages: ['ky', 'kk', 'ru'],
    wrong:
      /(?:күттү|турат|дейт|күтті|тұр|дейді|ждал .*|прошёл)[,;] +(?:_|\d+ \p{L}+ (?:мурун|бұрын|назад)) *(?:\(|\.|$)/iu,
    example: 'ждал 2 ч, 40 минут назад (машины)',
  },
  {
    name: 'calque of «далеко от остальных»',
    languages: ['ky', 'kk', 'ru'],
    wrong: /башкалардан алыс|басқалардан алыс|далеко от остальных/iu,
    example: 'это далеко от остальных',
  },
  {
    name: 'calque of «весит больше»',
    languages: ['ky', 'kk', 'ru'],
    wrong: /салмагы чоңураак|салмағы көбірек|сообщение весит/iu,
    example: 'такое сообщение весит больше',
  },
  {
    name: 'calque of «для вашего календаря»',
    languages: ['ky', 'kk'],
    wrong: /календарыңыз үчүн|күнтізбеңіз үшін/iu,
    example: 'күнтізбеңіз үшін',
  },
  {
    name: 'a clock for a day',
    languages: ['ky', 'kk'],
    wrong: /бир күндүк саат|бір күндік сағат/iu,
    example: 'Бір күндік сағат',
  },
  {
    name: 'calque of «новый для нас»',
    languages: ['ky', 'kk'],
    wrong: /бизге жаңы|бізге жаңа/iu,
    example: 'бізге жаңа',
  },
];
