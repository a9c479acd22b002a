/** Telegram says no. `excused` where a careful bot could not have known: somebody deleted, blocked, or was faster. */
export class Refused extends Error {
  readonly code: number;
  readonly excused: boolean;

  constructor(code: number, description: string, options: { excused?: boolean } = {}) {
    super(`${titles[code] ?? 'Error'}: ${description}`);
    this.code = code;
    this.excused = options.excused ?? false;
  }
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 409: 'Conflict' };

export const badRequest = (description: string) => new Refused(400, description);
export const excused = (code: number, description: string) => new Refused(code, description, { excused: true });
