import { LANGS, LOCALE_TAGS } from '../i18n/locales.ts';
import { LICENCE } from '../lib/licence.ts';
import { namePath, pagePath, schemaPath } from '../lib/urls.ts';
import type { NamesFile } from '../schemas/names-file.ts';
import type { DownloadContext } from './context.ts';
import { writeJson } from './json-schema.ts';

/** Writes `names.json`: every name in all its forms. */
export function writeNamesJson({ site, lang, t, absolute }: DownloadContext): string {
  const file: NamesFile = {
    $schema: absolute(schemaPath('names')),
    title: `${t('names.title')} – ${site.info.name[lang]}`,
    language: LOCALE_TAGS[lang],
    licence: LICENCE.url,
    address: absolute(pagePath(lang, 'names')),
    names: site.names.map(({ id, kind, forms, 'exact-only': exactOnly }) => ({
      id,
      kind,
      address: absolute(namePath(lang, id)),
      forms: Object.fromEntries(
        LANGS.flatMap((each) => {
          const inLang = forms[each];
          if (inLang === undefined) return [];
          return [[LOCALE_TAGS[each], { preferred: inLang.preferred, others: inLang.others ?? [] }]];
        }),
      ),
      ...(exactOnly !== undefined && { exactOnly }),
    })),
  };
  return writeJson(file);
}
