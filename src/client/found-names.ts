import type { HanTable } from '../lib/fold-han.ts';
import type { KnownName } from '../lib/found-terms.ts';
import { makeComparable } from '../lib/search-match.ts';
import { dataFilePath, localeOf, underBase, withoutBase } from '../lib/urls.ts';

/** What of `names.json` is used here. */
interface NamesFile {
  readonly names: readonly {
    readonly forms: Readonly<
      Record<string, { readonly preferred: string; readonly others: readonly string[] }>
    >;
  }[];
}

/** The names of the site in all their forms; none where their file cannot be loaded. */
export async function loadNames(table: HanTable): Promise<KnownName[]> {
  const base = import.meta.env.BASE_URL;
  const lang = localeOf(withoutBase(base, location.pathname));
  if (lang === undefined) return [];
  const response = await fetch(underBase(base, dataFilePath(lang, 'names.json'))).catch(() => undefined);
  if (response?.ok !== true) return [];
  // The file is the site’s own, written by the schema of names.
  const { names } = (await response.json()) as NamesFile;
  return names.map(({ forms }) => {
    const all = Object.values(forms).flatMap(({ preferred, others }) => [preferred, ...others]);
    const distinct = [...new Set(all)];
    return { forms: distinct, comparables: distinct.map((form) => makeComparable(form, table)) };
  });
}
