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
