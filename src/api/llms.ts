import type { ApiServices } from './services.ts';

/** `/llms.txt`: what this is, for programs that read. */
export function llmsText({ languages, webUrl }: Pick<ApiServices, 'languages' | 'webUrl'>): string {
  const at = (path: string) => `${webUrl ?? ''}${path}`;
  const link = (path: string, what: string) => `- [${path}](${at(path)}): ${what}`;
  return `${[
    '# Otkel',
    '',
    '> Whether a border crossing in Central Asia is open, until when and by whose clock, who says so and how sure that is.',
    '',
    'Every answer carries its moment and its sources. Pass them on with it: an opening hour without them is a rumour.',
    'An answer of "unknown" means that nobody knows. The state changes by the minute; ask again instead of remembering it.',
    `Languages: ${languages.map(({ code }) => code).join(', ')}.`,
    '',
    '## For programs',
    '',
    link('/api/v1/openapi.json', 'the specification'),
    link('/api/v1/ask?q=is%20korday%20open', 'a question in words, answered as JSON'),
    link('/api/v1/crossings', 'every crossing with its present state'),
    '- `/<language>/<crossing>.ics`, `/<language>/<crossing>/badge.svg`: a calendar and a badge',
    '- `/<language>/notices.atom`, `/<language>/notices.json`: what has been announced',
    '',
    '## Licence',
    '',
    'The data is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
    'Credit: "Crossings: Otkel contributors, CC BY 4.0". Places: [GeoNames](https://www.geonames.org), CC BY 4.0.',
  ].join('\n')}\n`;
}
