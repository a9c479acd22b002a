import type { Slip } from './slip-rule.ts';

/** Slips that readers of Kyrgyz have found: none of them comes back. */
export const kyrgyzSlips: readonly Slip[] = [
  {
    name: 'deleting for muting',
    languages: ['ky'],
    wrong: /билдирмени (?:өчүр|күйгүз)|🔕 өчүр/iu,
    example: 'Билдирмени өчүрүү',
  },
  { name: 'adverb wanted: ар башкача', languages: ['ky'], wrong: /ар башка айт/iu, example: 'Булактар ар башка айтат' },
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
