import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSecret } from '../src/secret.ts';

const warned: string[] = [];
const log = { info() {}, error() {}, warn: (_: object, message: string) => void warned.push(message) };

test('the key is that of the settings, or a file that is made once and that only we read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-secret-'));
  const secretFile = join(folder, 'otkel.secret');
  expect(readSecret({ secret: 'of the settings', secretFile }, log)).toBe('of the settings');
  const made = readSecret({ secret: null, secretFile }, log);
  expect(made).toMatch(/^[\w-]{40,}$/);
  expect(readSecret({ secret: null, secretFile }, log)).toBe(made);
  expect(readFileSync(secretFile, 'utf8')).toBe(`${made}\n`);
  expect(statSync(secretFile).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
  expect(readSecret({ secret: null, secretFile }, log)).toBeNull();
  expect(warned).toEqual(['SECRET_FILE cannot be used: no reports are taken']);
});
