/** Where the operator reads what happened: never the words of people, never a token. */
export interface Log {
  info(what: object, message: string): void;
  /** Something failed and is tried again. */
  warn(what: object, message: string): void;
  /** Somebody has to see to it. */
  error(what: object, message: string): void;
}
