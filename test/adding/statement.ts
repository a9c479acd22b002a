import { type Edit, inEachLanguage } from './edit.ts';

/** `parking`: somebody left a car there, and saw the crossing work. */
export const statement: readonly Edit[] = [
  {
    file: 'src/domain/statement.ts',
    after: /^export interface QueueStatement[^}]*\}\n/m,
    add: `
/** Somebody left a car there, and perhaps counted the places; it proves that the crossing worked. */
interface ParkingStatement extends Said {
  readonly says: 'parking';
  readonly date: Dated;
  readonly spaces?: number;
}
`,
  },
  { file: 'src/domain/statement.ts', after: '  | QueueStatement\n', add: '  | ParkingStatement\n' },
  { file: 'src/domain/statement.ts', after: "sightingKinds = ['works', 'queue'", add: ", 'parking'" },
  {
    file: 'src/catalogue/statements/statement-schema.ts',
    after: /^const works = [\s\S]*?\n\}\);\n/m,
    add: `
const parking = z.strictObject({
  says: z.literal('parking'),
  date,
  spaces: z.int({ error: 'write how many cars may stand there' }).nonnegative().optional(),
  ...said,
  ...narrowed,
});
`,
  },
  { file: 'src/catalogue/statements/statement-schema.ts', after: 'closed, works, queue, ', add: 'parking, ' },
  {
    file: 'src/catalogue/statements/statement.ts',
    after: /^ +case 'works':\n[\s\S]*?\n +\};\n/m,
    add: `    case 'parking': {
      const seen = given({ spaces: file.spaces });
      return { ...said, says: 'parking', ...readEvent(readSighting(file.date, said.by.date, context)), ...seen };
    }
`,
  },
  {
    file: 'src/render/statement.ts',
    after: /^ +return queueWords\(.*\n/m,
    add: `    case 'parking':
      if (statement.spaces === undefined) return localizer.message('fact-parking-seen');
      return localizer.message('fact-parking', { spaces: String(statement.spaces) });
`,
  },
  {
    file: 'src/answer/told/json.ts',
    after: /^ +case 'warning':\n.*\n/m,
    add: `    case 'parking':
      return [statement.date.text, statement.spaces].filter((part) => part !== undefined).join(' ');
`,
  },
  {
    file: 'data/README.md',
    after: /^\| `queue` .*\n/m,
    add: '| `parking` | `date`, `spaces`? | somebody left a car there, so it worked |\n',
  },
  {
    file: 'test/domain/oracle/ledger.ts',
    after: "one.says === 'works' || ",
    add: "one.says === 'parking' || ",
  },
  {
    file: 'data/crossings/ak-jol-korday.yaml',
    after: '\nstatements:\n',
    add: `  - says: parking
    date: 2026-11-20
    spaces: 40
    traffic: [car]
    by: { who: Two Cyclists, kind: traveller, date: 2026-11-20, url: 'https://cyclists.example.org' }
`,
  },
  ...inEachLanguage('messages.ftl', /^trust-rest =\n {4}\{ \$says ->\n/m, {
    en: '        [parking] The car park\n',
    ru: '        [parking] Стоянка\n',
    ky: '        [parking] Унаа токтотмо\n',
    kk: '        [parking] Көлік тұрағы\n',
  }),
  ...inEachLanguage('messages.ftl', /^fact-queue-seen = .*\n/m, {
    en: 'fact-parking = parking for { $spaces } cars\nfact-parking-seen = a car park\n',
    ru: 'fact-parking = мест на стоянке: { $spaces }\nfact-parking-seen = есть стоянка\n',
    ky: 'fact-parking = унаа токтотмо, { $spaces } орун\nfact-parking-seen = унаа токтотмо\n',
    kk: 'fact-parking = көлік тұрағы, { $spaces } орын\nfact-parking-seen = көлік тұрағы\n',
  }),
];
