/**
 * Locks that expire, shared by all processes on one store. Each method is atomic: of several who ask at once, one gets it.
 * Keys of `once` and of `acquire` are the same keys.
 *
 * @throws StoreUnavailable from every method; whoever held the lock then holds it until it expires.
 */
export interface Locks {
  /** True for the first who asks for this key, false for everybody until it expires. Nobody can release it. */
  once(key: string, seconds: number): Promise<boolean>;
  /** True if this holder has the lock now, for so many seconds from now: asking again prolongs it. */
  acquire(key: string, holder: string, seconds: number): Promise<boolean>;
  /** As `release`, and then as `once`, in one step: what this holder was at is done, for so many seconds. */
  finish(key: string, holder: string, seconds: number): Promise<void>;
  /** No effect if another holder has it. */
  release(key: string, holder: string): Promise<void>;
}
