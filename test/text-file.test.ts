import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '#text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reading(bytes: Uint8Array | string): string {
  const file = join(folder, 'text');
  writeFileSync(file, bytes);
  return readTextFile(file);
}

const text = 'Каркыра\nKarkyra – Kegen\n';

test.each([
  { saved: 'as we do', bytes: text },
  { saved: 'with the line ends of Windows', bytes: text.replaceAll('\n', '\r\n') },
  { saved: 'with the line ends of an old Mac', bytes: text.replaceAll('\n', '\r') },
  { saved: 'with a mark at its beginning', bytes: `\uFEFF${text}` },
])('a file saved $saved reads the same', ({ bytes }) => expect(reading(bytes)).toBe(text));

test.each([
  { saved: 'UTF-16', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), says: 'is written in UTF-16: save it as UTF-8' },
  { saved: 'UTF-16 without a mark', bytes: Buffer.from('name: Kegen\n', 'utf16le'), says: 'is written in UTF-16' },
  {
    saved: 'Latin-1',
    bytes: Buffer.from('Karkyra \u00e9', 'latin1'),
    says: 'is not written in UTF-8: save it as UTF-8',
  },
])('$saved is refused in a few words', ({ bytes, says }) => expect(() => reading(bytes)).toThrow(says));

test('a file that is missing, or no file', () => {
  expect(() => readTextFile(join(folder, 'nowhere'))).toThrow(/^the file is missing$/);
  expect(() => readTextFile(folder)).toThrow(/^cannot be read: EISDIR$/);
});
