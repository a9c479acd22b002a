/**
 * What Telegram calls the pictures that it has from us, by what is in them. Nothing of people: whoever asks for the same
 * picture is sent the same.
 *
 * @throws StoreUnavailable from every method.
 */
export interface SentPictureStore {
  /** `null` for a picture that was never sent, or whose time is over. */
  fileOf(name: string): Promise<string | null>;
  /** Replaces what was kept of it; it is forgotten after so many seconds. */
  keep(name: string, file: string, seconds: number): Promise<void>;
}
