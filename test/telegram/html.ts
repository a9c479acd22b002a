/*
 * Telegram's HTML, read as Telegram reads it, and as strictly as its manual describes it: what it would quietly drop
 * (an unknown attribute, a link to nowhere, a bare `&`) is a problem here, for somebody meant something by it.
 */

export interface Entity {
  readonly type: string;
  /** In UTF-16 units, as JavaScript counts. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly custom_emoji_id?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
}

export interface Read {
  /** What people see. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly problems: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const attribute = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/g;
const token =
  /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\w.-]+))?)*)\s*>|&(#\d+|#x[\da-f]+|lt|gt|amp|quot);|([<>&])|[^<>&]+/gi;

interface Open {
  readonly tag: string;
  readonly from: number;
  readonly attributes: ReadonlyMap<string, string>;
}

export function readHtml(html: string): Read {
  let text = '';
  const open: Open[] = [];
  const entities: Entity[] = [];
  const problems: string[] = [];
  for (const [whole, slash, name = '', rest = '', sign, bare] of html.matchAll(token)) {
    const tag = name.toLowerCase();
    if (bare !== undefined) problems.push(`a bare ${bare} before ${shown(html, text.length)}`);
    if (tag === '') text += sign === undefined ? whole : signOf(sign);
    else if (slash === '') {
      const opened = { tag, from: text.length, attributes: attributesIn(rest) };
      problems.push(...problemsOfTag(opened, open));
      open.push(opened);
    } else {
      const last = open.pop();
      if (last?.tag !== tag)
        problems.push(`</${tag}> where ${last === undefined ? 'nothing' : `<${last.tag}>`} is open`);
      else entities.push(entityOf(last, text.length));
    }
  }
  for (const { tag } of open) problems.push(`<${tag}> is never closed`);
  return { ...trimmed(text, entities), problems };
}

const shown = (html: string, at: number) => JSON.stringify(html.slice(at, at + 20));

function signOf(sign: string): string {
  if (!sign.startsWith('#')) return signs[sign.toLowerCase()] ?? '';
  const code = Number(sign.replace(/^#x/i, '0x').replace('#', ''));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function attributesIn(text: string): Map<string, string> {
  const decoded = (value: string) => value.replace(/&(#\d+|#x[\da-f]+|lt|gt|amp|quot);/gi, (_, sign) => signOf(sign));
  const pairs = [...text.matchAll(attribute)].map(([, name = '', a, b, c]) => [
    name.toLowerCase(),
    decoded(a ?? b ?? c ?? ''),
  ]);
  return new Map(pairs as [string, string][]);
}

function problemsOfTag({ tag, attributes }: Open, open: readonly Open[]): string[] {
  if (kinds[tag] === undefined) return [`<${tag}> is no tag of Telegram's`];
  const problems: string[] = [];
  const inside = open.map((one) => one.tag);
  const language = tag === 'code' && inside.at(-1) === 'pre';
  if (inside.includes('code') || (inside.includes('pre') && !language)) problems.push(`<${tag}> inside code`);
  if (tag === 'blockquote' && inside.includes(tag)) problems.push('a <blockquote> inside another');
  if (tag === 'a' && inside.includes(tag)) problems.push('an <a> inside another');
  const allowed = attributesOf[tag]?.(attributes, language) ?? [];
  if (typeof allowed === 'string') return [...problems, allowed];
  const unknown = [...attributes.keys()].filter((name) => !allowed.includes(name));
  return [...problems, ...unknown.map((name) => `<${tag}> does not know the attribute ${name}`)];
}

type Attributes = Open['attributes'];

/** The attributes that a tag may have, or what is wrong with those it has. */
const attributesOf: Readonly<Record<string, (given: Attributes, language: boolean) => readonly string[] | string>> = {
  a: (given) => (isLink(given.get('href') ?? '') ? ['href'] : `<a> leads nowhere: ${given.get('href')}`),
  span: (given) => (given.get('class') === 'tg-spoiler' ? ['class'] : '<span> must have the class tg-spoiler'),
  code: (given, language) =>
    !given.has('class') || (language && /^language-./.test(given.get('class') ?? ''))
      ? ['class']
      : '<code> with a class',
  blockquote: () => ['expandable'],
  'tg-emoji': (given) => (/^\d+$/.test(given.get('emoji-id') ?? '') ? ['emoji-id'] : '<tg-emoji> without an emoji-id'),
  'tg-time': (given) => problemOfTime(given) ?? ['unix', 'format'],
};

/** A number of seconds, and how it is shown: `r` for how long ago, or the parts of a day and an hour. */
function problemOfTime(given: Attributes): string | null {
  if (!/^\d{1,10}$/.test(given.get('unix') ?? '')) return '<tg-time> without a moment in unix';
  const format = given.get('format');
  return format === undefined || /^(r|w?[dD]?[tT]?)$/.test(format) ? null : `<tg-time> with the format ${format}`;
}

/** What Telegram makes a link of: the web, its own addresses, mail and telephone. */
export function isLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (/^https?:$/.test(protocol)) return hostname.includes('.');
  return /^(tg|mailto|tel|ton):$/.test(protocol);
}

function entityOf({ tag, from, attributes }: Open, end: number): Entity {
  const folded = tag === 'blockquote' && attributes.has('expandable');
  const type = folded ? 'expandable_blockquote' : (kinds[tag] ?? '');
  const url = attributes.get('href');
  const emoji = attributes.get('emoji-id');
  const unix = attributes.get('unix');
  const format = attributes.get('format');
  return {
    type,
    offset: from,
    length: end - from,
    ...(url === undefined ? {} : { url }),
    ...(emoji === undefined ? {} : { custom_emoji_id: emoji }),
    ...(unix === undefined ? {} : { unix_time: Number(unix) }),
    ...(format === undefined ? {} : { date_time_format: format }),
  };
}

/** Telegram cuts white space at both ends of a message. */
function trimmed(text: string, entities: readonly Entity[]): Pick<Read, 'text' | 'entities'> {
  const cut = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.map((entity) => {
    const offset = Math.max(0, entity.offset - cut);
    return { ...entity, offset, length: Math.min(kept.length, entity.offset + entity.length - cut) - offset };
  });
  const visible = moved.filter(({ length }) => length > 0);
  return { text: kept, entities: visible.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}
