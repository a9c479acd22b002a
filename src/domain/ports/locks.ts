/** Locks with an end, shared by all processes on one store. */
export interface Locks {
  /** True for the first who asks for this key, until it expires. */
  once(key: string, seconds: number): Promise<boolean>;
  /** True while nobody else holds this key; asking again prolongs it. */
  acquire(key: string, holder: string, seconds: number): Promise<boolean>;
  /** Gives back what this holder held. */
  release(key: string, holder: string): Promise<void>;
}
