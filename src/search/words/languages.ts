import type { Vocabulary } from '../vocabulary.ts';
import { english } from './en.ts';
import { kazakh } from './kk.ts';
import { kyrgyz } from './ky.ts';
import { russian } from './ru.ts';

/** Every language whose questions are understood. */
export const vocabularies: readonly Vocabulary[] = [kyrgyz, kazakh, russian, english];
