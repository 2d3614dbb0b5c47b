import { isLang, LANGS, type Lang } from '../i18n/locales.ts';
import { translator, type Translator } from '../i18n/translate.ts';

/** A file as the plugins get it; Astro gives a path or a URL. */
export interface ContentFile {
  readonly path: string | URL;
}

/** Gives the texts of the interface in the language of a file. */
export type TranslateFor = (file: ContentFile) => Translator;

/** What plugins take that write texts of the interface into the page. */
export interface TextOptions {
  readonly translateFor: TranslateFor;
}

/** The language of an edition by its name: `…/fr.mdx` is French. Throws for a file not named by a language. */
export function languageOf({ path }: ContentFile): Lang {
  const name = /([^/\\]+)\.mdx?$/u.exec(String(path))?.[1] ?? '';
  if (isLang(name)) return name;
  throw new Error(
    `The file "${String(path)}" is not named by its language: name it ${LANGS.map((lang) => `${lang}.md`).join(', ')} (or .mdx).`,
  );
}

/** The path of an edition in the content folder: `articles/overview/en.mdx`, `about/en.md`; of another file its name. */
export function contentPathOf({ path }: ContentFile): string {
  return (
    /(?:(?:^|\/)articles\/[^/]+\/|(?:^|\/)about\/)?[^/]*$/u
      .exec(String(path).replaceAll('\\', '/'))?.[0]
      .replace(/^\//u, '') ?? ''
  );
}

/** Makes the translators of all languages once, and gives that of a file. The result throws as `languageOf` does. */
export function translators(): TranslateFor {
  const byLang = new Map(LANGS.map((lang) => [lang, translator(lang)]));
  return (file) => {
    const lang = languageOf(file);
    return byLang.get(lang) ?? translator(lang);
  };
}
