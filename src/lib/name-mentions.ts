import type { Lang } from '../i18n/locales.ts';
import type { NameData } from '../schemas/names.ts';

/** What is needed of a name to find where a text mentions it. */
export type MentionedName = Pick<NameData, 'id' | 'kind' | 'forms' | 'exact-only'>;

/** Where a text mentions a name. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Gives the first mention in a text of a name that is not among those `known` by id. */
export type FindMention = (text: string, known: ReadonlySet<string>) => Mention | undefined;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * Makes a function that finds mentions of names in running text of one language, by the forms of that language, the
 * longest where several begin at one place. Forms in letters are whole words; forms in Hangul begin a word, whatever
 * particle follows; forms in Han stand anywhere. A form of several names is the first one's; `exact-only` forms, which
 * may mean something else, are left out.
 */
export function mentionFinder(names: readonly MentionedName[], lang: Lang): FindMention {
  const owners = new Map<string, string>();
  for (const { id, forms, ...rest } of names) {
    const exact = new Set(rest['exact-only']);
    for (const form of [forms[lang]?.preferred ?? '', ...(forms[lang]?.others ?? [])])
      if (form.length > 1 && !exact.has(form)) owners.set(plain(form), owners.get(plain(form)) ?? id);
  }
  const byStart = Map.groupBy(
    [...owners].sort(([a], [b]) => b.length - a.length),
    ([form]) => form.charAt(0),
  );

  return (text, known) => {
    const searched = plain(text);
    for (let start = 0; start < searched.length; start += 1) {
      const found = byStart.get(searched.charAt(start))?.find(([form]) => standsAt(searched, form, start));
      if (found === undefined) continue;
      const [form, id] = found;
      const end = start + form.length;
      if (!known.has(id)) return { id, start, end };
      start = end - 1;
    }
    return undefined;
  };
}

/** Apostrophes, hyphens and spaces of every kind made one; the length stays. */
function plain(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s/gu, ' ');
}

function standsAt(text: string, form: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  const isInside = WORD.test(text.charAt(at - 1)) && !HAN.test(form.charAt(0));
  const goesOn = WORD.test(text.charAt(at + form.length)) && !isUnspaced(form.slice(-1));
  return !isInside && !goesOn;
}

function isUnspaced(character: string): boolean {
  return HAN.test(character) || HANGUL.test(character);
}
