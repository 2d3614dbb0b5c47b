import { LANGS, type Lang } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { nearest } from '../../lib/nearest.ts';
import type { NameData } from '../../schemas/names.ts';
import type { Corpus } from '../corpus.ts';

/** Forms said to match exactly that are no forms of the name, and preferred forms that two names share. */
export function checkNames({ names }: Corpus): Mistake[] {
  if (names?.data === undefined) return [];
  const { file, data, lineOf } = names;
  const unknown = data.flatMap((name, index) =>
    unknownForms(name).map(({ form, position }) => ({
      file,
      line: lineOf([index, 'exact-only', position]),
      message: describeUnknownForm(form, name),
    })),
  );
  const shared = LANGS.flatMap((lang) =>
    sharedForms(data, lang).map(({ index, form, owner }) => ({
      file,
      line: lineOf([index, 'forms', lang, 'preferred']),
      message: `"${form}" (${lang}) is already the preferred form of "${owner}": prefer another form, or join the two names.`,
    })),
  );
  return [...unknown, ...shared];
}

function formsOf({ forms }: NameData): string[] {
  return LANGS.flatMap((lang) => {
    const inLang = forms[lang];
    return inLang === undefined ? [] : [inLang.preferred, ...(inLang.others ?? [])];
  });
}

function unknownForms(name: NameData): { form: string; position: number }[] {
  const forms = new Set(formsOf(name));
  return (name['exact-only'] ?? [])
    .map((form, position) => ({ form, position }))
    .filter(({ form }) => !forms.has(form));
}

function describeUnknownForm(form: string, name: NameData): string {
  const near = nearest(form, formsOf(name));
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `Unknown name form "${form}" in "exact-only" of "${name.id}": write it as one of the name’s forms, or add it to them.${hint}`;
}

function sharedForms(
  names: readonly NameData[],
  lang: Lang,
): { index: number; form: string; owner: string }[] {
  const owners = new Map<string, string>();
  return names.flatMap(({ id, forms }, index) => {
    const form = forms[lang]?.preferred;
    if (form === undefined) return [];
    const owner = owners.get(form.toLowerCase());
    if (owner !== undefined) return [{ index, form, owner }];
    owners.set(form.toLowerCase(), id);
    return [];
  });
}
