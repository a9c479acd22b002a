import { Worker } from 'node:worker_threads';
import { Busy } from '#domain/errors.ts';

/** What the thread is asked for. */
export interface ToDraw {
  readonly id: number;
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
}

/** What it answers. */
export type Drawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly problem: string };

/** A picture could not be drawn: the thread died, or took too long. */
class DrawingError extends Error {
  override readonly name = 'DrawingError';
}

/** Draws SVG as PNG beside everything else. */
export interface Drawing {
  /**
   * @param svg a picture of ours
   * @returns a PNG, 1280 pixels wide
   * @throws DrawingError
   * @throws Busy where too many wait already
   */
  draw(svg: string): Promise<Uint8Array>;
  /** Ends the thread; what it was at fails. */
  close(): Promise<void>;
}

export interface DrawingOptions {
  /** The thread; another one in tests. */
  readonly worker?: URL;
  /** A picture takes no longer, or the thread is ended. Milliseconds. */
  readonly atMostMs?: number;
  /** So many may wait; who comes then is refused at once. */
  readonly mostWaiting?: number;
  /** Without work for so long the thread ends, and its memory is free. Milliseconds. */
  readonly idleMs?: number;
}

const width = 1280;

interface Waiting {
  readonly done: (drawn: Drawn) => void;
  readonly timer: NodeJS.Timeout;
}

export function createDrawing(options: DrawingOptions = {}): Drawing {
  const { worker: url = new URL('./draw-worker.ts', import.meta.url), atMostMs = 20_000 } = options;
  const { mostWaiting = 30, idleMs = 60_000 } = options;
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let next = 0;

  function started(): Worker {
    if (thread !== null) return thread;
    const begun = new Worker(url);
    thread = begun;
    begun.unref();
    begun.on('message', (drawn: Drawn) => settle(drawn));
    begun.on('error', (error) => gone(begun, String(error)));
    begun.once('exit', () => gone(begun, 'the thread that draws has ended'));
    return begun;
  }

  function settle(drawn: Drawn): void {
    const one = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    clearTimeout(one?.timer);
    one?.done(drawn);
    if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref();
  }

  /** All that a thread was at has failed; the next picture begins another. */
  function gone(which: Worker, problem: string): void {
    if (which !== thread) return;
    thread = null;
    for (const id of [...waiting.keys()]) settle({ id, problem });
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ended = thread;
    if (ended === null) return;
    gone(ended, 'the thread that draws was ended');
    await ended.terminate();
  }

  return {
    async draw(svg) {
      if (waiting.size >= mostWaiting) throw new Busy('too many pictures wait to be drawn');
      clearTimeout(idle);
      const id = next++;
      const drawn = await new Promise<Drawn>((done) => {
        const timer = setTimeout(() => void end(), atMostMs);
        waiting.set(id, { done, timer });
        started().postMessage({ id, svg, width } satisfies ToDraw);
      });
      if ('problem' in drawn) throw new DrawingError(drawn.problem);
      return drawn.png;
    },
    close: end,
  };
}
