/** How many bytes may stand before whatever names the letters. */
const headBytes = 1024;

/** The text of a body, by what it says of its letters, else by what it is: windows-1251 often says nothing. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const named = namedIn(bytes, contentType);
  const decoder = named === null ? null : decoderOf(named);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function namedIn(bytes: Uint8Array, contentType: string): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const inHeader = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  if (inHeader !== undefined) return inHeader;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  const found = /<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head) ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(head);
  return found?.[1] ?? null;
}

/** Some name letters that nobody knows; and some say UTF-8 over a body that is none. */
function decoderOf(name: string) {
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'utf-8' ? null : decoder;
  } catch {
    return null;
  }
}
