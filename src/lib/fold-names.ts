import { LANGS } from '../i18n/locales.ts';
import type { NameData } from '../schemas/names.ts';
import { foldText } from './folding.ts';

/** A name found in a text: the form that stands there, and every other form of the same name. */
export interface Mention {
  /** The form as the folded text has it. */
  host: string;
  /** The other forms in all languages, each once. */
  others: readonly string[];
}

/** What of a name's record search needs. */
export type NameForms = Pick<NameData, 'forms' | 'exact-only'>;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}]/u;
const HAN = /\p{Script=Han}/u;
const JOINT = /(?<=\p{L}\p{M}*)['-](?=\p{L})/gu;

/**
 * Makes a function that lists the names mentioned in a text, each form once, the longer form where two begin at
 * one place. Forms in letters match whole words in the case they are written in; forms in Hangul match from the
 * beginning of a word, whatever particle follows; forms in Han match anywhere. `exact-only` forms are left out.
 */
export function nameFinder(names: readonly NameForms[]): (text: string) => Mention[] {
  const known = knownForms(names);
  const byStart = Map.groupBy(
    [...known.keys()].sort((a, b) => b.length - a.length),
    (form) => form.slice(0, 2),
  );

  return (text) => {
    const folded = comparable(text);
    const found = new Set<string>();
    for (let at = 0; at < folded.length; at += 1) {
      if (!canStart(folded, at)) continue;
      const form = byStart
        .get(folded.slice(at, at + 2))
        ?.find((candidate) => standsAt(folded, candidate, at));
      if (form === undefined) continue;
      found.add(form);
      at += form.length - 1;
    }
    return [...found].map((host) => ({ host, others: known.get(host) ?? [] }));
  };
}

/**
 * Forms of a name as readers type them: also without hyphens and apostrophes inside words, which many leave out of
 * `Kim Jong-il`, `Manac'h` and `Yŏnp'yŏng`. Each once.
 */
export function typedForms(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => [form, form.replace(JOINT, '')]))];
}

/** Makes a function that lists the ids of the names mentioned in a text, by the rules of `nameFinder`. */
export function nameIdFinder(
  names: readonly (NameForms & { readonly id: string })[],
): (text: string) => Set<string> {
  const find = nameFinder(names);
  const owners = new Map<string, string[]>();
  for (const name of names)
    for (const form of formsOf(name)) owners.set(form, [...(owners.get(form) ?? []), name.id]);
  return (text) => new Set(find(text).flatMap(({ host }) => owners.get(host) ?? []));
}

/** Each form that stands for a name, with the other forms of every name that it can stand for. */
function knownForms(names: readonly NameForms[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>();
  for (const name of names) {
    const forms = formsOf(name);
    for (const form of forms) known.set(form, (known.get(form) ?? new Set<string>()).union(forms));
  }
  return new Map([...known].map(([form, forms]) => [form, [...forms].filter((other) => other !== form)]));
}

function formsOf(name: NameForms): Set<string> {
  const exact = new Set(name['exact-only']?.map(comparable));
  const forms = LANGS.map((lang) => name.forms[lang]).flatMap((each) =>
    each ? [each.preferred, ...(each.others ?? [])] : [],
  );
  return new Set(forms.map(comparable).filter((form) => form.length > 1 && !exact.has(form)));
}

function comparable(text: string): string {
  return foldText(text).replace(/[\u2010\u2011]/gu, '-');
}

function canStart(text: string, at: number): boolean {
  return HAN.test(text.charAt(at)) || at === 0 || !WORD_CHARACTER.test(text.charAt(at - 1));
}

function standsAt(text: string, form: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  return UNSPACED.test(form.slice(-1)) || !WORD_CHARACTER.test(text.charAt(at + form.length));
}
