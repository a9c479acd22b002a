import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSecret } from '../src/secret.ts';

const warned: string[] = [];
beforeEach(() => void warned.splice(0));
const log = { info() {}, error() {}, warn: (_: object, message: string) => void warned.push(message) };

test('the key is that of the settings, or a file that is made once and that only we read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-secret-'));
  const secretFile = join(folder, 'otkel.secret');
  expect(readSecret({ secret: 'of the settings', secretFile, redisUrl: null }, log)).toBe('of the settings');
  const made = readSecret({ secret: null, secretFile, redisUrl: null }, log);
  expect(made).toMatch(/^[\w-]{40,}$/);
  expect(readSecret({ secret: null, secretFile, redisUrl: null }, log)).toBe(made);
  expect(readFileSync(secretFile, 'utf8')).toBe(`${made}\n`);
  expect(statSync(secretFile).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
  expect(readSecret({ secret: null, secretFile, redisUrl: null }, log)).toBeNull();
  expect(warned).toEqual(['SECRET_FILE cannot be used: no reports are taken']);
});

test.each(['', '\n', 'short\n'])('a file that holds only %j is no key, and that is said', (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-secret-'));
  const secretFile = join(folder, 'otkel.secret');
  writeFileSync(secretFile, text);
  expect(readSecret({ secret: null, secretFile, redisUrl: null }, log)).toBeNull();
  expect(warned).toEqual(['SECRET_FILE cannot be used: no reports are taken']);
  rmSync(folder, { recursive: true });
});

test('whoever shares a store has the key from the settings, and no file of their own', () => {
  const secretFile = join(tmpdir(), 'otkel-secret-that-nobody-makes');
  const redisUrl = 'redis://localhost:6379';
  expect(readSecret({ secret: null, secretFile, redisUrl }, log)).toBeNull();
  expect(warned).toEqual(['SECRET is not set, and REDIS_URL is: no reports are taken']);
  expect(() => statSync(secretFile)).toThrow('ENOENT');
  expect(readSecret({ secret: 'of the settings', secretFile, redisUrl }, log)).toBe('of the settings');
});
