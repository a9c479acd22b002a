import { readFileSync } from 'node:fs';

/**
 * Reads a text as people save it: the mark at the beginning and the line ends of other systems are nothing.
 *
 * @throws Error whose message says in a few words what is wrong with the file, and quotes nothing of it
 */
export function readTextFile(file: string): string {
  return textIn(bytesOf(file));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? 'the file is missing' : `cannot be read: ${code}`, { cause: error });
  }
}

function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Latin letters in UTF-16 without a mark would pass for UTF-8 with nothing between them.
  if (isMarked || bytes.subarray(0, 1024).includes(0)) throw new Error('is written in UTF-16: save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new Error('is not written in UTF-8: save it as UTF-8');
  }
}
