import type { StringKey } from '../i18n/translate.ts';
import type { Certainty } from '../lib/date-words.ts';

/** The texts that say why a date is not certain. */
export const DOUBT_KEYS: Readonly<Record<Exclude<Certainty, 'certain'>, StringKey>> = {
  uncertain: 'timeline.uncertain',
  approximate: 'timeline.approximate',
  both: 'timeline.both',
};
