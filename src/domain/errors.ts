/** A *no* that the person should read: a message key and its variables, never a sentence. */
export class Refusal extends Error {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(key: string, args: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.args = args;
  }
}

/** Something that whoever runs the bot has to mend first; the message says what and how, a line each. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
  }
}

/** The store cannot be reached, is locked or is full: what needs it must wait, and everything else goes on. */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreAway';
  }
}

/** There is too much to do at the moment: whoever asks may come again. */
export class Busy extends Error {
  override readonly name = 'Busy';
  /** After so long it is worth asking again. */
  readonly seconds = 5;
}

/** What was asked of the store, or `otherwise` while it is away: for what is no reason to stop. */
export async function unlessAway<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return otherwise;
  }
}
