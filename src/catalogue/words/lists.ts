import { z } from 'zod';

/** Words between spaces. */
export const list = z.string({ error: 'is no list: write words between spaces, or "" for none' });
