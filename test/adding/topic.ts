import { type Edit, inEachLanguage } from './edit.ts';

/** Notes about where to leave a car. */
export const topic: readonly Edit[] = [
  { file: 'src/domain/topic.ts', after: "export const topics = [\n  'documents',\n", add: "  'parking',\n" },
  { file: 'src/domain/topic.ts', after: 'export const askedKeys = [\n', add: "  'parking',\n" },
  { file: 'src/domain/notes/note-topics.ts', after: '  planning: [],\n', add: '  parking: [],\n' },
  {
    file: 'data/crossings/ak-jol-korday.yaml',
    after: '\nnotes:\n',
    add: `  - topic: parking
    text:
      en: Cars may stand before the gate.
      ru: Машину можно оставить перед воротами.
      ky: Унааны дарбазанын алдына калтырса болот.
      kk: Көлікті қақпаның алдына қалдыруға болады.
    by: { who: Two Cyclists, kind: traveller, date: 2026-05, url: 'https://cyclists.example.org' }
`,
  },
  ...inEachLanguage('messages.ftl', /^ +\[documents\] .*\n/m, {
    en: '        [parking] Parking\n',
    ru: '        [parking] Стоянка\n',
    ky: '        [parking] Унаа токтотмо\n',
    kk: '        [parking] Көлік тұрағы\n',
  }),
  ...inEachLanguage('vocabulary.yaml', /^topics:\n/m, {
    en: '  parking: parking\n',
    ru: '  parking: парковк* стоянк*\n',
    ky: '  parking: унаа_токтотмо*\n',
    kk: '  parking: көлік_тұрағ*\n',
  }),
];
