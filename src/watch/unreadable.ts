/** A source cannot be read; the message is the reason, for whoever runs the bot. */
export class Unreadable extends Error {
  /** Not before so many seconds, where the server said so. */
  readonly waitSeconds: number;

  constructor(why: string, waitSeconds = 0) {
    super(why);
    this.name = 'Unreadable';
    this.waitSeconds = waitSeconds;
  }
}
