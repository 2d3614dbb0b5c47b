import type { Lang } from '../i18n/locales.ts';

/** What stands next to a text in the same paragraph: its neighbours' text, of which one character counts. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

// An address is matched as a whole, so that it is left alone.
const APOSTROPHE = /https?:\/\/\S+|(?<=\p{L})'(?=\p{L})/gu;

const WIDE = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]`;
const WIDE_BREAK = new RegExp(String.raw`(?<=${WIDE})[ \t]*\r?\n[ \t]*(?=${WIDE})`, 'gu');

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

const RULES: Readonly<Record<Lang, (text: string) => string>> = {
  en: curlApostrophes,
  fr: (text) => spaceFrench(curlApostrophes(text)),
  zh: (text) => text.replace(WIDE_BREAK, ''),
  ko: (text) => text,
};

/**
 * Sets a plain text by the rules of its language, which may be done twice without harm. English and French:
 * apostrophes between letters are curled. French: no-break spaces before `; : ! ?`, where a space is written, and
 * inside « », also where none is. Chinese: no line break between two full-width characters. Korean: as it is.
 */
export function typeset(text: string, lang: Lang): string {
  return RULES[lang](text);
}

/** Sets a text as `typeset` does, looking at what stands next to it; only the text itself comes back. */
export function typesetBetween(text: string, lang: Lang, { before, after }: Neighbours): string {
  const left = /.$/su.exec(before)?.[0] ?? '';
  const right = /^./su.exec(after)?.[0] ?? '';
  const whole = typeset(left + text + right, lang);
  return whole.slice(left.length, whole.length - right.length);
}

function curlApostrophes(text: string): string {
  return text.replace(APOSTROPHE, (match) => (match === "'" ? '’' : match));
}

function spaceFrench(text: string): string {
  return text
    .replace(/[ \t\r\n]+(?=[;!?])/gu, NARROW_NO_BREAK)
    .replace(/[ \t\r\n]+(?=:)/gu, NO_BREAK)
    .replace(/«(?:[ \t\r\n]+|(?!\s))/gu, `«${NO_BREAK}`)
    .replace(/(?:[ \t\r\n]+|(?<!\s))»/gu, `${NO_BREAK}»`);
}
