import { LANGS } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { NameData } from '../../schemas/names.ts';
import { editionsOf, isAllRead, type Corpus } from '../corpus.ts';
import { recordTextsOf } from '../record-texts.ts';
import { placeUses } from '../uses.ts';

/** Names of which no form in any language occurs in an edition, a record or the title of a source. */
export function checkUnusedNames(corpus: Corpus): Mistake[] {
  const { names } = corpus;
  // What could not be read may hold any name.
  if (names?.data === undefined || !isAllRead(corpus)) return [];
  const { file, data, lineOf } = names;
  const places = new Set(placeUses(corpus).map(({ id }) => id));
  const unused = namesNotIn(
    data.filter(({ id }) => !places.has(id)),
    textsOf(corpus),
  );
  return data.flatMap((name, index) => {
    if (!unused.has(name)) return [];
    const message = `No form of the name "${name.id}" occurs in any text: add the form that the texts use, or take the name out.`;
    return [{ file, line: lineOf([index, 'id']), message }];
  });
}

/** Gives up looking for a name where it is first found, so that few texts are searched for many names. */
function namesNotIn(names: readonly NameData[], texts: Iterable<string>): Set<NameData> {
  const sought = new Map(names.map((name) => [name, formsOf(name)]));
  for (const text of texts) {
    if (sought.size === 0) break;
    const plain = folded(text);
    for (const [name, forms] of sought) if (forms.some((form) => holds(plain, form))) sought.delete(name);
  }
  return new Set(sought.keys());
}

function formsOf({ forms }: NameData): string[] {
  return LANGS.flatMap((lang) => {
    const { preferred, others = [] } = forms[lang] ?? {};
    return preferred === undefined ? [] : [preferred, ...others].map(folded);
  });
}

/** Says whether a text holds a form; a form in Latin letters, as a whole word. */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + form.length] ?? ''];
    const [first, last] = [form.at(0) ?? '', form.at(-1) ?? ''];
    const isWithinWord =
      (isLatin(first) && isLatin(around[0] ?? '')) || (isLatin(last) && isLatin(around[1] ?? ''));
    if (!isWithinWord) return true;
  }
  return false;
}

function isLatin(letter: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(letter);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[’\s-]/gu, (sign) => (sign === '’' ? "'" : ' '));
}

function* textsOf(corpus: Corpus): Generator<string> {
  for (const { texts } of recordTextsOf(corpus)) yield Object.values(texts).join('\n');
  for (const { data } of corpus.sources.values())
    yield `${data?.title ?? ''}\n${data?.['translated-title'] ?? ''}`;
  for (const { prose } of editionsOf(corpus)) yield prose.map(({ text }) => text).join('\n');
}
