import { statSync } from 'node:fs';

/** An open file may be taken away, or another put in its place: whoever holds it open would not notice. */
export interface FileWatch {
  /** Looks now and then. */
  isSame(): boolean;
}

const everyMs = 500;

export function createFileWatch(file: string): FileWatch {
  if (file === ':memory:') return { isSame: () => true };
  const first = identityOf(file);
  let looked = performance.now();
  return {
    isSame() {
      if (performance.now() - looked < everyMs) return true;
      looked = performance.now();
      return identityOf(file) === first;
    },
  };
}

function identityOf(file: string): string {
  try {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return 'gone';
  }
}
