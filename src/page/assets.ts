import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readTextFile } from '#text-file.ts';

/*
 * The few files that a page needs beside itself. Each is called by its content, so whoever has it never asks again.
 */

interface Asset {
  readonly path: string;
  readonly text: string;
  readonly type: string;
}

function asset(file: string, type: string): Asset {
  const text = readTextFile(fileURLToPath(new URL(file, import.meta.url)));
  const [name, extension] = file.split('.');
  const print = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${print}.${extension}`, text, type };
}

export const assets = {
  style: asset('style.css', 'text/css; charset=utf-8'),
  icon: asset('icon.svg', 'image/svg+xml'),
} as const;
